// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QWidget>

class QVBoxLayout;

namespace gangmu {

/// What the inspector shows for one kind of selection. Reads when asked, writes through verbs.
class InspectorPanel : public QWidget
{
    Q_OBJECT

public:
    InspectorPanel(Session &session, const QString &name, QWidget *parent);

    /// Shows the thing, or reads it again after a change.
    void showSelection(const Selection &selection);
    /// Whether a change may concern what is shown.
    virtual bool isConcerned(const ChangeNotice &notice) const;

protected:
    virtual void read() = 0;
    /// Another thing came to be shown: what was half typed is about the old one.
    virtual void started() {}

    Session &session() const { return m_session; }
    Workspace &workspace() const { return *m_session.workspace(); }
    const Selection &selection() const { return m_selection; }
    QVBoxLayout *column() const { return m_column; }
    /// Reads again where the verb was refused, so that the field shows what is stored.
    template <class T>
    void after(const Result<T> &result)
    {
        if (!m_session.did(result))
            read();
    }

private:
    Session &m_session;
    Selection m_selection;
    QVBoxLayout *m_column;
};

} // namespace gangmu
