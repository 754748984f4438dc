// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/standard_panel.h"

#include "core/analysis/catalogue/replacement_graph.h"
#include "core/domain/standard_number_terms.h"
#include "core/domain/terms.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/standard_details.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/verbs/catalogue_field_verbs.h"
#include "core/store/verbs/catalogue_verbs.h"
#include "ui/inspector/field_edit.h"
#include "ui/inspector/links_list.h"
#include "ui/inspector/origin_sections.h"
#include "ui/inspector/replacement_timeline.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr StandardColumn first[] = {
    StandardColumn::Number, StandardColumn::Title,    StandardColumn::Level,         StandardColumn::Mandate,
    StandardColumn::State,  StandardColumn::IssuedOn, StandardColumn::ImplementedOn, StandardColumn::Ics,
    StandardColumn::Ccs,    StandardColumn::Committee};

} // namespace

StandardPanel::StandardPanel(Session &session, QWidget *parent)
    : InspectorPanel(session, u"standardPanel"_s, parent),
      m_heading(new QLabel(this)),
      m_explanation(makeNote({}, this)),
      m_more(new Section(u"standardMore"_s, tr("更多字段"), this)),
      m_own(new Section(u"standardOwnFields"_s, tr("自定义字段"), this)),
      m_ownForm(new QFormLayout),
      m_chain(new Section(u"standardChain"_s, tr("代替关系"), this)),
      m_timeline(new ReplacementTimeline(this)),
      m_replaces(new FieldEdit(u"standardReplaces"_s, tr("代替的标准号"), this)),
      m_reviews(new Section(u"standardReviews"_s, tr("复审"), this)),
      m_reviewList(makeNote({}, this)),
      m_links(new LinksList(u"standardLinks"_s, this)),
      m_history(new HistorySection(session, this))
{
    QFont bold = font();
    bold.setBold(true);
    m_heading->setObjectName(u"standardHeading"_s);
    m_heading->setFont(bold);
    m_heading->setWordWrap(true);
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_explanation->setObjectName(u"numberExplanation"_s);
    column()->addWidget(m_heading);
    column()->addWidget(m_explanation);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    for (const StandardColumn each : first)
        addField(form, each);
    column()->addLayout(form);
    auto *more = new QFormLayout;
    for (const auto &row : EnumCodes<StandardColumn>::table) {
        if (std::find(std::begin(first), std::end(first), row.value) == std::end(first))
            addField(more, row.value);
    }
    m_more->content()->addLayout(more);
    m_more->setOpen(false);
    column()->addWidget(m_more);
    m_own->content()->addLayout(m_ownForm);
    column()->addWidget(m_own);

    m_replaces->setPlaceholderText(tr("代替的标准号，多个以“；”隔开"));
    connect(m_replaces, &FieldEdit::committed, this, &StandardPanel::setReplaced);
    connect(m_timeline, &ReplacementTimeline::followed, this,
            [this](StandardId standard) { this->session().follow(PageId::Catalogue, Selection(standard)); });
    m_chain->content()->addWidget(m_timeline);
    m_chain->content()->addWidget(m_replaces);
    column()->addWidget(m_chain);
    m_reviewList->setObjectName(u"standardReviewList"_s);
    m_reviewList->setTextFormat(Qt::PlainText);
    m_reviews->content()->addWidget(m_reviewList);
    column()->addWidget(m_reviews);
    column()->addWidget(m_links);
    column()->addWidget(m_history);
    column()->addStretch(1);
    connect(m_links, &LinksList::followed, this, [this](const Selection &target) {
        if (target.kind == SelectionKind::Node)
            this->session().follow(PageId::Plan, target);
        else
            this->session().select(target);
    });
}

void StandardPanel::addField(QFormLayout *form, StandardColumn column)
{
    const QString name = u"standard_"_s + codeOf(column);
    const auto at = size_t(column);
    if (kindOf(column) == ColumnKind::Choice) {
        auto *choice = new QComboBox(this);
        choice->setObjectName(name);
        choice->setAccessibleName(termOf(column));
        choice->addItems(choicesOf(column));
        choice->setMinimumContentsLength(6);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(choice, &QComboBox::activated, this,
                [this, column, choice] { edit(column, choice->currentText()); });
        m_choices[at] = choice;
        form->addRow(termOf(column), choice);
        return;
    }
    auto *text = new FieldEdit(name, termOf(column), this);
    connect(text, &FieldEdit::committed, this, [this, column](const QString &value) { edit(column, value); });
    m_texts[at] = text;
    form->addRow(termOf(column), text);
}

bool StandardPanel::isConcerned(const ChangeNotice &notice) const
{
    for (const Table table :
         {Table::Standard, Table::Replacement, Table::StandardReview, Table::CatalogueField,
          Table::FieldValue, Table::WorkItem, Table::PlanNode, Table::Mention}) {
        if (notice.touches(table))
            return true;
    }
    return false;
}

void StandardPanel::read()
{
    const auto standard = standardById(workspace().reader(), StandardId(selection().id));
    setEnabled(standard.ok());
    if (!standard)
        return;
    m_heading->setText(u"%1\n%2"_s.arg(standard->number, standard->title));
    const StandardNumberParse parse = parseStandardNumber(standard->number);
    QStringList said{parse.ok() ? explain(parse.number) : termOf(parse.refusal)};
    said += termsOf(parse.flags);
    m_explanation->setText(said.join(u'\n'));
    showFields(*standard);
    showOwnFields(*standard);
    showReplacements(*standard);
    showReviews(*standard);
    showLinks(*standard);
    m_history->showRow(Table::Standard, standard->id.value());
}

void StandardPanel::showFields(const Standard &standard)
{
    const bool writable = !workspace().isReadOnly();
    for (const auto &row : EnumCodes<StandardColumn>::table) {
        const QString text = textOf(standard, row.value);
        if (FieldEdit *field = m_texts[size_t(row.value)]) {
            field->show(text);
            field->setReadOnly(!writable);
        } else if (QComboBox *choice = m_choices[size_t(row.value)]) {
            choice->setCurrentIndex(choice->findText(text));
            choice->setEnabled(writable);
        }
    }
}

/// One row for each field that the users added to their catalogue.
void StandardPanel::buildOwnFields()
{
    while (m_ownForm->rowCount() > 0)
        m_ownForm->removeRow(0);
    for (const CatalogueField &field : std::as_const(m_ownFields)) {
        const QString name = u"ownField_%1"_s.arg(field.id.value());
        const auto set = [this, id = field.id](const QString &text) {
            after(setFieldValue(workspace(), {StandardId(selection().id)}, id, text));
        };
        if (field.kind == FieldKind::Choice) {
            auto *choice = new QComboBox(this);
            choice->setObjectName(name);
            choice->setAccessibleName(field.name);
            choice->addItem(QString());
            choice->addItems(field.choices);
            connect(choice, &QComboBox::activated, this, [choice, set] { set(choice->currentText()); });
            m_ownForm->addRow(field.name, choice);
        } else {
            auto *text = new FieldEdit(name, field.name, this);
            connect(text, &FieldEdit::committed, this, set);
            m_ownForm->addRow(field.name, text);
        }
    }
}

void StandardPanel::showOwnFields(const Standard &standard)
{
    const auto fields = catalogueFields(workspace().reader()).valueOr(QList<CatalogueField>());
    if (fields != m_ownFields) {
        m_ownFields = fields;
        buildOwnFields();
    }
    m_own->setVisible(!fields.isEmpty());
    if (fields.isEmpty())
        return;
    QHash<CatalogueFieldId, QString> texts;
    const auto values = fieldValues(workspace().reader(), {standard.id});
    for (const FieldValue &value : values ? values->value(standard.id) : QList<FieldValue>())
        texts.insert(value.field, value.value);
    for (int row = 0; row < m_ownForm->rowCount(); ++row) {
        QWidget *editor = m_ownForm->itemAt(row, QFormLayout::FieldRole)->widget();
        const QString text = texts.value(fields[row].id);
        if (auto *line = qobject_cast<FieldEdit *>(editor))
            line->show(text);
        else if (auto *choice = qobject_cast<QComboBox *>(editor))
            choice->setCurrentIndex(std::max(0, choice->findText(text)));
    }
}

void StandardPanel::showReplacements(const Standard &standard)
{
    const auto chain = replacementChain(workspace().reader(), standard.id);
    if (chain)
        m_timeline->showChain(*chain);
    m_timeline->setVisible(chain && chain->nodes.size() > 1);
    QStringList numbers;
    for (const Replacement &replacement :
         replacementsOf(workspace().reader(), standard.id).valueOr(QList<Replacement>()))
        numbers += replacement.number;
    m_replaces->show(numbers.join(u'；'));
    m_replaces->setReadOnly(workspace().isReadOnly());
    const int gaps = chain ? chain->gaps() : 0;
    m_chain->setTitle(gaps > 0 ? tr("代替关系（%n 项不在目录中）", nullptr, gaps) : tr("代替关系"));
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

void StandardPanel::showLinks(const Standard &standard)
{
    QList<LinksList::Row> links;
    const auto nodeText = [this](NodeId id) {
        const auto node = nodeById(workspace().reader(), id);
        return node ? node->number + (node->title.isEmpty() ? node->body.left(40) : node->title) : QString();
    };
    if (!standard.planNode.isNull()) {
        const QString text = nodeText(standard.planNode);
        links.append({Selection(standard.planNode), text.isEmpty() ? tr("规划条目") : text, tr("规划条目")});
    }
    for (const StandardMention &mention :
         mentionsOf(workspace().reader(), standard).valueOr(QList<StandardMention>()))
        links.append({Selection(mention.mention.node), nodeText(mention.mention.node),
                      mention.byTitle ? tr("文中写到名称") : tr("文中写到标准号")});
    for (const WorkItem &item : workItems(workspace().reader()).valueOr({})) {
        if (item.standard == standard.id)
            links.append({Selection(item.id), item.title, tr("制修订项目")});
    }
    m_links->setRows(links, tr("规划中没有写到这项标准。"));
}

void StandardPanel::edit(StandardColumn column, const QString &text)
{
    after(editStandards(workspace(), {StandardId(selection().id)}, {{{column, text}}, {}}));
    if (const FieldEdit *field = m_texts[size_t(column)]; field && field->text() != field->shown())
        read();
}

void StandardPanel::setReplaced(const QString &numbers)
{
    QList<Replacement> replacements;
    QString list = numbers;
    list.replace(u';', u'；');
    for (const QString &number : list.split(u'；', Qt::SkipEmptyParts)) {
        Replacement replacement;
        replacement.number = number.trimmed();
        if (!replacement.number.isEmpty())
            replacements += replacement;
    }
    after(setReplacements(workspace(), StandardId(selection().id), replacements));
}

} // namespace gangmu
