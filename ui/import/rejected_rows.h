// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/catalogue/catalogue_import.h"

#include <QTemporaryFile>

namespace gangmu {

/// All rows that an import turned away, however many, kept in a temporary file until somebody wants them. One
/// thread at a time.
class RejectedRows
{
public:
    Result<void> open();
    void add(const RejectedRow &row);
    qint64 count() const { return m_count; }

    /// Writes line, reason and cells; the ending of the name says what kind of file. Errors: as writeSheet,
    /// InvalidArgument for another ending.
    Result<void> save(const QString &path, const QStringList &headings, const Progress &progress);

private:
    QTemporaryFile m_file;
    qint64 m_count = 0;
    qsizetype m_columns = 0;
};

} // namespace gangmu
