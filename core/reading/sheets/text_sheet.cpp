// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sheets/text_sheet.h"

#include "core/reading/messages.h"
#include "core/reading/sheets/csv_dialect.h"
#include "core/reading/sheets/csv_parser.h"

#include <algorithm>
#include <QIODevice>

namespace gangmu {

namespace {

constexpr qint64 headBytes = 1 << 20; ///< what encoding and delimiter are guessed from
constexpr qint64 pieceBytes = 256 << 10;

bool isAscii(QByteArrayView bytes)
{
    return std::ranges::none_of(bytes, [](char c) { return uchar(c) >= 0x80; });
}

/// The rows of a text whose encoding and delimiter are known.
class TextRows
{
public:
    TextRows(RowOutput &output, QChar delimiter)
        : m_output(output),
          m_parser(delimiter, output.options().limits, [&output](SheetRow &row) { return output.take(row); })
    {
        output.report().delimiter = delimiter;
    }

    bool feed(QStringView text)
    {
        if (text.contains(QChar::ReplacementCharacter))
            m_parser.expectBrokenCharacters();
        return m_output.goOn() && m_parser.feed(text);
    }
    void finish() { m_parser.finish(); }

private:
    RowOutput &m_output;
    CsvParser m_parser;
};

CsvDialect dialectOf(QStringView head, bool complete, const SheetOptions &options)
{
    CsvDialect dialect = guessDialect(head, complete);
    if (options.delimiter)
        dialect.delimiter = *options.delimiter;
    return dialect;
}

Error notText(const QString &name)
{
    return {ErrorCode::WrongFormat,
            ReadingText::tr("“%1”不是表格文件：既不是 xlsx，内容也无法按 UTF-8、UTF-16 或 GB18030 读出文字。"
                            "请在原程序中另存为 xlsx 或 CSV 后再导入。")
                .arg(name),
            {},
            name};
}

Error readingFailed(const QIODevice &device, const QString &name)
{
    return {ErrorCode::Io,
            ReadingText::tr("读取“%1”时出错，文件没有读完。请检查磁盘或网络连接后重试。").arg(name),
            device.errorString(), name};
}

} // namespace

void readDelimitedText(QIODevice &device, RowOutput &output)
{
    QByteArray bytes = device.read(headBytes);
    qint64 done = bytes.size();
    const bool complete = device.atEnd();
    const auto given = output.options().encoding;
    auto encoding = given ? given : guessEncoding(bytes, complete);
    if (!encoding)
        return output.fail(notText(output.name()));
    // Plain ASCII says nothing: the first piece with more decides.
    bool open = !given && *encoding == TextEncoding::Utf8 && isAscii(bytes);
    TextDecoder decoder(*encoding);
    QString text;
    decoder.append(bytes, text, complete);
    if (looksBinary(text))
        return output.fail(notText(output.name()));
    output.report().encoding = encodingName(*encoding);
    const CsvDialect dialect = dialectOf(text, complete, output.options());
    TextRows rows(output, dialect.delimiter);
    bool more = rows.feed(QStringView(text).sliced(dialect.start));
    while (more && !device.atEnd()) {
        bytes = device.read(pieceBytes);
        if (bytes.isEmpty())
            return output.fail(readingFailed(device, output.name()));
        done += bytes.size();
        if (open && !isAscii(bytes)) {
            open = false;
            encoding = guessEncoding(bytes, device.atEnd());
            if (!encoding)
                return output.fail(notText(output.name()));
            decoder = TextDecoder(*encoding);
            output.report().encoding = encodingName(*encoding);
        }
        text.resize(0);
        decoder.append(bytes, text, device.atEnd());
        output.progress().report(done, device.size());
        more = rows.feed(text);
    }
    if (more)
        rows.finish();
}

void readDelimitedText(QStringView text, RowOutput &output)
{
    constexpr qsizetype pieceUnits = 64 << 10;
    const CsvDialect dialect = dialectOf(text, true, output.options());
    TextRows rows(output, dialect.delimiter);
    for (qsizetype at = dialect.start; at < text.size(); at += pieceUnits) {
        if (!rows.feed(text.sliced(at, qMin(pieceUnits, text.size() - at))))
            return;
        output.progress().report(at, text.size());
    }
    rows.finish();
}

} // namespace gangmu
