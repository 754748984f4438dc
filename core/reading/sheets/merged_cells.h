// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/sheets/row_builder.h"

#include <vector>

namespace gangmu {

/// Cells that reach down into the next rows: their text is put into the first column of each row they cover,
/// so that a row says the same whether its group's name was typed once or in every line.
class MergedCells
{
public:
    /// The cell at this column covers `columns` columns of all rows before `endRow`. Long texts are no names
    /// of groups and are not repeated.
    void hold(int column, int columns, qint64 endRow, QStringView text);

    /// The first column from there on that no cell from above covers.
    int freeColumn(int column, qint64 row) const;

    /// Fills what is empty in a row that has content of its own.
    void fill(RowBuilder &builder, qint64 row) const;

private:
    struct Held
    {
        qint64 endRow = 0;
        int columns = 1;
        QString text;
    };
    std::vector<Held> m_held; ///< by column
    qint64 m_lastEnd = 0;
};

} // namespace gangmu
