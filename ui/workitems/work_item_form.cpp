// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workitems/work_item_form.h"

#include "core/analysis/work_items/year_plan.h"
#include "core/domain/stage_rules.h"
#include "core/domain/terms.h"
#include "core/reading/work_item_sheet.h"
#include "core/store/queries/committee_queries.h"
#include "core/store/verbs/work_item_verbs.h"
#include "ui/workitems/state_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr int formColumns = 3; // label and field each
constexpr int firstYear = 1949;
constexpr int lastYear = 2100;

template <class E>
auto terms()
{
    return [](E value) { return termOf(value); };
}

} // namespace

WorkItemForm::WorkItemForm(Session &session, QWidget *parent)
    : WorkItemTab(session, u"workItemForm"_s, parent), m_state(new StateLabel(u"workItemState"_s, this))
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"workItemFormScroll"_s);
    scroll->setAccessibleName(tr("基本信息"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(12, 8, 12, 8);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    for (int pair = 0; pair < formColumns; ++pair)
        m_grid->setColumnStretch(2 * pair + 1, 1);
    column->addLayout(m_grid);
    column->addWidget(buildButtons());
    column->addStretch(1);
    scroll->setWidget(fields);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    build();
}

void WorkItemForm::build()
{
    m_year = new FieldEdit(u"workItemYear"_s, tr("计划年度"), this);
    m_action =
        makeChoice<WorkItemAction>(u"workItemAction"_s, tr("制定/修订"), terms<WorkItemAction>(), this);
    m_level = makeChoice<StandardLevel>(u"workItemLevel"_s, tr("标准级别"), terms<StandardLevel>(), this);
    m_mandate = makeChoice<Mandate>(u"workItemMandate"_s, tr("标准性质"), terms<Mandate>(), this);
    m_kind = makeChoice<StandardKind>(u"workItemKind"_s, tr("标准类别"), terms<StandardKind>(), this);
    m_adoption =
        makeChoice<AdoptionDegree>(u"workItemAdoption"_s, tr("采标程度"), terms<AdoptionDegree>(), this);
    m_committee = new QComboBox(this);
    m_committee->setObjectName(u"workItemCommittee"_s);
    m_committee->setAccessibleName(tr("归口"));
    m_committee->setMinimumWidth(80);
    m_committee->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    addText("workItemTitle", tr("项目名称"), &WorkItem::title, 2);
    addText("workItemNumber", tr("计划号"), &WorkItem::number);
    add(tr("制定/修订"), m_action);
    addText("workItemRevised", tr("被修订标准号"), &WorkItem::revisedNumber);
    add(tr("计划年度"), m_year);
    add(tr("标准级别"), m_level);
    add(tr("标准性质"), m_mandate);
    add(tr("标准类别"), m_kind);
    addText("workItemField", tr("领域"), &WorkItem::field);
    addText("workItemRegion", tr("地区"), &WorkItem::region);
    add(tr("归口"), m_committee);
    addText("workItemProposer", tr("提出单位"), &WorkItem::proposer);
    addText("workItemLeadDrafter", tr("主要起草单位"), &WorkItem::leadDrafter);
    addText("workItemCoDrafters", tr("参加起草单位"), &WorkItem::coDrafters);
    addDate("workItemDue", tr("完成时间"), &WorkItem::dueOn);
    addDate("workItemExtended", tr("延期至"), &WorkItem::extendedTo);
    addText("workItemFunding", tr("经费"), &WorkItem::funding);
    addText("workItemApproval", tr("下达文件号"), &WorkItem::approvalDocument);
    addDate("workItemApproved", tr("下达日期"), &WorkItem::approvedOn);
    addText("workItemAdopted", tr("采标号"), &WorkItem::adoptedNumber);
    add(tr("采标程度"), m_adoption);
    addText("workItemRemark", tr("备注"), &WorkItem::remark, 2);

    connect(m_year, &FieldEdit::committed, this, &WorkItemForm::commit);
    for (QComboBox *box : {m_action, m_level, m_mandate, m_kind, m_adoption, m_committee})
        connect(box, &QComboBox::activated, this, &WorkItemForm::commit);
}

void WorkItemForm::add(const QString &label, QWidget *field, int columns)
{
    if (m_column + columns > formColumns) {
        ++m_row;
        m_column = 0;
    }
    auto *name = new QLabel(label, this);
    name->setBuddy(field);
    name->setProperty("muted", true);
    m_grid->addWidget(name, m_row, 2 * m_column);
    m_grid->addWidget(field, m_row, 2 * m_column + 1, 1, 2 * columns - 1);
    m_column += columns;
}

void WorkItemForm::addText(const char *name, const QString &label, QString WorkItem::*member, int columns)
{
    auto *edit = new FieldEdit(QLatin1String(name), label, this);
    edit->setMinimumWidth(60);
    m_texts.append({edit, member});
    add(label, edit, columns);
    connect(edit, &FieldEdit::committed, this, &WorkItemForm::commit);
}

void WorkItemForm::addDate(const char *name, const QString &label, QDate WorkItem::*member)
{
    auto *edit = new FieldEdit(QLatin1String(name), label, this);
    edit->setPlaceholderText(tr("如 2026-12-31"));
    edit->setMinimumWidth(60);
    m_dates.append({edit, member});
    add(label, edit);
    connect(edit, &FieldEdit::committed, this, &WorkItemForm::commit);
}

QWidget *WorkItemForm::buildButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 8, 0, 0);
    m_terminate = new QPushButton(tr("终止项目"), bar);
    m_terminate->setObjectName(u"terminateWorkItem"_s);
    m_resume = new QPushButton(tr("恢复项目"), bar);
    m_resume->setObjectName(u"resumeWorkItem"_s);
    row->addWidget(m_state);
    row->addStretch(1);
    row->addWidget(m_terminate);
    row->addWidget(m_resume);
    connect(m_terminate, &QPushButton::clicked, this,
            [this] { after(terminateWorkItem(workspace(), item().id)); });
    connect(m_resume, &QPushButton::clicked, this, [this] { after(resumeWorkItem(workspace(), item().id)); });
    return bar;
}

void WorkItemForm::read()
{
    for (const TextField &field : m_texts) {
        field.edit->show(item().*field.member);
        field.edit->setToolTip(item().*field.member);
    }
    for (const DateField &field : m_dates)
        field.edit->show(dayText(item().*field.member));
    m_year->show(item().plannedYear ? QString::number(*item().plannedYear) : QString());
    showChoice(m_action, item().action);
    showChoice(m_level, item().level);
    showChoice(m_mandate, item().mandate);
    showChoice(m_kind, item().kind);
    showChoice(m_adoption, item().adoption);
    readCommittees();
    const Delay delay = itemDelay(item(), today());
    const QString late = delayText(delay);
    m_state->setState(late.isEmpty() ? tr("状态：%1").arg(termOf(item().state))
                                     : tr("状态：%1，%2").arg(termOf(item().state), late),
                      item().state == WorkItemState::Terminated ? Tone::Bad : toneOf(delay.state));
    m_terminate->setVisible(item().state == WorkItemState::Active || item().state == WorkItemState::Extended);
    m_resume->setVisible(item().state == WorkItemState::Terminated);
}

void WorkItemForm::readCommittees()
{
    m_committee->clear();
    m_committee->addItem(tr("未定"), 0);
    for (const Committee &committee : committees(reader()).valueOr({}))
        m_committee->addItem(u"%1 %2"_s.arg(committee.number, committee.name).trimmed(),
                             committee.id.value());
    m_committee->setCurrentIndex(std::max(0, m_committee->findData(item().committee.value())));
    m_committee->setToolTip(m_committee->currentText());
}

void WorkItemForm::commit()
{
    WorkItem changed = item();
    for (const TextField &field : m_texts)
        changed.*field.member = field.edit->text().trimmed();
    for (const DateField &field : m_dates) {
        const QString text = field.edit->text().trimmed();
        changed.*field.member = text.isEmpty() ? QDate() : parseDueDate(text);
        if (!text.isEmpty() && !(changed.*field.member).isValid()) {
            session().report({ErrorCode::InvalidArgument,
                              tr("“%1”不是日期，请写成 2026-12-31、2026-12 或 2026。").arg(text),
                              {},
                              {}});
            field.edit->revert();
            return;
        }
    }
    const QString year = m_year->text().trimmed();
    bool understood = true;
    changed.plannedYear = year.isEmpty() ? std::nullopt : std::optional(year.toInt(&understood));
    if (!understood ||
        (changed.plannedYear && (*changed.plannedYear < firstYear || *changed.plannedYear > lastYear))) {
        session().report(
            {ErrorCode::InvalidArgument, tr("“%1”不是年份，请填写四位年份。").arg(year), {}, {}});
        m_year->revert();
        return;
    }
    changed.action = chosen<WorkItemAction>(m_action);
    changed.level = chosen<StandardLevel>(m_level);
    changed.mandate = chosen<Mandate>(m_mandate);
    changed.kind = chosen<StandardKind>(m_kind);
    changed.adoption = chosen<AdoptionDegree>(m_adoption);
    changed.committee = CommitteeId(m_committee->currentData().toLongLong());
    // An extension is a state of its own as long as the item runs.
    if (changed.state == WorkItemState::Active && changed.extendedTo.isValid())
        changed.state = WorkItemState::Extended;
    else if (changed.state == WorkItemState::Extended && !changed.extendedTo.isValid())
        changed.state = WorkItemState::Active;
    if (changed != item())
        after(editWorkItem(workspace(), changed));
}

} // namespace gangmu
