// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standard_number_reader.h"

// Numbers of provinces and cities: DB, DBS, DBJ and the construction numbers of Shanghai, Jiangsu and
// Tianjin.

namespace gangmu {

using namespace number_text;
using enum NumberRefusal;

/// The T or Z at hand, with the sign before it, which should be a slash; 0 where there is none.
char16_t NumberReader::takeMark()
{
    const bool signedMark = *m_at == u'/' || *m_at == u' ' || *m_at == u'-';
    const char16_t *const at = m_at + (signedMark ? 1 : 0);
    if ((*at != u'T' && *at != u'Z') || isLetter(at[1]))
        return 0;
    if (*m_at != u'/')
        m_repairs |= NumberRepair::Slash;
    m_at = at + 1;
    return *at;
}

NumberRefusal NumberReader::readLocal(int letters)
{
    const char16_t *const begin = m_at;
    m_at += letters;
    char16_t mark = 0;
    if (const char16_t last = begin[letters - 1]; letters > 2 && (last == u'T' || last == u'Z')) {
        mark = last; // DBT, DBJT
        --letters;
        m_repairs |= NumberRepair::Slash;
    } else {
        mark = takeMark();
    }
    if ((*m_at == u' ' || *m_at == u'-') && isDigit(m_at[1]))
        ++m_at;
    const QStringView prefix(begin, letters);
    if (letters == 3 && begin[2] == u'J')
        return readConstruction(mark);
    if (letters == 3)
        return mark ? UnknownRegion : readRegion(NumberFamily::LocalFood, prefix);
    if (mark)
        return readEarthquake(mark);

    const int digits = countDigits(m_at);
    if (digits == 1 || digits == 3)
        return readEarthquake(0);
    if (digits == 2 && m_at[2] == u'-') {
        const int behind = countDigits(m_at + 3);
        const char16_t next = m_at[3 + behind];
        if (behind == 4 && next != u'-' && next != u'.' && isChineseYear(valueOf(m_at + 3, 4))) {
            // DB 37-2008: number 37 of the earthquake industry, or a number of Shandong that lost its serial?
            return refuse(Ambiguous, {begin + 2, 0, u"/T"});
        }
    }
    return readRegion(NumberFamily::Local, prefix);
}

NumberRefusal NumberReader::readEarthquake(char16_t mark)
{
    if (m_at[0] == u'2' && m_at[1] == u'9' && m_at[2] == u'-') {
        // 29-254-2018 is of Tianjin, 29-2008 and 29-95 are number 29 and a year.
        const int digits = countDigits(m_at + 3);
        const char16_t next = m_at[3 + digits];
        if (digits > 0 && (next == u'-' || next == u'.' || isLetter(next) || digits % 2 != 0))
            return readTianjin(mark);
    }
    const NumberCode *code = findNumberCode(packedLetters("DB"));
    if (const int digits = countDigits(m_at); digits > 0 && m_at[digits] == u'/' && isDigit(m_at[digits + 1]))
        return Ambiguous; // DB/T 14/2578
    return readBehindCode(*code, mark);
}

/// 天津: DB/T 29-254-2018, DB29-1-2013. At the 29.
NumberRefusal NumberReader::readTianjin(char16_t mark)
{
    m_at += 2;
    if (!mark)
        mark = takeMark();
    putIssuer("DB");
    putMark(mark);
    if (mark)
        put(u' ');
    put("29");
    endCode();
    setFamily(NumberFamily::LocalConstruction);
    setMandate(mark);
    m_number.m_region = quint16(provinceOfConstructionCode(29));
    if (*m_at == u'-' || *m_at == u' ' || *m_at == u'/')
        ++m_at;
    NumberRefusal refusal = readSerial(0, u'-');
    if (refusal == None)
        refusal = readYear(false);
    const bool maybeYear = !m_number.m_year && m_digits + m_digitCount == m_at && m_digitCount % 2 == 0;
    return refusal == None && maybeYear ? Ambiguous : refusal;
}

NumberRefusal NumberReader::readRegion(NumberFamily family, QStringView prefix)
{
    const int digits = countDigits(m_at);
    if (digits == 0)
        return UnknownRegion;
    if (digits > 4) { // DB142578-2022
        const bool city = isCity(valueOf(m_at, 4));
        return isProvince(valueOf(m_at, 2)) ? refuse(Ambiguous, {m_at + 2, 0, u"/ "},
                                                     city ? NumberFix{m_at + 4, 0, u"/ "} : NumberFix())
                                            : UnknownRegion;
    }
    const int region = valueOf(m_at, digits);
    if (digits == 2 && region == 29 && family == NumberFamily::Local)
        return readTianjin(0);
    const int province = digits == 2 ? region : region / 100;
    const bool invented = province == 0; // DB00: no province has it, examples and forms do
    if (digits % 2 != 0 || (!invented && !isProvince(province)))
        return UnknownRegion;
    if (invented || (digits == 4 && !isCity(region)))
        m_flags |= NumberFlag::UnknownRegion;
    m_number.m_region = quint16(region);

    m_number.m_issuerBegin = quint8(m_size);
    put(prefix);
    m_number.m_issuerEnd = quint8(m_size);
    put(m_at, m_at + digits);
    m_at += digits;
    const bool works = m_at[0] == u'(' && m_at[1] == u'J' && m_at[2] == u')'; // DB13(J)/T
    if (works) {
        put(u"(J)");
        m_at += 3;
        family = NumberFamily::LocalConstruction;
    }
    const char16_t mark = takeMark();
    putMark(mark);
    if (!mark && !works)
        put(u'/');
    endCode();
    setFamily(family);
    setMandate(mark);

    if (*m_at == u'/') {
        ++m_at;
        if (mark)
            m_repairs |= NumberRepair::Slash;
    } else if (!mark && !works) {
        m_repairs |= NumberRepair::Slash;
    }
    skipGap();
    const bool gansu = region == 62 && m_at[0] == u'2' && m_at[1] == u'5'; // works: DB62/T 25-3063-2012
    const NumberRefusal refusal = readSerial(gansu ? NumberCode::DashSerial : 0);
    return refusal == None ? readYear(false) : refusal;
}

/// DBJ, with the region before or behind the mark; printed as each province prints it.
NumberRefusal NumberReader::readConstruction(char16_t mark)
{
    const int digits = countDigits(m_at);
    if (digits != 2)
        return digits < 2 ? UnknownRegion : refuse(Ambiguous, {m_at + 2, 0, u"-"});
    const char16_t *const region = m_at;
    const int code = valueOf(region, 2);
    m_at += 2;
    if (!mark)
        mark = takeMark();
    const int province = provinceOfConstructionCode(code);
    if (!province)
        m_flags |= NumberFlag::UnknownRegion;
    m_number.m_region = quint16(province);

    enum Style { RegionFirst, RegionBehind, RegionFirstDash };
    const Style style = code < 20 && code != 4 && code != 3 ? RegionBehind // DBJ/T 15-101-2014
                        : code == 36 || code == 45          ? RegionBehind
                        : code == 50                        ? RegionFirstDash // DBJ50/T-123-2019
                                                            : RegionFirst;                           // DBJ04/T 400-2020
    putIssuer("DBJ");
    if (mark && style == RegionBehind) {
        putMark(mark);
        put(u' ');
        put(region, region + 2);
    } else {
        put(region, region + 2);
        putMark(mark);
    }
    endCode();
    setFamily(NumberFamily::LocalConstruction);
    setMandate(mark);
    if (*m_at == u'-' || *m_at == u'/' || *m_at == u' ')
        ++m_at;
    const NumberRefusal refusal = readSerial(0, mark && style == RegionFirst ? u' ' : u'-');
    return refusal == None ? readYear(false) : refusal;
}

/// 上海: DG/TJ08-2433A-2023, DGJ08-20-2019; 江苏: DGJ32/J 16-2014, DGJ32/TJ 170-2014.
NumberRefusal NumberReader::readShanghai(int letters)
{
    char16_t mark = letters == 4 ? u'T' : u'\0';
    m_at += letters;
    if (letters == 4)
        m_repairs |= NumberRepair::Slash;
    if (letters == 2) {
        const char16_t *p = m_at;
        if (*p != u'/' && *p != u' ' && *p != u'-')
            return UnknownCode;
        if (*p != u'/')
            m_repairs |= NumberRepair::Slash;
        ++p;
        if (*p == u'T') {
            mark = u'T';
            ++p;
        }
        if (*p != u'J' || isLetter(p[1]))
            return UnknownCode;
        m_at = p + 1;
    }
    if ((*m_at == u' ' || *m_at == u'-' || *m_at == u'/') && isDigit(m_at[1]))
        ++m_at;
    const int digits = countDigits(m_at);
    const int region = digits >= 2 ? valueOf(m_at, 2) : 0;
    const bool jiangsu = region == 32 && digits == 2 && !mark;
    if (region != 8 && !jiangsu)
        return UnknownRegion;
    m_number.m_issuerBegin = 0;
    put(mark ? "DG/TJ" : "DGJ");
    m_number.m_issuerEnd = quint8(m_size);
    put(m_at, m_at + 2);
    m_at += 2;
    if (jiangsu) {
        if (*m_at != u'/')
            return UnknownCode;
        ++m_at;
        if (*m_at == u'T') {
            mark = u'T';
            ++m_at;
        }
        if (*m_at != u'J')
            return UnknownCode;
        ++m_at;
        put(mark ? "/TJ" : "/J");
    }
    endCode();
    setFamily(NumberFamily::LocalConstruction);
    setMandate(mark);
    m_number.m_region = quint16(jiangsu ? region : provinceOfConstructionCode(region));
    if (*m_at == u'-' || *m_at == u'/' || *m_at == u' ')
        ++m_at;
    else if (isDigit(*m_at))
        m_repairs |= NumberRepair::MissingDash;
    const NumberRefusal refusal = readSerial(0, jiangsu ? u' ' : u'-');
    return refusal == None ? readYear(false) : refusal;
}

} // namespace gangmu
