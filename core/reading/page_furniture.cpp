// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/page_furniture.h"

#include "core/base/text.h"
#include "core/reading/messages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

constexpr qsizetype longestFurniture = 120;
constexpr qsizetype longestPageNumber = 12;

/// "3", "- 3 -", "— 12 —", "第3页", "第 3 页 共 10 页", "3/20".
bool isPageNumber(QStringView compact)
{
    if (compact.isEmpty() || compact.size() > longestPageNumber)
        return false;
    qsizetype digits = 0;
    for (QChar c : compact) {
        static constexpr QStringView around = u"-—–－―·•第页共/|~～.";
        const QChar half = text::halfWidth(c);
        if (half >= u'0' && half <= u'9')
            ++digits;
        else if (!around.contains(c))
            return false;
    }
    const bool marked = compact.size() > digits;
    return digits > 0 && digits <= (marked ? 8 : 4);
}

bool startsWithTimestamp(const QString &half)
{
    if (half.size() < 10 || !half.first(4).toInt())
        return false;
    return (half[4] == u'-' || half[4] == u'/' || half[4] == u'年') && half[5].isDigit();
}

/// 首页 > 政务公开 > 文件
bool isBreadcrumb(QStringView line)
{
    if (line.contains(u'。') || line.contains(u'《'))
        return false;
    return line.contains(u'>') || line.contains(u'＞') || line.contains(u'»') || line.contains(u'›');
}

bool isRule(QStringView compact)
{
    static constexpr QStringView signs = u"-—–－―_＿=＝*＊~～·.…─━";
    return compact.size() >= 3 && std::ranges::all_of(compact, [](QChar c) {
               const bool frame = c.unicode() >= 0x2500 && c.unicode() <= 0x257f; // ┌──┐
               return frame || signs.contains(c);
           });
}

} // namespace

QString furnitureReason(QStringView line, const Vocabulary &words)
{
    if (line.size() > longestFurniture)
        return {};
    const QString compact = text::compact(line);
    if (isPageNumber(compact))
        return ReadingText::tr("页码或单独的数字");
    if (isBreadcrumb(line) && compact.size() <= 60)
        return ReadingText::tr("网页残留");
    if (isRule(compact))
        return ReadingText::tr("分隔线");
    if (words.set(u"furniture/lines"_s).contains(compact))
        return ReadingText::tr("网页残留");
    if (compact.endsWith(u'。') && compact.size() > 40)
        return {};
    if (!words.beginning(compact, u"furniture/beginnings"_s).isEmpty() ||
        !words.beginning(line, u"furniture/beginnings"_s).isEmpty())
        return ReadingText::tr("网页残留");
    if (startsWithTimestamp(text::halfWidth(line)) &&
        words.containsAny(compact, u"furniture/timestamp_words"_s))
        return ReadingText::tr("网页残留");
    if (isFileName(compact, words))
        return ReadingText::tr("附件文件名");
    return {};
}

QHash<QString, QString> keyValues(QStringView line, const Vocabulary &words)
{
    QHash<QString, QString> values;
    if (line.size() > 400)
        return values;
    const QString compact = text::compact(line);
    if (words.beginning(compact, u"furniture/keys"_s).isEmpty())
        return values;
    struct Found
    {
        qsizetype at;
        qsizetype valueAt;
        QString key;
    };
    QList<Found> found;
    for (qsizetype i = 0; i < compact.size(); ++i) {
        const QString key = words.beginning(QStringView(compact).sliced(i), u"furniture/keys"_s);
        const qsizetype end = i + key.size();
        if (!key.isEmpty() && end < compact.size() && (compact[end] == u':' || compact[end] == u'：')) {
            found.append({i, end + 1, key});
            i = end;
        }
    }
    if (found.isEmpty() || found.first().at > 0)
        return values;
    for (qsizetype i = 0; i < found.size(); ++i) {
        const qsizetype end = i + 1 < found.size() ? found[i + 1].at : compact.size();
        values.insert(found[i].key, compact.sliced(found[i].valueAt, end - found[i].valueAt));
    }
    return values;
}

bool isFileName(QStringView line, const Vocabulary &words)
{
    return line.size() <= longestFurniture &&
           std::ranges::any_of(words.terms(u"furniture/file_endings"_s), [&](const QString &ending) {
               return line.endsWith(ending, Qt::CaseInsensitive);
           });
}

} // namespace gangmu
