// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/targets_rules.h"

#include <algorithm>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// 行业标准化技术组织 holds no 行业标准.
QString asWords(QString text)
{
    return text.replace(u"标准化"_s, u"标化"_s);
}

} // namespace

void TargetRules::readMetrics()
{
    const QList<QStringList> rows = wordRows(u"metrics"_s);
    for (const QStringList &row : rows) {
        MetricRule rule;
        rule.key = row[0];
        for (const QString &field : row.sliced(1)) {
            if (field.startsWith(u"unit="_s))
                rule.units = field.mid(5).split(u'|');
            else if (field.startsWith(u'!'))
                rule.none.append(asWords(field.mid(1)));
            else
                rule.all.append(asWords(field).split(u'|'));
        }
        m_metrics.append(rule);
    }
}

QString TargetRules::metricKeyFor(const QString &metric, const QString &unit) const
{
    const QString words = asWords(metric);
    const auto stands = [&words](const QString &word) { return words.contains(word); };
    for (const MetricRule &rule : m_metrics) {
        if (!rule.units.isEmpty() && !rule.units.contains(unit))
            continue;
        if (std::any_of(rule.none.begin(), rule.none.end(), stands))
            continue;
        if (std::all_of(rule.all.begin(), rule.all.end(), [&stands](const QStringList &either) {
                return std::any_of(either.begin(), either.end(), stands);
            }))
            return rule.key;
    }
    return {};
}

} // namespace gangmu
