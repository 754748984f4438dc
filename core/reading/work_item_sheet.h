// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/committee.h"
#include "core/domain/work_item.h"

#include <QHash>
#include <QList>
#include <QStringList>

/// A year's plan (制修订计划) from the rows of a sheet. Pure, any thread.
namespace gangmu {

enum class SheetDecision { Accept, Merge, Reject };

/// One row below the heading.
struct WorkItemRow
{
    int line = 0; ///< in the sheet, from 1
    SheetDecision decision = SheetDecision::Accept;
    WorkItem item;      ///< for Merge: the stored one with what the row adds or changes
    QString committee;  ///< as printed, where no committee of this number or name is known
    QStringList doubts; ///< cells that were not understood, as sentences
    QString reason;     ///< why it is rejected, or with what it is merged
};

struct WorkItemSheet
{
    int headingLine = 0; ///< from 1; 0 where no heading row was found
    QStringList columns; ///< the headings that were understood
    QStringList ignored; ///< the headings that were not
    QList<WorkItemRow> rows;

    int count(SheetDecision decision) const;
    QList<WorkItem> fresh() const;
    QList<WorkItem> merged() const;
    /// The rejected rows as lines of text with their reasons: for saving.
    QList<QStringList> rejectedRows() const;
};

/// What is not in the sheet.
struct WorkItemDefaults
{
    std::optional<int> year;
    QString region;
};

/// Rows in = accepted + merged + rejected; empty rows are none. A row is merged with the stored item of its
/// number, or without a number of its title and year; twice in the sheet is rejected the second time.
WorkItemSheet readWorkItems(const QList<QStringList> &rows, const QList<WorkItem> &stored,
                            const QList<Committee> &committees, const WorkItemDefaults &defaults);

/// 2026-06-30, 2026.6, 2026年6月, 2026: a month or year stands for its last day. Invalid where it is none.
QDate parseDueDate(const QString &text);

} // namespace gangmu
