// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/verbs/system_verbs.h"
#include "ui/system/open_system.h"

namespace gangmu {

class Session;
class SystemView;

/// What can be done to the tree of a system, by key, menu or page action: works out the place from the
/// selection and calls the verb. Errors are reported to the session.
class SystemCommands : public QObject
{
    Q_OBJECT

public:
    SystemCommands(Session &session, const OpenSystem &system, SystemView &view, QObject *parent = nullptr);

    bool canEdit() const;
    SystemNodeId current() const;

    /// A node behind the current one, at the end of the top where there is none; its title is edited at once.
    void newSibling();
    void newChild();
    void indent(bool outdent);
    void shift(int direction);
    void remove();
    void cut();
    void copy();
    /// Nodes of ours, or an outline as text: "101 通用", with tabs or codes that say the level.
    void paste();
    void toggleForeign();
    /// Asks for the code of the current node.
    void askCode();
    /// Asks into which of its siblings, by title, the current node is merged.
    void mergeInto(SystemNodeId target);

private:
    void create(const SystemPlace &place);
    void entered(const QModelIndex &index);
    void abandoned(const QModelIndex &index);
    void indentEdited(const QModelIndex &index, bool outdent);
    SystemPlace behind(SystemNodeId node) const;
    QList<SystemNodeId> outermostSelected() const;
    void pasteNodes(const QList<SystemNodeId> &nodes);

    Session &m_session;
    const OpenSystem &m_system;
    SystemView &m_view;
    SystemNodeId m_fresh; ///< made a moment ago and not named yet: goes again if it stays so
    QSet<SystemNodeId> m_cut;
};

/// Nodes from a text, a line each. The level comes from tabs or blanks in front; without any, from codes that
/// begin with the code of a line before.
QList<SystemNodeDraft> parseSystemOutline(const QString &text);

} // namespace gangmu
