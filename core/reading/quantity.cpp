// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/quantity.h"

#include "core/reading/quantity_chars.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

qsizetype skipSpacesBack(QStringView text, qsizetype end)
{
    while (end > 0 && text[end - 1] == u' ')
        --end;
    return end;
}

} // namespace

QuantityGrammar::QuantityGrammar()
{
    QStringList units;
    for (const QStringList &row : wordRows(u"units_of_measure"_s)) {
        if (row.size() < 2)
            continue;
        static const QHash<QString, UnitClass> classes = {{u"count"_s, UnitClass::Count},
                                                          {u"ratio"_s, UnitClass::Ratio},
                                                          {u"measure"_s, UnitClass::Measure},
                                                          {u"money"_s, UnitClass::Money},
                                                          {u"weak"_s, UnitClass::Weak}};
        units.append(row[0]);
        m_classes.insert(row[0], classes.value(row[1], UnitClass::Weak));
    }
    m_units = WordSet(units);

    QStringList before, after, alone;
    for (const QStringList &row : wordRows(u"comparators"_s)) {
        if (row.size() < 3)
            continue;
        static const QHash<QString, Effect> effects = {
            {u"at_least"_s, Effect::AtLeast}, {u"more_than"_s, Effect::MoreThan},
            {u"at_most"_s, Effect::AtMost},   {u"less_than"_s, Effect::LessThan},
            {u"equal"_s, Effect::Equal},      {u"by"_s, Effect::By},
            {u"about"_s, Effect::About}};
        (row[1] == u"before"_s ? before : row[1] == u"after"_s ? after : alone).append(row[0]);
        m_effects.insert(row[0], effects.value(row[2], Effect::About));
    }
    m_before = WordSet(before);
    m_after = WordSet(after);
    m_alone = WordSet(alone);
}

std::optional<UnitClass> QuantityGrammar::unitClass(const QString &unit) const
{
    const auto found = m_classes.constFind(unit);
    if (found != m_classes.constEnd())
        return *found;
    if (unit.size() > 1 && QStringView(u"万亿千百").contains(unit.front()))
        return unitClass(unit.mid(1));
    return std::nullopt;
}

std::optional<QuantityGrammar::Unit> QuantityGrammar::unitAt(QStringView plain, qsizetype at) const
{
    qsizetype from = at;
    // 万亩 and 亿元 are units of their own: the number stays as it is printed.
    while (from - at < 2 && QStringView(u"万亿千百").contains(charAt(plain, from)) && from < plain.size())
        ++from;
    const qsizetype length = m_units.lengthAt(plain, from);
    if (length == 0)
        return std::nullopt;
    Unit unit;
    unit.end = from + length;
    unit.name = plain.sliced(at, unit.end - at).toString();
    unit.unitClass = m_classes.value(plain.sliced(from, length).toString());
    return unit;
}

/// Looks for comparing words on both sides. What stands behind decides over what stands before.
void QuantityGrammar::compare(QStringView plain, qsizetype floor, Quantity &quantity) const
{
    quantity.begin = quantity.numberBegin;
    quantity.end = quantity.unitEnd;
    static const QHash<Effect, Comparator> comparators = {
        {Effect::AtLeast, Comparator::AtLeast}, {Effect::MoreThan, Comparator::MoreThan},
        {Effect::AtMost, Comparator::AtMost},   {Effect::LessThan, Comparator::LessThan},
        {Effect::Equal, Comparator::Equal},     {Effect::By, Comparator::Equal}};
    const auto apply = [&](Effect effect, bool overrides) {
        if (effect == Effect::About || (quantity.stated && !overrides))
            return;
        quantity.stated = true;
        quantity.change = effect == Effect::By;
        quantity.comparator = comparators.value(effect);
    };
    for (int words = 0; words < 3; ++words) {
        const qsizetype end = skipSpacesBack(plain, quantity.begin);
        const qsizetype length = m_before.lengthBefore(plain, end);
        if (length == 0 || end - length < floor)
            break;
        const Effect effect = m_effects.value(plain.sliced(end - length, length).toString());
        if (effect == Effect::By && quantity.stated)
            break; // 提高不少于10个: the verb stays outside
        quantity.begin = end - length;
        apply(effect, false);
        if (effect == Effect::By)
            break;
    }
    const qsizetype at = skipSpaces(plain, quantity.unitEnd);
    if (const qsizetype length = m_after.lengthAt(plain, at); length > 0) {
        quantity.end = at + length;
        apply(m_effects.value(plain.sliced(at, length).toString()), true);
    }
    if (quantity.high) {
        quantity.comparator = Comparator::Range;
        quantity.stated = true;
    }
}

QList<Quantity> QuantityGrammar::find(QStringView plain) const
{
    QList<Quantity> result;
    const QList<bool> named = insideNames(plain);
    qsizetype floor = 0; // no word belongs to two quantities
    for (qsizetype i = 0; i < plain.size();) {
        if (named[i]) {
            ++i;
            continue;
        }
        if (const qsizetype length = m_alone.lengthAt(plain, i); length > 0) {
            Quantity full;
            full.numberBegin = i;
            full.unitEnd = i + length;
            full.value = 100;
            full.unit = u"%"_s;
            full.unitClass = UnitClass::Ratio;
            full.implicit = true;
            compare(plain, floor, full);
            floor = i = full.end;
            full.comparator = Comparator::Equal;
            result.append(full);
            continue;
        }
        qsizetype next = i + 1;
        if (std::optional<Quantity> quantity = quantityAt(plain, i, next)) {
            compare(plain, floor, *quantity);
            floor = next = quantity->end;
            result.append(*quantity);
        }
        i = next;
    }
    return result;
}

std::optional<Quantity> QuantityGrammar::cell(QStringView plain, const QString &unit) const
{
    QString text = plain.trimmed().toString();
    if (text.size() > 2 && QStringView(u"[［【(（").contains(text.front()) &&
        QStringView(u"]］】)）").contains(text.back())) {
        text = text.mid(1, text.size() - 2).trimmed();
    }
    // 80以上 with its unit in a column of its own: the unit goes behind the number, for the time being a
    // known one.
    const bool known = unit.isEmpty() || unitClass(unit).has_value();
    if (!unit.isEmpty()) {
        qsizetype begin = 0;
        while (begin < text.size() && !scanNumber(text, begin))
            ++begin;
        qsizetype end = begin;
        while (const std::optional<ScannedNumber> number = scanNumber(text, end)) {
            end = number->end;
            if (!joinsRange(charAt(text, end)))
                break;
            ++end;
        }
        if (end > begin && !m_units.lengthAt(text, skipSpaces(text, end)))
            text.insert(end, known ? unit : u"个"_s);
    }
    const QList<Quantity> found = find(text);
    if (found.size() != 1 || found[0].implicit)
        return std::nullopt;
    const QString rest = text.left(found[0].begin) + text.mid(found[0].end);
    for (const QChar c : rest) {
        if (!c.isSpace() && !QStringView(u"*※△").contains(c))
            return std::nullopt;
    }
    Quantity result = found[0];
    if (!known)
        result.unit = unit;
    return result;
}

} // namespace gangmu
