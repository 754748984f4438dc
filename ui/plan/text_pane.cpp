// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/text_pane.h"

#include "core/domain/numbering.h"
#include "core/store/queries/catalogue_queries.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/verbs/node_verbs.h"
#include "ui/plan/chapter_editing.h"
#include "ui/plan/review_panel.h"
#include "ui/plan/source_panel.h"
#include "ui/shell/session.h"

#include <QDataStream>
#include <QIODevice>
#include <QPrinter>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

TextPane::TextPane(Session &session, const OpenPlan &plan, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_plan(plan),
      m_chapter(new ChapterDocument(plan, this)),
      m_view(new ChapterView(*m_chapter, plan)),
      m_editing(new ChapterEditing(session, plan, *m_chapter, *m_view)),
      m_tabs(new QTabBar),
      m_splitter(new QSplitter(Qt::Vertical)),
      m_beside(new QStackedWidget),
      m_source(new SourcePanel(session, plan)),
      m_review(new ReviewPanel(session, plan))
{
    m_tabs->setObjectName(u"planTabs"_s);
    m_tabs->setAccessibleName(tr("正文旁边显示什么"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString &title : {tr("正文"), tr("来源"), tr("核对")})
        m_tabs->addTab(title);
    m_beside->addWidget(m_source);
    m_beside->addWidget(m_review);
    m_splitter->setObjectName(u"textSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_beside);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 8, 8);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_splitter, 1);
    connectParts();
    showTab(TextTab);
}

void TextPane::connectParts()
{
    connect(m_view, &ChapterView::nodePicked, this,
            [this](NodeId node) { m_session.select(Selection(node)); });
    connect(m_view, &ChapterView::linkPicked, this, &TextPane::followLink);
    connect(m_view, &ChapterView::planEditRequested, this, &TextPane::planEditRequested);
    connect(m_view, &ChapterView::menuRequested, this, &TextPane::menuRequested);
    connect(m_editing, &ChapterEditing::paragraphRequested, this, &TextPane::paragraphRequested);
    connect(m_editing, &ChapterEditing::leftEmpty, this, &TextPane::removeEmpty);
    connect(m_tabs, &QTabBar::currentChanged, this, &TextPane::showTab);
    connect(&m_plan, &OpenPlan::loaded, this, &TextPane::updateTabs);
    connect(&m_plan, &OpenPlan::updated, this, &TextPane::updateTabs);
}

// --- selection

NodeId TextPane::nodeOf(const Selection &selection) const
{
    switch (selection.kind) {
    case SelectionKind::Node:
        return m_plan.has(selection.node()) ? selection.node() : NodeId();
    case SelectionKind::Target:
        return m_plan.nodeOf(selection.target());
    case SelectionKind::ReviewNote:
        for (const ReviewNote &note : m_plan.openNotes()) {
            if (note.id.value() == selection.id)
                return note.node;
        }
        return {};
    default:
        return {};
    }
}

void TextPane::showSelection(const Selection &selection)
{
    const NodeId node = nodeOf(selection);
    const bool elsewhere =
        node.isNull() && selection.kind != SelectionKind::None && selection.kind != SelectionKind::Plan;
    if (!elsewhere) {
        if (!m_chapter->shows(node) || node.isNull())
            m_editing->finish();
        m_chapter->showChapterOf(node);
        m_view->showNode(node);
    }
    QString mark;
    if (selection.kind == SelectionKind::Target)
        mark = markLink(MarkKind::Target, selection.id);
    else if (selection.kind == SelectionKind::Organization)
        mark = markLink(MarkKind::Organization, selection.id);
    m_view->showMark(mark);
    m_source->showSelection(selection);
    m_review->showSelection(selection);
}

void TextPane::followLink(const QString &link)
{
    m_editing->finish();
    const qint64 id = link.section(u':', 1).toLongLong();
    if (link.startsWith("target:"_L1))
        m_session.select(Selection(TargetId(id)));
    else if (link.startsWith("organization:"_L1))
        m_session.select(Selection(OrganizationId(id)));
    else if (link.startsWith("mention:"_L1))
        followStandard(MentionId(id));
    else if (link.startsWith("node:"_L1))
        m_session.select(Selection(NodeId(id)));
    else if (link.startsWith("write:"_L1))
        editText(NodeId(id));
}

/// A standard that the text names leads to the catalogue, where it is known there.
void TextPane::followStandard(MentionId id)
{
    const QList<Mention> mentions = m_plan.allMentions();
    const auto mention =
        std::find_if(mentions.begin(), mentions.end(), [&](const Mention &m) { return m.id == id; });
    if (mention == mentions.end() || !m_session.workspace())
        return;
    const auto known = standardsByNumber(m_session.workspace()->reader(), mention->number);
    if (!m_session.did(known))
        return;
    if (!known->isEmpty())
        return m_session.select(Selection(known->first().id));
    m_session.inform(
        tr("目录中还没有 %1。").arg(mention->number.isEmpty() ? mention->title : mention->number));
}

// --- editing

void TextPane::editText(NodeId node)
{
    if (!m_plan.has(node))
        return;
    m_session.select(Selection(node));
    const PlanNode &row = m_plan.node(node);
    const bool heading = headingLevel(row.kind) > 0 || row.kind == PlanNodeKind::MajorProject;
    if (row.kind == PlanNodeKind::Box)
        m_editing->edit(node, TextField::Title);
    else if (!heading || !row.body.isEmpty())
        m_editing->edit(node, TextField::Body);
    else if (const NodeId first = m_plan.children(node).value(0);
             m_plan.has(first) && m_plan.node(first).kind == PlanNodeKind::Paragraph)
        editParagraph(first);
    else
        Q_EMIT paragraphRequested(node, {});
}

void TextPane::editParagraph(NodeId node)
{
    m_session.select(Selection(node));
    m_editing->edit(node, TextField::Body);
}

void TextPane::removeEmpty(NodeId node)
{
    const NodeId above = m_plan.node(node).parent;
    m_session.did(deleteNodes(*m_session.workspace(), {node}));
    if (m_plan.has(above))
        m_session.select(Selection(above));
}

void TextPane::takeFocus()
{
    m_view->setFocus();
}

void TextPane::print(QPrinter &printer)
{
    m_editing->finish();
    paper()->print(&printer);
}

std::unique_ptr<QTextDocument> TextPane::paper() const
{
    return ChapterDocument::forPaper(m_plan);
}

// --- tabs and layout

void TextPane::showTab(int tab)
{
    m_beside->setVisible(tab != TextTab);
    if (tab != TextTab)
        m_beside->setCurrentIndex(tab - 1);
    if (tab == ReviewTab && isVisible())
        m_review->begin();
}

void TextPane::updateTabs()
{
    const qsizetype open = m_plan.openNotes().size();
    m_tabs->setTabText(ReviewTab, open > 0 ? tr("核对（%1）").arg(open) : tr("核对"));
}

void TextPane::orient()
{
    constexpr int roomForTwo = 1000; ///< pixels from which text and source stand side by side
    const Qt::Orientation wanted = width() >= roomForTwo ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() != wanted)
        m_splitter->setOrientation(wanted);
}

void TextPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    orient();
}

QByteArray TextPane::saveLayout() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << m_splitter->sizes() << qint32(m_tabs->currentIndex());
    return bytes;
}

void TextPane::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    QList<int> sizes;
    qint32 tab = 0;
    stream >> sizes >> tab;
    if (stream.status() != QDataStream::Ok)
        return;
    m_splitter->setSizes(sizes);
    m_tabs->setCurrentIndex(tab);
}

} // namespace gangmu
