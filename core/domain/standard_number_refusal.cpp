// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standard_number_composer.h"

#include <algorithm>

// Why a text is no number, and what may have been meant.

namespace gangmu {

using namespace number_text;
using enum NumberRefusal;

namespace {

bool isDocumentNumber(QStringView text)
{
    const bool digit = std::any_of(text.begin(), text.end(), [](QChar c) { return isDigit(c.unicode()); });
    return digit && (text.endsWith(u'号') || text.contains(u'['));
}

/// 20170425-T-469
bool isPlanNumber(QStringView text)
{
    constexpr int date = 8;
    constexpr int department = 3;
    return text.size() == date + 3 + department && countDigits(text.utf16()) == date && text[date] == u'-' &&
           QStringView(u"TQZ").contains(text[date + 1]) && text[date + 2] == u'-' &&
           countDigits(text.utf16() + date + 3) == department;
}

} // namespace

void NumberComposer::propose(const QString &number)
{
    if (m_propose && !m_result.proposals.contains(number))
        m_result.proposals.append(number);
}

/// Proposes what the text with a change would be read as.
void NumberComposer::proposeReading(const QString &text)
{
    const NumberComposer other(text, false);
    if (other.m_result.ok())
        propose(other.m_result.number.print());
}

void NumberComposer::refuse(NumberRefusal refusal)
{
    const QStringView view = m_clean.view();
    if (refusal == NotANumber || refusal == UnknownCode) {
        if (isDocumentNumber(view))
            refusal = DocumentNumber;
        else if (isPlanNumber(view))
            refusal = PlanNumber;
        else if (refusal == NotANumber && !view.isEmpty() && isDigit(view.front().unicode()) &&
                 std::none_of(view.begin(), view.end(), [](QChar c) { return c.isLetter(); }))
            refusal = MissingCode;
    }
    m_result.number = {};
    m_result.refusal = refusal;
    m_result.repairs = {};
    m_result.flags = {};
    if (!m_propose || refusal == Placeholder || refusal == DocumentNumber || refusal == PlanNumber)
        return;
    for (const NumberFix &fix : m_fixes) {
        if (fix.at) {
            QString text = view.toString();
            text.replace(fix.at - m_clean.begin(), fix.removed, QString::fromUtf16(fix.inserted));
            proposeReading(text);
        }
    }
    if (refusal == Range)
        proposeRange();
    if (m_result.proposals.isEmpty() && (refusal == BrokenSerial || refusal == UnknownCode))
        proposeReading(view.toString().remove(u' '));
    if (m_result.proposals.isEmpty())
        proposeEmbedded();
    if (refusal == NotANumber && !m_result.proposals.isEmpty())
        m_result.refusal = LeadingText;
}

/// GB 50254~50259-96: each of them.
void NumberComposer::proposeRange()
{
    constexpr int mostDigits = 9;
    constexpr int mostNumbers = 30;
    const char16_t *from = m_stopped;
    while (from > m_clean.begin() && isDigit(from[-1]))
        --from;
    const int digits = int(m_stopped - from);
    const char16_t *other = m_stopped + 1;
    if (from > m_clean.begin() && from[-1] == u'.') {
        // 2828.1~2828.3: the serial stands there twice.
        const char16_t *const serialEnd = from - 1;
        const char16_t *serial = serialEnd;
        while (serial > m_clean.begin() && isDigit(serial[-1]))
            --serial;
        if (QStringView(serial, from) == QStringView(other, from - serial))
            other += from - serial;
    }
    const int otherDigits = countDigits(other);
    if (digits == 0 || otherDigits == 0 || digits > mostDigits || otherDigits > digits)
        return;
    const int first = valueOf(from, digits);
    int last = valueOf(other, otherDigits);
    if (otherDigits < digits) { // GB 3100~02
        int power = 1;
        for (int i = 0; i < otherDigits; ++i)
            power *= 10;
        last += first / power * power;
    }
    if (last <= first || last - first >= mostNumbers)
        return;
    const QString before = QString::fromUtf16(m_clean.begin(), from - m_clean.begin());
    const QString behind = QString::fromUtf16(other + otherDigits);
    for (int value = first; value <= last; ++value)
        proposeReading(before + QString::number(value).rightJustified(digits, u'0') + behind);
}

/// The number just read and all that are listed behind it.
void NumberComposer::proposeRest(NumberReader reader)
{
    constexpr int mostNumbers = 30;
    for (int i = 0; i < mostNumbers; ++i) {
        propose(reader.number().print());
        const char16_t *at = reader.end();
        while (*at == u';' || *at == u',' || *at == u'、' || *at == u' ' || *at == u'/')
            ++at;
        reader = {};
        if (!*at || reader.read(at) != None)
            return;
    }
}

/// A number with a year somewhere in the text: 66-SYT6704-2019井斜仪.
void NumberComposer::proposeEmbedded()
{
    constexpr int mostTries = 12;
    int tries = 0;
    const char16_t *const begin = m_clean.begin();
    for (const char16_t *p = begin + 1; p < begin + m_clean.size && tries < mostTries; ++p) {
        if (!isLetter(*p) || isLetter(p[-1]))
            continue;
        ++tries;
        NumberReader reader;
        if (reader.read(p) == None && reader.number().year()) {
            propose(reader.number().print());
            return;
        }
    }
}

} // namespace gangmu
