// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/plan_block.h"
#include "core/reading/responsibility.h"

namespace gangmu {

/// One row of a box, or text of the box that belongs to no row (name empty).
struct BoxEntry
{
    enum class Glue {
        None,
        Front, ///< the name ran into its own text
        Tail   ///< the name hung on the text before
    };

    QString number;
    QString name;
    QString body; ///< "\n" between paragraphs
    QString clause;
    QList<ParsedResponsibility> responsibilities;
    Glue glue = Glue::None;
    bool certain = true; ///< of the responsibilities
    int line = 0;
    int clauseLine = 0; ///< where the clause stands on a line of its own behind the body, else 0
};

/// Columns of a box that is a table: what its header says.
struct BoxColumns
{
    QList<std::optional<ResponsibilityRole>> roles; ///< per column; nothing = no organizations
};

/// What the header row of a table says about its columns.
BoxColumns boxColumns(const QStringList &header, const Vocabulary &words);

/// One row of a box that is a table: name, body and organizations, in columns or run together.
BoxEntry readBoxRow(const PlanBlock &row, const BoxColumns &columns, const Vocabulary &words);

/// Reads the blocks of one box, its title apart. Names may stand in a column, on a line of their own, before
/// a wide gap, before a colon or stop; bodies may be broken by gaps. Headers of columns go to `skipped`.
QList<BoxEntry> readBox(const QList<PlanBlock> &blocks, BoxColumns columns, const Vocabulary &words,
                        QList<ParsedSkip> &skipped);

/// A name that hangs on the end of a body ("…普及程度。林业"), followed by the text of its own; -1 or where
/// it begins.
qsizetype hangingName(QStringView body, QStringView next, const Vocabulary &words);

/// Length of a name that runs into its own text ("粮食制修订…"); 0 if there is none.
qsizetype gluedName(QStringView text, const Vocabulary &words);

} // namespace gangmu
