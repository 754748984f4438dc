// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/chapter_view.h"
#include "ui/plan/inline_editor.h"

#include <QPointer>

namespace gangmu {

class Session;

/// Editing in the page of text: puts an editor over a heading or a paragraph, keeps it in its place, and
/// stores what is typed by the verbs. Continuous typing in one field is one revision.
class ChapterEditing : public QObject
{
    Q_OBJECT

public:
    ChapterEditing(Session &session, const OpenPlan &plan, ChapterDocument &chapter, ChapterView &view);

    /// The node must be shown. Does nothing in a workspace that is read-only.
    void edit(NodeId node, TextField field);
    /// Stores and ends the editing that is going on, if any.
    void finish();
    bool isEditing() const { return m_editor; }

Q_SIGNALS:
    /// Enter in a paragraph: a new one is to be made behind it with this text.
    void paragraphRequested(gangmu::NodeId after, const QString &text);
    /// A paragraph was left without text.
    void leftEmpty(gangmu::NodeId node);

private:
    void place();
    void store(const QString &text);
    void cancel();
    void split();
    void close();
    QString stored() const;

    Session &m_session;
    const OpenPlan &m_plan;
    ChapterDocument &m_chapter;
    ChapterView &m_view;
    QPointer<InlineEditor> m_editor;
    NodeId m_node;
    TextField m_field = TextField::Body;
};

} // namespace gangmu
