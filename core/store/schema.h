// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QStringList>

namespace gangmu {

/// 'GANG' — marks a file as ours (https://sqlite.org/pragma.html#pragma_application_id).
constexpr qint32 applicationId = 0x47414e47;

/// The numbered steps that make the schema; step n brings user_version from n-1 to n.
class Migrations
{
public:
    /// The steps of this program, read from its resources schema/NNN.sql.
    static Migrations builtIn();
    explicit Migrations(QStringList steps) : m_steps(std::move(steps)) {}

    int latest() const { return int(m_steps.size()); }
    /// Runs the steps after version `from`, each in a transaction of its own. Throws SQLite::Exception.
    void run(const Connection &connection, int from) const;
    /// Compares the file's schema with the one that the steps up to `version` make. Hostile where an object
    /// is missing, changed or added.
    Result<void> verify(const Connection &connection, int version, const QString &where) const;

private:
    QStringList m_steps;
};

} // namespace gangmu
