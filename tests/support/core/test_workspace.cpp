// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/test_workspace.h"

#include <QMap>

namespace gangmu::test {

using namespace Qt::StringLiterals;

TestWorkspace::TestWorkspace()
{
    workspace = must(Workspace::create(path(), clock, {.author = u"测试"_s}));
    listen();
}

void TestWorkspace::reopen()
{
    workspace.reset();
    workspace = must(Workspace::open(path(), clock, {.author = u"测试"_s}));
    listen();
}

void TestWorkspace::listen()
{
    QObject::connect(workspace.get(), &Workspace::changed, workspace.get(),
                     [this](const ChangeNotice &notice) { notices.append(notice); });
}

QString dump(const Workspace &workspace)
{
    QString text;
    for (const EnumCode<Table> &table : EnumCodes<Table>::table) {
        const QStringList columns = workspace.columnNames().value(table.value);
        Query query(workspace.reader(), u"SELECT * FROM %1 ORDER BY id"_s.arg(QLatin1String(table.code)));
        while (query.next()) {
            text += QLatin1String(table.code);
            for (int i = 0; i < columns.size(); ++i)
                text += u'|' + (query.isNull(i) ? u"NULL"_s : query.text(i));
            text += u'\n';
        }
    }
    return text;
}

QString describe(const ChangeNotice &notice)
{
    static const QMap<ChangeKind, QString> kinds{{ChangeKind::Inserted, u"inserted"_s},
                                                 {ChangeKind::Updated, u"updated"_s},
                                                 {ChangeKind::Deleted, u"deleted"_s}};
    QMap<QString, int> counts;
    for (const RowChange &row : notice.rows) {
        QString what = codeOf(row.table) + u' ' + kinds[row.kind];
        if (row.kind == ChangeKind::Updated) {
            for (const FieldChange &field : row.fields)
                what += u' ' + field.column;
        }
        ++counts[what];
    }
    QStringList parts;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        parts.append(it.value() == 1 ? it.key() : u"%1 ×%2"_s.arg(it.key()).arg(it.value()));
    return parts.join(u"; "_s);
}

} // namespace gangmu::test
