// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/kinds.h"

#include <optional>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace gangmu {

/// What a figure was counted from.
enum class ChartRowKind { Standard, WorkItem, Task, Target, Actual };

/// One row behind a figure, for "where does this number come from?".
struct ChartRow
{
    ChartRowKind kind = ChartRowKind::Standard;
    qint64 id = 0;
    bool operator==(const ChartRow &) const = default;
};

/// How a chart is drawn. Bars and BarsAndLine stand on categories along the bottom; the other two lie, one
/// category a line. Bullets measure each category against its own 100 % and mark the time gone.
enum class ChartKind { Bars, BarsAndLine, HorizontalBars, Bullets };

/// What a series means; drawing and colour follow from it. Planned and Required are outlined, Issued and Done
/// solid.
enum class SeriesRole { Planned, Issued, Required, Done, Lead, Participant, Responsible };

/// How a category stands; a word goes with it in the category's state.
enum class ChartState { Plain, Reached, OnPace, Behind, Missed };

/// One figure. Without a value there is none (which is not zero).
struct ChartPoint
{
    std::optional<double> value; ///< position on the value axis
    QString label;               ///< as printed beside the mark; empty: the value itself
    QString note;                ///< period, 口径, origin, where they are this figure's own
    QList<ChartRow> rows;
};

struct ChartCategory
{
    QString name = {};
    QString note = {};                       ///< small second line: what is compared, its period
    std::optional<StandardLevel> level = {}; ///< where the category is a level
    std::optional<double> pace = {};         ///< Bullets: where it should be by now, on the value axis
    ChartState state = ChartState::Plain;
    QString stateText = {}; ///< the state as a word
};

struct ChartSeries
{
    QString name;
    SeriesRole role = SeriesRole::Issued;
    QList<ChartPoint> points; ///< one for each category
};

/// A chart as pure data, all texts in the user's language: the window paints it, files write it.
struct ChartData
{
    ChartKind kind = ChartKind::Bars;
    QString title;        ///< states the finding or asks the question
    QString subtitle;     ///< what is in scope
    QString categoryAxis; ///< what the categories are
    QString valueAxis;    ///< what is measured, with its unit
    bool wholeNumbers = true;
    bool stacked = false; ///< the series of a category add up
    QList<ChartCategory> categories;
    QList<ChartSeries> series; ///< in BarsAndLine the Planned series is the line
    QDate asOf;
    QString countingRule; ///< 口径
    QString emptyText;    ///< what belongs here and how it comes, shown when there is nothing to draw

    bool isEmpty() const { return categories.isEmpty(); }
};

struct TableCell
{
    QString text;
    std::optional<double> number; ///< what the text says, for sorting and for files; text where absent
    QList<ChartRow> rows;         ///< behind the figure
};

struct TableColumn
{
    QString heading;
    bool numeric = false; ///< set right
};

/// The same figures as a table.
struct TableData
{
    QString title;
    QList<TableColumn> columns;
    QList<QList<TableCell>> rows; ///< each as long as columns
    bool totals = false;          ///< the last row adds up the others
    QList<int> sums = {};         ///< further rows that add up those above them
};

/// A chart and its table, made together so that they cannot differ.
struct ChartContent
{
    ChartData chart;
    TableData table;
};

} // namespace gangmu
