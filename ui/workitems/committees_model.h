// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/committee_rules.h"
#include "ui/shell/session.h"
#include "ui/workitems/rows_model.h"

namespace gangmu {

/// A committee with what the register says about it.
struct CommitteeLine
{
    Committee committee;
    int depth = 0; ///< below how many others
    int members = 0;
    int items = 0;    ///< work items
    int breaches = 0; ///< rules of composition that are broken
    int notes = 0;
    bool operator==(const CommitteeLine &) const = default;
};

/// The register: TCs with their SCs and WGs below them.
class CommitteesModel : public RowsModel<CommitteeLine>
{
    Q_OBJECT

public:
    enum Column { Number, Name, Form, Secretariat, Term, Members, Items, Composition, ColumnCount };

    explicit CommitteesModel(Session &session, QObject *parent = nullptr);

    /// Reads all of them again.
    void refresh();
    /// In how many committees each person sits, by personKey().
    const QHash<QString, int> &seats() const { return m_seats; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    qint64 keyOf(const CommitteeLine &line) const override { return line.committee.id.value(); }

private:
    Session &m_session;
    QHash<QString, int> m_seats;
};

} // namespace gangmu
