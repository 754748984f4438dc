// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/terms.h"
#include "translations/translations.h"

#include <gtest/gtest.h>

using namespace gangmu;
using namespace Qt::StringLiterals;

TEST(Terms, NumbersAreGroupedAndCarryNoIdleZeros)
{
    const std::pair<double, QString> cases[] = {{0, u"0"_s},
                                                {12, u"12"_s},
                                                {999, u"999"_s},
                                                {1000, u"1,000"_s},
                                                {1234567, u"1,234,567"_s},
                                                {-1234, u"-1,234"_s},
                                                {-123, u"-123"_s},
                                                {0.5, u"0.5"_s},
                                                {1234.25, u"1,234.25"_s},
                                                {99.99999, u"100"_s}};
    for (const auto &[value, text] : cases)
        EXPECT_EQ(numberText(value), text);
}

TEST(Terms, BoundsShowWhatTheyInclude)
{
    Target target;
    target.value = 600;
    target.unit = u"项"_s;
    EXPECT_EQ(boundText(target), u"600项"_s);
    target.comparator = Comparator::AtLeast;
    EXPECT_EQ(boundText(target), u"≥600项"_s);
    target.comparator = Comparator::Range;
    target.value = 5;
    target.high = 10;
    EXPECT_EQ(boundText(target), u"5–10项"_s);
}

TEST(Terms, AreReadInTheLanguageOfTheProgramAndInChinese)
{
    EXPECT_EQ(fromTerm<Mandate>(u"推荐性"), Mandate::Recommended);
    EXPECT_EQ(fromTerm<Mandate>(u"Recommended"), std::nullopt);
    Translations translations;
    ASSERT_TRUE(translations.use(u"en"_s));
    EXPECT_EQ(termOf(Mandate::Recommended), u"Recommended"_s);
    EXPECT_EQ(fromTerm<Mandate>(u"recommended"), Mandate::Recommended);
    EXPECT_EQ(fromTerm<Mandate>(u"推荐性"), Mandate::Recommended);
    EXPECT_EQ(fromTerm<Mandate>(u"推荐"), std::nullopt);
}
