// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standard_number_reader.h"

// What stands behind the code of a number of a state, ministry or province: serial, parts, year.

namespace gangmu {

using namespace number_text;
using enum NumberRefusal;

void NumberReader::skipGap()
{
    if (*m_at == u' ') {
        ++m_at;
    } else if (*m_at == u'-' && isAlnum(m_at[1])) {
        ++m_at;
        m_repairs |= NumberRepair::Dash;
    } else if (isDigit(*m_at)) {
        m_repairs |= NumberRepair::Blank;
    }
}

NumberRefusal NumberReader::readSerial(unsigned options, char16_t sign)
{
    beginSerial(sign);
    if (options & NumberCode::LetterSerial) {
        constexpr int mostLetters = 2;
        const int letters = countLetters(m_at);
        const bool blank = letters > 0 && m_at[letters] == u' ';
        if (letters <= mostLetters && isDigit(m_at[letters + (blank ? 1 : 0)])) {
            put(m_at, m_at + letters);
            m_at += letters + (blank ? 1 : 0);
        }
    }
    constexpr int mostDigits = 9;
    m_digits = m_at;
    m_digitCount = countDigits(m_at);
    if (m_digitCount == 0)
        return MissingSerial;
    if (m_digitCount > mostDigits)
        return BadSerial;
    m_at += m_digitCount;
    if (options & NumberCode::DashSerial && *m_at == u'-') {
        const int more = countDigits(m_at + 1);
        if (more > 0 && m_at[1 + more] == u'-')
            m_at += 1 + more;
    }
    if (options & NumberCode::DashParts) {
        put(m_digits, m_at);
        endSerial();
        for (int more = 0; *m_at == u'-' && (more = countDigits(m_at + 1)) > 0 && more <= 2 &&
                           (m_at[1 + more] == u'-' || m_at[1 + more] == 0);
             m_at += 1 + more)
            put(m_at, m_at + 1 + more);
        return None;
    }
    if (isLetter(*m_at)) {
        if (isAlnum(m_at[1])) {
            const char16_t c = *m_at;
            if (c == u'O')
                return refuse(BadSerial, {m_at, 1, u"0"});
            if (c == u'I' || c == u'L')
                return refuse(BadSerial, {m_at, 1, u"1"});
            return BadSerial;
        }
        ++m_at;
    }
    put(m_digits, m_at);
    endSerial();
    return readParts();
}

NumberRefusal NumberReader::readParts()
{
    constexpr int mostDigits = 5;
    while (*m_at == u'.') {
        const int digits = countDigits(m_at + 1);
        if (digits == 0)
            return refuse(EmptyPart, {m_at, 1, u""});
        const char16_t *end = m_at + 1 + digits;
        if (isLetter(*end)) {
            if (isAlnum(end[1]))
                return BadSerial;
            ++end;
        }
        if (digits > mostDigits)
            return BadSerial;
        put(m_at, end);
        m_lastDot = m_at;
        m_at = end;
    }
    return None;
}

NumberRefusal NumberReader::readYear(bool colon)
{
    const char16_t sign = *m_at;
    if (sign == u'~')
        return Range;
    const int digits = sign ? countDigits(m_at + 1) : 0;
    const int value = digits <= 4 ? valueOf(m_at + 1, digits) : 0;
    const char16_t next = sign ? m_at[1 + digits] : u'\0';

    if (sign != u'-' && sign != u':') {
        if (sign == u' ' && digits > 0 && next < 0x4e00) { // not 2018年版
            if (digits == 4 && isChineseYear(value))
                return refuse(YearNotSeparated, {m_at, 1, u"-"});
            return isLetter(next) ? TrailingText : refuse(BrokenSerial, {m_at, 1, u""});
        }
        constexpr int fewestOfSerialAndYear = 7;
        if (m_digitCount >= fewestOfSerialAndYear && m_digits + m_digitCount == m_at &&
            isChineseYear(valueOf(m_at - 4, 4)))
            return refuse(YearNotSeparated, {m_at - 4, 0, u"-"});
        if (m_lastDot && m_at - m_lastDot == 5 && countDigits(m_lastDot + 1) == 4 &&
            isChineseYear(valueOf(m_lastDot + 1, 4)))
            return refuse(Ambiguous, {m_lastDot, 1, u"-"}); // a part, or a dot for the dash?
        m_flags |= NumberFlag::Undated;
        return None;
    }
    if (digits == 4 && isChineseYear(value)) {
        if ((sign == u':') != colon)
            m_repairs |= NumberRepair::YearSign;
        m_number.m_year = quint16(value);
        m_at += 5;
        return None;
    }
    const bool followed = next == u'-' || next == u'~';
    if (digits == 2 && !followed && !isAlnum(next)) {
        constexpr int firstOfLastCentury = 50;
        if (value < firstOfLastCentury)
            return refuse(BadYear, {m_at + 1, 0, u"20"});
        m_number.m_year = quint16(1900 + value);
        m_repairs |= NumberRepair::TwoDigitYear;
        m_at += 3;
        return None;
    }
    if (digits > 0 && sign == u'-' && next == u'.')
        return Range; // JB/T 8356.1-8356.5-1996
    if (digits > 0 && sign == u'-') {
        const int serial = m_digitCount <= 9 ? valueOf(m_digits, m_digitCount) : 0;
        const int other = digits <= 9 ? valueOf(m_at + 1, digits) : 0;
        if (other > serial && digits >= m_digitCount && !m_lastDot)
            return Range; // GB 50254-50259-96
        if (followed && digits <= 2)
            return refuse(Ambiguous, {m_at, 1, u"."}); // GB/T 1234-1-2020: a part, or the first of a range?
    }
    int tail = digits;
    while (m_at[1 + tail] == u'X' || m_at[1 + tail] == u'×' || m_at[1 + tail] == u'□')
        ++tail;
    return refuse(BadYear, {m_at, 1 + tail, u""});
}

} // namespace gangmu
