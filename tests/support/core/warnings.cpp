// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/warnings.h"

#include <gtest/gtest.h>

#include <QString>
#include <QStringList>

namespace gangmu::test {

namespace {

/// What the offscreen platform says of itself whenever a window with a layout is shown.
const QString platform = QStringLiteral("This plugin does not support propagateSizeHints()");

QStringList expected;

void handler(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtDebugMsg || type == QtInfoMsg || message == platform)
        return;
    // What the platform without a screen cannot do: "This plugin does not support raise()".
    if (message.startsWith(QLatin1String("This plugin does not support")))
        return;
    for (const QString &text : std::as_const(expected)) {
        if (message.contains(text))
            return;
    }
    ADD_FAILURE() << "unexpected Qt warning: " << message.toStdString();
}

} // namespace

void failOnQtWarnings()
{
    qInstallMessageHandler(handler);
}

ExpectWarning::ExpectWarning(const char *text)
{
    expected.append(QString::fromUtf8(text));
}

ExpectWarning::~ExpectWarning()
{
    expected.removeLast();
}

} // namespace gangmu::test
