// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/queries/standard_queries.h"
#include "core/store/verbs/standard_verbs.h"
#include "tests/gui/work_items_fixture.h"
#include "ui/catalogue/catalogue.h"
#include "ui/review/groups_model.h"
#include "ui/workitems/grid_view.h"

#include <QLabel>
#include <QTreeView>

namespace gangmu::test {

/// A tab of the catalogue page on an empty workspace.
template <class Pane>
class PaneTest : public testing::Test
{
protected:
    PaneTest() : workspace(s.openNew()) {}

    void open()
    {
        pane = std::make_unique<Pane>(s.session);
        pane->resize(1000, 640);
        pane->show();
        pane->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(pane.get()));
        settle();
    }
    /// Waits until all that was asked for is counted.
    void settle()
    {
        QCoreApplication::sendPostedEvents();
        EXPECT_TRUE(QTest::qWaitFor([this] { return s.session.jobs().isIdle(); }, 20000));
        QCoreApplication::sendPostedEvents();
        EXPECT_TRUE(QTest::qWaitFor([this] { return s.session.jobs().isIdle(); }, 20000));
    }
    StandardId add(const QString &number, const QDate &issued, StandardLevel level = StandardLevel::Local,
                   const QString &committee = {},
                   const QString &title = QStringLiteral("谷子良种繁育技术规程"))
    {
        Standard standard;
        standard.number = number;
        standard.title = title;
        standard.level = level;
        standard.issuedOn = issued;
        standard.committee = committee;
        return must(createStandard(workspace, standard));
    }
    Standard stored(StandardId id) const { return must(standardById(workspace.reader(), id)); }
    /// The column of a table as shown.
    static QStringList column(const QAbstractItemModel *model, int column)
    {
        QStringList cells;
        for (int row = 0; row < model->rowCount(); ++row)
            cells += model->index(row, column).data().toString();
        return cells;
    }
    void clickRow(const char *view, int row, Qt::KeyboardModifiers keys = {})
    {
        auto *table = child<QTableView>(pane.get(), view);
        const QModelIndex index = table->model()->index(row, 2);
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, keys, table->visualRect(index).center());
    }
    /// Clicks the box before a value of the groups at the left.
    void tick(const char *groups, const QString &text)
    {
        auto *view = child<QTreeView>(pane.get(), groups);
        for (int group = 0; group < view->model()->rowCount(); ++group) {
            const QModelIndex top = view->model()->index(group, 0);
            for (int row = 0; row < view->model()->rowCount(top); ++row) {
                const QModelIndex index = view->model()->index(row, 0, top);
                if (index.data().toString() != text)
                    continue;
                view->expand(top);
                view->scrollTo(index);
                const QRect rect = view->visualRect(index);
                QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {rect.left() + 8, rect.center().y()});
                settle();
                return;
            }
        }
        ADD_FAILURE() << "no value " << text.toStdString();
    }
    QString textOf(const char *label) const { return child<QLabel>(pane.get(), label)->text(); }

    TestSession s; // today is 2026-11-21
    Workspace &workspace;
    std::unique_ptr<Pane> pane;
};

} // namespace gangmu::test
