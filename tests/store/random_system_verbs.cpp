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
    Step(Workspace &workspace, std::mt19937 &random) : w(workspace), m_random(random)
    {
        const auto all = standardsSystems(w.reader());
        systems = *all;
        if (systems.isEmpty())
            return;
        system = any(systems);
        nodes = *systemNodes(w.reader(), system.id);
        entries = *systemEntries(w.reader(), system.id);
    }

    QString run()
    {
        if (systems.isEmpty() || (systems.size() < 3 && below(8) == 0)) {
            StandardsSystem row;
            row.title = u"体系%1"_s.arg(below(99));
            row.codePattern = below(2) ? u"A-1"_s : QString();
            return tried(createSystem(w, row), "createSystem");
        }
        if (nodes.isEmpty() || (nodes.size() < 25 && below(4) == 0))
            return tried(createSystemNode(w, place(), u"类%1"_s.arg(below(9))), "createSystemNode");
        if (entries.isEmpty() || (entries.size() < 40 && below(3) == 0))
            return tried(addSystemEntries(w, node(), {entry(), entry()}, entryId()), "addSystemEntries");
        switch (below(14)) {
        case 0: {
            StandardsSystem row = system;
            row.description = u"说明%1"_s.arg(below(9));
            row.form = DiagramForm(below(3));
            return tried(editSystem(w, row), "editSystem");
        }
        case 1:
            return below(5) == 0 ? tried(deleteSystem(w, system.id), "deleteSystem") : QString();
        case 2: {
            SystemNode row = any(nodes);
            row.title = u"改%1"_s.arg(below(9));
            row.code = QString::number(below(20));
            row.foreign = below(2) == 0;
            return tried(editSystemNode(w, row), "editSystemNode");
        }
        case 3:
        case 4:
            return tried(moveSystemNodes(w, {node(), node()}, place()), "moveSystemNodes");
        case 5:
            return below(3) == 0 ? tried(deleteSystemNodes(w, {node()}), "deleteSystemNodes") : QString();
        case 6:
            return nodes.size() < 25 ? tried(copySystemBranches(w, {node()}, place()), "copySystemBranches")
                                     : QString();
        case 7:
            return tried(mergeSystemBranch(w, node(), node()), "mergeSystemBranch");
        case 8: {
            const QStringList patterns{{}, u"1.01"_s, u"A.1"_s};
            return tried(renumberSystem(w, {system.id, below(2) ? node() : SystemNodeId(), any(patterns)}),
                         "renumberSystem");
        }
        case 9: {
            SystemEntry row = any(entries);
            row.level = StandardLevel(below(6));
            row.remark = u"注%1"_s.arg(below(9));
            row.plannedYear = 2026 + below(5);
            return tried(editSystemEntry(w, row), "editSystemEntry");
        }
        case 10:
        case 11:
            return tried(moveSystemEntries(w, {entryId(), entryId()}, node(), entryId()),
                         "moveSystemEntries");
        case 12:
            return tried(deleteSystemEntries(w, {entryId()}), "deleteSystemEntries");
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
    SystemNodeId node() { return any(nodes).id; }
    SystemEntryId entryId() { return any(entries).id; }

    SystemPlace place()
    {
        const StandardsSystemId to = any(systems).id;
        const QList<SystemNode> there = *systemNodes(w.reader(), to);
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
        const QList<Standard> all = *standards(w.reader());
        if (!all.isEmpty() && below(2))
            row.standard = any(all).id;
        return row;
    }
    QString box()
    {
        for (const Plan &plan : *plans(w.reader())) {
            for (const PlanNode &each : *planNodes(w.reader(), plan.id)) {
                if (each.kind == PlanNodeKind::Box && below(2))
                    return tried(boxToSystem(w, {each.id}, {place(), {}}), "boxToSystem");
            }
        }
        return {};
    }

    Workspace &w;
    std::mt19937 &m_random;
    QList<StandardsSystem> systems;
    StandardsSystem system;
    QList<SystemNode> nodes;
    QList<SystemEntry> entries;
};

} // namespace

QString randomSystemStep(Workspace &workspace, std::mt19937 &random)
{
    return Step(workspace, random).run();
}

} // namespace gangmu::test
