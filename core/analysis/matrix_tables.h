// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/matrix.h"
#include "core/domain/target.h"

namespace gangmu {

/// A table to copy, print or write: strings alone.
struct MatrixTable
{
    QStringList header;
    QList<QStringList> rows; ///< each as wide as the header
    QSet<int> headings;      ///< rows that are group headings; their text is in the second column
    int firstNarrow = -1;    ///< from this column on cells hold marks or counts; -1: none
};

/// 任务分工表: 序号, 任务, 牵头单位, 参加单位, 责任单位; roles that the plan does not use are left out.
MatrixTable divisionTable(const ResponsibilityMatrix &matrix);

/// The matrix with both headers. rows and columns are indices into the matrix, in the order to be written;
/// group headings come before the first row of each group. With totals: a last row and last columns per role.
MatrixTable matrixTable(const ResponsibilityMatrix &matrix, const QList<int> &rows, const QList<int> &columns,
                        bool totals);
/// All of it.
MatrixTable matrixTable(const ResponsibilityMatrix &matrix);

/// Title of the line that sums up a role; with nothing for the role: what all of them begin with.
QString sumsTitle(const QString &role);

/// Which roles occur, in the order of counting.
QList<ResponsibilityRole> usedRoles(const ResponsibilityMatrix &matrix);

/// As Excel and WPS read it from the clipboard: tabs and line ends inside a cell become spaces.
QString toTsv(const MatrixTable &table);
QString toHtml(const MatrixTable &table, const QString &caption = {});

/// What one organization answers for in a plan (单位任务清单).
struct OrganizationSheet
{
    struct Task
    {
        NodeId node;
        QString heading; ///< chapter or box
        QString number;
        QString title;
        SourceRef source;
        bool uncertain = false;
        QString asName; ///< the name as issued, where it differs from the sheet's
    };
    struct Goal
    {
        TargetId target;
        QString text;
        QString task; ///< title of the task it belongs to
        SourceRef source;
    };
    OrganizationId organization;
    QString name;
    QStringList otherNames;           ///< aliases
    QStringList todayNames;           ///< of today, where they differ
    std::array<QList<Task>, 3> tasks; ///< by ResponsibilityRole
    QList<Goal> goals;                ///< targets in the text of those tasks
    const QList<Task> &of(ResponsibilityRole role) const { return tasks[size_t(role)]; }
};
OrganizationSheet organizationSheet(const ResponsibilityMatrix &matrix, int column,
                                    const QList<Target> &targets);
/// The page as HTML (titles, numbered lists) and as plain text.
QString toHtml(const OrganizationSheet &sheet, const QString &planTitle);
QString toPlainText(const OrganizationSheet &sheet, const QString &planTitle);

} // namespace gangmu
