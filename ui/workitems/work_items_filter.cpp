// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workitems/work_items_filter.h"

#include "core/base/pinyin.h"
#include "core/base/text.h"
#include "core/domain/terms.h"
#include "ui/shell/theme.h"

#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace gangmu {

using namespace Qt::StringLiterals;

bool passes(const WorkItemLine &line, const WorkItemsChoice &choice)
{
    const WorkItem &item = line.item;
    if (choice.year && item.plannedYear != choice.year)
        return false;
    if ((choice.stage && item.stage != *choice.stage) || (choice.state && item.state != *choice.state))
        return false;
    if ((choice.committee && item.committee != *choice.committee) || (choice.lateOnly && !line.isLate()))
        return false;
    const QStringList words = text::halfWidth(choice.text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return true;
    const QString hay = text::halfWidth(item.number + u'\n' + item.title + u'\n' + item.field + u'\n' +
                                        item.proposer + u'\n' + item.leadDrafter + u'\n' + line.committee);
    const QString initials = pinyinInitials(item.title);
    return std::ranges::all_of(words, [&](const QString &word) {
        return hay.contains(word, Qt::CaseInsensitive) || initials.contains(word, Qt::CaseInsensitive);
    });
}

WorkItemsProxy::WorkItemsProxy(WorkItemsModel *model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(model);
}

void WorkItemsProxy::setChoice(const WorkItemsChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    invalidateFilter();
}

QList<WorkItem> WorkItemsProxy::items() const
{
    QList<WorkItem> items;
    for (int row = 0; row < rowCount(); ++row)
        items += m_model->at(mapToSource(index(row, 0)).row()).item;
    return items;
}

bool WorkItemsProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    return passes(m_model->at(row), m_choice);
}

bool WorkItemsProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() == WorkItemsModel::Progress) { // the latest first
        const auto days = [&](const QModelIndex &index) {
            const WorkItemLine line = m_model->at(index.row());
            const auto late = [](const Delay &delay) {
                return delay.state == DelayState::Overdue ? delay.days
                       : delay.dueOn.isValid()            ? -delay.days
                                                          : -100000;
            };
            return std::max(late(line.stage), late(line.whole));
        };
        return days(left) > days(right);
    }
    return QString::localeAwareCompare(left.data().toString(), right.data().toString()) < 0;
}

WorkItemsFilterBar::WorkItemsFilterBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"workItemsFilter"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(6);
    m_year = addBox("filterYear", tr("年度"), tr("全部年度"));
    m_stage = addBox("filterStage", tr("阶段"), tr("全部阶段"));
    for (Stage stage : workStages())
        m_stage->addItem(u"%1 %2"_s.arg(codeOf(stage), termOf(stage)), int(stage));
    m_state = addBox("filterState", tr("状态"), tr("全部状态"));
    for (const auto &each : EnumCodes<WorkItemState>::table)
        m_state->addItem(termOf(each.value), int(each.value));
    m_committee = addBox("filterCommittee", tr("归口"), tr("全部归口"));
    m_late = new QCheckBox(tr("只看超期"), this);
    m_late->setObjectName(u"filterLate"_s);
    connect(m_late, &QCheckBox::toggled, this, &WorkItemsFilterBar::changed);
    row->addWidget(m_late);
    m_text = new QLineEdit(this);
    m_text->setObjectName(u"workItemsSearch"_s);
    m_text->setAccessibleName(tr("查找项目"));
    m_text->setPlaceholderText(tr("查找：名称、计划号、单位、拼音首字母"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(120);
    m_text->addAction(themeIcon(u"edit-find"_s), QLineEdit::LeadingPosition);
    connect(m_text, &QLineEdit::textChanged, this, &WorkItemsFilterBar::changed);
    row->addWidget(m_text, 1);
}

QComboBox *WorkItemsFilterBar::addBox(const char *name, const QString &label, const QString &all)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const QFontMetrics metrics = box->fontMetrics(); // "all" is shown whole in every language
    box->setMinimumContentsLength(
        std::max(5, metrics.horizontalAdvance(all) / metrics.horizontalAdvance(u'X') + 1));
    box->addItem(all);
    connect(box, &QComboBox::currentIndexChanged, this, &WorkItemsFilterBar::changed);
    layout()->addWidget(box);
    return box;
}

namespace {

/// Entries behind the first; what was chosen is chosen again.
void refill(QComboBox *box, const QList<std::pair<QString, QVariant>> &entries)
{
    QStringList now, then;
    for (const auto &[text, data] : entries)
        then += text + data.toString();
    for (int i = 1; i < box->count(); ++i)
        now += box->itemText(i) + box->itemData(i).toString();
    if (now == then)
        return;
    const QVariant kept = box->currentData();
    const QSignalBlocker quiet(box);
    while (box->count() > 1)
        box->removeItem(1);
    for (const auto &[text, data] : entries)
        box->addItem(text, data);
    box->setCurrentIndex(kept.isValid() ? std::max(0, box->findData(kept)) : 0);
}

} // namespace

void WorkItemsFilterBar::setYears(const QList<int> &years)
{
    QList<std::pair<QString, QVariant>> entries;
    for (int year : years)
        entries.append({tr("%1年").arg(year), year});
    refill(m_year, entries);
}

void WorkItemsFilterBar::setCommittees(const QList<std::pair<CommitteeId, QString>> &committees)
{
    QList<std::pair<QString, QVariant>> entries;
    for (const auto &[id, name] : committees)
        entries.append({name, id.value()});
    entries.append({tr("未定归口"), qint64(0)});
    refill(m_committee, entries);
}

WorkItemsChoice WorkItemsFilterBar::choice() const
{
    WorkItemsChoice choice;
    if (m_year->currentData().isValid())
        choice.year = m_year->currentData().toInt();
    if (m_stage->currentData().isValid())
        choice.stage = Stage(m_stage->currentData().toInt());
    if (m_state->currentData().isValid())
        choice.state = WorkItemState(m_state->currentData().toInt());
    if (m_committee->currentData().isValid())
        choice.committee = CommitteeId(m_committee->currentData().toLongLong());
    choice.lateOnly = m_late->isChecked();
    choice.text = m_text->text();
    return choice;
}

void WorkItemsFilterBar::setChoice(const WorkItemsChoice &choice)
{
    {
        const QSignalBlocker quiet(this);
        m_year->setCurrentIndex(choice.year ? std::max(0, m_year->findData(*choice.year)) : 0);
        m_stage->setCurrentIndex(choice.stage ? std::max(0, m_stage->findData(int(*choice.stage))) : 0);
        m_state->setCurrentIndex(choice.state ? std::max(0, m_state->findData(int(*choice.state))) : 0);
        m_committee->setCurrentIndex(
            choice.committee ? std::max(0, m_committee->findData(choice.committee->value())) : 0);
        m_late->setChecked(choice.lateOnly);
        m_text->setText(choice.text);
    }
    Q_EMIT changed();
}

} // namespace gangmu
