// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/chapter_document.h"

#include <QTextEdit>

namespace gangmu {

/// Shows a chapter as a page to read: a column of comfortable width, the selected node with a bar at its
/// left, marks and links to click. Knows nothing of editing but the requests for it.
class ChapterView final : public QTextEdit
{
    Q_OBJECT

public:
    explicit ChapterView(ChapterDocument &chapter, const OpenPlan &plan, QWidget *parent = nullptr);

    /// Marks the node as selected and, unless it is in sight, scrolls to it; the chapter must show it
    /// already.
    void showNode(NodeId node);
    NodeId shownNode() const { return m_node; }
    /// Marks what else is selected: a target, an organization. Link as markLink() gives it; empty for none.
    void showMark(const QString &link);

    /// Where a field of a node stands, in the viewport; null where it is not shown.
    QRect fieldRect(NodeId node, TextField field) const;
    /// The node that follows (or comes before) this one in the text shown.
    NodeId step(NodeId node, int direction) const;

    /// The first place of a link in the viewport, for tests and tool tips; null where it is not shown.
    QRect linkRect(const QString &link) const;

Q_SIGNALS:
    void nodePicked(gangmu::NodeId node);
    void linkPicked(const QString &link);
    void editRequested(gangmu::NodeId node, gangmu::TextField field);
    void planEditRequested();
    void menuRequested(gangmu::NodeId node, const QPoint &globalPosition);
    void geometryChanged(); ///< blocks may stand elsewhere in the viewport now

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    struct Place
    {
        NodeId node;
        TextField field = TextField::Other;
    };
    Place placeAt(const QPoint &position) const;
    QRectF rectOf(const QList<QTextBlock> &blocks) const;
    QString tipFor(const QString &link) const;
    void keepPlace();
    void reveal();
    void highlight();
    void layOutColumn();

    ChapterDocument &m_chapter;
    const OpenPlan &m_plan;
    NodeId m_node;
    QString m_mark;
    QPoint m_pressed;
    NodeId m_shownChapter;
    bool m_reveal = false; ///< what is selected is to be in sight: until the user scrolls
    int m_scroll = 0;      ///< where the user was before the text was written anew
};

} // namespace gangmu
