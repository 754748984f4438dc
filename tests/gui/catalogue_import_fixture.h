// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/core/saved_file.h"
#include "tests/support/core/test_workspace.h"
#include "tests/support/core/xlsx_files.h"
#include "tests/support/gui/test_session.h"
#include "ui/import/catalogue_import_dialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QPointer>
#include <QTableView>
#include <QTest>

namespace gangmu::test {

/// As such lists come: a title over all, a heading of two rows with merged cells, one number in five
/// spellings, a row without number, a date as people type it, a sum at the end.
QByteArray dirtyWorkbook();

/// The import desk on a workspace of its own, without a window.
class CatalogueImportGui : public testing::Test
{
protected:
    CatalogueImportGui() : workspace(s.openNew()) {}
    ~CatalogueImportGui() override { delete dialog; }

    void open(const QString &file)
    {
        delete dialog;
        dialog = new CatalogueImportDialog(s.session, file, nullptr);
        dialog->show();
        settle();
    }
    void openCsv(const QByteArray &csv) { open(saved(s.folder, QStringLiteral("list.csv"), csv)); }
    /// Until nothing is read or written any more.
    void settle()
    {
        QCoreApplication::sendPostedEvents();
        ASSERT_TRUE(QTest::qWaitFor([this] { return s.session.jobs().isIdle(); }));
        QCoreApplication::sendPostedEvents();
    }
    template <class T>
    T *find(const char *name)
    {
        T *widget = dialog->findChild<T *>(QString::fromLatin1(name));
        EXPECT_TRUE(widget) << name;
        return widget;
    }
    QString counts() { return find<QLabel>("catalogueImportCounts")->text(); }
    static QString at(const QTableView *view, int row, int column)
    {
        return view->model()->index(row, column).data().toString();
    }
    static void choose(QComboBox *box, const QString &text)
    {
        const int index = box->findText(text);
        ASSERT_GE(index, 0) << text.toStdString();
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

    TestSession s;
    Workspace &workspace;
    QPointer<CatalogueImportDialog> dialog;
};

} // namespace gangmu::test
