// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/finder_index.h"

#include <QAbstractListModel>

namespace gangmu {

/// What the search found, best first.
class FinderModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { NumberRole = Qt::UserRole, ContextRole, KindRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<FinderEntry> entries);
    /// also: what else may be found for it, e.g. standards of a catalogue that is too large to be listed.
    void setQuery(const QString &query, PlanId currentPlan, const QList<FinderEntry> &also = {});
    /// Null for a row that is not there.
    const FinderEntry *entryAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<FinderEntry> m_entries; ///< those of setEntries(), then those of the query
    qsizetype m_listed = 0;       ///< how many of the first
    QList<qsizetype> m_found;
    QString m_query;
    PlanId m_plan;
};

/// "条目", "单位" …
QString foundKindText(FoundKind kind);
QString foundKindIcon(FoundKind kind);

} // namespace gangmu
