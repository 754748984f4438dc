// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue/radar_rows.h"

#include "core/store/queries/standard_queries.h"
#include "core/store/verbs/standard_verbs.h"
#include "tests/support/core/test_workspace.h"

#include <gmock/gmock.h>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

class RadarRowsTest : public testing::Test
{
protected:
    StandardId add(const QString &number, const QDate &issued, const QDate &reviewed = {},
                   StandardLevel level = StandardLevel::Local, StandardState state = StandardState::InForce,
                   const QString &committee = {})
    {
        Standard standard;
        standard.number = number;
        standard.title = u"要求"_s;
        standard.issuedOn = issued;
        standard.reviewedOn = reviewed;
        standard.level = level;
        standard.state = state;
        standard.committee = committee;
        return must(createStandard(*w, standard));
    }
    RadarRows radar(const RadarFilter &filter = {}, const RadarOrder &order = {}) const
    {
        return must(radarRows(*index, filter, order, today));
    }
    QList<StandardId> idsOf(const RadarRows &rows) const
    {
        QList<StandardId> ids;
        for (const RadarRow &row : rows.rows)
            ids += index->idAt(row.row);
        return ids;
    }
    static QString counts(const RadarRows &rows, RadarGroup by)
    {
        QStringList parts;
        for (const FacetValue &value : rows.of(by))
            parts += u"%1:%2"_s.arg(value.key).arg(value.count);
        return parts.join(u' ');
    }

    TestWorkspace w;
    CatalogueIndex::Pointer index;
    QDate today{2026, 11, 21};
};

} // namespace

TEST_F(RadarRowsTest, SaysTheSameAsTheFile)
{
    const StandardId old = add(u"DB14/T 1-2010"_s, QDate(2010, 1, 1), {}, StandardLevel::Local,
                               StandardState::InForce, u"甲委员会"_s);
    const StandardId soon = add(u"DB14/T 2-2022"_s, QDate(2022, 3, 1));
    const StandardId kept = add(u"DB14/T 3-2012"_s, QDate(2012, 3, 1), QDate(2025, 3, 1));
    const StandardId published =
        add(u"GB/T 4-2021"_s, QDate(2021, 11, 21), {}, StandardLevel::National, StandardState::Published);
    add(u"DB14/T 5-2010"_s, QDate(2010, 1, 1), {}, StandardLevel::Local, StandardState::Withdrawn);
    add(u"DB14/T 6"_s, {});
    add(u"ISO 9001:2015"_s, QDate(2015, 9, 1), {}, StandardLevel::International);
    index = must(CatalogueIndex::read(w->reader()));

    const RadarRows all = radar();
    EXPECT_THAT(idsOf(all), testing::ElementsAre(old, published, soon, kept));
    EXPECT_EQ(all.rows[1].dueOn(), today) << "due today, not yet over";
    EXPECT_EQ(all.all, 4);
    EXPECT_EQ(all.withoutDate, 1);
    EXPECT_EQ(counts(all, RadarGroup::Urgency), u"overdue:1 due:2 later:1"_s);
    EXPECT_EQ(counts(all, RadarGroup::Year), u"2015:1 2026:1 2027:1 2030:1"_s);
    EXPECT_EQ(counts(all, RadarGroup::Level), u"national:1 local:3"_s);
    EXPECT_EQ(counts(all, RadarGroup::State), u"published:1 in_force:3"_s);
    EXPECT_EQ(counts(all, RadarGroup::Committee), u":3 甲委员会:1"_s);
    const ReviewRadar read = must(reviewRadar(w->reader(), today, QDate(2100, 1, 1)));
    QList<StandardId> ids;
    for (const RadarEntry &entry : read.entries)
        ids += entry.standard;
    EXPECT_EQ(ids, idsOf(all));
    EXPECT_EQ(read.withoutDate, 1);

    // A group counts what its values would give; the others are narrowed.
    const RadarRows due = radar({{}, {ReviewUrgency::Due}, {}, {}, {}, {}});
    EXPECT_THAT(idsOf(due), testing::ElementsAre(published, soon));
    EXPECT_EQ(counts(due, RadarGroup::Urgency), u"overdue:1 due:2 later:1"_s);
    EXPECT_EQ(counts(due, RadarGroup::Level), u"national:1 local:1"_s);
    const RadarRows two = radar({{}, {ReviewUrgency::Due}, {2027}, {StandardLevel::National}, {}, {}});
    EXPECT_TRUE(two.rows.empty());
    EXPECT_EQ(counts(two, RadarGroup::Year), u"2026:1"_s);
    EXPECT_EQ(counts(two, RadarGroup::Level), u"local:1"_s);
    EXPECT_THAT(idsOf(radar({u"db14/t2"_s, {}, {}, {}, {}, {}})), testing::ElementsAre(soon));
    EXPECT_THAT(idsOf(radar({{}, {}, {}, {}, {}, {u"甲委员会"_s}})), testing::ElementsAre(old));
    EXPECT_THAT(idsOf(radar({{}, {}, {}, {}, {StandardState::Published}, {}})),
                testing::ElementsAre(published));

    EXPECT_THAT(idsOf(radar({}, {{}, false})), testing::ElementsAre(kept, soon, published, old));
    EXPECT_THAT(idsOf(radar({}, {StandardColumn::IssuedOn, true})),
                testing::ElementsAre(old, kept, published, soon));

    // What changed since the index was read stands in its tail, with codes of its own.
    Standard row = must(standardById(w->reader(), soon));
    row.committee = u"乙委员会"_s;
    row.reviewedOn = QDate(2026, 11, 20);
    must(editStandard(*w, row));
    index = must(index->updated(w->reader(), {soon}));
    const RadarRows after = radar();
    EXPECT_THAT(idsOf(after), testing::ElementsAre(old, published, kept, soon));
    EXPECT_EQ(counts(after, RadarGroup::Committee), u":2 乙委员会:1 甲委员会:1"_s);
    Progress cancelled;
    cancelled.cancel();
    EXPECT_EQ(radarRows(*index, {}, {}, today, cancelled).error().code, ErrorCode::Cancelled);
}
