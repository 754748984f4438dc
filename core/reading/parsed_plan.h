// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/kinds.h"

#include <optional>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

/// What the plan reader finds in a document: values without ids, every one with its source line
/// (1-based, split on LF). Strings are verbatim; nothing of the source is corrected.
namespace gangmu {

struct ParsedResponsibility
{
    QString organization;
    ResponsibilityRole role = ResponsibilityRole::Lead;
    bool collective = false; ///< 有关部门, 各市人民政府: stands for several, is no organization of its own
};

/// Nodes are listed in document order; parent is an index into the same list, always smaller than the own
/// one. A node may join text of several lines (a sentence broken over two lines, paragraphs of a box item);
/// line is then the first of them. A table that is neither box nor division of tasks is a TargetGroup node
/// whose Paragraph children are its rows, cells separated by tabs, the header row first.
struct ParsedNode
{
    int parent = -1; ///< -1 for a top node
    PlanNodeKind kind = PlanNodeKind::Paragraph;
    QString number;
    QString title; ///< heading without its closing 。 or ：; a box item's name
    QString body;  ///< run-in text of a heading, text of a paragraph or box item ("\n" = paragraph break)
    MatrixRole matrixRole = MatrixRole::None;
    int part = 1;   ///< 1, 2 … where one numbered item has several paragraphs with a clause each
    QString clause; ///< the responsibility clause verbatim, with its brackets; part of body as well
    QList<ParsedResponsibility> responsibilities; ///< in order
    int line = 0;
};

struct ParsedTarget
{
    int node = -1; ///< index of the node in whose text it stands
    QString text;  ///< verbatim
    QString metric;
    QString metricKey; ///< common metric (see resources/reading); empty where none fits
    Comparator comparator = Comparator::Equal;
    double value = 0;
    std::optional<double> high;
    QString unit;
    std::optional<int> deadlineYear;
    QString scope;
    CountingMode counting = CountingMode::Unstated;
    int sameAs = -1; ///< index of the target it repeats
    int line = 0;
};

struct ParsedMention
{
    int node = -1;
    MentionKind kind = MentionKind::Document;
    QString title;
    QString number;
    int line = 0;
};

/// Something uncertain. action is the JSON of a ReviewAction whose "node"/"target" values are indices into
/// the lists of this plan; the import replaces them by ids.
struct ParsedReviewNote
{
    ReviewKind kind = ReviewKind::Structure;
    int node = -1;
    QString message;
    QString proposal;
    QString action;
    int line = 0;
};

/// Text of the source that stands in no node: page furniture, or a line whose content became metadata.
struct ParsedSkip
{
    int line = 0;
    QString text;
    QString reason;
};

struct ParsedPlan
{
    QString title;
    int titleLine = 0; ///< first line of the title; 0 where the text has none
    QString docNumber;
    QString issuer;
    QDate issuedOn;
    std::optional<int> startYear;
    std::optional<int> endYear;
    QString region;           ///< province named by title, issuer or text; empty where unclear
    QStringList numberStyles; ///< first number seen per heading level, outermost first

    QList<ParsedNode> nodes;
    QList<ParsedTarget> targets;
    QList<ParsedMention> mentions;
    QList<ParsedReviewNote> reviewNotes;
    QList<ParsedSkip> skipped; ///< with the nodes: every line of the source that is not blank

    QString sourceName; ///< file name without folder, or "clipboard"
    QString format;     ///< "txt" or "clipboard"
    QString encoding;
    QString sha256;
    QStringList sourceLines; ///< line n is sourceLines[n-1]
};

} // namespace gangmu
