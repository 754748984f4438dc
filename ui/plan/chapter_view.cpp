// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/chapter_view.h"

#include "ui/shell/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextFrame>
#include <QToolTip>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {
constexpr int charactersPerLine = 42; ///< widest column, in characters of the body
constexpr int narrowMargin = 32;      ///< pixels at both sides at least
constexpr double cellPadding = 7;     ///< as in TextStyle::box()
} // namespace

ChapterView::ChapterView(ChapterDocument &chapter, const OpenPlan &plan, QWidget *parent)
    : QTextEdit(parent), m_chapter(chapter), m_plan(plan)
{
    setObjectName(u"chapterView"_s);
    setAccessibleName(tr("规划正文"));
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setDocument(&chapter.document());
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    viewport()->setMouseTracking(true);
    connect(&chapter, &ChapterDocument::rebuilt, this, &ChapterView::keepPlace);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ChapterView::reveal);
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] { m_reveal = false; });
    connect(&chapter, &ChapterDocument::refreshed, this, [this] {
        m_reveal = false; // somebody edits: the page must not move under the hands
        highlight();
        Q_EMIT geometryChanged();
    });
}

// --- geometry

QRectF ChapterView::rectOf(const QList<QTextBlock> &blocks) const
{
    QRectF rect;
    for (const QTextBlock &block : blocks)
        rect |= document()->documentLayout()->blockBoundingRect(block);
    return rect.translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

QRect ChapterView::fieldRect(NodeId node, TextField field) const
{
    const QList<QTextBlock> blocks = m_chapter.blocksOf(node, field);
    return blocks.isEmpty() ? QRect() : rectOf(blocks).toAlignedRect();
}

/// A column of readable width in the middle.
void ChapterView::layOutColumn()
{
    const double em =
        QFontMetricsF(QApplication::font()).horizontalAdvance(u'国') * 1.14; // allowed: a measure
    const double margin = std::max(double(narrowMargin), (viewport()->width() - charactersPerLine * em) / 2);
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    if (qFuzzyCompare(format.leftMargin(), margin))
        return;
    format.setLeftMargin(margin);
    format.setRightMargin(margin);
    format.setTopMargin(12);
    format.setBottomMargin(48);
    document()->rootFrame()->setFrameFormat(format);
}

void ChapterView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    layOutColumn();
    reveal();
    Q_EMIT geometryChanged();
}

void ChapterView::scrollContentsBy(int dx, int dy)
{
    QTextEdit::scrollContentsBy(dx, dy);
    if (!m_chapter.isWriting())
        m_scroll = verticalScrollBar()->value();
    Q_EMIT geometryChanged();
}

void ChapterView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        m_chapter.rebuild();
}

// --- what is selected

void ChapterView::showNode(NodeId node)
{
    m_node = node;
    highlight();
    m_reveal = true;
    reveal();
}

void ChapterView::showMark(const QString &link)
{
    m_mark = link;
    highlight();
    reveal();
}

/// Brings the selected node, and the mark in it, into sight; leaves the page alone where they are.
void ChapterView::reveal()
{
    if (!m_reveal || m_chapter.isWriting())
        return;
    const QRect mark = m_mark.isEmpty() ? QRect() : linkRect(m_mark);
    const QList<QTextBlock> blocks = m_chapter.blocksOf(m_node);
    const QRectF rect = mark.isValid()     ? QRectF(mark)
                        : blocks.isEmpty() ? QRectF()
                                           : rectOf({blocks.first()});
    if (rect.isEmpty() || (rect.top() >= 0 && rect.bottom() <= viewport()->height()))
        return;
    // A quarter of the way down: what stands before it gives the context.
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(rect.top()) - viewport()->height() / 4);
}

void ChapterView::showEvent(QShowEvent *event)
{
    QTextEdit::showEvent(event);
    reveal();
}

void ChapterView::highlight()
{
    QList<ExtraSelection> selections;
    for (QTextBlock block = document()->begin(); !m_mark.isEmpty() && block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.charFormat().anchorHref() != m_mark)
                continue;
            ExtraSelection selection;
            selection.format.setBackground(fragment.charFormat().foreground().color());
            selection.format.setForeground(themeColors().panel);
            selection.cursor = QTextCursor(document());
            selection.cursor.setPosition(fragment.position());
            selection.cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            selections.append(selection);
        }
    }
    setExtraSelections(selections);
    viewport()->update();
}

/// After the text was written anew: the same place as before, or the top of another chapter.
void ChapterView::keepPlace()
{
    // Writing drags the view along with the end of the text.
    const bool same = std::exchange(m_shownChapter, m_chapter.chapter()) == m_chapter.chapter();
    const int scroll = same ? m_scroll : 0;
    QTextCursor cursor(document());
    const QList<QTextBlock> blocks = m_chapter.blocksOf(m_node);
    if (!blocks.isEmpty())
        cursor.setPosition(blocks.first().position());
    setTextCursor(cursor);
    layOutColumn();
    verticalScrollBar()->setValue(scroll);
    reveal();
    highlight();
    Q_EMIT geometryChanged();
}

QRect ChapterView::linkRect(const QString &link) const
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().anchorHref() != link)
                continue;
            QTextCursor cursor(document());
            cursor.setPosition(it.fragment().position());
            const QRect from = cursorRect(cursor);
            cursor.setPosition(it.fragment().position() + 1);
            QRect to = cursorRect(cursor);
            if (to.top() != from.top())
                to.moveLeft(from.left() + from.height());
            return QRect(from.topLeft(), to.bottomLeft());
        }
    }
    return {};
}

NodeId ChapterView::step(NodeId node, int direction) const
{
    const QList<QTextBlock> blocks = m_chapter.blocksOf(node);
    QTextBlock block = blocks.isEmpty() ? document()->begin()
                       : direction > 0  ? blocks.last()
                                        : blocks.first();
    for (; block.isValid(); block = direction > 0 ? block.next() : block.previous()) {
        const BlockOwner *owner = ChapterDocument::ownerOf(block);
        if (owner && owner->node != node && !owner->node.isNull())
            return owner->node;
    }
    return {};
}

ChapterView::Place ChapterView::placeAt(const QPoint &position) const
{
    const QTextCursor cursor = cursorForPosition(position);
    const BlockOwner *owner = ChapterDocument::ownerOf(cursor.block());
    if (!owner)
        return {};
    TextField field = owner->field;
    // A heading and the text that runs on behind it share a block.
    if (field == TextField::Title && m_plan.has(owner->node)) {
        const PlanNode &node = m_plan.node(owner->node);
        const qsizetype heading = node.number.size() + node.title.size();
        if (!node.body.isEmpty() && node.kind != PlanNodeKind::BoxItem && cursor.positionInBlock() > heading)
            field = TextField::Body;
    }
    return {owner->node, field};
}

// --- painting

/// Under the text: the ground of the selected node over the width of the column, with a bar at its left.
void ChapterView::paintEvent(QPaintEvent *event)
{
    const QRectF rect = rectOf(m_chapter.blocksOf(m_node));
    if (!rect.isEmpty()) {
        QPainter painter(viewport());
        const QTextFrameFormat frame = document()->rootFrame()->frameFormat();
        const double left = frame.leftMargin() - horizontalScrollBar()->value();
        const double width = viewport()->width() - 2 * frame.leftMargin();
        const bool row = m_plan.has(m_node) && m_plan.node(m_node).kind == PlanNodeKind::BoxItem;
        const QRectF ground(left - 12, rect.top() - (row ? cellPadding : 0), width + 24,
                            rect.height() + (row ? 2 * cellPadding : 0));
        painter.fillRect(ground, themeColors().accentSoft);
        painter.fillRect(QRectF(ground.left(), ground.top(), 3, ground.height()), themeColors().accent);
    }
    QTextEdit::paintEvent(event);
}

QString ChapterView::tipFor(const QString &link) const
{
    const qint64 id = link.section(u':', 1).toLongLong();
    if (link.startsWith("organization:"_L1)) {
        const Organization organization = m_plan.organizations().value(OrganizationId(id));
        return tr("单位：%1").arg(organization.name);
    }
    if (link.startsWith("target:"_L1)) {
        const NodeId node = m_plan.nodeOf(TargetId(id));
        for (const Target &target : m_plan.targets(node)) {
            if (target.id.value() == id)
                return tr("指标：%1").arg(target.metric);
        }
    }
    if (link.startsWith("mention:"_L1))
        return tr("引用的标准");
    return {};
}

// --- keys and mouse: see chapter_input.cpp

} // namespace gangmu
