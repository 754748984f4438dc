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
    void setQuery(const QString &query, PlanId currentPlan);
    /// Null for a row that is not there.
    const FinderEntry *entryAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<FinderEntry> m_entries;
    QList<qsizetype> m_found;
    QString m_query;
    PlanId m_plan;
};

/// "条目", "单位" …
QString foundKindText(FoundKind kind);
QString foundKindIcon(FoundKind kind);

} // namespace gangmu
