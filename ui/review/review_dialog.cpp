// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_dialog.h"

#include "core/domain/terms.h"
#include "core/store/queries/catalogue_queries.h"
#include "core/store/queries/plan_queries.h"
#include "ui/review/effect_model.h"
#include "ui/review/large_edit.h"
#include "ui/shell/session.h"
#include "ui/workitems/field_values.h"
#include "ui/workitems/grid_view.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostListed = 500;  // standards one would look at here
constexpr int typingDelay = 250; // ms, until the effect of a typed date is counted
const QString effectKey = u"reviewEffect"_s;

} // namespace

ReviewDialog::ReviewDialog(Session &session, const QList<StandardId> &standards, ReviewConclusion conclusion,
                           QWidget *parent)
    : QDialog(parent), m_session(session), m_standards(standards), m_waiting(new QTimer(this))
{
    setObjectName(u"reviewDialog"_s);
    setWindowTitle(tr("登记复审结论"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(760, 660);
    auto *heading = new QLabel(tr("对 %n 项标准登记复审结论", nullptr, int(standards.size())), this);
    heading->setProperty("heading", 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("取消"));
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false); // Enter saves, once that is possible
    m_save = buttons->addButton(tr("保存"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"reviewSave"_s);
    m_save->setDefault(true);
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"reviewProblem"_s);
    m_problem->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(heading);
    column->addWidget(buildStandards(), 1);
    column->addWidget(buildForm(conclusion));
    column->addWidget(buildEffect(), 3);
    column->addWidget(m_problem);
    column->addWidget(buttons);

    m_waiting->setSingleShot(true);
    m_waiting->setInterval(typingDelay);
    connect(m_waiting, &QTimer::timeout, this, &ReviewDialog::computeEffect);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReviewDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_conclusion, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            changed();
    });
    connect(m_on, &QLineEdit::textChanged, this, &ReviewDialog::changed);
    // What the standards were chosen from is gone, or somebody else changed what is counted.
    connect(&session, &Session::workspaceReplaced, this, &QDialog::reject);
    connect(&session, &Session::changed, this, [this] {
        if (!m_saving)
            changed();
    });
    changed();
}

QWidget *ReviewDialog::buildStandards()
{
    auto *list = new QListWidget(this);
    list->setObjectName(u"reviewStandards"_s);
    list->setAccessibleName(tr("要登记结论的标准"));
    list->setUniformItemSizes(true);
    list->setMinimumHeight(72);
    const auto rows = standardsByIds(m_session.workspace()->reader(), m_standards.mid(0, mostListed));
    QHash<StandardId, Standard> byId;
    for (const Standard &standard : rows.valueOr(QList<Standard>()))
        byId.insert(standard.id, standard);
    for (const StandardId id : m_standards.mid(0, mostListed)) {
        if (const auto standard = byId.constFind(id); standard != byId.cend())
            list->addItem(tr("%1　%2", "number, title").arg(standard->number, standard->title));
    }
    if (m_standards.size() > mostListed)
        list->addItem(tr("……另有 %1 项").arg(numberText(double(m_standards.size() - mostListed))));
    return list;
}

QWidget *ReviewDialog::buildForm(ReviewConclusion chosen)
{
    auto *area = new QWidget(this);
    auto *form = new QFormLayout(area);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(16);
    m_conclusion = new QButtonGroup(this);
    for (const auto &row : EnumCodes<ReviewConclusion>::table) {
        auto *button = new QRadioButton(termOf(row.value), area);
        button->setObjectName(u"conclusion_"_s + codeOf(row.value));
        button->setChecked(row.value == chosen);
        m_conclusion->addButton(button, int(row.value));
        choices->addWidget(button);
    }
    choices->addStretch(1);
    form->addRow(tr("结论"), choices);
    m_on = new QLineEdit(dayText(m_session.clock().today()), area);
    m_on->setObjectName(u"reviewOn"_s);
    m_on->setAccessibleName(tr("结论日期"));
    m_on->setMaximumWidth(140);
    form->addRow(tr("日期"), m_on);
    m_reason = new QLineEdit(area);
    m_reason->setObjectName(u"reviewReason"_s);
    m_reason->setAccessibleName(tr("理由"));
    m_reason->setPlaceholderText(tr("复审意见、会议或公告，记入每项标准的复审记录"));
    form->addRow(tr("理由"), m_reason);
    m_createItems = new QCheckBox(tr("同时建立修订项目，计划年度"), area);
    m_createItems->setObjectName(u"reviewCreateItems"_s);
    m_year = new QLineEdit(QString::number(m_session.clock().today().year() + 1), area);
    m_year->setObjectName(u"reviewYear"_s);
    m_year->setAccessibleName(tr("修订项目的计划年度"));
    m_year->setMaximumWidth(72);
    auto *items = new QHBoxLayout;
    items->addWidget(m_createItems);
    items->addWidget(m_year);
    items->addStretch(1);
    form->addRow(QString(), items);
    connect(m_createItems, &QCheckBox::toggled, this, &ReviewDialog::showButton);
    connect(m_year, &QLineEdit::textChanged, this, &ReviewDialog::showButton);
    return area;
}

QWidget *ReviewDialog::buildEffect()
{
    auto *area = new QWidget(this);
    auto *title = new QLabel(tr("保存后的影响"), area);
    m_effectNote = new QLabel(area);
    m_effectNote->setObjectName(u"reviewEffectNote"_s);
    m_effectNote->setProperty("muted", true);
    m_effectNote->setWordWrap(true);
    m_effect = new EffectModel(this);
    m_effectView = new GridView(u"reviewEffect"_s, tr("保存后的影响"), area);
    m_effectView->setModel(m_effect);
    m_effectView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_effectView->setShowGrid(false);
    m_effectView->verticalHeader()->hide();
    m_effectView->horizontalHeader()->setStretchLastSection(false);
    m_effectView->horizontalHeader()->setSectionResizeMode(EffectModel::Subject, QHeaderView::Stretch);
    m_effectView->horizontalHeader()->setSectionResizeMode(EffectModel::Figure, QHeaderView::Stretch);
    m_effectView->setColumnWidth(EffectModel::Before, 90);
    m_effectView->setColumnWidth(EffectModel::After, 90);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(m_effectView, 1);
    column->addWidget(m_effectNote);
    return area;
}

ReviewConclusion ReviewDialog::conclusion() const
{
    return ReviewConclusion(m_conclusion->checkedId());
}

QList<ReviewDecision> ReviewDialog::decisions() const
{
    QList<ReviewDecision> decisions;
    decisions.reserve(m_standards.size());
    for (const StandardId id : m_standards)
        decisions.append({id, conclusion(), m_day.value_or(QDate()), m_reason->text().trimmed()});
    return decisions;
}

/// Something else would be saved: its effect is counted before that.
void ReviewDialog::changed()
{
    const QDate day = parseDay(m_on->text());
    m_day = day.isValid() ? std::optional(day) : std::nullopt;
    m_known = false;
    m_session.jobs().cancel(effectKey);
    m_effectNote->setText(m_day ? tr("正在计算影响…") : QString());
    m_waiting->start();
    showButton();
}

void ReviewDialog::computeEffect()
{
    if (!m_day || !m_session.workspace())
        return;
    m_session.jobs().read<ReviewEffect>(
        {effectKey, tr("正在计算复审的影响")}, *m_session.workspace(), this,
        [decisions = decisions(), today = m_session.clock().today()](const Connection &connection,
                                                                     const Progress &) {
            return reviewEffect(connection, decisions, today);
        },
        [this](const Result<ReviewEffect> &effect) {
            if (effect) {
                showEffect(*effect);
            } else if (effect.error().code != ErrorCode::Cancelled) {
                m_effectNote->setText(effect.error().message);
            }
        });
}

void ReviewDialog::showEffect(const ReviewEffect &effect)
{
    QHash<PlanId, QString> titles;
    for (const Plan &plan : plans(m_session.workspace()->reader()).valueOr({}))
        titles.insert(plan.id, plan.title);
    m_effect->setEffect(effect, titles);
    m_effectView->setVisible(!m_effect->lines().isEmpty());
    if (m_effect->lines().isEmpty())
        m_effectNote->setText(tr("不改变标准体系的应有数、现有数，也不影响规划指标。"));
    else if (*m_day > m_session.clock().today())
        m_effectNote->setText(tr("废止日期在今天之后，到那天才影响体系的现有数。"));
    else
        m_effectNote->setText(tr("保存为一步，可以一次撤销。"));
    m_known = true;
    showButton();
}

void ReviewDialog::showButton()
{
    const bool revise = conclusion() == ReviewConclusion::Revise;
    m_createItems->setEnabled(revise);
    m_year->setEnabled(revise && m_createItems->isChecked());
    bool isYear = true;
    if (revise && m_createItems->isChecked()) {
        const int year = m_year->text().toInt(&isYear);
        isYear = isYear && year >= 1900 && year <= 2200;
    }
    m_problem->setText(!m_day    ? tr("结论日期请写成 2026-11-21 的样子。")
                       : !isYear ? tr("计划年度请写四位数字。")
                                 : QString());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_save->setEnabled(m_known && m_day && isYear && !m_saving);
}

void ReviewDialog::save()
{
    if (!m_save->isEnabled() || !m_session.workspace())
        return;
    m_saving = true;
    showButton();
    ReviewOptions options;
    if (conclusion() == ReviewConclusion::Revise && m_createItems->isChecked()) {
        options.createWorkItems = true;
        options.plannedYear = m_year->text().toInt();
    }
    const QList<ReviewDecision> all = decisions();
    runEdit(m_session, this,
            {reviewLabel(all),
             [all, options](Edit &edit, const Progress &progress) {
                 return recordReviews(edit, all, options, progress);
             },
             {}},
            all.size(), tr("正在登记复审结论"), [this](const Result<void> &result) { saved(result); });
}

void ReviewDialog::saved(const Result<void> &result)
{
    m_saving = false;
    if (!m_session.did(result)) {
        showButton();
        return;
    }
    m_session.inform(tr("已登记 %1 项标准的复审结论：%2。可以一次撤销。")
                         .arg(numberText(double(m_standards.size())), termOf(conclusion())));
    accept();
}

void ReviewDialog::done(int result)
{
    m_waiting->stop();
    m_session.jobs().cancel(effectKey);
    QDialog::done(result);
}

} // namespace gangmu
