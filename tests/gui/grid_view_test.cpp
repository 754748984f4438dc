// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/column_widths.h"
#include "ui/shell/selected_rows.h"
#include "ui/workitems/grid_view.h"

#include <gtest/gtest.h>

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

/// Many rows, and how often somebody asked what a cell can do.
class CountingModel : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 100000; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 5; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(u"%1:%2"_s.arg(index.row()).arg(index.column()))
                                       : QVariant();
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        ++asked;
        return QAbstractTableModel::flags(index);
    }
    mutable qint64 asked = 0;
};

using Runs = QList<std::pair<int, int>>;

class GridViewTest : public testing::Test
{
protected:
    GridViewTest()
    {
        view.setModel(&model);
        view.resize(600, 400);
        view.show();
    }
    void select(int top, int left, int bottom, int right)
    {
        view.selectionModel()->select({model.index(top, left), model.index(bottom, right)},
                                      QItemSelectionModel::Select);
    }

    CountingModel model;
    GridView view{u"grid"_s, u"表"_s, nullptr};
};

TEST_F(GridViewTest, selectingAllAsksOnlyWhatIsSeen)
{
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    model.asked = 0;
    view.selectAll();
    view.grab(); // its headings are painted too
    EXPECT_LT(model.asked, 10000);
    EXPECT_EQ(selectedRuns(view), (Runs{{0, 99999}}));
    view.setCurrentIndex(model.index(7, 0));
    view.selectAll();
    EXPECT_EQ(view.selectedRowNumbers().size(), 100000);
}

TEST_F(GridViewTest, runsOfRowsAreApartAndAscending)
{
    EXPECT_EQ(selectedRuns(view), Runs{});
    select(20, 0, 25, 0);
    select(3, 1, 4, 2);
    select(23, 3, 30, 3);
    EXPECT_EQ(selectedRuns(view), (Runs{{3, 4}, {20, 25}, {26, 30}}));
    EXPECT_EQ(selectedRows(view, 4), (QList<int>{3, 4, 20, 21}));
}

TEST_F(GridViewTest, theCurrentRowAloneWhereItIsNotSelected)
{
    select(3, 0, 5, 4);
    view.selectionModel()->setCurrentIndex(model.index(9, 1), QItemSelectionModel::NoUpdate);
    EXPECT_EQ(view.selectedRowNumbers(), QList<int>{9});
    view.selectionModel()->setCurrentIndex(model.index(4, 1), QItemSelectionModel::NoUpdate);
    EXPECT_EQ(view.selectedRowNumbers(), (QList<int>{3, 4, 5}));
}

TEST_F(GridViewTest, columnsAreWideEnoughForTheirHeadings)
{
    setColumnWidths(view, {1, 300});
    EXPECT_GT(view.columnWidth(0), view.fontMetrics().horizontalAdvance(u"1"_s));
    EXPECT_EQ(view.columnWidth(1), 300);
}

TEST_F(GridViewTest, theWideColumnTakesTheRoomThatIsLeft)
{
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    view.horizontalHeader()->setStretchLastSection(false);
    setColumnWidths(view, {60, 120, 60, 60, 60});
    new WideColumn(view, 1);
    const auto room = [this] { return view.viewport()->width(); };
    view.resize(800, 400);
    EXPECT_EQ(view.columnWidth(1), room() - 4 * 60);
    view.setColumnWidth(3, 100);
    EXPECT_EQ(view.columnWidth(1), room() - 3 * 60 - 100);
    view.resize(250, 400);
    EXPECT_EQ(view.columnWidth(1), 120) << "then the table scrolls";
    view.setColumnWidth(1, 333);
    view.resize(800, 400);
    EXPECT_EQ(view.columnWidth(1), 333) << "as somebody set it";
}

TEST_F(GridViewTest, copiesTheBlockOfTheSelection)
{
    select(1, 1, 1, 1);
    select(3, 2, 3, 2);
    EXPECT_EQ(view.selectedText(), u"1:1\t\n\t3:2"_s);
}

} // namespace
} // namespace gangmu
