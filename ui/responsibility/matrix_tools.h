// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/matrix.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QToolButton;

namespace gangmu {

/// What a click on a cell does.
enum class MatrixTool { Select, Cycle, Lead, Participant, Responsible, Clear };

/// The strip above the matrix: what a click sets, 印发时/现机构, holes, filters.
class MatrixTools : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixTools(QWidget *parent = nullptr);

    MatrixTool tool() const;
    void setTool(MatrixTool tool);
    bool isCurrent() const;
    void setCurrent(bool current);
    bool showsHoles() const;
    QString taskFilter() const;
    QString organizationFilter() const;
    void clearFilters();
    /// Puts the cursor into the filter of tasks.
    void startFilter();
    /// How many tasks lack a lead and organizations lack a task; in the words of the switch.
    void setHoles(int tasks, int organizations);
    void setMoreMenu(QMenu *menu);
    /// Narrower than all words need: see fit().
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void toolChanged();
    void currentChanged(bool current);
    void filterChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showIcons();
    /// Leaves out, where the window is narrow, first the words beside the roles' signs, then an empty filter.
    void fit();

    QButtonGroup *m_tools;
    QButtonGroup *m_names;
    QToolButton *m_holes;
    QLineEdit *m_tasks;
    QLineEdit *m_organizations;
    QToolButton *m_more;
};

} // namespace gangmu
