// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/review_effect.h"

#include <QAbstractTableModel>
#include <QHash>

namespace gangmu {

/// What conclusions would change, line by line: of what, which figure, now, afterwards.
class EffectModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Subject, Figure, Before, After, ColumnCount };

    struct Line
    {
        QString subject;
        QString figure;
        QString before;
        QString after;
        bool changes = true; ///< false: told for its context
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// plans: the titles of our plans.
    void setEffect(const ReviewEffect &effect, const QHash<PlanId, QString> &plans);
    const QList<Line> &lines() const { return m_lines; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Line> m_lines;
};

} // namespace gangmu
