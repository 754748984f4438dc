// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/entry_succession.h"

#include "core/store/verbs/work_item_verbs.h"
#include "tests/support/core/system_builder.h"

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

TEST(EntrySuccession, TheSuccessorStandsWhereTheOldOneStood)
{
    TestWorkspace w;
    SystemBuilder system(*w);
    const StandardId newer = system.addStandard(u"DB00/T 2-2025"_s, u"方法乙"_s);
    // 102 holds both; a work item was to fulfil the row of the old one.
    const QList<SystemEntryId> both =
        system.add(system.special, {system.existing(system.second), system.existing(newer)});
    WorkItem item;
    item.title = u"方法乙"_s;
    item.systemEntry = both[0];
    item.id = must(createWorkItem(*w, item));
    const QString before = dump(*w);

    must(succeedSystemEntries(*w, {{system.entry2, newer}, {both[0], newer}}));
    const QString after = dump(*w);
    EXPECT_EQ(must(systemEntryById(w->reader(), system.entry2)).standard, newer);
    EXPECT_EQ(systemEntryById(w->reader(), both[0]).error().code, ErrorCode::NotFound);
    EXPECT_EQ(must(workItemById(w->reader(), item.id)).systemEntry, both[1]);
    must(w->undo());
    EXPECT_EQ(dump(*w), before);
    must(w->redo());
    EXPECT_EQ(dump(*w), after);
    must(w->undo());

    EXPECT_EQ(succeedSystemEntries(*w, {{system.entry2, newer}, {both[0], StandardId(77)}}).error().code,
              ErrorCode::NotFound);
    EXPECT_EQ(dump(*w), before);
    must(succeedSystemEntries(*w, {}));
}
