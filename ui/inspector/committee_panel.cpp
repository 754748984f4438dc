// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/committee_panel.h"

#include "core/domain/committee_rules.h"
#include "core/domain/terms.h"
#include "core/store/queries/committee_queries.h"
#include "ui/inspector/facts.h"
#include "ui/inspector/links_list.h"
#include "ui/inspector/origin_sections.h"

#include <algorithm>
#include <QLabel>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

CommitteePanel::CommitteePanel(Session &session, QWidget *parent)
    : InspectorPanel(session, u"committeePanel"_s, parent),
      m_heading(makeHeading(u"committeeHeading"_s, this)),
      m_facts(new Facts(this)),
      m_findings(new QLabel(this)),
      m_links(new LinksList(u"committeeLinks"_s, this)),
      m_history(new HistorySection(session, this))
{
    m_findings->setObjectName(u"committeePanelFindings"_s);
    m_findings->setTextFormat(Qt::PlainText);
    m_findings->setWordWrap(true);
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *composition = new Section(u"committeeCompositionSection"_s, tr("组成核对"), this);
    composition->content()->addWidget(m_findings);
    auto *related = new Section(u"committeeRelatedSection"_s, tr("上下级组织"), this);
    related->content()->addWidget(m_links);
    column()->addWidget(m_heading);
    column()->addWidget(m_facts);
    column()->addWidget(composition);
    column()->addWidget(related);
    column()->addWidget(m_history);
    column()->addStretch(1);
    connect(m_links, &LinksList::followed, this,
            [this](const Selection &target) { this->session().follow(PageId::Catalogue, target); });
}

void CommitteePanel::read()
{
    const auto committee = committeeById(workspace().reader(), selection().committee());
    setEnabled(committee.ok());
    if (!committee)
        return;
    m_heading->setText(u"%1\n%2"_s.arg(committee->number, committee->name).trimmed());
    readFacts(*committee);
    readComposition(*committee);
    readLinks(*committee);
    m_history->showRow(Table::Committee, committee->id.value());
}

void CommitteePanel::readFacts(const Committee &committee)
{
    m_facts->clear();
    m_facts->add(tr("类型"), termOf(formOf(committee)));
    m_facts->add(tr("专业范围"), committee.scope);
    m_facts->add(tr("秘书处"), committee.secretariat);
    m_facts->add(tr("业务指导"), committee.guidance);
    QStringList days;
    for (const QDate &day : {committee.termStart, committee.termEnd}) {
        if (day.isValid())
            days += day.toString(Qt::ISODate);
    }
    m_facts->add(tr("任期"), u"%1 %2"_s.arg(committee.term, days.join(u" — "_s)).trimmed());
    m_facts->add(tr("联系人"), committee.contact);
}

void CommitteePanel::readComposition(const Committee &committee)
{
    const QList<CommitteeMember> all = allCommitteeMembers(workspace().reader()).valueOr({});
    QList<CommitteeMember> members;
    std::ranges::copy_if(all, std::back_inserter(members),
                         [&](const CommitteeMember &member) { return member.committee == committee.id; });
    m_facts->add(tr("委员"), tr("%n 名", nullptr, memberCount(members)));
    QStringList shares;
    const QMap<QString, int> parties = partiesOf(members);
    for (const auto [party, count] : parties.asKeyValueRange())
        shares += u"%1 %2"_s.arg(party).arg(count);
    m_facts->add(tr("代表方"), shares.join(u'、'));

    QStringList lines;
    for (const CommitteeFinding &finding :
         committeeFindings(committee, members, seatsOf(all), session().clock().today()))
        lines +=
            (finding.weight == FindingWeight::Breach ? tr("不符：%1") : tr("提示：%1")).arg(finding.message);
    m_findings->setText(lines.isEmpty() ? tr("符合组成的规定。") : lines.join(u'\n'));
}

void CommitteePanel::readLinks(const Committee &committee)
{
    QList<LinksList::Row> above, below;
    for (const Committee &other : committees(workspace().reader()).valueOr({})) {
        const LinksList::Row row{Selection(other.id), u"%1 %2"_s.arg(other.number, other.name).trimmed(),
                                 termOf(formOf(other))};
        if (other.id == committee.parent)
            above += row;
        else if (other.parent == committee.id)
            below += row;
    }
    m_links->setRows(above + below, tr("没有上级和下级组织。"));
}

} // namespace gangmu
