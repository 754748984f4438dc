// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_bar.h"

#include "ui/shell/page.h"
#include "ui/shell/page_names.h"
#include "ui/shell/plan_chooser.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QToolBar>
#include <QToolButton>
#include <QWidgetAction>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

QToolButton *button(QAction *action, const QString &name, QWidget *parent)
{
    auto *result = new QToolButton(parent);
    result->setObjectName(name);
    result->setDefaultAction(action);
    result->setAccessibleName(action->text());
    result->setFocusPolicy(Qt::TabFocus);
    return result;
}

} // namespace

PageBar::PageBar(Session &session, const Actions &actions, QWidget *parent)
    : QFrame(parent),
      m_title(new QLabel(this)),
      m_plans(new PlanChooser(session, this)),
      m_tools(new QToolBar(this))
{
    setObjectName(u"pageBar"_s);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setProperty("heading", 2);
    m_tools->setObjectName(u"pageActions"_s);
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tools->setIconSize({16, 16});
    m_tools->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    QToolButton *find = button(actions.find, u"searchButton"_s, this);
    find->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    find->setText(tr("查找  Ctrl+K"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(4);
    layout->addWidget(button(actions.back, u"backButton"_s, this));
    layout->addWidget(button(actions.forward, u"forwardButton"_s, this));
    layout->addSpacing(8);
    layout->addWidget(m_title);
    layout->addSpacing(12);
    // The chooser takes what is left, so that the page's actions keep their room; what still does not fit is
    // in the menu behind "»".
    layout->addWidget(m_plans, 1000);
    layout->addStretch(1);
    layout->addWidget(m_tools);
    layout->addSpacing(4);
    layout->addWidget(find);
}

void PageBar::showPage(Page *page)
{
    if (page == m_page)
        return;
    // The tools belong to their page and go back to it: the bar must not delete them.
    if (m_pageTools && m_page) {
        m_pageTools->setParent(m_page);
        m_pageTools->hide();
    }
    m_tools->clear();
    m_page = page;
    m_pageTools = page ? page->pageTools() : nullptr;
    m_title->setText(page ? pageTitle(page->id()) : QString());
    m_plans->setVisible(page && page->dependsOnPlan());
    if (!page)
        return;
    if (m_pageTools) {
        m_tools->addWidget(m_pageTools);
        m_pageTools->show();
    }
    m_tools->addActions(page->pageActions());
    fitTools();
}

void PageBar::fitTools()
{
    // Words beside the icons where there is room for them, else icons alone: no action ever drops out.
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    // Asked of the buttons: the hint of a tool bar is smaller once it hides some of them.
    int needed = 0;
    for (QAction *action : m_tools->actions()) {
        if (const QWidget *widget = m_tools->widgetForAction(action); widget && action->isVisible())
            needed += widget->sizeHint().width() + m_tools->layout()->spacing();
    }
    for (int i = 0; i < layout()->count(); ++i) {
        QLayoutItem *item = layout()->itemAt(i);
        if (item->widget() == m_plans)
            needed += m_plans->isVisibleTo(this) ? m_plans->minimumWidth() : 0;
        else if (item->widget() != m_tools)
            needed += item->sizeHint().width();
        needed += layout()->spacing();
    }
    const QMargins margins = layout()->contentsMargins();
    needed += margins.left() + margins.right();
    if (needed > width())
        m_tools->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void PageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitTools();
}

} // namespace gangmu
