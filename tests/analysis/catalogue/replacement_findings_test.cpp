// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue/replacement_findings.h"

#include "core/store/verbs/catalogue_verbs.h"
#include "tests/support/core/system_builder.h"

#include <gmock/gmock.h>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

struct ReplacementFindings : testing::Test
{
    TestWorkspace w;
    SystemBuilder b{*w};

    void replaces(StandardId newer, const QStringList &numbers)
    {
        QList<Replacement> rows;
        for (const QString &number : numbers)
            rows.append({{}, newer, number, false});
        must(setReplacements(*w, newer, rows));
    }
    QStringList texts() const
    {
        QStringList texts;
        for (const Finding &finding : must(replacementFindings(w->reader())))
            texts += u"%1 %2 %3"_s.arg(QString(codeOf(finding.severity)), finding.rule, finding.message);
        return texts;
    }
};

} // namespace

TEST_F(ReplacementFindings, SayWhatIsWrongOnceAndWhere)
{
    const StandardId old = b.addStandard(u"GB/T 5-2000"_s, u"旧"_s);
    const StandardId young = b.addStandard(u"GB/T 5-2020"_s, u"新"_s);
    replaces(young, {u"GB/T 5-2000"_s, u"GB/T 4-1990"_s});
    const StandardId orphan = b.addStandard(u"GB/T 7-2001"_s, u"无后继"_s, StandardState::Replaced);
    EXPECT_THAT(
        texts(),
        ElementsAre(
            u"warning entry-withdrawn DB00/T 2-2021（示例体系 › 101 通用）：已废止，目录中没有代替它的标准。"_s,
            u"warning replaced-in-force GB/T 5-2000：已被现行的 GB/T 5-2020 代替，状态仍为现行。"_s,
            u"note no-successor GB/T 7-2001：状态为被代替，但目录中没有代替它的标准。"_s,
            u"note replaced-missing GB/T 5-2020：被它代替的 GB/T 4-1990 不在目录中。"_s));
    const QList<Finding> findings = must(replacementFindings(w->reader()));
    EXPECT_EQ(findings[0].standard, b.second);
    EXPECT_EQ(findings[0].entry, b.entry2);
    EXPECT_EQ(findings[1].standard, old);
    EXPECT_TRUE(findings[1].entry.isNull());

    // In a system its entry says the same.
    b.add(b.special, {b.existing(orphan)});
    EXPECT_THAT(
        texts(),
        ElementsAre(
            u"warning entry-withdrawn DB00/T 2-2021（示例体系 › 101 通用）：已废止，目录中没有代替它的标准。"_s,
            u"warning entry-replaced GB/T 7-2001（示例体系 › 102 专用）：已被代替，目录中没有现行的代替标准。"_s,
            u"warning replaced-in-force GB/T 5-2000：已被现行的 GB/T 5-2020 代替，状态仍为现行。"_s,
            u"note replaced-missing GB/T 5-2020：被它代替的 GB/T 4-1990 不在目录中。"_s));
}

TEST_F(ReplacementFindings, ARingIsAnError)
{
    const StandardId one = b.addStandard(u"GB/T 1-2001"_s, u"甲"_s, StandardState::Withdrawn);
    const StandardId two = b.addStandard(u"GB/T 2-2002"_s, u"乙"_s, StandardState::Withdrawn);
    replaces(one, {u"GB/T 2-2002"_s});
    replaces(two, {u"GB/T 1-2001"_s});
    EXPECT_THAT(texts(),
                testing::Contains(
                    u"error replacement-ring GB/T 1-2001：代替关系成环：GB/T 1-2001 → GB/T 2-2002。"_s));
}

TEST_F(ReplacementFindings, VeryManyOfAKindAreCountedInOne)
{
    const StandardId young = b.addStandard(u"GB/T 5-2020"_s, u"新"_s);
    QStringList missing;
    for (int i = 0; i < mostReplacementFindings + 3; ++i)
        missing += u"GB/T %1-1990"_s.arg(100 + i);
    replaces(young, missing);
    const QStringList all = texts();
    EXPECT_EQ(all.size(), 1 + mostReplacementFindings + 1);
    EXPECT_EQ(all.last(), u"note replaced-missing 另有 3 处，见目录中的“代替关系”。"_s);
}
