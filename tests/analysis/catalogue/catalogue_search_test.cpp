// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/analysis/catalogue/catalogue_support.h"

#include "core/store/row_mapping.h"

#include <random>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

const QString food = u"GB 2760-2014"_s;
const QString guide = u"GB/T 1.1-2020"_s;
const QString oldGuide = u"GB/T 1.1-2009"_s;
const QString local = u"DB14/T 2578-2022"_s;
const QString bank = u"JR/T 0001-2016"_s;
const QString group = u"T/CAS 290-2017"_s;

class CatalogueSearchTest : public CatalogueFixture
{
protected:
    void SetUp() override { fill(); }
};

} // namespace

TEST_F(CatalogueSearchTest, FindsByOneCharacterAndMore)
{
    EXPECT_EQ(find(u"食"_s), QStringList{food});
    EXPECT_EQ(find(u"复审"_s), QStringList{local});
    EXPECT_EQ(find(u"标准化文件的结构和起草规则"_s), QStringList{guide});
    EXPECT_EQ(find(u"无"_s), QStringList());
    EXPECT_EQ(find(QString()).size(), 6);
    EXPECT_EQ(find(u"  "_s).size(), 6);
}

TEST_F(CatalogueSearchTest, NeedsAllWords)
{
    EXPECT_EQ(find(u"标准 结构"_s), (QStringList{oldGuide, guide}));
    EXPECT_EQ(find(u"结构 编写"_s), QStringList{oldGuide});
    EXPECT_EQ(find(u"食品 复审"_s), QStringList());
    EXPECT_EQ(find(u"2020 导则"_s), QStringList{guide});
}

TEST_F(CatalogueSearchTest, LooksOverBlanksSignsWidthAndCase)
{
    EXPECT_EQ(find(u"国家标准食品添加剂"_s), QStringList{food});
    EXPECT_EQ(find(u"第1部分标准的"_s), QStringList{oldGuide});
    EXPECT_EQ(find(u"第１部分：标准的"_s), QStringList{oldGuide});
    EXPECT_EQ(find(u"bank"_s), QStringList{bank});
    EXPECT_EQ(find(u"x射线"_s), QStringList{bank});
    EXPECT_EQ(find(u"5G通信"_s), QStringList{bank});
    EXPECT_EQ(find(u"q1.1"_s), QStringList{group});
    EXPECT_EQ(find(u"q11"_s), QStringList());
}

TEST_F(CatalogueSearchTest, FindsANumberInAnySpelling)
{
    for (const QString &spelling :
         {u"GB/T 1.1-2020"_s, u"gbt1.1-2020"_s, u"ＧＢ／Ｔ　１．１－２０２０"_s, u"GB/T1.1—2020"_s,
          u"gb/t 1.1 — 2020"_s, u"GB/T 1.1- 2020"_s, u"1.1-2020"_s})
        EXPECT_EQ(find(spelling), QStringList{guide}) << spelling.toStdString();
    EXPECT_EQ(find(u"gbt1.1"_s), (QStringList{oldGuide, guide}));
    EXPECT_EQ(find(u"gb 2760"_s), QStringList{food});
    EXPECT_EQ(find(u"db14"_s), QStringList{local});
    EXPECT_EQ(find(u"DB 14/T 2578"_s), QStringList{local});
    EXPECT_EQ(find(u"t/cas"_s), QStringList{group});
}

TEST_F(CatalogueSearchTest, ANumberOfTwoWordsIsNotFoundInPieces)
{
    add(make(u"GB/T 21.1-2020"_s, u"别的"_s, StandardLevel::National, {}));
    index = must(CatalogueIndex::read(*must(w->openReader())));
    EXPECT_EQ(find(u"GB/T 1.1-2020"_s), QStringList{guide});
    // No number reads GBT2020: the two are words of their own.
    EXPECT_EQ(find(u"gbt 2020"_s), (QStringList{guide, u"GB/T 21.1-2020"_s}));
}

TEST_F(CatalogueSearchTest, FindsByInitials)
{
    EXPECT_EQ(find(u"spaq"_s), QStringList{food});
    EXPECT_EQ(find(u"SPAQGJ"_s), QStringList{food});
    EXPECT_EQ(find(u"dfbzfs"_s), QStringList{local});
    EXPECT_EQ(find(u"yhybank"_s), QStringList{bank}); // 银行业, not 银行 as in 行政
    EXPECT_EQ(find(u"hyxh"_s), QStringList{group});
    EXPECT_EQ(find(u"spaq 2760"_s), QStringList{food});
    EXPECT_EQ(find(u"spaq 添加剂"_s), QStringList{food});
    EXPECT_EQ(find(u"bzhgzdz2020"_s), QStringList());
}

TEST_F(CatalogueSearchTest, CutsWhereLatinMeetsChinese)
{
    EXPECT_EQ(find(u"GB2760食品添加剂"_s), QStringList{food});
    EXPECT_EQ(find(u"GB 2760-2014 食品安全国家标准"_s), QStringList{food});
    EXPECT_EQ(find(u"gbt1.1标准化spaq"_s), QStringList());
}

TEST_F(CatalogueSearchTest, FiltersByPartsAndTogether)
{
    CatalogueFilter filter;
    filter.levels = {StandardLevel::Local, StandardLevel::Group};
    EXPECT_EQ(find(filter), (QStringList{local, group}));
    filter.text = u"复审"_s;
    EXPECT_EQ(find(filter), QStringList{local});
    filter = {};
    filter.mandates = {Mandate::Mandatory};
    EXPECT_EQ(find(filter), QStringList{food});
    filter = {};
    filter.states = {StandardState::Replaced};
    EXPECT_EQ(find(filter), QStringList{oldGuide});
    filter = {};
    filter.kinds = {StandardKind::Basic, StandardKind::Safety};
    EXPECT_EQ(find(filter), (QStringList{food, guide}));
    filter = {};
    filter.regions = {u"山西省"_s};
    EXPECT_EQ(find(filter), (QStringList{local, group}));
    filter.regions = {QString()};
    EXPECT_EQ(find(filter).size(), 4);
    filter = {};
    filter.committees = {u"SAC/TC 286"_s};
    EXPECT_EQ(find(filter), (QStringList{oldGuide, guide}));
}

TEST_F(CatalogueSearchTest, FiltersByYearsOfIssue)
{
    CatalogueFilter filter;
    filter.firstYear = 2016;
    EXPECT_EQ(find(filter), (QStringList{local, guide, bank}));
    filter.lastYear = 2020;
    EXPECT_EQ(find(filter), (QStringList{guide, bank}));
    filter.firstYear.reset();
    EXPECT_EQ(find(filter), (QStringList{food, oldGuide, guide, bank}));
    filter.lastYear.reset();
    filter.years = {2009, 0};
    EXPECT_EQ(find(filter), (QStringList{oldGuide, group}));
}

TEST_F(CatalogueSearchTest, FiltersByClassesFromTheLeft)
{
    CatalogueFilter filter;
    filter.ics = {u"67"_s};
    EXPECT_EQ(find(filter), QStringList{food});
    filter.ics = {u"03.120"_s}; // the second of two
    EXPECT_EQ(find(filter), QStringList{local});
    filter.ics = {u"03.12"_s};
    EXPECT_EQ(find(filter), QStringList());
    filter.ics = {};
    filter.ccs = {u"X"_s};
    EXPECT_EQ(find(filter), QStringList{food});
    filter.ccs = {u"X40"_s, u"A0"_s};
    EXPECT_EQ(find(filter), (QStringList{food, guide}));
}

TEST_F(CatalogueSearchTest, FiltersByIdsAndReviewsThatFallDue)
{
    CatalogueFilter filter;
    filter.ids = QSet<StandardId>{index->idAt(0), index->idAt(3)};
    EXPECT_EQ(find(filter).size(), 2);
    filter.ids = QSet<StandardId>();
    EXPECT_EQ(find(filter).size(), 0);
    filter = {};
    filter.dueForReview = true;
    // Of 2014, 2016 and 2020-03-31 (by 2026-09-02 more than five years ago); the replaced one is not asked.
    EXPECT_EQ(find(filter), (QStringList{food, guide, bank}));
    Standard reviewed = must(standardsByNumber(w->reader(), food)).first();
    reviewed.reviewedOn = QDate(2024, 1, 1);
    must(editStandard(*w, reviewed));
    index = must(CatalogueIndex::read(*must(w->openReader())));
    EXPECT_EQ(find(filter), (QStringList{guide, bank}));
}

TEST_F(CatalogueSearchTest, SortsByNumberTitleAndCodes)
{
    const auto sorted = [&](StandardColumn column, bool ascending = true) {
        return find(CatalogueFilter(), CatalogueOrder{{column, ascending}});
    };
    const QStringList byNumber{local, food, oldGuide, guide, bank, group};
    EXPECT_EQ(sorted(StandardColumn::Number), byNumber);
    EXPECT_EQ(sorted(StandardColumn::Number, false), QStringList(byNumber.rbegin(), byNumber.rend()));
    // 标准化工作导则…标准的 (d), …标准化 (h); 地方; 行业 (x as in 行政); 食品; 银行
    EXPECT_EQ(sorted(StandardColumn::Title), (QStringList{oldGuide, guide, local, food, group, bank}));
    EXPECT_EQ(sorted(StandardColumn::Title, false), (QStringList{bank, group, food, local, guide, oldGuide}));
    // What has no date comes last both ways.
    EXPECT_EQ(sorted(StandardColumn::IssuedOn), (QStringList{oldGuide, food, bank, guide, local, group}));
    EXPECT_EQ(sorted(StandardColumn::IssuedOn, false),
              (QStringList{local, guide, bank, food, oldGuide, group}));
    EXPECT_EQ(sorted(StandardColumn::Level), (QStringList{food, oldGuide, guide, bank, local, group}));
    EXPECT_EQ(sorted(StandardColumn::State, false).first(), oldGuide);
    EXPECT_EQ(sorted(StandardColumn::Kind), (QStringList{guide, food, local, oldGuide, bank, group}));
}

TEST_F(CatalogueSearchTest, SortsByWhatMustBeLoaded)
{
    EXPECT_TRUE(needsLoading(StandardColumn::EnglishTitle));
    EXPECT_FALSE(needsLoading(StandardColumn::Committee));
    const auto column =
        must(loadColumn(*must(w->openReader()), *index, StandardColumn::EnglishTitle, Progress()));
    const CatalogueOrder order{{StandardColumn::EnglishTitle, true}, column};
    EXPECT_EQ(find(CatalogueFilter(), order), (QStringList{bank, local, food, oldGuide, guide, group}));
    // Not loaded: by number.
    EXPECT_EQ(find(CatalogueFilter(), CatalogueOrder{{StandardColumn::EnglishTitle, true}}).first(), local);
}

TEST_F(CatalogueSearchTest, CountsEachFacetWithoutItself)
{
    CatalogueFilter filter;
    filter.levels = {StandardLevel::National};
    filter.states = {StandardState::InForce};
    const CatalogueFacets facets = must(countFacets(*index, filter, catalogueToday));
    EXPECT_EQ(facets.all, 6);
    EXPECT_EQ(facets.passed, 2);
    using Values = QList<FacetValue>;
    // Levels of all that is in force; states of all national ones.
    EXPECT_EQ(facets.of(Facet::Level),
              (Values{{u"national"_s, 2}, {u"industry"_s, 1}, {u"local"_s, 1}, {u"group"_s, 1}}));
    EXPECT_EQ(facets.of(Facet::State), (Values{{u"in_force"_s, 2}, {u"replaced"_s, 1}}));
    EXPECT_EQ(facets.of(Facet::Mandate), (Values{{u"mandatory"_s, 1}, {u"recommended"_s, 1}}));
    EXPECT_EQ(facets.of(Facet::Year), (Values{{u"2020"_s, 1}, {u"2014"_s, 1}}));
    EXPECT_EQ(facets.of(Facet::Ics), (Values{{u"01"_s, 1}, {u"67"_s, 1}}));
    EXPECT_EQ(facets.of(Facet::Ccs), (Values{{u"A"_s, 1}, {u"X"_s, 1}}));
    EXPECT_EQ(facets.of(Facet::Committee), (Values{{u"SAC/TC 286"_s, 1}, {u"国家卫生健康委员会"_s, 1}}));
    EXPECT_EQ(facets.of(Facet::Region), (Values{{QString(), 2}}));
    const CatalogueFacets whole = must(countFacets(*index, {}, catalogueToday));
    EXPECT_EQ(whole.passed, 6);
    // One row stands in two fields.
    EXPECT_EQ(whole.of(Facet::Ics), (Values{{u"01"_s, 3}, {u"03"_s, 1}, {u"67"_s, 1}, {QString(), 2}}));
    EXPECT_EQ(whole.of(Facet::Region), (Values{{u"山西省"_s, 2}, {QString(), 4}}));
}

TEST_F(CatalogueSearchTest, StopsWhenCancelled)
{
    const Progress progress;
    progress.cancel();
    EXPECT_EQ(allRows(*index, {}, {}, catalogueToday, progress).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(countFacets(*index, {}, catalogueToday, progress).error().code, ErrorCode::Cancelled);
}

TEST(CatalogueSearch, AgreesWithLookingAtEveryRow)
{
    // Enough rows for several pieces and blocks, with texts of the characters that one searches for.
    TestWorkspace w;
    std::mt19937 random(7);
    const QString letters = u"食品安全标准规范检测方法第1部分ab.行业"_s;
    QStringList titles;
    must(w->edit({Verb::ImportCatalogue, u"x"_s}, [&](Edit &edit) -> Result<void> {
        for (int i = 0; i < 20000; ++i) {
            Standard standard;
            standard.number = u"Q/A %1-2020"_s.arg(100000 + i);
            for (int n = int(random() % 24) + 1; n > 0; --n)
                standard.title += letters[random() % quint32(letters.size())];
            titles += standard.title;
            edit.insert(Table::Standard, RowMapping<Standard>::fields(standard));
        }
        return {};
    }));
    const auto index = must(CatalogueIndex::read(*must(w->openReader())));
    const TitleFold fold;
    QList<std::u16string> folded;
    for (const QString &title : titles)
        folded += fold.folded(title);
    for (const QString &needle :
         {u"食"_s, u"食品"_s, u"安全标"_s, u"全全"_s, u"标准规范检测"_s, u"第1"_s, u"行业行"_s}) {
        CatalogueFilter filter;
        filter.text = needle;
        CatalogueRows expected;
        const std::u16string wanted = fold.folded(needle);
        for (qint32 i = 0; i < folded.size(); ++i) {
            if (folded[i].find(wanted) != std::u16string::npos)
                expected.push_back(i);
        }
        if (needle != u"第1") { // cut into 第 and 1, and 1 is also in numbers
            EXPECT_EQ(must(allRows(*index, filter, {}, catalogueToday)), expected) << needle.toStdString();
        }
        CatalogueRows first = must(allRows(*index, filter, {}, catalogueToday));
        first.resize(std::min<size_t>(first.size(), 100));
        EXPECT_EQ(firstRows(*index, filter, {}, 100, catalogueToday), first);
    }
}
