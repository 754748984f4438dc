// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/replacement_rows.h"

#include <optional>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTimer;

namespace gangmu {

class EmptyState;
class GridView;
class GroupsModel;
class ReplacementModel;
class Session;

/// 代替关系: what in our systems was withdrawn or replaced, with its successor a click away, and chains that
/// do not hold together.
class ReplacementPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReplacementPane(Session &session, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildTable();
    QWidget *buildBar();
    void restart();
    void read();
    void take(const ReplacementRows &rows);
    void showState();
    void showSelected();
    void replaceSelected();
    void replaceBy(const ReplacementRow &row, StandardId successor);
    void follow();
    void followSuccessor();
    void followSystem();
    QList<ReplacementRow> selectedEntries() const;

    Session &m_session;
    GroupsModel *m_groups;
    ReplacementModel *m_model;
    GridView *m_view = nullptr;
    QStackedLayout *m_states = nullptr;
    QWidget *m_content = nullptr;
    EmptyState *m_empty = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_goSuccessor = nullptr;
    QPushButton *m_goSystem = nullptr;
    QPushButton *m_replace = nullptr;
    QTimer *m_waiting;
    QTimer *m_selecting;
    std::optional<ReplacementRows> m_rows; ///< nothing until they are read
    bool m_stale = true;
};

} // namespace gangmu
