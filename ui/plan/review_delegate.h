// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace gangmu {

/// Paints a review note: its kind, what is uncertain, what is proposed, and the line of the document.
class ReviewDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ReviewDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gangmu
