// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/replacement_pane.h"

#include "core/store/verbs/catalogue_verbs.h"
#include "tests/gui/review/review_fixture.h"
#include "tests/support/core/system_builder.h"
#include "ui/review/replacement_model.h"

#include <gmock/gmock.h>
#include <QAbstractItemModelTester>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

class ReplacementPaneTest : public PaneTest<ReplacementPane>
{
protected:
    void replaces(StandardId newer, const QStringList &numbers)
    {
        QList<Replacement> rows;
        for (const QString &number : numbers)
            rows.append({{}, newer, number, false});
        must(setReplacements(workspace, newer, rows));
    }
    void setState(StandardId id, StandardState state)
    {
        Standard row = stored(id);
        row.state = state;
        must(editStandard(workspace, row));
    }
    /// settle() and the pause after which edits are read.
    void reread()
    {
        QCoreApplication::sendPostedEvents();
        const auto *waiting = child<QTimer>(pane.get(), "replacementWaiting");
        EXPECT_TRUE(QTest::qWaitFor([&] { return !waiting->isActive(); }));
        settle();
    }
    QAbstractItemModel *list() const { return child<GridView>(pane.get(), "replacementView")->model(); }
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < list()->rowCount(); ++row) {
            QStringList cells;
            for (const int each : {ReplacementModel::Kind, ReplacementModel::Number,
                                   ReplacementModel::Message, ReplacementModel::Place})
                cells += list()->index(row, each).data().toString();
            rows += cells.join(u'|');
        }
        return rows;
    }
    StandardId entryStandard(SystemEntryId id) const
    {
        return must(systemEntryById(workspace.reader(), id)).standard;
    }
};

} // namespace

TEST_F(ReplacementPaneTest, AnEntryGetsTheEndOfItsChainAndBackAgain)
{
    open();
    EXPECT_TRUE(child<QWidget>(pane.get(), "replacementEmpty")->isVisible());
    SystemBuilder system(workspace); // DB00/T 2-2021 is withdrawn, and stands under 101
    const StandardId between = add(u"DB00/T 2-2023"_s, QDate(2023, 5, 1));
    const StandardId newest = add(u"DB00/T 2-2025"_s, QDate(2025, 5, 1));
    replaces(between, {u"DB00/T 2-2021"_s});
    replaces(newest, {u"DB00/T 2-2023"_s});
    setState(between, StandardState::Replaced);
    reread();
    EXPECT_THAT(rows(), ElementsAre(u"体系中已废止|DB00/T 2-2021|已废止，由 DB00/T 2-2025 代替。|"
                                    u"示例体系 › 101 通用"_s));
    const QString before = dump(workspace);
    std::optional<PageId> page;
    QObject::connect(&s.session, &Session::pageRequested, pane.get(), [&](PageId id) { page = id; });
    clickRow("replacementView", 0);
    click(pane.get(), "replacementGoSuccessor");
    EXPECT_EQ(page, PageId::Catalogue);
    EXPECT_EQ(s.session.selection(), Selection(newest));
    click(pane.get(), "replacementGo");
    EXPECT_EQ(s.session.selection(), Selection(system.second));
    click(pane.get(), "replacementGoSystem");
    EXPECT_EQ(page, PageId::System);

    click(pane.get(), "replacementReplace");
    EXPECT_EQ(entryStandard(system.entry2), newest);
    reread();
    EXPECT_THAT(rows(), ElementsAre());
    must(workspace.undo());
    EXPECT_EQ(dump(workspace), before);
    reread();
    EXPECT_EQ(list()->rowCount(), 1);
    EXPECT_EQ(s.errors, QStringList());
}

TEST_F(ReplacementPaneTest, OfSeveralSuccessorsOneIsChosenAndNoNodeHoldsOneTwice)
{
    SystemBuilder system(workspace);
    const StandardId one = add(u"DB00/T 20-2025"_s, QDate(2025, 5, 1));
    const StandardId other = add(u"DB00/T 21-2025"_s, QDate(2025, 5, 1));
    replaces(one, {u"DB00/T 2-2021"_s});
    replaces(other, {u"DB00/T 2-2021"_s});
    system.add(system.general, {system.existing(one)});
    const QString before = dump(workspace);
    open();
    ASSERT_EQ(list()->rowCount(), 1);
    clickRow("replacementView", 0);
    click(pane.get(), "replacementReplace");
    auto *menu = child<QMenu>(pane.get(), "replacementSuccessors");
    ASSERT_EQ(menu->actions().size(), 2);
    EXPECT_EQ(menu->actions()[0]->text(), u"DB00/T 20-2025"_s);
    menu->actions()[0]->trigger();
    menu->close();
    EXPECT_FALSE(systemEntryById(workspace.reader(), system.entry2))
        << "its node holds the successor already";
    must(workspace.undo());
    EXPECT_EQ(dump(workspace), before);
    reread();
}

TEST_F(ReplacementPaneTest, ChainsThatDoNotHoldTogetherAreListedByKind)
{
    const StandardId a = add(u"DB00/T 1-2010"_s, QDate(2010, 5, 1));
    const StandardId b = add(u"DB00/T 1-2020"_s, QDate(2020, 5, 1));
    replaces(a, {u"DB00/T 1-2020"_s});
    replaces(b, {u"DB00/T 1-2010"_s});
    const StandardId gap = add(u"DB00/T 3-2020"_s, QDate(2020, 5, 1));
    replaces(gap, {u"DB00/T 3-2001"_s});
    const StandardId orphan = add(u"DB00/T 4-2001"_s, QDate(2001, 5, 1));
    setState(orphan, StandardState::Replaced);
    open();
    EXPECT_THAT(rows(),
                ElementsAre(u"代替成环|DB00/T 1-2010|代替关系成环：DB00/T 1-2010 → DB00/T 1-2020。|"_s,
                            u"被代替仍现行|DB00/T 1-2020|已被现行的 DB00/T 1-2010 代替，状态仍为现行。|"_s,
                            u"被代替仍现行|DB00/T 1-2010|已被现行的 DB00/T 1-2020 代替，状态仍为现行。|"_s,
                            u"没有代替者|DB00/T 4-2001|状态为被代替，但目录中没有代替它的标准。|"_s,
                            u"链条中断|DB00/T 3-2020|被它代替的 DB00/T 3-2001 不在目录中。|"_s));
    tick("replacementKinds", u"链条中断"_s);
    EXPECT_EQ(list()->rowCount(), 1);
    EXPECT_FALSE(child<QPushButton>(pane.get(), "replacementReplace")->isEnabled());
}

TEST_F(ReplacementPaneTest, ModelsKeepTheirPromises)
{
    SystemBuilder system(workspace);
    open();
    const QAbstractItemModelTester t1(list(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(list()->rowCount(), 1);
    tick("replacementKinds", u"体系中已废止"_s);
    setState(system.second, StandardState::InForce);
    reread();
    EXPECT_EQ(list()->rowCount(), 0);
    must(workspace.undo());
    reread();
    EXPECT_EQ(list()->rowCount(), 1);
}
