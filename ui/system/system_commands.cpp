// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system/system_commands.h"

#include "ui/shell/dialogs.h"
#include "ui/shell/session.h"
#include "ui/system/system_delegate.h"
#include "ui/system/system_mime.h"
#include "ui/system/system_model.h"
#include "ui/system/system_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QRegularExpression>

namespace gangmu {

using namespace Qt::StringLiterals;

SystemCommands::SystemCommands(Session &session, const OpenSystem &system, SystemView &view, QObject *parent)
    : QObject(parent), m_session(session), m_system(system), m_view(view)
{
    connect(&view, &SystemView::siblingRequested, this, &SystemCommands::newSibling);
    connect(&view, &SystemView::childRequested, this, &SystemCommands::newChild);
    connect(&view, &SystemView::indentRequested, this, &SystemCommands::indent);
    connect(&view, &SystemView::shiftRequested, this, &SystemCommands::shift);
    connect(&view, &SystemView::deleteRequested, this, &SystemCommands::remove);
    connect(&view, &SystemView::cutRequested, this, &SystemCommands::cut);
    connect(&view, &SystemView::copyRequested, this, &SystemCommands::copy);
    connect(&view, &SystemView::pasteRequested, this, &SystemCommands::paste);
    connect(&view.rows(), &SystemDelegate::entered, this, &SystemCommands::entered);
    connect(&view.rows(), &SystemDelegate::abandoned, this, &SystemCommands::abandoned);
    connect(&view.rows(), &SystemDelegate::indentRequested, this, &SystemCommands::indentEdited);
}

bool SystemCommands::canEdit() const
{
    return m_session.workspace() && !m_session.workspace()->isReadOnly() && m_system.isOpen();
}

SystemNodeId SystemCommands::current() const
{
    const SystemNodeId node = m_view.currentNode();
    return m_system.tree().has(node) ? node : SystemNodeId();
}

SystemPlace SystemCommands::behind(SystemNodeId node) const
{
    return {m_system.id(), m_system.tree().node(node).parent, m_system.tree().nextSibling(node)};
}

QList<SystemNodeId> SystemCommands::outermostSelected() const
{
    return m_system.tree().outermost(m_view.selectedNodes());
}

// --- new nodes

void SystemCommands::create(const SystemPlace &place)
{
    if (!canEdit())
        return;
    const auto created = createSystemNode(*m_session.workspace(), place, {});
    if (!m_session.did(created))
        return;
    m_fresh = *created;
    m_view.editTitle(*created);
}

void SystemCommands::newSibling()
{
    const SystemNodeId node = current();
    create(node.isNull() ? SystemPlace{m_system.id(), {}, {}} : behind(node));
}

void SystemCommands::newChild()
{
    create({m_system.id(), current(), {}});
}

void SystemCommands::entered(const QModelIndex &index)
{
    const SystemNodeId node(index.data(SystemModel::NodeRole).toLongLong());
    m_view.setFocus();
    if (node != std::exchange(m_fresh, {}))
        return; // a title corrected, not a list being typed
    m_view.showNode(node);
    newSibling();
}

void SystemCommands::abandoned(const QModelIndex &index)
{
    const SystemNodeId node(index.data(SystemModel::NodeRole).toLongLong());
    m_view.setFocus();
    if (node != std::exchange(m_fresh, {}) || !m_system.tree().has(node) ||
        !m_system.tree().node(node).title.isEmpty())
        return;
    const SystemNodeId before(m_view.indexAbove(index).data(SystemModel::NodeRole).toLongLong());
    m_session.did(deleteSystemNodes(*m_session.workspace(), {node}));
    m_view.selectNodes({before});
}

void SystemCommands::indentEdited(const QModelIndex &index, bool outdent)
{
    const SystemNodeId node(index.data(SystemModel::NodeRole).toLongLong());
    if (!m_system.tree().has(node))
        return;
    m_view.selectNodes({node});
    indent(outdent);
    m_view.editTitle(node);
}

// --- moving and deleting

void SystemCommands::indent(bool outdent)
{
    const QList<SystemNodeId> nodes = outermostSelected();
    if (nodes.isEmpty() || !canEdit())
        return;
    const SystemTree &tree = m_system.tree();
    const SystemNodeId parent = tree.node(nodes.first()).parent;
    SystemPlace place{m_system.id(), {}, {}};
    if (outdent) {
        if (parent.isNull()) {
            m_session.inform(tr("已是最高一级，不能再升级。"));
            return;
        }
        place = behind(parent);
    } else {
        const qsizetype at = tree.children(parent).indexOf(nodes.first());
        if (at <= 0) {
            m_session.inform(tr("前面没有同级类目，不能降级。"));
            return;
        }
        place.parent = tree.children(parent)[at - 1];
    }
    m_session.did(moveSystemNodes(*m_session.workspace(), nodes, place));
    m_view.scrollTo(m_view.currentIndex());
}

void SystemCommands::shift(int direction)
{
    const QList<SystemNodeId> nodes = outermostSelected();
    if (nodes.isEmpty() || !canEdit())
        return;
    const SystemNodeId edge = direction < 0 ? nodes.first() : nodes.last();
    const QList<SystemNodeId> &siblings = m_system.tree().children(m_system.tree().node(edge).parent);
    const SystemNodeId other = siblings.value(siblings.indexOf(edge) + direction);
    if (other.isNull())
        return;
    SystemPlace place = behind(other);
    if (direction < 0)
        place.before = other;
    m_session.did(moveSystemNodes(*m_session.workspace(), nodes, place));
    m_view.scrollTo(m_view.currentIndex());
}

void SystemCommands::remove()
{
    const QList<SystemNodeId> nodes = outermostSelected();
    if (nodes.isEmpty() || !canEdit())
        return;
    // What stands there afterwards is selected: the next row, else the one before, else the one above.
    const SystemTree &tree = m_system.tree();
    const SystemNodeId parent = tree.node(nodes.last()).parent;
    QList<SystemNodeId> rows;
    for (SystemNodeId node : tree.children(parent)) {
        if (node == nodes.last() || !nodes.contains(node))
            rows.append(node);
    }
    const qsizetype at = rows.indexOf(nodes.last());
    const SystemNodeId next = at + 1 < rows.size() ? rows[at + 1] : at > 0 ? rows[at - 1] : parent;
    const QString name = tree.nameOf(nodes.first());
    if (!m_session.did(deleteSystemNodes(*m_session.workspace(), nodes)))
        return;
    m_session.inform(nodes.size() == 1 ? tr("已删除“%1”，可撤销。").arg(name)
                                       : tr("已删除 %1 个类目，可撤销。").arg(nodes.size()));
    m_view.selectNodes({next});
}

void SystemCommands::toggleForeign()
{
    if (current().isNull() || !canEdit())
        return;
    SystemNode node = m_system.tree().node(current());
    node.foreign = !node.foreign;
    m_session.did(editSystemNode(*m_session.workspace(), node));
}

void SystemCommands::askCode()
{
    if (current().isNull() || !canEdit())
        return;
    const SystemNode node = m_system.tree().node(current());
    m_session.dialogs().askText(&m_view, {tr("体系编号"), tr("“%1”的编号：").arg(node.title), node.code},
                                [this, self = QPointer(this), id = node.id](const QString &code) {
                                    if (!self || !canEdit() || !m_system.tree().has(id))
                                        return;
                                    SystemNode changed = m_system.tree().node(id);
                                    changed.code = code.trimmed();
                                    m_session.did(editSystemNode(*m_session.workspace(), changed));
                                });
}

void SystemCommands::mergeInto(SystemNodeId target)
{
    const SystemNodeId from = current();
    if (from.isNull() || !canEdit())
        return;
    const QString name = m_system.tree().nameOf(from);
    const auto merged = mergeSystemBranch(*m_session.workspace(), from, target);
    if (!m_session.did(merged))
        return;
    m_session.inform(
        tr("已并入“%1”：移入类目 %2 个、条目 %3 个，合并同名类目 %4 个，去掉重复条目 %5 个。可撤销。")
            .arg(m_system.tree().nameOf(target))
            .arg(merged->nodes)
            .arg(merged->entries)
            .arg(merged->joined)
            .arg(merged->duplicates));
    m_view.selectNodes({target});
}

// --- clipboard

void SystemCommands::copy()
{
    const QList<SystemNodeId> nodes = outermostSelected();
    if (nodes.isEmpty())
        return;
    m_cut.clear();
    auto &model = *static_cast<SystemModel *>(m_view.model());
    QModelIndexList indexes;
    for (SystemNodeId node : nodes)
        indexes.append(model.indexOf(node));
    QGuiApplication::clipboard()->setMimeData(model.mimeData(indexes));
}

void SystemCommands::cut()
{
    copy();
    const QList<SystemNodeId> nodes = outermostSelected();
    m_cut = {nodes.begin(), nodes.end()};
}

void SystemCommands::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!canEdit() || !data)
        return;
    if (const auto rows = decodeRows(data, m_session.workspace()); rows && rows->kind == DragKind::Nodes) {
        pasteNodes(rows->as<SystemNodeId>());
        return;
    }
    const QList<SystemNodeDraft> drafts = parseSystemOutline(data->text());
    if (drafts.isEmpty())
        return;
    const SystemPlace place = current().isNull() ? SystemPlace{m_system.id(), {}, {}} : behind(current());
    const auto made = createSystemNodes(*m_session.workspace(), place, drafts);
    if (m_session.did(made))
        m_view.selectNodes(*made);
}

void SystemCommands::pasteNodes(const QList<SystemNodeId> &nodes)
{
    Workspace &workspace = *m_session.workspace();
    const SystemPlace place = current().isNull() ? SystemPlace{m_system.id(), {}, {}} : behind(current());
    const QSet<SystemNodeId> cutNodes = std::exchange(m_cut, {});
    if (!cutNodes.isEmpty() && QSet<SystemNodeId>(nodes.begin(), nodes.end()) == cutNodes) {
        if (m_session.did(moveSystemNodes(workspace, nodes, place)))
            m_view.selectNodes(nodes);
        return;
    }
    const auto copies = copySystemBranches(workspace, nodes, place);
    if (m_session.did(copies))
        m_view.selectNodes(*copies);
}

QList<SystemNodeDraft> parseSystemOutline(const QString &text)
{
    static const QRegularExpression lineEnd(u"\\r\\n|[\\r\\n\\x{2028}\\x{2029}]"_s);
    static const QRegularExpression coded(u"^([0-9A-Z][0-9A-Za-z.|-]{0,15})[\\s\\x{3000}]+(\\S.*)$"_s);
    QList<SystemNodeDraft> drafts;
    QList<int> indents;
    for (const QString &raw : text.split(lineEnd)) {
        int indent = 0;
        qsizetype at = 0;
        for (; at < raw.size() && raw[at].isSpace(); ++at)
            indent += raw[at] == u'\t' ? 4 : raw[at] == QChar(0x3000) ? 2 : 1;
        SystemNodeDraft draft{0, raw.sliced(at).simplified()};
        if (draft.title.isEmpty())
            continue;
        if (const auto match = coded.match(draft.title); match.hasMatch()) {
            draft.code = match.captured(1);
            draft.title = match.captured(2);
        }
        drafts.append(draft);
        indents.append(indent);
    }
    const bool indented =
        std::any_of(indents.begin(), indents.end(), [&](int indent) { return indent != indents.first(); });
    QList<qsizetype> open; // the lines above, one a level
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        const auto below = [&](qsizetype above) {
            if (indented)
                return indents[above] < indents[i];
            const QString &code = drafts[above].code;
            return !code.isEmpty() && drafts[i].code.size() > code.size() && drafts[i].code.startsWith(code);
        };
        while (!open.isEmpty() && !below(open.last()))
            open.removeLast();
        drafts[i].depth = int(open.size());
        open.append(i);
    }
    return drafts;
}

} // namespace gangmu
