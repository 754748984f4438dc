// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/classification/classification_picker.h"

#include "ui/classification/classification_model.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

ClassificationPicker::ClassificationPicker(const QString &title, const Classification &classification,
                                           const QString &current, QWidget *parent)
    : QDialog(parent),
      m_model(new ClassificationModel(classification, this)),
      m_filter(new ClassificationFilter(m_model)),
      m_text(new QLineEdit(this)),
      m_tree(new QTreeView(this))
{
    setObjectName(u"classificationPicker"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    m_text->setObjectName(u"classificationText"_s);
    m_text->setPlaceholderText(tr("代码、名称或拼音首字母"));
    m_text->setAccessibleName(tr("查找分类"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_tree->setObjectName(u"classificationTree"_s);
    m_tree->setAccessibleName(title);
    m_tree->setModel(m_filter);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setColumnWidth(ClassificationModel::Code, 180);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take = buttons->addButton(tr("选用"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(u"takeClass"_s);
    m_take->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buttons);
    resize(560, 480);

    connect(m_text, &QLineEdit::textChanged, this, &ClassificationPicker::filter);
    connect(m_tree, &QTreeView::doubleClicked, this, &ClassificationPicker::take);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { m_take->setEnabled(index.isValid()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ClassificationPicker::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_take->setEnabled(false);
    select(current);
    m_text->setFocus();
}

void ClassificationPicker::filter(const QString &text)
{
    const QString current = m_model->codeAt(m_filter->mapToSource(m_tree->currentIndex()));
    m_filter->setText(text);
    if (text.trimmed().isEmpty()) {
        m_tree->collapseAll();
        select(current);
        return;
    }
    m_tree->expandAll();
    // The first class that matches itself, not the heading it stands under.
    for (QModelIndex index = m_filter->index(0, 0); index.isValid(); index = m_tree->indexBelow(index)) {
        const int entry = m_model->classification().indexOf(m_model->codeAt(m_filter->mapToSource(index)));
        if (m_model->classification().matches(entry, text.simplified())) {
            m_tree->setCurrentIndex(index);
            break;
        }
    }
}

void ClassificationPicker::select(const QString &code)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(code));
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void ClassificationPicker::take()
{
    const QString code = m_model->codeAt(m_filter->mapToSource(m_tree->currentIndex()));
    if (code.isEmpty())
        return;
    Q_EMIT picked(code);
    accept();
}

bool ClassificationPicker::eventFilter(QObject *watched, QEvent *event)
{
    // Up and down move in the tree while one types.
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const QModelIndex now = m_tree->currentIndex();
            const QModelIndex next = key == Qt::Key_Down ? m_tree->indexBelow(now) : m_tree->indexAbove(now);
            m_tree->setCurrentIndex(now.isValid() ? next.isValid() ? next : now : m_filter->index(0, 0));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace gangmu
