// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standard_number_reader.h"

#include <cstring>

namespace gangmu {

using namespace number_text;
using enum NumberRefusal;

// --- what is written ------------------------------------------------------------------------------------

void NumberReader::put(QStringView text)
{
    Q_ASSERT(m_size + text.size() <= qsizetype(m_text.size()));
    memcpy(m_text.data() + m_size, text.utf16(), size_t(text.size()) * sizeof(char16_t));
    m_size += int(text.size());
}

void NumberReader::put(const char *ascii)
{
    for (; *ascii; ++ascii)
        put(char16_t(*ascii));
}

void NumberReader::putIssuer(const char *letters)
{
    m_number.m_issuerBegin = quint8(m_size);
    put(letters);
    m_number.m_issuerEnd = quint8(m_size);
}

void NumberReader::putMark(char16_t mark)
{
    if (mark) {
        put(u'/');
        put(mark);
    }
}

void NumberReader::beginSerial(char16_t sign)
{
    put(sign);
    m_number.m_serialBegin = quint8(m_size);
}

void NumberReader::setFamily(NumberFamily family)
{
    m_number.m_family = family;
    const auto level = [family] {
        switch (family) {
        case NumberFamily::National:
        case NumberFamily::Metrology:
            return StandardLevel::National;
        case NumberFamily::Industry:
            return StandardLevel::Industry;
        case NumberFamily::Local:
        case NumberFamily::LocalFood:
        case NumberFamily::LocalConstruction:
            return StandardLevel::Local;
        case NumberFamily::Group:
            return StandardLevel::Group;
        case NumberFamily::Enterprise:
            return StandardLevel::Enterprise;
        case NumberFamily::International:
        case NumberFamily::Foreign:
            break;
        }
        return StandardLevel::International;
    };
    m_number.m_level = qint8(level());
}

void NumberReader::setMandate(char16_t mark)
{
    const Mandate mandate = mark == u'T'   ? Mandate::Recommended
                            : mark == u'Z' ? Mandate::Guidance
                                           : Mandate::Mandatory;
    m_number.m_mandate = qint8(mandate);
    if (mandate != Mandate::Mandatory)
        return;
    if (m_number.m_family == NumberFamily::Industry)
        m_flags |= NumberFlag::MandatoryIndustry;
    else if (m_number.m_family == NumberFamily::Local || m_number.m_family == NumberFamily::LocalConstruction)
        m_flags |= NumberFlag::MandatoryLocal;
}

StandardNumber NumberReader::number() const
{
    StandardNumber number = m_number;
    number.m_text = QString(reinterpret_cast<const QChar *>(m_text.data()), m_size);
    return number;
}

NumberRefusal NumberReader::refuse(NumberRefusal why, NumberFix first, NumberFix second)
{
    m_fixes = {first, second};
    return why;
}

// --- codes ----------------------------------------------------------------------------------------------

NumberRefusal NumberReader::read(const char16_t *begin)
{
    m_at = begin;
    const int letters = countLetters(begin);
    if (letters == 0)
        return NotANumber;
    constexpr int longestCode = 11;
    quint64 packed = 0;
    for (int i = 0; i < letters && letters <= longestCode; ++i)
        packed = packed << 5 | quint64(begin[i] & 31);

    switch (packed) {
    case packedLetters("T"):
    case packedLetters("Q"): {
        const NumberFamily family = *begin == u'T' ? NumberFamily::Group : NumberFamily::Enterprise;
        const char16_t sign = begin[1];
        if (sign != u'/' && !((sign == u' ' || sign == u'-') && isLetter(begin[2])))
            return UnknownCode;
        if (sign != u'/')
            m_repairs |= NumberRepair::Slash;
        m_at += 2;
        return readOrganization(family);
    }
    case packedLetters("DB"):
    case packedLetters("DBT"):
    case packedLetters("DBZ"):
    case packedLetters("DBS"):
    case packedLetters("DBST"):
    case packedLetters("DBJ"):
    case packedLetters("DBJT"):
        return readLocal(letters);
    case packedLetters("DG"):
    case packedLetters("DGJ"):
    case packedLetters("DGTJ"):
        return readShanghai(letters);
    default:
        return readListed(letters, packed);
    }
}

NumberRefusal NumberReader::readListed(int letters, quint64 packed)
{
    const NumberCode *code = findNumberCode(packed);
    char16_t mark = 0;
    if (!code && letters > 2) { // GBT, SYT
        const char16_t last = m_at[letters - 1];
        const NumberCode *shorter = last == u'T' || last == u'Z' ? findNumberCode(packed >> 5) : nullptr;
        if (shorter && shorter->has(last == u'T' ? NumberCode::TakesT : NumberCode::TakesZ)) {
            code = shorter;
            mark = last;
            m_repairs |= NumberRepair::Slash;
        }
    }
    int serialLetters = 0; // JTGD20, TSGZB001: the blank before the serial lost
    for (int n = 1; !code && n <= 2 && letters - n >= 3; ++n) {
        const NumberCode *shorter = findNumberCode(packed >> (5 * n));
        if (shorter && shorter->has(NumberCode::LetterSerial)) {
            code = shorter;
            serialLetters = n;
            m_repairs |= NumberRepair::Blank;
            if (n == 2 && m_at[letters - 2] == u'T' && shorter->has(NumberCode::TakesT)) { // JTGTD20
                mark = u'T';
                serialLetters = 1;
                m_repairs |= NumberRepair::Slash;
            }
        }
    }
    if (!code || code->has(NumberCode::DocumentType))
        return readGlued(letters);
    m_at += letters - serialLetters;
    if (code->family == NumberFamily::International || code->family == NumberFamily::Foreign)
        return readInternational(*code);
    if (!mark) {
        if (const NumberRefusal refusal = readMark(*code, mark); refusal != None)
            return refusal;
    }
    return readBehindCode(*code, mark);
}

NumberRefusal NumberReader::readMark(const NumberCode &code, char16_t &mark)
{
    const char16_t sign = *m_at;
    if (sign != u'/' && sign != u' ' && sign != u'-')
        return None;
    const char16_t next = m_at[1];
    const bool letterSerial = sign == u'/' && code.has(NumberCode::LetterSerial) && isDigit(m_at[3]);
    if ((next == u'T' || next == u'Z') && (!isLetter(m_at[2]) || letterSerial) &&
        code.has(next == u'T' ? NumberCode::TakesT : NumberCode::TakesZ)) {
        if (sign != u'/')
            m_repairs |= NumberRepair::Slash;
        mark = next;
        m_at += 2;
        return None;
    }
    if (sign != u'/')
        return None;
    if (!isDigit(next))
        return UnknownCode;
    if (code.has(NumberCode::TakesT)) // GB/ 1234: mandatory, or was the T lost?
        return refuse(Ambiguous, {m_at, 1, u"/T "}, {m_at, 1, u" "});
    m_repairs |= NumberRepair::Slash;
    ++m_at;
    return None;
}

NumberRefusal NumberReader::readBehindCode(const NumberCode &code, char16_t mark)
{
    putIssuer(code.letters);
    putMark(mark);
    setFamily(code.family);
    if (mark || code.has(NumberCode::Plain))
        setMandate(mark);
    m_number.m_region = code.region;
    if (code.has(NumberCode::Old))
        m_flags |= NumberFlag::OldCode;
    if (code.has(NumberCode::Colon))
        m_number.m_yearSign = ':';
    if (code.family == NumberFamily::Metrology && *m_at == u'(') {
        if (const NumberRefusal refusal = readQualifier(); refusal != None)
            return refusal;
    }
    endCode();
    skipGap();
    const char16_t *const serial = m_at;
    NumberRefusal refusal = readSerial(code.options);
    if (refusal == None)
        refusal = readYear(code.has(NumberCode::Colon));
    if (refusal != None)
        return refusal;
    constexpr int shortestOfGuidance = 5;
    if (!mark && code.packed == packedLetters("GBZ") && m_digitCount >= shortestOfGuidance) {
        // GBZ has three digits; five are those of GB/Z.
        const char16_t *p = serial;
        while (*p != u'Z')
            --p;
        return refuse(Ambiguous, {p, 0, u"/"});
    }
    constexpr int groupStandardsBegin = 2018;
    if (code.packed == packedLetters("CECS") && m_number.m_year >= groupStandardsBegin) {
        std::memmove(m_text.data() + 2, m_text.data(), size_t(m_size) * sizeof(char16_t));
        m_text[0] = u'T';
        m_text[1] = u'/';
        m_size += 2;
        for (quint8 *place : {&m_number.m_issuerBegin, &m_number.m_issuerEnd, &m_number.m_codeEnd,
                              &m_number.m_serialBegin, &m_number.m_serialEnd})
            *place += 2;
        m_number.m_yearSign = '-';
        m_repairs &= ~NumberRepairs(NumberRepair::YearSign);
        m_repairs |= NumberRepair::GroupMark;
    }
    return None;
}

NumberRefusal NumberReader::readQualifier()
{
    constexpr int longest = 8;
    const char16_t *close = m_at + 1;
    while (*close && *close != u')' && close - m_at <= longest && *close >= 0x4e00)
        ++close;
    if (*close != u')' || close == m_at + 1)
        return UnknownCode;
    m_number.m_region = close - m_at == 2 ? quint16(provinceOfSign(m_at[1])) : 0;
    m_number.m_level = qint8(m_number.m_region ? StandardLevel::Local : StandardLevel::Industry);
    put(m_at, close + 1);
    m_at = close + 1;
    return None;
}

NumberRefusal NumberReader::readGlued(int letters)
{
    constexpr int fewestOfGroup = 4; // with the T
    constexpr int fewestOfEnterprise = 3;
    const char16_t first = *m_at;
    if ((first != u'T' && first != u'Q') || letters < 2)
        return UnknownCode;
    const NumberFix slash{m_at + 1, 0, u"/"};
    if (letters < (first == u'T' ? fewestOfGroup : fewestOfEnterprise))
        return refuse(UnknownCode, slash);
    const char16_t *const begin = m_at;
    ++m_at;
    m_repairs |= NumberRepair::Slash;
    const NumberRefusal refusal =
        readOrganization(first == u'T' ? NumberFamily::Group : NumberFamily::Enterprise);
    if (refusal != MissingSerial && refusal != MissingIssuer && (refusal != None || m_number.m_year))
        return refusal;
    m_at = begin; // any word may stand before digits
    return UnknownCode;
}

} // namespace gangmu
