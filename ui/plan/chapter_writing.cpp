// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a chapter into its text document: blocks in the running text, boxes and target tables as tables.
#include "ui/plan/chapter_document.h"

#include <QTextCursor>
#include <QTextTable>

namespace gangmu {

using namespace Qt::StringLiterals;

void ChapterDocument::write(QTextCursor &cursor, const QList<Block> &blocks)
{
    for (const Block &block : blocks) {
        if (!std::exchange(m_blank, false))
            cursor.insertBlock();
        cursor.setBlockFormat(block.format);
        // The first block of a cell has its character format in common with the cell itself.
        if (!std::exchange(m_atCell, false))
            cursor.setBlockCharFormat(block.charFormat);
        for (const Run &run : block.runs) {
            if (!run.text.isEmpty())
                cursor.insertText(run.text, run.format);
        }
        cursor.block().setUserData(new BlockOwner(block.node, block.field, block.charFormat));
    }
}

void ChapterDocument::writeTop(QTextCursor &cursor)
{
    const Plan &plan = m_plan.plan();
    const auto line = [&](const QString &text, const QTextCharFormat &format, QTextBlockFormat block) {
        block.setAlignment(Qt::AlignHCenter);
        write(cursor, {{{}, TextField::PlanTitle, block, format, {{text, format}}}});
    };
    line(plan.title.isEmpty() ? ChapterText::tr("（未命名的规划）") : plan.title, m_style.title(),
         m_style.titleBlock());
    QStringList facts;
    for (const QString &fact : {plan.issuer, plan.docNumber, plan.issuedOn.toString(Qt::ISODate)}) {
        if (!fact.isEmpty())
            facts.append(fact);
    }
    if (!facts.isEmpty())
        line(facts.join(u" · "_s), m_style.small(), m_style.smallBlock());
    if (!plan.remark.isEmpty())
        line(plan.remark, m_style.small(), m_style.smallBlock());
}

void ChapterDocument::writeNode(QTextCursor &cursor, NodeId id)
{
    const PlanNode &node = m_plan.node(id);
    m_shown.insert(id, node.kind);
    if (node.kind == PlanNodeKind::Box)
        return writeBox(cursor, node);
    write(cursor, blocksFor(node));
    if (node.kind == PlanNodeKind::TargetGroup)
        return writeTable(cursor, node);
    for (NodeId child : m_plan.children(id))
        writeNode(cursor, child);
}

/// Behind a table stands an empty block, which takes what comes next.
void ChapterDocument::leaveTable(QTextCursor &cursor, const QTextTable &table)
{
    cursor = table.lastCursorPosition();
    cursor.movePosition(QTextCursor::NextBlock);
    m_blank = true;
}

void ChapterDocument::writeBox(QTextCursor &cursor, const PlanNode &box)
{
    const QList<NodeId> &items = m_plan.children(box.id);
    const bool organizations = boxNamesOrganizations(box.id);
    QTextTableFormat format = m_style.box();
    const auto percent = [](double share) { return QTextLength(QTextLength::PercentageLength, share); };
    format.setColumnWidthConstraints(organizations ? QList{percent(20), percent(56), percent(24)}
                                                   : QList{percent(22), percent(78)});
    const int columns = organizations ? 3 : 2;
    QTextTable *table = cursor.insertTable(int(items.size()) + 1, columns, format);
    table->mergeCells(0, 0, 1, columns);
    QTextTableCell head = table->cellAt(0, 0);
    QTextTableCellFormat headFormat = head.format().toTableCellFormat(); // keeps its span
    headFormat.setBackground(m_style.boxHeadGround());
    head.setFormat(headFormat);
    cursor = head.firstCursorPosition();
    m_blank = m_atCell = true;
    write(cursor, blocksFor(box));
    for (int row = 0; row < items.size(); ++row) {
        const PlanNode &item = m_plan.node(items[row]);
        m_shown.insert(item.id, item.kind);
        if (item.kind != PlanNodeKind::BoxItem) { // a paragraph between the items takes the whole row
            table->mergeCells(row + 1, 0, 1, columns);
            cursor = table->cellAt(row + 1, 0).firstCursorPosition();
            m_blank = m_atCell = true;
            write(cursor, blocksFor(item));
            continue;
        }
        constexpr TextField fields[] = {TextField::Title, TextField::Body, TextField::Clause};
        for (int column = 0; column < columns; ++column) {
            cursor = table->cellAt(row + 1, column).firstCursorPosition();
            m_blank = m_atCell = true;
            write(cursor, cellBlocks(item, fields[column]));
        }
        for (NodeId child : m_plan.children(item.id)) { // paragraphs of an item stand below its text
            cursor = table->cellAt(row + 1, 1).lastCursorPosition();
            m_blank = false;
            m_shown.insert(child, PlanNodeKind::Paragraph);
            write(cursor, blocksFor(m_plan.node(child)));
        }
    }
    leaveTable(cursor, *table);
}

/// A table of targets: its paragraphs are the rows, cells parted by tabs, the heading first.
void ChapterDocument::writeTable(QTextCursor &cursor, const PlanNode &group)
{
    const QList<NodeId> &rows = m_plan.children(group.id);
    qsizetype columns = 0;
    for (NodeId row : rows)
        columns = std::max(columns, m_plan.node(row).body.count(u'\t') + 1);
    if (rows.isEmpty() || columns == 0)
        return;
    const QTextCharFormat format = m_style.cell();
    QTextTable *table = cursor.insertTable(int(rows.size()), int(columns), m_style.box());
    for (int row = 0; row < rows.size(); ++row) {
        const PlanNode &node = m_plan.node(rows[row]);
        m_shown.insert(node.id, node.kind);
        const QStringList cells = node.body.split(u'\t');
        for (int column = 0; column < columns; ++column) {
            cursor = table->cellAt(row, column).firstCursorPosition();
            m_blank = m_atCell = true;
            const QTextCharFormat cell = row == 0 ? m_style.cellName() : format;
            write(cursor, {{node.id, TextField::Body, m_style.cellBlock(), cell,
                            marked(node.id, cells.value(column), cell)}});
        }
    }
    leaveTable(cursor, *table);
}

/// Where to read on.
void ChapterDocument::writeFoot(QTextCursor &cursor)
{
    Block block{{}, TextField::Other, m_style.smallBlock(), m_style.small(), {}};
    block.format.setTopMargin(28);
    block.format.setAlignment(Qt::AlignHCenter);
    const auto add = [&](NodeId chapter, const QString &pattern) {
        if (chapter.isNull())
            return;
        const PlanNode &node = m_plan.node(chapter);
        if (!block.runs.isEmpty())
            block.runs.append({u"　　"_s, m_style.small()});
        block.runs.append(
            {pattern.arg(node.number + node.title), m_style.link(u"node:%1"_s.arg(chapter.value()))});
    };
    add(neighbour(-1), ChapterText::tr("← %1"));
    add(neighbour(+1), ChapterText::tr("%1 →"));
    if (!block.runs.isEmpty())
        write(cursor, {block});
}

} // namespace gangmu
