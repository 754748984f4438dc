// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

namespace gangmu {

/// The language of an application's texts. Lives in main as long as the application does; GUI thread only.
///
/// The texts in the sources are Chinese, so Chinese needs nothing of ours: only Qt's own dialogs are
/// translated, by the file that the system installs. English comes from en.ts, built into the program.
class Translations
{
    /// The sources' own texts where somebody asks for Chinese (see InChinese).
    class Texts : public QTranslator
    {
    public:
        QString translate(const char *context, const char *text, const char *disambiguation,
                          int number) const override;
    };

public:
    Translations() = default;
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    /// Switches to "zh_CN" or "en"; open windows get a LanguageChange. False, and nothing changed, for any
    /// other code or when the program lacks the English texts.
    bool use(const QString &language);

    /// "zh_CN" or "en"; empty before the first use().
    QString language() const { return m_language; }

    /// The name of the language in use, in that language; for a menu or an About box.
    static QString ownName();

    /// The language to start with on a system of this locale: Chinese for Chinese ones, also for "C"; else
    /// English.
    static QString languageFor(const QLocale &locale);

private:
    QString m_language;
    Texts m_texts;    // ours
    QTranslator m_qt; // Qt's own
};

} // namespace gangmu
