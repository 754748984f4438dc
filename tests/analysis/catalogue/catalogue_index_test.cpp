// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/analysis/catalogue/catalogue_support.h"

#include "core/store/row_mapping.h"

#include <random>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

class CatalogueIndexTest : public CatalogueFixture
{
protected:
    void SetUp() override { fill(); }
    /// Brings the index up to date by what the workspace announced since the last time.
    void follow()
    {
        QList<StandardId> ids;
        for (; m_seen < w.notices.size(); ++m_seen) {
            for (const RowChange &row : w.notices[m_seen].rows) {
                if (row.table == Table::Standard)
                    ids += StandardId(row.id);
            }
        }
        index = must(index->updated(*must(w->openReader()), ids));
    }
    void skipNotices() { m_seen = w.notices.size(); }
    /// An index that was kept up to date answers as one that was read afresh.
    void expectAsFresh(const CatalogueIndex &kept)
    {
        const auto fresh = must(CatalogueIndex::read(*must(w->openReader())));
        EXPECT_EQ(kept.count(), fresh->count());
        for (const QString &text : {u""_s, u"标准"_s, u"1"_s, u"gb"_s, u"bz"_s}) {
            for (const StandardColumn column :
                 {StandardColumn::Number, StandardColumn::Title, StandardColumn::IssuedOn,
                  StandardColumn::Committee, StandardColumn::Level}) {
                for (const bool ascending : {true, false}) {
                    CatalogueFilter filter;
                    filter.text = text;
                    const CatalogueOrder order{{column, ascending}};
                    const auto rows = must(allRows(kept, filter, order, catalogueToday));
                    const auto expected = must(allRows(*fresh, filter, order, catalogueToday));
                    EXPECT_TRUE(showTheSame(kept, rows, *fresh, expected))
                        << text.toStdString() << " by " << codeOf(column).data() << ' ' << ascending;
                    const auto first = firstRows(kept, filter, order, 3, catalogueToday);
                    const auto firstExpected = firstRows(*fresh, filter, order, 3, catalogueToday);
                    EXPECT_TRUE(showTheSame(kept, first, *fresh, firstExpected));
                }
            }
        }
        const auto facets = must(countFacets(kept, {}, catalogueToday));
        const auto freshFacets = must(countFacets(*fresh, {}, catalogueToday));
        EXPECT_EQ(facets.all, freshFacets.all);
        EXPECT_EQ(facets.passed, freshFacets.passed);
        EXPECT_EQ(facets.values, freshFacets.values);
    }

private:
    qsizetype m_seen = 0;
};

} // namespace

TEST_F(CatalogueIndexTest, ReadsAnEmptyCatalogue)
{
    TestWorkspace empty;
    const auto none = must(CatalogueIndex::read(*must(empty->openReader())));
    EXPECT_EQ(none->count(), 0);
    EXPECT_TRUE(must(allRows(*none, {}, {}, catalogueToday)).empty());
    CatalogueFilter filter;
    filter.text = u"标准 gb1 x"_s;
    filter.levels = {StandardLevel::Local};
    EXPECT_TRUE(firstRows(*none, filter, {{StandardColumn::Title, true}}, 9, catalogueToday).empty());
    EXPECT_EQ(must(countFacets(*none, filter, catalogueToday)).all, 0);
}

TEST_F(CatalogueIndexTest, FollowsEditUndoAndRedo)
{
    skipNotices();
    Standard local = must(standardsByNumber(w->reader(), u"DB14/T 2578-2022"_s)).first();
    local.title = u"食品复审规范"_s;
    local.level = StandardLevel::Industry;
    must(editStandard(*w, local));
    follow();
    EXPECT_EQ(find(u"食品"_s).size(), 2);
    expectAsFresh(*index);
    must(w->undo());
    follow();
    EXPECT_EQ(find(u"食品"_s).size(), 1);
    expectAsFresh(*index);
    must(w->redo());
    follow();
    EXPECT_EQ(find(u"食品"_s).size(), 2);
    expectAsFresh(*index);
}

TEST_F(CatalogueIndexTest, FollowsANewNumberANewRowAndADeletedOne)
{
    skipNotices();
    Standard food = must(standardsByNumber(w->reader(), u"GB 2760-2014"_s)).first();
    food.number = u"QB/T 1-2014"_s;
    must(editStandard(*w, food));
    follow();
    expectAsFresh(*index);
    EXPECT_EQ(find(QString()).last(), u"T/CAS 290-2017"_s);
    add(make(u"T/CAS 300-2020"_s, u"标准最后"_s, StandardLevel::Group, u"2021-01-01"_s));
    add(make(u"AQ 1-2000"_s, u"标准最先"_s, StandardLevel::Industry, u"2000-01-01"_s));
    follow();
    EXPECT_EQ(find(QString()).first(), u"AQ 1-2000"_s);
    EXPECT_EQ(find(QString()).last(), u"T/CAS 300-2020"_s);
    expectAsFresh(*index);
    must(deleteStandard(*w, food.id));
    follow();
    EXPECT_EQ(index->rowOf(food.id), -1);
    expectAsFresh(*index);
    must(w->undo());
    follow();
    EXPECT_EQ(index->idAt(index->rowOf(food.id)), food.id);
    expectAsFresh(*index);
}

TEST_F(CatalogueIndexTest, OldOnesStayAsTheyWere)
{
    skipNotices();
    const auto before = index;
    Standard food = must(standardsByNumber(w->reader(), u"GB 2760-2014"_s)).first();
    must(deleteStandard(*w, food.id));
    follow();
    EXPECT_EQ(before->count(), 6);
    EXPECT_EQ(index->count(), 5);
    CatalogueFilter filter;
    filter.text = u"食品"_s;
    EXPECT_EQ(firstRows(*before, filter, {}, 9, catalogueToday).size(), 1U);
}

TEST_F(CatalogueIndexTest, ManyRandomEditsGiveWhatReadingAfreshGives)
{
    skipNotices();
    std::mt19937 random(3);
    const QStringList words{u"标准"_s, u"规范"_s, u"导则"_s, u"食品"_s, u"银行"_s, u"安全"_s};
    const QStringList committees{QString(), u"SAC/TC 1"_s, u"SAC/TC 286"_s, u"阿"_s, u"中国"_s};
    QList<StandardId> ids;
    for (const qint64 id : must(standardIdsByNumber(w->reader())))
        ids += StandardId(id);
    for (int step = 0; step < 120; ++step) {
        Standard standard;
        standard.number = u"GB/T %1-%2"_s.arg(random() % 40).arg(2000 + random() % 3);
        standard.title = words[random() % 6] + words[random() % 6];
        standard.committee = committees[random() % 5];
        standard.level = StandardLevel(random() % 6);
        standard.issuedOn = random() % 4 ? QDate(2000 + int(random() % 20), 1, 1) : QDate();
        const int what = int(random() % 8);
        if (what < 4 || ids.isEmpty()) {
            ids += add(standard);
        } else if (what < 6) {
            standard.id = ids[random() % quint32(ids.size())];
            must(editStandard(*w, standard));
        } else {
            must(deleteStandard(*w, ids.takeAt(random() % quint32(ids.size()))));
        }
        if (step % 3 == 0)
            follow();
        if (step % 30 == 0)
            expectAsFresh(*index);
    }
    follow();
    expectAsFresh(*index);
}

TEST_F(CatalogueIndexTest, SaysWhenItIsFrayed)
{
    skipNotices();
    must(w->edit({Verb::ImportCatalogue, u"x"_s}, [&](Edit &edit) -> Result<void> {
        for (int i = 0; i <= CatalogueIndex::mostTailRows; ++i)
            edit.insert(Table::Standard,
                        RowMapping<Standard>::fields(
                            make(u"GB/T %1-2001"_s.arg(i), u"标准"_s, StandardLevel::National, {})));
        return {};
    }));
    EXPECT_FALSE(index->isFrayed());
    follow();
    EXPECT_TRUE(index->isFrayed());
    expectAsFresh(*index);
    EXPECT_FALSE(must(CatalogueIndex::read(*must(w->openReader())))->isFrayed());
}

TEST_F(CatalogueIndexTest, StopsWhenCancelled)
{
    const Progress progress;
    progress.cancel();
    must(w->edit({Verb::ImportCatalogue, u"x"_s}, [&](Edit &edit) -> Result<void> {
        for (int i = 0; i < 5000; ++i)
            edit.insert(Table::Standard,
                        RowMapping<Standard>::fields(
                            make(u"GB/T %1-2001"_s.arg(i), u"标准"_s, StandardLevel::National, {})));
        return {};
    }));
    EXPECT_EQ(CatalogueIndex::read(*must(w->openReader()), progress).error().code, ErrorCode::Cancelled);
}
