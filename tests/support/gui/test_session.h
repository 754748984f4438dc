// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/gui/fake_dialogs.h"
#include "ui/shell/session.h"

#include <QTemporaryDir>

namespace gangmu::test {

/// A clock that stands still until it is set.
class FixedClock : public Clock
{
public:
    QDateTime time = QDateTime(QDate(2026, 11, 21), QTime(12, 3, 41));
    QDateTime now() const override { return time; }
};

/// A session with everything faked that belongs to the user: settings in a file of its own, dialogs answered
/// from a queue, a clock that stands still, workspaces in a temporary folder.
struct TestSession
{
    QTemporaryDir folder;
    FixedClock clock;
    FakeDialogs dialogs;
    QSettings settings;
    Session session;
    QStringList errors;   ///< messages reported so far
    QStringList messages; ///< confirmations so far

    TestSession();
    QString path(const QString &name) const { return folder.filePath(name); }
    /// Makes and opens an empty workspace; fails the test where that does not work.
    Workspace &openNew(const QString &name = QStringLiteral("test.gangmu"));
    /// The same with the sample in it.
    Workspace &openSample(const QString &name = QStringLiteral("sample.gangmu"));
};

} // namespace gangmu::test
