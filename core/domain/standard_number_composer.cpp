// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standard_number_composer.h"

#include <algorithm>

namespace gangmu {

using namespace number_text;
using enum NumberRefusal;

namespace {

/// Words that stand where a number is missing, as plain signs.
bool isPlaceholder(QStringView text)
{
    static constexpr QStringView words[] = {u"-",    u"/",   u"NONE", u"NULL", u"NAN",  u"NA",     u"N/A",
                                            u"#N/A", u"NIL", u"TBD",  u"无",   u"暂无", u"待定",   u"未知",
                                            u"空",   u"?",   u"?-",   u"0",    u"待编", u"待制定", u"X"};
    constexpr qsizetype longest = 4;
    return text.isEmpty() ||
           (text.size() <= longest && std::find(std::begin(words), std::end(words), text) != std::end(words));
}

} // namespace

NumberComposer::NumberComposer(QStringView text, bool propose) : m_clean(text), m_propose(propose)
{
    NumberRefusal refusal = m_clean.tooLong                 ? TooLong
                            : isPlaceholder(m_clean.view()) ? Placeholder
                                                            : compose();
    if (refusal != None) {
        refuse(refusal);
        return;
    }
    // A text that is what we print needed no repair, whatever the steps thought on their way; anything else
    // did.
    m_result.repairs |= m_clean.repairs;
    if (text == m_result.number.print() || text == m_result.number.print(Dash::Em))
        m_result.repairs = {};
    else if (!m_result.repairs)
        m_result.repairs = NumberRepair::Blank;
}

NumberRefusal NumberComposer::compose()
{
    NumberReader reader;
    const NumberRefusal refusal = reader.read(m_clean.begin());
    if (refusal == MissingSerial && (isLetter(*reader.end()) || *reader.end() == u'/'))
        return composeDoubled(reader);
    if (refusal != None) {
        m_stopped = reader.end();
        m_fixes = reader.fixes();
        return refusal;
    }
    take(reader);
    return composeBehind(reader.end());
}

void NumberComposer::take(const NumberReader &reader)
{
    m_result.number = reader.number();
    m_result.repairs |= reader.repairs();
    m_result.flags = reader.flags();
}

/// T/CSGF T/CSGF024-2023: the code stands there twice.
NumberRefusal NumberComposer::composeDoubled(const NumberReader &first)
{
    NumberReader second;
    const char16_t *at = first.end() + (*first.end() == u'/' ? 1 : 0);
    if (second.read(at) != None) {
        m_stopped = first.end();
        return MissingSerial;
    }
    if (second.code() != first.code()) {
        propose(second.number().print());
        return Ambiguous;
    }
    take(second);
    m_result.repairs |= NumberRepair::Prefix;
    return composeBehind(second.end());
}

/// Amendments, edition, language, further numbers.
NumberRefusal NumberComposer::composeBehind(const char16_t *at)
{
    while (*at) {
        const char16_t *const before = at;
        NumberRefusal refusal = None;
        if (!readAmendment(at) && !readEdition(at) && !readLanguage(at) && !readAdopted(at))
            refusal = readFurther(at);
        if (refusal == None && at == before)
            refusal = TrailingText;
        if (refusal == TrailingText)
            propose(m_result.number.print());
        if (refusal != None)
            return refusal;
    }
    return None;
}

/// /XG1-2012; of international ones /Amd 1:2024, /Cor 1:2009, +A1:2014.
bool NumberComposer::readAmendment(const char16_t *&at)
{
    StandardNumber &number =
        m_result.number.m_adopted.isEmpty() ? m_result.number : m_result.number.m_adopted.last();
    if ((*at != u'/' && *at != u' ' && *at != u'+') || !m_result.number.m_joint.isEmpty())
        return false;
    const bool chinese = number.level() != StandardLevel::International;
    const char16_t *p = at + 1;
    const int letters = countLetters(p);
    const QStringView word(p, letters);
    QStringView mark;
    if (chinese)
        mark = word == u"XG" ? u"XG" : QStringView();
    else
        mark = word == u"AMD" || word == u"AM"  ? u"Amd "
               : word == u"COR" || word == u"C" ? u"Cor "
               : word == u"A" && isDigit(p[1])  ? u"A"
                                                : QStringView();
    if (mark.isEmpty())
        return false;
    p += letters;
    if (*p == u' ' || *p == u'.')
        ++p;
    const int digits = countDigits(p);
    constexpr int mostDigits = 3;
    if (digits == 0 || digits > mostDigits || isLetter(p[digits]))
        return false;
    QString text = mark.toString();
    text += QStringView(p, digits);
    p += digits;
    if ((*p == u'-' || *p == u':') && countDigits(p + 1) == 4 && isAnyYear(valueOf(p + 1, 4))) {
        text += chinese ? u'-' : u':';
        text += QStringView(p + 1, 4);
        p += 5;
    }
    if (!number.m_amendment.isEmpty())
        number.m_amendment += u'/';
    number.m_amendment += text;
    at = p;
    return true;
}

/// (2018年版)
bool NumberComposer::readEdition(const char16_t *&at)
{
    StandardNumber &number = m_result.number;
    const bool bracket = *at == u'(';
    if ((!bracket && *at != u' ') || number.m_edition || !number.m_joint.isEmpty())
        return false;
    const char16_t *p = at + 1;
    if (countDigits(p) != 4 || !isChineseYear(valueOf(p, 4)))
        return false;
    const int year = valueOf(p, 4);
    p += 4;
    if (*p == u' ')
        ++p;
    if (*p == u'年')
        ++p;
    if (p[0] == u'修' && p[1] == u'订')
        p += 2;
    if (*p != u'版')
        return false;
    ++p;
    if (bracket) {
        if (*p != u')')
            return false;
        ++p;
    }
    number.m_edition = quint16(year);
    at = p;
    return true;
}

/// (E), and the month of ITU: (11/2016)
bool NumberComposer::readLanguage(const char16_t *&at)
{
    const StandardNumber &last =
        m_result.number.m_adopted.isEmpty() ? m_result.number : m_result.number.m_adopted.last();
    if (*at != u'(' || last.level() != StandardLevel::International)
        return false;
    if (const int letters = countLetters(at + 1); letters >= 1 && letters <= 2 && at[1 + letters] == u')') {
        at += 2 + letters;
        m_result.repairs |= NumberRepair::Ornament;
        return true;
    }
    const bool month = countDigits(at + 1) == 2 && at[3] == u'/' && countDigits(at + 4) == 4 && at[8] == u')';
    if (!month || &last != &m_result.number || last.m_year || !isAnyYear(valueOf(at + 4, 4)))
        return false;
    m_result.number.m_year = quint16(valueOf(at + 4, 4));
    m_result.flags &= ~NumberFlags(NumberFlag::Undated);
    m_result.repairs |= NumberRepair::YearSign;
    at += 9;
    return true;
}

/// (ISO 9001:2015,IDT), and what is left of such a note behind a double number: ,IDT and 年 behind the year.
bool NumberComposer::readAdopted(const char16_t *&at)
{
    StandardNumber &number = m_result.number;
    if (*at == u'年' && at[1] == 0 && number.m_year && number.m_adopted.isEmpty() &&
        number.m_joint.isEmpty()) {
        ++at;
        m_result.repairs |= NumberRepair::Ornament;
        return true;
    }
    const bool bracket = *at == u'(';
    if ((!bracket && *at != u',' && *at != u' ') || number.level() == StandardLevel::International ||
        !number.m_joint.isEmpty() || number.m_adopted.isEmpty() == !bracket)
        return false;
    const char16_t *p = at + (bracket ? 1 : 0);
    NumberReader reader;
    if (bracket) {
        if (reader.read(p) != None || reader.number().level() != StandardLevel::International)
            return false;
        p = reader.end();
    }
    while (*p == u',' || *p == u' ')
        ++p;
    if (QStringView(p, countLetters(p)) != u"IDT")
        return false;
    p += 3;
    if (bracket) {
        if (*p != u')' || number.m_adopted.size() > 1)
            return false;
        ++p;
        number.m_adopted.append(reader.number());
        m_result.repairs |= reader.repairs();
    }
    m_result.repairs |= NumberRepair::Ornament;
    at = p;
    return true;
}

/// A second number: the identical international one, one of the same text, or one too many.
NumberRefusal NumberComposer::readFurther(const char16_t *&at)
{
    StandardNumber &number = m_result.number;
    const char16_t sign = *at;
    if (sign != u'/' && sign != u' ' && sign != u';' && sign != u'、' && sign != u',' && sign != u'+')
        return TrailingText;
    const char16_t *p = at + 1;
    while (*p == u' ')
        ++p;
    if (sign == u' ' && QStringView(p, countLetters(p)) == u"IDT" && p[3] == u' ') {
        p += 4;
        m_result.repairs |= NumberRepair::Ornament;
    }
    NumberReader reader;
    if (reader.read(p) != None)
        return TrailingText;
    const StandardNumber second = reader.number();
    const bool foreign = second.level() == StandardLevel::International;
    const bool listed = sign == u';' || sign == u'、' || sign == u',';
    constexpr qsizetype mostNumbers = 6;
    if (number.m_joint.size() + number.m_adopted.size() >= mostNumbers)
        return TrailingText;
    if (!listed && second == number) {
        m_result.repairs |= NumberRepair::Prefix;
    } else if (!listed && foreign && number.level() != StandardLevel::International &&
               number.m_joint.isEmpty()) {
        number.m_adopted.append(second);
        if (sign != u'/')
            m_result.repairs |= NumberRepair::Slash;
    } else if (!listed && !foreign && second.level() == number.level() && second.code() != number.code() &&
               second.m_year && second.m_year == number.m_year) {
        number.m_joint.append(second);
        m_result.flags |= reader.flags();
        if (sign != u' ')
            m_result.repairs |= NumberRepair::Blank;
    } else {
        propose(number.print());
        proposeRest(reader);
        return SeveralNumbers;
    }
    m_result.repairs |= reader.repairs();
    at = reader.end();
    return None;
}

} // namespace gangmu
