// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/system/diagram_layout.h"
#include "core/base/result.h"

#include <QPageSize>

class QPagedPaintDevice;

namespace gangmu {

/// Which paper a diagram is laid out for.
struct DiagramPaper
{
    QPageSize::PageSizeId size = QPageSize::A3;
    bool landscape = true;
    bool operator==(const DiagramPaper &) const = default;
};
/// The room inside the margins, in pixels of the diagram (96 to the inch).
QSizeF paperRoom(const DiagramPaper &paper);
void setPaper(QPagedPaintDevice &device, const DiagramPaper &paper);

/// The 结构图 on paper: light colours, its own font, title and foot (截至, counts) with it. GUI thread.
struct PaperDiagram
{
    SystemContent content;
    QHash<SystemNodeId, NodeCount> counts;
    QDate asOf;
    DiagramPaper paper;
    QSet<SystemNodeId> folded;
    bool countsShown = true;
};

/// Fills the page of a device, at most in full size.
void printDiagram(const PaperDiagram &diagram, QPagedPaintDevice &device);
/// Writes by the suffix of path: png, svg or pdf. An existing file is replaced only when the new one is
/// whole. InvalidArgument for another suffix, NoPermission or Io where it cannot be written.
Result<void> exportDiagram(const PaperDiagram &diagram, const QString &path);

} // namespace gangmu
