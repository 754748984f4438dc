// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/work_item_queries.h"
#include "core/store/verbs/system_references.h"
#include "core/store/verbs/work_item_verbs.h"
#include "tests/support/core/system_builder.h"

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

class SystemEntries : public testing::Test
{
protected:
    SystemEntries() { w.notices.clear(); }

    QString lastNotice() const { return w.notices.isEmpty() ? QString() : describe(w.notices.last()); }
    void expectUndoable(const QString &before)
    {
        const QString after = dump(*w);
        EXPECT_NE(before, after);
        must(w->undo());
        EXPECT_EQ(dump(*w), before);
        must(w->redo());
        EXPECT_EQ(dump(*w), after);
        must(w->undo());
        EXPECT_EQ(dump(*w), before);
        must(w->redo());
    }

    TestWorkspace w;
    SystemBuilder b{*w};
};

} // namespace

TEST_F(SystemEntries, AreAddedWhereTheyAreDropped)
{
    const StandardId third = b.addStandard(u"DB00/T 3-2022"_s, u"产品戊"_s);
    const QString before = dump(*w);
    must(
        addSystemEntries(*w, b.general, {b.existing(third), SystemBuilder::plannedEntry(u"新"_s)}, b.entry2));
    EXPECT_EQ(lastNotice(), u"system_entry inserted ×2"_s);
    EXPECT_TRUE(b.outline().startsWith(u"101 通用(基础甲 产品戊 *新 方法乙)"_s)) << b.outline().toStdString();
    expectUndoable(before);
}

TEST_F(SystemEntries, ANodeHoldsAStandardOnce)
{
    const auto twice =
        addSystemEntries(*w, b.general, {SystemBuilder::plannedEntry(u"新"_s), b.existing(b.first)});
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().code, ErrorCode::Conflict);
    EXPECT_TRUE(twice.error().message.contains(u"DB00/T 1-2020 基础甲"_s));
    EXPECT_TRUE(twice.error().message.contains(u"101 通用"_s));
    EXPECT_TRUE(w.notices.isEmpty()); // nothing of it was done
    EXPECT_FALSE(addSystemEntries(*w, b.terms, {SystemBuilder::plannedEntry(u" 术语丙 "_s)}));
    EXPECT_FALSE(moveSystemEntries(*w, {b.again}, b.general));
    EXPECT_EQ(addSystemEntries(*w, b.terms, {SystemBuilder::plannedEntry(u" "_s)}).error().code,
              ErrorCode::InvalidArgument);
    EXPECT_EQ(addSystemEntries(*w, b.terms, {b.existing(StandardId(7))}).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(addSystemEntries(*w, b.terms, {b.existing(b.first)})); // another node may
}

TEST_F(SystemEntries, MoveTogetherInTheirOrder)
{
    const QString before = dump(*w);
    must(moveSystemEntries(*w, {b.entry2, b.entry1}, b.terms, b.planned));
    EXPECT_EQ(lastNotice(), u"system_entry updated node_id rank ×2"_s);
    EXPECT_EQ(b.outline(), u"101 通用[101.1 术语(方法乙 基础甲 *术语丙)] 102 专用(基础甲)"_s);
    expectUndoable(before);
    must(moveSystemEntries(*w, {b.entry1}, b.terms, b.entry1)); // before itself: stays
    EXPECT_EQ(b.outline(), u"101 通用[101.1 术语(方法乙 基础甲 *术语丙)] 102 专用(基础甲)"_s);
    must(moveSystemEntries(*w, {b.planned}, b.terms, b.entry2));
    EXPECT_EQ(b.outline(), u"101 通用[101.1 术语(*术语丙 方法乙 基础甲)] 102 专用(基础甲)"_s);
}

TEST_F(SystemEntries, APlannedEntryBecomesAnExistingOne)
{
    SystemEntry entry = must(systemEntryById(w->reader(), b.planned));
    entry.level = StandardLevel::National;
    entry.plannedYear = 2027;
    entry.remark = u"急需"_s;
    const QString before = dump(*w);
    must(editSystemEntry(*w, entry));
    EXPECT_EQ(lastNotice(), u"system_entry updated level planned_year remark"_s);
    expectUndoable(before);
    entry.standard = b.second;
    must(editSystemEntry(*w, entry));
    EXPECT_EQ(lastNotice(), u"system_entry updated standard_id"_s);
    EXPECT_TRUE(b.outline().contains(u"101.1 术语(方法乙)"_s));
}

TEST_F(SystemEntries, SeveralAreEditedAtOnce)
{
    QList<SystemEntry> rows;
    for (const SystemEntry &each : b.content().entries.value(b.general))
        rows.append(each);
    ASSERT_EQ(rows.size(), 2);
    for (SystemEntry &row : rows)
        row.remark = u"核对过"_s;
    const QString before = dump(*w);
    must(editSystemEntries(*w, rows));
    EXPECT_EQ(lastNotice(), u"system_entry updated remark ×2"_s);
    expectUndoable(before);
}

TEST_F(SystemEntries, DeletingThemLoosensWorkItems)
{
    WorkItem item;
    item.title = u"术语丙"_s;
    item.systemEntry = b.planned;
    const WorkItemId id = must(createWorkItem(*w, item));
    const QString before = dump(*w);
    must(deleteSystemEntries(*w, {b.planned, b.again}));
    EXPECT_EQ(lastNotice(), u"system_entry deleted ×2; work_item updated system_entry_id"_s);
    EXPECT_TRUE(must(workItemById(w->reader(), id)).systemEntry.isNull());
    expectUndoable(before);
}

TEST_F(SystemEntries, ADeletedStandardLeavesPlannedEntries)
{
    const QString before = dump(*w);
    must(deleteStandard(*w, b.first));
    EXPECT_EQ(b.outline(), u"101 通用(*基础甲 方法乙)[101.1 术语(*术语丙)] 102 专用(*基础甲)"_s);
    const SystemEntry entry = must(systemEntryById(w->reader(), b.entry1));
    EXPECT_EQ(entry.remark, u"原标准号 DB00/T 1-2020"_s);
    EXPECT_EQ(entry.kind, StandardKind::Basic);
    expectUndoable(before);
}

TEST_F(SystemEntries, MergedStandardsMakeOneEntryPerNode)
{
    must(w->run({Verb::MergeStandards, u"合并"_s}, [&](Edit &edit) -> Result<void> {
        repointSystemEntries(edit, b.second, b.first);
        return {};
    }));
    EXPECT_EQ(b.outline(), u"101 通用(基础甲)[101.1 术语(*术语丙)] 102 专用(基础甲)"_s);
}

TEST_F(SystemEntries, AreFoundByStandardAndNumber)
{
    EXPECT_EQ(must(entriesOfStandard(w->reader(), b.first)).size(), 2);
    EXPECT_EQ(must(standardByNumber(w->reader(), u"DB00/T 1—2020"_s)), b.first);
    EXPECT_TRUE(must(standardByNumber(w->reader(), u"DB00/T 99-2020"_s)).isNull());
    EXPECT_TRUE(must(standardByNumber(w->reader(), {})).isNull());
    EXPECT_EQ(must(nodeEntries(w->reader(), b.general)).size(), 2);
}
