// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/reading/box_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

constexpr qsizetype longestGlued = 14;
constexpr qsizetype longestHanging = 10;
constexpr qsizetype shortestText = 12; // behind a glued name

const QString verbs = u"item_verbs/verbs"_s;
const QString beginnings = u"item_verbs/text_beginnings"_s;

bool startsText(QStringView text, const Vocabulary &words)
{
    return !words.beginning(text, beginnings).isEmpty() || !words.beginning(text, verbs).isEmpty();
}

bool isPlain(QStringView name)
{
    return std::ranges::all_of(name, [](QChar c) { return text::isHan(c) || c.isLetter() || c == u'、'; });
}

} // namespace

qsizetype hangingName(QStringView body, QStringView next, const Vocabulary &words)
{
    const qsizetype from = qMax<qsizetype>(0, body.size() - longestHanging - 1);
    const qsizetype stop = body.sliced(from).lastIndexOf(u'。');
    if (stop < 0)
        return -1;
    const QStringView name = body.sliced(from + stop + 1);
    if (name.size() < 2 || name.size() > longestHanging || !isPlain(name) || startsText(name, words))
        return -1;
    return startsText(next, words) ? from + stop + 1 : -1;
}

qsizetype gluedName(QStringView text, const Vocabulary &words)
{
    if (startsText(text, words))
        return 0;
    for (qsizetype i = 2; i <= longestGlued && i + shortestText < text.size(); ++i) {
        if (!isPlain(text.sliced(i - 1, 1)))
            return 0;
        if (!words.beginning(text.sliced(i), verbs).isEmpty())
            return isPlain(text.first(i)) ? i : 0;
    }
    return 0;
}

} // namespace gangmu
