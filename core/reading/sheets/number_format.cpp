// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sheets/number_format.h"

#include <cmath>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

constexpr double lastDay = 2958466; ///< the day after 9999-12-31
constexpr int secondsOfDay = 86'400;

/// Which parts of a date or time a code shows.
struct Parts
{
    bool dayOrYear = false;
    bool monthOrMinute = false;
    bool hourOrSecond = false;
    bool digits = false; ///< placeholders of a number before any of these

    bool any() const { return dayOrYear || monthOrMinute || hourOrSecond; }
};

void takeLetter(QStringView code, qsizetype at, Parts &parts)
{
    const QChar next = at + 1 < code.size() ? code[at + 1] : QChar();
    switch (code[at].toLower().unicode()) {
    case u'y':
    case u'd':
        parts.dayOrYear = true;
        break;
    case u'e': // a year in East Asian Excel, an exponent anywhere
        parts.dayOrYear = parts.dayOrYear || (next != u'+' && next != u'-');
        break;
    case u'm':
        parts.monthOrMinute = true;
        break;
    case u'h':
    case u's':
        parts.hourOrSecond = true;
        break;
    case u'0':
    case u'#':
    case u'?':
        parts.digits = parts.digits || !parts.any();
        break;
    default:
        break;
    }
}

/// Behind what stands at `at`, where that is not part of the pattern: a quoted text, an escaped sign,
/// brackets.
qsizetype behindLiteral(QStringView code, qsizetype at, Parts &parts)
{
    const QChar c = code[at];
    if (c == u'\\' || c == u'_' || c == u'*')
        return at + 2;
    if (c == u'"') {
        const qsizetype end = code.indexOf(u'"', at + 1);
        return end < 0 ? code.size() : end + 1;
    }
    if (c == u'[') {
        const qsizetype end = code.indexOf(u']', at);
        if (end > at + 1 && QStringView(u"hHmMsS").contains(code[at + 1]))
            parts.hourOrSecond = true; // [h]:mm, hours that go beyond 24
        return end < 0 ? code.size() : end + 1;
    }
    if (code.sliced(at).startsWith(u"AM/PM", Qt::CaseInsensitive))
        return at + 5;
    if (code.sliced(at).startsWith(u"A/P", Qt::CaseInsensitive))
        return at + 3;
    return at;
}

NumberFormat paddedFormat(QStringView code)
{
    NumberFormat format;
    bool point = false;
    for (const QChar c : code) {
        if (c == u'.' && !point)
            point = true;
        else if (c == u'0')
            ++(point ? format.fraction : format.whole);
        else
            return {};
    }
    const bool pads = format.whole > 1 || format.fraction > 0;
    constexpr int mostDigits = 15;
    if (!pads || format.whole > mostDigits || format.fraction > mostDigits)
        return {};
    format.kind = NumberFormat::Kind::Padded;
    return format;
}

void appendDigits(QString &text, int number, int digits)
{
    char16_t buffer[4] = {};
    for (int i = digits; i-- > 0; number /= 10)
        buffer[i] = char16_t(u'0' + number % 10);
    text.append(reinterpret_cast<const QChar *>(buffer), digits);
}

/// As Qt::ISODate has it; a workbook has a hundred thousand of them, and QDate's own way through locale and
/// calendar takes a third of the reading.
QString dateText(const QDate &date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (year < 1 || year > 9999)
        return date.toString(Qt::ISODate);
    QString text;
    text.reserve(19); // a time may follow
    appendDigits(text, year, 4);
    text += u'-';
    appendDigits(text, month, 2);
    text += u'-';
    appendDigits(text, day, 2);
    return text;
}

void appendTime(QString &text, qint64 hours, int seconds)
{
    if (hours > 99)
        text += QString::number(hours);
    else
        appendDigits(text, int(hours), 2);
    text += u':';
    appendDigits(text, seconds / 60 % 60, 2);
    text += u':';
    appendDigits(text, seconds % 60, 2);
}

QString dateTimeText(double serial, NumberFormat::Kind kind, bool from1904)
{
    auto days = qint64(std::floor(serial));
    auto seconds = qint64(std::llround((serial - double(days)) * secondsOfDay));
    if (kind == NumberFormat::Kind::Date)
        seconds = 0;
    if (seconds == secondsOfDay) {
        ++days;
        seconds = 0;
    }
    if (kind == NumberFormat::Kind::Time) {
        QString time;
        appendTime(time, days * 24 + seconds / 3600, int(seconds));
        return time;
    }
    // Excel's 1900 had a 29 February, so days before March are counted from another day.
    const QDate first = from1904 ? QDate(1904, 1, 1) : days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    QString date = dateText(first.addDays(days));
    if (kind == NumberFormat::Kind::Date)
        return date;
    date += u' ';
    appendTime(date, seconds / 3600, int(seconds));
    return date;
}

/// The shortest form with at most 15 digits, which is what spreadsheets show; no exponent where that is
/// short.
QString plainNumber(double value)
{
    const double size = std::abs(value);
    if (size == 0)
        return u"0"_s;
    if (size < 1e-7 || size >= 1e15)
        return QString::number(value, 'g', 15);
    const int decimals = std::clamp(14 - int(std::floor(std::log10(size))), 0, 20);
    QString text = QString::number(value, 'f', decimals);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

QString padded(QString text, const NumberFormat &format)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text.remove(0, 1);
    qsizetype point = text.indexOf(u'.');
    if (point < 0) {
        point = text.size();
        if (format.fraction > 0)
            text += u'.';
    }
    while (format.fraction > 0 && text.size() - point - 1 < format.fraction)
        text += u'0';
    text.prepend(QString(qMax<qsizetype>(format.whole - point, 0), u'0'));
    return negative ? u'-' + text : text;
}

bool isShortInteger(QByteArrayView stored)
{
    if (stored.startsWith('-'))
        stored = stored.sliced(1);
    return !stored.isEmpty() && stored.size() <= 15 && stored.front() != '0' &&
           std::all_of(stored.begin(), stored.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

NumberFormat builtInFormat(int id)
{
    using Kind = NumberFormat::Kind;
    const bool date = (id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 ||
                      (id >= 50 && id <= 54) || id == 57 || id == 58;
    const bool time =
        (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55 || id == 56;
    return {date ? Kind::Date : time ? Kind::Time : id == 22 ? Kind::DateTime : Kind::General, 0, 0};
}

NumberFormat formatOfCode(QStringView code)
{
    if (code.startsWith(u"General", Qt::CaseInsensitive) || code.startsWith(u"G/"))
        return {};
    Parts parts;
    qsizetype at = 0;
    while (at < code.size() && code[at] != u';') {
        const qsizetype behind = behindLiteral(code, at, parts);
        if (behind == at)
            takeLetter(code, at++, parts);
        else
            at = behind;
    }
    using Kind = NumberFormat::Kind;
    if (parts.digits || !parts.any())
        return paddedFormat(code);
    const bool date = parts.dayOrYear || !parts.hourOrSecond;
    return {date && parts.hourOrSecond ? Kind::DateTime : date ? Kind::Date : Kind::Time, 0, 0};
}

QString shownNumber(QByteArrayView stored, const NumberFormat &format, bool from1904)
{
    if (format.kind == NumberFormat::Kind::General && isShortInteger(stored))
        return QString::fromLatin1(stored);
    bool ok = false;
    const double value = stored.toByteArray().trimmed().toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return QString::fromUtf8(stored);
    switch (format.kind) {
    case NumberFormat::Kind::General:
        break;
    case NumberFormat::Kind::Padded:
        return padded(plainNumber(value), format);
    case NumberFormat::Kind::Date:
    case NumberFormat::Kind::DateTime:
    case NumberFormat::Kind::Time:
        if (value >= (format.kind == NumberFormat::Kind::Time ? 0 : 1) && value < lastDay)
            return dateTimeText(value, format.kind, from1904);
        break;
    }
    return plainNumber(value);
}

} // namespace gangmu
