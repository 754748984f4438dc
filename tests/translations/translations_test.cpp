// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/in_chinese.h"
#include "translations/translations.h"

#include <gmock/gmock.h>

#include <future>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

TEST(Translations, ChineseIsTheLanguageOfTheSources)
{
    Translations translations;
    EXPECT_TRUE(translations.language().isEmpty());
    EXPECT_TRUE(translations.use(u"zh_CN"_s));
    EXPECT_EQ(translations.language(), u"zh_CN"_s);
}

TEST(Translations, EnglishIsBuiltIn)
{
    Translations translations;
    EXPECT_TRUE(translations.use(u"en"_s));
    EXPECT_EQ(translations.language(), u"en"_s);
}

TEST(Translations, AnUnknownLanguageChangesNothing)
{
    Translations translations;
    ASSERT_TRUE(translations.use(u"en"_s));
    EXPECT_FALSE(translations.use(u"fr"_s));
    EXPECT_EQ(translations.language(), u"en"_s);
}

TEST(Translations, SwitchingBackRestoresTheSourceText)
{
    const auto text = [] { return Translations::ownName(); };
    Translations translations;
    ASSERT_TRUE(translations.use(u"en"_s));
    EXPECT_EQ(text(), u"English"_s);
    ASSERT_TRUE(translations.use(u"zh_CN"_s));
    EXPECT_EQ(text(), u"中文"_s);
}

TEST(Translations, ChineseIsToBeHadInEveryLanguage)
{
    const auto text = [] { return Translations::ownName(); };
    Translations translations;
    ASSERT_TRUE(translations.use(u"en"_s));
    {
        const InChinese outer;
        EXPECT_EQ(inChinese(text), u"中文"_s);
        EXPECT_EQ(text(), u"中文"_s);
        EXPECT_EQ(std::async(std::launch::async, text).get(), u"English"_s) << "each thread by itself";
    }
    EXPECT_EQ(text(), u"English"_s);
}

TEST(Translations, TheLanguageOfTheSystemIsTheFirstOne)
{
    EXPECT_EQ(Translations::languageFor(QLocale(u"zh_CN"_s)), u"zh_CN"_s);
    EXPECT_EQ(Translations::languageFor(QLocale(u"zh_TW"_s)), u"zh_CN"_s);
    EXPECT_EQ(Translations::languageFor(QLocale::c()), u"zh_CN"_s);
    EXPECT_EQ(Translations::languageFor(QLocale(u"en_GB"_s)), u"en"_s);
    EXPECT_EQ(Translations::languageFor(QLocale(u"fr"_s)), u"en"_s);
}

} // namespace
} // namespace gangmu
