// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue/catalogue_filter.h"
#include "core/analysis/catalogue/catalogue_search.h"
#include "core/analysis/catalogue/code_column.h"
#include "core/analysis/catalogue/text_scan.h"
#include "core/base/pinyin.h"

#include <gtest/gtest.h>

#include <random>

using namespace gangmu;
using namespace Qt::StringLiterals;

TEST(CatalogueFilter, GoesToJsonAndBack)
{
    CatalogueFilter filter;
    EXPECT_EQ(filter.toText(), u"{}"_s);
    EXPECT_TRUE(filter.isEmpty());
    filter.text = u"食品 \"安全\""_s;
    filter.levels = {StandardLevel::Local, StandardLevel::National};
    filter.mandates = {Mandate::Guidance};
    filter.states = {StandardState::InForce};
    filter.kinds = {StandardKind::Unstated, StandardKind::Method};
    filter.years = {2015, 0};
    filter.firstYear = 2010;
    filter.lastYear = 2020;
    filter.ics = {u"67"_s, u"13.060"_s};
    filter.ccs = {u"X1"_s};
    filter.committees = {u"SAC/TC 53"_s, QString()};
    filter.regions = {u"山西省"_s};
    filter.fields = {u"农业"_s};
    filter.dueForReview = true;
    filter.systemNode = SystemNodeId(4611686018427387905);
    filter.ids = QSet<StandardId>{StandardId(4611686018427387907), StandardId(1)};
    const auto back = CatalogueFilter::fromText(filter.toText());
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, filter);
    EXPECT_FALSE(back->isEmpty());
    filter = {};
    filter.ids.emplace();
    EXPECT_EQ(*CatalogueFilter::fromText(filter.toText()), filter);
}

TEST(CatalogueFilter, RefusesWhatIsNoFilter)
{
    for (const QString &text :
         {u""_s, u"["_s, u"[]"_s, u"7"_s, u"{\"text\": 7}"_s, u"{\"levels\": \"local\"}"_s,
          u"{\"years\": [\"2015\"]}"_s, u"{\"ids\": [5]}"_s})
        EXPECT_EQ(CatalogueFilter::fromText(text).error().code, ErrorCode::InvalidArgument)
            << text.toStdString();
    // What a later version may add is no damage.
    EXPECT_TRUE(CatalogueFilter::fromText(u"{\"new\": 1, \"levels\": [\"galactic\"]}"_s)->isEmpty());
}

TEST(CatalogueFilter, KnowsWhatFallsDue)
{
    const QDate today(2026, 3, 2);
    const auto due = [&](const QDate &issued, const QDate &reviewed = {},
                         StandardState state = StandardState::InForce) {
        return reviewFallsDue(state, issued, reviewed, today);
    };
    EXPECT_TRUE(due(QDate(2021, 9, 2)));
    EXPECT_FALSE(due(QDate(2021, 9, 3)));
    EXPECT_FALSE(due(QDate(2001, 1, 1), QDate(2022, 1, 1)));
    EXPECT_TRUE(due(QDate(), QDate(2020, 1, 1)));
    EXPECT_FALSE(due(QDate()));
    EXPECT_FALSE(due(QDate(2001, 1, 1), {}, StandardState::Withdrawn));
}

TEST(CatalogueCodes, AreReadFromPrintedTexts)
{
    EXPECT_EQ(icsCodes(u"67.040; 13.060.20"_s), (QStringList{u"67.040"_s, u"13.060.20"_s}));
    EXPECT_EQ(icsCodes(u"ICS 03.120.10、35"_s), (QStringList{u"03.120.10"_s, u"35"_s}));
    EXPECT_EQ(icsCodes(u"—"_s), QStringList());
    EXPECT_EQ(ccsCodes(u"X 10/A20"_s), (QStringList{u"X10"_s, u"A20"_s}));
    EXPECT_EQ(ccsCodes(u"x10/19"_s), QStringList{u"X10"_s});
    EXPECT_EQ(ccsCodes({}), QStringList());
}

TEST(CodeColumn, HoldsAnyNumberOfValuesInAnyOrder)
{
    const auto less = [](const QString &a, const QString &b) { return a < b; };
    for (const int values : {1, 2, 200, 300, 70000}) {
        CodeColumnBuilder builder(values * 2);
        for (int i = values * 2; i-- > 0;)
            builder.set(i, std::to_string(i % values));
        const CodeColumn column = builder.finish(less);
        ASSERT_EQ(column.values().size(), size_t(values));
        EXPECT_FALSE(column.hasEmpty());
        EXPECT_TRUE(std::is_sorted(column.values().begin(), column.values().end()));
        for (int i = 0; i < values * 2; ++i)
            ASSERT_EQ(column.values()[column.code(i)], QString::number(i % values));
    }
    CodeColumnBuilder sparse(5);
    sparse.set(3, "b");
    sparse.set(1, "a");
    const CodeColumn column = sparse.finish(less);
    EXPECT_TRUE(column.hasEmpty());
    EXPECT_EQ(column.values(), (std::vector<QString>{QString(), u"a"_s, u"b"_s}));
    EXPECT_EQ(column.code(0), 0U);
    EXPECT_EQ(column.code(1), 1U);
    EXPECT_EQ(column.code(3), 2U);
}

TEST(TextScan, FindsEveryPlaceAndNothingElse)
{
    std::mt19937 random(1);
    for (int round = 0; round < 300; ++round) {
        std::u16string text;
        for (int n = int(random() % 90); n > 0; --n)
            text += char16_t(u'a' + random() % 3);
        std::u16string needle;
        for (int n = int(random() % 4) + 1; n > 0; --n)
            needle += char16_t(u'a' + random() % 3);
        std::vector<qsizetype> expected;
        for (size_t at = text.find(needle); at != text.npos; at = text.find(needle, at + 1))
            expected.push_back(qsizetype(at));
        // Behind the end stands what would be found if the end were not seen.
        std::u16string padded = text + std::u16string(scan::padding + 4, needle[0]);
        std::vector<qsizetype> found;
        scan::forEach(padded.data(), padded.data() + text.size(), needle.data(), qsizetype(needle.size()),
                      [&](const char16_t *place) {
                          found.push_back(place - padded.data());
                          return place + 1;
                      });
        ASSERT_EQ(found, expected);
        std::string narrow(padded.begin(), padded.end());
        const std::string narrowNeedle(needle.begin(), needle.end());
        found.clear();
        scan::forEach(narrow.data(), narrow.data() + text.size(), narrowNeedle.data(),
                      qsizetype(narrowNeedle.size()), [&](const char *place) {
                          found.push_back(place - narrow.data());
                          return place + 1;
                      });
        ASSERT_EQ(found, expected);
    }
}

TEST(PinyinLetters, SayWhatPinyinInitialsSays)
{
    PinyinLetters letters;
    for (const QString &text :
         {u"食品安全国家标准"_s, u"重庆市银行业协会"_s, u"行政许可"_s, u"GB标准化ＸＹ9"_s}) {
        std::string written(size_t(text.size()), 'x');
        letters.write(reinterpret_cast<const char16_t *>(text.utf16()), text.size(), written.data());
        EXPECT_EQ(QString::fromLatin1(written.data(), text.size()), pinyinInitials(text));
    }
    const char16_t mixed[] = u"食\0—α品";
    std::string written(5, 'x');
    letters.write(mixed, 5, written.data());
    EXPECT_EQ(written, std::string("s\0\1\1p", 5));
}
