// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/catalogue/draft_row.h"
#include "core/reading/sheets/headings.h"
#include "core/store/edit.h"

#include <array>
#include <functional>

/// Bringing a sheet into the catalogue. Every row that is not blank is accepted (new), merged (its number is
/// in the catalogue, or stood further up) or rejected with a reason: rows = accepted + merged + rejected,
/// always.
namespace gangmu {

/// A sheet that can be read from its first row as often as needed, and what its columns hold.
struct CatalogueSource
{
    using Read = std::function<Result<SheetReport>(const SheetSink &, const Progress &)>;
    QString name; ///< of the file, for people
    Read read;
    SheetHeading heading;
    ImportMapping mapping;
};

/// The mapping that the heading says: meanings become columns, user-defined fields are found by their names.
ImportMapping mappingOf(const SheetHeading &heading, const QList<CatalogueField> &fields);

/// What becomes of a row whose number is there already.
enum class DuplicateChoice {
    Skip,      ///< the row that is there stays as it is
    FillEmpty, ///< gets what it lacks
    Overwrite, ///< gets every value that the sheet has
    Reject     ///< the row that is there stays, the new one is rejected
};

/// What somebody decided for one row, whatever the rule for all says.
enum class RowChoice {
    Accept, ///< whatever is refused; where the number is there, as the rule says, or as FillEmpty if it
            ///< rejects
    Reject,
    Skip,
    FillEmpty,
    Overwrite,
    AddAnyway
};

struct CatalogueImportOptions
{
    DuplicateChoice duplicates = DuplicateChoice::FillEmpty;
    /// The same for a number that stood further up in the sheet; absent: as duplicates.
    std::optional<DuplicateChoice> repeats = {};
    QList<DraftProblem::Kind> refused = {}; ///< rows with such a problem are rejected
    QHash<qint64, RowChoice> rows = {};     ///< by line of the sheet
    QString source = {};                    ///< what new rows name as their source; empty: nothing
    QDate today = {};
    qsizetype listed = 1000; ///< rows of each list in the report, at most
};

struct ImportCounts
{
    qint64 rows = 0; ///< all that are not blank and not the heading
    qint64 accepted = 0;
    qint64 merged = 0;
    qint64 rejected = 0;
    qint64 changed = 0;      ///< of the merged ones: rows that got something
    qint64 flagged = 0;      ///< rows with problems that come in, or could
    qint64 duplicates = 0;   ///< rows whose number is in the catalogue, whatever becomes of them
    qint64 repeats = 0;      ///< the same for a number that stood further up in the sheet
    qint64 replacements = 0; ///< new ones
    bool addUp() const { return rows == accepted + merged + rejected; }
    bool operator==(const ImportCounts &) const = default;
};

struct RejectedRow
{
    qint64 line = 0;
    QStringList cells; ///< as read
    QString reason;
    bool byChoice = false; ///< it could come in; somebody decided otherwise
};

struct FlaggedRow
{
    qint64 line = 0;
    QString number;
    QString title;
    QList<DraftProblem> problems;
};

/// A row and what it meets.
struct DuplicateRow
{
    qint64 line = 0;
    Standard theirs;
    std::bitset<size_t(standardColumnCount)> given; ///< columns for which the sheet has a value
    std::optional<Standard> ours;                   ///< in the catalogue
    qint64 firstLine = 0;                           ///< or where the number stood before in this sheet
};

struct ImportReport
{
    ImportCounts counts;
    std::array<qint64, draftProblemKinds> problems = {}; ///< rows with each DraftProblem::Kind, as flagged
    SheetReport sheet;
    /// The first rows of each kind, see CatalogueImportOptions::listed.
    QList<RejectedRow> rejected;
    QList<FlaggedRow> flagged;
    QList<DuplicateRow> duplicates;
    QList<FlaggedRow> firstRows; ///< as they would come in, with or without problems
};

/// Takes every rejected row, also beyond CatalogueImportOptions::listed.
using RejectedSink = std::function<void(const RejectedRow &)>;

/// Dry run: what importCatalogue() would do, on a connection that reads. Any thread. Errors: as readSheet.
Result<ImportReport> previewImport(const Connection &connection, const CatalogueSource &source,
                                   const CatalogueWords &words, const CatalogueImportOptions &options,
                                   const Progress &progress = {}, const RejectedSink &rejected = {});

/// Writes it, inside Workspace::edit() or editInBackground(). Any error leaves nothing behind.
Result<ImportReport> importCatalogue(Edit &edit, const CatalogueSource &source, const CatalogueWords &words,
                                     const CatalogueImportOptions &options, const Progress &progress = {},
                                     const RejectedSink &rejected = {});

/// Every row that could come in, understood, for other uses than the import; false from f: enough.
Result<SheetReport> readDrafts(const CatalogueSource &source, const CatalogueWords &words,
                               const QList<CatalogueField> &fields, const QDate &today,
                               const std::function<bool(const DraftRow &)> &f, const Progress &progress = {});

/// From how many rows on a copy of the workspace should be kept first.
constexpr qint64 largeImport = 5000;

} // namespace gangmu
