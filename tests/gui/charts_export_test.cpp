// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include "core/analysis/chart_series.h"
#include "tests/support/core/test_workspace.h"
#include "tests/support/gui/test_session.h"
#include "ui/charts/charts_page.h"
#include "ui/shell/theme.h"

#include <gmock/gmock.h>

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

using test::must;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// How many pixels differ from white: a chart is more than its background.
int inked(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).lightness() < 230 ? 1 : 0;
    }
    return count;
}

class ChartsExport : public testing::Test
{
protected:
    ChartsExport() { t.openSample(); }

    /// Presses an entry of the page's export menu, with the answer to its file dialog.
    void exportTo(const QString &path, const QString &suffix)
    {
        ChartsPage page(t.session);
        page.resize(900, 600);
        page.show();
        page.showChart(ChartId::Levels);
        t.dialogs.files = {path};
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
        QTest::mouseClick(page.findChild<QToolButton *>(u"chartExport"_s), Qt::LeftButton);
        auto *menu = page.findChild<QMenu *>(u"chartExportMenu"_s);
        ASSERT_TRUE(menu->isVisible());
        QTest::mouseClick(
            menu, Qt::LeftButton, {},
            menu->actionGeometry(page.findChild<QAction *>(u"chartExport_"_s + suffix)).center());
        EXPECT_FALSE(menu->isVisible());
    }

    test::TestSession t;
};

TEST_F(ChartsExport, CsvIsExact)
{
    const QString path = t.path(u"levels.csv"_s);
    exportTo(path, u"csv"_s);
    EXPECT_EQ(bytesOf(path).toStdString(),
              "\xEF\xBB\xBF级别,计划（项）,发布（项）,占发布总数（%）\r\n"
              "国际标准,0,2,0.6\r\n国家标准,33,30,9.7\r\n行业标准,19,18,5.8\r\n地方标准,262,205,66.3\r\n"
              "团体标准,39,54,17.5\r\n合计,353,309,100\r\n\r\n"
              "截至 2026-11-21 · "
              "口径：计划数按计划年份统计，立项后发布的只计一次；发布数按发布日期统计，含此后废止的\r\n");
    EXPECT_EQ(t.dialogs.requests.first().suggestion, u"按级别.csv"_s);
    EXPECT_EQ(t.dialogs.requests.first().suffix, u"csv"_s);
    EXPECT_THAT(t.messages, testing::ElementsAre(u"已导出“levels.csv”。"_s));
}

TEST_F(ChartsExport, PicturesShowTheChart)
{
    const QString png = t.path(u"levels.png"_s);
    exportTo(png, u"png"_s);
    const QImage image(png);
    ASSERT_FALSE(image.isNull());
    EXPECT_GT(image.width(), 2000);
    EXPECT_GT(inked(image), 20000);

    const QString svg = t.path(u"levels.svg"_s);
    exportTo(svg, u"svg"_s);
    EXPECT_TRUE(bytesOf(svg).contains("地方标准"));
    QSvgRenderer renderer(svg);
    ASSERT_TRUE(renderer.isValid());
    QImage drawn(renderer.defaultSize(), QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    renderer.render(&painter);
    painter.end();
    EXPECT_GT(inked(drawn), 5000);

    const QString pdf = t.path(u"levels.pdf"_s);
    exportTo(pdf, u"pdf"_s);
    const QByteArray bytes = bytesOf(pdf);
    EXPECT_TRUE(bytes.startsWith("%PDF-"));
    EXPECT_GT(bytes.size(), 5000);
    EXPECT_TRUE(bytes.contains("FontFile")) << "fonts are embedded";
}

TEST_F(ChartsExport, PaperIsLightInTheDarkTheme)
{
    const RecordScope scope;
    const ChartData chart = must(levelChart(t.session.workspace()->reader(), scope)).chart;
    applyTheme(*qApp, ThemeKind::Dark);
    const QImage dark = chartImage(chart);
    applyTheme(*qApp, ThemeKind::Light);
    EXPECT_EQ(dark, chartImage(chart));
    EXPECT_EQ(dark.pixelColor(2, 2), QColor(Qt::white));
}

TEST_F(ChartsExport, SaysWhatWentWrong)
{
    exportTo(t.path(u"no/such/folder/levels.pdf"_s), u"pdf"_s);
    ASSERT_THAT(t.errors, testing::SizeIs(1));
    EXPECT_TRUE(t.errors.first().contains(u"levels.pdf"_s));
    exportTo(t.path(u"levels.docx"_s), u"pdf"_s);
    ASSERT_THAT(t.errors, testing::SizeIs(2));
    EXPECT_FALSE(QFile::exists(t.path(u"levels.docx"_s)));
}

TEST_F(ChartsExport, AllChartsGoIntoAFolder)
{
    const QString folder = t.path(u"out/charts"_s);
    const QStringList files = must(exportCharts(*t.session.workspace(), folder, QDate(2026, 3, 2)));
    QStringList names;
    for (const QString &file : files) {
        names.append(QFileInfo(file).fileName());
        EXPECT_TRUE(bytesOf(file).startsWith("%PDF-"));
    }
    EXPECT_EQ(names, (QStringList{u"planned-issued.pdf"_s, u"cumulative.pdf"_s, u"levels.pdf"_s,
                                  u"targets.pdf"_s, u"organizations.pdf"_s, u"provinces.pdf"_s}));
}

TEST_F(ChartsExport, AnEmptyWorkspaceGivesNoFiles)
{
    test::TestSession empty;
    EXPECT_EQ(must(exportCharts(empty.openNew(), empty.path(u"out"_s), QDate(2026, 3, 2))), QStringList());
}

} // namespace
} // namespace gangmu
