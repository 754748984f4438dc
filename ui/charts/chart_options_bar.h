// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_catalog.h"
#include "core/analysis/comparison.h"
#include "core/domain/plan.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace gangmu {

/// What the choosers offer, read from the workspace.
struct ChartChoices
{
    RecordChoices records;
    QList<Plan> plans;
    QList<MetricChoice> metrics;

    static Result<ChartChoices> read(const Connection &connection);
};

/// The choices of a chart: scope, level, years, metric, organizations as issued or now, as-of date. Shows
/// only what the chart at hand takes; choices stay while others are shown, and while what was chosen exists.
class ChartOptionsBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChartOptionsBar(QWidget *parent = nullptr);

    void setChart(ChartId chart);
    void setChoices(const ChartChoices &choices);
    /// The date that stands until somebody picks another.
    void setToday(const QDate &today);
    /// All that is chosen, but for the plan of targets and organizations.
    ChartOptions options() const;

Q_SIGNALS:
    void changed();

private:
    /// In a group of its own, or beside a field of that group.
    QComboBox *addCombo(const QString &name, const QString &label, QWidget *beside = nullptr);
    void fill(QComboBox *combo, const QList<QPair<QString, QVariant>> &entries);
    void fillYears(const RecordChoices &records);
    void show(QWidget *field, bool shown);

    QHash<QWidget *, QWidget *> m_groups; ///< a field with its label
    QComboBox *m_scope;
    QComboBox *m_level;
    QComboBox *m_firstYear;
    QComboBox *m_lastYear;
    QComboBox *m_metric;
    QComboBox *m_names;
    QDateEdit *m_asOf;
    QPushButton *m_todayButton;
    QDate m_today;
};

} // namespace gangmu
