// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/finder_index.h"
#include "ui/shell/session.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace gangmu {

class FinderModel;
class WindowActions;

/// Ctrl+K: finds any node, organization, target, standard or command and goes there. Lies over the window it
/// belongs to; keyboard only, if one likes.
class Finder : public QFrame
{
    Q_OBJECT

public:
    Finder(Session &session, WindowActions &actions, QWidget *window);

    void begin();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(int key);
    void place();
    void refresh();
    void showCommands();
    void search(const QString &query);
    QList<FinderEntry> fromCatalogue(const QString &query) const;
    void move(int by);
    void choose();
    void end();

    Session &m_session;
    WindowActions &m_actions;
    FinderModel *m_model;
    QLineEdit *m_input;
    QListView *m_list;
    QLabel *m_hint;
    QPointer<QWidget> m_focusBefore;
    QList<FinderEntry> m_entries; ///< of the workspace, without commands
    bool m_stale = true;          ///< the workspace changed since they were read
};

} // namespace gangmu
