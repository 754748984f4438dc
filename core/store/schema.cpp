// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/changeset_upgrade.h"
#include "core/store/store_text.h"

#include <algorithm>
#include <QFile>
#include <QMap>

static void initSchemaResource()
{
    Q_INIT_RESOURCE(gangmu_schema);
}

namespace gangmu {

namespace {

/// Name and definition of every object of a schema, white space folded.
QMap<QString, QString> objectsOf(const Connection &connection)
{
    QMap<QString, QString> objects;
    // Tables and indexes named sqlite_… (statistics, automatic indexes) are SQLite's own.
    Query query(connection, "SELECT type, name, coalesce(sql, '') FROM sqlite_schema "
                            "WHERE NOT (type IN ('table', 'index') AND name LIKE 'sqlite~_%' ESCAPE '~')");
    while (query.next())
        objects.insert(query.text(0) + u' ' + query.text(1), query.text(2).simplified());
    return objects;
}

} // namespace

Migrations Migrations::builtIn()
{
    initSchemaResource();
    QStringList steps;
    for (int n = 1;; ++n) {
        QFile file(QStringLiteral(":/schema/%1.sql").arg(n, 3, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::ReadOnly))
            break;
        steps.append(QString::fromUtf8(file.readAll()));
    }
    return Migrations(steps);
}

void Migrations::run(const Connection &connection, int from) const
{
    for (int version = from + 1; version <= latest(); ++version) {
        SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
        connection.execute(m_steps[version - 1]);
        if (version > 1)
            upgradeRevisions(connection);
        connection.execute(QStringLiteral("PRAGMA application_id=%1; PRAGMA user_version=%2;")
                               .arg(applicationId)
                               .arg(version));
        transaction.commit();
    }
}

Result<void> Migrations::verify(const Connection &connection, int version, const QString &where) const
{
    return guarded([&]() -> Result<void> {
        const Connection expectedConnection(QStringLiteral(":memory:"), Connection::Mode::Create);
        Migrations(m_steps.mid(0, version)).run(expectedConnection, 0);
        const QMap<QString, QString> expected = objectsOf(expectedConnection);
        const QMap<QString, QString> found = objectsOf(connection);
        const auto hostile = [&](const QString &message, const QString &name) {
            return Error{ErrorCode::Hostile, message.arg(where, name), name, where};
        };
        for (auto it = found.begin(); it != found.end(); ++it) {
            if (!expected.contains(it.key()))
                return hostile(
                    StoreText::tr(
                        "%1 含有本程序之外的对象（%2），为安全起见不予打开。请向文件提供者索取原件。"),
                    it.key());
            if (expected.value(it.key()) != it.value())
                return hostile(
                    StoreText::tr("%1 的结构被改动（%2），为安全起见不予打开。请向文件提供者索取原件。"),
                    it.key());
        }
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            if (!found.contains(it.key()))
                return Error{
                    ErrorCode::Damaged,
                    StoreText::tr("%1 缺少 %2，文件不完整。请用最近的备份或副本。").arg(where, it.key()),
                    it.key(), where};
        }
        return {};
    });
}

} // namespace gangmu
