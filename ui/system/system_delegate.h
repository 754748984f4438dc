// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace gangmu {

/// Paints a row of a system's tree: code in a muted column, title, 现有/应有 at the right with a bar of the
/// share. The editor takes the place of the title.
class SystemDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

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
    static int codeWidth(const QStyleOptionViewItem &option, const QModelIndex &index);
    int paintCounts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    mutable QPersistentModelIndex m_edited;
};

} // namespace gangmu
