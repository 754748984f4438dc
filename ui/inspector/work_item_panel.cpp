// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/work_item_panel.h"

#include "core/domain/terms.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/standard_queries.h"
#include "ui/inspector/links_list.h"
#include "ui/inspector/origin_sections.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

WorkItemPanel::WorkItemPanel(Session &session, QWidget *parent)
    : InspectorPanel(session, u"workItemPanel"_s, parent),
      m_heading(new QLabel(this)),
      m_form(new QFormLayout),
      m_links(new LinksList(u"workItemLinks"_s, this)),
      m_history(new HistorySection(session, this))
{
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setWordWrap(true);
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column()->addWidget(m_heading);
    column()->addLayout(m_form);
    column()->addWidget(m_links);
    column()->addWidget(m_history);
    column()->addStretch(1);
    connect(m_links, &LinksList::followed, this,
            [this](const Selection &target) { this->session().select(target); });
}

void WorkItemPanel::addField(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = new QLabel(value, this);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_form->addRow(name, label);
}

void WorkItemPanel::read()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    const auto item = workItemById(workspace().reader(), WorkItemId(selection().id));
    setEnabled(item.ok());
    if (!item)
        return;
    m_heading->setText(item->number.isEmpty() ? item->title : u"%1\n%2"_s.arg(item->number, item->title));
    addField(tr("级别"), termOf(item->level));
    addField(tr("性质"), termOf(item->mandate));
    addField(tr("阶段"), u"%1 %2"_s.arg(codeOf(item->stage), termOf(item->stage)));
    addField(tr("领域"), item->field);
    addField(tr("地区"), item->region);
    addField(tr("计划年份"), item->plannedYear ? QString::number(*item->plannedYear) : QString());
    QList<LinksList::Row> links;
    if (!item->planNode.isNull()) {
        const auto node = nodeById(workspace().reader(), item->planNode);
        links.append(
            {Selection(item->planNode), node ? node->number + node->title : tr("规划条目"), tr("规划条目")});
    }
    if (!item->standard.isNull()) {
        const auto standard = standardById(workspace().reader(), item->standard);
        links.append({Selection(item->standard), standard ? standard->number : tr("标准"), tr("已发布")});
    }
    m_links->setRows(links, tr("未关联规划条目。"));
    m_history->showRow(Table::WorkItem, item->id.value());
}

} // namespace gangmu
