// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/reading/text_encoding.h"

#include <functional>
#include <QList>
#include <QString>
#include <QStringList>

/// Tables of any format as rows of texts, one at a time: xlsx, CSV and TSV, HTML tables, pasted cells. Memory
/// does not grow with the table. Everything here may run on any thread; a Progress that is cancelled ends the
/// reading within 200 ms with ErrorCode::Cancelled, unless the sink itself takes longer.
namespace gangmu {

/// What could not be read as it stands in the file. Nothing of this is silent: whoever takes the row decides.
struct CellProblem
{
    enum class Kind {
        Cut,              ///< longer than SheetLimits::cell; the cell holds the beginning
        TooManyColumns,   ///< cells beyond SheetLimits::columns are left out
        LooseQuote,       ///< a quotation mark without its partner was taken for text
        BrokenCharacters, ///< bytes that are no characters of the encoding; the cell has U+FFFD
        FormulaError,     ///< #N/A, #REF! …; the cell holds that text
        MissingText       ///< the file names a text that is not in it; the cell is empty
    };
    Kind kind = Kind::Cut;
    int column = 0; ///< 0-based
    bool operator==(const CellProblem &) const = default;
};

/// A sentence for people: "第3列：内容超过 1 MB，只读了开头".
QString problemText(const CellProblem &problem);

/// A merged range that begins in this row.
struct SheetSpan
{
    int column = 0; ///< 0-based
    int columns = 1;
    int rows = 1;
    bool operator==(const SheetSpan &) const = default;
};

/// One row with at least one cell that is not blank.
struct SheetRow
{
    qint64 line = 0;   ///< 1-based: the row number of a sheet, the line where the row begins in a text
    QStringList cells; ///< as shown: dates as 2022-10-14, with a time 2022-10-14 08:30:00; TRUE and FALSE
    QList<SheetSpan> spans; ///< in order of columns; mostly none
    QList<CellProblem> problems;

    /// The cell without blanks at its ends; empty beyond the last one.
    QStringView cell(int column) const;
};

/// The row with at most the first 2000 UTF-16 units of each cell: a hundred rows of a hostile sheet would
/// take gigabytes.
SheetRow forPreview(const SheetRow &row);

/// Takes a row; false: enough, stop here. The row is used again for the next one: copy what is kept.
using SheetSink = std::function<bool(const SheetRow &)>;

struct SheetLimits
{
    qint64 rows = 2'000'000; ///< with content; more is an error
    int columns = 1024;
    int cell = 1 << 20; ///< UTF-16 units
};

struct SheetOptions
{
    int sheet = -1; ///< SheetInfo::index; -1: the first shown one with rows, in HTML the largest table
    bool fillMerged = true;               ///< a cell merged over several rows stands in each of them
    std::optional<QChar> delimiter;       ///< of text; found by itself where absent
    std::optional<TextEncoding> encoding; ///< of text; found by itself where absent
    SheetLimits limits;
};

/// What was read. Rows that are blank from end to end are counted, not handed out.
struct SheetReport
{
    qint64 rows = 0; ///< handed to the sink
    qint64 blankRows = 0;
    qint64 problemRows = 0; ///< rows with problems
    int columns = 0;        ///< of the widest row
    bool stopped = false;   ///< by the sink
    QString format;         ///< "xlsx", "text", "html"
    QString encoding;       ///< of text, e.g. "GB18030"
    QChar delimiter;        ///< of text
};

struct SheetInfo
{
    int index = 0;
    QString name; ///< of the sheet; of a text file its file name; of an HTML table its caption, may be empty
    qint64 rows = -1; ///< as the file says, an estimate; -1: it does not say
    bool hidden = false;
};

/// The sheets of a workbook, the tables of an HTML file, the one table of a text file.
/// Errors as of readSheet.
Result<QList<SheetInfo>> sheetsOf(const QString &path, const Progress &progress = {});

/// A sheet and its first rows (see forPreview); none where it is blank or cannot be read (readSheet says
/// why).
struct SheetPreview
{
    SheetInfo info;
    QList<SheetRow> rows;
};

/// The first rows of every sheet (of a web page: of its fifty largest tables). Errors as of readSheet.
Result<QList<SheetPreview>> previewSheets(const QString &path, int rows = 60, const Progress &progress = {});

/// One sheet, row by row. The format is told by what the file holds, not by its name: a web page named .xls
/// is read as the web page it is. Errors: NotFound, NotAFile, NoPermission, Io, EmptyFile (also: no row with
/// content), WrongFormat (another kind of file, encrypted, .xls), TooLarge, Damaged, Hostile, InvalidArgument
/// (no such sheet), Cancelled. What the sink took before an error came is incomplete.
Result<SheetReport> readSheet(const QString &path, const SheetOptions &options, const SheetSink &sink,
                              const Progress &progress = {});

/// The same of what lies in memory; name is what messages call it.
Result<SheetReport> readSheetBytes(const QByteArray &bytes, const QString &name, const SheetOptions &options,
                                   const SheetSink &sink, const Progress &progress = {});

/// Cells as spreadsheets put them on the clipboard: tabs between cells, line ends between rows, quotes round
/// cells that hold either. Errors: EmptyFile, TooLarge, Cancelled.
Result<SheetReport> readPastedText(const QString &text, const SheetOptions &options, const SheetSink &sink,
                                   const Progress &progress = {});

/// The text/html of a clipboard or page. Errors as above; EmptyFile where it holds no table.
Result<SheetReport> readPastedHtml(const QString &html, const SheetOptions &options, const SheetSink &sink,
                                   const Progress &progress = {});

} // namespace gangmu
