// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue/currency_check.h"
#include "core/domain/standard_cell.h"
#include "core/domain/standard_number.h"
#include "core/store/queries/standard_details.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/verbs/catalogue_verbs.h"
#include "core/store/verbs/standard_verbs.h"
#include "tests/support/core/test_workspace.h"

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

class CurrencyTest : public testing::Test
{
protected:
    StandardId ours(const QString &number, StandardState state = StandardState::InForce,
                    const QString &title = u"要求"_s)
    {
        Standard standard;
        standard.number = number;
        standard.title = title;
        standard.state = state;
        standard.level = StandardLevel::National;
        standard.remark = u"我们的备注"_s;
        return must(createStandard(*w, standard));
    }
    static ListedStandard theirs(const QString &number, const QString &state,
                                 const QString &title = u"要求"_s, const QStringList &replaces = {})
    {
        ListedStandard row;
        row.standard.number = number;
        row.standard.level = StandardLevel::National;
        row.key = numberKeyOf(number);
        row.replaces = replaces;
        const auto set = [&row](StandardColumn column, const QString &text) {
            if (setText(row.standard, column, text) && !text.isEmpty())
                row.given.set(size_t(column));
        };
        set(StandardColumn::Number, number);
        set(StandardColumn::Title, title);
        if (!state.isEmpty())
            set(StandardColumn::State, state);
        return row;
    }
    Standard read(StandardId id) const { return must(standardById(w->reader(), id)); }
    TestWorkspace w;
};

} // namespace

TEST_F(CurrencyTest, TellsWhatIsNewsAndAppliesIt)
{
    const StandardId same = ours(u"GB 1-2001"_s);
    const StandardId withdrawn = ours(u"GB 2-2001"_s);
    const StandardId inForce = ours(u"GB 3-2021"_s, StandardState::Published);
    const StandardId renamed = ours(u"GB 4-2001"_s, StandardState::InForce, u"旧名"_s);
    const StandardId replaced = ours(u"GB 5-2001"_s);
    const StandardId missing = ours(u"GB 6-2001"_s);
    const StandardId elsewhere = ours(u"DB14/T 6-2001"_s);
    const StandardId older = ours(u"GB 7-2001"_s);
    const QList<ListedStandard> list{theirs(u"GB 1-2001"_s, u"现行"_s),
                                     theirs(u"GB 2—2001"_s, u"废止"_s),
                                     theirs(u"GB 3-2021"_s, u"现行"_s),
                                     theirs(u"GB 4-2001"_s, u"现行"_s, u"新名"_s),
                                     theirs(u"GB 5-2021"_s, u"现行"_s, u"要求"_s, {u"GB 5-2001"_s}),
                                     theirs(u"GB 7-2001"_s, u"现行"_s),
                                     theirs(u"GB 7-2021"_s, u"即将实施"_s),
                                     theirs(u"GB 8-2021"_s, u"现行"_s)};
    const CurrencyCheck check = must(checkCurrency(w->reader(), list));
    QStringList found;
    for (const CurrencyDifference &each : check.differences) {
        QStringList columns;
        for (const StandardColumn column : each.columns)
            columns.append(codeOf(column));
        const QString number = each.ours.isNull() ? each.after.number : each.before.number;
        found.append(u"%1 %2 %3"_s.arg(int(each.kind)).arg(number, columns.join(u',')));
    }
    EXPECT_EQ(found, (QStringList{u"0 GB 2-2001 state"_s, u"1 GB 5-2001 state"_s, u"2 GB 3-2021 state"_s,
                                  u"4 GB 4-2001 title"_s, u"5 GB 5-2001 "_s, u"5 GB 7-2001 "_s,
                                  u"6 GB 8-2021 "_s, u"7 GB 6-2001 "_s}));
    EXPECT_EQ(check.compared, 8);
    EXPECT_EQ(check.same, 2);
    EXPECT_EQ(check.changed, 3);
    EXPECT_EQ(check.unchanged, 2);
    EXPECT_EQ(check.notFound, 3);
    EXPECT_EQ(check.repeated, 0);
    EXPECT_EQ(check.checked.size(), 5);

    const QString before = dump(*w);
    const QDate day(2026, 3, 2);
    const auto apply = [&](const QList<CurrencyDifference> &chosen) {
        return w->run({Verb::CheckCurrency, u"新目录.csv"_s}, [&](Edit &edit) {
            return applyCurrency(edit, chosen, check.checked, day, u"新目录.csv"_s);
        });
    };
    must(apply(check.differences));
    const QString after = dump(*w);
    EXPECT_EQ(read(withdrawn).state, StandardState::Withdrawn);
    EXPECT_EQ(read(withdrawn).remark, u"我们的备注"_s);
    EXPECT_EQ(read(inForce).state, StandardState::InForce);
    EXPECT_EQ(read(renamed).title, u"新名"_s);
    EXPECT_EQ(read(replaced).state, StandardState::Replaced);
    EXPECT_EQ(read(same).checkedOn, day);
    EXPECT_EQ(read(same).source, u"新目录.csv"_s) << "it named none";
    EXPECT_EQ(read(renamed).source, u"新目录.csv"_s);
    EXPECT_FALSE(read(missing).checkedOn.isValid());
    EXPECT_FALSE(read(elsewhere).checkedOn.isValid());
    EXPECT_EQ(read(older).state, StandardState::InForce) << "the list says it is";
    const Standard newer = must(standardsByKey(w->reader(), numberKeyOf(u"GB 5-2021"_s))).first();
    EXPECT_EQ(newer.source, u"新目录.csv"_s);
    EXPECT_EQ(must(replacementsOf(w->reader(), newer.id)).size(), 1);
    EXPECT_EQ(w->undoLabel()->text(), u"查新更新：新目录.csv"_s);
    must(w->undo());
    EXPECT_EQ(dump(*w), before);
    must(w->redo());
    EXPECT_EQ(dump(*w), after);
    must(w->undo());

    // One row alone; and one that somebody changed since.
    must(apply({check.differences[3]}));
    EXPECT_EQ(read(renamed).title, u"新名"_s);
    EXPECT_EQ(read(withdrawn).state, StandardState::InForce);
    const auto again = apply({check.differences[3]});
    EXPECT_EQ(again.error().code, ErrorCode::Conflict);
    EXPECT_EQ(again.error().message, u"GB 4-2001 在比对之后又有改动，请重新比对。"_s);

    // With the new list taken over there is no news left but what the list does not have.
    must(w->undo());
    must(apply(check.differences));
    const CurrencyCheck second = must(checkCurrency(w->reader(), list));
    EXPECT_EQ(second.count(CurrencyKind::OnlyOurs), 1);
    EXPECT_EQ(second.differences.size(), 1);
}

TEST_F(CurrencyTest, TheOlderEditionIsTheBestOneWeHave)
{
    const auto dated = [this](const QString &number, StandardState state, const QDate &issued) {
        const StandardId id = ours(number, state);
        must(editStandards(*w, {id}, {{{StandardColumn::IssuedOn, issued.toString(Qt::ISODate)}}, {}}));
        return id;
    };
    dated(u"GB 1-2015"_s, StandardState::Withdrawn, {2015, 1, 1});
    dated(u"GB 1-2005"_s, StandardState::InForce, {2005, 1, 1});
    const StandardId valid = dated(u"GB 1-2010(2012年版)"_s, StandardState::InForce, {2010, 1, 1});
    const StandardId over = dated(u"GB 2-2001/XG1-2003"_s, StandardState::Replaced, {2003, 1, 1});
    dated(u"GB 2.1-2020"_s, StandardState::InForce, {2020, 1, 1}); // a part is another standard
    dated(u"GB 22-2020"_s, StandardState::InForce, {2020, 1, 1});
    const CurrencyCheck check =
        must(checkCurrency(w->reader(), {theirs(u"GB 1-2025"_s, {}), theirs(u"GB 2-2025"_s, {}),
                                         theirs(u"GB 3-2025"_s, {}), theirs(u"GB 1—2025"_s, {})}));
    EXPECT_EQ(check.repeated, 1);
    EXPECT_EQ(check.notFound, 3);
    ASSERT_EQ(check.count(CurrencyKind::NewEdition), 2);
    EXPECT_EQ(check.differences[0].ours, valid);
    EXPECT_EQ(check.differences[0].before.number, u"GB 1-2010(2012年版)"_s);
    EXPECT_EQ(check.differences[1].ours, over);
    EXPECT_EQ(check.count(CurrencyKind::OnlyTheirs), 1);
}

TEST_F(CurrencyTest, OnlyWhatTheListShouldHaveIsMissingThere)
{
    const auto local = [this](const QString &number, StandardState state = StandardState::InForce) {
        Standard standard;
        standard.number = number;
        standard.title = u"要求"_s;
        standard.level = StandardLevel::Local;
        standard.state = state;
        return must(createStandard(*w, standard));
    };
    local(u"DBJ04/T 400-2020"_s);
    local(u"DB/T 29-254-2018"_s); // of Tianjin, by the number behind the code
    local(u"DB/T 13-100-2018"_s);
    local(u"DB14/T 1-2020"_s);
    local(u"DB14/T 2-2020"_s, StandardState::Withdrawn);
    local(u"DB14/T 3-2020"_s);
    local(u"DB15/T 1-2020"_s);
    local(u"DB14 1-2020"_s);
    const auto listed = [](const QString &number) {
        ListedStandard row = theirs(number, {});
        row.standard.level = StandardLevel::Local;
        return row;
    };
    const CurrencyCheck check =
        must(checkCurrency(w->reader(), {listed(u"DB14/T 3-2020"_s), listed(u"DB/T 29-300-2020"_s)}));
    QStringList missing;
    for (const CurrencyDifference &each : check.differences) {
        if (each.kind == CurrencyKind::OnlyOurs)
            missing.append(each.ours.isNull() ? QString() : each.before.number);
    }
    EXPECT_EQ(missing, (QStringList{u"DB/T 29-254-2018"_s, u"DB14 1-2020"_s, u"DB14/T 1-2020"_s}));
}

TEST_F(CurrencyTest, SeveralNumbersOnOneTextAreMetInAnyOrder)
{
    const StandardId joint = ours(u"QB/T 1002-2015 HG/T 2001-2015"_s);
    const CurrencyCheck check = must(checkCurrency(
        w->reader(), {theirs(u"QB/T 1002-2025"_s, {}), theirs(u"HG/T 2001-2015 QB/T 1002-2015"_s, {})}));
    EXPECT_EQ(check.same, 1);
    EXPECT_EQ(check.checked, QList<StandardId>{joint});
    ASSERT_EQ(check.differences.size(), 1);
    EXPECT_EQ(check.differences[0].kind, CurrencyKind::NewEdition);
    EXPECT_EQ(check.differences[0].ours, joint);
}
