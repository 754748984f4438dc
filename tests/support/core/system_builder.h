// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/system/system_content.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/queries/system_queries.h"
#include "core/store/verbs/standard_verbs.h"
#include "core/store/verbs/system_entry_verbs.h"
#include "core/store/verbs/system_verbs.h"
#include "tests/support/core/test_workspace.h"

namespace gangmu::test {

/// A small system made by verbs:
///
///     101 通用   DB00/T 1-2020 基础甲 (in force), DB00/T 2-2021 方法乙 (withdrawn)
///       101.1 术语   planned 术语丙
///     102 专用   DB00/T 1-2020 基础甲 again
class SystemBuilder
{
public:
    explicit SystemBuilder(Workspace &workspace) : m_workspace(workspace)
    {
        using namespace Qt::StringLiterals;
        StandardsSystem row;
        row.title = u"示例体系"_s;
        system = must(createSystem(workspace, row));
        general = addNode(u"通用"_s);
        special = addNode(u"专用"_s);
        terms = addNode(u"术语"_s, general);
        first = addStandard(u"DB00/T 1-2020"_s, u"基础甲"_s, StandardState::InForce, StandardKind::Basic);
        second = addStandard(u"DB00/T 2-2021"_s, u"方法乙"_s, StandardState::Withdrawn, StandardKind::Method);
        const QList<SystemEntryId> made = add(general, {existing(first), existing(second)});
        entry1 = made[0];
        entry2 = made[1];
        planned = add(terms, {plannedEntry(u"术语丙"_s)}).first();
        again = add(special, {existing(first)}).first();
    }

    SystemNodeId addNode(const QString &title, SystemNodeId parent = {})
    {
        return must(createSystemNode(m_workspace, {system, parent, {}}, title));
    }
    StandardId addStandard(const QString &number, const QString &title,
                           StandardState state = StandardState::InForce,
                           StandardKind kind = StandardKind::Unstated)
    {
        Standard standard;
        standard.number = number;
        standard.title = title;
        standard.state = state;
        standard.kind = kind;
        standard.issuedOn = QDate(2020, 5, 1);
        standard.implementedOn = QDate(2020, 8, 1);
        return must(createStandard(m_workspace, standard));
    }
    SystemEntry existing(StandardId id) const
    {
        SystemEntry entry;
        entry.standard = id;
        return entry;
    }
    static SystemEntry plannedEntry(const QString &title, StandardLevel level = StandardLevel::Local)
    {
        SystemEntry entry;
        entry.title = title;
        entry.level = level;
        return entry;
    }
    QList<SystemEntryId> add(SystemNodeId node, const QList<SystemEntry> &entries)
    {
        return must(addSystemEntries(m_workspace, node, entries));
    }

    SystemContent content(StandardsSystemId of = {}) const
    {
        return must(readSystem(m_workspace.reader(), of.isNull() ? system : of));
    }
    /// "101 通用(基础甲 方法乙)[101.1 术语(*术语丙)] 102 专用(基础甲)": a star for planned entries.
    QString outline(StandardsSystemId of = {}) const
    {
        const SystemContent read = content(of);
        return branch(read, {});
    }

    StandardsSystemId system;
    SystemNodeId general, special, terms;
    StandardId first, second;
    SystemEntryId entry1, entry2, planned, again;

private:
    static QString branch(const SystemContent &content, SystemNodeId parent)
    {
        QStringList parts;
        for (SystemNodeId node : content.tree.children(parent)) {
            QStringList entries;
            for (const SystemEntry &entry : content.entries.value(node)) {
                const Standard *standard = content.standardOf(entry);
                entries.append(standard ? standard->title : u'*' + entry.title);
            }
            const QString below = branch(content, node);
            parts.append(content.tree.nameOf(node) +
                         (entries.isEmpty() ? QString() : u'(' + entries.join(u' ') + u')') +
                         (below.isEmpty() ? QString() : u'[' + below + u']'));
        }
        return parts.join(u' ');
    }

    Workspace &m_workspace;
};

} // namespace gangmu::test
