// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/large_workspace.h"

#include "core/store/row_mapping.h"
#include "core/store/workspace.h"

#include <gmock/gmock.h>
#include <QTemporaryDir>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

/// What does not depend on ids and times.
QStringList content(const Workspace &workspace)
{
    QStringList lines;
    for (const PlanNode &node : readRows<PlanNode>(workspace.reader(), u"ORDER BY id"_s))
        lines += node.rank + node.number + node.title + node.body;
    for (const Responsibility &row : readRows<Responsibility>(workspace.reader(), u"ORDER BY id"_s))
        lines += u"%1 %2"_s.arg(codeOf(row.role)).arg(row.position);
    for (const Target &target : readRows<Target>(workspace.reader(), u"ORDER BY id"_s))
        lines += target.text;
    return lines;
}

} // namespace

TEST(LargeWorkspace, HasTheSizesAskedFor)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.gangmu"_s);
    ASSERT_TRUE(createLargeWorkspace(path).ok());
    const SystemClock clock;
    const auto opened = Workspace::open(path, clock);
    ASSERT_TRUE(opened.ok());
    const Connection &reader = (*opened)->reader();
    EXPECT_EQ(readRows<Plan>(reader, {}).size(), 5);
    EXPECT_EQ(readRows<PlanNode>(reader, {}).size(), 2000);
    EXPECT_EQ(readRows<PlanNode>(reader, u"WHERE matrix_role='row'"_s).size(), 500);
    EXPECT_EQ(readRows<Organization>(reader, {}).size(), 120);
    EXPECT_EQ(readRows<Target>(reader, {}).size(), 400);
    Query taken(reader, "SELECT count(DISTINCT organization_id), count(*) FROM responsibility");
    ASSERT_TRUE(taken.next());
    EXPECT_EQ(taken.number(0), 120);
    EXPECT_GT(taken.number(1), 2000);
    EXPECT_LT(taken.number(1), 4000);
    Query orphans(reader, "SELECT count(*) FROM plan_node a JOIN plan_node b ON a.parent_id=b.id "
                          "AND a.plan_id<>b.plan_id");
    ASSERT_TRUE(orphans.next());
    EXPECT_EQ(orphans.number(0), 0);
}

TEST(LargeWorkspace, IsTheSameForTheSameSeed)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const LargeSizes small{2, 200, 20, 40, 50, 10, 10};
    QList<QStringList> contents;
    for (const quint32 seed : {7u, 7u, 8u}) {
        const QString path = folder.filePath(u"%1.gangmu"_s.arg(contents.size()));
        ASSERT_TRUE(createLargeWorkspace(path, seed, small).ok());
        const auto opened = Workspace::open(path, clock);
        ASSERT_TRUE(opened.ok());
        contents += content(**opened);
    }
    EXPECT_EQ(contents[0], contents[1]);
    EXPECT_NE(contents[0], contents[2]);
}
