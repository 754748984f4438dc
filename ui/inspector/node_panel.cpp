// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/node_panel.h"

#include "core/domain/terms.h"
#include "core/store/queries/catalogue_queries.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/queries/target_queries.h"
#include "core/store/verbs/node_verbs.h"
#include "core/store/verbs/target_verbs.h"
#include "ui/inspector/field_edit.h"
#include "ui/inspector/links_list.h"
#include "ui/inspector/origin_sections.h"
#include "ui/inspector/responsibility_editor.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

NodePanel::NodePanel(Session &session, QWidget *parent)
    : InspectorPanel(session, u"nodePanel"_s, parent),
      m_kind(new QLabel(this)),
      m_number(new FieldEdit(u"nodeNumber"_s, tr("编号"), this)),
      m_title(new FieldEdit(u"nodeTitle"_s, tr("标题"), this)),
      m_task(new QCheckBox(tr("列入责任矩阵"), this)),
      m_responsibilitySection(new Section(u"responsibilitySection"_s, tr("责任单位"), this)),
      m_responsibilities(new ResponsibilityEditor(session, this)),
      m_targets(new LinksList(u"nodeTargets"_s, this)),
      m_standards(new LinksList(u"nodeStandards"_s, this)),
      m_source(new SourceSection(session, this)),
      m_history(new HistorySection(session, this))
{
    m_kind->setObjectName(u"nodeKind"_s);
    QFont bold = font();
    bold.setBold(true);
    m_kind->setFont(bold);
    column()->addWidget(m_kind);

    auto *form = new QFormLayout;
    form->addRow(tr("编号"), m_number);
    form->addRow(tr("标题"), m_title);
    column()->addLayout(form);
    m_task->setObjectName(u"nodeTask"_s);
    column()->addWidget(m_task);

    m_responsibilitySection->content()->addWidget(m_responsibilities);
    column()->addWidget(m_responsibilitySection);

    auto *targetSection = new Section(u"targetSection"_s, tr("指标"), this);
    targetSection->content()->addWidget(m_targets);
    auto *add = new QPushButton(tr("新增指标"), this);
    add->setObjectName(u"addTarget"_s);
    targetSection->content()->addWidget(add, 0, Qt::AlignLeft);
    column()->addWidget(targetSection);

    auto *standardSection = new Section(u"standardSection"_s, tr("相关标准"), this);
    standardSection->content()->addWidget(m_standards);
    column()->addWidget(standardSection);
    column()->addWidget(m_source);
    column()->addWidget(m_history);
    column()->addStretch(1);

    connect(m_number, &FieldEdit::committed, this,
            [this](const QString &text) { after(setNodeNumber(workspace(), m_node.id, text.trimmed())); });
    connect(m_title, &FieldEdit::committed, this,
            [this](const QString &text) { after(renameNode(workspace(), m_node.id, text.trimmed())); });
    connect(m_task, &QCheckBox::clicked, this, [this](bool on) {
        after(setMatrixRole(workspace(), m_node.id, on ? MatrixRole::Row : MatrixRole::None));
    });
    connect(add, &QPushButton::clicked, this, &NodePanel::addTarget);
    for (LinksList *list : {m_targets, m_standards})
        connect(list, &LinksList::followed, this,
                [this](const Selection &target) { this->session().select(target); });
}

void NodePanel::read()
{
    const auto node = nodeById(workspace().reader(), selection().node());
    setEnabled(node.ok());
    if (!node)
        return;
    m_node = *node;
    m_kind->setText(m_node.part > 1 ? tr("%1（第 %2 部分）").arg(termOf(m_node.kind)).arg(m_node.part)
                                    : termOf(m_node.kind));
    m_number->show(m_node.number);
    m_title->show(m_node.title);
    m_title->setToolTip(m_node.title);
    const bool inText = m_node.kind == PlanNodeKind::Paragraph;
    m_number->setEnabled(!inText);
    m_title->setEnabled(!inText);
    m_task->setChecked(m_node.matrixRole == MatrixRole::Row);
    m_task->setVisible(m_node.kind != PlanNodeKind::Box && m_node.kind != PlanNodeKind::TargetGroup);
    m_responsibilitySection->setVisible(m_node.matrixRole == MatrixRole::Row);
    if (m_node.matrixRole == MatrixRole::Row) {
        const auto plan = planById(workspace().reader(), m_node.plan);
        m_responsibilities->showNode(m_node.id, plan ? plan->region : QString());
    }
    readTargets();
    readStandards();
    m_source->showSource(m_node.source);
    m_history->showRow(Table::PlanNode, m_node.id.value());
}

void NodePanel::readTargets()
{
    QList<LinksList::Row> rows;
    const auto all = targets(workspace().reader(), m_node.plan);
    for (const Target &target : all.valueOr({})) {
        if (target.node != m_node.id)
            continue;
        const QString deadline = target.deadlineYear ? tr("%1年").arg(*target.deadlineYear) : tr("未定期限");
        rows.append({Selection(target.id), target.metric, u"%1　%2"_s.arg(boundText(target), deadline)});
    }
    m_targets->setRows(rows, tr("没有指标。"));
}

void NodePanel::readStandards()
{
    QList<LinksList::Row> rows;
    for (const Standard &standard : standardsOfNode(workspace().reader(), m_node.id).valueOr({}))
        rows.append({Selection(standard.id), u"%1 %2"_s.arg(standard.number, standard.title),
                     termOf(standard.state)});
    for (const WorkItem &item : workItems(workspace().reader()).valueOr({})) {
        if (item.planNode == m_node.id && item.standard.isNull())
            rows.append({Selection(item.id), item.title, termOf(item.stage)});
    }
    for (const Mention &mention : mentions(workspace().reader(), m_node.plan).valueOr({})) {
        if (mention.node == m_node.id)
            rows.append({Selection(m_node.id), u"%1 %2"_s.arg(mention.title, mention.number).trimmed(),
                         mention.kind == MentionKind::Standard ? tr("文中标准") : tr("引用文件")});
    }
    m_standards->setRows(rows, tr("没有相关标准。"), 20);
}

void NodePanel::addTarget()
{
    Target target;
    target.plan = m_node.plan;
    target.node = m_node.id;
    target.metric = tr("新指标");
    target.comparator = Comparator::AtLeast;
    target.unit = tr("项");
    if (const auto plan = planById(workspace().reader(), m_node.plan))
        target.deadlineYear = plan->endYear;
    const auto created = createTarget(workspace(), target);
    if (session().did(created))
        session().select(Selection(*created));
}

} // namespace gangmu
