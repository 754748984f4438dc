// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// Small questions about characters that the grammars of quantities and of numbers ask.
namespace gangmu {

inline bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

inline bool isLatin(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// The character at the position; a null character outside the text.
inline QChar charAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text[at] : QChar();
}

inline qsizetype skipSpaces(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at] == u' ')
        ++at;
    return at;
}

/// A dash, or a word that stands for one, between the ends of a range.
inline bool joinsRange(QChar c)
{
    return QStringView(u"-‐‑–—－~～至到").contains(c);
}

} // namespace gangmu
