// SPDX-License-Identifier: GPL-3.0-or-later
// Pages whose content is text come on paper as text, not as a picture of the window.
#include "core/sample/sample.h"
#include "tests/support/core/test_workspace.h"
#include "tests/support/gui/soon.h"
#include "tests/support/gui/test_session.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/checks/checks_page.h"
#include "ui/overview/overview_page.h"

#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QFile>
#include <QPrinter>
#include <QTest>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

template <class P>
class PrintedPage : public testing::Test
{
};
using TextPages = testing::Types<OverviewPage, CataloguePage, ChecksPage>;
TYPED_TEST_SUITE(PrintedPage, TextPages);

TYPED_TEST(PrintedPage, IsText)
{
    TestSession s;
    must(addSample(s.openNew()));
    TypeParam page(s.session);
    page.resize(1000, 600);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    EXPECT_SOON(!page.template findChild<QAbstractItemView *>() ||
                page.template findChild<QAbstractItemView *>()->model()->rowCount() >
                    0); // counted after showing
    const QString path = s.path(u"page.pdf"_s);
    {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        page.print(printer);
    }
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    EXPECT_TRUE(pdf.contains("/FontDescriptor"));
    EXPECT_FALSE(pdf.contains("/Subtype /Image"));
}
