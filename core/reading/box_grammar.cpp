// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/box_grammar.h"

#include "core/base/chinese_numeral.h"
#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

constexpr qsizetype longestBoxTitle = 60;

bool isAround(QChar c)
{
    static constexpr QStringView around = u"【】[]［］<>＜＞〈〉《》（）()";
    return around.contains(c);
}

bool isNumeral(QChar c)
{
    return text::halfWidth(c).isDigit() || isChineseDigit(c);
}

} // namespace

std::optional<BoxMark> boxMark(QStringView line, const Vocabulary &words)
{
    line = text::trimmed(line);
    if (line.isEmpty() || line.size() > longestBoxTitle || line.endsWith(u'。'))
        return std::nullopt;
    qsizetype i = 0;
    const auto skip = [&] {
        while (i < line.size() && (text::isBlank(line[i]) || isAround(line[i])))
            ++i;
    };
    skip();
    QString word;
    for (const QString &term : words.terms(u"structure/box_words"_s)) {
        // The word may be spaced out: 专 栏 1
        qsizetype at = i;
        qsizetype matched = 0;
        while (at < line.size() && matched < term.size() &&
               (line[at] == term[matched] || text::isBlank(line[at])))
            matched += line[at++] == term[matched] ? 1 : 0;
        if (matched == term.size()) {
            word = term;
            i = at;
            break;
        }
    }
    if (word.isEmpty())
        return std::nullopt;
    skip();
    const qsizetype start = i;
    while (i < line.size() && isNumeral(line[i]))
        ++i;
    const QStringView numeral = line.sliced(start, i - start);
    if (numeral.isEmpty() || numeral.size() > 4 || !ordinalValue(numeral))
        return std::nullopt;
    skip();
    while (i < line.size() && (u"：:、.．—-–"_s.contains(line[i]) || text::isBlank(line[i])))
        ++i;
    QStringView title = text::trimmed(line.sliced(i));
    if (!title.isEmpty() && isAround(title.back()) && !title.contains(u'（') && !title.contains(u'('))
        title = title.chopped(1);
    // The header of a column may have slipped behind the title: 专栏1 工业标准化 责任单位
    for (qsizetype at = title.size() - 1; at > 0; --at) {
        if (!text::isBlank(title[at]))
            continue;
        if (words.set(u"responsibility/responsible_labels"_s).contains(title.sliced(at + 1).toString()))
            title = text::trimmed(title.first(at));
        break;
    }
    return BoxMark{word + numeral.toString(), title.toString()};
}

} // namespace gangmu
