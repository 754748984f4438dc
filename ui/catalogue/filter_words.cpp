// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/filter_words.h"

#include "core/domain/terms.h"

#include <algorithm>
#include <QCoreApplication>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

constexpr qsizetype mostNamed = 3; ///< values in one chip

template <class E>
QString termOfCode(const QString &code)
{
    const std::optional<E> value = fromCode<E>(code);
    return value ? termOf(*value) : code;
}

/// Calls f with the set of the filter that the facet sets, and the element for the key.
template <class Filter, class F>
auto withSet(Filter &filter, Facet facet, const QString &key, F &&f)
{
    switch (facet) {
    case Facet::Level:
        return f(filter.levels, fromCode<StandardLevel>(key).value_or(StandardLevel::Local));
    case Facet::Mandate:
        return f(filter.mandates, fromCode<Mandate>(key).value_or(Mandate::Recommended));
    case Facet::State:
        return f(filter.states, fromCode<StandardState>(key).value_or(StandardState::InForce));
    case Facet::Year:
        return f(filter.years, key.toInt());
    case Facet::Ics:
        return f(filter.ics, key);
    case Facet::Ccs:
        return f(filter.ccs, key);
    case Facet::Committee:
        return f(filter.committees, key);
    case Facet::Region:
        break;
    }
    return f(filter.regions, key);
}

/// The keys that the filter asks for, in the order in which they are read.
QStringList keysOf(const CatalogueFilter &filter, Facet facet)
{
    QStringList keys;
    withSet(filter, facet, {}, [&](const auto &set, const auto &) {
        for (const auto &value : set) {
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_enum_v<T>)
                keys += codeOf(value);
            else if constexpr (std::is_same_v<T, int>)
                keys += value > 0 ? QString::number(value) : QString();
            else
                keys += value;
        }
    });
    keys.sort();
    return keys;
}

void clear(CatalogueFilter &filter, Facet facet)
{
    withSet(filter, facet, {}, [](auto &set, const auto &) { set.clear(); });
    if (facet == Facet::Year) {
        filter.firstYear.reset();
        filter.lastYear.reset();
    }
}

QString listed(const QStringList &names)
{
    const QString shown = names.mid(0, mostNamed).join(FilterWords::tr("、", "between names in a list"));
    return names.size() <= mostNamed ? shown : FilterWords::tr("%1 等 %2 项").arg(shown).arg(names.size());
}

/// 2010—2020, 2010 年以后, 2020 年以前
QString rangeText(const CatalogueFilter &filter)
{
    if (filter.firstYear && filter.lastYear)
        return u"%1—%2"_s.arg(*filter.firstYear).arg(*filter.lastYear);
    if (filter.firstYear)
        return FilterWords::tr("%1 年以后").arg(*filter.firstYear);
    return filter.lastYear ? FilterWords::tr("%1 年以前").arg(*filter.lastYear) : QString();
}

} // namespace

QString facetTitle(Facet facet)
{
    switch (facet) {
    case Facet::Level:
        return termOf(StandardColumn::Level);
    case Facet::Mandate:
        return termOf(StandardColumn::Mandate);
    case Facet::State:
        return termOf(StandardColumn::State);
    case Facet::Year:
        return FilterWords::tr("发布年份");
    case Facet::Ics:
        return FilterWords::tr("ICS 领域");
    case Facet::Ccs:
        return FilterWords::tr("CCS 大类");
    case Facet::Committee:
        return termOf(StandardColumn::Committee);
    case Facet::Region:
        return termOf(StandardColumn::Region);
    }
    return {};
}

QString facetValueText(Facet facet, const QString &key)
{
    if (key.isEmpty())
        return choiceText(key);
    switch (facet) {
    case Facet::Level:
        return termOfCode<StandardLevel>(key);
    case Facet::Mandate:
        return termOfCode<Mandate>(key);
    case Facet::State:
        return termOfCode<StandardState>(key);
    default:
        return key;
    }
}

QString choiceText(const QString &key)
{
    return key.isEmpty() ? FilterWords::tr("未填") : key;
}

bool asksFor(const CatalogueFilter &filter, Facet facet, const QString &key)
{
    return withSet(filter, facet, key,
                   [](const auto &set, const auto &value) { return set.contains(value); });
}

CatalogueFilter withValue(CatalogueFilter filter, Facet facet, const QString &key, bool wanted)
{
    withSet(filter, facet, key, [wanted](auto &set, const auto &value) {
        if (wanted)
            set.insert(value);
        else
            set.remove(value);
    });
    return filter;
}

bool asksFor(const CatalogueFilter &filter, CatalogueFieldId field, const QString &key)
{
    return filter.own.value(field).contains(key);
}

CatalogueFilter withValue(CatalogueFilter filter, CatalogueFieldId field, const QString &key, bool wanted)
{
    QSet<QString> &set = filter.own[field];
    if (wanted)
        set.insert(key);
    else
        set.remove(key);
    if (set.isEmpty())
        filter.own.remove(field);
    return filter;
}

QList<FilterChip> chipsOf(const CatalogueFilter &filter, const QList<CatalogueField> &fields)
{
    QList<FilterChip> chips;
    const auto add = [&](const QString &title, const QString &text, auto &&take) {
        FilterChip chip{FilterWords::tr("%1：%2", "part of a filter: its values").arg(title, text), filter};
        take(chip.without);
        chips.append(chip);
    };
    for (int i = 0; i < facetCount; ++i) {
        const auto facet = Facet(i);
        QStringList names;
        for (const QString &key : keysOf(filter, facet))
            names += facetValueText(facet, key);
        if (facet == Facet::Year && (filter.firstYear || filter.lastYear))
            names.prepend(rangeText(filter));
        if (!names.isEmpty())
            add(facetTitle(facet), listed(names), [facet](CatalogueFilter &rest) { clear(rest, facet); });
    }
    if (!filter.kinds.isEmpty()) {
        QStringList names;
        for (const auto &row : EnumCodes<StandardKind>::table) {
            if (filter.kinds.contains(row.value))
                names += termOf(row.value);
        }
        add(termOf(StandardColumn::Kind), listed(names), [](CatalogueFilter &rest) { rest.kinds.clear(); });
    }
    if (!filter.fields.isEmpty())
        add(termOf(StandardColumn::Field), listed(filter.fields.values()),
            [](CatalogueFilter &rest) { rest.fields.clear(); });
    for (const CatalogueField &field : fields) {
        const QSet<QString> wanted = filter.own.value(field.id);
        QStringList names;
        for (const QString &choice : field.choices) {
            if (wanted.contains(choice))
                names += choice;
        }
        QStringList others = (wanted - QSet<QString>(names.begin(), names.end())).values();
        others.sort();
        for (const QString &other : std::as_const(others))
            names += choiceText(other);
        if (field.kind == FieldKind::Choice && !names.isEmpty())
            add(field.name, listed(names), [&field](CatalogueFilter &rest) { rest.own.remove(field.id); });
    }
    if (filter.dueForReview) {
        chips.append({FilterWords::tr("复审到期"), filter});
        chips.last().without.dueForReview = false;
    }
    if (filter.ids || !filter.systemNode.isNull()) {
        chips.append({filter.ids ? FilterWords::tr("选定的 %1 项").arg(filter.ids->size())
                                 : FilterWords::tr("体系节点"),
                      filter});
        chips.last().without.ids.reset();
        chips.last().without.systemNode = {};
    }
    return chips;
}

} // namespace gangmu
