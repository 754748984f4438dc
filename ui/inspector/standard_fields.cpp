// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/standard_fields.h"

#include "core/analysis/catalogue/catalogue_search.h"
#include "core/domain/terms.h"
#include "ui/classification/classification_action.h"
#include "ui/inspector/field_edit.h"
#include "ui/inspector/section.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr StandardColumn common[] = {
    StandardColumn::Number, StandardColumn::Title,    StandardColumn::Level,         StandardColumn::Mandate,
    StandardColumn::State,  StandardColumn::IssuedOn, StandardColumn::ImplementedOn, StandardColumn::Ics,
    StandardColumn::Ccs,    StandardColumn::Committee};

} // namespace

StandardFields::StandardFields(QWidget *parent)
    : QWidget(parent), m_more(new Section(u"standardMore"_s, tr("更多字段"), this))
{
    setObjectName(u"standardFields"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    for (const StandardColumn each : common)
        addField(form, each);
    column->addLayout(form);
    auto *more = new QFormLayout;
    more->setRowWrapPolicy(QFormLayout::DontWrapRows);
    for (const auto &row : EnumCodes<StandardColumn>::table) {
        if (std::find(std::begin(common), std::end(common), row.value) == std::end(common))
            addField(more, row.value);
    }
    m_more->content()->addLayout(more);
    m_more->setOpen(false);
    column->addWidget(m_more);
}

void StandardFields::addField(QFormLayout *form, StandardColumn column)
{
    const QString name = u"standard_"_s + codeOf(column);
    const auto at = size_t(column);
    if (kindOf(column) == ColumnKind::Choice) {
        auto *choice = new QComboBox(this);
        choice->setObjectName(name);
        choice->setAccessibleName(termOf(column));
        choice->addItems(choicesOf(column));
        choice->setMinimumContentsLength(6);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(choice, &QComboBox::activated, this,
                [this, column, choice] { Q_EMIT edited(column, choice->currentText()); });
        m_choices[at] = choice;
        form->addRow(termOf(column), choice);
        return;
    }
    auto *text = new FieldEdit(name, termOf(column), this);
    if (kindOf(column) == ColumnKind::Date)
        text->setPlaceholderText(tr("年-月-日"));
    connect(text, &FieldEdit::committed, this,
            [this, column](const QString &value) { Q_EMIT edited(column, value); });
    m_texts[at] = text;
    form->addRow(termOf(column), text);
    if (!isClassified(column))
        return;
    addClassificationAction(text, column, [this, text, column] { Q_EMIT edited(column, text->text()); });
    QLabel *&meaning = column == StandardColumn::Ics ? m_ics : m_ccs;
    meaning = makeNote({}, this);
    meaning->setObjectName(name + u"_meaning"_s);
    form->addRow(QString(), meaning);
}

void StandardFields::showStandard(const Standard &standard, bool writable)
{
    for (const auto &row : EnumCodes<StandardColumn>::table) {
        const QString text = textOf(standard, row.value);
        if (FieldEdit *field = m_texts[size_t(row.value)]) {
            field->show(text);
            field->setReadOnly(!writable);
            field->setToolTip(text);
        } else if (QComboBox *choice = m_choices[size_t(row.value)]) {
            choice->setCurrentIndex(choice->findText(text));
            choice->setEnabled(writable);
        }
    }
    showClasses(StandardColumn::Ics, standard.ics);
    showClasses(StandardColumn::Ccs, standard.ccs);
}

void StandardFields::showClasses(StandardColumn column, const QString &text)
{
    const bool ics = column == StandardColumn::Ics;
    QLabel *label = ics ? m_ics : m_ccs;
    QStringList meanings;
    QStringList paths;
    if (!text.isEmpty()) {
        std::optional<Classification> &classes = ics ? m_icsClasses : m_ccsClasses;
        if (!classes)
            classes = ics ? Classification::ics() : Classification::ccs();
        for (const QString &code : ics ? icsCodes(text) : ccsCodes(text)) {
            const int entry = classes->indexOf(code);
            meanings += entry >= 0 ? classes->entries()[entry].name : tr("分类中没有 %1").arg(code);
            paths += classes->path(code);
        }
    }
    label->setText(meanings.join(u'；'));
    label->setToolTip(paths.join(u'\n'));
    label->setVisible(!meanings.isEmpty());
}

void StandardFields::revert(StandardColumn column)
{
    if (FieldEdit *field = m_texts[size_t(column)])
        field->revert();
}

} // namespace gangmu
