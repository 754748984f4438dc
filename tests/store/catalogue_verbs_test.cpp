// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standard_number.h"
#include "core/store/queries/standard_details.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/row_mapping.h"
#include "core/store/verbs/catalogue_field_verbs.h"
#include "core/store/verbs/catalogue_verbs.h"
#include "core/store/verbs/standard_review_verbs.h"
#include "core/store/verbs/standard_verbs.h"
#include "core/store/verbs/work_item_verbs.h"
#include "tests/support/core/test_workspace.h"

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

class CatalogueVerbs : public testing::Test
{
protected:
    StandardId make(const QString &number, const QString &title = u"通用要求"_s)
    {
        Standard standard;
        standard.number = number;
        standard.title = title;
        standard.issuedOn = QDate(2018, 5, 1);
        return must(createStandard(*w, standard));
    }
    Standard read(StandardId id) const { return must(standardById(w->reader(), id)); }

    /// Does the verb, then undo, redo, undo, redo, each against the content; returns what it announced.
    template <class F>
    QString done(F &&verb)
    {
        const QString before = dump(*w);
        const qsizetype notices = w.notices.size();
        must(verb());
        const QString after = dump(*w);
        EXPECT_EQ(w.notices.size(), notices + 1);
        const QString notice = describe(w.notices.last());
        must(w->undo());
        EXPECT_EQ(dump(*w), before);
        must(w->redo());
        EXPECT_EQ(dump(*w), after);
        must(w->undo());
        EXPECT_EQ(dump(*w), before);
        must(w->redo());
        return notice;
    }

    /// A system with one node that has an entry for each of the standards; returns the entries.
    QList<SystemEntryId> makeSystem(const QList<StandardId> &standards)
    {
        QList<SystemEntryId> entries;
        must(w->run({Verb::CreateSystem, u"体系"_s}, [&](Edit &edit) -> Result<void> {
            StandardsSystem system;
            system.title = u"体系"_s;
            system.rank = u"a"_s;
            SystemNode node;
            node.system = edit.insertAs<StandardsSystemId>(Table::StandardsSystem,
                                                           RowMapping<StandardsSystem>::fields(system));
            node.title = u"通用"_s;
            node.rank = u"a"_s;
            SystemEntry entry;
            entry.node = edit.insertAs<SystemNodeId>(Table::SystemNode, RowMapping<SystemNode>::fields(node));
            for (const StandardId id : standards) {
                entry.standard = id;
                entry.rank += u'a';
                entries.append(
                    edit.insertAs<SystemEntryId>(Table::SystemEntry, RowMapping<SystemEntry>::fields(entry)));
            }
            return {};
        }));
        return entries;
    }

    TestWorkspace w;
};

} // namespace

TEST_F(CatalogueVerbs, FieldsAreOrdered)
{
    QList<CatalogueFieldId> ids;
    for (const QString &name : {u"甲"_s, u"乙"_s, u"丙"_s}) {
        CatalogueField field;
        field.name = name;
        ids += must(createField(*w, field));
    }
    const auto names = [&] {
        QStringList all;
        for (const CatalogueField &field : must(catalogueFields(w->reader())))
            all += field.name;
        return all.join(QString());
    };
    done([&] { return moveField(*w, ids[2], ids[0]); });
    EXPECT_EQ(names(), u"丙甲乙"_s);
    done([&] { return moveField(*w, ids[2], {}); });
    EXPECT_EQ(names(), u"甲乙丙"_s);
    done([&] { return moveField(*w, ids[0], ids[2]); });
    EXPECT_EQ(names(), u"乙甲丙"_s);
}

TEST_F(CatalogueVerbs, PasteFillsUserDefinedFields)
{
    CatalogueField price;
    price.name = u"定价"_s;
    price.kind = FieldKind::Number;
    price.id = must(createField(*w, price));
    const StandardId there = make(u"GB/T 1-2018"_s);
    StandardCells changed{there, {}, {{price.id, u"１２"_s}}};
    StandardCells added{{},
                        {{StandardColumn::Number, u"GB/T 2-2018"_s}, {StandardColumn::Title, u"乙"_s}},
                        {{price.id, u"30"_s}}};
    QList<StandardId> ids;
    done([&] {
        auto pasted = pasteStandards(*w, {changed, added});
        ids = pasted.valueOr(QList<StandardId>());
        return pasted;
    });
    const auto values = must(valuesOfField(w->reader(), price.id));
    ASSERT_EQ(values.size(), 2);
    const auto stored = must(fieldValues(w->reader(), ids));
    EXPECT_EQ(stored[ids[0]].first().value, u"12"_s);
    EXPECT_EQ(stored[ids[1]].first().value, u"30"_s);
    changed.own.first().text = u"贵"_s;
    const auto refused = pasteStandards(*w, {changed});
    EXPECT_EQ(refused.error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(must(valuesOfField(w->reader(), price.id)), values);
}

TEST_F(CatalogueVerbs, SetFieldsOfManyRowsAtOnce)
{
    const QList<StandardId> ids{make(u"GB 1-2018"_s), make(u"GB 2-2018"_s), make(u"GB 3-2018"_s)};
    const QString notice = done([&] {
        return editStandards(*w, ids.first(2),
                             {.settings = {{StandardColumn::State, u"废止"_s},
                                           {StandardColumn::WithdrawnOn, u"2024年3月1日"_s},
                                           {StandardColumn::Committee, u"SAC/TC 53"_s}},
                              .planNode = {}});
    });
    EXPECT_EQ(notice, u"standard updated state withdrawn_on committee ×2"_s);
    EXPECT_EQ(w->undoLabel()->text(), u"批量改标准：2 项标准"_s);
    EXPECT_EQ(read(ids[1]).state, StandardState::Withdrawn);
    EXPECT_EQ(read(ids[1]).withdrawnOn, QDate(2024, 3, 1));
    EXPECT_EQ(read(ids[2]).state, StandardState::InForce);

    // One row: its own name in the history; a number brings its key.
    const QString renumbered = done([&] {
        return editStandards(*w, {ids[0]},
                             {.settings = {{StandardColumn::Number, u"GB/T 1-2018"_s}}, .planNode = {}});
    });
    EXPECT_EQ(renumbered, u"standard updated number number_key"_s);
    EXPECT_EQ(must(standardsByKey(w->reader(), numberKeyOf(u"GB/T1—2018"_s))).size(), 1);
}

TEST_F(CatalogueVerbs, RefuseWhatMakesNoSenseAndChangeNothing)
{
    const QList<StandardId> ids{make(u"GB 1-2018"_s), make(u"GB 2-2018"_s)};
    const QString before = dump(*w);
    const auto refused = [&](const QList<CellSetting> &settings, const QString &message) {
        const auto result = editStandards(*w, ids, {.settings = settings, .planNode = {}});
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().message, message);
        EXPECT_EQ(dump(*w), before);
    };
    refused({{StandardColumn::Title, u" "_s}}, u"中文名称不能为空。"_s);
    refused({{StandardColumn::IssuedOn, u"2024年3月"_s}},
            u"发布日期：看不懂“2024年3月”。请填写完整日期，如 2022-10-14。"_s);
    refused({{StandardColumn::State, u"在途"_s}},
            u"状态：看不懂“在途”。可填：即将实施、现行、被代替、废止。"_s);
    refused({{StandardColumn::Number, u"GB 9-2018"_s}}, u"不能给多项标准设同一个标准号，请逐项修改。"_s);
    EXPECT_EQ(editStandards(*w, {ids[0], StandardId(17)},
                            {.settings = {{StandardColumn::Remark, u"x"_s}}, .planNode = {}})
                  .error()
                  .code,
              ErrorCode::NotFound);
    EXPECT_EQ(dump(*w), before);
}

TEST_F(CatalogueVerbs, PasteABlockAllOrNothing)
{
    const StandardId first = make(u"GB 1-2018"_s);
    const QString before = dump(*w);
    const auto bad = pasteStandards(*w, {{first, {{StandardColumn::Title, u"改名"_s}}},
                                         {{}, {{StandardColumn::Number, u"GB 2-2018"_s}}}});
    EXPECT_EQ(bad.error().message, u"第 2 行：中文名称不能为空。"_s);
    EXPECT_EQ(pasteStandards(*w, {{first, {{StandardColumn::IssuedOn, u"昨天"_s}}}}).error().message,
              u"第 1 行：发布日期：看不懂“昨天”。请填写完整日期，如 2022-10-14。"_s);
    EXPECT_EQ(dump(*w), before);
    QList<StandardId> ids;
    const QString notice = done([&]() -> Result<void> {
        GANGMU_TRY(pasted, pasteStandards(*w, {{first, {{StandardColumn::Title, u"改名"_s}}},
                                               {{},
                                                {{StandardColumn::Number, u"GB 2-2018"_s},
                                                 {StandardColumn::Title, u"新的"_s},
                                                 {StandardColumn::Level, u"国标"_s}}}}));
        ids = pasted;
        return {};
    });
    EXPECT_EQ(notice, u"standard inserted; standard updated title"_s);
    ASSERT_EQ(ids.size(), 2);
    EXPECT_EQ(ids[0], first);
    EXPECT_EQ(read(ids[1]).level, StandardLevel::National);
}

TEST_F(CatalogueVerbs, DeleteRowsWithAllThatBelongsToThem)
{
    const StandardId gone = make(u"GB 1-2018"_s, u"安全要求"_s);
    const StandardId other = make(u"GB 2-2018"_s);
    must(setReplacements(*w, gone, {{{}, {}, u"GB 1-2008"_s, false}}));
    must(setReplacements(*w, other, {{{}, {}, u"GB 1-2018"_s, true}}));
    must(reviewStandards(*w, {{gone, ReviewConclusion::KeptInForce, QDate(2023, 5, 1)}}));
    const CatalogueFieldId field = must(createField(*w, {{}, {}, u"处室"_s, FieldKind::Text, {}}));
    must(setFieldValue(*w, {gone, other}, field, u"标准处"_s));
    WorkItem item;
    item.title = u"安全要求"_s;
    item.standard = gone;
    item.state = WorkItemState::Finished;
    const WorkItemId work = must(createWorkItem(*w, item));
    const QList<SystemEntryId> entries = makeSystem({gone, other});
    const QString notice = done([&] { return deleteStandards(*w, {gone}); });
    EXPECT_EQ(w->undoLabel()->text(), u"删除标准：GB 1-2018"_s);
    EXPECT_TRUE(notice.contains(u"standard deleted"_s));
    EXPECT_TRUE(notice.contains(u"replacement deleted"_s) && !notice.contains(u"replacement deleted ×"_s))
        << notice.toStdString();
    EXPECT_TRUE(notice.contains(u"standard_review deleted"_s));
    EXPECT_TRUE(notice.contains(u"field_value deleted"_s));
    const auto entry = *readRow<SystemEntry>(w->reader(), entries[0]);
    EXPECT_TRUE(entry.standard.isNull());
    EXPECT_EQ(entry.title, u"安全要求"_s);
    EXPECT_TRUE(must(workItemById(w->reader(), work)).standard.isNull());
    EXPECT_EQ(must(replacementsNaming(w->reader(), numberKeyOf(u"GB 1-2018"_s))).size(), 1);
    Query broken(w->reader(), "PRAGMA foreign_key_check");
    EXPECT_FALSE(broken.next());
}

TEST_F(CatalogueVerbs, MergeRowsAndMoveWhatNamedThem)
{
    const StandardId kept = make(u"GB 1-2018"_s);
    const StandardId twin = make(u"GB1-2018"_s, u"另一写法"_s);
    must(setReplacements(*w, kept, {{{}, {}, u"GB 1-2008"_s, false}}));
    must(setReplacements(*w, twin, {{{}, {}, u"GB 1—2008"_s, false}, {{}, {}, u"GB 7-1999"_s, false}}));
    const CatalogueFieldId office = must(createField(*w, {{}, {}, u"处室"_s, FieldKind::Text, {}}));
    const CatalogueFieldId fee = must(createField(*w, {{}, {}, u"经费"_s, FieldKind::Number, {}}));
    must(setFieldValue(*w, {kept}, office, u"一处"_s));
    must(setFieldValue(*w, {twin}, office, u"二处"_s));
    must(setFieldValue(*w, {twin}, fee, u"1,200.50"_s));
    const QList<SystemEntryId> entries = makeSystem({kept, twin});
    WorkItem item;
    item.title = u"项目"_s;
    item.systemEntry = entries[1];
    const WorkItemId work = must(createWorkItem(*w, item));
    Standard merged = read(kept);
    merged.title = u"另一写法"_s;
    done([&] { return mergeStandards(*w, merged, {twin}); });
    EXPECT_EQ(read(kept).title, u"另一写法"_s);
    EXPECT_FALSE(standardById(w->reader(), twin));
    const auto replaced = must(replacementsOf(w->reader(), kept));
    ASSERT_EQ(replaced.size(), 2);
    EXPECT_EQ(replaced[1].number, u"GB 7-1999"_s);
    const auto values = must(fieldValues(w->reader(), {kept}));
    ASSERT_EQ(values[kept].size(), 2);
    EXPECT_EQ(values[kept][0].value, u"一处"_s);
    EXPECT_EQ(values[kept][1].value, u"1200.5"_s);
    EXPECT_EQ(must(workItemById(w->reader(), work)).systemEntry, entries[0]);
    EXPECT_EQ(readRows<SystemEntry>(w->reader(), QString()).size(), 1);
    EXPECT_FALSE(mergeStandards(*w, merged, {kept}));
}

TEST_F(CatalogueVerbs, ReplacementsBecomeTheListGiven)
{
    const StandardId id = make(u"GB 1-2018"_s);
    must(setReplacements(*w, id, {{{}, {}, u"GB 1-2008"_s, false}, {{}, {}, u"GB 2-2008"_s, false}}));
    const QString notice = done([&] {
        return setReplacements(*w, id,
                               {{{}, {}, u"GB 1-2008"_s, true},
                                {{}, {}, u"GB 3-2008"_s, false},
                                {{}, {}, u"GB3—2008"_s, false}});
    });
    EXPECT_EQ(notice, u"replacement deleted; replacement inserted; replacement updated partial"_s);
    EXPECT_EQ(setReplacements(*w, id, {{{}, {}, u"GB1-2018"_s, false}}).error().message,
              u"标准不能代替它自己。"_s);
    EXPECT_EQ(setReplacements(*w, id, {{{}, {}, u" "_s, false}}).error().message,
              u"被代替的标准号不能为空。"_s);
    const qsizetype notices = w.notices.size();
    must(setReplacements(*w, id, must(replacementsOf(w->reader(), id))));
    EXPECT_EQ(w.notices.size(), notices) << "nothing changed";
}

TEST_F(CatalogueVerbs, FieldsOfOnesOwnTakeWhatFitsTheirKind)
{
    const StandardId id = make(u"GB 1-2018"_s);
    CatalogueField field{{}, {}, u"密级"_s, FieldKind::Choice, {u"公开"_s, u" 内部 "_s, u"公开"_s}};
    done([&]() -> Result<void> {
        GANGMU_TRY(created, createField(*w, field));
        field.id = created;
        return {};
    });
    field = must(catalogueFields(w->reader())).first();
    EXPECT_EQ(field.choices, (QStringList{u"公开"_s, u"内部"_s}));
    EXPECT_EQ(createField(*w, {{}, {}, u"密级"_s, FieldKind::Text, {}}).error().message,
              u"已有名为“密级”的字段。"_s);
    EXPECT_EQ(createField(*w, {{}, {}, u"空"_s, FieldKind::Choice, {}}).error().message,
              u"选项字段至少需要一个选项。"_s);
    EXPECT_EQ(setFieldValue(*w, {id}, field.id, u"绝密"_s).error().message, u"密级：没有“绝密”这个选项。"_s);
    EXPECT_EQ(done([&] { return setFieldValue(*w, {id}, field.id, u"内部"_s); }), u"field_value inserted"_s);
    field.choices = {u"公开"_s};
    EXPECT_EQ(editField(*w, field).error().message,
              u"有 1 个已填的值不符合新的设置，例如“内部”。请先修改这些值。"_s);
    field.kind = FieldKind::Text;
    EXPECT_EQ(done([&] { return editField(*w, field); }), u"catalogue_field updated kind choices"_s);
    EXPECT_EQ(done([&] { return setFieldValue(*w, {id}, field.id, {}); }), u"field_value deleted"_s);
    must(setFieldValue(*w, {id}, field.id, u"内部"_s));
    EXPECT_EQ(done([&] { return deleteField(*w, field.id); }),
              u"catalogue_field deleted; field_value deleted"_s);
}

TEST_F(CatalogueVerbs, FiltersAreSavedUnderAName)
{
    SavedFilter filter{{}, {}, u"现行国标"_s, u"{}"_s};
    done([&]() -> Result<void> {
        GANGMU_TRY(saved, saveFilter(*w, filter));
        filter.id = saved;
        return {};
    });
    EXPECT_EQ(saveFilter(*w, {{}, {}, u"现行国标"_s, u"{}"_s}).error().message,
              u"已有名为“现行国标”的筛选。"_s);
    filter.definition = u"{\"levels\":[\"national\"]}"_s;
    EXPECT_EQ(done([&]() -> Result<void> {
                  GANGMU_TRY(saved, saveFilter(*w, filter));
                  Q_UNUSED(saved);
                  return {};
              }),
              u"saved_filter updated definition"_s);
    EXPECT_EQ(done([&] { return deleteFilter(*w, filter.id); }), u"saved_filter deleted"_s);
}

TEST_F(CatalogueVerbs, AReviewOfManyIsOneEdit)
{
    const StandardId kept = make(u"GB 1-2018"_s);
    const StandardId revise = make(u"GB 2-2018"_s, u"检验规程"_s);
    const StandardId withdraw = make(u"GB 3-2018"_s);
    const QDate day(2023, 6, 30);
    const QList<ReviewDecision> decisions{{kept, ReviewConclusion::KeptInForce, day},
                                          {revise, ReviewConclusion::Revise, day, u"技术指标落后"_s},
                                          {withdraw, ReviewConclusion::Withdraw, day}};
    const QString notice =
        done([&] { return reviewStandards(*w, decisions, {.createWorkItems = true, .plannedYear = 2024}); });
    EXPECT_EQ(notice, u"standard updated reviewed_on ×2; standard updated state withdrawn_on reviewed_on; "
                      "standard_review inserted ×3; work_item inserted"_s);
    EXPECT_EQ(w->undoLabel()->text(), u"复审：3 项标准"_s);
    EXPECT_EQ(read(withdraw).state, StandardState::Withdrawn);
    EXPECT_EQ(read(withdraw).withdrawnOn, day);
    EXPECT_EQ(read(kept).reviewedOn, day);
    const QList<WorkItem> items = must(workItems(w->reader()));
    ASSERT_EQ(items.size(), 1);
    EXPECT_EQ(items[0].action, WorkItemAction::Revision);
    EXPECT_EQ(items[0].revisedNumber, u"GB 2-2018"_s);
    EXPECT_EQ(items[0].plannedYear, 2024);
    // A second time: it is under revision already.
    must(
        reviewStandards(*w, {{revise, ReviewConclusion::Revise, day.addDays(1)}}, {.createWorkItems = true}));
    EXPECT_EQ(must(workItems(w->reader())).size(), 1);
    EXPECT_EQ(reviewStandards(*w, {{kept, ReviewConclusion::Revise, {}}}).error().message,
              u"复审结论需要日期。"_s);
    EXPECT_FALSE(reviewStandards(*w, {decisions[0], decisions[0]}));
}
