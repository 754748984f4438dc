// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/destination.h"

#include "app/cli/open_workspace.h"

#include <QFile>
#include <QFileInfo>

namespace gangmu::cli {

Destination::~Destination()
{
    if (m_made && !m_used) {
        workspace.reset();
        QFile::remove(m_path);
    }
}

Result<void> Destination::open(const QString &path, const Clock &clock)
{
    m_path = path;
    m_made = !QFileInfo::exists(path);
    if (!m_made) {
        GANGMU_TRY(opened, openToWrite(path, clock));
        workspace = std::move(opened);
        return {};
    }
    WorkspaceOptions options;
    options.author = qEnvironmentVariable("USER");
    auto created = Workspace::create(path, clock, options);
    if (!created) {
        m_made = false; // create() leaves nothing behind
        return created.error();
    }
    workspace = std::move(*created);
    return {};
}

} // namespace gangmu::cli
