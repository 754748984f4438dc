// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui/test_window.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/theme.h"

#include <gmock/gmock.h>

#include <cmath>
#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// As WCAG defines it: 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

class AppearanceTest : public testing::Test
{
protected:
    void TearDown() override
    {
        testWindow.preferences.setLanguage(u"zh_CN"_s);
        testWindow.preferences.setThemeChoice(ThemeChoice::Light);
        testWindow.preferences.setFontPoints(defaultFontPoints);
    }
    QWidget *page() { return testWindow.find<QStackedWidget>(u"pageStack"_s)->currentWidget(); }

    test::TestWindow testWindow{test::plainParts()};
};

TEST_F(AppearanceTest, WordsCanBeReadInBothThemes)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        testWindow.preferences.setThemeChoice(choice);
        const ThemeColors &colors = themeColors();
        for (const QColor &background : {colors.panel, colors.page, colors.accentSoft}) {
            EXPECT_GE(contrast(colors.text, background), 4.5);
            EXPECT_GE(contrast(colors.muted, background), 4.5) << background.name().toStdString();
        }
        for (const QColor &word : {colors.accent, colors.done, colors.overdue})
            EXPECT_GE(contrast(word, colors.panel), 4.5) << word.name().toStdString();
    }
}

TEST_F(AppearanceTest, ThemeTakesEffectAtOnceAndComesBack)
{
    const QColor light = testWindow.window->palette().color(QPalette::Window);
    testWindow.preferences.setThemeChoice(ThemeChoice::Dark);
    const QColor dark = testWindow.window->palette().color(QPalette::Window);
    EXPECT_GT(light.lightness(), 200);
    EXPECT_LT(dark.lightness(), 60);
    Preferences next(testWindow.settings, testWindow.translations);
    EXPECT_EQ(next.themeChoice(), ThemeChoice::Dark);
    EXPECT_EQ(next.theme(), ThemeKind::Dark);
}

TEST_F(AppearanceTest, LinksFollowTheTheme)
{
    QLabel label(u"<a href=\"#\">██████</a>"_s, testWindow.window.get());
    const auto shows = [&](const QColor &color) {
        label.adjustSize();
        const QImage image = label.grab().toImage();
        return image.pixelColor(image.rect().center()) == color;
    };
    EXPECT_TRUE(shows(themeColors().accent));
    testWindow.preferences.setThemeChoice(ThemeChoice::Dark);
    EXPECT_TRUE(shows(themeColors(ThemeKind::Dark).accent));
}

TEST_F(AppearanceTest, TypeGrowsByKeysAndGoesBack)
{
    QTest::keyClick(testWindow.window.get(), Qt::Key_Equal, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(testWindow.preferences.fontPoints(), 11.5);
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), 11.5);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(testWindow.window.get(), Qt::Key_Equal, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(testWindow.preferences.fontPoints(), largestFontPoints);
    QTest::keyClick(testWindow.window.get(), Qt::Key_0, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(testWindow.preferences.fontPoints(), defaultFontPoints);
}

TEST_F(AppearanceTest, AnotherLanguageMakesTheWindowAnewAndKeepsThePlace)
{
    testWindow.openNew();
    testWindow.window->showPage(PageId::Plan);
    const QPointer<QWidget> before = page();
    testWindow.preferences.setLanguage(u"en"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return before.isNull(); }));
    EXPECT_EQ(testWindow.translations.language(), u"en");
    EXPECT_EQ(page()->objectName(), u"page_plan");
    EXPECT_TRUE(testWindow.session.workspace());
    QTest::keyClick(testWindow.window.get(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(page()->objectName(), u"page_overview") << "the new actions have their keys";
}

TEST_F(AppearanceTest, SettingsDialogFollowsAndSets)
{
    testWindow.window->actions().settings->trigger();
    auto *dialog = testWindow.find<SettingsDialog>(u"settingsDialog"_s);
    ASSERT_TRUE(dialog->isVisible());
    auto *theme = dialog->findChild<QComboBox *>(u"settingsTheme"_s);
    EXPECT_EQ(theme->currentText(), u"浅色");
    QTest::keyClick(theme, Qt::Key_Down);
    EXPECT_EQ(testWindow.preferences.themeChoice(), ThemeChoice::Dark);
    auto *font = dialog->findChild<QDoubleSpinBox *>(u"settingsFont"_s);
    font->setValue(12);
    QTest::keyClick(font, Qt::Key_Return);
    EXPECT_DOUBLE_EQ(testWindow.preferences.fontPoints(), 12);
    auto *language = dialog->findChild<QComboBox *>(u"settingsLanguage"_s);
    QTest::keyClick(language, Qt::Key_Down);
    EXPECT_EQ(testWindow.preferences.language(), u"en");
    testWindow.window->actions().settings->trigger();
    EXPECT_EQ(testWindow.window->findChildren<SettingsDialog *>().size(), 1);
}

TEST_F(AppearanceTest, AboutShowsLibrariesAndTheLicence)
{
    testWindow.window->actions().about->trigger();
    auto *list = testWindow.find<QTreeWidget>(u"aboutLibraries"_s);
    QStringList names;
    for (int i = 0; i < list->topLevelItemCount(); ++i)
        names += list->topLevelItem(i)->text(0);
    EXPECT_THAT(names, testing::IsSupersetOf({u"Qt"_s, u"SQLite"_s, u"ICU"_s}));
    EXPECT_TRUE(testWindow.find<QPlainTextEdit>(u"aboutLicence"_s)
                    ->toPlainText()
                    .contains(u"GNU GENERAL PUBLIC LICENSE"_s));
}

TEST_F(AppearanceTest, HelpOpensAtThePageShown)
{
    testWindow.openNew();
    testWindow.window->showPage(PageId::Plan);
    QTest::keyClick(testWindow.window.get(), Qt::Key_F1);
    EXPECT_TRUE(testWindow.find<QTextBrowser>(u"helpText"_s)->toPlainText().startsWith(u"规划"_s));
    testWindow.window->showPage(PageId::Overview);
    testWindow.window->actions().manual->trigger();
    EXPECT_TRUE(testWindow.find<QTextBrowser>(u"helpText"_s)->toPlainText().startsWith(u"总览"_s));
}

} // namespace
} // namespace gangmu
