// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/random_system_verbs.h"

#include "core/store/queries/plan_queries.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/queries/system_queries.h"
#include "core/store/verbs/box_to_system.h"
#include "core/store/verbs/system_entry_verbs.h"

namespace gangmu::test {

using namespace Qt::StringLiterals;

namespace {

/// One random edit among what is there.
class Step
{
public:
    Step(Workspace &workspace, std::mt19937 &random) : m_workspace(workspace), m_random(random)
    {
        const auto all = standardsSystems(m_workspace.reader());
        m_systems = *all;
        if (m_systems.isEmpty())
            return;
        m_system = any(m_systems);
        m_nodes = *systemNodes(m_workspace.reader(), m_system.id);
        m_entries = *systemEntries(m_workspace.reader(), m_system.id);
    }

    QString run()
    {
        if (m_systems.isEmpty() || (m_systems.size() < 3 && below(8) == 0)) {
            StandardsSystem row;
            row.title = u"体系%1"_s.arg(below(99));
            row.codePattern = below(2) ? u"A-1"_s : QString();
            return tried(createSystem(m_workspace, row), "createSystem");
        }
        if (m_nodes.isEmpty() || (m_nodes.size() < 25 && below(4) == 0))
            return tried(createSystemNode(m_workspace, place(), u"类%1"_s.arg(below(9))), "createSystemNode");
        if (m_entries.isEmpty() || (m_entries.size() < 40 && below(3) == 0))
            return tried(addSystemEntries(m_workspace, node(), {entry(), entry()}, entryId()),
                         "addSystemEntries");
        switch (below(14)) {
        case 0: {
            StandardsSystem row = m_system;
            row.description = u"说明%1"_s.arg(below(9));
            row.form = DiagramForm(below(3));
            return tried(editSystem(m_workspace, row), "editSystem");
        }
        case 1:
            return below(5) == 0 ? tried(deleteSystem(m_workspace, m_system.id), "deleteSystem") : QString();
        case 2: {
            SystemNode row = any(m_nodes);
            row.title = u"改%1"_s.arg(below(9));
            row.code = QString::number(below(20));
            row.foreign = below(2) == 0;
            return tried(editSystemNode(m_workspace, row), "editSystemNode");
        }
        case 3:
        case 4:
            return tried(moveSystemNodes(m_workspace, {node(), node()}, place()), "moveSystemNodes");
        case 5:
            return below(3) == 0 ? tried(deleteSystemNodes(m_workspace, {node()}), "deleteSystemNodes")
                                 : QString();
        case 6:
            return m_nodes.size() < 25
                       ? tried(copySystemBranches(m_workspace, {node()}, place()), "copySystemBranches")
                       : QString();
        case 7:
            return tried(mergeSystemBranch(m_workspace, node(), node()), "mergeSystemBranch");
        case 8: {
            const QStringList patterns{{}, u"1.01"_s, u"A.1"_s};
            return tried(
                renumberSystem(m_workspace, {m_system.id, below(2) ? node() : SystemNodeId(), any(patterns)}),
                "renumberSystem");
        }
        case 9: {
            SystemEntry row = any(m_entries);
            row.level = StandardLevel(below(6));
            row.remark = u"注%1"_s.arg(below(9));
            row.plannedYear = 2026 + below(5);
            return tried(editSystemEntry(m_workspace, row), "editSystemEntry");
        }
        case 10:
        case 11:
            return tried(moveSystemEntries(m_workspace, {entryId(), entryId()}, node(), entryId()),
                         "moveSystemEntries");
        case 12:
            return tried(deleteSystemEntries(m_workspace, {entryId()}), "deleteSystemEntries");
        default:
            return box();
        }
    }

private:
    int below(qsizetype n) { return n <= 0 ? 0 : int(m_random() % size_t(n)); }
    template <class List>
    typename List::value_type any(const List &list)
    {
        return list.isEmpty() ? typename List::value_type() : list[below(list.size())];
    }
    template <class T>
    static QString tried(const Result<T> &, const char *name)
    {
        return QString::fromLatin1(name); // done or refused, both are answers
    }
    SystemNodeId node() { return any(m_nodes).id; }
    SystemEntryId entryId() { return any(m_entries).id; }

    SystemPlace place()
    {
        const StandardsSystemId to = any(m_systems).id;
        const QList<SystemNode> there = *systemNodes(m_workspace.reader(), to);
        const SystemNodeId parent = below(3) ? any(there).id : SystemNodeId();
        QList<SystemNodeId> siblings{SystemNodeId()};
        for (const SystemNode &each : there) {
            if (each.parent == parent)
                siblings.append(each.id);
        }
        return {to, parent, any(siblings)};
    }
    SystemEntry entry()
    {
        SystemEntry row;
        row.title = u"待制定%1"_s.arg(below(30));
        const QList<Standard> all = *standards(m_workspace.reader());
        if (!all.isEmpty() && below(2))
            row.standard = any(all).id;
        return row;
    }
    QString box()
    {
        for (const Plan &plan : *plans(m_workspace.reader())) {
            for (const PlanNode &each : *planNodes(m_workspace.reader(), plan.id)) {
                if (each.kind == PlanNodeKind::Box && below(2))
                    return tried(boxToSystem(m_workspace, {each.id}, {place(), {}}), "boxToSystem");
            }
        }
        return {};
    }

    Workspace &m_workspace;
    std::mt19937 &m_random;
    QList<StandardsSystem> m_systems;
    StandardsSystem m_system;
    QList<SystemNode> m_nodes;
    QList<SystemEntry> m_entries;
};

} // namespace

QString randomSystemStep(Workspace &workspace, std::mt19937 &random)
{
    return Step(workspace, random).run();
}

} // namespace gangmu::test
