// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/quantity_text.h"

#include "core/reading/quantity.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSyllable = 7;

/// "(dù)" behind a character: syllables of small letters with marks of tone. Returns its length, 0 for none.
qsizetype pinyinAt(QStringView text, qsizetype at)
{
    if (text[at] != u'(' && text[at] != u'（')
        return 0;
    bool tone = false;
    for (qsizetype i = at + 1; i < text.size() && i - at <= longestSyllable + 1; ++i) {
        if (text[i] == u')' || text[i] == u'）')
            return i > at + 1 && (tone || i - at > 2) ? i - at + 1 : 0;
        if (text[i].category() != QChar::Letter_Lowercase)
            return 0;
        tone = tone || text[i].unicode() > 0x7F;
    }
    return 0;
}

bool showsNothing(QChar c)
{
    return c.category() == QChar::Other_Format || c.category() == QChar::Other_PrivateUse ||
           c == QChar(0x00AD);
}

} // namespace

TextReadability::TextReadability()
{
    const QList<QStringList> rows = wordRows(u"traditional"_s);
    for (const QStringList &row : rows) {
        if (row.size() > 1 && row[0].size() == 1 && row[1].size() == 1)
            m_simplified.insert(row[0].front(), row[1].front());
    }
}

ReadableText TextReadability::read(const QString &text) const
{
    ReadableText result;
    const QString plain = plainForm(text);
    result.plain.reserve(plain.size());
    result.origins.reserve(plain.size() + 1);
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (const qsizetype length = pinyinAt(plain, i); length > 0) {
            i += length - 1;
            continue;
        }
        if (showsNothing(plain[i]))
            continue;
        const auto simplified = m_simplified.constFind(plain[i]);
        result.plain.append(simplified == m_simplified.constEnd() ? plain[i] : *simplified);
        result.origins.append(i);
    }
    result.origins.append(plain.size());
    return result;
}

} // namespace gangmu
