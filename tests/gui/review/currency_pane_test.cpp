// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/currency_pane.h"

#include "core/store/queries/standard_details.h"
#include "core/store/queries/system_queries.h"
#include "core/store/verbs/catalogue_verbs.h"
#include "core/writing/sheet_writer.h"
#include "tests/gui/review/review_fixture.h"
#include "ui/review/currency_model.h"

#include <gmock/gmock.h>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

class CurrencyPaneTest : public PaneTest<CurrencyPane>
{
protected:
    CurrencyPaneTest()
    {
        const QDate day(2015, 5, 1);
        same = add(u"GB/T 1-2015"_s, day, StandardLevel::National, {}, u"甲"_s);
        withdrawn = add(u"GB/T 2-2015"_s, day, StandardLevel::National, {}, u"乙"_s);
        renamed = add(u"GB/T 3-2015"_s, day, StandardLevel::National, {}, u"丙"_s);
        replaced = add(u"GB/T 4-2015"_s, day, StandardLevel::National, {}, u"丁"_s);
        missing = add(u"GB/T 6-2015"_s, day, StandardLevel::National, {}, u"己"_s);
        elsewhere = add(u"DB00/T 6-2015"_s, day);
    }
    static QList<QStringList> newer()
    {
        return {{u"标准号"_s, u"标准名称"_s, u"标准状态"_s, u"代替标准号"_s},
                {u"GB/T 1-2015"_s, u"甲"_s, u"现行"_s, {}},
                {u"GB/T 2—2015"_s, u"乙"_s, u"废止"_s, {}},
                {u"GB/T 3-2015"_s, u"丙丙"_s, u"现行"_s, {}},
                {u"GB/T 4-2025"_s, u"丁"_s, u"现行"_s, u"GB/T 4-2015"_s},
                {u"GB/T 5-2025"_s, u"戊"_s, u"现行"_s, {}},
                {u"GB/T 1-2015"_s, u"甲"_s, u"现行"_s, {}}};
    }
    QString writeList(const QString &name = u"新目录.xlsx"_s) const
    {
        const QList<QStringList> rows = newer();
        SheetTable table{u"目录"_s, {}, rows.size() - 1};
        for (const QString &heading : rows.first())
            table.columns.append({heading, SheetColumnKind::Text, 0, {}});
        const QList<QStringList> data = rows.sliced(1);
        must(writeSheet(s.path(name), *sheetFileFormat(name), table, sourceOf(data)));
        return s.path(name);
    }
    void openList()
    {
        open();
        s.dialogs.files = {writeList()};
        click(pane.get(), "currencyChoose");
        settle();
    }
    /// settle() and the pause after which edits are compared.
    void compared()
    {
        QCoreApplication::sendPostedEvents();
        const auto *waiting = child<QTimer>(pane.get(), "currencyWaiting");
        EXPECT_TRUE(QTest::qWaitFor([&] { return !waiting->isActive(); }));
        settle();
    }
    QAbstractItemModel *list() const { return child<GridView>(pane.get(), "currencyView")->model(); }
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < list()->rowCount(); ++row) {
            QStringList cells;
            for (const int column :
                 {CurrencyModel::Kind, CurrencyModel::Number, CurrencyModel::Ours, CurrencyModel::Theirs})
                cells += list()->index(row, column).data().toString();
            rows += cells.join(u'|');
        }
        return rows;
    }
    QString textOfButton(const char *name) const { return child<QPushButton>(pane.get(), name)->text(); }

    StandardId same, withdrawn, renamed, replaced, missing, elsewhere;
};

} // namespace

TEST_F(CurrencyPaneTest, OneRowIsAcceptedThenAllAndEachIsOneUndo)
{
    openList();
    EXPECT_EQ(
        textOf("currencyStatus"),
        u"新目录“新目录.xlsx”共 6 行：一致 1，有变化 2，目录中没有 2；重复 1；目录中有、新目录没有 1。"_s);
    EXPECT_THAT(rows(), ElementsAre(u"已废止|GB/T 2-2015|状态：现行|状态：废止"_s,
                                    u"已被代替|GB/T 4-2015|状态：现行|状态：被代替；被代替：GB/T 4-2025"_s,
                                    u"内容有变|GB/T 3-2015|中文名称：丙|中文名称：丙丙"_s,
                                    u"有新版本|GB/T 4-2025|GB/T 4-2015（现行）|GB/T 4-2025（现行）"_s,
                                    u"目录中没有|GB/T 5-2025|没有|GB/T 5-2025（现行）"_s,
                                    u"新目录中没有|GB/T 6-2015|GB/T 6-2015（现行）|没有"_s));
    EXPECT_EQ(textOfButton("currencyAcceptAll"), u"全部采纳 5 项"_s);
    const QString before = dump(workspace);

    // One row.
    clickRow("currencyView", 2);
    EXPECT_EQ(textOfButton("currencyAcceptSelected"), u"采纳所选 1 项"_s);
    auto *sides = child<GridView>(pane.get(), "currencySides")->model();
    EXPECT_EQ(sides->index(0, 1).data().toString(), u"丙"_s);
    EXPECT_EQ(sides->index(0, 2).data().toString(), u"丙丙"_s);
    click(pane.get(), "currencyAcceptSelected");
    compared();
    EXPECT_EQ(stored(renamed).title, u"丙丙"_s);
    EXPECT_EQ(stored(renamed).checkedOn, QDate(2026, 11, 21));
    EXPECT_EQ(stored(renamed).source, u"新目录.xlsx"_s);
    EXPECT_FALSE(stored(same).checkedOn.isValid());
    EXPECT_EQ(list()->rowCount(), 5);
    must(workspace.undo());
    compared();
    EXPECT_EQ(dump(workspace), before);
    EXPECT_EQ(list()->rowCount(), 6) << "what was taken back is news again";

    // All of a kind.
    tick("currencyKinds", u"已废止"_s);
    EXPECT_EQ(list()->rowCount(), 1);
    EXPECT_EQ(textOfButton("currencyAcceptAll"), u"采纳此类 1 项"_s);
    tick("currencyKinds", u"已废止"_s);

    // All at once.
    click(pane.get(), "currencyAcceptAll");
    compared();
    EXPECT_EQ(stored(withdrawn).state, StandardState::Withdrawn);
    EXPECT_EQ(stored(replaced).state, StandardState::Replaced);
    EXPECT_EQ(stored(same).checkedOn, QDate(2026, 11, 21));
    EXPECT_EQ(stored(same).source, u"新目录.xlsx"_s);
    EXPECT_FALSE(stored(missing).checkedOn.isValid());
    EXPECT_FALSE(stored(elsewhere).checkedOn.isValid());
    const StandardId fresh = must(standardByNumber(workspace.reader(), u"GB/T 4-2025"_s));
    EXPECT_EQ(must(replacementsOf(workspace.reader(), fresh)).size(), 1);
    EXPECT_THAT(rows(), ElementsAre(u"新目录中没有|GB/T 6-2015|GB/T 6-2015（现行）|没有"_s));
    EXPECT_EQ(s.messages.last(), u"已采纳 5 项，可以一次撤销。"_s);
    const QString after = dump(workspace);
    must(workspace.undo());
    EXPECT_EQ(dump(workspace), before);
    compared();
    EXPECT_EQ(list()->rowCount(), 6);
    must(workspace.redo());
    EXPECT_EQ(dump(workspace), after);
    compared();
    EXPECT_EQ(s.errors, QStringList());
}

TEST_F(CurrencyPaneTest, TheCheckIsRecordedWithoutChanges)
{
    openList();
    auto *on = child<QLineEdit>(pane.get(), "currencyOn");
    on->setText(u"昨天"_s);
    click(pane.get(), "currencyRecord");
    EXPECT_EQ(s.errors, QStringList{u"查新日期请写成 2026-11-21 的样子。"_s});
    on->setText(u"2026-11-01"_s);
    click(pane.get(), "currencyRecord");
    compared();
    EXPECT_EQ(stored(same).checkedOn, QDate(2026, 11, 1));
    EXPECT_EQ(stored(withdrawn).checkedOn, QDate(2026, 11, 1));
    EXPECT_EQ(stored(withdrawn).state, StandardState::InForce);
    EXPECT_EQ(list()->rowCount(), 6);
    EXPECT_EQ(workspace.undoLabel()->text(), u"查新更新：新目录.xlsx"_s);
}

TEST_F(CurrencyPaneTest, ListsComeFromTheClipboardAndFromWhatWasImported)
{
    open();
    copyRows(newer());
    child<QAction>(pane.get(), "actionNewerPaste")->trigger();
    settle();
    EXPECT_EQ(list()->rowCount(), 6);
    EXPECT_EQ(child<QLineEdit>(pane.get(), "currencySource")->text(), u"粘贴的目录"_s);

    // Rows that say where they come from: what they replace is news.
    Standard newest;
    newest.number = u"GB/T 3-2025"_s;
    newest.title = u"丙"_s;
    newest.level = StandardLevel::National;
    newest.source = u"国标目录.xlsx"_s;
    const StandardId id = must(createStandard(workspace, newest));
    must(setReplacements(workspace, id, {{{}, id, u"GB/T 3-2015"_s, false}}));
    child<QAction>(pane.get(), "actionNewerImported")->trigger();
    settle();
    auto *menu = child<QMenu>(pane.get(), "currencySources");
    ASSERT_EQ(menu->actions().size(), 1);
    EXPECT_EQ(menu->actions().first()->text(), u"国标目录.xlsx（1 项）"_s);
    menu->actions().first()->trigger();
    menu->close();
    compared();
    EXPECT_EQ(rows().first(), u"已被代替|GB/T 3-2015|状态：现行|状态：被代替；被代替：GB/T 3-2025"_s);
    EXPECT_EQ(s.errors, QStringList());
}

TEST_F(CurrencyPaneTest, WhatIsNoCatalogueIsRefusedAndAnotherWorkspaceStartsAfresh)
{
    open();
    EXPECT_TRUE(child<QWidget>(pane.get(), "currencyEmpty")->isVisible());
    copyRows({{u"项目"_s, u"金额"_s}, {u"会议费"_s, u"100"_s}});
    click(pane.get(), "currencyPaste");
    settle();
    ASSERT_EQ(s.errors.size(), 1);
    EXPECT_TRUE(child<QWidget>(pane.get(), "currencyEmpty")->isVisible());
    s.dialogs.files = {writeList(u"新目录.csv"_s)};
    click(pane.get(), "currencyChoose");
    settle();
    EXPECT_EQ(list()->rowCount(), 6);
    s.openNew(u"other.gangmu"_s);
    settle();
    EXPECT_EQ(list()->rowCount(), 0);
    EXPECT_TRUE(child<QWidget>(pane.get(), "currencyEmpty")->isVisible());
    EXPECT_EQ(s.errors.size(), 1);
}

TEST_F(CurrencyPaneTest, ModelsKeepTheirPromises)
{
    open();
    const QAbstractItemModelTester t1(list(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester t2(child<GridView>(pane.get(), "currencySides")->model(),
                                      QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester t3(child<QTreeView>(pane.get(), "currencyKinds")->model(),
                                      QAbstractItemModelTester::FailureReportingMode::Fatal);
    copyRows(newer());
    click(pane.get(), "currencyPaste");
    settle();
    tick("currencyKinds", u"内容有变"_s);
    clickRow("currencyView", 0);
    click(pane.get(), "currencyAcceptAll");
    compared();
    EXPECT_EQ(list()->rowCount(), 0);
    tick("currencyKinds", u"内容有变"_s);
    must(workspace.undo());
    compared();
    EXPECT_EQ(list()->rowCount(), 6);
}
