// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/plan_queries.h"

#include "core/store/row_mapping.h"
#include "core/store/store_text.h"

#include <QHash>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// Depth-first order of nodes that come sorted by rank.
QList<PlanNode> inDocumentOrder(const QList<PlanNode> &byRank)
{
    QHash<NodeId, QList<qsizetype>> children;
    for (qsizetype i = 0; i < byRank.size(); ++i)
        children[byRank[i].parent].append(i);
    QList<PlanNode> ordered;
    ordered.reserve(byRank.size());
    QList<qsizetype> open; // the next node to visit is last
    const auto push = [&](NodeId parent) {
        const QList<qsizetype> list = children.take(parent);
        for (auto it = list.rbegin(); it != list.rend(); ++it)
            open.append(*it);
    };
    push({});
    while (!open.isEmpty()) {
        const PlanNode &node = byRank[open.takeLast()];
        ordered.append(node);
        push(node.id);
    }
    return ordered;
}

} // namespace

Result<QList<Plan>> plans(const Connection &connection)
{
    return guarded([&] { return readRows<Plan>(connection, u"ORDER BY rank, id"_s); });
}

Result<Plan> planById(const Connection &connection, PlanId id)
{
    return guarded([&]() -> Result<Plan> {
        if (const std::optional<Plan> plan = readRow<Plan>(connection, id))
            return *plan;
        return Error{ErrorCode::NotFound, StoreText::tr("规划已不存在。"), {}, {}};
    });
}

Result<QList<PlanNode>> planNodes(const Connection &connection, PlanId plan)
{
    return guarded([&] {
        return inDocumentOrder(readRows<PlanNode>(connection, u"WHERE plan_id=? ORDER BY rank, id"_s, plan));
    });
}

Result<PlanNode> nodeById(const Connection &connection, NodeId id)
{
    return guarded([&]() -> Result<PlanNode> {
        if (const std::optional<PlanNode> node = readRow<PlanNode>(connection, id))
            return *node;
        return Error{ErrorCode::NotFound, StoreText::tr("条目已不存在。"), {}, {}};
    });
}

Result<QList<Mention>> mentions(const Connection &connection, PlanId plan)
{
    return guarded(
        [&] { return readRows<Mention>(connection, u"WHERE plan_id=? ORDER BY line, id"_s, plan); });
}

Result<QList<ReviewNote>> reviewNotes(const Connection &connection, PlanId plan)
{
    return guarded(
        [&] { return readRows<ReviewNote>(connection, u"WHERE plan_id=? ORDER BY line, id"_s, plan); });
}

Result<ReviewNote> reviewNoteById(const Connection &connection, ReviewNoteId id)
{
    return guarded([&]() -> Result<ReviewNote> {
        if (const std::optional<ReviewNote> note = readRow<ReviewNote>(connection, id))
            return *note;
        return Error{ErrorCode::NotFound, StoreText::tr("核对事项已不存在。"), {}, {}};
    });
}

Result<QList<PlanVersion>> planVersions(const Connection &connection, PlanId plan)
{
    return guarded([&] {
        return readRows<PlanVersion>(connection, u"WHERE plan_id=? ORDER BY revision_id, id"_s, plan);
    });
}

Result<QList<SourceDocument>> sourceDocuments(const Connection &connection, PlanId plan)
{
    return guarded(
        [&] { return readRows<SourceDocument>(connection, u"WHERE plan_id=? ORDER BY id"_s, plan); });
}

Result<QList<SourceLine>> sourceLines(const Connection &connection, DocumentId document)
{
    return guarded([&] {
        Query query(connection, "SELECT line, text FROM source_line WHERE document_id=? ORDER BY line");
        query.bind(document);
        QList<SourceLine> lines;
        while (query.next())
            lines.append({query.number(0), query.text(1)});
        return lines;
    });
}

Result<QString> sourceLine(const Connection &connection, const SourceRef &source)
{
    return guarded([&] {
        Query query(connection, "SELECT text FROM source_line WHERE document_id=? AND line=?");
        query.bind(source.document, source.line);
        return query.next() ? query.text(0) : QString();
    });
}

} // namespace gangmu
