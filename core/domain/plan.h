// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity_id.h"
#include "core/domain/kinds.h"

#include <optional>
#include <QDate>
#include <QString>
#include <QStringList>

namespace gangmu {

/// Where something stood in an imported document. line is 1-based; 0 means "not from a document".
struct SourceRef
{
    DocumentId document;
    int line = 0;
    bool operator==(const SourceRef &) const = default;
};

/// A province's standardization plan (规划 / 实施意见 / 行动计划).
struct Plan
{
    PlanId id;
    QString rank;
    QString title;
    QString docNumber;
    QString issuer;
    QDate issuedOn; ///< invalid where the text does not say
    std::optional<int> startYear;
    std::optional<int> endYear; ///< inclusive
    QString region;             ///< 山西省 …; organizations belong to a region. Empty where unknown.
    PlanRole role = PlanRole::Own;
    QStringList numberStyles; ///< number of the first heading per level, e.g. 一、 （一） 1. （1）
    QString remark;           ///< e.g. that the data are invented; shown with the title
    bool operator==(const Plan &) const = default;
};

/// One node of a plan's tree. The number is text as it stands; verbs that move nodes renumber siblings.
struct PlanNode
{
    NodeId id;
    PlanId plan;
    NodeId parent; ///< null for a top node
    QString rank;
    PlanNodeKind kind = PlanNodeKind::Paragraph;
    QString number; ///< "一、", "（一）", "1.", "专栏1"; empty for what is not numbered
    QString title;
    QString body; ///< text behind the title on the same line, a paragraph's or a box item's text
    MatrixRole matrixRole = MatrixRole::None;
    int part = 1; ///< 1-based; a numbered item with several responsibility clauses has several parts
    SourceRef source;
    bool operator==(const PlanNode &) const = default;
};

/// An imported document: its lines stay, so that every figure can show where it came from.
struct SourceDocument
{
    DocumentId id;
    PlanId plan;
    QString name;     ///< file name without folder
    QString format;   ///< "txt", "clipboard", …
    QString encoding; ///< as detected, e.g. "UTF-8", "GB18030"
    QDateTime importedAt;
    QString sha256; ///< of the bytes, lower-case hex
};

struct SourceLine
{
    int line = 0; ///< 1-based
    QString text;
};

/// A standard or document that a plan's text names.
struct Mention
{
    MentionId id;
    PlanId plan;
    NodeId node; ///< null where it stands before the first heading
    MentionKind kind = MentionKind::Document;
    QString title;  ///< as it stands; for a standard with its title marks
    QString number; ///< standard number or document number; empty where the text has none
    SourceRef source;
};

struct ReviewNote
{
    ReviewNoteId id;
    PlanId plan;
    NodeId node;
    ReviewKind kind = ReviewKind::Structure;
    ReviewState state = ReviewState::Open;
    QString message;  ///< what is uncertain
    QString proposal; ///< what accepting would do, in words
    QString action;   ///< the same as JSON (see review_action.h); empty where accepting only notes it
    SourceRef source;
};

/// A named state of a plan (征求意见稿, 送审稿): the revision after which it was fixed.
struct PlanVersion
{
    VersionId id;
    PlanId plan;
    QString name;
    QDateTime createdAt;
    RevisionId revision;
};

} // namespace gangmu
