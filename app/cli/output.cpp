// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/cli_text.h"

#include <cstdio>

namespace gangmu::cli {

using namespace Qt::StringLiterals;

Result<void> Output::flush()
{
    const size_t size = size_t(m_pending.size());
    const bool written =
        std::fwrite(m_pending.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    m_pending.clear();
    if (!written)
        return Error{ErrorCode::Io, CliText::tr("未能写出结果：磁盘已满，或接收的程序已关闭。"), {}, {}};
    return {};
}

void complain(const QString &message)
{
    const QByteArray line = u"gangmu-cli: %1\n"_s.arg(message.simplified()).toUtf8();
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

} // namespace gangmu::cli
