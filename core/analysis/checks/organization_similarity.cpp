// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/organization_similarity.h"

#include <algorithm>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype misprintLength = 7; // shorter names differ in one character and are two bodies

/// A name in its parts: 省 | 发展改革 | 委.
struct NameParts
{
    QString place; ///< 省, 市, 县 … in front, empty for none
    QString stem;  ///< without connecting words
    QString ending;
};

void removePrefix(QString &name, const QString &prefix)
{
    if (!prefix.isEmpty() && name.size() > prefix.size() + 1 && name.startsWith(prefix))
        name.remove(0, prefix.size());
}

NameParts partsOf(const Organization &organization)
{
    QString name = organization.name.simplified();
    name.remove(u' ');
    QString shortRegion = organization.region;
    if (shortRegion.endsWith(u'省') || shortRegion.endsWith(u'市'))
        shortRegion.chop(1);
    NameParts parts;
    removePrefix(name, shortRegion);
    for (QChar place : u"省市县区"_s) {
        if (name.size() > 2 && name.startsWith(place)) {
            parts.place = place;
            name.remove(0, 1);
            break;
        }
    }
    // The province needs not be said in its own plan.
    if (parts.place == u"省")
        parts.place.clear();
    const QList<std::pair<QString, QString>> endings{{u"委员会"_s, u"委"_s}, {u"办公室"_s, u"办"_s}};
    for (const auto &[whole, brief] : endings) {
        if (name.size() > whole.size() && name.endsWith(whole))
            name.replace(name.size() - whole.size(), whole.size(), brief);
    }
    parts.ending = name.right(1);
    parts.stem = name.chopped(1);
    const auto connects = [](QChar sign) { return u"和与及、"_s.contains(sign); };
    parts.stem.removeIf(connects);
    return parts;
}

/// Chinese abbreviations take characters from each word: 发改 of 发展改革. A piece of the longer name
/// (农业 of 农业农村) is another name.
bool abbreviates(const QString &brief, const QString &whole)
{
    if (brief.size() < 2 || brief.size() >= whole.size() || brief[0] != whole[0] || whole.contains(brief))
        return false;
    qsizetype at = 0;
    for (QChar sign : whole) {
        if (at < brief.size() && sign == brief[at])
            ++at;
    }
    return at == brief.size();
}

/// 第一 and 第二, 1 and 12 name different bodies, however alike the rest is.
QString numeralsOf(const QString &name)
{
    QString numerals;
    for (QChar sign : name) {
        if (sign.isDigit() || u"一二三四五六七八九十"_s.contains(sign))
            numerals += sign;
    }
    return numerals;
}

/// One character replaced, added or left out.
bool differInOne(const QString &a, const QString &b)
{
    if (std::abs(a.size() - b.size()) > 1)
        return false;
    const auto [left, right] = std::ranges::mismatch(a, b);
    const qsizetype front = left - a.begin();
    qsizetype back = 0;
    const qsizetype most = std::min(a.size(), b.size()) - front;
    while (back < most && a[a.size() - 1 - back] == b[b.size() - 1 - back])
        ++back;
    return std::max(a.size(), b.size()) - front - back == 1;
}

} // namespace

NameLikeness likeness(const Organization &a, const Organization &b)
{
    if (a.region != b.region || a.kind == OrganizationKind::Collective ||
        b.kind == OrganizationKind::Collective)
        return NameLikeness::Different;
    const NameParts left = partsOf(a);
    const NameParts right = partsOf(b);
    if (left.place != right.place || numeralsOf(left.stem) != numeralsOf(right.stem))
        return NameLikeness::Different;
    if (left.stem == right.stem && left.ending == right.ending)
        return NameLikeness::Spelling;
    // Governments are told apart by one character of their place: 渭南市 and 淮南市.
    if (a.kind == OrganizationKind::Government || b.kind == OrganizationKind::Government)
        return NameLikeness::Different;
    if (left.ending == right.ending &&
        (abbreviates(left.stem, right.stem) || abbreviates(right.stem, left.stem)))
        return NameLikeness::Abbreviation;
    const qsizetype shorter = std::min(left.stem.size(), right.stem.size()) + 1;
    if (shorter >= misprintLength && differInOne(left.stem + left.ending, right.stem + right.ending))
        return NameLikeness::Misprint;
    return NameLikeness::Different;
}

} // namespace gangmu
