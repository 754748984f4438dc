// SPDX-License-Identifier: GPL-3.0-or-later
// Chains of replacement, duplicates, what falls due for review and what a review would do.
#include "core/analysis/catalogue/duplicates.h"
#include "core/analysis/catalogue/replacement_graph.h"
#include "core/analysis/catalogue/review_effect.h"
#include "core/analysis/catalogue/review_radar.h"
#include "core/domain/standard_number.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/standard_details.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/row_mapping.h"
#include "core/store/verbs/catalogue_verbs.h"
#include "core/store/verbs/plan_verbs.h"
#include "core/store/verbs/standard_verbs.h"
#include "core/store/verbs/target_verbs.h"
#include "tests/support/core/test_workspace.h"

#include <gmock/gmock.h>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

class CatalogueCare : public testing::Test
{
protected:
    StandardId make(const QString &number, StandardState state = StandardState::InForce,
                    const QStringList &replaces = {}, const QDate &issued = QDate(2018, 5, 1))
    {
        Standard standard;
        standard.number = number;
        standard.title = u"通用要求"_s + number;
        standard.state = state;
        standard.issuedOn = issued;
        standard.level = StandardLevel::National;
        const StandardId id = must(createStandard(*w, standard));
        QList<Replacement> list;
        for (const QString &older : replaces)
            list.append({{}, {}, older, false});
        if (!list.isEmpty())
            must(setReplacements(*w, id, list));
        return id;
    }
    static QStringList numbers(const ReplacementChain &chain)
    {
        QStringList list;
        for (const ChainNode &node : chain.nodes)
            list.append(
                u"%1 %2%3"_s.arg(node.generation).arg(node.number, node.standard.isNull() ? u"?"_s : u""_s));
        return list;
    }
    TestWorkspace w;
};

} // namespace

TEST_F(CatalogueCare, AChainLeadsToAncestorsAndSuccessors)
{
    make(u"GB 1-2001"_s, StandardState::Replaced, {u"GB 1-1991"_s});
    const StandardId middle = make(u"GB 1-2011"_s, StandardState::Replaced, {u"GB 1—2001"_s});
    make(u"GB 1-2021"_s, StandardState::InForce, {u"GB1-2011"_s, u"GB 2-2011"_s});
    make(u"GB 9-2021"_s, StandardState::InForce, {u"GB 9-2011"_s});
    const ReplacementChain chain = must(replacementChain(w->reader(), middle));
    EXPECT_EQ(numbers(chain), (QStringList{u"-2 GB 1-1991?"_s, u"-1 GB 1-2001"_s, u"0 GB 1-2011"_s,
                                           u"0 GB 2-2011?"_s, u"1 GB 1-2021"_s}));
    EXPECT_EQ(chain.nodes[chain.self].standard, middle);
    EXPECT_EQ(chain.links.size(), 4);
    EXPECT_EQ(chain.gaps(), 2);
    EXPECT_TRUE(chain.cycles.isEmpty());
    EXPECT_TRUE(chain.complete);
}

TEST_F(CatalogueCare, RingsOfReplacementsAreFound)
{
    const StandardId first = make(u"GB 1-2001"_s, StandardState::Replaced, {u"GB 3-2001"_s});
    make(u"GB 2-2001"_s, StandardState::Replaced, {u"GB 1-2001"_s});
    make(u"GB 3-2001"_s, StandardState::InForce, {u"GB 2-2001"_s});
    make(u"GB 4-2001"_s, StandardState::InForce, {u"GB 3-2001"_s});
    make(u"GB 5-2001"_s, StandardState::Replaced);
    make(u"GB 6-2001"_s, StandardState::InForce, {u"GB 66-1991"_s});
    const ReplacementChain chain = must(replacementChain(w->reader(), first));
    ASSERT_EQ(chain.cycles.size(), 1);
    EXPECT_EQ(chain.cycles[0].size(), 3);
    EXPECT_EQ(chain.nodes.size(), 4);

    using Kind = ReplacementProblem::Kind;
    QList<std::pair<Kind, QString>> found;
    for (const ReplacementProblem &problem : must(checkReplacements(w->reader())))
        found.append({problem.kind, problem.number + u" ← "_s + problem.others.join(u' ')});
    EXPECT_THAT(found, ElementsAre(std::pair(Kind::Cycle, u"GB 1-2001 ← GB 1-2001 GB 3-2001 GB 2-2001"_s),
                                   std::pair(Kind::StillInForce, u"GB 3-2001 ← GB 4-2001"_s),
                                   std::pair(Kind::NoSuccessor, u"GB 5-2001 ← "_s),
                                   std::pair(Kind::MissingReplaced, u"GB 6-2001 ← GB 66-1991"_s)));
}

TEST_F(CatalogueCare, DuplicatesComeInGroups)
{
    const StandardId a = make(u"GB/T 1-2001"_s);
    const StandardId b = make(u"ＧＢ／Ｔ1—2001"_s);
    const StandardId c = make(u"GB/T 1-2011"_s);
    make(u"GB/T 1-1991"_s, StandardState::Replaced);
    const StandardId d = make(u"DB14/T 1-2020"_s);
    must(editStandards(
        *w, {c, d},
        {.settings = {{StandardColumn::Title, u"医疗器械 术语"_s}, {StandardColumn::Level, u"国标"_s}},
         .planNode = {}}));
    must(editStandards(*w, {a}, {.settings = {{StandardColumn::Title, u"医疗器械术语"_s}}, .planNode = {}}));
    const auto groups = [&](DuplicateKind kind) {
        QList<QList<StandardId>> list;
        for (const DuplicateGroup &group : must(findDuplicates(w->reader(), kind)))
            list.append(group.standards);
        return list;
    };
    EXPECT_THAT(groups(DuplicateKind::SameNumber), ElementsAre(QList{a, b}));
    EXPECT_THAT(groups(DuplicateKind::SameSerial), ElementsAre(QList{a, b, c}));
    EXPECT_THAT(groups(DuplicateKind::SameTitle), ElementsAre(QList{d, a, c}));
}

TEST_F(CatalogueCare, ReviewFallsDueFiveYearsAfterIssueOrReview)
{
    const QDate today(2026, 3, 2);
    make(u"GB 1-2001"_s, StandardState::InForce, {}, QDate(2021, 3, 1));   // over since yesterday
    make(u"GB 2-2001"_s, StandardState::InForce, {}, QDate(2021, 3, 2));   // ends today
    make(u"GB 3-2001"_s, StandardState::Published, {}, QDate(2021, 9, 2)); // the window opens today
    make(u"GB 4-2001"_s, StandardState::InForce, {}, QDate(2021, 9, 3));
    make(u"GB 5-2001"_s, StandardState::Withdrawn, {}, QDate(2001, 1, 1));
    make(u"GB 6-2001"_s, StandardState::InForce, {}, QDate());
    const StandardId reviewed = make(u"GB 7-2001"_s, StandardState::InForce, {}, QDate(2001, 1, 1));
    must(reviewStandards(*w, {{reviewed, ReviewConclusion::KeptInForce, QDate(2022, 6, 1)}}));
    make(u"GB 8-2001"_s, StandardState::InForce, {}, QDate(2001, 1, 1));
    const ReviewRadar radar = must(reviewRadar(w->reader(), today, QDate(2026, 12, 31)));
    QStringList found;
    for (const RadarEntry &entry : radar.entries)
        found.append(
            u"%1 %2 %3 %4"_s
                .arg(entry.number, entry.proposeFrom.toString(Qt::ISODate), entry.dueOn.toString(Qt::ISODate))
                .arg(int(entry.urgency)));
    EXPECT_EQ(found,
              (QStringList{u"GB 8-2001 2005-07-01 2006-01-01 0"_s, u"GB 1-2001 2025-09-01 2026-03-01 0"_s,
                           u"GB 2-2001 2025-09-02 2026-03-02 1"_s, u"GB 3-2001 2026-03-02 2026-09-02 1"_s,
                           u"GB 4-2001 2026-03-03 2026-09-03 2"_s}));
    EXPECT_EQ(radar.overdue, 2);
    EXPECT_EQ(radar.due, 2);
    EXPECT_EQ(radar.withoutDate, 1);
}

TEST_F(CatalogueCare, AReviewTellsBeforehandWhatItWillDo)
{
    const StandardId gone = make(u"DB14/T 1-2001"_s);
    const StandardId kept = make(u"DB14/T 2-2001"_s);
    must(editStandards(*w, {gone, kept}, {.settings = {{StandardColumn::Level, u"地标"_s}}, .planNode = {}}));
    must(w->run({Verb::CreateSystem, u"体系"_s}, [&](Edit &edit) -> Result<void> {
        StandardsSystem system;
        system.title = u"体系"_s;
        system.rank = u"a"_s;
        SystemNode node;
        node.system = edit.insertAs<StandardsSystemId>(Table::StandardsSystem,
                                                       RowMapping<StandardsSystem>::fields(system));
        node.rank = u"a"_s;
        SystemEntry entry;
        entry.node = edit.insertAs<SystemNodeId>(Table::SystemNode, RowMapping<SystemNode>::fields(node));
        for (const StandardId id : {gone, kept, StandardId()}) {
            entry.standard = id;
            entry.rank += u'a';
            edit.insert(Table::SystemEntry, RowMapping<SystemEntry>::fields(entry));
        }
        return {};
    }));
    Plan plan;
    plan.title = u"规划"_s;
    const PlanId planId = must(createPlan(*w, plan));
    Target target;
    target.plan = planId;
    target.metric = u"地方标准"_s;
    target.metricKey = u"local_standards"_s;
    target.value = 600;
    target.unit = u"项"_s;
    target.comparator = Comparator::AtLeast;
    must(createTarget(*w, target));
    // Of new standards, and these two were issued before the plan, if at all.
    plan = must(planById(w->reader(), planId));
    plan.startYear = 2021;
    plan.endYear = 2025;
    must(editPlan(*w, plan));
    target.counting = CountingMode::New;
    const TargetId ofNew = must(createTarget(*w, target));
    const QList<ReviewDecision> decisions{{gone, ReviewConclusion::Withdraw, QDate(2026, 3, 1)},
                                          {kept, ReviewConclusion::KeptInForce, QDate(2026, 3, 1)}};
    const QString before = dump(*w);
    const ReviewEffect effect = must(reviewEffect(w->reader(), decisions, w.clock.today()));
    EXPECT_EQ(dump(*w), before);
    EXPECT_EQ(effect.kept, 1);
    EXPECT_EQ(effect.withdraw, 1);
    ASSERT_EQ(effect.systems.size(), 1);
    EXPECT_EQ(effect.systems[0].before, (SystemCount{3, 2}));
    EXPECT_EQ(effect.systems[0].after, (SystemCount{3, 1}));
    ASSERT_EQ(effect.targets.size(), 1);
    EXPECT_EQ(effect.targets[0].bound, u"≥600项"_s);
    EXPECT_EQ(effect.targets[0].level.before, 2);
    EXPECT_EQ(effect.targets[0].level.after, 1);
    // Had the one been issued in those years, the target of new standards would lose it.
    must(editStandards(*w, {gone},
                       {.settings = {{StandardColumn::IssuedOn, u"2021-01-01"_s}}, .planNode = {}}));
    const ReviewEffect later = must(reviewEffect(w->reader(), decisions, w.clock.today()));
    ASSERT_EQ(later.targets.size(), 2);
    EXPECT_EQ(later.targets[1].target, ofNew);
    EXPECT_EQ(later.targets[1].level.before, 1);
    EXPECT_EQ(later.targets[1].level.after, 0);
    // And so it is.
    must(reviewStandards(*w, decisions));
    const SystemContent content = must(readSystem(w->reader(), effect.systems[0].system));
    EXPECT_EQ(countSystem(content, w.clock.today()), effect.systems[0].after);
    const auto outdated = must(outdatedEntries(w->reader()));
    ASSERT_EQ(outdated.size(), 1);
    EXPECT_EQ(outdated[0].standard.id, gone);
}
