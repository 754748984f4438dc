// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/system_codes.h"

#include <gtest/gtest.h>

using namespace gangmu;
using namespace Qt::StringLiterals;

namespace {

/// The first two codes of the first three levels, each below the first of the level above.
QString spelled(const QString &pattern)
{
    const SystemCodes codes = SystemCodes::of(pattern);
    QStringList all;
    QString above;
    for (int level = 0; level < 3; ++level) {
        all.append(codes.code(above, level, 0) + u' ' + codes.code(above, level, 1));
        above = codes.code(above, level, 0);
    }
    return all.join(u" | "_s);
}

struct Row
{
    int id;
    int parent;
    QString code;
};
SystemTree treeOf(const QList<Row> &rows)
{
    QList<SystemNode> nodes;
    for (const Row &row : rows) {
        SystemNode node;
        node.id = SystemNodeId(row.id);
        node.parent = SystemNodeId(row.parent);
        node.rank = QString(QChar(u'A' + row.id));
        node.code = row.code;
        node.title = u"t%1"_s.arg(row.id);
        nodes.append(node);
    }
    return SystemTree(nodes);
}

QString listed(const Result<QList<CodeChange>> &changes)
{
    if (!changes)
        return u"error: "_s + changes.error().message;
    QStringList parts;
    for (const CodeChange &each : *changes)
        parts.append(u"%1:%2→%3"_s.arg(each.node.value()).arg(each.before, each.after));
    return parts.join(u' ');
}

} // namespace

TEST(SystemCodes, PatternsSayHowEachLevelCounts)
{
    EXPECT_EQ(spelled({}), u"101 102 | 101.1 101.2 | 101.1.1 101.1.2"_s);
    EXPECT_EQ(spelled(u"1"_s), u"1 2 | 1.1 1.2 | 1.1.1 1.1.2"_s);
    EXPECT_EQ(spelled(u"101-01"_s), u"101 102 | 101-01 101-02 | 101-01-01 101-01-02"_s);
    EXPECT_EQ(spelled(u"1|01"_s), u"1 2 | 101 102 | 10101 10102"_s);
    EXPECT_EQ(spelled(u"A.1"_s), u"A B | A.1 A.2 | A.1.1 A.1.2"_s);
    EXPECT_EQ(spelled(u"BZ01.01"_s), u"BZ01 BZ02 | BZ01.01 BZ01.02 | BZ01.01.01 BZ01.01.02"_s);
    EXPECT_EQ(spelled(u"100.10-5"_s), u"100 101 | 100.10 100.11 | 100.10-5 100.10-6"_s);
}

TEST(SystemCodes, LettersGoOnBehindZ)
{
    const SystemCodes codes = SystemCodes::of(u"A"_s);
    EXPECT_EQ(codes.code({}, 0, 25), u"Z"_s);
    EXPECT_EQ(codes.code({}, 0, 26), u"AA"_s);
    EXPECT_EQ(codes.code({}, 0, 26 * 27), u"AAA"_s);
}

TEST(SystemCodes, WhatIsNoPatternIsRefusedWithAnExample)
{
    for (const QString &text : {u"甲"_s, u"101."_s, u"1 0"_s, u"101.x"_s, u"12345678"_s, u"AB"_s}) {
        const auto parsed = SystemCodes::parse(text);
        ASSERT_FALSE(parsed) << text.toStdString();
        EXPECT_EQ(parsed.error().code, ErrorCode::InvalidArgument);
        EXPECT_TRUE(parsed.error().message.contains(u"101.1"_s));
    }
}

TEST(SystemCodes, RenumberingListsOldAndNewInDocumentOrder)
{
    const SystemTree tree =
        treeOf({{1, 0, u"101"_s}, {2, 1, u"101.2"_s}, {3, 1, {}}, {4, 0, u"105"_s}, {5, 4, u"x"_s}});
    EXPECT_EQ(listed(renumbered(tree, SystemCodes::of({}))), u"2:101.2→101.1 3:→101.2 4:105→102 5:x→102.1"_s);
    EXPECT_EQ(listed(renumbered(tree, SystemCodes::of(u"A.1"_s))),
              u"1:101→A 2:101.2→A.1 3:→A.2 4:105→B 5:x→B.1"_s);
    // A branch keeps the code of its root.
    EXPECT_EQ(listed(renumbered(tree, SystemCodes::of({}), SystemNodeId(4))), u"5:x→105.1"_s);
    EXPECT_EQ(listed(renumbered(tree, SystemCodes::of({}), SystemNodeId(1))), u"2:101.2→101.1 3:→101.2"_s);
}

TEST(SystemCodes, ABranchMayNotTakeACodeFromOutside)
{
    const SystemTree tree = treeOf({{1, 0, u"101"_s}, {2, 1, u"9"_s}, {3, 0, u"101.1"_s}});
    const auto changes = renumbered(tree, SystemCodes::of({}), SystemNodeId(1));
    ASSERT_FALSE(changes);
    EXPECT_EQ(changes.error().code, ErrorCode::Conflict);
    EXPECT_TRUE(changes.error().message.contains(u"t3"_s));
    EXPECT_EQ(listed(renumbered(tree, SystemCodes::of({}))), u"2:9→101.1 3:101.1→102"_s);
}

TEST(SystemCodes, AFreeCodeComesBehindTheSiblings)
{
    const SystemTree tree = treeOf({{1, 0, u"101"_s}, {2, 1, u"101.1"_s}, {3, 1, u"101.3"_s}, {4, 0, {}}});
    const SystemCodes codes = SystemCodes::of({});
    EXPECT_EQ(freeCode(tree, codes, SystemNodeId(1)), u"101.4"_s); // the third place is taken by hand
    EXPECT_EQ(freeCode(tree, codes, {}), u"103"_s);
    EXPECT_EQ(freeCode(tree, codes, SystemNodeId(4)), QString()); // nothing to go by
}

TEST(SystemTree, KeepsSiblingsByRankWhenNodesMove)
{
    SystemTree tree = treeOf({{3, 0, u"c"_s}, {1, 0, u"a"_s}, {2, 1, u"b"_s}});
    using Ids = QList<SystemNodeId>;
    EXPECT_EQ(tree.branch(), Ids({SystemNodeId(1), SystemNodeId(2), SystemNodeId(3)}));
    SystemNode moved = tree.node(SystemNodeId(2));
    moved.parent = {};
    moved.rank = tree.rankFor({}, SystemNodeId(1));
    tree.set(moved);
    EXPECT_EQ(tree.children({}), Ids({SystemNodeId(2), SystemNodeId(1), SystemNodeId(3)}));
    EXPECT_EQ(tree.depth(SystemNodeId(2)), 0);
    tree.remove(SystemNodeId(1));
    EXPECT_EQ(tree.branch(), Ids({SystemNodeId(2), SystemNodeId(3)}));
    EXPECT_EQ(tree.withCode(u"c"_s), SystemNodeId(3));
    EXPECT_EQ(tree.withCode({}), SystemNodeId());
    EXPECT_EQ(tree.nextSibling(SystemNodeId(2)), SystemNodeId(3));
}

TEST(SystemTree, OutermostLeavesOutWhatGoesAlong)
{
    const SystemTree tree = treeOf({{1, 0, {}}, {2, 1, {}}, {3, 2, {}}, {4, 0, {}}});
    using Ids = QList<SystemNodeId>;
    EXPECT_EQ(tree.outermost({SystemNodeId(4), SystemNodeId(3), SystemNodeId(1)}),
              Ids({SystemNodeId(1), SystemNodeId(4)}));
    EXPECT_TRUE(tree.isBelow(SystemNodeId(3), SystemNodeId(1)));
    EXPECT_FALSE(tree.isBelow(SystemNodeId(4), SystemNodeId(1)));
}
