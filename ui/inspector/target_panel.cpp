// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/target_panel.h"

#include "core/analysis/progress.h"
#include "core/domain/terms.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/target_queries.h"
#include "core/store/verbs/target_verbs.h"
#include "ui/inspector/actuals_model.h"
#include "ui/inspector/field_edit.h"
#include "ui/inspector/links_list.h"
#include "ui/inspector/origin_sections.h"
#include "ui/inspector/progress_text.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

TargetPanel::TargetPanel(Session &session, QWidget *parent)
    : InspectorPanel(session, u"targetPanel"_s, parent),
      m_text(makeNote({}, this)),
      m_metric(new FieldEdit(u"targetMetric"_s, tr("指标名称"), this)),
      m_comparator(new QComboBox(this)),
      m_value(new FieldEdit(u"targetValue"_s, tr("目标值"), this)),
      m_high(new FieldEdit(u"targetHigh"_s, tr("上限"), this)),
      m_unit(new FieldEdit(u"targetUnit"_s, tr("计量单位"), this)),
      m_deadline(new FieldEdit(u"targetDeadline"_s, tr("完成年份"), this)),
      m_scope(new FieldEdit(u"targetScope"_s, tr("范围"), this)),
      m_counting(new QComboBox(this)),
      m_progress(new QLabel(this)),
      m_actuals(new ActualsModel(session, this)),
      m_figures(new QTableView(this)),
      m_links(new LinksList(u"targetLinks"_s, this)),
      m_source(new SourceSection(session, this)),
      m_history(new HistorySection(session, this))
{
    auto *heading = new QLabel(tr("指标"), this);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    column()->addWidget(heading);
    m_text->setObjectName(u"targetText"_s);
    column()->addWidget(m_text);
    buildForm();
    buildFigures();
    column()->addWidget(m_source);
    column()->addWidget(m_history);
    column()->addStretch(1);
}

void TargetPanel::buildForm()
{
    m_comparator->setObjectName(u"targetComparator"_s);
    m_comparator->setAccessibleName(tr("比较方式"));
    for (const auto &row : EnumCodes<Comparator>::table)
        m_comparator->addItem(signOf(row.value) + u' ' + termOf(row.value), int(row.value));
    m_counting->setObjectName(u"targetCounting"_s);
    m_counting->setAccessibleName(tr("计数方式"));
    for (const auto &row : EnumCodes<CountingMode>::table)
        m_counting->addItem(termOf(row.value), int(row.value));
    m_deadline->setPlaceholderText(tr("如 2025，可空"));

    // The row must fit into the narrowest inspector also where the words are long.
    m_comparator->setMinimumWidth(118);
    for (FieldEdit *field : {m_value, m_high, m_unit})
        field->setMinimumWidth(field == m_unit ? 36 : 44);
    auto *bound = new QHBoxLayout;
    bound->setSpacing(4);
    bound->addWidget(m_comparator);
    bound->addWidget(m_value, 1);
    bound->addWidget(m_high, 1);
    m_unit->setMaximumWidth(64);
    bound->addWidget(m_unit);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("指标名称"), m_metric);
    form->addRow(tr("目标值"), bound);
    form->addRow(tr("完成年份"), m_deadline);
    form->addRow(tr("范围"), m_scope);
    form->addRow(tr("计数方式"), m_counting);
    column()->addLayout(form);
    for (FieldEdit *field : {m_metric, m_value, m_high, m_unit, m_deadline, m_scope})
        connect(field, &FieldEdit::committed, this, &TargetPanel::commit);
    for (QComboBox *box : {m_comparator, m_counting})
        connect(box, &QComboBox::activated, this, &TargetPanel::commit);

    column()->addWidget(m_links);
    connect(m_links, &LinksList::followed, this,
            [this](const Selection &target) { session().select(target); });
}

void TargetPanel::buildFigures()
{
    auto *section = new Section(u"figuresSection"_s, tr("完成情况"), this);
    m_progress->setObjectName(u"targetProgress"_s);
    m_progress->setWordWrap(true);
    section->content()->addWidget(m_progress);
    m_figures->setObjectName(u"targetFigures"_s);
    m_figures->setAccessibleName(tr("完成值"));
    m_figures->setModel(m_actuals);
    m_figures->setMinimumHeight(140);
    m_figures->verticalHeader()->setMinimumWidth(28);
    m_figures->horizontalHeader()->setStretchLastSection(true);
    m_figures->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_figures->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                               QAbstractItemView::AnyKeyPressed);
    auto *remove = new QAction(tr("删除所选完成值"), m_figures);
    remove->setObjectName(u"deleteFigures"_s);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_figures->addAction(remove);
    m_figures->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(remove, &QAction::triggered, this, &TargetPanel::deleteFigures);
    section->content()->addWidget(m_figures);
    column()->addWidget(section);

    auto *removeTarget = new QPushButton(tr("删除该指标"), this);
    removeTarget->setObjectName(u"deleteTarget"_s);
    column()->addWidget(removeTarget, 0, Qt::AlignLeft);
    connect(removeTarget, &QPushButton::clicked, this,
            [this] { after(deleteTarget(workspace(), m_target.id)); });
}

void TargetPanel::read()
{
    const auto target = targetById(workspace().reader(), selection().target());
    setEnabled(target.ok());
    if (!target)
        return;
    m_target = *target;
    setShortText(m_text, m_target.text);
    m_text->setVisible(!m_target.text.isEmpty());
    m_metric->show(m_target.metric);
    m_metric->setToolTip(m_target.metric);
    m_comparator->setCurrentIndex(m_comparator->findData(int(m_target.comparator)));
    m_value->show(QString::number(m_target.value, 'g', 12));
    m_high->show(m_target.high ? QString::number(*m_target.high, 'g', 12) : QString());
    m_high->setVisible(m_target.comparator == Comparator::Range);
    m_unit->show(m_target.unit);
    m_deadline->show(m_target.deadlineYear ? QString::number(*m_target.deadlineYear) : QString());
    m_scope->show(m_target.scope);
    m_counting->setCurrentIndex(m_counting->findData(int(m_target.counting)));
    m_actuals->setTarget(m_target.id);
    m_figures->resizeColumnsToContents();
    QList<LinksList::Row> links;
    if (!m_target.node.isNull())
        links.append({Selection(m_target.node), tr("所在条目"), {}});
    if (!m_target.sameAs.isNull())
        links.append({Selection(m_target.sameAs), tr("与另一指标相同"), tr("不重复计算")});
    m_links->setRows(links, tr("未关联条目。"));
    showProgress();
    m_source->showSource(m_target.source);
    m_history->showRow(Table::Target, m_target.id.value());
}

void TargetPanel::showProgress()
{
    const auto plan = planById(workspace().reader(), m_target.plan);
    const auto figures = actuals(workspace().reader(), m_target.id);
    if (!plan || !figures)
        return;
    const TargetProgress progress = targetProgress(m_target, *plan, *figures, session().clock().today());
    m_progress->setText(progressText(m_target, progress));
}

void TargetPanel::commit()
{
    Target target = m_target;
    const auto wrong = [this](const QString &message) {
        session().report({ErrorCode::InvalidArgument, message, {}, {}});
        for (FieldEdit *field : {m_value, m_high, m_deadline})
            field->revert();
    };
    bool ok = true;
    target.metric = m_metric->text().trimmed();
    target.comparator = Comparator(m_comparator->currentData().toInt());
    target.value = m_value->text().trimmed().toDouble(&ok);
    if (!ok)
        return wrong(tr("“%1”不是数。请填写数字，如 600 或 86.5。").arg(m_value->text()));
    if (target.comparator != Comparator::Range) {
        target.high = {};
    } else if (m_high->text().trimmed().isEmpty()) {
        target.high = target.value; // a range begins as one point, to be widened in the field that appears
    } else {
        target.high = m_high->text().trimmed().toDouble(&ok);
        if (!ok)
            return wrong(tr("“%1”不是数。请填写数字，如 600 或 86.5。").arg(m_high->text()));
    }
    target.unit = m_unit->text().trimmed();
    const QString deadline = m_deadline->text().trimmed();
    target.deadlineYear = deadline.isEmpty() ? std::nullopt : std::optional(deadline.toInt(&ok));
    if (!ok || (target.deadlineYear && (*target.deadlineYear < 1949 || *target.deadlineYear > 2100)))
        return wrong(tr("“%1”不是年份。请填写四位年份，如 2025。").arg(deadline));
    target.scope = m_scope->text().trimmed();
    target.counting = CountingMode(m_counting->currentData().toInt());
    if (target != m_target)
        after(reviseTarget(workspace(), target));
}

void TargetPanel::deleteFigures()
{
    QList<TargetActualId> chosen;
    for (const QModelIndex &index : m_figures->selectionModel()->selectedIndexes()) {
        const TargetActualId id = m_actuals->actual(index.row()).id;
        if (!id.isNull() && !chosen.contains(id))
            chosen.append(id);
    }
    for (TargetActualId id : std::as_const(chosen)) {
        if (!session().did(deleteActual(workspace(), id)))
            return;
    }
}

} // namespace gangmu
