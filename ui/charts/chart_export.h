// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "core/base/result.h"

#include <QImage>

class QPagedPaintDevice;

namespace gangmu {

class Workspace;

/// A chart on paper: always in light colours, at a size of its own that does not depend on the window.
/// GUI thread.

/// Twice as fine as on screen.
QImage chartImage(const ChartData &chart);
/// Fills the page of a device, as large as it goes.
void printChart(const ChartData &chart, QPagedPaintDevice &device);
/// Writes by the suffix of path: png, svg, pdf, or csv (the table). An existing file is replaced only when
/// the new one is whole. InvalidArgument for another suffix, NoPermission or Io where it cannot be written.
Result<void> exportChart(const ChartContent &content, const QString &path);
/// Writes every chart of a workspace as PDF into a folder, which is made where it is absent; returns the
/// paths. asOf goes for all figures. Charts without figures are left out.
Result<QStringList> exportCharts(const Workspace &workspace, const QString &folder, const QDate &asOf);

} // namespace gangmu
