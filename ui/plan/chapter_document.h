// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/open_plan.h"
#include "ui/plan/text_style.h"

#include <memory>
#include <QCoreApplication>
#include <QTextBlock>
#include <QTextDocument>

namespace gangmu {

/// Translation context of the words that are written into the text.
struct ChapterText
{
    Q_DECLARE_TR_FUNCTIONS(ChapterText)
};

/// Which part of a node a block of text shows.
enum class TextField { PlanTitle, Title, Body, Clause, Other };

/// Sits on each block and says what it shows.
class BlockOwner : public QTextBlockUserData
{
public:
    BlockOwner(NodeId owner, TextField part, const QTextCharFormat &look)
        : node(owner), field(part), format(look)
    {
    }
    NodeId node;
    TextField field;
    QTextCharFormat format; ///< of its plain text, also where it has none
};

/// One chapter of a plan as a text document: the top node with all below it, and what stands between it and
/// the next one; the first chapter has the plan's title and preamble above it. Only this is laid out. A
/// changed node rewrites its own blocks, a changed structure the chapter. GUI thread.
class ChapterDocument : public QObject
{
    Q_OBJECT

public:
    explicit ChapterDocument(const OpenPlan &plan, QObject *parent = nullptr);
    /// The whole plan for printing, in the light theme and without links to go on; does not follow changes.
    static std::unique_ptr<QTextDocument> forPaper(const OpenPlan &plan);

    QTextDocument &document() { return m_document; }
    /// Shows the chapter of this node (null: the first). Returns whether another chapter is shown now.
    bool showChapterOf(NodeId node);
    /// The heading of the chapter shown; null for a plan that has none.
    NodeId chapter() const { return m_chapter; }
    /// Heading of the chapter n places further on; null where there is none.
    NodeId neighbour(int distance) const;
    bool shows(NodeId node) const;

    /// Blocks of a node, or of one field of it, in order.
    QList<QTextBlock> blocksOf(NodeId node) const;
    QList<QTextBlock> blocksOf(NodeId node, TextField field) const;
    static const BlockOwner *ownerOf(const QTextBlock &block);

    /// While a field is edited it has blocks of its own, and shows this text instead of the stored one, so
    /// that the room under the editor grows with it. A null node ends that.
    void setEdited(NodeId node, TextField field, const QString &text);
    /// While true the document is in parts: positions mean nothing.
    bool isWriting() const { return m_writing; }
    /// Writes everything anew (theme, font, another plan).
    void rebuild();

Q_SIGNALS:
    void rebuilt();   ///< everything
    void refreshed(); ///< some blocks

private:
    struct Run
    {
        QString text;
        QTextCharFormat format;
    };
    struct Block
    {
        NodeId node;
        TextField field = TextField::Body;
        QTextBlockFormat format;
        QTextCharFormat charFormat;
        QList<Run> runs;
    };

    void update(const PlanDelta &delta);
    void refresh(NodeId id);
    QList<NodeId> chapterRoots(NodeId chapter) const;
    NodeId chapterOf(NodeId node) const;
    QList<NodeId> chapters() const;

    QString textOf(const PlanNode &node, TextField field) const;
    bool isEdited(NodeId node, TextField field) const { return m_edited == node && m_editedField == field; }
    QList<Run> marked(NodeId id, const QString &text, const QTextCharFormat &format) const;
    QList<Block> blocksFor(const PlanNode &node) const;
    QList<Block> headingBlocks(const PlanNode &node) const;
    QList<Block> bodyBlocks(const PlanNode &node, const QString &text) const;
    QList<Block> cellBlocks(const PlanNode &node, TextField field) const;
    Block clauseBlock(const PlanNode &node) const;
    QList<Responsibility> unnamed(const PlanNode &node) const;

    void write(QTextCursor &cursor, const QList<Block> &blocks);
    void writeTop(QTextCursor &cursor);
    void writeNode(QTextCursor &cursor, NodeId node);
    void writeBox(QTextCursor &cursor, const PlanNode &box);
    void writeTable(QTextCursor &cursor, const PlanNode &group);
    void writeFoot(QTextCursor &cursor);
    void leaveTable(QTextCursor &cursor, const QTextTable &table);
    bool boxNamesOrganizations(NodeId box) const;

    const OpenPlan &m_plan;
    QTextDocument m_document;
    TextStyle m_style;
    NameIndex m_names;
    NodeId m_chapter;
    NodeId m_edited;
    TextField m_editedField = TextField::Other;
    QString m_editedText;
    QHash<NodeId, PlanNodeKind> m_shown; ///< what has been written, as which kind
    bool m_whole = false;                ///< all chapters, for paper
    bool m_writing = false;
    bool m_blank = true;   ///< while writing: the cursor stands in an empty block that can be used
    bool m_atCell = false; ///< … which is the first of a cell
};

} // namespace gangmu
