// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/review_model.h"

#include "core/domain/terms.h"
#include "core/store/queries/plan_queries.h"

namespace gangmu {

ReviewModel::ReviewModel(const OpenPlan &plan, QObject *parent) : QAbstractListModel(parent), m_plan(plan)
{
    connect(&plan, &OpenPlan::loaded, this, &ReviewModel::reload);
    connect(&plan, &OpenPlan::updated, this, [this](const PlanDelta &delta) {
        if (delta.notes)
            update();
    });
    m_notes = plan.openNotes();
}

int ReviewModel::rowOf(ReviewNoteId note) const
{
    const auto found =
        std::find_if(m_notes.begin(), m_notes.end(), [&](const ReviewNote &row) { return row.id == note; });
    return found == m_notes.end() ? -1 : int(found - m_notes.begin());
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_notes.size());
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReviewNote &note = m_notes[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return note.message;
    case Qt::AccessibleTextRole:
        return tr("%1：%2 建议：%3").arg(termOf(note.kind), note.message, note.proposal);
    case NoteRole:
        return note.id.value();
    case KindRole:
        return termOf(note.kind);
    case ProposalRole:
        return note.proposal;
    case LineRole:
        return note.source.line;
    case SourceTextRole:
        if (!m_sources.contains(note.id) && m_plan.workspace())
            m_sources.insert(note.id,
                             sourceLine(m_plan.workspace()->reader(), note.source).valueOr({}).simplified());
        return m_sources.value(note.id);
    default:
        return {};
    }
}

void ReviewModel::reload()
{
    beginResetModel();
    m_sources.clear();
    m_notes = m_plan.openNotes();
    endResetModel();
}

/// Both lists are in the same order: what is missing goes, what is new comes to its place.
void ReviewModel::update()
{
    const QList<ReviewNote> &now = m_plan.openNotes();
    const auto open = [&](ReviewNoteId id) {
        return std::any_of(now.begin(), now.end(), [&](const ReviewNote &note) { return note.id == id; });
    };
    for (int row = int(m_notes.size()) - 1; row >= 0; --row) {
        if (open(m_notes[row].id))
            continue;
        beginRemoveRows({}, row, row);
        m_notes.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < now.size(); ++row) {
        if (row < m_notes.size() && m_notes[row].id == now[row].id)
            continue;
        beginInsertRows({}, row, row);
        m_notes.insert(row, now[row]);
        endInsertRows();
    }
}

} // namespace gangmu
