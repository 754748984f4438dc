// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/radar_groups.h"

#include "core/domain/terms.h"
#include "ui/review/review_pane.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

QString urgencyText(ReviewUrgency urgency)
{
    switch (urgency) {
    case ReviewUrgency::Overdue:
        return ReviewPane::tr("已超期");
    case ReviewUrgency::Due:
        return ReviewPane::tr("6 个月内到期");
    case ReviewUrgency::Later:
        return ReviewPane::tr("尚未到期");
    }
    return {};
}

QString groupText(RadarGroup group, const QString &key)
{
    switch (group) {
    case RadarGroup::Urgency:
        return urgencyText(fromCode<ReviewUrgency>(key).value_or(ReviewUrgency::Later));
    case RadarGroup::Year:
        return ReviewPane::tr("%1 年").arg(key);
    case RadarGroup::Level:
        return termOf(fromCode<StandardLevel>(key).value_or(StandardLevel::Local));
    case RadarGroup::State:
        return termOf(fromCode<StandardState>(key).value_or(StandardState::InForce));
    case RadarGroup::Committee:
        return key.isEmpty() ? ReviewPane::tr("（未注明归口）") : key;
    }
    return key;
}

template <class E>
QSet<E> codes(const QSet<QString> &keys)
{
    QSet<E> values;
    for (const QString &key : keys) {
        if (const auto value = fromCode<E>(key))
            values.insert(*value);
    }
    return values;
}

} // namespace

RadarGroups::RadarGroups(QObject *parent)
    : GroupsModel({ReviewPane::tr("期限"), ReviewPane::tr("到期年份"), termOf(StandardColumn::Level),
                   termOf(StandardColumn::State), termOf(StandardColumn::Committee)},
                  parent)
{
}

void RadarGroups::tickUsual()
{
    tickNone();
    setTicked(int(RadarGroup::Urgency), {codeOf(ReviewUrgency::Overdue), codeOf(ReviewUrgency::Due)});
}

void RadarGroups::tickNone()
{
    for (int group = 0; group < radarGroupCount; ++group)
        setTicked(group, {});
}

RadarFilter RadarGroups::filter(const QString &text) const
{
    RadarFilter filter;
    filter.text = text;
    filter.urgencies = codes<ReviewUrgency>(ticked(int(RadarGroup::Urgency)));
    filter.levels = codes<StandardLevel>(ticked(int(RadarGroup::Level)));
    filter.states = codes<StandardState>(ticked(int(RadarGroup::State)));
    filter.committees = ticked(int(RadarGroup::Committee));
    for (const QString &year : ticked(int(RadarGroup::Year)))
        filter.years.insert(year.toInt());
    return filter;
}

void RadarGroups::show(const RadarRows &radar)
{
    for (int group = 0; group < radarGroupCount; ++group) {
        QList<Value> values;
        for (const FacetValue &value : radar.groups[size_t(group)])
            values.append({value.key, groupText(RadarGroup(group), value.key), value.count});
        setValues(group, values);
    }
}

} // namespace gangmu
