// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/catalogue_panes.h"
#include "ui/shell/page.h"

class QStackedWidget;
class QTabBar;

namespace gangmu {

class StandardsPane;

/// 目录: the standards, and the tabs of cataloguePanes() beside them.
class CataloguePage : public Page
{
    Q_OBJECT

public:
    explicit CataloguePage(Session &session, QWidget *parent = nullptr);

    StandardsPane *standards() const { return m_standards; }

    QList<QAction *> pageActions() const override;
    bool dependsOnPlan() const override { return false; }
    /// The table of the tab that is shown.
    void print(QPrinter &printer) override;
    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;

private:
    void showTab(int tab);
    void showTabOf(SelectionKind kind);
    void showActions();

    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    StandardsPane *m_standards;
    QList<CataloguePane> m_panes;
};

} // namespace gangmu
