// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/checks/findings_model.h"
#include "ui/shell/page.h"

class QSplitter;
class QStackedLayout;
class QTimer;
class QTreeView;

namespace gangmu {

class EmptyState;
class FindingDetail;
class FindingsFilter;

/// What the checks found in the current plan, and in who replaces whom among the standards, like the warnings
/// of a compiler. It checks again by itself shortly after each edit, also while another page is shown: the
/// rail shows the number.
class ChecksPage : public Page
{
    Q_OBJECT

public:
    explicit ChecksPage(Session &session, QWidget *parent = nullptr);

    QList<QAction *> pageActions() const override;
    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;
    void print(QPrinter &printer) override;

    /// Goes to the next or the previous finding and shows its place in the plan.
    void nextFinding() { stepTo(1); }
    void previousFinding() { stepTo(-1); }

Q_SIGNALS:
    /// After each check.
    void countChanged(int errors, int warnings);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildContent();
    void makeActions();
    void connectView();
    void connectSession();

    void clear();
    void check();
    void checkStandards();
    void take(const QList<Finding> &ofPlan, const QList<Finding> &ofStandards);
    void showFailure(const Error &error);
    void showState();
    void showCurrent();
    void showCounts();
    void setCurrent(const QModelIndex &index);
    QString sourceOf(const Finding &finding) const;
    static Selection subjectOf(const Finding &finding);
    void applyFilter();
    void restoreCurrent(const std::optional<Finding> &finding);

    void stepTo(int step);
    void clicked(const QModelIndex &index);
    void jump(const QModelIndex &index);
    void fix(const QModelIndex &index);
    void copy();
    void exportCsv();

    FindingsModel *m_model;
    QStackedLayout *m_states;
    EmptyState *m_empty;
    QWidget *m_content;
    FindingsFilter *m_filter;
    QTreeView *m_view;
    QSplitter *m_splitter;
    FindingDetail *m_detail;
    QTimer *m_recheck;
    QTimer *m_recheckStandards;
    QTimer *m_selecting;
    QAction *m_next;
    QAction *m_previous;
    QAction *m_copy;
    QAction *m_export;
    QHash<QString, QString> m_titles; ///< of the rules
    QList<Finding> m_ofPlan;
    QList<Finding> m_ofStandards;
    PlanId m_checked; ///< the plan whose findings are shown; null before the first check
};

} // namespace gangmu
