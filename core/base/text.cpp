// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

namespace gangmu::text {

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00ad || (u >= 0x200b && u <= 0x200f) || u == 0x2060 || u == 0xfeff;
}

bool isBlank(QChar c)
{
    return c.isSpace() || isInvisible(c) || c.unicode() == 0x180e;
}

bool isPrivateUse(QChar c)
{
    return c.unicode() >= 0xe000 && c.unicode() <= 0xf8ff;
}

bool isHan(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x4e00 && u <= 0x9fff) || (u >= 0x3400 && u <= 0x4dbf) || (u >= 0xf900 && u <= 0xfaff) ||
           u == 0x3007;
}

bool isSentenceEnd(QChar c)
{
    return c == u'。' || c == u'！' || c == u'？' || c == u'!' || c == u'?' || c == u'｡';
}

bool isClauseMark(QChar c)
{
    return isSentenceEnd(c) || c == u'，' || c == u',' || c == u'；' || c == u';' || c == u'：' || c == u':';
}

QStringView trimmed(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

QString compact(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (QChar c : text) {
        if (!isBlank(c))
            out.append(c);
    }
    return out;
}

QChar halfWidth(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= 0xff01 && u <= 0xff5e)
        return QChar(char16_t(u - 0xfee0));
    return u == 0x3000 ? QChar(u' ') : c;
}

QString halfWidth(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (QChar c : text)
        out.append(halfWidth(c));
    return out;
}

int bracketStep(QChar c)
{
    switch (c.unicode()) {
    case u'(':
    case u'（':
    case u'[':
    case u'［':
    case u'【':
    case u'〔':
    case u'《':
    case u'〈':
    case u'“':
    case u'‘':
    case u'「':
    case u'『':
        return 1;
    case u')':
    case u'）':
    case u']':
    case u'］':
    case u'】':
    case u'〕':
    case u'》':
    case u'〉':
    case u'”':
    case u'’':
    case u'」':
    case u'』':
        return -1;
    default:
        return 0;
    }
}

static int bracketShape(QChar c)
{
    switch (halfWidth(c).unicode()) {
    case u'(':
        return 1;
    case u')':
        return -1;
    case u'[':
    case u'〔':
    case u'【':
        return 2;
    case u']':
    case u'〕':
    case u'】':
        return -2;
    default:
        return 0;
    }
}

qsizetype openingOf(QStringView text, qsizetype close, qsizetype reach)
{
    const int shape = close >= 0 && close < text.size() ? bracketShape(text[close]) : 0;
    if (shape >= 0)
        return -1;
    int depth = 0;
    const qsizetype last = qMax<qsizetype>(0, close - reach);
    for (qsizetype i = close; i >= last; --i) {
        const int here = bracketShape(text[i]);
        if (here == shape)
            ++depth;
        else if (here == -shape && --depth == 0)
            return i;
    }
    return -1;
}

int columns(QStringView text)
{
    int sum = 0;
    for (QChar c : text) {
        if (!isInvisible(c))
            sum += c.unicode() >= 0x1100 && c.unicode() != 0x2002 ? 2 : 1;
    }
    return sum;
}

} // namespace gangmu::text
