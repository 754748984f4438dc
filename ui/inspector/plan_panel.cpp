// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/plan_panel.h"

#include "core/domain/terms.h"
#include "core/store/queries/organization_queries.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/target_queries.h"
#include "core/store/verbs/plan_verbs.h"
#include "ui/inspector/field_edit.h"
#include "ui/inspector/origin_sections.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSet>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

PlanPanel::PlanPanel(Session &session, QWidget *parent)
    : InspectorPanel(session, u"planPanel"_s, parent),
      m_title(new FieldEdit(u"planTitle"_s, tr("规划名称"), this)),
      m_docNumber(new FieldEdit(u"planDocNumber"_s, tr("发文字号"), this)),
      m_issuer(new FieldEdit(u"planIssuer"_s, tr("印发机关"), this)),
      m_issuedOn(new FieldEdit(u"planIssuedOn"_s, tr("印发日期"), this)),
      m_start(new FieldEdit(u"planStart"_s, tr("起始年"), this)),
      m_end(new FieldEdit(u"planEnd"_s, tr("终止年"), this)),
      m_region(new FieldEdit(u"planRegion"_s, tr("地区"), this)),
      m_role(new QComboBox(this)),
      m_remark(makeNote({}, this)),
      m_counts(makeNote({}, this)),
      m_history(new HistorySection(session, this))
{
    m_role->setObjectName(u"planRole"_s);
    m_role->setAccessibleName(tr("规划类别"));
    for (const auto &row : EnumCodes<PlanRole>::table)
        m_role->addItem(termOf(row.value), int(row.value));
    m_issuedOn->setPlaceholderText(u"2026-01-31"_s);
    auto *years = new QHBoxLayout;
    years->addWidget(m_start);
    years->addWidget(new QLabel(u"–"_s, this));
    years->addWidget(m_end);
    auto *form = new QFormLayout;
    form->addRow(tr("规划名称"), m_title);
    form->addRow(tr("发文字号"), m_docNumber);
    form->addRow(tr("印发机关"), m_issuer);
    form->addRow(tr("印发日期"), m_issuedOn);
    form->addRow(tr("规划期"), years);
    form->addRow(tr("地区"), m_region);
    form->addRow(tr("类别"), m_role);
    column()->addWidget(m_remark);
    column()->addLayout(form);
    m_counts->setObjectName(u"planCounts"_s);
    column()->addWidget(m_counts);
    column()->addWidget(m_history);
    column()->addStretch(1);
    for (FieldEdit *field : {m_title, m_docNumber, m_issuer, m_issuedOn, m_start, m_end, m_region})
        connect(field, &FieldEdit::committed, this, &PlanPanel::commit);
    connect(m_role, &QComboBox::activated, this, &PlanPanel::commit);
}

void PlanPanel::read()
{
    const Connection &reader = workspace().reader();
    const auto plan = planById(reader, PlanId(selection().id));
    setEnabled(plan.ok());
    if (!plan)
        return;
    m_plan = *plan;
    const auto year = [](const std::optional<int> &value) {
        return value ? QString::number(*value) : QString();
    };
    m_title->show(m_plan.title);
    m_title->setToolTip(m_plan.title);
    m_docNumber->show(m_plan.docNumber);
    m_issuer->show(m_plan.issuer);
    m_issuedOn->show(m_plan.issuedOn.toString(Qt::ISODate));
    m_start->show(year(m_plan.startYear));
    m_end->show(year(m_plan.endYear));
    m_region->show(m_plan.region);
    m_role->setCurrentIndex(m_role->findData(int(m_plan.role)));
    m_remark->setText(m_plan.remark);
    m_remark->setVisible(!m_plan.remark.isEmpty());

    QMap<PlanNodeKind, int> kinds;
    for (const PlanNode &node : planNodes(reader, m_plan.id).valueOr({}))
        ++kinds[node.kind];
    QSet<OrganizationId> offices;
    const auto cells = responsibilities(reader, m_plan.id).valueOr({});
    for (const Responsibility &cell : cells)
        offices.insert(cell.organization);
    m_counts->setText(
        tr("%1 章、%2 节、%3 条；专栏 %4 个、%5 项；重大工程 %6 项；指标 %7 个；责任单位 %8 个、%9 处。")
            .arg(kinds[PlanNodeKind::Chapter])
            .arg(kinds[PlanNodeKind::Section])
            .arg(kinds[PlanNodeKind::Item])
            .arg(kinds[PlanNodeKind::Box])
            .arg(kinds[PlanNodeKind::BoxItem])
            .arg(kinds[PlanNodeKind::MajorProject])
            .arg(targets(reader, m_plan.id).valueOr({}).size())
            .arg(offices.size())
            .arg(cells.size()));
    m_history->showRow(Table::Plan, m_plan.id.value());
}

void PlanPanel::commit()
{
    Plan plan = m_plan;
    bool ok = true;
    const auto year = [&ok](const FieldEdit *field) -> std::optional<int> {
        const QString text = field->text().trimmed();
        if (text.isEmpty())
            return std::nullopt;
        bool number = false;
        const int value = text.toInt(&number);
        ok = ok && number && value >= 1949 && value <= 2100;
        return value;
    };
    plan.title = m_title->text().trimmed();
    plan.docNumber = m_docNumber->text().trimmed();
    plan.issuer = m_issuer->text().trimmed();
    plan.region = m_region->text().trimmed();
    plan.startYear = year(m_start);
    plan.endYear = year(m_end);
    plan.role = PlanRole(m_role->currentData().toInt());
    const QString date = m_issuedOn->text().trimmed();
    plan.issuedOn = QDate::fromString(date, Qt::ISODate);
    if (!ok || (!date.isEmpty() && !plan.issuedOn.isValid())) {
        session().report(
            {ErrorCode::InvalidArgument,
             ok ? tr("“%1”不是日期。请填写如 2026-01-31。").arg(date) : tr("规划期请填写四位年份，如 2026。"),
             {},
             {}});
        for (FieldEdit *field : {m_issuedOn, m_start, m_end})
            field->revert();
        return;
    }
    if (plan != m_plan)
        after(editPlan(workspace(), plan));
}

} // namespace gangmu
