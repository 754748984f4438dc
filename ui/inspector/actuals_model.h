// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/target.h"
#include "ui/shell/session.h"

#include <QAbstractTableModel>

namespace gangmu {

/// The figures of one target, oldest first, and a last empty row that makes a new one when something is typed
/// into it. Editing goes through the verbs; the rows change when the notice comes (see refresh()).
class ActualsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { AsOf, Value, PeriodStart, CountingRule, Origin, ColumnCount };

    explicit ActualsModel(Session &session, QObject *parent = nullptr);

    void setTarget(TargetId target);
    /// Reads the figures again; rows that stayed are kept.
    void refresh();
    /// The figure of a row; null id for the empty row.
    TargetActual actual(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    Session &m_session;
    TargetId m_target;
    QList<TargetActual> m_actuals;
};

/// Reads 2025, 2025-6, 2025年6月, 2025-06-30, 2025.6.30: a year or month stands for its last day. Invalid
/// where it is no date.
QDate parseAsOf(const QString &text);

} // namespace gangmu
