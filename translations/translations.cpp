// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include "core/base/in_chinese.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace gangmu {

QString Translations::Texts::translate(const char *context, const char *text, const char *disambiguation,
                                       int number) const
{
    if (InChinese::isAsked())
        return {}; // no translation: the text as it stands in the source
    return QTranslator::translate(context, text, disambiguation, number);
}

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_texts);
}

bool Translations::use(const QString &language)
{
    if (language == m_language)
        return true;
    if (language == "en"_L1) {
        if (!m_texts.load(u":/i18n/en.qm"_s))
            return false;
        QCoreApplication::removeTranslator(&m_qt);
        QCoreApplication::installTranslator(&m_texts);
    } else if (language == "zh_CN"_L1) {
        QCoreApplication::removeTranslator(&m_texts);
        // Where the system lacks the file, Qt's own few words stay English; ours are Chinese all the same.
        if (m_qt.load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qt);
    } else {
        return false;
    }
    m_language = language;
    return true;
}

QString Translations::ownName()
{
    //: The English name of the language itself: "English".
    return QCoreApplication::translate("gangmu::Translations", "中文");
}

QString Translations::languageFor(const QLocale &locale)
{
    const bool chinese = locale.language() == QLocale::Chinese || locale.language() == QLocale::C;
    return chinese ? u"zh_CN"_s : u"en"_s;
}

} // namespace gangmu
