// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui/test_window.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gangmu::test {

TestWindow::TestWindow(const WindowParts &parts) : preferences(settings, translations), m_parts(parts)
{
    settings.setValue(u"preferences/language"_s, u"zh_CN"_s);
    settings.setValue(u"preferences/theme"_s, u"light"_s);
    preferences.apply();
    open();
}

TestWindow::~TestWindow()
{
    window.reset();
    session.setWorkspace(nullptr);
}

void TestWindow::open()
{
    window = std::make_unique<MainWindow>(session, preferences, m_parts);
    window->show();
    window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
}

void TestWindow::restart()
{
    window->close();
    window.reset();
    session.setWorkspace(nullptr);
    open();
}

void TestWindow::missing(const QString &name)
{
    ADD_FAILURE() << "the window has no " << name.toStdString();
}

PlainPage::PlainPage(Session &session, PageId id, QWidget *parent)
    : Page(session, id, parent), action(new QAction(u"do"_s, this)), tools(new QLineEdit(this))
{
    tools->setObjectName(u"plainTools"_s);
}

WindowParts plainParts()
{
    WindowParts parts;
    for (const PageId id : {PageId::Overview, PageId::Plan})
        parts.pages += {id, [id](Session &session, QWidget *parent) -> Page * {
                            return new PlainPage(session, id, parent);
                        }};
    return parts;
}

} // namespace gangmu::test
