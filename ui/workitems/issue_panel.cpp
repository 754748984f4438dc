// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workitems/issue_panel.h"

#include "core/domain/standard_number_terms.h"
#include "core/domain/terms.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/verbs/work_item_verbs.h"
#include "ui/shell/empty_state.h"
#include "ui/workitems/state_label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

IssuePanel::IssuePanel(Session &session, QWidget *parent)
    : WorkItemTab(session, u"issuePanel"_s, parent),
      m_states(new QStackedLayout(this)),
      m_done(new EmptyState(this))
{
    m_done->setObjectName(u"issueDone"_s);
    m_content = buildContent();
    m_states->addWidget(m_content);
    m_states->addWidget(m_done);
}

QLineEdit *IssuePanel::addField(QGridLayout *grid, const char *name, const QString &label,
                                const QString &hint)
{
    auto *caption = new QLabel(label, grid->parentWidget());
    caption->setProperty("muted", true);
    auto *field = new QLineEdit(grid->parentWidget());
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    field->setPlaceholderText(hint);
    caption->setBuddy(field);
    const int row = grid->rowCount();
    grid->addWidget(caption, row, 0);
    grid->addWidget(field, row, 1);
    connect(field, &QLineEdit::textChanged, this, &IssuePanel::preview);
    connect(field, &QLineEdit::returnPressed, this, &IssuePanel::issue);
    return field;
}

QWidget *IssuePanel::buildContent()
{
    auto *content = new QWidget(this);
    auto *form = new QWidget(content);
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    m_number = addField(grid, "issueNumber", tr("标准号"), tr("如 DB14/T 2578-2026"));
    m_explanation = new StateLabel(u"issueExplanation"_s, form);
    m_explanation->setWordWrap(true);
    grid->addWidget(m_explanation, grid->rowCount(), 1);
    m_issuedOn = addField(grid, "issueIssuedOn", tr("发布日期"), tr("如 2026-03-02"));
    m_implementedOn = addField(grid, "issueImplementedOn", tr("实施日期"), tr("可空"));
    m_announcement = addField(grid, "issueAnnouncement", tr("公告号"), tr("如 2026年第3号，可空"));
    m_replaced = addField(grid, "issueReplaced", tr("代替标准号"), tr("不代替其他标准时留空"));
    m_issue = new QPushButton(tr("发布为标准"), form);
    m_issue->setObjectName(u"issueStandard"_s);
    m_issue->setProperty("accent", true);
    grid->addWidget(m_issue, grid->rowCount(), 1, Qt::AlignLeft);
    grid->setRowStretch(grid->rowCount(), 1);
    grid->setColumnStretch(1, 1);
    connect(m_issue, &QPushButton::clicked, this, &IssuePanel::issue);

    auto *effects = new QWidget;
    auto *column = new QVBoxLayout(effects);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    auto *title = new QLabel(tr("发布后的变化（一步完成，一次撤销）"), effects);
    title->setProperty("heading", 3);
    m_changes = new QLabel(effects);
    m_changes->setObjectName(u"issueChanges"_s);
    m_changes->setWordWrap(true);
    m_changes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_entry = new QCheckBox(effects);
    m_entry->setObjectName(u"issueEntry"_s);
    m_entry->setChecked(true);
    column->addWidget(title);
    column->addWidget(m_changes);
    column->addWidget(m_entry);
    m_targets = new QVBoxLayout;
    m_targets->setSpacing(2);
    column->addLayout(m_targets);
    column->addStretch(1);
    auto *scroll = new QScrollArea(content);
    scroll->setObjectName(u"issueScroll"_s);
    scroll->setAccessibleName(tr("发布后的变化"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(effects);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(form, 2);
    row->addWidget(scroll, 3);
    return content;
}

void IssuePanel::focusNumber()
{
    m_number->setFocus();
}

void IssuePanel::started()
{
    m_number->clear();
    m_announcement->clear();
    m_implementedOn->clear();
    m_issuedOn->setText(dayText(today()));
    m_replaced->setText(item().action == WorkItemAction::Revision ? item().revisedNumber : QString());
}

void IssuePanel::read()
{
    const bool issued = !item().standard.isNull();
    const bool terminated = item().state == WorkItemState::Terminated;
    m_states->setCurrentWidget(issued || terminated ? static_cast<QWidget *>(m_done) : m_content);
    if (issued) {
        showIssued();
    } else if (terminated) {
        m_done->clearButtons();
        m_done->setContent(u"dialog-cancel"_s, tr("项目已终止"), tr("在“基本信息”中恢复项目后才能发布。"));
    } else {
        preview();
    }
}

void IssuePanel::showIssued()
{
    const auto standard = standardById(reader(), item().standard);
    m_done->clearButtons();
    m_done->setContent(u"checkmark"_s, standard ? tr("已发布为 %1").arg(standard->number) : tr("已发布"),
                       standard
                           ? tr("《%1》，%2发布，%3。")
                                 .arg(standard->title, dayText(standard->issuedOn), termOf(standard->state))
                           : QString());
    m_done->addButton(tr("查看标准"), [this] { session().select(Selection(item().standard)); })
        ->setObjectName(u"showStandard"_s);
}

QDate IssuePanel::day(const QLineEdit *field) const
{
    return parseDay(field->text());
}

void IssuePanel::preview()
{
    if (item().id.isNull() || !item().standard.isNull())
        return;
    m_previewed = false;
    session().jobs().readPage<IssuePreview>(
        {u"issuePreview"_s, tr("正在预览发布")}, workspace(), this,
        [item = item(), number = m_number->text(), issuedOn = day(m_issuedOn),
         implementedOn = day(m_implementedOn), replaced = m_replaced->text(), plan = session().currentPlan(),
         today = today()](const Connection &connection, const Progress &) {
            return previewIssue(connection, item, number, issuedOn, implementedOn, replaced, plan, today);
        },
        [this, id = item().id](const Result<IssuePreview> &found) {
            if (item().id == id && item().standard.isNull())
                showPreview(found.valueOr({}));
        });
    // What is on the panel is issued, never what was there before the last key.
    if (!m_previewed)
        m_issue->setEnabled(false);
}

void IssuePanel::showPreview(const IssuePreview &preview)
{
    m_preview = preview;
    m_previewed = true;
    showNumber();
    m_entry->setVisible(m_preview.entry.has_value());
    if (m_preview.entry)
        m_entry->setText(tr("标准体系：待制定项“%1”转为现有标准").arg(m_preview.entry->title));
    m_changes->setText(changes().join(u'\n'));
    showTargets();
    const bool dates = day(m_issuedOn).isValid() &&
                       (m_implementedOn->text().trimmed().isEmpty() || day(m_implementedOn).isValid());
    m_issue->setEnabled(canWrite() && !m_number->text().trimmed().isEmpty() && dates && !m_preview.taken);
}

void IssuePanel::showNumber()
{
    if (m_number->text().trimmed().isEmpty()) {
        m_explanation->setState(tr("填写标准号，这里给出解释。"), Tone::Muted);
        return;
    }
    if (m_preview.taken) {
        m_explanation->setState(
            tr("目录中已有 %1《%2》。").arg(m_preview.taken->number, m_preview.taken->title), Tone::Bad);
        return;
    }
    const StandardNumberParse parse = parseStandardNumber(m_number->text());
    if (!parse.ok()) {
        const QString reason = termOf(parse.refusal);
        m_explanation->setState(
            parse.proposals.isEmpty() ? reason : tr("%1。是否为 %2？").arg(reason, parse.proposals.first()),
            Tone::Bad);
        return;
    }
    QStringList parts{explain(parse.number)};
    Tone tone = Tone::Good;
    if (parse.number.level() != item().level) {
        parts += tr("与项目的级别“%1”不一致").arg(termOf(item().level));
        tone = Tone::Bad;
    }
    if (const auto mandate = parse.number.mandate(); mandate && *mandate != item().mandate) {
        parts += tr("与项目的性质“%1”不一致").arg(termOf(item().mandate));
        tone = Tone::Bad;
    }
    if (const auto year = parse.number.year();
        year && day(m_issuedOn).isValid() && *year != day(m_issuedOn).year()) {
        parts += tr("年份与发布日期不一致");
        tone = Tone::Bad;
    }
    if (parse.flags)
        parts += termsOf(parse.flags);
    if (tone == Tone::Good && parse.flags)
        tone = Tone::Soon;
    m_explanation->setState(parts.join(tr("；")), tone);
}

QStringList IssuePanel::changes() const
{
    QStringList lines;
    if (m_preview.catalogueAfter != m_preview.catalogueBefore)
        lines += tr("标准目录：现行及即将实施的标准 %1 → %2 项")
                     .arg(m_preview.catalogueBefore)
                     .arg(m_preview.catalogueAfter);
    else
        lines += tr("标准目录：新增 1 项，代替 1 项，共 %1 项").arg(m_preview.catalogueAfter);
    lines += tr("本项目：进入出版阶段，状态为完成");
    if (const QDate issued = day(m_issuedOn); issued.isValid())
        lines += tr("历年数据：%1年发布数加 1").arg(issued.year());
    const QString old = m_replaced->text().trimmed();
    if (!old.isEmpty() && !m_preview.replaced)
        lines += tr("代替关系：记下代替 %1（目录中没有该标准）").arg(old);
    else if (m_preview.replaced && m_preview.inForce)
        lines += tr("代替关系：%1 改为被代替").arg(m_preview.replaced->number);
    else if (m_preview.replaced)
        lines += tr("代替关系：记下代替 %1；实施日期前原标准仍有效").arg(m_preview.replaced->number);
    if (m_preview.entriesTakenOver > 0)
        lines += tr("标准体系：原标准的 %n 处明细改为新标准", nullptr, m_preview.entriesTakenOver);
    if (m_preview.targets.isEmpty())
        lines += tr("规划指标：当前规划没有按此计数且仍在期限内的指标");
    return lines;
}

void IssuePanel::showTargets()
{
    QStringList texts;
    for (const TargetMove &move : m_preview.targets)
        texts += tr("规划指标：“%1” %2 → %3（截至 %4）")
                     .arg(move.target.metric, numberText(move.before), numberText(move.after),
                          dayText(move.figure.asOf));
    while (m_targetBoxes.size() > texts.size())
        delete m_targetBoxes.takeLast();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (i == m_targetBoxes.size()) {
            auto *box = new QCheckBox(m_changes->parentWidget());
            box->setObjectName(u"issueTarget%1"_s.arg(i));
            box->setChecked(true);
            m_targets->addWidget(box);
            m_targetBoxes += box;
        }
        m_targetBoxes[i]->setText(texts[i]);
        m_targetBoxes[i]->setToolTip(m_preview.targets[i].target.text);
    }
}

void IssuePanel::issue()
{
    if (!m_issue->isEnabled())
        return;
    StandardIssue issue;
    issue.item = item().id;
    issue.number = m_number->text().trimmed();
    if (const StandardNumberParse parse = parseStandardNumber(issue.number); parse.ok())
        issue.number = parse.number.print();
    issue.issuedOn = day(m_issuedOn);
    issue.implementedOn = day(m_implementedOn);
    issue.announcement = m_announcement->text().trimmed();
    issue.replacedNumber = m_replaced->text().trimmed();
    if (m_preview.entry && m_entry->isChecked())
        issue.systemEntry = m_preview.entry->id;
    for (qsizetype i = 0; i < m_targetBoxes.size(); ++i) {
        if (m_targetBoxes[i]->isChecked())
            issue.figures += m_preview.targets[i].figure;
    }
    const QString number = issue.number;
    if (after(gangmu::issueStandard(workspace(), issue)))
        session().inform(tr("已发布 %1，可撤销。").arg(number));
}

} // namespace gangmu
