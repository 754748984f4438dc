// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/box_text.h"

#include "core/base/text.h"

#include <algorithm>

namespace gangmu {

namespace {

constexpr qsizetype longestName = 24;
constexpr QChar cellBreak = u'\u2028';

} // namespace

bool isBoxName(QStringView text)
{
    return !text.isEmpty() && text.size() <= longestName &&
           std::ranges::none_of(text, [](QChar c) { return text::isClauseMark(c); });
}

bool isFinishedBody(QStringView body)
{
    if (body.isEmpty())
        return false;
    const QChar last = body.back();
    if (text::isSentenceEnd(last) || last == u'）' || last == u')' || last == u'〕')
        return true;
    return (last == u'”' || last == u'’') && body.size() > 1 && text::isSentenceEnd(body[body.size() - 2]);
}

QList<QStringView> splitAtGaps(QStringView text)
{
    QList<QStringView> pieces;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size();) {
        if (!text::isBlank(text[i])) {
            ++i;
            continue;
        }
        qsizetype end = i;
        bool gap = false;
        while (end < text.size() && text::isBlank(text[end]))
            gap = text[end++] == cellBreak || gap;
        if (gap || text::columns(text.sliced(i, end - i)) >= 4) {
            pieces.append(text.sliced(start, i - start));
            start = end;
        }
        i = end;
    }
    pieces.append(text.sliced(start));
    pieces.removeIf([](QStringView piece) { return piece.isEmpty(); });
    return pieces;
}

qsizetype boxLeadIn(QStringView text)
{
    for (qsizetype i = 0; i < text.size() && i <= longestName; ++i) {
        const QChar c = text[i];
        if (c == u'：' || c == u':' || c == u'。')
            return i >= 2 && i + 1 < text.size() ? i : 0;
        if (text::isClauseMark(c))
            return 0;
    }
    return 0;
}

void addBoxParagraph(QString &body, QStringView text)
{
    if (!body.isEmpty() && isFinishedBody(body))
        body += u'\n';
    body += text;
}

} // namespace gangmu
