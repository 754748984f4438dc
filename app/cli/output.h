// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace gangmu::cli {

/// Standard output: always UTF-8, and a full disk or a closed pipe is an error like any other.
class Output
{
public:
    void write(const QByteArray &utf8) { m_pending += utf8; }
    /// The text and a line feed.
    void line(const QString &text) { m_pending += text.toUtf8() + '\n'; }
    Result<void> flush();

private:
    QByteArray m_pending;
};

/// One line on standard error: "gangmu-cli: message". Line feeds in the message become spaces.
void complain(const QString &message);

} // namespace gangmu::cli
