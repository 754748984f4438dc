// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system/detail_commands.h"

#include "core/store/verbs/system_entry_verbs.h"
#include "ui/shell/session.h"
#include "ui/system/detail_model.h"
#include "ui/system/detail_view.h"
#include "ui/system/paste_dialog.h"
#include "ui/system/system_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace gangmu {

DetailCommands::DetailCommands(Session &session, const OpenSystem &system, DetailModel &model,
                               DetailView &view, QObject *parent)
    : QObject(parent), m_session(session), m_system(system), m_model(model), m_view(view)
{
    connect(&view, &DetailView::newRequested, this, &DetailCommands::newPlanned);
    connect(&view, &DetailView::deleteRequested, this, &DetailCommands::remove);
    connect(&view, &DetailView::copyRequested, this, &DetailCommands::copy);
    connect(&view, &DetailView::pasteRequested, this, &DetailCommands::paste);
    connect(&view, &DetailView::shiftRequested, this, &DetailCommands::shift);
}

bool DetailCommands::canEdit() const
{
    return m_session.workspace() && !m_session.workspace()->isReadOnly() && m_system.isOpen();
}

SystemNodeId DetailCommands::target() const
{
    if (const auto entry = m_system.entry(m_view.currentEntry()))
        return entry->node;
    return m_model.root();
}

SystemNodeId DetailCommands::root() const
{
    return m_model.root();
}

bool DetailCommands::hasSelection() const
{
    return m_view.selectionModel()->hasSelection();
}

/// The entry before which something new goes: behind the current row, in its node.
SystemEntryId DetailCommands::behindCurrent() const
{
    const auto current = m_system.entry(m_view.currentEntry());
    if (!current)
        return {};
    const QList<SystemEntry> siblings = m_system.content().entries.value(current->node);
    for (qsizetype i = 0; i + 1 < siblings.size(); ++i) {
        if (siblings[i].id == current->id)
            return siblings[i + 1].id;
    }
    return {};
}

void DetailCommands::newPlanned()
{
    if (!canEdit())
        return;
    const SystemNodeId node = target();
    if (node.isNull()) {
        m_session.inform(tr("请先在左边选中一个类目，再新增待制定标准。"));
        return;
    }
    SystemEntry entry;
    entry.title = tr("待定名称");
    for (int number = 2;; ++number) { // a node holds a title once
        const QList<SystemEntry> there = m_system.content().entries.value(node);
        if (std::none_of(there.begin(), there.end(),
                         [&](const SystemEntry &other) { return other.title == entry.title; }))
            break;
        entry.title = tr("待定名称 %1").arg(number);
    }
    const auto made = addSystemEntries(*m_session.workspace(), node, {entry}, behindCurrent());
    if (m_session.did(made))
        m_view.editTitle(made->first());
}

void DetailCommands::remove()
{
    const QList<SystemEntryId> entries = m_view.selectedEntries();
    if (entries.isEmpty() || !canEdit())
        return;
    const int row = m_view.currentIndex().row();
    if (!m_session.did(deleteSystemEntries(*m_session.workspace(), entries)))
        return;
    m_session.inform(tr("已移出 %1 个条目，标准仍在目录中，可撤销。").arg(entries.size()));
    const int next = std::min(row, m_model.rowCount() - 1);
    if (next >= 0)
        m_view.selectEntries({m_model.entryAt(m_model.index(next, 0))});
}

void DetailCommands::copy()
{
    const QModelIndexList rows = m_view.selectionModel()->selectedIndexes();
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setMimeData(m_model.mimeData(rows));
}

void DetailCommands::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!canEdit() || !data)
        return;
    const SystemNodeId node = target();
    if (node.isNull()) {
        m_session.inform(tr("请先在左边选中一个类目，再粘贴。"));
        return;
    }
    const auto rows = decodeRows(data, m_session.workspace());
    if (rows && rows->kind == DragKind::Entries) {
        const auto made =
            addSystemEntries(*m_session.workspace(), node,
                             copiesOf(*m_session.workspace(), rows->as<SystemEntryId>()), behindCurrent());
        if (m_session.did(made))
            m_view.selectEntries(*made);
    } else if (rows && rows->kind == DragKind::Standards) {
        listStandards(m_session, node, rows->as<StandardId>(), behindCurrent());
    } else if (data->hasText()) {
        pasteText(data->text());
    }
}

void DetailCommands::pasteText(const QString &text)
{
    auto *dialog = new PasteDialog(m_session, target(), m_system.tree().nameOf(target()), text, &m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasteDialog::listed, this, [this](const QList<SystemEntryId> &entries) {
        m_view.selectEntries(entries);
        m_view.setFocus();
    });
    dialog->open();
}

void DetailCommands::shift(int direction)
{
    const QList<SystemEntryId> selected = m_view.selectedEntries();
    if (selected.isEmpty() || !canEdit())
        return;
    const auto edge = m_system.entry(direction < 0 ? selected.first() : selected.last());
    if (!edge)
        return;
    const QList<SystemEntry> siblings = m_system.content().entries.value(edge->node);
    qsizetype at = 0;
    while (at < siblings.size() && siblings[at].id != edge->id)
        ++at;
    const qsizetype other = at + direction;
    if (other < 0 || other >= siblings.size())
        return;
    const SystemEntryId before = direction < 0 ? siblings[other].id : siblings.value(other + 1).id;
    m_session.did(moveSystemEntries(*m_session.workspace(), selected, edge->node, before));
    m_view.scrollTo(m_view.currentIndex());
}

void DetailCommands::setLevel(StandardLevel level)
{
    QList<SystemEntry> changed;
    for (SystemEntryId id : m_view.selectedEntries()) {
        if (auto entry = m_system.entry(id)) {
            entry->level = level;
            changed.append(*entry);
        }
    }
    if (canEdit())
        m_session.did(editSystemEntries(*m_session.workspace(), changed));
}

} // namespace gangmu
