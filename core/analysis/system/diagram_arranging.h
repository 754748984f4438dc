// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/system/diagram_layout.h"

#include <memory>
#include <vector>

/// How the boxes of a 结构图 are arranged; for the layout's own sources only.
///
/// Every item owns a block: the rectangle of its box and of all blocks below it. An arranger sets, bottom up,
/// the size of each block, where its box stands in it, and where each child's block stands in it; positions
/// follow from the top down.
namespace gangmu::diagram {

struct Item
{
    int parent = -1;
    std::vector<int> children; ///< indices, ascending and greater than its own
    int depth = 0;
    bool foreign = false;
    double width = 0; ///< of the box
    double height = 0;
    // set by measure()
    double blockWidth = 0;
    double blockHeight = 0;
    double boxX = 0; ///< of the box in its block
    double boxY = 0;
    double x = 0; ///< of the block in its parent's block; after place() of all: in the diagram
    double y = 0;

    double left() const { return x + boxX; }
    double right() const { return left() + width; }
    double top() const { return y + boxY; }
    double bottom() const { return top() + height; }
    double middleX() const { return left() + width / 2; }
    double middleY() const { return top() + height / 2; }
};
using Items = std::vector<Item>;

/// Distances, all from the height of a line of text.
struct Distances
{
    explicit Distances(double lineHeight)
        : beside(lineHeight), below(lineHeight * 1.8), stacked(lineHeight * 0.6), indent(lineHeight * 1.2)
    {
    }
    double beside;  ///< between blocks in a row
    double below;   ///< from a box to the row below it, with the line in its middle
    double stacked; ///< between blocks that hang one below the other
    double indent;  ///< of blocks that hang, with their line in its middle
};

/// One of several arrangements that are tried.
struct Arrangement
{
    int rows = 1;              ///< rows (from the left: columns) that the first level is broken into
    int hangFrom = 1;          ///< the depth from which children hang instead of standing in a row
    double columnHeight = 1e9; ///< a column of hanging blocks is broken where it grows taller
};

class Arranger
{
public:
    Arranger(Items &items, const Distances &distances) : m_items(items), m_distances(distances) {}
    virtual ~Arranger() = default;

    /// In the order of preference.
    virtual QList<Arrangement> candidates() const = 0;
    /// Sets all blocks; the size is that of the first item's.
    virtual void measure(const Arrangement &arrangement) = 0;
    /// Connectors, once positions are final. foldMarks gets where the connector of each item begins.
    virtual void connect(QList<DiagramLine> &lines, std::vector<QPointF> &foldMarks) const = 0;

protected:
    int maxDepth() const;
    double averageHeight() const;
    /// Children hang below the box, in as many columns as the height makes; one column stands under the left
    /// edge of the box.
    void hang(Item &item, double columnHeight);
    /// Connectors of a box whose children hang.
    void connectHanging(const Item &item, QList<DiagramLine> &lines, QPointF &foldMark) const;

    Items &m_items;
    Distances m_distances;
};

/// Rows of boxes below each other; from some depth on lists that hang below their box.
std::unique_ptr<Arranger> topDown(Items &items, const Distances &distances);
/// The same from the left; lists of leaves are broken into columns.
std::unique_ptr<Arranger> leftRight(Items &items, const Distances &distances);
/// The first level as stages with arrows between, all else hangs below its stage.
std::unique_ptr<Arranger> sequence(Items &items, const Distances &distances);

void addLine(QList<DiagramLine> &lines, std::initializer_list<QPointF> points, bool dotted = false);

} // namespace gangmu::diagram
