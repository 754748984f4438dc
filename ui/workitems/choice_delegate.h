// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_codes.h"

#include <QStringList>
#include <QStyledItemDelegate>

namespace gangmu {

/// Edits a cell by choosing one of several words; the model gets the word. The list opens at once.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ChoiceDelegate(const QStringList &words, const QString &label, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    QStringList m_words;
    QString m_label;
};

/// The words of an enumeration, as its terms, in the order of its codes.
template <class E, class F>
QStringList termsOf(F &&term)
{
    QStringList words;
    for (const auto &row : EnumCodes<E>::table)
        words += term(row.value);
    return words;
}

} // namespace gangmu
