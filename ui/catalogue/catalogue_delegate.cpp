// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogue_delegate.h"

#include "ui/catalogue/catalogue_model.h"
#include "ui/classification/classification_action.h"

#include <QComboBox>
#include <QLineEdit>

namespace gangmu {

using namespace Qt::StringLiterals;

QWidget *CatalogueDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    const auto *model = static_cast<const CatalogueModel *>(index.model());
    const ColumnKind kind = model->kind(index.column());
    QWidget *editor = nullptr;
    if (kind == ColumnKind::Choice) {
        auto *choices = new QComboBox(parent);
        choices->addItems(model->choices(index.column()));
        // One click is enough: what is chosen is taken.
        connect(choices, &QComboBox::activated, this, [this, choices] {
            auto *self = const_cast<CatalogueDelegate *>(this);
            self->finish(choices);
        });
        editor = choices;
    } else {
        auto *line = new QLineEdit(parent);
        line->setFrame(false);
        if (kind == ColumnKind::Date)
            line->setPlaceholderText(u"2026-11-21"_s);
        if (!CatalogueModel::isOwn(index.column()) && isClassified(CatalogueModel::columnAt(index.column())))
            addClassificationAction(line, CatalogueModel::columnAt(index.column()), [this, line] {
                auto *self = const_cast<CatalogueDelegate *>(this);
                self->finish(line);
            });
        editor = line;
    }
    editor->setObjectName(u"cellEditor"_s);
    editor->setAccessibleName(model->heading(index.column()));
    Q_UNUSED(option);
    return editor;
}

void CatalogueDelegate::finish(QWidget *editor)
{
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor);
}

void CatalogueDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *choices = qobject_cast<QComboBox *>(editor)) {
        choices->setCurrentIndex(choices->findText(text));
        return;
    }
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        // Another edit of the same row must not take away what is being typed.
        if (!line->isModified())
            line->setText(text);
        return;
    }
    QStyledItemDelegate::setEditorData(editor, index);
}

void CatalogueDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                     const QModelIndex &index) const
{
    if (const auto *choices = qobject_cast<QComboBox *>(editor)) {
        if (choices->currentIndex() >= 0)
            model->setData(index, choices->currentText());
        return;
    }
    if (const auto *line = qobject_cast<QLineEdit *>(editor)) {
        model->setData(index, line->text());
        return;
    }
    QStyledItemDelegate::setModelData(editor, model, index);
}

void CatalogueDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

} // namespace gangmu
