// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_text.h"

namespace gangmu {

namespace {

constexpr qsizetype longestLiteral = 255;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype digitsEnd(QStringView text, qsizetype at, bool separators)
{
    while (at < text.size() && (isDigit(text[at]) || (separators && text[at] == u',')))
        ++at;
    return at;
}

/// -1, +2.5, -1,234.5, 3e-7, -5%
bool isPlainNumber(QStringView text)
{
    const qsizetype start = !text.isEmpty() && (text[0] == u'-' || text[0] == u'+') ? 1 : 0;
    qsizetype at = digitsEnd(text, start, true);
    bool digits = at > start && isDigit(text[start]);
    if (at < text.size() && text[at] == u'.') {
        const qsizetype end = digitsEnd(text, at + 1, false);
        digits = digits || end > at + 1;
        at = end;
    }
    if (!digits)
        return false;
    if (at < text.size() && (text[at] == u'e' || text[at] == u'E')) {
        qsizetype exponent = at + 1;
        if (exponent < text.size() && (text[exponent] == u'-' || text[exponent] == u'+'))
            ++exponent;
        const qsizetype end = digitsEnd(text, exponent, false);
        if (end == exponent)
            return false;
        at = end;
    }
    if (at < text.size() && text[at] == u'%')
        ++at;
    return at == text.size();
}

} // namespace

bool looksLikeFormula(QStringView text)
{
    if (text.size() < 2)
        return false; // a lone sign is a text everywhere
    switch (text.front().unicode()) {
    case u'=':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\n':
    case u'＝':
    case u'＋':
    case u'－':
    case u'＠':
        return true;
    case u'+':
    case u'-':
        return !isPlainNumber(text);
    default:
        return false;
    }
}

QString asFormulaText(QStringView text)
{
    QString out = QStringLiteral("=\"");
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && i % longestLiteral == 0)
            out += u"\"&\"";
        if (text[i] == u'"')
            out += u'"';
        out += text[i];
    }
    return out + u'"';
}

std::optional<QString> formulaText(QStringView cell)
{
    if (cell.size() < 3 || cell[0] != u'=' || cell[1] != u'"' || cell.back() != u'"')
        return std::nullopt;
    QString out;
    qsizetype at = 2;
    while (at < cell.size()) {
        if (cell[at] != u'"') {
            out += cell[at++];
            continue;
        }
        const QStringView rest = cell.sliced(at + 1);
        if (rest.isEmpty())
            return out;
        if (rest.front() == u'"') {
            out += u'"';
            at += 2;
        } else if (rest.startsWith(u"&\"")) {
            at += 3;
        } else {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace gangmu
