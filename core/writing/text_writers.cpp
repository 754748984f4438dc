// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/text_writers.h"

#include "core/writing/csv.h"

#include <QLocale>
#include <QSaveFile>
#include <unicode/ucnv.h>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

constexpr qsizetype pieceUnits = 256 << 10;

QString jsonString(const QString &text)
{
    QString out(u'"');
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\' + QString(c);
        else if (c == u'\n')
            out += u"\\n"_s;
        else if (c.unicode() < 0x20 || c == u'\u2028' || c == u'\u2029')
            out += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        else
            out += c;
    }
    return out + u'"';
}

/// Numbers as JSON knows them; anything else is a string.
QString jsonValue(const QString &cell, SheetColumnKind kind)
{
    if (cell.isEmpty())
        return u"null"_s;
    if (kind == SheetColumnKind::Number || kind == SheetColumnKind::Year) {
        bool ok = false;
        const double value = cell.toDouble(&ok);
        if (ok && qIsFinite(value))
            return QString::number(value, 'g', QLocale::FloatingPointShortest);
    }
    return jsonString(cell);
}

} // namespace

TextRowWriter::TextRowWriter(QSaveFile &file) : m_file(file) {}
TextRowWriter::~TextRowWriter() = default;

QByteArray TextRowWriter::encoded(const QString &text)
{
    return text.toUtf8();
}

Result<void> TextRowWriter::put(const QString &text)
{
    m_pending += text;
    return m_pending.size() < pieceUnits ? Result<void>() : flush();
}

Result<void> TextRowWriter::flush()
{
    const QByteArray bytes = encoded(m_pending);
    m_pending.resize(0);
    if (m_file.write(bytes) != bytes.size())
        return writingFailed(m_file, m_file.fileName());
    return {};
}

struct CsvWriter::Converter
{
    Converter()
    {
        UErrorCode status = U_ZERO_ERROR;
        icu = ucnv_open("gb18030", &status);
    }
    ~Converter() { ucnv_close(icu); }
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;
    UConverter *icu = nullptr;
};

CsvWriter::CsvWriter(QSaveFile &file, CsvEncoding encoding)
    : TextRowWriter(file),
      m_converter(encoding == CsvEncoding::Gb18030 ? std::make_unique<Converter>() : nullptr)
{
}

CsvWriter::~CsvWriter() = default;

QByteArray CsvWriter::encoded(const QString &text)
{
    if (!m_converter)
        return text.toUtf8();
    // Pieces end between rows, so no character lies across two of them.
    UErrorCode status = U_ZERO_ERROR;
    QByteArray bytes(UCNV_GET_MAX_BYTES_FOR_STRING(text.size(), 4), Qt::Uninitialized);
    const int32_t size =
        ucnv_fromUChars(m_converter->icu, bytes.data(), int32_t(bytes.size()),
                        reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status);
    bytes.truncate(U_FAILURE(status) ? 0 : size);
    return bytes;
}

Result<void> CsvWriter::begin(const SheetTable &table)
{
    QStringList headings;
    for (const SheetColumn &column : table.columns)
        headings.append(column.heading);
    // As many cells as any row: programs that take the first line for the measure lose none.
    const QStringList blank(table.columns.size());
    for (const QString &line : table.foot) {
        if (m_foot.isEmpty())
            m_foot.append(blank);
        QStringList cells = blank;
        if (!cells.isEmpty())
            cells.first() = line;
        m_foot.append(cells);
    }
    return put((m_converter ? QString() : QString(QChar::ByteOrderMark)) + csvRow(headings));
}

Result<void> CsvWriter::row(const QStringList &cells)
{
    return put(csvRow(cells));
}

Result<void> CsvWriter::finish()
{
    for (const QStringList &cells : std::as_const(m_foot))
        GANGMU_CHECK(put(csvRow(cells)));
    return flush();
}

Result<void> JsonWriter::begin(const SheetTable &table)
{
    m_columns = table.columns;
    for (const SheetColumn &column : table.columns)
        m_keys.append(jsonString(column.key.isEmpty() ? column.heading : column.key) + u": "_s);
    return put(u"["_s);
}

Result<void> JsonWriter::row(const QStringList &cells)
{
    QString object = m_first ? u"\n  {"_s : u",\n  {"_s;
    m_first = false;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        object += (i > 0 ? u", "_s : QString()) + m_keys[i] + jsonValue(cells.value(i), m_columns[i].kind);
    return put(object + u'}');
}

Result<void> JsonWriter::finish()
{
    GANGMU_CHECK(put(u"\n]\n"_s));
    return flush();
}

} // namespace gangmu
