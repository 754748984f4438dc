// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/terms.h"
#include "core/reading/sheets/catalogue_words.h"
#include "translations/translations.h"

#include <gmock/gmock.h>

using namespace gangmu;
using namespace Qt::StringLiterals;

namespace {

const CatalogueWords &words()
{
    static const CatalogueWords loaded;
    return loaded;
}

/// What the column holds after the text was taken; "?" where it was not understood.
std::string taken(StandardColumn column, const char16_t *text)
{
    Standard standard;
    return words().take(standard, column, QStringView(text)) ? textOf(standard, column).toStdString() : "?";
}

TEST(CatalogueWords, chineseWordsAreKnownInEveryLanguage)
{
    Translations translations;
    ASSERT_TRUE(translations.use(u"en"_s));
    const CatalogueWords made; // as the import makes them
    Standard standard;
    EXPECT_TRUE(made.take(standard, StandardColumn::Mandate, u" 推 荐 性 "));
    EXPECT_TRUE(made.take(standard, StandardColumn::State, u"被代替"));
    EXPECT_TRUE(made.take(standard, StandardColumn::Level, u"Group"));
    EXPECT_EQ(standard.mandate, Mandate::Recommended);
    EXPECT_EQ(standard.state, StandardState::Replaced);
    EXPECT_EQ(standard.level, StandardLevel::Group);
}

TEST(CatalogueWords, whatTheEnglishProgramWroteIsRead)
{
    QList<std::pair<StandardColumn, QStringList>> written;
    QStringList headings;
    {
        Translations english;
        ASSERT_TRUE(english.use(u"en"_s));
        for (const EnumCode<StandardColumn> &row : EnumCodes<StandardColumn>::table) {
            written.append({row.value, choicesOf(row.value)});
            headings += termOf(row.value);
        }
    }
    for (qsizetype i = 0; i < written.size(); ++i) {
        const auto &[column, terms] = written[i];
        EXPECT_EQ(words().meaningOf(headings[i]), SheetMeaning(column)) << headings[i].toStdString();
        for (qsizetype choice = 0; choice < terms.size(); ++choice) {
            Standard standard;
            EXPECT_TRUE(words().take(standard, column, terms[choice])) << terms[choice].toStdString();
            EXPECT_EQ(textOf(standard, column), choicesOf(column)[choice]) << terms[choice].toStdString();
        }
    }
}

TEST(CatalogueWords, codesGoThereAndBack)
{
    for (const EnumCode<StandardColumn> &row : EnumCodes<StandardColumn>::table)
        EXPECT_EQ(meaningFromCode(meaningCode(row.value)), SheetMeaning(row.value));
    for (const EnumCode<ExtraColumn> &row : EnumCodes<ExtraColumn>::table)
        EXPECT_EQ(meaningFromCode(meaningCode(row.value)), SheetMeaning(row.value));
    EXPECT_EQ(meaningFromCode(u"x"), std::nullopt);
}

TEST(CatalogueWords, everyColumnCanBeRecognised)
{
    for (const EnumCode<StandardColumn> &row : EnumCodes<StandardColumn>::table)
        EXPECT_EQ(words().meaningOf(QLatin1String(row.code).toString()), SheetMeaning(row.value)) << row.code;
}

TEST(CatalogueWords, readDatesInEverySpelling)
{
    for (const char16_t *text : {u"2022-10-14", u"2022/10/14", u"2022.10.14", u"20221014", u"2022年10月14日",
                                 u" 2022-10-14 ", u"2022-10-14 00:00:00", u"2022-10-14T08:00:00.000+0800",
                                 u"44848", u"1665676800000", u"２０２２－１０－１４"})
        EXPECT_EQ(taken(StandardColumn::IssuedOn, text), "2022-10-14")
            << QString::fromUtf16(text).toStdString();
    EXPECT_EQ(taken(StandardColumn::IssuedOn, u"2022/1/4"), "2022-01-04");
    for (const char16_t *text : {u"2022年第2号", u"2022", u"2022年", u"2022-13-01", u"2022-02-30", u"—",
                                 u"999999", u"1234", u"现行", u"2022-10-14至2023-01-01"})
        EXPECT_EQ(taken(StandardColumn::IssuedOn, text), "?") << QString::fromUtf16(text).toStdString();
    EXPECT_EQ(taken(StandardColumn::IssuedOn, u"　"), "") << "blank is nothing, not a mistake";
}

TEST(CatalogueWords, readYears)
{
    EXPECT_EQ(taken(StandardColumn::PlannedYear, u"2023"), "2023");
    EXPECT_EQ(taken(StandardColumn::PlannedYear, u"2023年"), "2023");
    EXPECT_EQ(taken(StandardColumn::PlannedYear, u"2023-05-06"), "2023");
    EXPECT_EQ(taken(StandardColumn::PlannedYear, u"第2批"), "?");
}

TEST(CatalogueWords, readStates)
{
    for (const char16_t *text : {u"现行", u"现行有效", u"ACTIVE", u"有效", u" 执行中"})
        EXPECT_EQ(taken(StandardColumn::State, text), "现行") << QString::fromUtf16(text).toStdString();
    for (const char16_t *text : {u"即将实施", u"TOBEIMP", u"NOTIMP", u"未实施"})
        EXPECT_EQ(taken(StandardColumn::State, text), "即将实施") << QString::fromUtf16(text).toStdString();
    for (const char16_t *text : {u"废止", u"已废止", u"作废"})
        EXPECT_EQ(taken(StandardColumn::State, text), "废止") << QString::fromUtf16(text).toStdString();
    for (const char16_t *text : {u"被代替", u"已被替代"})
        EXPECT_EQ(taken(StandardColumn::State, text), "被代替") << QString::fromUtf16(text).toStdString();
    EXPECT_EQ(taken(StandardColumn::State, u"报批"), "?");
}

TEST(CatalogueWords, readChoices)
{
    EXPECT_EQ(taken(StandardColumn::Mandate, u"强制性国家标准"), "强制性");
    EXPECT_EQ(taken(StandardColumn::Mandate, u"推荐性"), "推荐性");
    EXPECT_EQ(taken(StandardColumn::Mandate, u"指导性技术文件"), "指导性");
    EXPECT_EQ(taken(StandardColumn::Level, u"国标"), "国家标准");
    EXPECT_EQ(taken(StandardColumn::Level, u"地方标准"), "地方标准");
    EXPECT_EQ(taken(StandardColumn::Kind, u"方法"), "方法标准");
    EXPECT_EQ(taken(StandardColumn::Adoption, u"等同"), "等同采用（IDT）");
    EXPECT_EQ(taken(StandardColumn::Adoption, u"≈"), "非等效（NEQ）");
    EXPECT_EQ(taken(StandardColumn::Level, u"GB 1"), "?");
}

TEST(CatalogueWords, takeLineBreaksForLayout)
{
    EXPECT_EQ(taken(StandardColumn::Title, u"医疗器械\n 第1部分：\n总则"), "医疗器械第1部分：总则");
    EXPECT_EQ(taken(StandardColumn::EnglishTitle, u"Medical devices\nPart 1"), "Medical devices Part 1");
    EXPECT_EQ(taken(StandardColumn::Drafters, u"甲公司\n\n乙公司"), "甲公司、乙公司");
    EXPECT_EQ(taken(StandardColumn::Remark, u"一\n二"), "一\n二");
}

TEST(CatalogueWords, cutAdoptionIntoNumberAndDegree)
{
    EXPECT_EQ(adoptionFromCell(u"ISO 16063-16:2014，IDT"),
              (AdoptionText{u"ISO 16063-16:2014"_s, AdoptionDegree::Identical}));
    EXPECT_EQ(adoptionFromCell(u"等同采用 ISO 9001:2015"),
              (AdoptionText{u"ISO 9001:2015"_s, AdoptionDegree::Identical}));
    EXPECT_EQ(adoptionFromCell(u"IEC 61850-3:2013 (MOD)"),
              (AdoptionText{u"IEC 61850-3:2013"_s, AdoptionDegree::Modified}));
    EXPECT_EQ(adoptionFromCell(u"≈ISO/IEC Guide 21-1999"),
              (AdoptionText{u"ISO/IEC Guide 21-1999"_s, AdoptionDegree::NotEquivalent}));
    EXPECT_EQ(adoptionFromCell(u"非等效"), (AdoptionText{{}, AdoptionDegree::NotEquivalent}));
    EXPECT_EQ(adoptionFromCell(u"ISO 9001:2015"), (AdoptionText{u"ISO 9001:2015"_s, std::nullopt}));
}

} // namespace
