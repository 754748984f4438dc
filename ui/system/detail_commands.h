// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/system/open_system.h"

namespace gangmu {

class DetailModel;
class DetailView;
class Session;

/// What can be done to the rows of the 明细表, by key, menu or page action. Errors are reported to the
/// session.
class DetailCommands : public QObject
{
    Q_OBJECT

public:
    DetailCommands(Session &session, const OpenSystem &system, DetailModel &model, DetailView &view,
                   QObject *parent = nullptr);

    bool canEdit() const;
    /// The node new entries go to: that of the current row, else the one the table is of. Null where there is
    /// none.
    SystemNodeId target() const;
    bool hasSelection() const;
    /// Whose 明细表 is shown; null: the whole system's.
    SystemNodeId root() const;
    /// A planned entry behind the current row; its title is edited at once.
    void newPlanned();
    void remove();
    void copy();
    /// Entries of ours are copied here; lines of text are looked up in the catalogue and shown before.
    void paste();
    void shift(int direction);
    void setLevel(StandardLevel level); ///< of all selected

private:
    SystemEntryId behindCurrent() const;
    void pasteText(const QString &text);

    Session &m_session;
    const OpenSystem &m_system;
    DetailModel &m_model;
    DetailView &m_view;
};

} // namespace gangmu
