// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sheets/xlsx_rows.h"

#include <algorithm>
#include <charconv>
#include <QStringDecoder>

namespace gangmu {

namespace {

constexpr qint64 mostRows = 1 << 20; ///< of a sheet of Excel
constexpr int mostColumns = 1 << 14;
constexpr size_t mostMerges = 1 << 16;
constexpr size_t longestValue = 4 << 20; ///< bytes

template <class Number>
std::optional<Number> wholeNumber(std::string_view text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

/// The column of "BC12", moving behind the letters; -1 where there are none or too many.
int columnOf(std::string_view &reference)
{
    int column = 0;
    size_t at = 0;
    for (; at < reference.size(); ++at) {
        const char upper = char(reference[at] & ~0x20);
        if (upper < 'A' || upper > 'Z')
            break;
        column = column * 26 + (upper - 'A' + 1);
        if (column > mostColumns)
            return -1;
    }
    reference.remove_prefix(at);
    return column - 1;
}

/// Column and row of "BC12" or "$BC$12".
std::optional<std::pair<int, qint64>> cellAt(std::string_view reference)
{
    if (reference.starts_with('$'))
        reference.remove_prefix(1);
    const int column = columnOf(reference);
    if (reference.starts_with('$'))
        reference.remove_prefix(1);
    const auto row = wholeNumber<qint64>(reference);
    if (column < 0 || !row || *row < 1 || *row > mostRows)
        return std::nullopt;
    return std::pair(column, *row);
}

/// Excel writes characters that XML does not allow as _x000D_, and a literal _x as _x005F_x.
void replaceEscapes(QString &text)
{
    qsizetype at = 0;
    while ((at = text.indexOf(u"_x", at)) >= 0) {
        bool ok = at + 7 <= text.size() && text.at(at + 6) == u'_';
        const uint unit = ok ? QStringView(text).sliced(at + 2, 4).toUInt(&ok, 16) : 0;
        if (ok)
            text.replace(at, 7, unit == '\r' ? QString() : QString(QChar(char16_t(unit))));
        at += 1;
    }
}

/// 2022-10-14T00:00:00 as 2022-10-14, and 2022-10-14T08:30:00 as 2022-10-14 08:30:00.
std::string_view isoDate(std::string &text)
{
    if (text.size() < 11 || text[10] != 'T')
        return text;
    text[10] = ' ';
    const std::string_view time = std::string_view(text).substr(11);
    const bool midnight = time.find_first_not_of("0:.Z") == std::string_view::npos;
    return std::string_view(text).substr(0, midnight ? 10 : 19);
}

} // namespace

std::optional<CellRange> cellRange(std::string_view reference)
{
    const size_t colon = reference.find(':');
    const auto first = cellAt(reference.substr(0, colon));
    const auto last = colon == std::string_view::npos ? first : cellAt(reference.substr(colon + 1));
    if (!first || !last)
        return std::nullopt;
    return CellRange{std::min(first->second, last->second), std::max(first->second, last->second),
                     std::min(first->first, last->first), std::max(first->first, last->first)};
}

void XlsxMerges::opened(std::string_view name, const XmlAttributes &attributes)
{
    if (name != "mergeCell")
        return;
    if (const auto range = cellRange(attributes.value("ref")))
        ranges.push_back(*range);
    if (ranges.size() >= mostMerges)
        stop();
}

void XlsxMerges::closed(std::string_view name)
{
    if (name == "mergeCells")
        stop();
}

void XlsxMerges::sort()
{
    std::ranges::stable_sort(
        ranges, {}, [](const CellRange &range) { return std::pair(range.firstRow, range.firstColumn); });
}

XlsxRows::XlsxRows(RowOutput &output, const XlsxStrings &strings, const QList<NumberFormat> &formats,
                   bool from1904, const std::vector<CellRange> &merges)
    : m_output(output),
      m_strings(strings),
      m_formats(formats),
      m_merges(merges),
      m_from1904(from1904),
      m_builder(output.options().limits)
{
}

void XlsxRows::opened(std::string_view name, const XmlAttributes &attributes)
{
    if (!m_inData) {
        m_inData = name == "sheetData";
    } else if (name == "c") {
        beginCell(attributes);
    } else if (name == "v" || name == "t") {
        if (m_inCell && m_phonetic == 0)
            wantText(true);
    } else if (name == "row") {
        beginRow(attributes);
    } else if (name == "rPh") {
        ++m_phonetic;
    }
}

void XlsxRows::closed(std::string_view name)
{
    if (!m_inData)
        return;
    if (name == "v" || name == "t")
        wantText(false);
    else if (name == "c")
        endCell();
    else if (name == "row")
        endRow();
    else if (name == "rPh")
        --m_phonetic;
    else if (name == "sheetData")
        stop();
}

void XlsxRows::text(std::string_view utf8)
{
    const size_t room = longestValue - std::min(longestValue, m_value.size());
    m_cut = m_cut || utf8.size() > room;
    m_value.append(utf8.substr(0, room));
}

void XlsxRows::beginRow(const XmlAttributes &attributes)
{
    const auto said = wholeNumber<qint64>(attributes.value("r"));
    m_row = said && *said > m_row && *said <= mostRows ? *said : m_row + 1;
    m_column = -1;
    m_builder.begin(m_row);
}

void XlsxRows::endRow()
{
    takeMerges();
    if (m_output.options().fillMerged)
        m_merged.fill(m_builder, m_row);
    if (!m_output.take(m_builder.finish()))
        stop();
}

/// Ranges that begin in this row; those whose first row does not exist have no text.
void XlsxRows::takeMerges()
{
    for (; m_nextMerge < m_merges.size() && m_merges[m_nextMerge].firstRow <= m_row; ++m_nextMerge) {
        const CellRange &range = m_merges[m_nextMerge];
        if (range.firstRow != m_row)
            continue;
        const int columns = range.lastColumn - range.firstColumn + 1;
        m_builder.addSpan({range.firstColumn, columns, int(range.lastRow - range.firstRow + 1)});
        if (range.lastRow > m_row)
            m_merged.hold(range.firstColumn, columns, range.lastRow + 1, m_builder.textAt(range.firstColumn));
    }
}

void XlsxRows::beginCell(const XmlAttributes &attributes)
{
    std::string_view reference = attributes.value("r");
    const int said = columnOf(reference);
    m_column = said >= 0 ? said : m_column + 1;
    m_format = wholeNumber<size_t>(attributes.value("s")).value_or(0);
    const std::string_view type = attributes.value("t");
    m_type = type.empty() || type == "n" ? CellType::Number
             : type == "s"               ? CellType::Shared
             : type == "inlineStr"       ? CellType::Inline
             : type == "b"               ? CellType::Boolean
             : type == "e"               ? CellType::Error
             : type == "d"               ? CellType::Date
                                         : CellType::Text;
    m_value.clear();
    m_inCell = true;
    m_cut = false;
    m_phonetic = 0;
}

void XlsxRows::endCell()
{
    m_inCell = false;
    if (m_value.empty())
        return;
    m_builder.open(m_column);
    switch (m_type) {
    case CellType::Number:
        appendNumber();
        break;
    case CellType::Shared: {
        const auto index = wholeNumber<size_t>(m_value);
        if (index && *index < m_strings.size())
            appendText(m_strings.at(*index), true);
        else
            m_builder.note(CellProblem::Kind::MissingText);
        break;
    }
    case CellType::Inline:
    case CellType::Text:
        appendText(m_value, true);
        break;
    case CellType::Boolean:
        appendText(m_value == "0" || m_value == "false" ? "FALSE" : "TRUE", false);
        break;
    case CellType::Error:
        appendText(m_value, false);
        m_builder.note(CellProblem::Kind::FormulaError);
        break;
    case CellType::Date:
        appendText(isoDate(m_value), false);
        break;
    }
    if (m_cut)
        m_builder.note(CellProblem::Kind::Cut);
}

void XlsxRows::appendText(std::string_view utf8, bool escapes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QByteArrayView bytes(utf8.data(), qsizetype(utf8.size()));
    m_scratch.resize(decoder.requiredSpace(bytes.size()));
    const QChar *const end = decoder.appendToBuffer(m_scratch.data(), bytes);
    m_scratch.truncate(end - m_scratch.constData());
    if (escapes && utf8.find("_x") != std::string_view::npos)
        replaceEscapes(m_scratch);
    m_builder.append(m_scratch);
    if (m_scratch.capacity() > 64 * 1024)
        m_scratch = QString();
}

void XlsxRows::appendNumber()
{
    const NumberFormat format =
        m_format < size_t(m_formats.size()) ? m_formats[qsizetype(m_format)] : NumberFormat();
    m_builder.append(shownNumber(m_value, format, m_from1904));
}

} // namespace gangmu
