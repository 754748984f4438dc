// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/chapter_view.h"
#include "ui/shell/selection.h"

#include <QWidget>

class QPrinter;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace gangmu {

class ChapterEditing;
class ReviewPanel;
class Session;
class SourcePanel;

/// The middle of the plan page: the text of the chapter and, chosen by tabs, the source document or the
/// review desk beside it (below it where there is little room).
class TextPane final : public QWidget
{
    Q_OBJECT

public:
    TextPane(Session &session, const OpenPlan &plan, QWidget *parent = nullptr);

    /// The node where a selected thing stands in this plan; null where it stands nowhere.
    NodeId nodeOf(const Selection &selection) const;
    void showSelection(const Selection &selection);
    /// Edits a node's text; a heading without text gets its first paragraph.
    void editText(NodeId node);
    void editParagraph(NodeId node);
    void takeFocus();
    /// The whole plan, page by page.
    void print(QPrinter &printer);
    std::unique_ptr<QTextDocument> paper() const;

    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    void paragraphRequested(gangmu::NodeId after, const QString &text);
    void planEditRequested();
    void menuRequested(gangmu::NodeId node, const QPoint &globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Tab { TextTab, SourceTab, ReviewTab };
    void connectParts();
    void followLink(const QString &link);
    void followStandard(MentionId id);
    void removeEmpty(NodeId node);
    void showTab(int tab);
    void updateTabs();
    void orient();

    Session &m_session;
    const OpenPlan &m_plan;
    ChapterDocument *m_chapter;
    ChapterView *m_view;
    ChapterEditing *m_editing;
    QTabBar *m_tabs;
    QSplitter *m_splitter;
    QStackedWidget *m_beside;
    SourcePanel *m_source;
    ReviewPanel *m_review;
};

} // namespace gangmu
