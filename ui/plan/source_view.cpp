// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/source_view.h"

#include "ui/shell/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>

namespace gangmu {

using namespace Qt::StringLiterals;

/// The numbers at the left of the lines.
class SourceGutter final : public QWidget
{
public:
    explicit SourceGutter(SourceView *view) : QWidget(view), m_view(view) {}

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintGutter(event); }

private:
    SourceView *m_view;
};

SourceView::SourceView(QWidget *parent) : QPlainTextEdit(parent), m_gutter(new SourceGutter(this))
{
    setObjectName(u"sourceView"_s);
    setAccessibleName(tr("导入的原文"));
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceView::placeGutter);
}

void SourceView::setLines(const QStringList &lines)
{
    m_line = 0;
    setPlainText(lines.join(u'\n'));
    placeGutter();
    mark();
}

void SourceView::markLine(int line, const QString &part)
{
    m_line = line;
    m_part = part;
    mark();
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (line <= 0 || !block.isValid())
        return;
    setTextCursor(QTextCursor(block));
    const QRect rect = lineRect(line);
    if (rect.top() < 0 || rect.bottom() > viewport()->height())
        centerCursor();
}

void SourceView::mark()
{
    QList<QTextEdit::ExtraSelection> selections;
    const QTextBlock block = document()->findBlockByNumber(m_line - 1);
    if (m_line > 0 && block.isValid()) {
        QTextEdit::ExtraSelection line;
        line.format.setBackground(themeColors().accentSoft);
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        line.cursor = QTextCursor(block);
        line.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        selections.append(line);
        const qsizetype at = m_part.isEmpty() ? -1 : block.text().indexOf(m_part);
        if (at >= 0) {
            QTextEdit::ExtraSelection part;
            part.format.setForeground(themeColors().accent);
            part.format.setFontUnderline(true);
            part.cursor = QTextCursor(block);
            part.cursor.setPosition(block.position() + int(at));
            part.cursor.setPosition(block.position() + int(at + m_part.size()), QTextCursor::KeepAnchor);
            selections.append(part);
        }
    }
    setExtraSelections(selections);
    m_gutter->update();
}

QRect SourceView::lineRect(int line) const
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    return block.isValid() ? blockBoundingGeometry(block).translated(contentOffset()).toAlignedRect()
                           : QRect();
}

// --- gutter

int SourceView::gutterWidth() const
{
    const int digits = std::max(3, int(QString::number(blockCount()).size()));
    return fontMetrics().horizontalAdvance(u'9') * digits + 20;
}

void SourceView::placeGutter()
{
    setViewportMargins(gutterWidth(), 0, 0, 0);
    const QRect area = contentsRect();
    m_gutter->setGeometry(area.left(), area.top(), gutterWidth(), area.height());
}

void SourceView::paintGutter(QPaintEvent *event)
{
    const ThemeColors &colors = themeColors();
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), colors.page);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        if (rect.top() > event->rect().bottom())
            break;
        const bool marked = block.blockNumber() + 1 == m_line;
        QFont font = this->font();
        font.setBold(marked);
        painter.setFont(font);
        painter.setPen(marked ? colors.accent : colors.muted);
        if (marked)
            painter.fillRect(QRectF(0, rect.top(), 3, rect.height()), colors.accent);
        painter.drawText(QRectF(0, rect.top(), m_gutter->width() - 10, fontMetrics().height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
    }
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeGutter();
    if (event->type() == QEvent::PaletteChange)
        mark();
}

// --- clicks

void SourceView::mousePressEvent(QMouseEvent *event)
{
    QPlainTextEdit::mousePressEvent(event);
    m_pressed = event->position().toPoint();
}

void SourceView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    const QPoint position = event->position().toPoint();
    if (event->button() != Qt::LeftButton ||
        (position - m_pressed).manhattanLength() > QApplication::startDragDistance())
        return; // text was selected
    const QTextCursor cursor = cursorForPosition(position);
    Q_EMIT lineClicked(cursor.blockNumber() + 1, cursor.positionInBlock());
}

} // namespace gangmu
