// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/system/open_system.h"

class QComboBox;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace gangmu {

class DescriptionPane;
class DetailCommands;
class DetailModel;
class DetailView;
class DiagramPane;
class EmptyState;
class StatisticsPane;
class SystemActions;
class SystemCommands;
class SystemModel;
class SystemView;

/// 体系: at the left the tree of one standards system, at the right its 结构图, 明细表, 统计表 and 编制说明.
class SystemPage final : public Page
{
    Q_OBJECT

public:
    enum Tab { Diagram, Details, Statistics, Description };

    explicit SystemPage(Session &session, QWidget *parent = nullptr);

    StandardsSystemId shownSystem() const { return m_system->id(); }
    void showSystem(StandardsSystemId system);
    void showTab(Tab tab);

    QList<QAction *> pageActions() const override;
    bool dependsOnPlan() const override { return false; }
    void print(QPrinter &printer) override;
    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;

private:
    QWidget *buildTree();
    QWidget *buildDetails();
    void connectParts();
    void readSystems();
    void load(StandardsSystemId system);
    void follow(const ChangeNotice &notice);
    void showState(const Result<void> &result);
    void showNode(SystemNodeId node);
    void showSums();
    void showSelection(const Selection &selection);
    void find(const Selection &selection);
    void moveFocus();
    QString detailTitle() const;

    OpenSystem *m_system;
    SystemModel *m_model;
    SystemView *m_tree;
    SystemCommands *m_nodes;
    DetailModel *m_rows;
    DetailView *m_details;
    DetailCommands *m_entries;
    DiagramPane *m_diagram;
    StatisticsPane *m_statistics;
    DescriptionPane *m_description;
    SystemActions *m_actions;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    QTabWidget *m_tabs;
    QComboBox *m_chooser;
    QLabel *m_sums;
    QLabel *m_detailTitle;
    QLabel *m_detailFoot;
    StandardsSystemId m_wanted; ///< of the last session
    QHash<StandardsSystemId, QSet<SystemNodeId>> m_expanded;
};

} // namespace gangmu
