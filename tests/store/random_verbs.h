// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <random>

namespace gangmu::test {

/// Makes random edits through the public verbs, as a busy user would; some are refused, and that is fine.
class RandomVerbs
{
public:
    RandomVerbs(Workspace &workspace, unsigned seed) : m_workspace(workspace), m_random(seed) {}

    /// Does one random verb and returns its name; empty where there was nothing to do it to.
    QString step();
    /// Names of all verbs that step() knows.
    static QStringList names();

private:
    int below(qsizetype n) { return n <= 0 ? 0 : int(m_random() % size_t(n)); }
    template <class List>
    typename List::value_type any(const List &list)
    {
        return list.isEmpty() ? typename List::value_type() : list[below(list.size())];
    }
    PlanId anyPlan();
    NodeId anyNode(PlanId plan = {});
    OrganizationId anyOrganization();
    TargetId anyTarget();
    QString word();
    /// The verbs of the catalogue; empty where the verb is none of them, or there is nothing to do it to.
    QString catalogueStep(const QString &verb);
    static QStringList catalogueNames();

    Workspace &m_workspace;
    std::mt19937 m_random;
};

} // namespace gangmu::test
