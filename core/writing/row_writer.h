// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/sheet_writer.h"

class QFileDevice;

namespace gangmu {

/// One format of tables. begin, row …, finish; after an error it is only destroyed.
class RowWriter
{
public:
    virtual ~RowWriter() = default;
    virtual Result<void> begin(const SheetTable &table) = 0;
    virtual Result<void> row(const QStringList &cells) = 0;
    virtual Result<void> finish() = 0;
    qint64 cutCells() const { return m_cutCells; }
    virtual int sheets() const { return 1; }

protected:
    qint64 m_cutCells = 0;
};

/// What went wrong with a file that is being written, in words.
Error writingFailed(const QFileDevice &file, const QString &path);

} // namespace gangmu
