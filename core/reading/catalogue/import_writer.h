// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/catalogue/catalogue_import.h"
#include "core/store/row_inserter.h"

namespace gangmu {

/// The row as it is after the merge: what the sheet gives goes where nothing is (FillEmpty), or everywhere.
Standard mergedCells(const Standard &ours, const DraftRow &draft, DuplicateChoice how);

/// Writes drafts into the catalogue. Throws SQLite::Exception.
class ImportWriter
{
public:
    ImportWriter(Edit &edit, const CatalogueImportOptions &options);

    void insert(const DraftRow &draft);

    struct Merge
    {
        bool changed = false;
        qint64 replacements = 0;
    };
    Result<Merge> merge(const Standard &ours, const DraftRow &draft, DuplicateChoice how);

    /// When all rows are in: who is replaced by whom can be found now. A successor that is not in the
    /// catalogue goes into the remark. Returns how many replacements are new.
    Result<qint64> linkSuccessors();

private:
    struct Successor
    {
        StandardId older;
        QString olderNumber;
        QString newerNumber;
    };
    void rememberSuccessors(StandardId id, const DraftRow &draft);
    Result<qint64> addReplacements(StandardId id, const QStringList &numbers);
    void remark(StandardId id, const QString &text);

    Edit &m_edit;
    QString m_source;
    RowInserter<Standard> m_standards;
    RowInserter<Replacement> m_replacements;
    RowInserter<FieldValue> m_values;
    QList<Successor> m_successors;
};

} // namespace gangmu
