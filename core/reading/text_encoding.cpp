// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/text_encoding.h"

#include <algorithm>
#include <QStringDecoder>
#include <unicode/ucnv.h>

using namespace Qt::StringLiterals;

namespace gangmu {

struct TextDecoder::State
{
    struct Close
    {
        void operator()(UConverter *converter) const { ucnv_close(converter); }
    };
    struct Decoder : QStringDecoder
    {
        using QStringDecoder::QStringDecoder;
        bool hasHalfCharacter() const { return state.remainingChars > 0; }
    };
    Decoder qt;
    std::unique_ptr<UConverter, Close> icu; // GB18030, which Qt does not know everywhere
};

namespace {

std::optional<QStringDecoder::Encoding> qtEncoding(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
    case TextEncoding::Utf8Marked:
        return QStringDecoder::Utf8;
    case TextEncoding::Utf16LE:
        return QStringDecoder::Utf16LE;
    case TextEncoding::Utf16BE:
        return QStringDecoder::Utf16BE;
    case TextEncoding::Gb18030:
        break;
    }
    return std::nullopt;
}

void appendByIcu(UConverter *converter, QByteArrayView bytes, QString &text, bool last)
{
    const char *from = bytes.data();
    const char *const end = from + bytes.size();
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    while (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        const qsizetype before = text.size();
        text.resize(before + (end - from) + 16);
        auto *const begin = reinterpret_cast<UChar *>(text.data()) + before;
        UChar *to = begin;
        ucnv_toUnicode(converter, &to, begin + (text.size() - before), &from, end, nullptr, last, &status);
        text.truncate(before + (to - begin));
    }
}

/// Whether a UTF-16 unit is one that Chinese text has: ASCII, Han, full-width signs, general punctuation.
bool isUsualUnit(int unit)
{
    return unit == '\n' || unit == '\r' || unit == '\t' || (unit >= 0x20 && unit < 0x7f) ||
           (unit >= 0x2000 && unit <= 0x26ff) || (unit >= 0x3000 && unit <= 0x9fff) ||
           (unit >= 0xff00 && unit <= 0xffef);
}

/// UTF-16 without a mark: it has zero bytes (line ends, digits), and nearly all units make sense in one byte
/// order.
std::optional<TextEncoding> unmarkedUtf16(QByteArrayView bytes)
{
    const qsizetype units = qMin<qsizetype>(bytes.size(), 8192) / 2;
    if (units < 4 || bytes.size() % 2 != 0 || !bytes.first(units * 2).contains('\0'))
        return std::nullopt;
    qsizetype little = 0;
    qsizetype big = 0;
    for (qsizetype i = 0; i < units; ++i) {
        const int first = uchar(bytes[2 * i]);
        const int second = uchar(bytes[2 * i + 1]);
        little += isUsualUnit(second << 8 | first) ? 1 : 0;
        big += isUsualUnit(first << 8 | second) ? 1 : 0;
    }
    if (qMax(little, big) * 10 < units * 9)
        return std::nullopt;
    return little >= big ? TextEncoding::Utf16LE : TextEncoding::Utf16BE;
}

/// Whatever the encoding, without what may be the beginning of a character.
QByteArrayView withoutHalfCharacter(QByteArrayView bytes)
{
    qsizetype end = bytes.size();
    while (end > 0 && bytes.size() - end < 4 && uchar(bytes[end - 1]) >= 0x80)
        --end;
    return bytes.first(end);
}

qsizetype brokenIn(const QString &text)
{
    return text.count(QChar::ReplacementCharacter);
}

/// Of the characters that could tell, nearly all are good. ASCII is the same in either encoding.
bool isMostlyGood(const QString &text)
{
    const qsizetype telling = std::ranges::count_if(text, [](QChar c) { return c.unicode() >= 0x80; });
    return brokenIn(text) * 20 <= telling;
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"UTF-8"_s;
    case TextEncoding::Utf8Marked:
        return u"UTF-8 (BOM)"_s;
    case TextEncoding::Utf16LE:
        return u"UTF-16LE"_s;
    case TextEncoding::Utf16BE:
        return u"UTF-16BE"_s;
    case TextEncoding::Gb18030:
        return u"GB18030"_s;
    }
    return {};
}

std::optional<TextEncoding> guessEncoding(QByteArrayView bytes, bool complete)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return TextEncoding::Utf8Marked;
    if (bytes.startsWith("\xff\xfe"))
        return TextEncoding::Utf16LE;
    if (bytes.startsWith("\xfe\xff"))
        return TextEncoding::Utf16BE;
    if (const auto utf16 = unmarkedUtf16(bytes))
        return utf16;
    if (!complete)
        bytes = withoutHalfCharacter(bytes);
    if (bytes.isValidUtf8())
        return TextEncoding::Utf8;
    QString lenient;
    TextDecoder(TextEncoding::Utf8).append(bytes, lenient); // half a character at the end does not count
    if (isMostlyGood(lenient))
        return TextEncoding::Utf8;
    QString chinese;
    TextDecoder(TextEncoding::Gb18030).append(bytes, chinese, true);
    if (!chinese.isEmpty() && brokenIn(chinese) * 20 <= chinese.size())
        return TextEncoding::Gb18030;
    return std::nullopt;
}

bool looksBinary(QStringView text)
{
    const qsizetype looked = qMin<qsizetype>(text.size(), 65536);
    qsizetype odd = 0;
    for (qsizetype i = 0; i < looked; ++i) {
        const char16_t u = text[i].unicode();
        odd +=
            (u < 0x20 && u != u'\t' && u != u'\n' && u != u'\r' && u != u'\f' && u != u'\v') || u == 0xfffd;
    }
    return odd * 20 > looked;
}

TextDecoder::TextDecoder(TextEncoding encoding) : m_state(std::make_unique<State>())
{
    if (const auto known = qtEncoding(encoding)) {
        m_state->qt = State::Decoder(*known);
        return;
    }
    UErrorCode status = U_ZERO_ERROR;
    m_state->icu.reset(ucnv_open("gb18030", &status));
}

TextDecoder::~TextDecoder() = default;
TextDecoder::TextDecoder(TextDecoder &&) noexcept = default;
TextDecoder &TextDecoder::operator=(TextDecoder &&) noexcept = default;

void TextDecoder::append(QByteArrayView bytes, QString &text, bool last)
{
    if (m_state->icu) {
        appendByIcu(m_state->icu.get(), bytes, text, last);
        return;
    }
    const qsizetype before = text.size();
    text.resize(before + m_state->qt.requiredSpace(bytes.size()));
    const QChar *const end = m_state->qt.appendToBuffer(text.data() + before, bytes);
    text.truncate(end - text.constData());
    if (last && m_state->qt.hasHalfCharacter())
        text.append(QChar::ReplacementCharacter);
}

} // namespace gangmu
