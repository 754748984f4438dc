// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/chapter_document.h"

#include "core/domain/numbering.h"

#include <QTextCursor>
#include <QTextTable>

namespace gangmu {

using namespace Qt::StringLiterals;

ChapterDocument::ChapterDocument(const OpenPlan &plan, QObject *parent) : QObject(parent), m_plan(plan)
{
    m_document.setUndoRedoEnabled(false);
    connect(&plan, &OpenPlan::updated, this, &ChapterDocument::update);
    connect(&plan, &OpenPlan::loaded, this, [this] {
        m_chapter = {};
        m_edited = {};
        rebuild();
    });
}

std::unique_ptr<QTextDocument> ChapterDocument::forPaper(const OpenPlan &plan)
{
    ChapterDocument chapter(plan);
    chapter.m_whole = true;
    chapter.rebuild();
    return std::unique_ptr<QTextDocument>(chapter.m_document.clone());
}

// --- which chapter

QList<NodeId> ChapterDocument::chapters() const
{
    QList<NodeId> found;
    for (NodeId node : m_plan.children({})) {
        if (m_plan.node(node).kind == PlanNodeKind::Chapter)
            found.append(node);
    }
    return found;
}

NodeId ChapterDocument::chapterOf(NodeId node) const
{
    const NodeId top = m_plan.has(node) ? m_plan.topAncestor(node) : NodeId();
    NodeId chapter;
    for (NodeId other : m_plan.children({})) {
        if (m_plan.node(other).kind == PlanNodeKind::Chapter)
            chapter = other;
        if (other == top)
            break;
    }
    return chapter.isNull() || top.isNull() ? chapters().value(0) : chapter;
}

QList<NodeId> ChapterDocument::chapterRoots(NodeId chapter) const
{
    const QList<NodeId> &top = m_plan.children({});
    if (m_whole || chapter.isNull())
        return top;
    const QList<NodeId> all = chapters();
    const qsizetype at = all.indexOf(chapter);
    const qsizetype first = at <= 0 ? 0 : top.indexOf(chapter);
    const qsizetype end = at + 1 < all.size() ? top.indexOf(all[at + 1]) : top.size();
    return top.mid(first, end - first);
}

NodeId ChapterDocument::neighbour(int distance) const
{
    const QList<NodeId> all = chapters();
    const qsizetype at = all.indexOf(m_chapter);
    return at < 0 ? NodeId() : all.value(at + distance);
}

bool ChapterDocument::shows(NodeId node) const
{
    return m_shown.contains(node);
}

bool ChapterDocument::showChapterOf(NodeId node)
{
    const NodeId chapter = chapterOf(node);
    if (chapter == m_chapter)
        return false;
    m_chapter = chapter;
    m_edited = {};
    rebuild();
    return true;
}

// --- blocks and nodes

const BlockOwner *ChapterDocument::ownerOf(const QTextBlock &block)
{
    return static_cast<const BlockOwner *>(block.userData());
}

QList<QTextBlock> ChapterDocument::blocksOf(NodeId node) const
{
    QList<QTextBlock> blocks;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        if (const BlockOwner *owner = ownerOf(block); owner && owner->node == node && !node.isNull())
            blocks.append(block);
    }
    return blocks;
}

QList<QTextBlock> ChapterDocument::blocksOf(NodeId node, TextField field) const
{
    QList<QTextBlock> blocks = blocksOf(node);
    blocks.removeIf([&](const QTextBlock &block) { return ownerOf(block)->field != field; });
    return blocks;
}

// --- following the plan

void ChapterDocument::update(const PlanDelta &delta)
{
    const auto concerns = [&](NodeId node) {
        return shows(node) || (m_plan.has(node) && chapterOf(node) == m_chapter);
    };
    bool anew = delta.organizations || delta.plan;
    for (NodeId node : delta.inserted + delta.moved)
        anew |= concerns(node) || m_plan.node(node).parent.isNull();
    for (NodeId node : delta.removed) {
        anew |= shows(node) || node == m_chapter;
        if (node == m_edited)
            m_edited = {};
    }
    for (NodeId node : delta.edited)
        anew |= shows(node) && m_shown.value(node) != m_plan.node(node).kind;
    const bool another = m_chapter.isNull() ? !chapters().isEmpty()
                                            : !m_plan.has(m_chapter) || chapterOf(m_chapter) != m_chapter;
    if (another) {
        m_chapter = chapterOf({});
        anew = true;
    }
    if (anew)
        return rebuild();
    QSet<NodeId> touched = delta.details;
    for (NodeId node : delta.edited) {
        touched.insert(node);
        // The node above lists the organizations that its paragraphs do not name.
        if (!inOutline(m_plan.node(node)))
            touched.insert(m_plan.node(node).parent);
    }
    touched.removeIf([&](NodeId node) { return !shows(node); });
    if (touched.isEmpty())
        return;
    for (NodeId node : std::as_const(touched))
        refresh(node);
    Q_EMIT refreshed();
}

void ChapterDocument::setEdited(NodeId node, TextField field, const QString &text)
{
    const NodeId before = std::exchange(m_edited, node);
    m_editedField = field;
    m_editedText = text;
    if (before != node && m_plan.has(before) && shows(before))
        refresh(before);
    if (m_plan.has(node) && shows(node))
        refresh(node);
    Q_EMIT refreshed();
}

/// Writes the blocks of one node anew, in the place where they are.
void ChapterDocument::refresh(NodeId id)
{
    const PlanNode &node = m_plan.node(id);
    const auto replace = [this](const QList<QTextBlock> &old, const QList<Block> &blocks) {
        QTextCursor cursor(old.first());
        const QTextTable *table = cursor.currentTable();
        m_atCell = table && table->cellAt(cursor).firstPosition() == cursor.position();
        cursor.beginEditBlock();
        cursor.setPosition(old.first().position());
        cursor.setPosition(old.last().position() + old.last().length() - 1, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        m_blank = true;
        write(cursor, blocks);
        cursor.endEditBlock();
    };
    const bool tableRow = !node.parent.isNull() && m_plan.has(node.parent) &&
                          m_plan.node(node.parent).kind == PlanNodeKind::TargetGroup;
    const QList<QTextBlock> old = blocksOf(id);
    if (old.isEmpty() || tableRow)
        return rebuild();
    if (node.kind != PlanNodeKind::BoxItem)
        return replace(old, blocksFor(node));
    if (blocksOf(id, TextField::Clause).isEmpty() == boxNamesOrganizations(node.parent))
        return rebuild();
    for (TextField field : {TextField::Title, TextField::Body, TextField::Clause}) {
        if (const QList<QTextBlock> cell = blocksOf(id, field); !cell.isEmpty())
            replace(cell, cellBlocks(node, field));
    }
}

void ChapterDocument::rebuild()
{
    m_style = m_whole ? TextStyle(themeColors(ThemeKind::Light)) : TextStyle();
    m_names = NameIndex(m_plan.organizationNames());
    m_shown.clear();
    if (m_chapter.isNull() || !m_plan.has(m_chapter))
        m_chapter = chapterOf({});
    m_writing = true;
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    m_document.clear();
    m_blank = true;
    if (!m_plan.plan().id.isNull()) {
        if (m_whole || m_chapter == chapters().value(0))
            writeTop(cursor);
        for (NodeId root : chapterRoots(m_chapter))
            writeNode(cursor, root);
        if (!m_whole)
            writeFoot(cursor);
    }
    cursor.endEditBlock();
    m_writing = false;
    Q_EMIT rebuilt();
}

} // namespace gangmu
