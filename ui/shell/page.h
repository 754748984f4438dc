// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QWidget>

class QAction;
class QPrinter;

namespace gangmu {

/// A page of the window. It reads through the session's workspace, writes through verbs, and updates from
/// Session::changed() alone.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(Session &session, PageId id, QWidget *parent = nullptr)
        : QWidget(parent), m_session(session), m_id(id)
    {
    }

    PageId id() const { return m_id; }
    /// Actions for the page bar, left to right; the window shows them while the page is shown.
    virtual QList<QAction *> pageActions() const { return {}; }
    /// A widget for the page bar before the actions (a filter, a switch), or null. Owned by the page.
    virtual QWidget *pageTools() const { return nullptr; }
    /// Whether the title bar shows the plan chooser for this page.
    virtual bool dependsOnPlan() const { return true; }
    /// Draws the page's content on paper; the default scales a picture of the page.
    virtual void print(QPrinter &printer);
    /// Splitters, columns and switches, to be restored at the next start.
    virtual QByteArray saveLayout() const { return {}; }
    virtual void restoreLayout(const QByteArray &layout) { Q_UNUSED(layout); }

Q_SIGNALS:
    /// How many things on the page want attention, for the mark on its button in the rail; 0: none. Sent
    /// whenever it changed; the window makes pages that are not shown soon after a workspace was opened.
    void badgeChanged(int count);

protected:
    Session &session() const { return m_session; }
    Workspace *workspace() const { return m_session.workspace(); }

private:
    Session &m_session;
    PageId m_id;
};

} // namespace gangmu
