// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/open_plan.h"

#include <QAbstractListModel>

namespace gangmu {

/// The open review notes of a plan, by line. A note that is settled leaves; undo brings it back.
class ReviewModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        NoteRole = Qt::UserRole, ///< ReviewNoteId::value() as qlonglong
        KindRole,                ///< the kind in words
        ProposalRole,
        LineRole, ///< 1-based, 0 for none
        SourceTextRole
    };

    explicit ReviewModel(const OpenPlan &plan, QObject *parent = nullptr);

    ReviewNoteId noteAt(int row) const { return m_notes.value(row).id; }
    int rowOf(ReviewNoteId note) const; ///< -1 where it is not open

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void reload();
    void update();

    const OpenPlan &m_plan;
    QList<ReviewNote> m_notes;
    mutable QHash<ReviewNoteId, QString> m_sources; ///< read when a note is first drawn
};

} // namespace gangmu
