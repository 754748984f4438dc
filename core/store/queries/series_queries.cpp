// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/series_queries.h"

#include "core/store/queries/catalogue_queries.h"

#include <algorithm>
#include <QSet>

namespace gangmu {

namespace {

/// Texts that come again and again, once.
class SharedTexts
{
public:
    QString operator()(const QString &text)
    {
        if (text != m_last)
            m_last = *m_texts.insert(text);
        return m_last;
    }

private:
    QSet<QString> m_texts;
    QString m_last;
};

} // namespace

Result<QList<CountedStandard>> countedStandards(const Connection &connection)
{
    GANGMU_TRY(order, standardIdsByNumber(connection));
    return guarded([&] {
        // Read by id, in which order they lie in the file, and then put into the other order.
        QList<CountedStandard> byId;
        byId.reserve(qsizetype(order.size()));
        SharedTexts regions;
        SharedTexts fields;
        Query query(connection, "SELECT id, level, issued_on, planned_year, region, field, plan_node_id "
                                "FROM standard ORDER BY id");
        while (query.next()) {
            CountedStandard each;
            each.id = query.id<StandardId>(0);
            each.level = fromCode<StandardLevel>(query.text(1)).value_or(each.level);
            if (!query.isNull(2))
                each.issuedOn = query.date(2);
            each.plannedYear = query.optionalNumber(3);
            each.region = regions(query.text(4));
            each.field = fields(query.text(5));
            each.planNode = query.id<NodeId>(6);
            byId.append(each);
        }
        QList<CountedStandard> byNumber;
        byNumber.reserve(byId.size());
        for (const qint64 id : order) {
            const auto found = std::ranges::lower_bound(byId, StandardId(id), {}, &CountedStandard::id);
            if (found != byId.end() && found->id == StandardId(id))
                byNumber.append(*found);
        }
        return byNumber;
    });
}

Result<QList<StandardGroup>> standardGroups(const Connection &connection, const QString &region,
                                            const QString &field, const QDate &asOf)
{
    return guarded([&] {
        Query query(
            connection,
            "SELECT level,"
            " CASE WHEN planned_year IS NOT NULL AND id NOT IN"
            "  (SELECT standard_id FROM work_item"
            "   WHERE planned_year IS NOT NULL AND standard_id IS NOT NULL)"
            "  THEN planned_year END,"
            " CASE WHEN ?3='' OR issued_on<=?3 THEN CAST(substr(issued_on, 1, 4) AS INTEGER) END,"
            " state='in_force', planned_year IS NULL AND issued_on IS NULL, count(*)"
            " FROM standard WHERE (?1='' OR region=?1) AND (?2='' OR field=?2) GROUP BY 1, 2, 3, 4, 5");
        query.bind(region, field, asOf.isValid() ? asOf.toString(Qt::ISODate) : QString());
        QList<StandardGroup> groups;
        while (query.next()) {
            StandardGroup group;
            group.level = fromCode<StandardLevel>(query.text(0)).value_or(group.level);
            group.plannedYear = query.optionalNumber(1);
            group.issuedYear = query.optionalNumber(2);
            group.inForce = query.number(3) != 0;
            group.withoutYear = query.number(4) != 0;
            group.count = query.number(5);
            groups.append(group);
        }
        return groups;
    });
}

Result<QStringList> standardRegions(const Connection &connection)
{
    return guarded([&] {
        Query query(connection, "SELECT region FROM standard GROUP BY region ORDER BY min(number_key)");
        QStringList regions;
        while (query.next())
            regions.append(query.text(0));
        return regions;
    });
}

Result<QList<NodeId>> standardPlanNodes(const Connection &connection)
{
    return guarded([&] {
        Query query(connection, "SELECT DISTINCT plan_node_id FROM standard WHERE plan_node_id IS NOT NULL");
        QList<NodeId> nodes;
        while (query.next())
            nodes.append(query.id<NodeId>(0));
        return nodes;
    });
}

} // namespace gangmu
