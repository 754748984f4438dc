// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/document.h"
#include "core/reading/heading_grammar.h"
#include "core/reading/parsed_plan.h"
#include "core/reading/vocabulary.h"

namespace gangmu {

/// A paragraph or row of the document with what it looks like on its own.
struct PlanBlock
{
    enum class Kind { Text, Heading, BoxTitle, Row };

    Kind kind = Kind::Text;
    QString text;      ///< without a bullet
    QStringList cells; ///< of a row
    int table = -1;
    int line = 0;
    int indent = 0;
    bool bulleted = false;
    HeadingMark mark;  ///< of a heading
    QString boxNumber; ///< of a box title (also where a row is one): "专栏1"
    QString boxTitle;
};

struct PlanBlocks
{
    QList<PlanBlock> blocks;
    QList<ParsedSkip> skipped;
    qsizetype firstHeading = -1; ///< index of the plan's first heading; everything before is front matter
    qsizetype bodyEnd = 0;       ///< index behind the plan's text: what follows is an attachment's text
    bool indented = false;       ///< paragraphs begin with blanks, so that a line without them continues one
};

/// The blocks of a document without page furniture and lists of attachments.
PlanBlocks classifyBlocks(const Document &document, const Vocabulary &words);

/// Joins sentences that the source broke over several lines, from the first heading on.
void joinBrokenLines(PlanBlocks &blocks, const Vocabulary &words);

} // namespace gangmu
