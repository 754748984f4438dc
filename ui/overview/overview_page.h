// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/overview.h"
#include "ui/shell/page.h"

#include <QTimer>

class QLabel;
class QSortFilterProxyModel;
class QSplitter;
class QStackedLayout;
class QTableView;
class QVBoxLayout;

namespace gangmu {

class EmptyState;
class LinksList;
class NumberTile;
class TargetListModel;

/// Where the plan stands: each target with done and required, what lacks a lead or a deadline, standards by
/// level, the last edits.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Session &session, QWidget *parent = nullptr);

    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;
    void print(QPrinter &printer) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildTiles();
    QWidget *buildTargets();
    QWidget *buildSide();
    void connectTiles();
    void refresh();
    void showOverview(const Overview &overview);
    void showGaps(const Overview &overview);
    void showLevels(const Overview &overview);
    void showEdits(const Overview &overview);
    void selectShown(const Selection &selection);

    QTimer m_refresh;
    std::optional<Overview> m_overview; ///< as shown; of a large catalogue it comes some time later
    bool m_stale = false;               ///< something changed while the page was hidden
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_counting = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_foot = nullptr;
    QSplitter *m_splitter = nullptr;
    NumberTile *m_targetTile = nullptr;
    NumberTile *m_taskTile = nullptr;
    NumberTile *m_standardTile = nullptr;
    NumberTile *m_noteTile = nullptr;
    TargetListModel *m_targets = nullptr;
    QSortFilterProxyModel *m_sorted = nullptr;
    QTableView *m_targetView = nullptr;
    LinksList *m_withoutLead = nullptr;
    LinksList *m_withoutDeadline = nullptr;
    QLabel *m_levels = nullptr;
    QLabel *m_edits = nullptr;
};

} // namespace gangmu
