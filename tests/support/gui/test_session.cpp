// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui/test_session.h"

#include "core/sample/sample.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gangmu::test {

TestSession::TestSession()
    : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat), session(settings, dialogs, clock)
{
    QObject::connect(&session, &Session::failed, &session,
                     [this](const Error &error) { errors += error.message; });
    QObject::connect(&session, &Session::informed, &session,
                     [this](const QString &message) { messages += message; });
}

Workspace &TestSession::openNew(const QString &name)
{
    auto made = Workspace::create(path(name), clock);
    if (!made)
        qFatal("%s", qPrintable(made.error().message)); // nothing can be tested without it
    session.setWorkspace(*std::move(made));
    return *session.workspace();
}

Workspace &TestSession::openSample(const QString &name)
{
    Workspace &workspace = openNew(name);
    const auto added = addSample(workspace);
    EXPECT_TRUE(added) << added.error().message.toStdString();
    const auto undo = workspace.undoLabel();
    EXPECT_TRUE(undo.has_value());
    return workspace;
}

} // namespace gangmu::test
