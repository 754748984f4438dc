// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workitems/committee_fields.h"

#include "core/analysis/work_items/committee_standards.h"
#include "core/domain/terms.h"
#include "core/store/queries/committee_queries.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/verbs/committee_verbs.h"
#include "ui/inspector/links_list.h"
#include "ui/inspector/section.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr int formColumns = 3; // label and field each

} // namespace

CommitteeFields::CommitteeFields(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setObjectName(u"committeeForm"_s);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"committeeFormScroll"_s);
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

    m_parent = new QComboBox(fields);
    m_parent->setObjectName(u"committeeParent"_s);
    m_parent->setAccessibleName(tr("隶属"));
    m_parent->setMinimumWidth(80);
    m_parent->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    addText("committeeName", tr("名称"), &Committee::name, 2);
    addText("committeeNumber", tr("编号"), &Committee::number);
    addText("committeeEnglish", tr("英文名称"), &Committee::englishName, 2);
    add(tr("隶属"), m_parent, 1);
    addText("committeeScope", tr("专业范围"), &Committee::scope, 2);
    addText("committeeCounterpart", tr("对口国际组织"), &Committee::counterpart);
    addText("committeeSecretariat", tr("秘书处承担单位"), &Committee::secretariat);
    addText("committeeGuidance", tr("业务指导单位"), &Committee::guidance);
    addText("committeeContact", tr("联系人"), &Committee::contact);
    addText("committeeTerm", tr("届次"), &Committee::term);
    addDate("committeeTermStart", tr("任期开始"), &Committee::termStart);
    addDate("committeeTermEnd", tr("任期结束"), &Committee::termEnd);
    addText("committeeRemark", tr("备注"), &Committee::remark, 3);
    connect(m_parent, &QComboBox::activated, this, &CommitteeFields::commit);

    auto *links = new QHBoxLayout;
    auto *items = new Section(u"committeeItemsSection"_s, tr("制修订项目"), fields);
    m_items = new LinksList(u"committeeItems"_s, items);
    items->content()->addWidget(m_items);
    auto *standards = new Section(u"committeeStandardsSection"_s, tr("归口标准"), fields);
    m_standards = new LinksList(u"committeeStandards"_s, standards);
    standards->content()->addWidget(m_standards);
    links->addWidget(items, 1, Qt::AlignTop);
    links->addWidget(standards, 1, Qt::AlignTop);
    column->addLayout(links);
    column->addStretch(1);
    for (LinksList *list : {m_items, m_standards})
        connect(list, &LinksList::followed, this,
                [this](const Selection &target) { m_session.select(target); });
    scroll->setWidget(fields);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

void CommitteeFields::add(const QString &label, QWidget *field, int columns)
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

void CommitteeFields::addText(const char *name, const QString &label, QString Committee::*member, int columns)
{
    auto *edit = new FieldEdit(QLatin1String(name), label, this);
    edit->setMinimumWidth(60);
    m_texts.append({edit, member});
    add(label, edit, columns);
    connect(edit, &FieldEdit::committed, this, &CommitteeFields::commit);
}

void CommitteeFields::addDate(const char *name, const QString &label, QDate Committee::*member)
{
    auto *edit = new FieldEdit(QLatin1String(name), label, this);
    edit->setPlaceholderText(tr("如 2026-12-31"));
    edit->setMinimumWidth(60);
    m_dates.append({edit, member});
    add(label, edit, 1);
    connect(edit, &FieldEdit::committed, this, &CommitteeFields::commit);
}

void CommitteeFields::showCommittee(const Committee &committee)
{
    if (committee.id != m_committee.id) { // what is half typed was about the other one
        for (FieldEdit *field : findChildren<FieldEdit *>())
            field->revert();
    }
    m_committee = committee;
    for (const auto &[edit, member] : std::as_const(m_texts)) {
        edit->show(committee.*member);
        edit->setToolTip(committee.*member);
    }
    for (const auto &[edit, member] : std::as_const(m_dates))
        edit->show(dayText(committee.*member));
    readParents();
    readLinks();
}

void CommitteeFields::readParents()
{
    m_parent->clear();
    m_parent->addItem(tr("无"), 0);
    for (const Committee &other : committees(m_session.workspace()->reader()).valueOr({})) {
        if (other.id != m_committee.id)
            m_parent->addItem(u"%1 %2"_s.arg(other.number, other.name).trimmed(), other.id.value());
    }
    m_parent->setCurrentIndex(std::max(0, m_parent->findData(m_committee.parent.value())));
}

void CommitteeFields::readLinks()
{
    const Connection &reader = m_session.workspace()->reader();
    QList<LinksList::Row> rows;
    for (const WorkItem &item : workItems(reader).valueOr({})) {
        if (item.committee == m_committee.id)
            rows.append({Selection(item.id), item.title, termOf(item.stage)});
    }
    m_items->setRows(rows, tr("没有归口的项目。"));
    m_session.jobs().readPage<QList<Standard>>(
        {u"committeeStandards"_s, tr("正在查找归口标准")}, *m_session.workspace(), this,
        [committee = m_committee](const Connection &connection, const Progress &) {
            return standardsOfCommittee(connection, committee);
        },
        [this, id = m_committee.id](const Result<QList<Standard>> &standards) {
            if (id == m_committee.id && m_session.did(standards))
                showStandards(*standards);
        });
}

void CommitteeFields::showStandards(const QList<Standard> &standards)
{
    QList<LinksList::Row> rows;
    for (const Standard &standard : standards)
        rows.append({Selection(standard.id), u"%1 %2"_s.arg(standard.number, standard.title),
                     termOf(standard.state)});
    m_standards->setRows(rows, tr("目录中没有归口于此的标准。"));
}

void CommitteeFields::commit()
{
    Committee changed = m_committee;
    for (const auto &[edit, member] : std::as_const(m_texts))
        changed.*member = edit->text().trimmed();
    for (const auto &[edit, member] : std::as_const(m_dates)) {
        const auto day = readDay(m_session, edit);
        if (!day)
            return;
        changed.*member = *day;
    }
    changed.parent = CommitteeId(m_parent->currentData().toLongLong());
    if (changed != m_committee && !m_session.did(editCommittee(*m_session.workspace(), changed)))
        showCommittee(m_committee);
}

} // namespace gangmu
