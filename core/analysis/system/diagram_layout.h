// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/system/system_counts.h"
#include "core/analysis/system/text_wrapping.h"

#include <QPointF>
#include <QRectF>
#include <QSet>

/// 结构图: where the boxes and lines of a standards system stand. A pure function of tree, counts and
/// options, the same for the same input; thousands of boxes in a few dozen milliseconds. All lengths in the
/// units of the width callback (pixels on screen, points on paper).
namespace gangmu {

struct DiagramOptions
{
    DiagramForm form = DiagramForm::TopDown;
    QSet<SystemNodeId> folded; ///< what is below them is left out
    bool counts = true;        ///< "现有/应有" in each box
    /// Room to fill as well as it goes: of several arrangements the one is taken that can be drawn largest in
    /// it. Not empty.
    QSizeF room{1600, 1000};
    double lineHeight = 18; ///< of text
    double boxWidth = 132;
    int mostLines = 4; ///< of a title; longer ones end in "…"
};

struct DiagramBox
{
    SystemNodeId node; ///< null: the system itself
    QRectF rect;
    QString code;         ///< first line, at its left; may be empty
    QString count;        ///< first line, at its right: "3/5"; empty where not wanted
    QStringList title;    ///< the lines below; above them the first line where it holds anything
    bool foreign = false; ///< dotted frame
    bool stage = false;   ///< a stage of a sequence
    bool foldable = false;
    int hidden = 0;   ///< boxes left out below it
    QPointF foldMark; ///< middle of its ± mark, on the edge of the box; where foldable
    int depth = 0;    ///< 0 for the system itself
};

/// A connector: a run of horizontal and vertical pieces.
struct DiagramLine
{
    QList<QPointF> points;
    bool arrow = false;  ///< at its end
    bool dotted = false; ///< leads to a foreign part
};

struct DiagramLayout
{
    QList<DiagramBox> boxes; ///< in document order, the system first
    QList<DiagramLine> lines;
    QSizeF size; ///< everything lies within, from 0, 0
};

DiagramLayout layoutDiagram(const SystemContent &content, const QHash<SystemNodeId, NodeCount> &counts,
                            const DiagramOptions &options, const TextWrapping &text);

} // namespace gangmu
