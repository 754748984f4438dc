// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/own_fields.h"

#include "ui/inspector/field_edit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

OwnFields::OwnFields(QWidget *parent)
    : Section(u"standardOwnFields"_s, tr("自定义字段"), parent), m_form(new QFormLayout)
{
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    content()->addLayout(m_form);
}

void OwnFields::build()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const CatalogueField &field : std::as_const(m_fields)) {
        const QString name = u"ownField_%1"_s.arg(field.id.value());
        if (field.kind == FieldKind::Choice) {
            auto *choice = new QComboBox(this);
            choice->setObjectName(name);
            choice->setAccessibleName(field.name);
            choice->addItem(QString());
            choice->addItems(field.choices);
            choice->setMinimumContentsLength(6);
            choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            connect(choice, &QComboBox::activated, this,
                    [this, choice, id = field.id] { Q_EMIT edited(id, choice->currentText()); });
            m_form->addRow(field.name, choice);
        } else {
            auto *text = new FieldEdit(name, field.name, this);
            if (field.kind == FieldKind::Date)
                text->setPlaceholderText(tr("年-月-日"));
            connect(text, &FieldEdit::committed, this,
                    [this, id = field.id](const QString &value) { Q_EMIT edited(id, value); });
            m_form->addRow(field.name, text);
        }
    }
}

void OwnFields::showValues(const QList<CatalogueField> &fields, const QHash<CatalogueFieldId, QString> &texts,
                           bool writable)
{
    if (fields != m_fields) {
        m_fields = fields;
        build();
    }
    setVisible(!fields.isEmpty());
    for (int row = 0; row < m_form->rowCount(); ++row) {
        QWidget *editor = m_form->itemAt(row, QFormLayout::FieldRole)->widget();
        const QString text = texts.value(fields[row].id);
        if (auto *line = qobject_cast<FieldEdit *>(editor)) {
            line->show(text);
            line->setReadOnly(!writable);
        } else if (auto *choice = qobject_cast<QComboBox *>(editor)) {
            choice->setCurrentIndex(std::max(0, choice->findText(text)));
            choice->setEnabled(writable);
        }
    }
}

void OwnFields::revert()
{
    for (auto *line : findChildren<FieldEdit *>())
        line->revert();
}

} // namespace gangmu
