// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/verbs/organization_verbs.h"
#include "ui/responsibility/responsibility_model.h"
#include "ui/shell/page.h"

#include <QPointer>

class QLabel;
class QMenu;
class QMimeData;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace gangmu {

class EmptyState;
class MatrixPane;
class MatrixTools;
class MatrixView;
class OrganizationSheetPanel;
class OrganizationsDialog;

/// Who answers for what: tasks × organizations of the current plan, with lists per organization.
class ResponsibilityPage : public Page
{
    Q_OBJECT

public:
    explicit ResponsibilityPage(Session &session, QWidget *parent = nullptr);

    QList<QAction *> pageActions() const override;
    void print(QPrinter &printer) override;
    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    void connectView();
    void connectSession();
    QMenu *makeMenu();

    void refresh(); ///< reads now if shown, else when it will be
    void read();
    void showState();
    void showHoles();
    void follow(const ChangeNotice &notice);
    void showSelection(const Selection &selection);
    void selectRow(int row);

    bool mayEdit();
    void useTool(const QModelIndex &index);
    void setRole(std::optional<ResponsibilityRole> role);
    void write(const QList<ResponsibilityCell> &cells);
    void manageOrganizations();
    void copySelection();
    void paste();
    void toClipboard(std::unique_ptr<QMimeData> copied, const QString &confirmation);

    MatrixOptions m_options;
    ResponsibilityModel *m_model;
    MatrixTools *m_tools;
    MatrixPane *m_pane;
    MatrixView *m_view;
    QLabel *m_note;
    QStackedWidget *m_states;
    EmptyState *m_empty;
    QSplitter *m_split;
    OrganizationSheetPanel *m_panel;
    QPointer<OrganizationsDialog> m_organizations;
    QTimer *m_selecting;
    QAction *m_copyAll;
    QAction *m_lists;
    QAction *m_manage;
    QAction *m_slanted;
    QAction *m_heat;
    QAction *m_firstLeads;
    bool m_stale = true;
    bool m_following = false; ///< the selection comes from the session
};

} // namespace gangmu
