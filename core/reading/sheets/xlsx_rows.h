// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/package/xml_stream.h"
#include "core/reading/sheets/merged_cells.h"
#include "core/reading/sheets/number_format.h"
#include "core/reading/sheets/row_output.h"
#include "core/reading/sheets/xlsx_strings.h"

#include <vector>

namespace gangmu {

/// A merged range of a sheet; rows are 1-based as the file counts them, columns 0-based.
struct CellRange
{
    qint64 firstRow = 0;
    qint64 lastRow = 0;
    int firstColumn = 0;
    int lastColumn = 0;
    bool operator==(const CellRange &) const = default;
};

/// "B2:C5" or "B2"; nothing where it is neither.
std::optional<CellRange> cellRange(std::string_view reference);

/// Takes the merged ranges from a sheet; they stand behind its rows.
class XlsxMerges final : public XmlStream
{
public:
    std::vector<CellRange> ranges; ///< by first row

    void sort();

private:
    void opened(std::string_view name, const XmlAttributes &attributes) override;
    void closed(std::string_view name) override;
    void text(std::string_view) override {}
};

/// Hands the rows of a sheet on, straight from its XML.
class XlsxRows final : public XmlStream
{
public:
    /// All must outlive this; merges are sorted by first row.
    XlsxRows(RowOutput &output, const XlsxStrings &strings, const QList<NumberFormat> &formats, bool from1904,
             const std::vector<CellRange> &merges);

private:
    enum class CellType { Number, Shared, Inline, Text, Boolean, Error, Date };

    void opened(std::string_view name, const XmlAttributes &attributes) override;
    void closed(std::string_view name) override;
    void text(std::string_view utf8) override;
    void beginRow(const XmlAttributes &attributes);
    void endRow();
    void beginCell(const XmlAttributes &attributes);
    void endCell();
    void appendText(std::string_view utf8, bool escapes);
    void appendNumber();
    void takeMerges();

    RowOutput &m_output;
    const XlsxStrings &m_strings;
    const QList<NumberFormat> &m_formats;
    const std::vector<CellRange> &m_merges;
    bool m_from1904;
    RowBuilder m_builder;
    MergedCells m_merged;
    size_t m_nextMerge = 0;
    qint64 m_row = 0;
    int m_column = -1;
    CellType m_type = CellType::Number;
    size_t m_format = 0;
    std::string m_value; ///< of the open cell, UTF-8
    QString m_scratch;
    bool m_inData = false;
    bool m_inCell = false;
    bool m_cut = false;
    int m_phonetic = 0;
};

} // namespace gangmu
