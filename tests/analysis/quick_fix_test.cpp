// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/checks.h"
#include "core/reading/stored_targets.h"
#include "core/sample/sample.h"
#include "core/store/queries/plan_queries.h"
#include "tests/support/core/test_workspace.h"

#include <algorithm>
#include <gmock/gmock.h>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

TEST(QuickFix, RemovesTheFindingItBelongsToAndNothingElseAndCanBeTakenBack)
{
    TestWorkspace w;
    must(addSample(*w));
    const PlanId plan = must(plans(w->reader())).first().id;
    const auto check = [&] { return must(checkPlan(w->reader(), plan, w.clock.today(), findStoredTargets)); };
    const auto messages = [](const QList<Finding> &findings) {
        QStringList all;
        for (const Finding &finding : findings)
            all.append(finding.message);
        return all;
    };
    const QList<Finding> before = check();
    const QString content = dump(*w);
    QSet<FixKind> tried;
    for (const Finding &finding : before) {
        if (!finding.fix)
            continue;
        tried.insert(finding.fix->kind);
        const auto fixed = applyFix(*w, *finding.fix);
        ASSERT_TRUE(fixed.ok()) << qPrintable(finding.message) << qPrintable(fixed.error().message);
        QStringList expected = messages(before);
        expected.removeOne(finding.message);
        EXPECT_EQ(messages(check()), expected) << qPrintable(finding.message);
        must(w->undo());
        EXPECT_EQ(dump(*w), content) << qPrintable(finding.message);
    }
    EXPECT_EQ(tried, (QSet<FixKind>{FixKind::MergeOrganizations, FixKind::LinkTargets, FixKind::CreateTarget,
                                    FixKind::ReviseTarget}));
}

TEST(QuickFix, ThatNoLongerFitsIsRefused)
{
    TestWorkspace w;
    must(addSample(*w));
    const PlanId plan = must(plans(w->reader())).first().id;
    const QList<Finding> findings = must(checkPlan(w->reader(), plan, w.clock.today(), findStoredTargets));
    const auto merge = std::ranges::find(findings, u"organization-spelling"_s, &Finding::rule);
    ASSERT_NE(merge, findings.end());
    must(applyFix(*w, *merge->fix));
    const QString content = dump(*w);
    EXPECT_FALSE(applyFix(*w, *merge->fix).ok());
    EXPECT_EQ(dump(*w), content);
}
