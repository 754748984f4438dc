// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standard_column.h"

#include "core/domain/terms.h"
#include "translations/translations.h"

#include <gtest/gtest.h>

using namespace gangmu;
using namespace Qt::StringLiterals;

TEST(StandardColumn, WhatIsShownCanBeTypedBack)
{
    Standard full;
    full.level = StandardLevel::Group;
    full.mandate = Mandate::Guidance;
    full.state = StandardState::Withdrawn;
    full.kind = StandardKind::Method;
    full.adoption = AdoptionDegree::Modified;
    full.issuedOn = full.implementedOn = full.withdrawnOn = full.reviewedOn = full.checkedOn =
        QDate(2020, 2, 29);
    full.plannedYear = 2019;
    for (QString *text :
         {&full.number, &full.title, &full.field, &full.region, &full.englishTitle, &full.ics, &full.ccs,
          &full.committee, &full.proposer, &full.department, &full.drafters, &full.authors,
          &full.announcement, &full.recordNumber, &full.adoptedNumber, &full.source, &full.remark})
        *text = u"文 %1"_s.arg(reinterpret_cast<quintptr>(text));
    Standard back;
    for (const auto &row : EnumCodes<StandardColumn>::table) {
        EXPECT_FALSE(termOf(row.value).isEmpty());
        EXPECT_TRUE(setText(back, row.value, textOf(full, row.value))) << row.code;
        EXPECT_EQ(textOf(back, row.value), textOf(full, row.value)) << row.code;
    }
    EXPECT_EQ(back, full);
    EXPECT_EQ(std::size(EnumCodes<StandardColumn>::table), size_t(standardColumnCount));
}

TEST(StandardColumn, TakesWordsAsPeopleWriteThem)
{
    Standard standard;
    EXPECT_TRUE(setText(standard, StandardColumn::Level, u" 国标 "));
    EXPECT_EQ(standard.level, StandardLevel::National);
    EXPECT_TRUE(setText(standard, StandardColumn::Mandate, u"强制"));
    EXPECT_EQ(standard.mandate, Mandate::Mandatory);
    EXPECT_TRUE(setText(standard, StandardColumn::State, u"作废"));
    EXPECT_EQ(standard.state, StandardState::Withdrawn);
    EXPECT_TRUE(setText(standard, StandardColumn::Adoption, u"idt"));
    EXPECT_EQ(standard.adoption, AdoptionDegree::Identical);
    EXPECT_TRUE(setText(standard, StandardColumn::Adoption, u""));
    EXPECT_EQ(standard.adoption, AdoptionDegree::None);
    EXPECT_TRUE(setText(standard, StandardColumn::State, u"in_force"));
    EXPECT_FALSE(setText(standard, StandardColumn::State, u"也许"));
    EXPECT_FALSE(setText(standard, StandardColumn::State, u""));
    EXPECT_EQ(standard.state, StandardState::InForce);
    EXPECT_TRUE(setText(standard, StandardColumn::PlannedYear, u"2025年"));
    EXPECT_EQ(standard.plannedYear, 2025);
    EXPECT_FALSE(setText(standard, StandardColumn::PlannedYear, u"25"));
    EXPECT_TRUE(setText(standard, StandardColumn::PlannedYear, u""));
    EXPECT_FALSE(standard.plannedYear);
    EXPECT_EQ(choicesOf(StandardColumn::Level).size(), choiceCodes(StandardColumn::Level).size());
    EXPECT_TRUE(choicesOf(StandardColumn::Title).isEmpty());
}

TEST(StandardColumn, KnowsChineseWordsInEveryLanguage)
{
    Translations translations;
    ASSERT_TRUE(translations.use(u"en"_s));
    Standard standard;
    const std::pair<StandardColumn, QStringView> cases[] = {{StandardColumn::Level, u"国家标准"},
                                                            {StandardColumn::Mandate, u"推荐性"},
                                                            {StandardColumn::State, u"废止"},
                                                            {StandardColumn::Kind, u"方法标准"},
                                                            {StandardColumn::Adoption, u"修改采用"}};
    for (const auto &[column, word] : cases)
        EXPECT_TRUE(setText(standard, column, word)) << word.toString().toStdString();
    EXPECT_EQ(standard.level, StandardLevel::National);
    EXPECT_EQ(standard.mandate, Mandate::Recommended);
    EXPECT_EQ(standard.state, StandardState::Withdrawn);
    EXPECT_EQ(standard.kind, StandardKind::Method);
    EXPECT_EQ(standard.adoption, AdoptionDegree::Modified);
    EXPECT_EQ(textOf(standard, StandardColumn::Level), u"National"_s);
}

TEST(StandardColumn, ReadsDatesInTheUsualSpellings)
{
    const QDate date(2026, 11, 2);
    for (const char16_t *text : {u"2026-11-02", u"2026/11/2", u"2026.11.2", u"2026年11月2日", u"20261102",
                                 u"２０２６－１１－０２", u" 2026-11-02 00:00:00 "})
        EXPECT_EQ(dateFromText(QStringView(text)), date) << QString::fromUtf16(text).toStdString();
    for (const char16_t *text : {u"", u"2026", u"2026-13-01", u"2026-11", u"26-11-02", u"2026-11-02-01",
                                 u"11/02/2026", u"2026--11", u"不详", u"202611021"})
        EXPECT_FALSE(dateFromText(QStringView(text)).isValid()) << QString::fromUtf16(text).toStdString();
}
