// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/standard_panel.h"

#include "core/domain/terms.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/standard_details.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/queries/system_queries.h"
#include "core/store/verbs/catalogue_field_verbs.h"
#include "core/store/verbs/catalogue_verbs.h"
#include "ui/inspector/links_list.h"
#include "ui/inspector/number_doctor.h"
#include "ui/inspector/origin_sections.h"
#include "ui/inspector/own_fields.h"
#include "ui/inspector/replacement_section.h"
#include "ui/inspector/standard_fields.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

StandardPanel::StandardPanel(Session &session, QWidget *parent)
    : InspectorPanel(session, u"standardPanel"_s, parent),
      m_heading(makeHeading(u"standardHeading"_s, this)),
      m_doctor(new NumberDoctor(this)),
      m_fields(new StandardFields(this)),
      m_own(new OwnFields(this)),
      m_chain(new ReplacementSection(this)),
      m_reviews(new Section(u"standardReviews"_s, tr("复审"), this)),
      m_reviewList(makeNote({}, this)),
      m_placed(new Section(u"standardPlaced"_s, tr("所在体系"), this)),
      m_places(new LinksList(u"standardPlaces"_s, this)),
      m_named(new Section(u"standardNamed"_s, tr("规划与项目"), this)),
      m_links(new LinksList(u"standardLinks"_s, this)),
      m_history(new HistorySection(session, this))
{
    build();
    connect(m_doctor, &NumberDoctor::taken, this,
            [this](const QString &number) { edit(StandardColumn::Number, number); });
    connect(m_doctor, &NumberDoctor::followed, this,
            [this](const Selection &target) { this->session().follow(PageId::Catalogue, target); });
    connect(m_fields, &StandardFields::edited, this, &StandardPanel::edit);
    connect(m_own, &OwnFields::edited, this, &StandardPanel::editOwn);
    connect(m_chain, &ReplacementSection::edited, this, &StandardPanel::setReplaced);
    connect(m_chain, &ReplacementSection::followed, this,
            [this](StandardId id) { this->session().follow(PageId::Catalogue, Selection(id)); });
    connect(m_places, &LinksList::followed, this,
            [this](const Selection &target) { this->session().follow(PageId::System, target); });
    connect(m_links, &LinksList::followed, this, [this](const Selection &target) {
        this->session().follow(target.kind == SelectionKind::Node ? PageId::Plan : PageId::Catalogue, target);
    });
}

void StandardPanel::build()
{
    m_reviewList->setObjectName(u"standardReviewList"_s);
    m_reviewList->setTextFormat(Qt::PlainText);
    m_reviews->content()->addWidget(m_reviewList);
    m_placed->content()->addWidget(m_places);
    m_named->content()->addWidget(m_links);
    const QList<QWidget *> parts{m_heading, m_doctor, m_fields, m_own,    m_chain,
                                 m_reviews, m_placed, m_named,  m_history};
    for (QWidget *part : parts)
        column()->addWidget(part);
    column()->addStretch(1);
}

bool StandardPanel::isConcerned(const ChangeNotice &notice) const
{
    for (const Table table :
         {Table::Standard, Table::Replacement, Table::StandardReview, Table::CatalogueField,
          Table::FieldValue, Table::WorkItem, Table::PlanNode, Table::Mention, Table::SystemEntry,
          Table::SystemNode, Table::StandardsSystem}) {
        if (notice.touches(table))
            return true;
    }
    return false;
}

void StandardPanel::read()
{
    const auto row = standardById(workspace().reader(), standard());
    setEnabled(row.ok());
    if (!row)
        return;
    m_heading->setText(u"%1\n%2"_s.arg(row->number, row->title));
    m_doctor->showNumber(row->number, nearNumbers(workspace().reader(), *row).valueOr(QList<NearNumber>()),
                         isWritable());
    m_fields->showStandard(*row, isWritable());
    showOwnFields(*row);
    showReplacements(*row);
    showReviews(*row);
    showSystems(*row);
    showLinks(*row);
    m_history->showRow(Table::Standard, row->id.value());
}

void StandardPanel::showOwnFields(const Standard &standard)
{
    const auto fields = catalogueFields(workspace().reader()).valueOr(QList<CatalogueField>());
    QHash<CatalogueFieldId, QString> texts;
    if (!fields.isEmpty()) {
        const auto values = fieldValues(workspace().reader(), {standard.id});
        for (const FieldValue &value : values ? values->value(standard.id) : QList<FieldValue>())
            texts.insert(value.field, value.value);
    }
    m_own->showValues(fields, texts, isWritable());
}

void StandardPanel::showReplacements(const Standard &standard)
{
    const auto chain = replacementChain(workspace().reader(), standard.id);
    m_chain->showChain(chain ? &*chain : nullptr,
                       replacementsOf(workspace().reader(), standard.id).valueOr(QList<Replacement>()),
                       isWritable());
}

void StandardPanel::showReviews(const Standard &standard)
{
    QStringList lines;
    for (const StandardReview &review :
         reviewsOf(workspace().reader(), standard.id).valueOr(QList<StandardReview>())) {
        QString line = u"%1　%2"_s.arg(review.concludedOn.toString(Qt::ISODate), termOf(review.conclusion));
        if (!review.remark.isEmpty())
            line += u'　' + review.remark;
        lines += line;
    }
    m_reviews->setVisible(!lines.isEmpty());
    m_reviewList->setText(lines.join(u'\n'));
}

void StandardPanel::showSystems(const Standard &standard)
{
    QList<LinksList::Row> places;
    const Connection &reader = workspace().reader();
    for (const SystemEntry &entry : entriesOfStandard(reader, standard.id).valueOr(QList<SystemEntry>())) {
        const auto node = systemNodeById(reader, entry.node);
        const auto system = node ? standardsSystemById(reader, node->system) : node.error();
        if (system)
            places.append(
                {Selection(standard.id), u"%1 %2"_s.arg(node->code, node->title).trimmed(), system->title});
    }
    m_places->setRows(places, tr("没有列入标准体系。"));
}

void StandardPanel::showLinks(const Standard &standard)
{
    QList<LinksList::Row> links;
    const auto add = [&](NodeId id, const QString &remark) {
        const auto node = nodeById(workspace().reader(), id);
        constexpr qsizetype most = 40;
        const QString text =
            node ? node->number + (node->title.isEmpty() ? node->body.left(most) : node->title) : QString();
        links.append({Selection(id), text.isEmpty() ? tr("规划条目") : text, remark});
    };
    if (!standard.planNode.isNull())
        add(standard.planNode, tr("落实的规划条目"));
    for (const StandardMention &mention :
         mentionsOf(workspace().reader(), standard).valueOr(QList<StandardMention>()))
        add(mention.mention.node, mention.byTitle ? tr("文中写到名称") : tr("文中写到标准号"));
    for (const WorkItem &item : workItems(workspace().reader()).valueOr({})) {
        if (item.standard == standard.id)
            links.append({Selection(item.id), item.title, tr("制修订项目")});
    }
    m_links->setRows(links, tr("规划中没有写到这项标准。"));
}

// What is refused goes back to what is stored, and what is taken may be stored in another spelling.
void StandardPanel::edit(StandardColumn column, const QString &text)
{
    after(editStandards(workspace(), {standard()}, {{{column, text}}, {}}));
    m_fields->revert(column);
}

void StandardPanel::editOwn(CatalogueFieldId field, const QString &text)
{
    after(setFieldValue(workspace(), {standard()}, field, text));
    m_own->revert();
}

void StandardPanel::setReplaced(const QList<Replacement> &replaced)
{
    after(setReplacements(workspace(), standard(), replaced));
    m_chain->revert();
}

} // namespace gangmu
