// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stage_rules.h"
#include "ui/workitems/work_item_tab.h"

class QGridLayout;
class QLabel;
class QListWidget;
class QMenu;
class QPushButton;
class QToolButton;

namespace gangmu {

class StateLabel;

/// 阶段: from 00 to 60 with dates, limits and delays, the documents of the stage that is chosen, and the way
/// on.
class StagePanel : public WorkItemTab
{
    Q_OBJECT

public:
    StagePanel(Session &session, QWidget *parent);

Q_SIGNALS:
    /// The next step is the issue: the publication is asked for.
    void issueRequested();

protected:
    void read() override;
    void started() override;

private:
    struct Line
    {
        Stage stage = Stage::Preliminary;
        StateLabel *mark;
        QToolButton *name;
        FieldEdit *begun;
        FieldEdit *ended;
        QLabel *limit;
        StateLabel *delay;
        QToolButton *documents;
    };

    QWidget *buildTimeline();
    QWidget *buildDocuments();
    QWidget *buildSteps();
    void addLine(QGridLayout *grid, int row, Stage stage);
    void readLine(const Line &line, const WorkItemStage &record);
    void readDocuments();
    void readSteps();
    void setReceived(WorkItemDocumentId id, const QString &name, bool came);
    void choose(Stage stage);
    void commitDates(Stage stage);
    void advanceTo(Stage stage);
    WorkItemStage recordOf(Stage stage) const;

    StageRules m_rules = builtInStageRules();
    QList<Line> m_lines;
    QList<WorkItemStage> m_records;
    QList<WorkItemDocument> m_documents;
    Stage m_chosen = Stage::Proposal;
    QLabel *m_documentsTitle;
    QListWidget *m_list;
    QLabel *m_ground;
    FieldEdit *m_addDocument;
    FieldEdit *m_on;
    QPushButton *m_advance;
    QToolButton *m_jump;
    QMenu *m_further;
    QPushButton *m_back;
    StateLabel *m_note;
    bool m_reading = false;
};

} // namespace gangmu
