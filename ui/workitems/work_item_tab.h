// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/work_item.h"
#include "ui/workitems/field_values.h"

#include <QWidget>

namespace gangmu {

/// A part of a work item's detail. Reads when asked, writes through verbs; what was changed comes back as a
/// notice and is read again.
class WorkItemTab : public QWidget
{
    Q_OBJECT

public:
    WorkItemTab(Session &session, const QString &name, QWidget *parent);

    /// Shows the item, or reads it again after a change.
    void showItem(const WorkItem &item);

protected:
    virtual void read() = 0;
    /// Another item came to be shown.
    virtual void started() {}

    Session &session() const { return m_session; }
    Workspace &workspace() const { return *m_session.workspace(); }
    const Connection &reader() const { return workspace().reader(); }
    QDate today() const { return m_session.clock().today(); }
    const WorkItem &item() const { return m_item; }
    bool canWrite() const { return m_session.workspace() && !workspace().isReadOnly(); }

    /// Reads again where the verb was refused, so that the fields show what is stored.
    template <class T>
    bool after(const Result<T> &result)
    {
        const bool done = m_session.did(result);
        if (!done)
            read();
        return done;
    }
    std::optional<QDate> dayOf(FieldEdit *field) { return readDay(m_session, field); }
    std::optional<int> numberOf(FieldEdit *field) { return readNumber(m_session, field); }

private:
    Session &m_session;
    WorkItem m_item;
};

} // namespace gangmu
