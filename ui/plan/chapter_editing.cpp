// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/chapter_editing.h"

#include "core/store/verbs/node_verbs.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"

namespace gangmu {

ChapterEditing::ChapterEditing(Session &session, const OpenPlan &plan, ChapterDocument &chapter,
                               ChapterView &view)
    : QObject(&view), m_session(session), m_plan(plan), m_chapter(chapter), m_view(view)
{
    connect(&view, &ChapterView::editRequested, this, &ChapterEditing::edit);
    connect(&view, &ChapterView::geometryChanged, this, &ChapterEditing::place);
    connect(&plan, &OpenPlan::loaded, this, &ChapterEditing::close);
    connect(&plan, &OpenPlan::updated, this, [this](const PlanDelta &delta) {
        if (delta.removed.contains(m_node))
            close();
    });
}

QString ChapterEditing::stored() const
{
    const PlanNode &node = m_plan.node(m_node);
    return m_field == TextField::Title ? node.title : node.body;
}

void ChapterEditing::edit(NodeId node, TextField field)
{
    finish();
    if (!m_plan.has(node) || !m_session.workspace() || m_session.workspace()->isReadOnly())
        return;
    const PlanNode &row = m_plan.node(node);
    // A row of a target table is one text with tabs: it is edited as such nowhere but in the inspector.
    if (m_plan.has(row.parent) && m_plan.node(row.parent).kind == PlanNodeKind::TargetGroup)
        return;
    if (row.kind == PlanNodeKind::Paragraph)
        field = TextField::Body;
    if (row.kind == PlanNodeKind::Box)
        field = TextField::Title;
    m_node = node;
    m_field = field;
    m_chapter.setEdited(node, field, stored());
    const QList<QTextBlock> blocks = m_chapter.blocksOf(node, field);
    if (blocks.isEmpty())
        return close();
    m_view.showNode(node);
    m_editor = new InlineEditor(stored(), field == TextField::Title, m_view.viewport());
    m_editor->setLook(ChapterDocument::ownerOf(blocks.first())->format, blocks.first().blockFormat());
    connect(m_editor, &InlineEditor::edited, this, [this](const QString &text) {
        m_chapter.setEdited(m_node, m_field, text);
        place();
    });
    connect(m_editor, &InlineEditor::storeRequested, this, &ChapterEditing::store);
    connect(m_editor, &InlineEditor::finished, this, &ChapterEditing::close);
    connect(m_editor, &InlineEditor::cancelled, this, &ChapterEditing::cancel);
    connect(m_editor, &InlineEditor::splitRequested, this, &ChapterEditing::split);
    place();
    m_editor->show();
    m_editor->setFocus();
}

/// Over the blocks of the field, a few pixels larger, and high enough for one more line.
void ChapterEditing::place()
{
    if (!m_editor)
        return;
    const QRect rect = m_view.fieldRect(m_node, m_field);
    if (rect.isNull())
        return;
    m_editor->setGeometry(rect.adjusted(0, 0, 0, 4));
}

void ChapterEditing::store(const QString &text)
{
    Workspace &workspace = *m_session.workspace();
    if (!m_plan.has(m_node) || text == stored())
        return;
    m_session.did(m_field == TextField::Title ? renameNode(workspace, m_node, text.trimmed())
                                              : setNodeBody(workspace, m_node, text));
}

/// Back to what stood there before the editing began, also where a pause has stored something since.
void ChapterEditing::cancel()
{
    store(m_editor->original());
    close();
}

void ChapterEditing::split()
{
    const PlanNodeKind kind = m_plan.node(m_node).kind;
    if (kind == PlanNodeKind::BoxItem) { // a cell holds its paragraphs itself
        m_editor->textCursor().insertBlock();
        return;
    }
    const QString tail = m_editor->takeTail();
    const NodeId node = m_node;
    store(m_editor->text());
    close();
    Q_EMIT paragraphRequested(node, tail);
}

void ChapterEditing::finish()
{
    if (!m_editor)
        return;
    store(m_editor->text());
    close();
}

void ChapterEditing::close()
{
    if (!m_editor)
        return;
    const bool focused = m_editor->hasFocus();
    InlineEditor *editor = m_editor;
    m_editor = nullptr;
    editor->disconnect(this);
    editor->hide();
    editor->deleteLater();
    const NodeId node = m_node;
    m_chapter.setEdited({}, m_field, {});
    if (focused)
        m_view.setFocus();
    if (m_plan.has(node) && m_plan.node(node).kind == PlanNodeKind::Paragraph &&
        m_plan.node(node).body.isEmpty())
        Q_EMIT leftEmpty(node);
}

} // namespace gangmu
