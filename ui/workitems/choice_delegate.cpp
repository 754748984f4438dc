// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workitems/choice_delegate.h"

#include <QComboBox>

namespace gangmu {

ChoiceDelegate::ChoiceDelegate(const QStringList &words, const QString &label, QObject *parent)
    : QStyledItemDelegate(parent), m_words(words), m_label(label)
{
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &) const
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("choiceEditor"));
    box->setAccessibleName(m_label);
    box->addItems(m_words);
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<ChoiceDelegate *>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    box->setCurrentIndex(std::max(0, box->findText(index.data(Qt::EditRole).toString())));
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentText());
}

} // namespace gangmu
