// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/work_items/issue_preview.h"
#include "ui/workitems/work_item_tab.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace gangmu {

class EmptyState;
class StateLabel;

/// 发布: number and dates of the standard that the item becomes, and what will change with it, before it is
/// done in one step.
class IssuePanel : public WorkItemTab
{
    Q_OBJECT

public:
    IssuePanel(Session &session, QWidget *parent);

    void focusNumber();

protected:
    void read() override;
    void started() override;

private:
    QWidget *buildContent();
    QLineEdit *addField(QGridLayout *grid, const char *name, const QString &label, const QString &hint);
    void showIssued();
    /// Reads the fields and shows what they would do.
    void preview();
    void showPreview(const IssuePreview &preview);
    void showNumber();
    void showTargets();
    QStringList changes() const;
    void issue();
    QDate day(const QLineEdit *field) const;

    QStackedLayout *m_states;
    EmptyState *m_done;
    QWidget *m_content;
    QLineEdit *m_number;
    QLineEdit *m_issuedOn;
    QLineEdit *m_implementedOn;
    QLineEdit *m_announcement;
    QLineEdit *m_replaced;
    StateLabel *m_explanation;
    QCheckBox *m_entry;
    QLabel *m_changes;
    QVBoxLayout *m_targets;
    QList<QCheckBox *> m_targetBoxes;
    QPushButton *m_issue;
    IssuePreview m_preview;
    bool m_previewed = false; ///< m_preview is of what the fields say now
};

} // namespace gangmu
