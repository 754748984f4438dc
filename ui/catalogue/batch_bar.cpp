// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/batch_bar.h"

#include "core/domain/terms.h"
#include "core/store/verbs/catalogue_field_verbs.h"
#include "core/store/verbs/catalogue_verbs.h"
#include "ui/catalogue/catalogue_model.h"
#include "ui/classification/classification_action.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

namespace gangmu {

using namespace Qt::StringLiterals;

BatchBar::BatchBar(Session &session, CatalogueModel *model, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_model(model),
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
    close->setText(u"✕"_s);
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
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        // Of the list that completes, Return takes a value; it is not set yet.
        if (!m_text->completer() || !m_text->completer()->popup()->isVisible())
            apply();
    });
    connect(m_apply, &QPushButton::clicked, this, &BatchBar::apply);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(model, &QAbstractItemModel::columnsInserted, this, &BatchBar::fillColumns);
    connect(model, &QAbstractItemModel::columnsRemoved, this, &BatchBar::fillColumns);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &BatchBar::fillColumns);
    fillColumns();
}

void BatchBar::fillColumns()
{
    const QVariant before = m_column->count() > 0 ? m_column->currentData() : int(StandardColumn::Field);
    {
        const QSignalBlocker quiet(m_column);
        m_column->clear();
        for (int section = 0; section < m_model->columnCount(); ++section) {
            // A number belongs to one standard.
            if (section != int(StandardColumn::Number))
                m_column->addItem(m_model->heading(section), section);
        }
        m_column->setCurrentIndex(std::max(0, m_column->findData(before)));
    }
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
    showHelp(); // the catalogue may have other values by now
    show();
    m_editors->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

int BatchBar::section() const
{
    return m_column->currentData().toInt();
}

QString BatchBar::value() const
{
    return m_model->kind(section()) == ColumnKind::Choice ? m_choice->currentText() : m_text->text();
}

void BatchBar::showEditor()
{
    const ColumnKind kind = m_model->kind(section());
    m_choice->clear();
    m_choice->addItems(m_model->choices(section()));
    m_text->setPlaceholderText(kind == ColumnKind::Date ? tr("如 2026-11-21；空着即清除") : tr("空着即清除"));
    m_editors->setCurrentWidget(kind == ColumnKind::Choice ? static_cast<QWidget *>(m_choice) : m_text);
    showHelp();
}

/// The tree for ICS and CCS, and for columns of words what the catalogue has there.
void BatchBar::showHelp()
{
    delete m_pick;
    if (!CatalogueModel::isOwn(section()) && isClassified(CatalogueModel::columnAt(section())))
        m_pick = addClassificationAction(m_text, CatalogueModel::columnAt(section()),
                                         [this] { m_text->setFocus(Qt::OtherFocusReason); });
    QCompleter *completer = nullptr;
    if (const QStringList known = m_model->knownValues(section()); !known.isEmpty()) {
        completer = new QCompleter(known, m_text);
        completer->setObjectName(u"batchCompleter"_s);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
    }
    m_text->setCompleter(completer); // the line deletes the one before, its child
}

void BatchBar::apply()
{
    if (m_standards.isEmpty() || !m_session.workspace())
        return;
    const QList<StandardId> standards = m_standards;
    Workspace &workspace = *m_session.workspace();
    const CatalogueField *own = m_model->ownField(section());
    const auto done =
        own ? setFieldValue(workspace, standards, own->id, value())
            : editStandards(workspace, standards, {{{CatalogueModel::columnAt(section()), value()}}, {}});
    if (!m_session.did(done)) {
        m_text->setFocus(Qt::OtherFocusReason);
        m_text->selectAll();
        return;
    }
    m_session.inform(
        tr("已修改 %1 项的%2。").arg(numberText(double(standards.size())), m_model->heading(section())));
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
