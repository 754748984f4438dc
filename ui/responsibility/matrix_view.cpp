// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responsibility/matrix_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {
constexpr int widestSlanted = 44;
constexpr int widestUpright = 110;
constexpr qint64 typingPause = 1200; ///< milliseconds after which letters begin a new word
} // namespace

MatrixView::MatrixView(ResponsibilityModel &model, QWidget *parent)
    : QTableView(parent),
      m_model(model),
      m_organizations(new OrganizationHeader(model, this)),
      m_tasks(new TaskHeader(model, this)),
      m_delegate(new MatrixDelegate(model, this))
{
    setObjectName(u"matrix"_s);
    setAccessibleName(tr("责任矩阵"));
    setHorizontalHeader(m_organizations);
    setVerticalHeader(m_tasks);
    setModel(&model);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setProperty("plain", true);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    // Letters are commands here; an input method must not compose them.
    setAttribute(Qt::WA_InputMethodEnabled, false);
    m_tasks->setDefaultSectionSize(std::max(30, fontMetrics().height() + 10));
    connect(m_organizations, &OrganizationHeader::hovered, this, [this](int column) {
        setHover({-1, column});
    });
    connect(m_tasks, &TaskHeader::hovered, this, [this](int row) { setHover({row, -1}); });
    connect(&model, &QAbstractItemModel::columnsInserted, this, &MatrixView::fitColumns);
    connect(&model, &QAbstractItemModel::columnsRemoved, this, &MatrixView::fitColumns);
}

void MatrixView::setHover(const MatrixHover &hover)
{
    if (hover == m_delegate->hover)
        return;
    m_delegate->hover = hover;
    m_organizations->setHover(hover);
    m_tasks->setHover(hover);
    viewport()->update();
    Q_EMIT hoverChanged();
}

void MatrixView::setHeat(bool heat)
{
    m_delegate->heat = heat;
    viewport()->update();
}

void MatrixView::setSlanted(bool slanted)
{
    m_organizations->setSlanted(slanted);
    fitColumns();
}

QModelIndexList MatrixView::selectedCells() const
{
    QModelIndexList cells;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        if (!m_model.isGroup(index.row()))
            cells.append(index);
    }
    if (cells.isEmpty() && currentIndex().isValid() && !m_model.isGroup(currentIndex().row()))
        cells.append(currentIndex());
    std::sort(cells.begin(), cells.end());
    return cells;
}

void MatrixView::goTo(int row, int column)
{
    const QModelIndex index = m_model.index(row, column);
    if (!index.isValid())
        return;
    // Not setCurrentIndex(): with Ctrl or Shift held it would extend the selection.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void MatrixView::goToStart()
{
    selectionModel()->setCurrentIndex(m_model.index(m_model.firstTask(), 0), QItemSelectionModel::NoUpdate);
    scrollToTop();
}

void MatrixView::fitColumns()
{
    const int count = m_model.columnCount();
    const int narrowest = m_organizations->narrowest();
    const int widest = m_organizations->isSlanted() ? widestSlanted : widestUpright;
    m_organizations->setDefaultSectionSize(
        count == 0 ? narrowest
                   : std::clamp(viewport()->width() / count, narrowest, std::max(narrowest, widest)));
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
    } else if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteRequested();
    } else if (!typeKey(event)) {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

bool MatrixView::typeKey(QKeyEvent *event)
{
    // Ctrl, Alt and Meta belong to shortcuts of the window.
    if (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    const QModelIndex current = currentIndex();
    switch (event->key()) {
    case Qt::Key_1:
        Q_EMIT roleTyped(ResponsibilityRole::Lead);
        return true;
    case Qt::Key_2:
        Q_EMIT roleTyped(ResponsibilityRole::Participant);
        return true;
    case Qt::Key_3:
        Q_EMIT roleTyped(ResponsibilityRole::Responsible);
        return true;
    case Qt::Key_0:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT roleTyped(std::nullopt);
        return true;
    case Qt::Key_Space:
        if (current.isValid())
            Q_EMIT toolUsed(current);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current.isValid())
            Q_EMIT followed(current.row());
        return true;
    default:
        break;
    }
    const QString text = event->text();
    if (text.isEmpty() || !text[0].isLetter())
        return false;
    jump(text);
    return true;
}

void MatrixView::jump(const QString &text)
{
    const bool fresh = !m_sinceTyped.isValid() || m_sinceTyped.elapsed() > typingPause;
    m_sinceTyped.start();
    const QString before = fresh ? QString() : m_typed;
    m_typed = before + text;
    const int here = currentIndex().column();
    const int row = currentIndex().isValid() ? currentIndex().row() : m_model.firstTask();
    // A longer word may still fit the column one is on; the same letter again goes on to the next.
    int column = m_model.findOrganization(m_typed, before.isEmpty() ? here : here - 1);
    if (column < 0 && m_typed == text.repeated(m_typed.size())) {
        m_typed = text;
        column = m_model.findOrganization(text, here);
    }
    if (column >= 0)
        goTo(row, column);
    Q_EMIT jumped(m_typed, column >= 0);
}

void MatrixView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    m_pressed = plain && index.isValid() && !m_model.isGroup(index.row()) ? index : QModelIndex();
    QTableView::mousePressEvent(event);
}

void MatrixView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    // A click ends where it began; anything else was a selection.
    const QModelIndex index = indexAt(event->position().toPoint());
    if (m_pressed.isValid() && index == m_pressed && selectionModel()->selectedIndexes().size() <= 1)
        Q_EMIT toolUsed(index);
    m_pressed = QModelIndex();
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent *event)
{
    // Quick clicks are clicks: cycling through the roles must not lose every second one.
    mousePressEvent(event);
}

void MatrixView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    setHover(index.isValid() && !m_model.isGroup(index.row()) ? MatrixHover{index.row(), index.column()}
                                                              : MatrixHover{});
    QTableView::mouseMoveEvent(event);
}

void MatrixView::leaveEvent(QEvent *event)
{
    setHover({});
    QTableView::leaveEvent(event);
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void MatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_organizations->viewport()->update();
    m_tasks->viewport()->update();
}

} // namespace gangmu
