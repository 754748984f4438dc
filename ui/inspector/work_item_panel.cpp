// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/work_item_panel.h"

#include "core/domain/terms.h"
#include "core/store/queries/committee_queries.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/standard_queries.h"
#include "ui/inspector/facts.h"
#include "ui/inspector/links_list.h"
#include "ui/inspector/origin_sections.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

WorkItemPanel::WorkItemPanel(Session &session, QWidget *parent)
    : InspectorPanel(session, u"workItemPanel"_s, parent),
      m_heading(makeHeading(u"workItemHeading"_s, this)),
      m_facts(new Facts(this)),
      m_links(new LinksList(u"workItemLinks"_s, this)),
      m_history(new HistorySection(session, this))
{
    column()->addWidget(m_heading);
    column()->addWidget(m_facts);
    column()->addWidget(m_links);
    column()->addWidget(m_history);
    column()->addStretch(1);
    connect(m_links, &LinksList::followed, this, [this](const Selection &target) {
        this->session().follow(target.kind == SelectionKind::Node ? PageId::Plan : PageId::Catalogue, target);
    });
}

void WorkItemPanel::read()
{
    m_facts->clear();
    const auto item = workItemById(workspace().reader(), selection().workItem());
    setEnabled(item.ok());
    if (!item)
        return;
    m_heading->setText(item->number.isEmpty() ? item->title : u"%1\n%2"_s.arg(item->number, item->title));
    m_facts->add(tr("级别"), termOf(item->level));
    m_facts->add(tr("性质"), termOf(item->mandate));
    m_facts->add(tr("阶段"), u"%1 %2"_s.arg(codeOf(item->stage), termOf(item->stage)));
    m_facts->add(tr("领域"), item->field);
    m_facts->add(tr("地区"), item->region);
    m_facts->add(tr("计划年份"), item->plannedYear ? QString::number(*item->plannedYear) : QString());
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
    if (const auto committee = committeeById(workspace().reader(), item->committee))
        links.append({Selection(committee->id), committee->name, tr("归口")});
    m_links->setRows(links, tr("未关联规划条目。"));
    m_history->showRow(Table::WorkItem, item->id.value());
}

} // namespace gangmu
