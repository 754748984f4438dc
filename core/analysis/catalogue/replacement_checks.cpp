// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue/replacement_graph.h"

#include "core/analysis/checks/finding.h"
#include "core/store/queries/replacement_links.h"

#include <algorithm>
#include <QHash>
#include <QSet>

namespace gangmu {

namespace {

using Problem = ReplacementProblem;

class Checker
{
public:
    explicit Checker(QList<ReplacementLink> links) : m_links(std::move(links))
    {
        for (qsizetype i = 0; i < m_links.size(); ++i)
            m_byNewer[m_links[i].newerKey].append(i);
    }

    QList<Problem> find()
    {
        findCycles();
        for (const ReplacementLink &link : std::as_const(m_links)) {
            if (link.older.isNull())
                m_problems.append(
                    {Problem::Kind::MissingReplaced, link.newer, link.newerNumber, {link.olderNumber}});
            else if (!link.partial && link.newerState == StandardState::InForce &&
                     link.olderState == StandardState::InForce && link.older != link.newer)
                m_problems.append(
                    {Problem::Kind::StillInForce, link.older, link.olderNumber, {link.newerNumber}});
        }
        return m_problems;
    }

private:
    void findCycles()
    {
        QStringList starts = m_byNewer.keys();
        starts.sort();
        QSet<QString> done;
        for (const QString &start : std::as_const(starts))
            walk(start, done);
    }

    struct Step
    {
        QString key;
        qsizetype next = 0; ///< which of its links comes next
    };

    void walk(const QString &start, QSet<QString> &done)
    {
        if (done.contains(start))
            return;
        QList<Step> path{{start, 0}};
        QHash<QString, qsizetype> onPath{{start, 0}};
        while (!path.isEmpty()) {
            Step &step = path.last();
            const QList<qsizetype> &links = m_byNewer[step.key];
            if (step.next == links.size()) {
                done.insert(step.key);
                onPath.remove(step.key);
                path.removeLast();
                continue;
            }
            const QString &older = m_links[links[step.next++]].olderKey;
            if (const auto ring = onPath.constFind(older); ring != onPath.cend()) {
                report(path, *ring);
            } else if (!done.contains(older) && m_byNewer.contains(older)) {
                onPath.insert(older, path.size());
                path.append({older, 0});
            }
        }
    }

    void report(const QList<Step> &path, qsizetype from)
    {
        QStringList ring;
        for (qsizetype i = from; i < path.size(); ++i)
            ring.append(m_links[m_byNewer[path[i].key].first()].newerNumber);
        const ReplacementLink &first = m_links[m_byNewer[path[from].key].first()];
        m_problems.append({Problem::Kind::Cycle, first.newer, first.newerNumber, ring});
    }

    QList<ReplacementLink> m_links;
    QHash<QString, QList<qsizetype>> m_byNewer;
    QList<Problem> m_problems;
};

} // namespace

QString replacementProblemText(const ReplacementProblem &problem)
{
    const QString others = problem.others.join(u'、');
    switch (problem.kind) {
    case ReplacementProblem::Kind::Cycle:
        return CheckText::tr("代替关系成环：%1。").arg(problem.others.join(u" → "));
    case ReplacementProblem::Kind::StillInForce:
        return CheckText::tr("已被现行的 %1 代替，状态仍为现行。").arg(others);
    case ReplacementProblem::Kind::NoSuccessor:
        return CheckText::tr("状态为被代替，但目录中没有代替它的标准。");
    case ReplacementProblem::Kind::MissingReplaced:
        return CheckText::tr("被它代替的 %1 不在目录中。").arg(others);
    }
    return {};
}

Result<QList<ReplacementProblem>> checkReplacements(const Connection &connection, const Progress &progress)
{
    GANGMU_TRY(links, replacementLinks(connection, progress));
    QList<Problem> problems = Checker(std::move(links)).find();
    GANGMU_TRY(orphans, replacedWithoutSuccessor(connection));
    for (const auto &[id, number] : std::as_const(orphans))
        problems.append({Problem::Kind::NoSuccessor, id, number, {}});
    std::ranges::stable_sort(problems, {}, &Problem::kind);
    return problems;
}

} // namespace gangmu
