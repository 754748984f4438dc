// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/system/system_content.h"

namespace gangmu {

/// A line that somebody pasted into the 明细表, and what would become of it.
struct PastedEntry
{
    enum class State {
        Known,   ///< its number is in the catalogue: an existing entry
        Planned, ///< it is not, or there is no number: a planned entry
        Present, ///< the node holds it already
        Repeated ///< stood in a line before
    };
    QString line;   ///< as pasted
    QString number; ///< as pasted; empty where none was found
    QString title;  ///< of the standard in the catalogue, else as pasted, else the number
    State state = State::Planned;
    SystemEntry entry; ///< what would be added; a planned one keeps the number in its remark

    bool isAdded() const { return state == State::Known || state == State::Planned; }
};

/// Reads lines of a spreadsheet or of running text: numbers alone, numbers with titles, titles alone, or rows
/// of a 明细表 in its columns. Heading rows and empty lines are skipped. Each number is looked up in the
/// catalogue, whatever its spelling.
Result<QList<PastedEntry>> readPastedEntries(const Connection &connection, const QString &text,
                                             SystemNodeId node);

} // namespace gangmu
