// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/standard_review_verbs.h"

#include "core/domain/standard_number.h"
#include "core/store/row_inserter.h"
#include "core/store/store_text.h"

#include <QSet>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsBetweenQuestions = 256;

/// Keys of the numbers that work items are to revise already.
QSet<QString> numbersUnderRevision(const Connection &connection)
{
    QSet<QString> keys;
    Query query(connection,
                "SELECT revised_number FROM work_item "
                "WHERE revised_number<>'' AND standard_id IS NULL AND state IN ('active', 'extended')");
    while (query.next())
        keys.insert(numberKeyOf(query.text(0)));
    return keys;
}

WorkItem revisionOf(const Standard &standard, const ReviewOptions &options)
{
    WorkItem item;
    item.title = standard.title;
    item.level = standard.level;
    item.mandate = standard.mandate;
    item.stage = Stage::Preliminary;
    item.plannedYear = options.plannedYear;
    item.field = standard.field;
    item.region = standard.region;
    item.planNode = standard.planNode;
    item.action = WorkItemAction::Revision;
    item.revisedNumber = standard.number;
    item.kind = standard.kind;
    item.proposer = standard.proposer;
    return item;
}

} // namespace

Result<void> recordReviews(Edit &edit, const QList<ReviewDecision> &decisions, const ReviewOptions &options,
                           const Progress &progress)
{
    QSet<StandardId> seen;
    for (const ReviewDecision &decision : decisions) {
        if (!decision.concludedOn.isValid())
            return invalid(StoreText::tr("复审结论需要日期。"));
        if (seen.contains(decision.standard))
            return invalid(StoreText::tr("同一项标准有两个复审结论，请只留一个。"));
        seen.insert(decision.standard);
    }
    RowInserter<StandardReview> reviews(edit);
    RowInserter<WorkItem> items(edit);
    QSet<QString> underRevision;
    if (options.createWorkItems)
        underRevision = numbersUnderRevision(edit.connection());
    qsizetype done = 0;
    for (const ReviewDecision &decision : decisions) {
        if (done++ % rowsBetweenQuestions == 0) {
            if (progress.isCancelled())
                return Error{ErrorCode::Cancelled, {}, {}, {}};
            progress.report(done, decisions.size());
        }
        const auto standard = readRow<Standard>(edit.connection(), decision.standard);
        if (!standard)
            return Error{ErrorCode::NotFound, StoreText::tr("有标准已不存在，可能已被删除。"), {}, {}};
        reviews.insert({{}, decision.standard, decision.concludedOn, decision.conclusion, decision.remark});
        Fields fields{{u"reviewed_on"_s, dateValue(decision.concludedOn)}};
        if (decision.conclusion == ReviewConclusion::Withdraw) {
            fields.append({u"state"_s, codeValue(StandardState::Withdrawn)});
            fields.append({u"withdrawn_on"_s, dateValue(decision.concludedOn)});
        }
        edit.update(Table::Standard, decision.standard.value(), fields);
        const QString key = numberKeyOf(standard->number);
        if (options.createWorkItems && decision.conclusion == ReviewConclusion::Revise &&
            !underRevision.contains(key)) {
            underRevision.insert(key);
            items.insert(revisionOf(*standard, options));
        }
    }
    return {};
}

EditLabel reviewLabel(const QList<ReviewDecision> &decisions)
{
    return {Verb::ReviewStandards, StoreText::tr("%1 项标准").arg(decisions.size())};
}

Result<void> reviewStandards(Workspace &workspace, const QList<ReviewDecision> &decisions,
                             const ReviewOptions &options)
{
    return workspace.run(reviewLabel(decisions),
                         [&](Edit &edit) { return recordReviews(edit, decisions, options); });
}

} // namespace gangmu
