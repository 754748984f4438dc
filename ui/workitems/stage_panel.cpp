// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workitems/stage_panel.h"

#include "core/domain/terms.h"
#include "core/store/queries/work_item_queries.h"
#include "core/store/verbs/work_item_verbs.h"
#include "ui/shell/theme.h"
#include "ui/workitems/state_label.h"

#include <QAction>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr int dayWidth = 104;

QString stageTitle(Stage stage)
{
    return u"%1 %2"_s.arg(codeOf(stage), termOf(stage));
}

} // namespace

StagePanel::StagePanel(Session &session, QWidget *parent)
    : WorkItemTab(session, u"stagePanel"_s, parent), m_note(new StateLabel(u"stageNote"_s, this))
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"stageScroll"_s);
    scroll->setAccessibleName(tr("阶段"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(buildTimeline());
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(scroll, 1);
    left->addWidget(buildSteps());
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(left, 1);
    all->addWidget(buildDocuments());
}

QWidget *StagePanel::buildTimeline()
{
    auto *timeline = new QWidget;
    auto *grid = new QGridLayout(timeline);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    const QString headings[] = {{}, tr("阶段"), tr("开始"), tr("完成"), tr("期限"), tr("进度"), tr("材料")};
    for (int column = 0; column < int(std::size(headings)); ++column) {
        auto *label = new QLabel(headings[column], timeline);
        label->setProperty("muted", true);
        grid->addWidget(label, 0, column);
    }
    const QList<Stage> stages = workStages();
    for (int i = 0; i < stages.size(); ++i)
        addLine(grid, i + 1, stages[i]);
    grid->setColumnStretch(5, 1);
    grid->setRowStretch(int(stages.size()) + 1, 1);
    return timeline;
}

void StagePanel::addLine(QGridLayout *grid, int row, Stage stage)
{
    const QString code = codeOf(stage);
    QWidget *parent = grid->parentWidget();
    Line line;
    line.stage = stage;
    line.mark = new StateLabel(u"stageMark"_s + code, parent);
    line.name = new QToolButton(parent);
    line.name->setObjectName(u"stageName"_s + code);
    line.name->setText(stageTitle(stage));
    line.name->setCheckable(true);
    line.name->setAutoRaise(true);
    line.name->setToolTip(tr("显示该阶段的材料"));
    line.begun = new FieldEdit(u"stageBegun"_s + code, tr("%1开始日期").arg(termOf(stage)), parent);
    line.ended = new FieldEdit(u"stageEnded"_s + code, tr("%1完成日期").arg(termOf(stage)), parent);
    for (FieldEdit *field : {line.begun, line.ended}) {
        field->setFixedWidth(dayWidth);
        connect(field, &FieldEdit::committed, this, [this, stage] { commitDates(stage); });
    }
    line.limit = new QLabel(parent);
    line.limit->setObjectName(u"stageLimit"_s + code);
    line.limit->setProperty("muted", true);
    line.delay = new StateLabel(u"stageDelay"_s + code, parent);
    line.delay->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line.delay->setMinimumWidth(130);
    line.documents = new QToolButton(parent);
    line.documents->setObjectName(u"stageDocuments"_s + code);
    line.documents->setAutoRaise(true);
    for (QToolButton *button : {line.name, line.documents})
        connect(button, &QToolButton::clicked, this, [this, stage] { choose(stage); });
    QWidget *widgets[] = {line.mark,  line.name,  line.begun,    line.ended,
                          line.limit, line.delay, line.documents};
    for (int column = 0; column < int(std::size(widgets)); ++column)
        grid->addWidget(widgets[column], row, column);
    m_lines.append(line);
}

QWidget *StagePanel::buildSteps()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 4, 12, 8);
    row->setSpacing(8);
    auto *label = new QLabel(tr("日期"), bar);
    label->setProperty("muted", true);
    m_on = new FieldEdit(u"advanceOn"_s, tr("推进日期"), bar);
    m_on->setFixedWidth(dayWidth);
    m_further = new QMenu(bar);
    m_further->setObjectName(u"advanceMenu"_s);
    m_advance = new QPushButton(bar);
    m_advance->setObjectName(u"advanceStage"_s);
    m_advance->setProperty("accent", true);
    m_advance->setToolTip(tr("结束当前阶段，进入下一阶段"));
    m_jump = new QToolButton(bar);
    m_jump->setObjectName(u"jumpStage"_s);
    m_jump->setText(tr("跳过阶段"));
    m_jump->setToolTip(tr("采用国际标准和修订标准可用快速程序"));
    m_jump->setPopupMode(QToolButton::InstantPopup);
    m_jump->setMenu(m_further);
    m_back = new QPushButton(tr("退回上一阶段"), bar);
    m_back->setObjectName(u"returnStage"_s);
    m_back->setProperty("flat", true);
    // One line, whatever is missing; all of it in the tooltip.
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_advance);
    row->addWidget(label);
    row->addWidget(m_on);
    row->addWidget(m_jump);
    row->addWidget(m_back);
    row->addWidget(m_note, 1);
    connect(m_back, &QPushButton::clicked, this,
            [this] { after(gangmu::returnStage(workspace(), item().id)); });
    connect(m_advance, &QPushButton::clicked, this, [this] {
        const auto next = m_rules.next(item().stage);
        if (next && *next >= Stage::Publication)
            Q_EMIT issueRequested();
        else if (next)
            advanceTo(*next);
    });
    return bar;
}

void StagePanel::started()
{
    m_chosen = item().stage;
    m_on->show(dayText(today()));
}

void StagePanel::read()
{
    m_records = workItemStages(reader(), item().id).valueOr({});
    m_documents = workItemDocuments(reader(), item().id).valueOr({});
    for (const Line &line : m_lines)
        readLine(line, recordOf(line.stage));
    readDocuments();
    readSteps();
}

WorkItemStage StagePanel::recordOf(Stage stage) const
{
    for (const WorkItemStage &record : m_records) {
        if (record.stage == stage)
            return record;
    }
    return {{}, item().id, stage, {}, {}, {}};
}

void StagePanel::readLine(const Line &line, const WorkItemStage &record)
{
    const StageRule rule = m_rules.of(line.stage);
    const bool current = item().stage == line.stage && item().standard.isNull();
    const bool past = line.stage < item().stage || !item().standard.isNull();
    if (current)
        line.mark->setState(u"▶"_s, Tone::Soon);
    else if (past)
        line.mark->setState(u"✓"_s, Tone::Good);
    else
        line.mark->setState(u"○"_s, Tone::Muted);
    line.mark->setToolTip(current ? tr("正在进行") : past ? tr("已过") : tr("未开始"));
    QFont font = line.name->font();
    font.setBold(current);
    line.name->setFont(font);
    line.name->setChecked(line.stage == m_chosen);
    line.begun->show(dayText(record.startedOn));
    line.ended->show(dayText(record.finishedOn));
    line.begun->setEnabled(canWrite() && (current || past));
    line.ended->setEnabled(canWrite() && past);
    const bool checked = rule.monthsGround == RuleGround::Source;
    line.limit->setText(!rule.months ? tr("不限")
                        : checked    ? tr("%n 个月", nullptr, *rule.months)
                                     : tr("%n 个月*", nullptr, *rule.months));
    line.limit->setToolTip(!rule.months ? QString()
                           : checked    ? tr("GB/T 16733—1997 的期限")
                                        : tr("* 通行的期限，使用前请核对 GB/T 16733 原文"));
    const Delay delay = stageDelay(rule, record, today());
    QString text = delayText(delay);
    if (text.isEmpty() && delay.state == DelayState::Done)
        text = tr("按期完成");
    else if (!text.isEmpty() && delay.dueOn.isValid() && delay.state != DelayState::DoneLate)
        text = tr("%1，期限 %2").arg(text, dayText(delay.dueOn));
    if (text.isEmpty() && current && !record.startedOn.isValid())
        text = tr("请填写开始日期");
    if (!record.remark.isEmpty())
        text = text.isEmpty() ? record.remark : u"%1　%2"_s.arg(text, record.remark);
    line.delay->setState(text, toneOf(delay.state));
    line.delay->setToolTip(text.isEmpty() || !delay.dueOn.isValid()
                               ? text
                               : tr("%1；应于 %2 完成").arg(text, dayText(delay.dueOn)));
    const qsizetype needed = rule.documents.size();
    const qsizetype missing = missingDocuments(rule, m_documents).size();
    line.documents->setText(u"%1/%2"_s.arg(needed - missing).arg(needed));
    line.documents->setToolTip(
        missing == 0 ? tr("材料齐全") : tr("缺：%1").arg(missingDocuments(rule, m_documents).join(u'、')));
}

void StagePanel::readSteps()
{
    const auto next = m_rules.next(item().stage);
    const bool open = item().standard.isNull() && item().state != WorkItemState::Terminated && canWrite();
    m_advance->setEnabled(open && next && *next <= Stage::Publication);
    m_back->setEnabled(open && item().stage > Stage::Preliminary);
    if (open && next && *next < Stage::Publication)
        m_advance->setText(tr("推进到%1").arg(termOf(*next)));
    else if (open && next == Stage::Publication)
        m_advance->setText(tr("发布…"));
    else
        m_advance->setText(tr("推进"));
    m_further->clear();
    for (Stage stage : workStages()) {
        if (stage <= item().stage || stage >= Stage::Publication)
            continue;
        const StageJump jump = stageJump(item(), stage, m_rules);
        const QString text = jump.fastTrack ? tr("推进到%1（快速程序）").arg(termOf(stage))
                                            : tr("推进到%1（不属于快速程序）").arg(termOf(stage));
        if (jump.skipped.isEmpty())
            continue;
        QAction *action = m_further->addAction(text);
        action->setObjectName(u"advanceTo"_s + codeOf(stage));
        action->setToolTip(jump.text);
        connect(action, &QAction::triggered, this, [this, stage] { advanceTo(stage); });
    }
    const QStringList missing = missingDocuments(m_rules.of(item().stage), m_documents);
    if (!item().standard.isNull())
        m_note->setState(tr("已发布。"), Tone::Good);
    else if (item().state == WorkItemState::Terminated)
        m_note->setState(tr("项目已终止。"), Tone::Bad);
    else if (!missing.isEmpty())
        m_note->setState(tr("缺：%1").arg(missing.join(u'、')), Tone::Soon);
    else
        m_note->setState(tr("%1材料齐全。").arg(termOf(item().stage)), Tone::Good);
    m_note->setToolTip(m_note->text());
    m_jump->setEnabled(open && !m_further->isEmpty());
}

void StagePanel::choose(Stage stage)
{
    m_chosen = stage;
    for (const Line &line : std::as_const(m_lines))
        line.name->setChecked(line.stage == stage);
    readDocuments();
}

void StagePanel::commitDates(Stage stage)
{
    for (const Line &line : std::as_const(m_lines)) {
        if (line.stage != stage)
            continue;
        const auto begun = dayOf(line.begun);
        const auto ended = dayOf(line.ended);
        if (!begun || !ended)
            return;
        WorkItemStage record = recordOf(stage);
        record.startedOn = *begun;
        record.finishedOn = *ended;
        if (record != recordOf(stage) && !after(editStage(workspace(), record))) {
            line.begun->revert();
            line.ended->revert();
        }
    }
}

void StagePanel::advanceTo(Stage stage)
{
    const auto on = dayOf(m_on);
    if (!on)
        return;
    const StageJump jump = stageJump(item(), stage, m_rules);
    m_chosen = stage;
    if (after(advanceStage(workspace(), {item().id, stage, on->isValid() ? *on : today(), jump.text})))
        session().inform(jump.text.isEmpty() ? tr("已进入%1。").arg(termOf(stage))
                                             : tr("已进入%1。%2").arg(termOf(stage), jump.text));
}

} // namespace gangmu
