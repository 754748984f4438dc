// SPDX-License-Identifier: GPL-3.0-or-later
// Cut, copy and paste of branches and of outlined text.
#include "ui/plan/outline_clipboard.h"
#include "ui/plan/outline_commands.h"
#include "ui/plan/outline_delegate.h"
#include "ui/plan/outline_view.h"
#include "ui/shell/session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace gangmu {

void OutlineCommands::setCut(const QSet<NodeId> &nodes)
{
    m_cut = nodes;
    m_view.rows().setFaded(nodes);
    m_view.viewport()->update();
}

void OutlineCommands::copy()
{
    const QList<NodeId> nodes = outermostSelected();
    if (nodes.isEmpty())
        return;
    setCut({});
    QGuiApplication::clipboard()->setMimeData(encodeNodes(*m_session.workspace(), m_plan, nodes));
}

void OutlineCommands::cut()
{
    copy();
    const QList<NodeId> nodes = outermostSelected();
    setCut({nodes.begin(), nodes.end()});
}

void OutlineCommands::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!canEdit() || !data)
        return;
    if (const auto copied = decodeNodes(data); copied && copied->workspace == m_session.workspace()->path())
        pasteNodes(copied->nodes, data->text());
    else if (data->hasText())
        pasteText(data->text());
}

void OutlineCommands::pasteNodes(const QList<NodeId> &nodes, const QString &text)
{
    Workspace &workspace = *m_session.workspace();
    const NodeId current = m_view.currentNode();
    const NodePlace place = m_plan.has(current) ? behind(current) : NodePlace{m_plan.plan().id, {}, {}};
    const QSet<NodeId> cutNodes = std::exchange(m_cut, {});
    setCut({});
    if (!cutNodes.isEmpty() && QSet<NodeId>(nodes.begin(), nodes.end()) == cutNodes) {
        const bool here =
            std::all_of(nodes.begin(), nodes.end(), [&](NodeId node) { return m_plan.has(node); });
        if (here) {
            if (m_session.did(moveNodes(workspace, nodes, place)))
                m_view.selectNodes(nodes);
            return;
        }
    }
    const auto copies = copyBranches(workspace, nodes, place);
    if (!copies && copies.error().code == ErrorCode::NotFound)
        return pasteText(text); // copied, then deleted: its outline is still there
    if (!m_session.did(copies))
        return;
    // Cut in one plan, pasted in another: now it can leave the first.
    if (!cutNodes.isEmpty())
        m_session.did(deleteNodes(workspace, nodes));
    m_view.selectNodes(*copies);
}

void OutlineCommands::pasteText(const QString &text)
{
    QList<NodeDraft> drafts = parseOutline(text);
    if (drafts.isEmpty())
        return;
    const NodeId current = m_view.currentNode();
    NodePlace place{m_plan.plan().id, {}, {}};
    bool intoBox = false;
    if (m_plan.has(current)) {
        place = behind(current);
        const PlanNodeKind kind = m_plan.node(current).kind;
        if (kind == PlanNodeKind::Box)
            place = {place.plan, current, {}};
        intoBox = kind == PlanNodeKind::Box || kind == PlanNodeKind::BoxItem;
    }
    if (intoBox) {
        for (NodeDraft &draft : drafts) {
            draft.kind = PlanNodeKind::BoxItem;
            draft.depth = 0;
        }
    }
    const auto made = createNodes(*m_session.workspace(), place, drafts);
    if (m_session.did(made))
        m_view.selectNodes(*made);
}

} // namespace gangmu
