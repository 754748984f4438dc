// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard_column.h"

#include <functional>
#include <QHash>
#include <QStyledItemDelegate>

namespace gangmu {

/// Cells of the catalogue: a list for choices, a line for the rest. What is typed is understood by
/// setText() and refused by the verb with a sentence.
class CatalogueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Makes an editor of its own for a column; it has a user property of type QString and commits by itself.
    using EditorMaker = std::function<QWidget *(QWidget *parent)>;

    using QStyledItemDelegate::QStyledItemDelegate;

    void setEditor(StandardColumn column, EditorMaker maker)
    {
        m_makers.insert(int(column), std::move(maker));
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void finish(QWidget *editor);

    QHash<int, EditorMaker> m_makers;
};

} // namespace gangmu
