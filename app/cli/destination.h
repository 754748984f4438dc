// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

namespace gangmu::cli {

/// A workspace to import into: opened, or made for this import and gone again unless something comes into it.
class Destination
{
public:
    Destination() = default;
    ~Destination();
    Destination(const Destination &) = delete;
    Destination &operator=(const Destination &) = delete;

    Result<void> open(const QString &path, const Clock &clock);
    /// Something came into it.
    void keep() { m_used = true; }
    bool isNew() const { return m_made; }

    std::unique_ptr<Workspace> workspace;

private:
    QString m_path;
    bool m_made = false;
    bool m_used = false;
};

} // namespace gangmu::cli
