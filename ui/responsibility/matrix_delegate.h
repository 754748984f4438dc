// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/responsibility/matrix_headers.h"

#include <QAbstractItemDelegate>

namespace gangmu {

/// Paints a cell of the matrix: mark, lines, the lit row and column, load.
class MatrixDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    MatrixDelegate(const ResponsibilityModel &model, QObject *parent)
        : QAbstractItemDelegate(parent), m_model(model)
    {
    }

    MatrixHover hover;
    bool heat = false; ///< tint columns by their load

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {26, 30}; }

private:
    const ResponsibilityModel &m_model;
};

} // namespace gangmu
