// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_work.h"

#include "core/domain/ballot_rules.h"
#include "core/domain/comment_sums.h"
#include "core/sample/sample.h"
#include "core/sample/sample_data.h"
#include "core/store/row_mapping.h"
#include "tests/support/core/test_workspace.h"

#include <QSet>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

TEST(SampleWork, NamesWhatIsThere)
{
    const SampleWork work = must(builtInSampleWork());
    const QList<SampleProvince> provinces = must(builtInSample());
    QSet<QString> items, standards, committees;
    for (const SampleWorkItem &row : provinces.first().workItems)
        items += row.item.number;
    for (const SampleStandard &row : provinces.first().standards)
        standards += row.standard.number;
    for (const SampleCommittee &row : work.committees) {
        EXPECT_TRUE(row.parent.isEmpty() || committees.contains(row.parent));
        committees += row.committee.number;
        EXPECT_TRUE(row.committee.number.startsWith(u"DB00"_s)); // no such province
        for (const CommitteeMember &member : row.members)
            EXPECT_TRUE(member.name.contains(u'某')) << member.name.toStdString(); // no such person
    }
    for (const SampleWorkDetail &row : work.items) {
        EXPECT_TRUE(items.contains(row.number)) << row.number.toStdString();
        EXPECT_TRUE(row.committee.isEmpty() || committees.contains(row.committee));
        for (const WorkItemStage &stage : row.stages)
            EXPECT_TRUE(!stage.finishedOn.isValid() || stage.startedOn <= stage.finishedOn)
                << row.number.toStdString();
    }
    for (const auto &[number, committee] : work.standards)
        EXPECT_TRUE(standards.contains(number) && committees.contains(committee));
}

TEST(SampleWork, HasAnItemWithEverything)
{
    TestWorkspace w;
    must(addSample(*w));
    const auto ballots = readRows<Ballot>(w->reader(), {});
    ASSERT_EQ(ballots.size(), 1);
    EXPECT_EQ(ballotResult(ballots.first(), {}).outcome, BallotOutcome::Passed);
    EXPECT_EQ(readRows<Committee>(w->reader(), {}).size(), 5);
    const auto all = readRows<Comment>(w->reader(), u"WHERE work_item_id=?"_s, ballots.first().workItem);
    EXPECT_EQ(commentSums(all), (CommentSums{25, 19, 3, 3, 0, 9}));
    // Issued items are finished, and the others stand where their stages say.
    for (const WorkItem &item : readRows<WorkItem>(w->reader(), {})) {
        EXPECT_EQ(item.state == WorkItemState::Finished, !item.standard.isNull());
        const auto stages =
            readRows<WorkItemStage>(w->reader(), u"WHERE work_item_id=? ORDER BY stage"_s, item.id);
        if (!stages.isEmpty() && item.standard.isNull()) {
            EXPECT_EQ(stages.last().stage, item.stage) << item.number.toStdString();
            EXPECT_FALSE(stages.last().finishedOn.isValid());
        }
    }
}

TEST(SampleWork, RefusesRecordsItDoesNotUnderstand)
{
    const auto detail = [](const char *json) {
        const auto read = readSampleWork(json, u"test"_s);
        return read ? QString() : read.error().detail;
    };
    EXPECT_TRUE(detail("{}").contains(u"format"_s));
    EXPECT_TRUE(detail(R"({"format":"gangmu-sample-work","version":1,"region":"x","more":1})")
                    .contains(u"unread more"_s));
    EXPECT_TRUE(detail(R"({"format":"gangmu-sample-work","version":1,"region":"x",
                           "items":[{"number":"y","stages":[["77","",""]]}]})")
                    .contains(u"bad stage"_s));
}
