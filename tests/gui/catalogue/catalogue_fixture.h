// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/verbs/standard_verbs.h"
#include "tests/support/core/test_workspace.h"
#include "tests/support/gui/test_session.h"
#include "ui/catalogue/catalogue.h"
#include "ui/catalogue/catalogue_columns.h"
#include "ui/catalogue/catalogue_model.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/catalogue/catalogue_table.h"
#include "ui/catalogue/facets_model.h"
#include "ui/catalogue/standards_pane.h"

#include <gmock/gmock.h>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

namespace gangmu::test {

using namespace Qt::StringLiterals;

/// The catalogue page on a workspace with four standards.
class CataloguePageTest : public testing::Test
{
protected:
    void open()
    {
        page = std::make_unique<CataloguePage>(s.session);
        pane = page->standards();
        table = pane->table();
        model = pane->model();
        tester = std::make_unique<QAbstractItemModelTester>(
            model, QAbstractItemModelTester::FailureReportingMode::Warning);
        facetsTester = std::make_unique<QAbstractItemModelTester>(
            facets()->model(), QAbstractItemModelTester::FailureReportingMode::Warning);
        page->resize(1000, 600);
        page->show();
        page->activateWindow();
        settle();
    }
    /// Waits until the index is read and everything is counted.
    void settle()
    {
        QCoreApplication::sendPostedEvents(); // an editor hands over what was typed in the next turn
        EXPECT_TRUE(QTest::qWaitFor([this] {
            return s.session.jobs().isIdle() && (!s.session.workspace() || s.session.catalogue().index()) &&
                   !status().contains(u"正在");
        }));
    }
    StandardId add(const QString &number, const QString &title, StandardLevel level, const QDate &issued = {})
    {
        Standard standard;
        standard.number = number;
        standard.title = title;
        standard.level = level;
        standard.issuedOn = issued;
        return must(createStandard(*s.session.workspace(), standard));
    }
    void fill()
    {
        s.openNew();
        food = add(u"GB 2760-2014"_s, u"食品安全国家标准 食品添加剂使用标准"_s, StandardLevel::National,
                   QDate(2014, 12, 24));
        guide = add(u"GB/T 1.1-2020"_s, u"标准化工作导则"_s, StandardLevel::National, QDate(2020, 3, 31));
        local = add(u"DB14/T 2578-2022"_s, u"地方标准复审规范"_s, StandardLevel::Local, QDate(2022, 9, 30));
        group = add(u"T/CAS 290-2017"_s, u"团体标准评价"_s, StandardLevel::Group);
    }
    QStringList shown() const
    {
        QStringList numbers;
        for (int row = 0; row < model->rowCount(); ++row)
            numbers += model->index(row, int(StandardColumn::Number)).data().toString();
        return numbers;
    }
    QString cell(int row, StandardColumn column) const
    {
        return model->index(row, int(column)).data().toString();
    }
    QString status() const { return page->findChild<QLabel *>(u"catalogueStatus"_s)->text(); }
    QLineEdit *search() const { return page->findChild<QLineEdit *>(u"catalogueSearch"_s); }
    QTreeView *facets() const { return page->findChild<QTreeView *>(u"catalogueFacets"_s); }
    void click(int row, StandardColumn column, Qt::KeyboardModifiers keys = {})
    {
        const QModelIndex index = model->index(row, int(column));
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, keys, table->visualRect(index).center());
    }
    /// Triggers one of the page's actions.
    void act(const QString &name) const { page->findChild<QAction *>(name)->trigger(); }
    void tick(Facet facet, const QString &key)
    {
        const QModelIndex top = facets()->model()->index(int(facet), 0);
        facets()->expand(top);
        for (int row = 0; row < facets()->model()->rowCount(top); ++row) {
            const QModelIndex index = facets()->model()->index(row, 0, top);
            if (index.data().toString() != key)
                continue;
            facets()->scrollTo(index);
            const QRect rect = facets()->visualRect(index);
            QTest::mouseClick(facets()->viewport(), Qt::LeftButton, {}, {rect.left() + 8, rect.center().y()});
            return;
        }
        ADD_FAILURE() << "no value " << key.toStdString();
    }
    QString facetCountOf(Facet facet, const QString &key) const
    {
        const QModelIndex top = facets()->model()->index(int(facet), 0);
        for (int row = 0; row < facets()->model()->rowCount(top); ++row) {
            if (facets()->model()->index(row, 0, top).data().toString() == key)
                return facets()->model()->index(row, 1, top).data().toString();
        }
        return {};
    }

    TestSession s;
    std::unique_ptr<CataloguePage> page;
    StandardsPane *pane = nullptr;
    CatalogueTable *table = nullptr;
    CatalogueModel *model = nullptr;
    std::unique_ptr<QAbstractItemModelTester> tester;
    std::unique_ptr<QAbstractItemModelTester> facetsTester;
    StandardId food;
    StandardId guide;
    StandardId local;
    StandardId group;
};

} // namespace gangmu::test
