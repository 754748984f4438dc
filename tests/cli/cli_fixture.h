// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <gtest/gtest.h>
#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

namespace gangmu::test {

/// What the program said and returned.
struct CliRun
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs the real program in a folder of its own.
class CliTest : public testing::Test
{
protected:
    void SetUp() override;

    /// Runs with the arguments in the folder. prepare runs in the new process before the program starts;
    /// output is a file for standard output, empty: collected.
    CliRun run(const QStringList &arguments, std::function<void()> prepare = {}, const QString &output = {});
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    QByteArray read(const QString &name) const;
    /// A small invented plan as plan.txt.
    void writePlan(const QString &name = QStringLiteral("plan.txt")) const;
    /// Names and contents of everything in the folder: equal before and after means nothing changed.
    QByteArray everything() const;
    /// The run fails with this code and this one line, and leaves the folder as it was.
    void expectFailure(const QStringList &arguments, int code, const char *message);

    QTemporaryDir m_folder;
};

} // namespace gangmu::test
