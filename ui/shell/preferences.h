// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QObject>

class QSettings;

namespace gangmu {

class Translations;

enum class ThemeChoice { System, Light, Dark };

/// What the user chose for the whole program: language, theme, size of type. Kept in the settings; takes
/// effect at once (windows get LanguageChange, PaletteChange and FontChange).
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// To be made before the first apply(): it looks at the colours the system came with.
    Preferences(QSettings &settings, Translations &translations, QObject *parent = nullptr);

    QString language() const; ///< "zh_CN" or "en"
    void setLanguage(const QString &language);
    ThemeChoice themeChoice() const;
    void setThemeChoice(ThemeChoice choice);
    ThemeKind theme() const; ///< what the choice comes to here
    double fontPoints() const;
    void setFontPoints(double points); ///< clamped to the sizes of theme.h

    /// Gives the program its language, theme and type.
    void apply();

Q_SIGNALS:
    void changed();

private:
    QSettings &m_settings;
    Translations &m_translations;
    bool m_systemIsDark;
};

} // namespace gangmu
