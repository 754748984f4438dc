// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogue_page.h"

#include "ui/catalogue/catalogue_table.h"
#include "ui/catalogue/standards_pane.h"
#include "ui/shell/print_document.h"

#include <QAction>
#include <QBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPrinter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

namespace gangmu {

using namespace Qt::StringLiterals;

CataloguePage::CataloguePage(Session &session, QWidget *parent)
    : Page(session, PageId::Catalogue, parent),
      m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_standards(new StandardsPane(session, m_stack)),
      m_panes(cataloguePanes())
{
    setObjectName(u"cataloguePage"_s);
    m_tabs->setObjectName(u"catalogueTabs"_s);
    m_tabs->setAccessibleName(tr("目录的各部分"));
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("标准"));
    m_stack->addWidget(m_standards);
    for (const CataloguePane &pane : std::as_const(m_panes)) {
        m_tabs->addTab(pane.title);
        QWidget *widget = pane.make(session, m_stack);
        widget->setObjectName(pane.key);
        m_stack->addWidget(widget);
    }
    m_tabs->setVisible(!m_panes.isEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_standards);
    connect(m_tabs, &QTabBar::currentChanged, this, &CataloguePage::showTab);
    // Selecting in a tab that lists the kind itself stays there.
    connect(&session, &Session::selectionChanged, this, [this](const Selection &selection) {
        const int pane = m_tabs->currentIndex() - 1;
        const bool here = pane >= 0 && m_panes[pane].lists == selection.kind;
        if (isVisible() && !here)
            showTabOf(selection.kind);
    });
    connect(&session, &Session::followed, this, [this, &session](PageId page) {
        if (page == PageId::Catalogue)
            showTabOf(session.selection().kind);
    });
    showActions();
}

void CataloguePage::showTabOf(SelectionKind kind)
{
    if (kind == SelectionKind::Standard) {
        m_tabs->setCurrentIndex(0);
        return;
    }
    for (qsizetype pane = 0; pane < m_panes.size(); ++pane) {
        if (m_panes[pane].lists == kind)
            m_tabs->setCurrentIndex(int(pane) + 1);
    }
}

void CataloguePage::showTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    setFocusProxy(m_stack->currentWidget());
    showActions();
}

/// The bar holds the actions of all tabs; those of the others do not show.
void CataloguePage::showActions()
{
    for (int i = 0; i < m_stack->count(); ++i) {
        const QList<QAction *> actions = m_stack->widget(i)->actions();
        for (QAction *action : actions) {
            if (!action->icon().isNull())
                action->setVisible(i == m_stack->currentIndex());
        }
    }
}

QList<QAction *> CataloguePage::pageActions() const
{
    QList<QAction *> all;
    for (int i = 0; i < m_stack->count(); ++i) {
        const QList<QAction *> actions = m_stack->widget(i)->actions();
        for (QAction *action : actions) {
            if (!action->icon().isNull())
                all += action;
        }
    }
    return all;
}

void CataloguePage::print(QPrinter &printer)
{
    QWidget *tab = m_stack->currentWidget();
    const QTableView *table =
        tab == m_standards ? m_standards->findChild<CatalogueTable *>() : tab->findChild<QTableView *>();
    if (!table || table->model()->rowCount() == 0)
        return;
    printer.setPageOrientation(QPageLayout::Landscape);
    printHtml(printer, u"<h2>%1</h2>%2"_s.arg(m_tabs->tabText(m_tabs->currentIndex()).toHtmlEscaped(),
                                              viewHtml(*table)));
}

QByteArray CataloguePage::saveLayout() const
{
    const QJsonObject layout{{u"standards"_s, m_standards->saveLayout()}, {u"tab"_s, m_tabs->currentIndex()}};
    return QJsonDocument(layout).toJson(QJsonDocument::Compact);
}

void CataloguePage::restoreLayout(const QByteArray &layout)
{
    const QJsonObject saved = QJsonDocument::fromJson(layout).object();
    m_standards->restoreLayout(saved.value(u"standards"_s).toObject());
    m_tabs->setCurrentIndex(saved.value(u"tab"_s).toInt());
}

} // namespace gangmu
