// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/gui/test_session.h"
#include "translations/translations.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/preferences.h"
#include "ui/shell/window_actions.h"

namespace gangmu::test {

/// The whole window on a faked session, shown and active, in Chinese and light. Clicks and keys go to it as
/// they would from a person.
struct TestWindow : TestSession
{
    Translations translations;
    Preferences preferences;
    std::unique_ptr<MainWindow> window;

    /// Without parts: the pages the program has.
    explicit TestWindow(const WindowParts &parts = builtInParts());
    ~TestWindow();

    /// Closes the window and makes it anew, as at the next start. The workspace is closed with it.
    void restart();
    /// A widget of the window by its object name; fails the test where there is none.
    template <class W>
    W *find(const QString &name)
    {
        W *widget = window->findChild<W *>(name);
        if (!widget)
            missing(name);
        return widget;
    }

private:
    void open();
    static void missing(const QString &name);

    WindowParts m_parts;
};

/// A page that does nothing, to test the frame around it.
class PlainPage : public Page
{
    Q_OBJECT

public:
    PlainPage(Session &session, PageId id, QWidget *parent);

    QList<QAction *> pageActions() const override { return {action}; }
    QWidget *pageTools() const override { return tools; }
    QByteArray saveLayout() const override { return layoutState; }
    void restoreLayout(const QByteArray &layout) override { layoutState = layout; }

    QAction *action;
    QWidget *tools;
    QByteArray layoutState;
};

/// Two pages that do nothing (Overview, Plan), no inspector.
WindowParts plainParts();

} // namespace gangmu::test
