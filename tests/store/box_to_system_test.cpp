// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/box_to_system.h"

#include "core/store/row_mapping.h"
#include "core/store/verbs/node_verbs.h"
#include "core/store/verbs/plan_verbs.h"
#include "tests/support/core/system_builder.h"

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

/// A plan with a box of two items; the text of the first names a standard of the catalogue, one that is not
/// there, and one by its title alone.
class BoxToSystem : public testing::Test
{
protected:
    BoxToSystem()
    {
        Plan row;
        row.title = u"规划"_s;
        plan = must(createPlan(*w, row));
        chapter = must(createNode(*w, {plan, {}, {}}, PlanNodeKind::Chapter, u"重点领域"_s));
        box = must(createNode(*w, {plan, chapter, {}}, PlanNodeKind::Box, u"农业标准化重点"_s));
        item1 = must(createNode(*w, {plan, box, {}}, PlanNodeKind::BoxItem, u"粮油作物"_s, u"正文"_s));
        item2 = must(createNode(*w, {plan, box, {}}, PlanNodeKind::BoxItem, {}, u"特色果蔬，制定标准。"_s));
        mention(item1, u"《基础》"_s, u"DB00/T 1—2020"_s);
        mention(item1, {}, u"GB/T 19001-2016"_s);
        mention(item1, u"《油菜栽培技术规程》"_s, {});
        mention(item1, u"《油菜栽培技术规程》"_s, {}); // named twice
        mention(item2, u"《办法》"_s, u"晋政发〔2014〕1号"_s, MentionKind::Document);
        w.notices.clear();
    }

    void mention(NodeId node, const QString &title, const QString &number,
                 MentionKind kind = MentionKind::Standard)
    {
        must(w->run({Verb::ImportPlan, {}}, [&](Edit &edit) -> Result<void> {
            edit.insert(Table::Mention,
                        RowMapping<Mention>::fields({{}, plan, node, kind, title, number, {}}));
            return {};
        }));
    }

    TestWorkspace w;
    SystemBuilder b{*w};
    PlanId plan;
    NodeId chapter, box, item1, item2;
};

} // namespace

TEST_F(BoxToSystem, ABoxBecomesABranchBelowANode)
{
    const QString before = dump(*w);
    const BoxOutcome outcome = must(boxToSystem(*w, {box}, {{b.system, b.special, {}}, {}}));
    EXPECT_EQ(describe(w.notices.last()), u"system_entry inserted ×3; system_node inserted ×3"_s);
    EXPECT_TRUE(b.outline().endsWith(u"102 专用(基础甲)[102.1 农业标准化重点[102.1.1 粮油作物(基础甲 "
                                     "*GB/T 19001-2016 *油菜栽培技术规程) 102.1.2 特色果蔬]]"_s))
        << b.outline().toStdString();
    ASSERT_EQ(outcome.nodes.size(), 1);
    EXPECT_EQ(must(systemNodeById(w->reader(), outcome.nodes.first())).planNode, box);
    const SystemContent content = b.content();
    const QList<SystemEntry> entries =
        content.entries.value(content.tree.children(outcome.nodes.first()).first());
    EXPECT_EQ(entries[1].level, StandardLevel::National); // by its number
    EXPECT_EQ(entries[2].level, StandardLevel::Local);
    const QString after = dump(*w);
    must(w->undo());
    EXPECT_EQ(dump(*w), before);
    must(w->redo());
    EXPECT_EQ(dump(*w), after);
    must(w->undo());
    EXPECT_EQ(dump(*w), before);
}

TEST_F(BoxToSystem, AnItemBecomesANode)
{
    must(boxToSystem(*w, {item2, item1}, {{b.system, {}, {}}, {}}));
    EXPECT_TRUE(b.outline().contains(u"103 特色果蔬 104 粮油作物(基础甲"_s)) << b.outline().toStdString();
}

TEST_F(BoxToSystem, OneBoxMakesASystemOfItsItems)
{
    const BoxOutcome outcome = must(boxToSystem(*w, {box}, {{}, u"农业标准体系"_s}));
    EXPECT_EQ(must(standardsSystemById(w->reader(), outcome.system)).title, u"农业标准体系"_s);
    EXPECT_TRUE(b.outline(outcome.system).startsWith(u"101 粮油作物("_s)) << b.outline().toStdString();
    EXPECT_TRUE(b.outline(outcome.system).endsWith(u" 102 特色果蔬"_s));
    EXPECT_FALSE(boxToSystem(*w, {box}, {{}, u" "_s}));
}

TEST_F(BoxToSystem, ShowsBeforehandWhatItWillDo)
{
    const QList<BoxBranch> branches = must(boxBranches(w->reader(), {box}));
    ASSERT_EQ(branches.size(), 1);
    ASSERT_EQ(branches[0].items.size(), 2);
    ASSERT_EQ(branches[0].items[0].named.size(), 3);
    EXPECT_EQ(branches[0].items[0].named[0].standard, b.first);
    EXPECT_EQ(branches[0].items[0].named[0].title, u"基础甲"_s); // as the catalogue has it
    EXPECT_TRUE(w.notices.isEmpty());
}

TEST_F(BoxToSystem, OnlyBoxesAndTheirItemsWillDo)
{
    const auto refused = boxToSystem(*w, {chapter}, {{b.system, {}, {}}, {}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::InvalidArgument);
}
