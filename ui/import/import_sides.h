// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/catalogue/catalogue_import.h"

#include <QTreeWidget>

namespace gangmu {

/// Both sides of a duplicate, column by column: what is there, what the sheet says, and what comes of it.
class ImportSides : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ImportSides(QWidget *parent);

    /// there: the row that is there already, where it is known. fate: as fateOf() says.
    void show(const DuplicateRow &row, const std::optional<Standard> &there, RowChoice fate);

private:
    QString consequence(bool empty, RowChoice fate) const;
};

} // namespace gangmu
