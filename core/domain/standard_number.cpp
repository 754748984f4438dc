// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standard_number.h"

#include "core/domain/standard_number_clean.h"

#include <algorithm>

namespace gangmu {

using namespace Qt::StringLiterals;
using namespace number_text;

namespace {

/// Digits in runs of six and more places, so that texts compare as their values do: every place beyond six
/// puts a ":" before them, which is greater than any digit. Leading zeros are taken off and counted behind a
/// "'", less than any sign that may follow.
void appendNatural(QString &out, QStringView text)
{
    constexpr int places = 6;
    for (qsizetype i = 0; i < text.size();) {
        const char16_t c = text[i].unicode();
        if (!isDigit(c)) {
            out.append(c == u' ' ? u',' : QChar(c).toUpper());
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && isDigit(text[end].unicode()))
            ++end;
        qsizetype first = i;
        while (first + 1 < end && text[first] == u'0')
            ++first;
        for (qsizetype n = end - first; n < places; ++n)
            out.append(u'0');
        for (qsizetype n = places; n < end - first; ++n)
            out.append(u':');
        out.append(text.sliced(first, end - first));
        if (first > i) {
            out.append(u'\'');
            out.append(QChar(char16_t(u'0' + (first - i))));
        }
        i = end;
    }
}

} // namespace

StandardLevel StandardNumber::level() const
{
    return StandardLevel(m_level);
}

std::optional<Mandate> StandardNumber::mandate() const
{
    return m_mandate < 0 ? std::nullopt : std::optional<Mandate>(Mandate(m_mandate));
}

QString StandardNumber::print(Dash dash) const
{
    const bool chinese = level() != StandardLevel::International;
    const QChar sign = dash == Dash::Em && chinese ? u'—' : u'-';
    QString out;
    constexpr qsizetype room = 16;
    out.reserve(m_text.size() + m_amendment.size() + room);
    out += m_text;
    if (chinese && m_codeEnd < out.size() && out[m_codeEnd] == u'-')
        out[m_codeEnd] = sign; // DG/TJ08—2433A—2023
    if (m_year) {
        out += m_yearSign == '-' ? sign : QChar(QLatin1Char(m_yearSign));
        out += QStringView(QString::number(m_year)).sliced(m_shortYear ? 2 : 0);
    }
    if (!m_amendment.isEmpty()) {
        out += u'/';
        out += m_amendment;
        if (chinese)
            std::replace(out.end() - m_amendment.size(), out.end(), QChar(u'-'), sign);
    }
    if (m_edition)
        out += u"("_s + QString::number(m_edition) + u"年版)"_s;
    for (const StandardNumber &number : m_adopted)
        out += u'/' + number.print(dash);
    for (const StandardNumber &number : m_joint)
        out += u' ' + number.print(dash);
    return out;
}

QString StandardNumber::undatedKey() const
{
    QString out;
    constexpr qsizetype room = 24;
    out.reserve(m_text.size() + room);
    out += code();
    out += u' ';
    appendNatural(out, QStringView(m_text).sliced(m_serialBegin));
    return out;
}

QString StandardNumber::singleKey() const
{
    QString out = undatedKey();
    if (m_year) {
        out += u' ';
        out += QChar(char16_t(u'0' + m_year / 1000));
        out += QChar(char16_t(u'0' + m_year / 100 % 10));
        out += QChar(char16_t(u'0' + m_year / 10 % 10));
        out += QChar(char16_t(u'0' + m_year % 10));
    }
    if (m_edition)
        out += u'(' + QString::number(m_edition) + u')';
    if (!m_amendment.isEmpty()) {
        out += u'/';
        appendNatural(out, m_amendment);
    }
    return out;
}

QString StandardNumber::key() const
{
    if (m_joint.isEmpty())
        return isNull() ? QString() : singleKey();
    QStringList keys{singleKey()};
    for (const StandardNumber &number : m_joint)
        keys.append(number.singleKey());
    keys.sort();
    return keys.join(u'+');
}

bool operator==(const StandardNumber &a, const StandardNumber &b)
{
    return a.m_text == b.m_text && a.m_year == b.m_year && a.m_edition == b.m_edition &&
           a.m_amendment == b.m_amendment && a.m_adopted == b.m_adopted && a.m_joint == b.m_joint;
}

QString compactForm(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar each : text) {
        const char16_t c = each.unicode();
        if (isAlnum(c) || c == u'.') {
            out.append(each);
            continue;
        }
        const char16_t sign = plainSign(c);
        if (sign == u'-' || sign == u':') {
            if (!out.endsWith(u'-'))
                out.append(u'-');
        } else if (isAlnum(sign) || sign == u'.' || QChar(sign).isLetterOrNumber()) {
            out.append(QChar(sign));
        }
    }
    return out;
}

} // namespace gangmu
