// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/open_plan.h"
#include "ui/shell/selection.h"

#include <QWidget>

class QLabel;
class QListView;
class QProgressBar;
class QStackedWidget;

namespace gangmu {

class EmptyState;
class ReviewModel;
class Session;

/// The review desk: what the reader was not sure of, one after the other, each settled with one key — Enter
/// or A accepts, D dismisses, N goes on, U takes the last step back.
class ReviewPanel final : public QWidget
{
    Q_OBJECT

public:
    ReviewPanel(Session &session, const OpenPlan &plan, QWidget *parent = nullptr);

    void showSelection(const Selection &selection);
    /// Puts the focus on the list and selects a note, if none is.
    void begin();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildButtons();
    ReviewNoteId current() const;
    void settle(bool accept);
    void next();
    void undo();
    void select(ReviewNoteId note);
    void updateState();

    Session &m_session;
    const OpenPlan &m_plan;
    ReviewModel *m_model;
    QStackedWidget *m_stack;
    QListView *m_list;
    EmptyState *m_done;
    QLabel *m_left;
    QProgressBar *m_progress;
    bool m_silent = false;
};

} // namespace gangmu
