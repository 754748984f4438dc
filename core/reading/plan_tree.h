// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/box_reader.h"
#include "core/reading/plan_block.h"

namespace gangmu {

/// A node while the tree grows: ParsedNode with its children, so that nodes can still be put in between.
struct TreeNode
{
    ParsedNode node;
    int parent = -1;
    QList<int> children;
    int level = 0; ///< of a heading, 1 = outermost
    NumberStyle style = NumberStyle::Chinese;
    int value = 0;       ///< of its number
    bool certain = true; ///< of its responsibilities
    BoxEntry::Glue glue = BoxEntry::Glue::None;

    bool isHeading() const { return level > 0; }
};

struct PlanTree
{
    QList<TreeNode> nodes; ///< in order of creation; a parent comes before its children
    QList<int> roots;
    QStringList numberStyles;
    QList<ParsedSkip> skipped; ///< headers of columns

    int add(TreeNode node, int parent);
    int chapterOf(int index) const; ///< the outermost ancestor
    bool hasHeadingBelow(int index) const;
};

/// Headings, paragraphs, boxes and tables as a tree.
PlanTree buildTree(const PlanBlocks &blocks, const Vocabulary &words);

/// Puts responsibility clauses on the headings they belong to; a heading with several gets one part for each.
void assignResponsibilities(PlanTree &tree, const Vocabulary &words);

/// Says which nodes are rows of the responsibility matrix.
void assignMatrixRoles(PlanTree &tree, const Vocabulary &words);

/// The nodes in document order with parents as indices into that list; order[i] is the tree index of node i.
QList<ParsedNode> flattened(const PlanTree &tree, QList<int> &order);

} // namespace gangmu
