// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "translations/translations.h"

#include <QApplication>
#include <QPalette>
#include <QSettings>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

const QString languageKey = u"preferences/language"_s;
const QString themeKey = u"preferences/theme"_s;
const QString fontKey = u"preferences/fontPoints"_s;

// In the order of ThemeChoice.
constexpr QLatin1String themeNames[] = {"system"_L1, "light"_L1, "dark"_L1};

} // namespace

Preferences::Preferences(QSettings &settings, Translations &translations, QObject *parent)
    : QObject(parent), m_settings(settings), m_translations(translations)
{
    const QPalette system = QGuiApplication::palette();
    m_systemIsDark =
        system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
}

QString Preferences::language() const
{
    const QString system = Translations::languageFor(QLocale::system());
    return m_settings.value(languageKey, system).toString() == "en"_L1 ? u"en"_s : u"zh_CN"_s;
}

void Preferences::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    m_settings.setValue(languageKey, language);
    apply();
}

ThemeChoice Preferences::themeChoice() const
{
    const QString name = m_settings.value(themeKey).toString();
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (name == themeNames[int(choice)])
            return choice;
    }
    return ThemeChoice::System;
}

void Preferences::setThemeChoice(ThemeChoice choice)
{
    if (choice == themeChoice())
        return;
    m_settings.setValue(themeKey, QString(themeNames[int(choice)]));
    apply();
}

ThemeKind Preferences::theme() const
{
    const ThemeChoice choice = themeChoice();
    const bool dark = choice == ThemeChoice::System ? m_systemIsDark : choice == ThemeChoice::Dark;
    return dark ? ThemeKind::Dark : ThemeKind::Light;
}

double Preferences::fontPoints() const
{
    const double points = m_settings.value(fontKey, defaultFontPoints).toDouble();
    return std::clamp(points, smallestFontPoints, largestFontPoints);
}

void Preferences::setFontPoints(double points)
{
    points = std::clamp(points, smallestFontPoints, largestFontPoints);
    if (qFuzzyCompare(points, fontPoints()))
        return;
    m_settings.setValue(fontKey, points);
    apply();
}

void Preferences::apply()
{
    // Where the English texts are not built in, the program stays Chinese.
    if (!m_translations.use(language()))
        m_translations.use(u"zh_CN"_s);
    applyTheme(*qApp, theme(), fontPoints());
    Q_EMIT changed();
}

} // namespace gangmu
