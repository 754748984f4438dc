// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/radar_rows.h"
#include "core/domain/catalogue_kinds.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QTimer;
class QTreeView;

namespace gangmu {

class EmptyState;
class GridView;
class RadarGroups;
class RadarModel;
class Session;

/// 复审: what falls due, the longest overdue first, and the conclusions of a batch. Reads the catalogue in
/// memory, off the GUI thread.
class ReviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPane(Session &session, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildTable();
    QWidget *buildBatch();
    void makeActions();
    void restart();
    void query();
    void take(const CatalogueIndex::Pointer &index, const RadarRows &radar);
    void showState();
    void showSelected();
    void clearFilter();
    QList<StandardId> selectedIds() const;
    void conclude(ReviewConclusion conclusion);
    void follow();
    void exportRows();

    Session &m_session;
    RadarGroups *m_groups;
    RadarModel *m_model;
    QLineEdit *m_text = nullptr;
    GridView *m_view = nullptr;
    QStackedLayout *m_states = nullptr;
    QWidget *m_tablePage = nullptr;
    EmptyState *m_empty = nullptr;
    QLabel *m_selected = nullptr;
    QLabel *m_status = nullptr;
    QTimer *m_selecting;
    QAction *m_review = nullptr;
    QAction *m_export = nullptr;
    QList<QWidget *> m_conclusions;
    RadarOrder m_order;
    std::optional<RadarRows> m_radar; ///< without its rows; nothing until it is counted
    bool m_stale = true;
};

} // namespace gangmu
