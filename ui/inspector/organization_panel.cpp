// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/organization_panel.h"

#include "core/domain/terms.h"
#include "core/store/queries/organization_queries.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/verbs/organization_verbs.h"
#include "ui/inspector/field_edit.h"
#include "ui/inspector/links_list.h"
#include "ui/inspector/origin_sections.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

OrganizationPanel::OrganizationPanel(Session &session, QWidget *parent)
    : InspectorPanel(session, u"organizationPanel"_s, parent),
      m_name(new FieldEdit(u"organizationName"_s, tr("单位名称"), this)),
      m_kind(new QComboBox(this)),
      m_remark(new FieldEdit(u"organizationRemark"_s, tr("备注"), this)),
      m_region(new QLabel(this)),
      m_aliases(makeNote({}, this)),
      m_changes(new LinksList(u"organizationChanges"_s, this)),
      m_total(new QLabel(this)),
      m_tasks(new LinksList(u"organizationTasks"_s, this)),
      m_history(new HistorySection(session, this))
{
    m_kind->setObjectName(u"organizationKind"_s);
    m_kind->setAccessibleName(tr("单位类别"));
    for (const auto &row : EnumCodes<OrganizationKind>::table)
        m_kind->addItem(termOf(row.value), int(row.value));
    auto *form = new QFormLayout;
    form->addRow(tr("单位名称"), m_name);
    form->addRow(tr("类别"), m_kind);
    form->addRow(tr("地区"), m_region);
    form->addRow(tr("备注"), m_remark);
    form->addRow(tr("异写、简称"), m_aliases);
    column()->addLayout(form);

    auto *changeSection = new Section(u"changeSection"_s, tr("沿革"), this);
    changeSection->content()->addWidget(m_changes);
    column()->addWidget(changeSection);
    auto *taskSection = new Section(u"taskSection"_s, tr("承担的任务"), this);
    m_total->setObjectName(u"organizationTotal"_s);
    m_total->setWordWrap(true);
    taskSection->content()->addWidget(m_total);
    taskSection->content()->addWidget(m_tasks);
    column()->addWidget(taskSection);
    column()->addWidget(m_history);
    column()->addStretch(1);

    connect(m_name, &FieldEdit::committed, this, [this](const QString &text) {
        after(renameOrganization(workspace(), m_organization.id, text.simplified()));
    });
    connect(m_remark, &FieldEdit::committed, this, &OrganizationPanel::commit);
    connect(m_kind, &QComboBox::activated, this, &OrganizationPanel::commit);
    for (LinksList *list : {m_changes, m_tasks})
        connect(list, &LinksList::followed, this,
                [this](const Selection &target) { this->session().select(target); });
}

void OrganizationPanel::commit()
{
    Organization organization = m_organization;
    organization.kind = OrganizationKind(m_kind->currentData().toInt());
    organization.remark = m_remark->text().trimmed();
    if (organization != m_organization)
        after(editOrganization(workspace(), organization));
}

void OrganizationPanel::read()
{
    const auto organization = organizationById(workspace().reader(), selection().organization());
    setEnabled(organization.ok());
    if (!organization)
        return;
    m_organization = *organization;
    m_name->show(m_organization.name);
    m_kind->setCurrentIndex(m_kind->findData(int(m_organization.kind)));
    m_remark->show(m_organization.remark);
    m_region->setText(m_organization.region.isEmpty() ? tr("未注明") : m_organization.region);
    QStringList aliases;
    for (const OrganizationAlias &alias : organizationAliases(workspace().reader()).valueOr({})) {
        if (alias.organization == m_organization.id)
            aliases.append(tr("%1（%2）").arg(alias.name, termOf(alias.kind)));
    }
    m_aliases->setText(aliases.isEmpty() ? tr("无") : aliases.join(u'、'));
    readChanges();
    readTasks();
    m_history->showRow(Table::Organization, m_organization.id.value());
}

void OrganizationPanel::readChanges()
{
    QList<LinksList::Row> rows;
    for (const OrganizationChange &change : organizationChanges(workspace().reader()).valueOr({})) {
        const bool left = change.from == m_organization.id;
        if (!left && change.to != m_organization.id)
            continue;
        const OrganizationId other = left ? change.to : change.from;
        const auto row = organizationById(workspace().reader(), other);
        const QString name = row ? row->name : QString();
        const QString date =
            change.effectiveOn.isValid() ? change.effectiveOn.toString(Qt::ISODate) : tr("日期不详");
        rows.append({Selection(other), left ? tr("→ %1").arg(name) : tr("← %1").arg(name),
                     u"%1　%2　%3"_s.arg(termOf(change.kind), date, change.remark).trimmed()});
    }
    m_changes->setRows(rows, tr("没有更名、合并或分设的记录。"));
}

void OrganizationPanel::readTasks()
{
    QHash<PlanId, QString> titles;
    for (const Plan &plan : plans(workspace().reader()).valueOr({}))
        titles.insert(plan.id, plan.title);
    QList<LinksList::Row> rows;
    QMap<ResponsibilityRole, int> counts;
    for (const Responsibility &responsibility :
         organizationResponsibilities(workspace().reader(), m_organization.id).valueOr({})) {
        const auto node = nodeById(workspace().reader(), responsibility.node);
        if (!node)
            continue;
        ++counts[responsibility.role];
        const QString name = node->title.isEmpty() ? node->body.left(24) : node->number + node->title;
        rows.append({Selection(node->id), u"%1 %2"_s.arg(signOf(responsibility.role)).arg(name),
                     titles.size() > 1 ? titles.value(node->plan) : QString()});
    }
    m_total->setText(tr("牵头 %1 项，参加 %2 项，责任 %3 项")
                         .arg(counts[ResponsibilityRole::Lead])
                         .arg(counts[ResponsibilityRole::Participant])
                         .arg(counts[ResponsibilityRole::Responsible]));
    m_tasks->setRows(rows, tr("没有承担任务。"), 60);
}

} // namespace gangmu
