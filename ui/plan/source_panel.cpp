// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/source_panel.h"

#include "core/store/queries/plan_queries.h"
#include "ui/plan/source_view.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTextBlock>

namespace gangmu {

using namespace Qt::StringLiterals;

SourcePanel::SourcePanel(Session &session, const OpenPlan &plan, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_plan(plan),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState),
      m_documents(new QComboBox),
      m_facts(new QLabel),
      m_view(new SourceView)
{
    setObjectName(u"sourcePanel"_s);
    m_documents->setObjectName(u"sourceDocuments"_s);
    m_documents->setAccessibleName(tr("原文文件"));
    m_facts->setObjectName(u"sourceFacts"_s);
    m_empty->setObjectName(u"sourceEmpty"_s);
    auto *page = new QWidget;
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 8, 4);
    head->addWidget(m_documents);
    head->addWidget(m_facts, 1);
    pageLayout->addLayout(head);
    pageLayout->addWidget(m_view, 1);
    m_stack->addWidget(page);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_empty->setContent(u"view-list-tree"_s, tr("没有原文"),
                        tr("这份规划不是由文件导入的，没有可以对照的原文。"));
    connect(&plan, &OpenPlan::loaded, this, &SourcePanel::reload);
    connect(&session, &Session::changed, this, [this](const ChangeNotice &notice) {
        if (notice.large || notice.touches(Table::SourceDocument) || notice.touches(Table::SourceLine))
            reload();
    });
    connect(m_view, &SourceView::lineClicked, this, &SourcePanel::pick);
    connect(m_documents, &QComboBox::activated, this,
            [this](int row) { showDocument(m_list.value(row).id); });
}

void SourcePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void SourcePanel::reload()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_list.clear();
    m_shown = {};
    m_documents->clear();
    if (m_plan.workspace()) {
        const auto list = sourceDocuments(m_plan.workspace()->reader(), m_plan.plan().id);
        if (m_session.did(list))
            m_list = *list;
    }
    for (const SourceDocument &document : std::as_const(m_list))
        m_documents->addItem(document.name);
    m_documents->setVisible(m_list.size() > 1);
    m_stack->setCurrentIndex(m_list.isEmpty() ? 1 : 0);
    if (!m_list.isEmpty())
        showDocument(m_list.first().id);
    mark();
}

void SourcePanel::showDocument(DocumentId id)
{
    if (id == m_shown)
        return;
    const auto document = std::find_if(m_list.begin(), m_list.end(),
                                       [&](const SourceDocument &candidate) { return candidate.id == id; });
    const auto lines = sourceLines(m_plan.workspace()->reader(), id);
    if (document == m_list.end() || !m_session.did(lines))
        return;
    m_shown = id;
    QStringList texts;
    for (const SourceLine &line : *lines) {
        while (texts.size() < line.line - 1)
            texts.append(QString()); // lines that were not kept
        texts.append(line.text);
    }
    m_view->setLines(texts);
    m_documents->setCurrentIndex(int(document - m_list.begin()));
    m_facts->setText(
        tr("%1 · %2 · 导入于 %3")
            .arg(document->name, document->encoding, document->importedAt.toString(u"yyyy-MM-dd HH:mm"_s)));
}

// --- following the selection

SourceRef SourcePanel::sourceOf(const Selection &selection) const
{
    switch (selection.kind) {
    case SelectionKind::Node:
        return m_plan.has(selection.node()) ? m_plan.node(selection.node()).source : SourceRef();
    case SelectionKind::Target:
        if (const auto target = m_plan.target(selection.target()))
            return target->source;
        return {};
    case SelectionKind::ReviewNote:
        for (const ReviewNote &note : m_plan.openNotes()) {
            if (note.id.value() == selection.id)
                return note.source;
        }
        return {};
    default:
        return {};
    }
}

void SourcePanel::showSelection(const Selection &selection)
{
    m_selection = selection;
    if (isVisible())
        mark();
}

void SourcePanel::mark()
{
    const SourceRef source = sourceOf(m_selection);
    if (source.line <= 0) {
        m_view->markLine(0);
        return;
    }
    showDocument(source.document);
    QString part;
    if (m_selection.kind == SelectionKind::Target) {
        if (const auto target = m_plan.target(m_selection.target()))
            part = target->text;
    } else if (m_selection.kind == SelectionKind::Node) {
        part = m_plan.node(m_selection.node()).title;
    }
    m_view->markLine(source.line, part);
}

// --- from a line to what was read there

/// The node that the place belongs to: of those that begin on the line the last whose text begins before the
/// place, else the last one that begins above.
NodeId SourcePanel::nodeAt(int line, int column) const
{
    const QString text = m_view->document()->findBlockByNumber(line - 1).text();
    NodeId found;
    int foundLine = 0;
    for (NodeId id : m_plan.branch({})) {
        if (id.isNull() || m_plan.node(id).source.document != m_shown)
            continue;
        const PlanNode &node = m_plan.node(id);
        const int at = node.source.line;
        if (at <= 0 || at > line || at < foundLine)
            continue;
        const QString &begin = node.title.isEmpty() ? node.body.left(12) : node.title;
        const qsizetype place = text.indexOf(begin);
        if (at == line && foundLine == line && !begin.isEmpty() && place > column)
            continue;
        found = id;
        foundLine = at;
    }
    return found;
}

void SourcePanel::pick(int line, int column)
{
    const QString text = m_view->document()->findBlockByNumber(line - 1).text();
    for (const Target &target : m_plan.allTargets()) {
        if (target.source.document != m_shown || target.source.line != line || target.text.isEmpty())
            continue;
        const qsizetype at = text.indexOf(target.text);
        if (at >= 0 && column >= at && column <= at + target.text.size())
            return m_session.select(Selection(target.id));
    }
    if (const NodeId node = nodeAt(line, column); !node.isNull())
        m_session.select(Selection(node));
}

} // namespace gangmu
