// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responsibility/matrix_pane.h"

#include "ui/responsibility/matrix_totals.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// A scroll bar outside of the view that stands for the view's own.
QScrollBar *standIn(QScrollBar *inner, QWidget *parent)
{
    auto *outer = new QScrollBar(inner->orientation(), parent);
    outer->setObjectName(inner->orientation() == Qt::Vertical ? u"matrixDown"_s : u"matrixAcross"_s);
    outer->setAccessibleName(inner->orientation() == Qt::Vertical ? MatrixPane::tr("上下滚动")
                                                                  : MatrixPane::tr("左右滚动"));
    const auto follow = [inner, outer] {
        outer->setRange(inner->minimum(), inner->maximum());
        outer->setPageStep(inner->pageStep());
        outer->setSingleStep(inner->singleStep());
        outer->setValue(inner->value());
        outer->setVisible(inner->maximum() > inner->minimum());
    };
    QObject::connect(inner, &QScrollBar::rangeChanged, outer, follow);
    QObject::connect(inner, &QScrollBar::valueChanged, outer, &QScrollBar::setValue);
    QObject::connect(outer, &QScrollBar::valueChanged, inner, &QScrollBar::setValue);
    follow();
    return outer;
}

} // namespace

MatrixPane::MatrixPane(ResponsibilityModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_view(new MatrixView(model, this)), m_corner(new QLabel(m_view))
{
    setObjectName(u"matrixPane"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_view, 0, 0);
    grid->addWidget(new MatrixTotals(*m_view, model, Qt::Vertical, this), 0, 1);
    grid->addWidget(standIn(m_view->verticalScrollBar(), this), 0, 2, 2, 1);
    grid->addWidget(new MatrixTotals(*m_view, model, Qt::Horizontal, this), 1, 0, 1, 2);
    grid->addWidget(standIn(m_view->horizontalScrollBar(), this), 2, 0, 1, 2);
    grid->setRowStretch(0, 1);
    grid->setColumnStretch(0, 1);
    m_corner->setObjectName(u"matrixCorner"_s);
    m_corner->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_corner->setContentsMargins(8, 4, 8, 6);
    m_corner->setAutoFillBackground(true);
    m_corner->setBackgroundRole(QPalette::Base);
    connect(&model, &ResponsibilityModel::totalsChanged, this, &MatrixPane::showCounts);
    connect(m_view->organizations(), &QHeaderView::geometriesChanged, this, &MatrixPane::placeCorner);
    m_view->organizations()->installEventFilter(this);
    showCounts();
}

void MatrixPane::showCounts()
{
    const ResponsibilityMatrix &matrix = m_model.matrix();
    const int tasks = int(matrix.rows().size());
    const int organizations = int(matrix.columns().size());
    m_corner->setText(tr("%1 项任务 × %2 个单位").arg(tasks).arg(organizations));
    placeCorner();
}

void MatrixPane::placeCorner()
{
    m_corner->setGeometry(0, 0, m_view->viewport()->x(), m_view->viewport()->y() - 1);
}

void MatrixPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_view->tasks()->setTaskWidth(std::clamp(width() * 32 / 100, 220, 420));
    placeCorner();
}

void MatrixPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_view->fitColumns();
}

bool MatrixPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        placeCorner();
    return QWidget::eventFilter(watched, event);
}

} // namespace gangmu
