// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/targets_scan.h"

#include <algorithm>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestUnit = 8;
constexpr int yearsOfAPlan = 5;

/// What the columns of a table of targets hold, by its header row.
struct Columns
{
    qsizetype count = 0;
    qsizetype metric = -1;
    qsizetype unit = -1;
    struct Value
    {
        qsizetype column = 0;
        std::optional<int> year;
    };
    QList<Value> values; // targets, not baselines
};

bool hasAny(const QString &text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&text](QStringView word) { return text.contains(word); });
}

Columns columnsOf(const QStringList &header, int reference, std::optional<int> horizon)
{
    Columns columns;
    columns.count = header.size();
    QList<Columns::Value> dated;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString cell = plainForm(header[i]).remove(u' ');
        const QList<YearMention> years = findYears(cell);
        const bool baseline = hasAny(cell, {u"现状", u"基期", u"基数", u"基准", u"完成", u"实际", u"现值"});
        if (!years.isEmpty()) {
            const int year = years.last().year;
            if (!baseline && years.last().role != YearMention::Role::AsOf &&
                (reference == 0 || year >= reference))
                dated.append({i, year});
        } else if (!baseline &&
                   hasAny(cell, {u"目标值", u"目标数", u"规划值", u"预期值", u"指标值", u"目标量"})) {
            columns.values.append({i, horizon});
        } else if (columns.unit < 0 && cell.contains(u"单位"_s) &&
                   !hasAny(cell, {u"责任", u"牵头", u"配合", u"参加"})) {
            columns.unit = i;
        } else if (hasAny(cell, {u"指标", u"目标", u"名称", u"内容"}) && !cell.contains(u"属性"_s)) {
            columns.metric = i; // the last one is the most particular: 一级指标, 二级指标
        }
    }
    // The first of several years is where the plan starts if that is the year it was issued or begins in.
    if (dated.size() > 1 && reference > 0 && *dated.first().year <= reference)
        dated.removeFirst();
    // … or, where nobody knows when that was, if it lies five years before the end of the plan.
    if (dated.size() > 1 && reference == 0 && horizon == dated.last().year &&
        *dated.first().year + yearsOfAPlan == *dated.last().year)
        dated.removeFirst();
    columns.values.append(dated);
    return columns;
}

} // namespace

/// A table's rows are the children of its group, the header first; cells are parted by tabs.
void TargetScan::readTable(int group)
{
    QList<int> rows;
    for (int i = group + 1; i < m_plan.nodes.size(); ++i) {
        if (m_plan.nodes[i].parent != group)
            break;
        rows.append(i);
    }
    Columns columns;
    const int reference = m_context.referenceYear();
    for (const int row : std::as_const(rows)) {
        const ParsedNode &node = m_plan.nodes[row];
        QStringList cells = node.body.split(u'\t');
        if (columns.values.isEmpty() || columns.metric < 0) {
            columns = columnsOf(cells, reference, m_context.inheritedDeadline(group));
            m_done[row] = !columns.values.isEmpty() && columns.metric >= 0;
            continue;
        }
        m_done[row] = true;
        // A cell that spans several rows stands in the first of them only: cells are missing at the front.
        while (cells.size() < columns.count)
            cells.prepend(QString());
        const QString metric = cells[columns.metric].simplified();
        QString unit = columns.unit >= 0 ? plainForm(cells[columns.unit]).trimmed() : QString();
        if (unit.isEmpty()) {
            const qsizetype open = std::max(metric.lastIndexOf(u'（'), metric.lastIndexOf(u'('));
            if (open > 0 && (metric.endsWith(u'）') || metric.endsWith(u')')))
                unit = plainForm(metric.mid(open + 1, metric.size() - open - 2)).trimmed();
        }
        if (unit.size() > longestUnit || unit == u"-"_s || unit == u"—"_s || unit == u"/"_s)
            unit.clear();
        for (const Columns::Value &value : std::as_const(columns.values)) {
            if (value.column >= cells.size() || metric.isEmpty())
                continue;
            const QString cell = plainForm(cells[value.column]).trimmed();
            const std::optional<Quantity> quantity = m_grammar.cell(cell, unit);
            if (!quantity)
                continue;
            ParsedTarget target;
            target.node = row;
            target.text = node.body.simplified();
            target.metric = metric;
            target.metricKey = m_rules.metricKeyFor(metric, quantity->unit);
            target.comparator = quantity->comparator;
            target.value = quantity->value;
            target.high = quantity->high;
            target.unit = quantity->unit;
            target.deadlineYear = value.year;
            target.scope = m_context.scope(group);
            target.counting = m_rules.countingFor(metric);
            if (target.counting == CountingMode::Unstated &&
                (cell.startsWith(u'[') || cell.startsWith(u'〔')))
                target.counting = CountingMode::Cumulative;
            target.line = node.line;
            certain.append(target);
        }
    }
}

} // namespace gangmu
