// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sheets/row_output.h"

#include "core/base/text.h"
#include "core/reading/document_reader.h"
#include "core/reading/messages.h"

#include <algorithm>

namespace gangmu {

namespace {

/// UTF-16 units of all cells. A file of a few kilobytes can name one long text a million times.
constexpr qint64 mostUnits = 1 << 30;

} // namespace

RowOutput::RowOutput(const QString &name, const SheetOptions &options, const SheetSink &sink,
                     const Progress &progress)
    : m_name(name), m_options(options), m_sink(sink), m_progress(progress)
{
}

bool RowOutput::goOn()
{
    if (m_error || m_report.stopped)
        return false;
    if (m_progress.isCancelled()) {
        m_error = cancelledReading(m_name);
        return false;
    }
    return true;
}

void RowOutput::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

bool RowOutput::take(const SheetRow &row)
{
    if (!goOn())
        return false;
    const bool blank = std::ranges::all_of(
        row.cells, [](const QString &cell) { return std::ranges::all_of(cell, text::isBlank); });
    if (blank && row.problems.isEmpty()) {
        ++m_report.blankRows;
        return true;
    }
    if (m_report.rows >= m_options.limits.rows) {
        fail({ErrorCode::TooLarge,
              ReadingText::tr("“%1”超过 %2 行，一次最多读取这么多。请把表格拆成几份，分别导入。")
                  .arg(m_name)
                  .arg(m_options.limits.rows),
              {},
              m_name});
        return false;
    }
    for (const QString &cell : row.cells)
        m_units += cell.size();
    if (m_units > mostUnits) {
        fail({ErrorCode::TooLarge,
              ReadingText::tr("“%1”的文字总量超过 2 GB（读到第 %2 行）。请把表格拆成几份，分别导入。")
                  .arg(m_name)
                  .arg(row.line),
              {},
              m_name});
        return false;
    }
    ++m_report.rows;
    m_report.problemRows += row.problems.isEmpty() ? 0 : 1;
    m_report.columns = std::max(m_report.columns, int(row.cells.size()));
    if (!m_sink(row)) {
        m_report.stopped = true;
        return false;
    }
    return true;
}

Result<SheetReport> RowOutput::result() const
{
    if (m_error)
        return *m_error;
    if (m_report.rows == 0)
        return Error{ErrorCode::EmptyFile,
                     ReadingText::tr("“%1”里没有有内容的行。请确认选对了文件和工作表。").arg(m_name),
                     {},
                     m_name};
    return m_report;
}

} // namespace gangmu
