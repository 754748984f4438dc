// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/standard_queries.h"

#include "core/store/row_mapping.h"
#include "core/store/store_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace gangmu {

using namespace Qt::StringLiterals;

Result<QList<Standard>> standards(const Connection &connection)
{
    return guarded([&] { return readRows<Standard>(connection, u"ORDER BY number, id"_s); });
}

Result<QStringList> committeesOfStandards(const Connection &connection)
{
    return guarded([&] {
        Query query(connection, "SELECT DISTINCT committee FROM standard WHERE committee<>''");
        QStringList texts;
        while (query.next())
            texts.append(query.text(0));
        return texts;
    });
}

Result<QList<Standard>> standardsNamingCommittees(const Connection &connection, const QStringList &texts)
{
    return guarded([&] {
        const QByteArray list =
            QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact);
        return readRows<Standard>(
            connection, u"WHERE committee IN (SELECT value FROM json_each(?)) ORDER BY number, id"_s,
            QString::fromUtf8(list));
    });
}

Result<Standard> standardById(const Connection &connection, StandardId id)
{
    return guarded([&]() -> Result<Standard> {
        if (const std::optional<Standard> standard = readRow<Standard>(connection, id))
            return *standard;
        return Error{ErrorCode::NotFound, StoreText::tr("标准已不存在。"), {}, {}};
    });
}

Result<QList<WorkItem>> workItems(const Connection &connection)
{
    return guarded([&] { return readRows<WorkItem>(connection, u"ORDER BY planned_year, number, id"_s); });
}

Result<WorkItem> workItemById(const Connection &connection, WorkItemId id)
{
    return guarded([&]() -> Result<WorkItem> {
        if (const std::optional<WorkItem> item = readRow<WorkItem>(connection, id))
            return *item;
        return Error{ErrorCode::NotFound, StoreText::tr("制修订项目已不存在。"), {}, {}};
    });
}

} // namespace gangmu
