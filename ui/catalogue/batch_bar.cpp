// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/batch_bar.h"

#include "core/domain/terms.h"
#include "core/store/verbs/catalogue_verbs.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

namespace gangmu {

using namespace Qt::StringLiterals;

BatchBar::BatchBar(Session &session, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_count(new QLabel(this)),
      m_column(new QComboBox(this)),
      m_text(new QLineEdit(this)),
      m_choice(new QComboBox(this)),
      m_editors(new QStackedLayout),
      m_apply(new QPushButton(tr("应用"), this))
{
    setObjectName(u"batchBar"_s);
    m_count->setObjectName(u"batchCount"_s);
    m_column->setObjectName(u"batchColumn"_s);
    m_column->setAccessibleName(tr("要修改的列"));
    for (const auto &row : EnumCodes<StandardColumn>::table) {
        // A number belongs to one standard.
        if (row.value != StandardColumn::Number)
            m_column->addItem(termOf(row.value), int(row.value));
    }
    m_column->setCurrentIndex(m_column->findData(int(StandardColumn::Field)));
    m_text->setObjectName(u"batchText"_s);
    m_text->setAccessibleName(tr("改成"));
    m_choice->setObjectName(u"batchChoice"_s);
    m_choice->setAccessibleName(tr("改成"));
    m_editors->addWidget(m_text);
    m_editors->addWidget(m_choice);
    m_apply->setObjectName(u"batchApply"_s);
    m_apply->setProperty("accent", true);
    auto *close = new QToolButton(this);
    close->setObjectName(u"batchClose"_s);
    close->setIcon(themeIcon(u"dialog-cancel"_s));
    close->setToolTip(tr("收起（Esc）"));
    close->setAccessibleName(tr("收起批量修改"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(8);
    row->addWidget(m_count);
    row->addWidget(m_column);
    row->addWidget(new QLabel(tr("改成"), this));
    row->addLayout(m_editors, 1);
    row->addWidget(m_apply);
    row->addWidget(close);
    connect(m_column, &QComboBox::currentIndexChanged, this, &BatchBar::showEditor);
    connect(m_text, &QLineEdit::returnPressed, this, &BatchBar::apply);
    connect(m_apply, &QPushButton::clicked, this, &BatchBar::apply);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    showEditor();
}

void BatchBar::setTargets(const QList<StandardId> &standards)
{
    m_standards = standards;
    m_count->setText(tr("选中 %1 项，把").arg(numberText(double(standards.size()))));
    m_apply->setEnabled(!standards.isEmpty());
}

void BatchBar::open()
{
    show();
    m_editors->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

StandardColumn BatchBar::column() const
{
    return StandardColumn(m_column->currentData().toInt());
}

QString BatchBar::value() const
{
    return kindOf(column()) == ColumnKind::Choice ? m_choice->currentText() : m_text->text();
}

void BatchBar::showEditor()
{
    const bool choice = kindOf(column()) == ColumnKind::Choice;
    m_choice->clear();
    m_choice->addItems(choicesOf(column()));
    m_text->setPlaceholderText(kindOf(column()) == ColumnKind::Date ? u"2026-11-21"_s : tr("空着即清除"));
    m_editors->setCurrentWidget(choice ? static_cast<QWidget *>(m_choice) : m_text);
}

void BatchBar::apply()
{
    if (m_standards.isEmpty() || !m_session.workspace())
        return;
    const QList<StandardId> standards = m_standards;
    if (!m_session.did(editStandards(*m_session.workspace(), standards, {{{column(), value()}}, {}})))
        return;
    m_session.inform(tr("已修改 %1 项的%2。").arg(numberText(double(standards.size())), termOf(column())));
}

void BatchBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace gangmu
