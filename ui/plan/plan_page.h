// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/open_plan.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QSet>

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace gangmu {

class EmptyState;
class OutlineCommands;
class OutlineModel;
class OutlineView;
class PlanActions;
class TextPane;

/// The plan page: outline at the left, the text of the chapter in the middle, beside it the source document
/// or the review desk.
class PlanPage final : public Page
{
    Q_OBJECT

public:
    explicit PlanPage(Session &session, QWidget *parent = nullptr);

    QList<QAction *> pageActions() const override;
    void print(QPrinter &printer) override;
    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;

private:
    QWidget *buildOutline();
    void connectParts();
    void loadPlan();
    void showState(const Result<void> &result);
    void showSelection(const Selection &selection);
    void applyFilter(const QString &text);
    void moveFocus();
    void rememberExpansion();

    OpenPlan *m_plan;
    OutlineModel *m_model;
    OutlineView *m_outline;
    OutlineCommands *m_commands;
    TextPane *m_text;
    PlanActions *m_actions;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    QLineEdit *m_filter = nullptr;
    QLabel *m_noMatch = nullptr;
    PlanId m_shownPlan;
    QHash<PlanId, QSet<NodeId>> m_expanded;
};

} // namespace gangmu
