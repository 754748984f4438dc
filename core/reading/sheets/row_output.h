// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/sheets/sheet.h"

namespace gangmu {

/// The way from a format's reader to the sink: counts, leaves out blank rows, keeps the limits, hears of
/// cancel.
class RowOutput
{
public:
    /// All three must outlive this. name is what messages call the source.
    RowOutput(const QString &name, const SheetOptions &options, const SheetSink &sink,
              const Progress &progress);

    /// False: read no further. The sink may have had enough, or there is an error.
    bool take(const SheetRow &row);
    /// Between rows, at least every few milliseconds: false when cancelled.
    bool goOn();
    void fail(Error error);
    bool hasError() const { return m_error.has_value(); }

    const QString &name() const { return m_name; }
    const SheetOptions &options() const { return m_options; }
    const Progress &progress() const { return m_progress; }
    SheetReport &report() { return m_report; }

    /// The report, or what went wrong; EmptyFile where no row has content.
    Result<SheetReport> result() const;

private:
    const QString &m_name;
    const SheetOptions &m_options;
    const SheetSink &m_sink;
    const Progress &m_progress;
    SheetReport m_report;
    qint64 m_units = 0; ///< of all cells handed on
    std::optional<Error> m_error;
};

} // namespace gangmu
