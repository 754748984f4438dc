// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/review_panel.h"

#include "core/store/verbs/review_verbs.h"
#include "ui/plan/review_delegate.h"
#include "ui/plan/review_model.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

ReviewPanel::ReviewPanel(Session &session, const OpenPlan &plan, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_plan(plan),
      m_model(new ReviewModel(plan, this)),
      m_stack(new QStackedWidget),
      m_list(new QListView),
      m_done(new EmptyState),
      m_left(new QLabel),
      m_progress(new QProgressBar)
{
    setObjectName(u"reviewPanel"_s);
    m_list->setObjectName(u"reviewList"_s);
    m_list->setAccessibleName(tr("待核对事项"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ReviewDelegate(this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust); // the rows wrap their text
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    m_done->setObjectName(u"reviewDone"_s);
    m_left->setObjectName(u"reviewLeft"_s);
    m_progress->setObjectName(u"reviewProgress"_s);
    m_progress->setAccessibleName(tr("核对进度"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);

    auto *desk = new QWidget;
    auto *deskLayout = new QVBoxLayout(desk);
    deskLayout->setContentsMargins(0, 0, 0, 0);
    deskLayout->setSpacing(0);
    deskLayout->addWidget(buildButtons());
    deskLayout->addWidget(m_progress);
    deskLayout->addWidget(m_list, 1);
    m_stack->addWidget(desk);
    m_stack->addWidget(m_done);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (!m_silent && index.isValid())
                    m_session.select(Selection(m_model->noteAt(index.row())));
            });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ReviewPanel::updateState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ReviewPanel::updateState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ReviewPanel::updateState);
    updateState();
}

QWidget *ReviewPanel::buildButtons()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(6);
    layout->addWidget(m_left, 1);
    const auto add = [&](const QString &text, const QString &tip, const QString &icon, const QString &name,
                         auto &&action) {
        auto *button = new QPushButton(themeIcon(icon), text);
        button->setObjectName(name);
        button->setToolTip(tip);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys to the list
        connect(button, &QPushButton::clicked, this, action);
        layout->addWidget(button);
    };
    add(tr("采纳"), tr("按建议修改（Enter 或 A）"), u"dialog-ok-apply"_s, u"reviewAccept"_s,
        [this] { settle(true); });
    add(tr("忽略"), tr("保持原样（D）"), u"dialog-cancel"_s, u"reviewDismiss"_s, [this] { settle(false); });
    add(tr("下一条"), tr("先看下一条（N 或 ↓）"), u"go-down"_s, u"reviewNext"_s, [this] { next(); });
    add(tr("撤销"), tr("撤销上一步（U）"), u"edit-undo"_s, u"reviewUndo"_s, [this] { undo(); });
    return bar;
}

ReviewNoteId ReviewPanel::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->noteAt(index.row()) : ReviewNoteId();
}

void ReviewPanel::select(ReviewNoteId note)
{
    const int row = m_model->rowOf(note);
    if (row < 0)
        return;
    {
        const QScopedValueRollback silent(m_silent, true);
        m_list->setCurrentIndex(m_model->index(row));
    }
    m_session.select(Selection(note));
}

void ReviewPanel::begin()
{
    // Getting the focus makes the first row current without selecting it: select in any case.
    const ReviewNoteId note = current().isNull() ? m_model->noteAt(0) : current();
    m_list->setFocus();
    select(note);
}

void ReviewPanel::showSelection(const Selection &selection)
{
    if (selection.kind != SelectionKind::ReviewNote)
        return;
    const int row = m_model->rowOf(ReviewNoteId(selection.id));
    const QScopedValueRollback silent(m_silent, true);
    if (row >= 0 && row != m_list->currentIndex().row())
        m_list->setCurrentIndex(m_model->index(row));
}

/// Settles the current note and goes on to the one that follows it.
void ReviewPanel::settle(bool accept)
{
    const ReviewNoteId note = current();
    if (note.isNull() || !m_session.workspace())
        return;
    const int row = m_model->rowOf(note);
    const ReviewNoteId after = m_model->noteAt(row + 1);
    const ReviewNoteId following = after.isNull() ? m_model->noteAt(row - 1) : after;
    bool done = false;
    {
        // The list must not select anything while the edit is being announced.
        const QScopedValueRollback silent(m_silent, true);
        done = accept ? m_session.did(acceptNote(*m_session.workspace(), note))
                      : m_session.did(dismissNote(*m_session.workspace(), note));
    }
    if (done && !following.isNull())
        select(following);
}

void ReviewPanel::next()
{
    const int rows = m_model->rowCount();
    if (rows > 0)
        select(m_model->noteAt((m_list->currentIndex().row() + 1) % rows));
}

void ReviewPanel::undo()
{
    if (!m_session.workspace() || !m_session.workspace()->undoLabel())
        return;
    QSet<ReviewNoteId> before;
    for (int row = 0; row < m_model->rowCount(); ++row)
        before.insert(m_model->noteAt(row));
    {
        const QScopedValueRollback silent(m_silent, true);
        if (!m_session.did(m_session.workspace()->undo()))
            return;
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!before.contains(m_model->noteAt(row)))
            return select(m_model->noteAt(row)); // the note that came back
    }
}

void ReviewPanel::updateState()
{
    const int open = m_model->rowCount();
    const int closed = m_plan.closedNotes();
    m_left->setText(tr("还剩 %1 条").arg(open));
    m_progress->setRange(0, std::max(1, open + closed));
    m_progress->setValue(closed);
    if (open > 0) {
        m_stack->setCurrentIndex(0);
        return;
    }
    if (closed > 0)
        m_done->setContent(u"dialog-ok-apply"_s, tr("全部核对完毕"), tr("共处理 %1 条。").arg(closed));
    else
        m_done->setContent(u"dialog-ok-apply"_s, tr("没有需要核对的内容"),
                           tr("导入文件时，程序拿不准的地方会列在这里，并给出建议。"));
    m_done->clearButtons();
    if (closed > 0)
        m_done->addButton(tr("撤销上一步"), [this] { undo(); })->setObjectName(u"reviewDoneUndo"_s);
    m_stack->setCurrentIndex(1);
}

bool ReviewPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_A:
        settle(true);
        return true;
    case Qt::Key_D:
        settle(false);
        return true;
    case Qt::Key_N:
        next();
        return true;
    case Qt::Key_U:
        undo();
        return true;
    default:
        return false;
    }
}

} // namespace gangmu
