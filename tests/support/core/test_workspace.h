// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace gangmu::test {

/// A clock that stands until it is moved.
class ManualClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now = QDateTime(QDate(2026, 3, 2), QTime(9, 0));
};

/// A fresh workspace in a folder of its own, with everything it announced.
class TestWorkspace
{
public:
    TestWorkspace();

    Workspace &operator*() const { return *workspace; }
    Workspace *operator->() const { return workspace.get(); }
    QString path() const { return folder.filePath(QStringLiteral("test.gangmu")); }
    /// Closes and opens the file again.
    void reopen();

    QTemporaryDir folder;
    ManualClock clock;
    std::unique_ptr<Workspace> workspace;
    QList<ChangeNotice> notices;

private:
    void listen();
};

/// The content of all tracked tables as text, one row a line, in a fixed order.
QString dump(const Workspace &workspace);
/// A notice as text: "plan_node updated title; responsibility inserted" with counts, for exact expectations.
QString describe(const ChangeNotice &notice);

/// The value of a Result; fails the test and throws where it is an error.
template <class T>
T must(Result<T> result)
{
    if (!result) {
        ADD_FAILURE() << result.error().message.toStdString() << " / " << result.error().detail.toStdString();
        throw std::runtime_error("must");
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace gangmu::test
