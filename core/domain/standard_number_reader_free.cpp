// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standard_number_reader.h"

// Numbers whose issuers make their own rules: associations, enterprises, bodies abroad.

namespace gangmu {

using namespace number_text;
using enum NumberRefusal;

namespace {

/// "202X", "XXXX": a year that is still to come.
bool isBlankYear(QStringView text)
{
    bool blank = false;
    for (const QChar c : text) {
        if (c == u'X')
            blank = true;
        else if (!isDigit(c.unicode()))
            return false;
    }
    return blank;
}

bool isPlainSerial(QStringView text)
{
    const qsizetype digits = countDigits(text.utf16());
    return digits > 0 && (digits >= text.size() || (digits == text.size() - 1 && text.back().isLetter()));
}

} // namespace

/// T/ or Q/ is read.
NumberRefusal NumberReader::readOrganization(NumberFamily family)
{
    const bool enterprise = family == NumberFamily::Enterprise;
    const char16_t *p = m_at + countDigits(m_at); // Q/140000ABC
    const int letters = countLetters(p);
    if (letters == 0)
        return MissingIssuer;
    p += letters;
    while (enterprise && *p == u'-' && countLetters(p + 1) > 0) // Q/CSG-GPG
        p += 1 + countLetters(p + 1);
    if (isDigit(*p)) {
        // Q/SH1020 2038-2010: digits of the code when a serial follows behind a blank or slash.
        const char16_t *end = p;
        while (isAlnum(*end))
            ++end;
        if ((*end == u'/' || *end == u' ') && isDigit(end[1])) {
            const int digits = countDigits(end + 1);
            const char16_t behind = end[1 + digits];
            const bool year = digits == 4 && isChineseYear(valueOf(end + 1, 4)) && behind != u'-' &&
                              behind != u'.' && behind != u':';
            if (!year)
                p = end;
        }
    }
    setFamily(family);
    put(enterprise ? "Q/" : "T/");
    m_number.m_issuerBegin = quint8(m_size);
    put(m_at, p);
    m_number.m_issuerEnd = quint8(m_size);
    m_at = p;
    if (enterprise && *p == u'/' && (p[1] == u'T' || p[1] == u'Z') && !isLetter(p[2])) { // Q/GDW/Z
        put(p, p + 2);
        m_at += 2;
    }
    endCode();
    if (*m_at == u'/' && isDigit(m_at[1])) {
        ++m_at;
        m_repairs |= NumberRepair::Slash;
    } else {
        skipGap();
    }
    return readFreeSerial(enterprise);
}

/// Serial, parts and year of one word; with blanks: of several groups of digits, the last of them with the
/// year.
NumberRefusal NumberReader::readFreeSerial(bool blanks)
{
    beginSerial(u' ');
    const char16_t *end = m_at;
    const char16_t *lastBlank = nullptr;
    if (const int letters = countLetters(m_at);
        letters > 0 && m_at[letters] == u':' && isLetter(m_at[letters + 1]))
        end += letters + 1; // T/CECS G:D21-01-2019
    while (true) {
        const char16_t *const group = end;
        while (isAlnum(*end) || *end == u'.' || *end == u'-')
            ++end;
        if (*end == u' ' && isLetter(end[1]) && end[2] == u'-')
            return refuse(BrokenSerial, {end, 1, u""}); // 0001 S-2020
        if (*end != u' ' || !isDigit(end[1]) || end[1 + countDigits(end + 1)] >= 0x4e00)
            break;
        if (!blanks || group + countDigits(group) != end) {
            if (const char16_t *year = end + 1; countDigits(year) == 4 && isChineseYear(valueOf(year, 4)) &&
                                                !isAlnum(year[4]) && QStringView(m_at, end).indexOf(u'-') < 0)
                return refuse(YearNotSeparated, {end, 1, u"-"});
            return blanks ? TrailingText : refuse(BrokenSerial, {end, 1, u""});
        }
        lastBlank = end++;
    }
    if (*end == u'~') {
        m_at = end;
        return Range;
    }
    const QStringView word(m_at, end);
    if (*end == u':' && countDigits(end + 1) == 4 && isChineseYear(valueOf(end + 1, 4))) {
        m_repairs |= NumberRepair::YearSign;
        m_number.m_year = quint16(valueOf(end + 1, 4));
        const NumberRefusal refusal = readFreeBody(end);
        m_at += refusal == None ? 5 : 0;
        return refusal;
    }
    const qsizetype dash = word.lastIndexOf(u'-');
    if (dash < 0) {
        if (lastBlank) {
            const int digits = countDigits(lastBlank + 1);
            const bool year = digits == 4 && isChineseYear(valueOf(lastBlank + 1, 4));
            return refuse(year ? YearNotSeparated : BrokenSerial, {lastBlank, 1, year ? u"-" : u""});
        }
        m_flags |= NumberFlag::Undated;
        return readFreeBody(end);
    }
    const char16_t *const sign = m_at + dash;
    const QStringView tail(sign + 1, end);
    const int digits = countDigits(sign + 1);
    const int value = digits <= 4 ? valueOf(sign + 1, digits) : 0;
    if (tail.isEmpty() || isBlankYear(tail))
        return refuse(BadYear, {sign, int(1 + tail.size()), u""});
    if (digits == tail.size() && digits == 4 && isChineseYear(value)) {
        m_number.m_year = quint16(value);
    } else if (digits == tail.size() && digits == 2) {
        constexpr int firstOfLastCentury = 50;
        if (value < firstOfLastCentury)
            return refuse(BadYear, {sign + 1, 0, u"20"});
        m_number.m_year = quint16(1900 + value);
        m_repairs |= NumberRepair::TwoDigitYear;
    } else if (digits >= 4 || lastBlank) {
        return BadYear;
    } else {
        m_flags |= NumberFlag::Undated;
        return readFreeBody(end);
    }
    const NumberRefusal refusal = readFreeBody(sign);
    if (refusal == None)
        m_at = end;
    return refusal;
}

/// Serial and parts from here to the end given.
NumberRefusal NumberReader::readFreeBody(const char16_t *end)
{
    constexpr qsizetype longest = 24;
    constexpr int mostDigits = 12;
    const QStringView body(m_at, end);
    const qsizetype dot = body.indexOf(u'.');
    const QStringView serial = dot < 0 ? body : body.first(dot);
    bool hasDigit = false;
    for (qsizetype i = 0; i < serial.size(); ++i) {
        const char16_t c = serial[i].unicode();
        hasDigit = hasDigit || isDigit(c);
        if (countDigits(serial.utf16() + i) > mostDigits)
            return BadSerial;
    }
    if (!hasDigit)
        return MissingSerial;
    if (serial.size() > longest || !isAlnum(serial.front().unicode()) || !isAlnum(serial.back().unicode()))
        return BadSerial;
    for (const char16_t *p = serial.utf16() + serial.size(); p < end;) {
        constexpr int mostOfPart = 5;
        const int digits = countDigits(p + 1);
        if (*p != u'.')
            return BadSerial;
        if (digits == 0)
            return refuse(EmptyPart, {p, 1, u""});
        p += 1 + digits;
        if (isLetter(*p))
            ++p;
        if (digits > mostOfPart)
            return BadSerial;
    }
    constexpr qsizetype fewestOfSerialAndYear = 7;
    const bool plain = isPlainSerial(serial);
    if (plain && !m_number.m_year && dot < 0 && serial.size() >= fewestOfSerialAndYear &&
        isDigit(serial.back().unicode()) && isChineseYear(valueOf(end - 4, 4)))
        return refuse(YearNotSeparated, {end - 4, 0, u"-"});
    if (!plain)
        m_flags |= NumberFlag::IrregularSerial;
    put(serial);
    endSerial();
    put(body.sliced(serial.size()));
    m_at = end;
    return None;
}

/// ISO, ISO/IEC TS, BS EN ISO, ITU-T, CAC/GL, then the serial.
NumberRefusal NumberReader::readInternational(const NumberCode &first)
{
    putIssuer(first.letters);
    setFamily(first.family);
    const NumberCode *last = &first;
    int bodies = 1;
    if (first.packed == packedLetters("ITU") && (*m_at == u'-' || *m_at == u' ') &&
        (m_at[1] == u'T' || m_at[1] == u'R') && !isAlnum(m_at[2])) {
        put(u'-');
        put(m_at[1]);
        m_at += 2;
    }
    constexpr int mostBodies = 4;
    while ((*m_at == u'/' || *m_at == u' ' || *m_at == u'-') && bodies <= mostBodies) {
        const char16_t sign = *m_at;
        const int letters = countLetters(m_at + 1);
        if (sign == u'/' && letters == 1 && m_at[1] == u'R') { // ISO/R 1
            put(u"/R");
            m_at += 2;
            break;
        }
        quint64 packed = 0;
        for (int i = 1; i <= letters && letters < 12; ++i)
            packed = packed << 5 | quint64(m_at[i] & 31);
        if (packed == packedLetters("STD") && sign == u' ') { // IEEE Std 802.3
            m_at += 4;
            m_repairs |= NumberRepair::Ornament;
            break;
        }
        const NumberCode *code = findNumberCode(packed);
        if (!code || (code->family != NumberFamily::International && code->family != NumberFamily::Foreign))
            break;
        const bool document = code->has(NumberCode::DocumentType);
        const bool slash =
            document ? code->packed != packedLetters("GUIDE") && bodies == 1 &&
                           (first.packed == packedLetters("ISO") || first.packed == packedLetters("CAC"))
                     : !last->has(NumberCode::BlankChain);
        if ((sign == u'/') != slash)
            m_repairs |= NumberRepair::Slash;
        put(slash ? u'/' : u' ');
        put(code->letters);
        m_at += 1 + letters;
        last = code;
        ++bodies;
        if (document)
            break;
    }
    m_number.m_issuerEnd = quint8(m_size);
    endCode();
    m_number.m_yearSign = first.has(NumberCode::Colon) ? ':' : '-';
    if (*m_at == u' ' || (*m_at == u'-' && isAlnum(m_at[1])))
        ++m_at;
    return readForeignSerial(first, last->has(NumberCode::SpacedSerial));
}

NumberRefusal NumberReader::readForeignSerial(const NumberCode &code, bool spaced)
{
    constexpr int mostLetters = 4;
    beginSerial(u' ');
    const int letters = countLetters(m_at);
    if (letters > mostLetters)
        return MissingSerial;
    put(m_at, m_at + letters);
    m_at += letters;
    if (letters > 0 && *m_at == u' ' && isDigit(m_at[1]))
        ++m_at;
    if (letters > 0 && spaced && isDigit(*m_at))
        put(u' ');
    const char16_t *end = m_at;
    bool hasDigit = false;
    for (; isAlnum(*end) || *end == u'.'; ++end)
        hasDigit = hasDigit || isDigit(*end);
    if (!hasDigit)
        return MissingSerial;
    constexpr int longest = 16;
    if (end - m_at > longest)
        return BadSerial;
    if (end[-1] == u'.')
        return refuse(EmptyPart, {end - 1, 1, u""});
    put(m_at, end);
    endSerial();
    m_at = end;
    return readForeignYear(code);
}

NumberRefusal NumberReader::readForeignYear(const NumberCode &code)
{
    const bool shortYear = code.has(NumberCode::ShortYear);
    constexpr int firstOfLastCentury = 50;
    while (*m_at == u'-') {
        const int digits = countDigits(m_at + 1);
        int length = digits;
        while (isAlnum(m_at[1 + length]))
            ++length;
        const char16_t next = m_at[1 + length];
        const bool last = next != u'-' && next != u':';
        if (length == 0)
            return refuse(BadYear, {m_at, 1, u""});
        const int value = digits == length && digits <= 4 ? valueOf(m_at + 1, digits) : 0;
        if (last && length == 4 && isAnyYear(value)) {
            if (code.has(NumberCode::Colon))
                m_repairs |= NumberRepair::YearSign;
            m_number.m_year = quint16(value);
            m_number.m_shortYear =
                shortYear && value >= 1900 + firstOfLastCentury && value < 2000 + firstOfLastCentury;
            m_at += 5;
            return None;
        }
        if (last && shortYear && length == 2 && digits == 2) {
            m_number.m_year = quint16(value + (value < firstOfLastCentury ? 2000 : 1900));
            m_number.m_shortYear = true;
            m_at += 3;
            return None;
        }
        constexpr int longestPart = 6;
        if (length > longestPart)
            return BadSerial;
        put(m_at, m_at + 1 + length);
        m_at += 1 + length;
    }
    if (*m_at == u':') {
        const int digits = countDigits(m_at + 1);
        const int value = digits <= 4 ? valueOf(m_at + 1, digits) : 0;
        if (!code.has(NumberCode::Colon))
            m_repairs |= NumberRepair::YearSign;
        if (digits == 4 && isAnyYear(value)) {
            m_number.m_year = quint16(value);
            m_number.m_shortYear =
                shortYear && value >= 1900 + firstOfLastCentury && value < 2000 + firstOfLastCentury;
            m_at += 5;
            return None;
        }
        if (digits == 2 && value >= firstOfLastCentury) {
            m_number.m_year = quint16(1900 + value);
            m_repairs |= NumberRepair::TwoDigitYear;
            m_at += 3;
            return None;
        }
        return BadYear;
    }
    if (*m_at == u'~')
        return Range;
    if (*m_at == u' ' && isDigit(m_at[1])) {
        const bool year = countDigits(m_at + 1) == 4 && isAnyYear(valueOf(m_at + 1, 4));
        return refuse(year ? YearNotSeparated : BrokenSerial, {m_at, 1, year ? u"-" : u""});
    }
    m_flags |= NumberFlag::Undated;
    return None;
}

} // namespace gangmu
