// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/fields_dialog.h"

#include "core/domain/terms.h"
#include "core/store/queries/standard_details.h"
#include "core/store/verbs/catalogue_field_verbs.h"
#include "ui/inspector/field_edit.h"
#include "ui/inspector/section.h"
#include "ui/shell/session.h"

#include <algorithm>
#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace gangmu {

using namespace Qt::StringLiterals;

FieldsDialog::FieldsDialog(Session &session, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_list(new QListWidget(this)),
      m_add(new QPushButton(tr("新建"), this)),
      m_remove(new QPushButton(tr("删除"), this)),
      m_up(new QPushButton(tr("上移"), this)),
      m_down(new QPushButton(tr("下移"), this)),
      m_editors(new QWidget(this)),
      m_name(new FieldEdit(u"fieldName"_s, tr("字段名称"), this)),
      m_kind(new QComboBox(this)),
      m_choices(new FieldEdit(u"fieldChoices"_s, tr("选项"), this)),
      m_choicesLabel(new QLabel(tr("选项"), this))
{
    setObjectName(u"fieldsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("自定义字段"));
    build();
    connectAll();
    resize(520, 400);
    read();
}

void FieldsDialog::build()
{
    m_list->setObjectName(u"fieldsList"_s);
    m_list->setAccessibleName(tr("自定义字段"));
    m_add->setObjectName(u"fieldAdd"_s);
    m_remove->setObjectName(u"fieldRemove"_s);
    m_up->setObjectName(u"fieldUp"_s);
    m_down->setObjectName(u"fieldDown"_s);
    m_kind->setObjectName(u"fieldKind"_s);
    m_kind->setAccessibleName(tr("字段类型"));
    for (const auto &row : EnumCodes<FieldKind>::table)
        m_kind->addItem(termOf(row.value), int(row.value));
    m_choices->setPlaceholderText(tr("用“、”隔开，如：有、无"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_remove, m_up, m_down}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *form = new QFormLayout(m_editors);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("名称"), m_name);
    form->addRow(tr("类型"), m_kind);
    form->addRow(m_choicesLabel, m_choices);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeNote(
        tr("这里的字段成为目录的列，也在详情、导入和导出中。删除字段连同已填的值，按 Ctrl+Z 可以撤销。"),
        this));
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    column->addWidget(m_editors);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    close->button(QDialogButtonBox::Close)->setText(tr("关闭"));
    close->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter takes what is being typed
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(close);
}

void FieldsDialog::connectAll()
{
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_chosen = row >= 0 && row < m_fields.size() ? m_fields[row].id : CatalogueFieldId();
        showChosen();
    });
    connect(m_add, &QPushButton::clicked, this, &FieldsDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &FieldsDialog::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_name, &FieldEdit::committed, this,
            [this](const QString &name) { change([&](CatalogueField &field) { field.name = name; }); });
    connect(m_kind, &QComboBox::activated, this, [this] {
        change([this](CatalogueField &field) {
            field.kind = FieldKind(m_kind->currentData().toInt());
            if (field.kind == FieldKind::Choice && field.choices.isEmpty())
                field.choices = {tr("是"), tr("否")};
        });
    });
    connect(m_choices, &FieldEdit::committed, this, [this](QString text) {
        text.replace(u'，', u'、').replace(u'；', u'、').replace(u';', u'、').replace(u',', u'、');
        change([&](CatalogueField &field) { field.choices = text.split(u'、', Qt::SkipEmptyParts); });
    });
    auto *undo = new QAction(this);
    undo->setShortcut(QKeySequence::Undo);
    addAction(undo);
    connect(undo, &QAction::triggered, this, [this] {
        if (m_session.workspace() && m_session.workspace()->undoLabel())
            m_session.did(m_session.workspace()->undo());
    });
    connect(&m_session, &Session::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touches(Table::CatalogueField))
            read();
    });
    connect(&m_session, &Session::workspaceReplaced, this, &QDialog::reject);
}

const CatalogueField *FieldsDialog::chosen() const
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                    [this](const CatalogueField &field) { return field.id == m_chosen; });
    return found == m_fields.cend() ? nullptr : &*found;
}

void FieldsDialog::read()
{
    if (!m_session.workspace())
        return;
    m_fields = catalogueFields(m_session.workspace()->reader()).valueOr(QList<CatalogueField>());
    if (!chosen())
        m_chosen = m_fields.isEmpty() ? CatalogueFieldId() : m_fields.last().id;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const CatalogueField &field : std::as_const(m_fields)) {
            m_list->addItem(tr("%1（%2）").arg(field.name, termOf(field.kind)));
            if (field.id == m_chosen)
                m_list->setCurrentRow(m_list->count() - 1);
        }
    }
    showChosen();
}

void FieldsDialog::showChosen()
{
    const bool writable = m_session.workspace() && !m_session.workspace()->isReadOnly();
    const CatalogueField *field = chosen();
    const qsizetype at = field ? field - m_fields.constData() : -1;
    m_add->setEnabled(writable);
    m_remove->setEnabled(writable && field);
    m_up->setEnabled(writable && at > 0);
    m_down->setEnabled(writable && field && at + 1 < m_fields.size());
    m_editors->setEnabled(writable && field);
    m_name->show(field ? field->name : QString());
    m_kind->setCurrentIndex(field ? m_kind->findData(int(field->kind)) : -1);
    const bool choices = field && field->kind == FieldKind::Choice;
    m_choices->show(choices ? field->choices.join(u'、') : QString());
    m_choices->setVisible(choices);
    m_choicesLabel->setVisible(choices);
}

QString FieldsDialog::freeName() const
{
    const auto isTaken = [this](const QString &name) {
        return std::any_of(m_fields.cbegin(), m_fields.cend(),
                           [&](const CatalogueField &field) { return field.name == name; });
    };
    QString name = tr("新字段");
    for (int number = 2; isTaken(name); ++number)
        name = tr("新字段 %1").arg(number);
    return name;
}

void FieldsDialog::add()
{
    CatalogueField field;
    field.name = freeName();
    const auto created = createField(*m_session.workspace(), field);
    if (!m_session.did(created))
        return;
    m_chosen = *created;
    read();
    m_name->setFocus();
    m_name->selectAll();
}

void FieldsDialog::remove()
{
    if (const CatalogueField *field = chosen())
        m_session.did(deleteField(*m_session.workspace(), field->id));
}

void FieldsDialog::move(int by)
{
    const CatalogueField *field = chosen();
    if (!field)
        return;
    const qsizetype at = field - m_fields.constData();
    // Moving down: before the one behind the next.
    const qsizetype before = by < 0 ? at - 1 : at + 2;
    m_session.did(moveField(*m_session.workspace(), field->id,
                            before < m_fields.size() ? m_fields[before].id : CatalogueFieldId()));
}

void FieldsDialog::change(const std::function<void(CatalogueField &)> &f)
{
    if (!chosen())
        return;
    CatalogueField field = *chosen();
    f(field);
    if (m_session.did(editField(*m_session.workspace(), field)))
        return;
    m_name->revert();
    m_choices->revert();
    showChosen();
}

} // namespace gangmu
