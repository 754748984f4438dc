// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/currency_check.h"

/// The newer list of a currency check (查新), from a file, from the clipboard or from rows that were imported
/// before. Off the GUI thread.
namespace gangmu {

struct NewerList
{
    QString name; ///< of the file …, as it is recorded with what is taken from it
    QList<ListedStandard> rows;
    qint64 read = 0;     ///< rows with content, without the heading: rows and those that have no number
    QStringList columns; ///< headings that were understood

    qint64 unreadable() const { return read - rows.size(); }
};

/// The sheet that looks most like a catalogue. Errors: as of readSheet(); WrongFormat where no column of
/// numbers is recognised; TooLarge for more than a million rows.
Result<NewerList> readNewerList(const Connection &connection, const QString &path, const QDate &today,
                                const Progress &progress);
/// A copied table; html may be empty.
Result<NewerList> readPastedList(const Connection &connection, const QString &text, const QString &html,
                                 const QDate &today, const Progress &progress);

/// Where rows of the catalogue come from, and how many: those that were imported.
struct ImportedList
{
    QString source;
    qint64 rows = 0;
};
Result<QList<ImportedList>> importedLists(const Connection &connection, const Progress &progress);
/// The rows that name this source: what they replace is news for the others.
Result<NewerList> readImportedList(const Connection &connection, const QString &source,
                                   const Progress &progress);

} // namespace gangmu
