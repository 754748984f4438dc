// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity_id.h"

#include <QSet>
#include <QStyledItemDelegate>

namespace gangmu {

/// Paints a row of the outline: number in a muted column, title, badges at the right. The editor takes the
/// place of the title.
class OutlineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit OutlineDelegate(QObject *parent = nullptr);

    /// Rows that were cut and wait for being pasted are drawn faint.
    void setFaded(const QSet<NodeId> &nodes) { m_faded = nodes; }
    const QSet<NodeId> &faded() const { return m_faded; }
    /// What the filter box holds is underlined in the titles.
    void setHighlight(const QString &text) { m_highlight = text; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Keys inside the editor that mean more than "done": the text is committed already.
    void entered(const QModelIndex &index);   ///< Enter with some text
    void abandoned(const QModelIndex &index); ///< Esc, or Enter without text
    void indentRequested(const QModelIndex &index, bool outdent);

private:
    int numberWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int paintBadges(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTitle(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;

    QSet<NodeId> m_faded;
    QString m_highlight;
    mutable QPersistentModelIndex m_edited;
};

} // namespace gangmu
