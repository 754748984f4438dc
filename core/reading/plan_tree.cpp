// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/plan_tree.h"

#include "core/base/text.h"
#include "core/reading/cell_lines.h"
#include "core/reading/heading_ladder.h"
#include "core/reading/messages.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gangmu {

int PlanTree::add(TreeNode node, int parent)
{
    const int index = int(nodes.size());
    node.parent = parent;
    nodes.append(std::move(node));
    (parent < 0 ? roots : nodes[parent].children).append(index);
    return index;
}

int PlanTree::chapterOf(int index) const
{
    while (index >= 0 && nodes[index].parent >= 0)
        index = nodes[index].parent;
    return index;
}

bool PlanTree::hasHeadingBelow(int index) const
{
    return std::ranges::any_of(nodes[index].children, [&](int child) { return nodes[child].isHeading(); });
}

namespace {

constexpr qsizetype longestCaption = 40;

PlanNodeKind kindOfLevel(int level)
{
    return level == 1 ? PlanNodeKind::Chapter : level == 2 ? PlanNodeKind::Section : PlanNodeKind::Item;
}

class TreeBuilder
{
public:
    TreeBuilder(const PlanBlocks &blocks, const Vocabulary &words)
        : m_blocks(blocks), m_words(words), m_ladder(blocks)
    {
    }

    PlanTree build()
    {
        for (qsizetype i = 0; i < m_blocks.blocks.size(); ++i) {
            const PlanBlock &block = m_blocks.blocks[i];
            if (i < m_blocks.firstHeading || m_blocks.firstHeading < 0)
                addText(block);
            else if (i >= m_blocks.bodyEnd)
                addAttachmentText(block);
            else
                add(block);
        }
        closeBox();
        m_tree.numberStyles = m_ladder.styles();
        return std::move(m_tree);
    }

private:
    void add(const PlanBlock &block)
    {
        const bool indicators = m_boxOpen && block.kind == PlanBlock::Kind::Row && m_boxBlocks.isEmpty() &&
                                isIndicatorHeader(block.cells);
        if (m_boxOpen && (indicators || endsBox(block)))
            closeBox();
        if (!block.boxNumber.isEmpty()) {
            openBox(block);
        } else if (m_boxOpen) {
            if (m_boxTitle.isEmpty() && m_boxBlocks.isEmpty() && block.kind == PlanBlock::Kind::Text &&
                block.text.size() <= 40 && !block.text.endsWith(u'。'))
                m_boxTitle = block.text;
            else
                m_boxBlocks.append(block);
        } else if (block.kind == PlanBlock::Kind::Heading && m_ladder.level(block.mark.style) > 0) {
            addHeading(block);
        } else if (block.kind == PlanBlock::Kind::Row) {
            addRow(block);
        } else {
            addText(block);
        }
    }

    int current() const { return m_open.isEmpty() ? -1 : m_open.last(); }

    void addHeading(const PlanBlock &block)
    {
        const int level = m_ladder.level(block.mark.style);
        while (!m_open.isEmpty() && m_tree.nodes[m_open.last()].level >= level)
            m_open.removeLast();
        const int parent = current();
        HeadingText heading = splitRunIn(QStringView(block.text).sliced(block.mark.length));
        moveClauseOut(heading);
        TreeNode node;
        node.level = level;
        node.style = block.mark.style;
        node.value = block.mark.value;
        node.node.kind = isProject(parent, heading.title) ? PlanNodeKind::MajorProject : kindOfLevel(level);
        node.node.number = block.mark.number;
        node.node.title = std::move(heading.title);
        node.node.body = std::move(heading.body);
        node.node.line = block.line;
        m_open.append(m_tree.add(std::move(node), parent));
        m_table = -1;
    }

    /// "1.完善体系（责任单位：…）": the clause is no part of the title.
    void moveClauseOut(HeadingText &heading) const
    {
        if (!heading.body.isEmpty() || heading.title.size() < 6)
            return;
        const ResponsibilityClause clause = findClause(heading.title, m_words);
        if (clause.text.isEmpty() || clause.wholeText || !heading.title.endsWith(clause.text))
            return;
        heading.title = text::trimmed(QStringView(heading.title).chopped(clause.text.size())).toString();
        heading.body = clause.text;
    }

    /// Numbered children of a chapter (or section) of major projects. Where the chapter has other matters
    /// too, only those that call themselves a project.
    bool isProject(int parent, const QString &title) const
    {
        if (parent < 0 || m_tree.nodes[parent].node.kind == PlanNodeKind::MajorProject)
            return false;
        const QString &above = m_tree.nodes[parent].node.title;
        const QString word = m_words.ending(above, u"structure/project_chapters"_s);
        if (!word.isEmpty())
            return true;
        return m_words.containsAny(above, u"structure/project_chapters"_s) &&
               !m_words.ending(title, u"structure/project_endings"_s).isEmpty();
    }

    int addText(const PlanBlock &block)
    {
        m_table = -1;
        TreeNode node;
        node.node.kind = PlanNodeKind::Paragraph;
        node.node.body = block.text;
        node.node.line = block.line;
        return m_tree.add(std::move(node), current());
    }

    /// An attachment's own text stays readable, outside the plan's headings.
    void addAttachmentText(const PlanBlock &block)
    {
        closeBox();
        m_open.clear();
        if (block.kind == PlanBlock::Kind::Row)
            addRow(block);
        else
            addText(block);
    }

    void addRow(const PlanBlock &block)
    {
        if (m_table != block.table || m_group < 0) {
            m_group = openTable(block.line);
            m_table = block.table;
        }
        TreeNode row;
        row.node.kind = PlanNodeKind::Paragraph;
        row.node.body = block.cells.join(u'\t');
        row.node.line = block.line;
        m_tree.add(std::move(row), m_group);
    }

    /// A short line right above a table is its caption.
    int openTable(int line)
    {
        const int parent = current();
        const QList<int> &siblings = parent < 0 ? m_tree.roots : m_tree.nodes[parent].children;
        const int above = siblings.isEmpty() ? -1 : siblings.last();
        if (above >= 0 && above + 1 == m_tree.nodes.size() && isCaption(m_tree.nodes[above].node)) {
            ParsedNode &caption = m_tree.nodes[above].node;
            caption.kind = PlanNodeKind::TargetGroup;
            caption.title = std::exchange(caption.body, QString());
            return above;
        }
        TreeNode group;
        group.node.kind = PlanNodeKind::TargetGroup;
        group.node.line = line;
        return m_tree.add(std::move(group), parent);
    }

    static bool isCaption(const ParsedNode &node)
    {
        return node.kind == PlanNodeKind::Paragraph && node.body.size() <= longestCaption &&
               std::ranges::none_of(node.body, [](QChar c) { return text::isClauseMark(c); });
    }

    void openBox(const PlanBlock &block)
    {
        closeBox();
        m_boxOpen = true;
        m_boxTitle = block.boxTitle;
        m_boxStart = &block;
        m_boxBlocks.clear();
        m_boxLast = {};
        m_table = -1;
    }

    bool endsBox(const PlanBlock &block)
    {
        if (!block.boxNumber.isEmpty())
            return true;
        if (m_boxStart->kind == PlanBlock::Kind::Row)
            return block.kind != PlanBlock::Kind::Row;
        if (m_blocks.indented && m_boxStart->indent < 3 && block.indent >= 3 &&
            block.kind == PlanBlock::Kind::Text && !m_boxBlocks.isEmpty() && m_boxBlocks.last().indent < 3)
            return true;
        return block.kind == PlanBlock::Kind::Heading && headingEndsBox(block.mark);
    }

    /// Items of a box may be numbered themselves: a number that continues the plan's own run ends the box,
    /// one that begins or continues the box's run does not.
    bool headingEndsBox(const HeadingMark &mark)
    {
        const int level = m_ladder.level(mark.style);
        if (level == 0)
            return false;
        if (mark.style <= NumberStyle::Chinese)
            return true;
        int outer = 0;
        for (int index : std::as_const(m_open)) {
            if (m_tree.nodes[index].style == mark.style)
                outer = m_tree.nodes[index].value;
        }
        auto &last = m_boxLast[size_t(mark.style)];
        const bool continuesBox = mark.value == last + 1;
        const bool continuesPlan =
            mark.value == outer + 1 && (outer > 0 || mark.style == NumberStyle::ChineseBracket);
        if (continuesPlan && !(continuesBox && last > 0))
            return true;
        last = mark.value;
        return !continuesBox;
    }

    void closeBox()
    {
        if (!m_boxOpen)
            return;
        m_boxOpen = false;
        TreeNode box;
        box.node.kind = PlanNodeKind::Box;
        box.node.number = m_boxStart->boxNumber;
        box.node.title = m_boxTitle;
        box.node.line = m_boxStart->line;
        const int parent = m_tree.add(std::move(box), current());
        const bool table = m_boxStart->kind == PlanBlock::Kind::Row;
        const BoxColumns columns = table ? boxColumns(m_boxStart->cells, m_words) : BoxColumns();
        if (!columns.roles.isEmpty())
            m_tree.skipped.append({m_boxStart->line, m_boxStart->text, ReadingText::tr("表头")});
        for (BoxEntry &entry : readBox(m_boxBlocks, columns, m_words, m_tree.skipped)) {
            const bool shared = entry.name.isEmpty() && entry.clauseLine > 0;
            addEntry(entry, shared ? current() : parent);
        }
        m_boxBlocks.clear();
    }

    void addEntry(BoxEntry &entry, int parent)
    {
        TreeNode node;
        const bool item = !entry.name.isEmpty();
        node.node.kind = item ? PlanNodeKind::BoxItem : PlanNodeKind::Paragraph;
        node.node.number = std::move(entry.number);
        node.node.title = std::move(entry.name);
        node.node.body = std::move(entry.body);
        node.node.line = entry.line;
        node.node.clause = std::move(entry.clause);
        node.node.responsibilities = std::move(entry.responsibilities);
        node.certain = entry.certain;
        node.glue = entry.glue;
        m_tree.add(std::move(node), parent);
    }

    const PlanBlocks &m_blocks;
    const Vocabulary &m_words;
    const HeadingLadder m_ladder;
    PlanTree m_tree;
    QList<int> m_open; ///< open headings, outermost first
    int m_table = -1;
    int m_group = -1;

    bool m_boxOpen = false;
    const PlanBlock *m_boxStart = nullptr;
    QString m_boxTitle;
    QList<PlanBlock> m_boxBlocks;
    std::array<int, numberStyleCount> m_boxLast{}; ///< last number of the box's own run, per style
};

} // namespace

PlanTree buildTree(const PlanBlocks &blocks, const Vocabulary &words)
{
    return TreeBuilder(blocks, words).build();
}

QList<ParsedNode> flattened(const PlanTree &tree, QList<int> &order)
{
    QList<ParsedNode> out;
    out.reserve(tree.nodes.size());
    order.clear();
    order.reserve(tree.nodes.size());
    QList<std::pair<int, int>> pending; // tree index, parent in the list
    for (auto it = tree.roots.crbegin(); it != tree.roots.crend(); ++it)
        pending.append({*it, -1});
    while (!pending.isEmpty()) {
        const auto [index, parent] = pending.takeLast();
        ParsedNode node = tree.nodes[index].node;
        node.parent = parent;
        const int own = int(out.size());
        out.append(std::move(node));
        order.append(index);
        const QList<int> &children = tree.nodes[index].children;
        for (auto it = children.crbegin(); it != children.crend(); ++it)
            pending.append({*it, own});
    }
    return out;
}

} // namespace gangmu
