// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_options_bar.h"

#include "core/analysis/chart_text.h"
#include "core/domain/terms.h"
#include "core/store/queries/plan_queries.h"
#include "ui/charts/flow_layout.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace gangmu {

using namespace Qt::StringLiterals;

Result<ChartChoices> ChartChoices::read(const Connection &connection)
{
    GANGMU_TRY(records, recordChoices(connection));
    GANGMU_TRY(allPlans, gangmu::plans(connection));
    GANGMU_TRY(metrics, commonMetrics(connection));
    return ChartChoices{records, allPlans, metrics};
}

ChartOptionsBar::ChartOptionsBar(QWidget *parent) : QWidget(parent)
{
    new FlowLayout(this);
    m_scope = addCombo(u"chartScope"_s, tr("范围"));
    m_level = addCombo(u"chartLevel"_s, tr("级别"));
    m_firstYear = addCombo(u"chartFirstYear"_s, tr("从"));
    m_lastYear = addCombo(u"chartLastYear"_s, tr("到"), m_groups.value(m_firstYear));
    m_metric = addCombo(u"chartMetric"_s, tr("指标"));
    m_names = addCombo(u"chartOrganizationNames"_s, tr("机构"));
    fill(m_names, {{tr("印发时"), false}, {tr("现机构"), true}});

    auto *group = new QWidget(this);
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    m_asOf = new QDateEdit(group);
    m_asOf->setObjectName(u"chartAsOf"_s);
    m_asOf->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_asOf->setCalendarPopup(true);
    // A date half typed is no date to count by.
    m_asOf->setKeyboardTracking(false);
    auto *label = new QLabel(tr("截至"), group);
    label->setBuddy(m_asOf);
    m_todayButton = new QPushButton(tr("今天"), group);
    m_todayButton->setObjectName(u"chartAsOfToday"_s);
    row->addWidget(label);
    row->addWidget(m_asOf);
    row->addWidget(m_todayButton);
    layout()->addWidget(group);
    connect(m_asOf, &QDateEdit::dateChanged, this, [this] {
        m_todayButton->setVisible(m_asOf->date() != m_today);
        Q_EMIT changed();
    });
    connect(m_todayButton, &QPushButton::clicked, this, [this] { m_asOf->setDate(m_today); });
    setChart(ChartId::PlannedIssued);
}

QComboBox *ChartOptionsBar::addCombo(const QString &name, const QString &label, QWidget *beside)
{
    auto *group = beside ? beside : new QWidget(this);
    auto *row = beside ? beside->layout() : new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    auto *combo = new QComboBox(group);
    combo->setObjectName(name);
    auto *text = new QLabel(label, group);
    text->setBuddy(combo);
    row->addWidget(text);
    row->addWidget(combo);
    if (!beside)
        layout()->addWidget(group);
    m_groups.insert(combo, group);
    connect(combo, &QComboBox::currentIndexChanged, this, &ChartOptionsBar::changed);
    return combo;
}

void ChartOptionsBar::setToday(const QDate &today)
{
    const bool follow = !m_today.isValid() || m_asOf->date() == m_today;
    m_today = today;
    if (follow) {
        const QSignalBlocker quiet(m_asOf);
        m_asOf->setDate(today);
    }
    m_todayButton->setVisible(m_asOf->date() != m_today);
}

void ChartOptionsBar::setChart(ChartId chart)
{
    const bool counts =
        chart == ChartId::PlannedIssued || chart == ChartId::Cumulative || chart == ChartId::Levels;
    show(m_scope, counts);
    show(m_level, counts && chart != ChartId::Levels);
    show(m_firstYear, counts); // and the last year beside it
    show(m_metric, chart == ChartId::Provinces);
    show(m_names, chart == ChartId::Organizations);
}

void ChartOptionsBar::show(QWidget *field, bool shown)
{
    m_groups.value(field)->setVisible(shown);
}

void ChartOptionsBar::fill(QComboBox *combo, const QList<QPair<QString, QVariant>> &entries)
{
    const QVariant chosen = combo->currentData();
    const QSignalBlocker quiet(combo);
    combo->clear();
    for (const auto &[text, value] : entries) {
        combo->addItem(text, value);
        combo->setItemData(combo->count() - 1, text, Qt::ToolTipRole);
    }
    combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
    // Titles of plans are long; the room is not.
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    constexpr int widest = 200;
    combo->setMaximumWidth(widest);
    combo->view()->setMinimumWidth(combo->view()->sizeHintForColumn(0) + 24);
}

void ChartOptionsBar::setChoices(const ChartChoices &choices)
{
    QList<QPair<QString, QVariant>> scopes{{tr("全部"), QVariant()}};
    for (const QString &region : choices.records.regions)
        scopes.append({region, region});
    for (const Plan &plan : choices.plans) {
        if (choices.records.plans.contains(plan.id))
            scopes.append({plan.title, plan.id.value()});
    }
    fill(m_scope, scopes);

    QList<QPair<QString, QVariant>> levels{{tr("全部"), QVariant()}};
    for (const auto &row : EnumCodes<StandardLevel>::table)
        levels.append({termOf(row.value), int(row.value)});
    fill(m_level, levels);
    fillYears(choices.records);

    QList<QPair<QString, QVariant>> metrics;
    for (const MetricChoice &metric : choices.metrics)
        metrics.append({tr("%1（%2）").arg(metric.name).arg(metric.plans), metric.key});
    fill(m_metric, metrics);
}

void ChartOptionsBar::fillYears(const RecordChoices &records)
{
    QList<QPair<QString, QVariant>> first{{tr("最早"), QVariant()}};
    QList<QPair<QString, QVariant>> last{{tr("最晚"), QVariant()}};
    if (records.firstYear && records.lastYear) {
        for (int year = *records.firstYear; year <= *records.lastYear; ++year) {
            first.append({QString::number(year), year});
            last.append({QString::number(year), year});
        }
    }
    fill(m_firstYear, first);
    fill(m_lastYear, last);
}

ChartOptions ChartOptionsBar::options() const
{
    ChartOptions options;
    const QVariant scope = m_scope->currentData();
    if (scope.typeId() == QMetaType::QString)
        options.records.region = scope.toString();
    else if (scope.isValid())
        options.records.plan = PlanId(scope.toLongLong());
    if (const QVariant level = m_level->currentData(); level.isValid())
        options.records.level = StandardLevel(level.toInt());
    if (const QVariant year = m_firstYear->currentData(); year.isValid())
        options.records.firstYear = year.toInt();
    if (const QVariant year = m_lastYear->currentData(); year.isValid())
        options.records.lastYear = year.toInt();
    // Years the wrong way round mean the years between them all the same.
    if (options.records.firstYear && options.records.lastYear &&
        *options.records.firstYear > *options.records.lastYear)
        std::swap(options.records.firstYear, options.records.lastYear);
    options.records.asOf = m_asOf->date();
    options.metricKey = m_metric->currentData().toString();
    options.current = m_names->currentData().toBool();
    return options;
}

} // namespace gangmu
