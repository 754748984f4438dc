// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/connection.h"

#include <QHash>
#include <vector>

namespace gangmu {

/// Which numbers are in the catalogue and in the rows read so far, by hashes of 64 bits, so that a million of
/// them cost some 50 MB and no question to the file. Whoever gets a "may be" asks the file.
class KnownNumbers
{
public:
    explicit KnownNumbers(const Connection &connection) : m_connection(connection) {}

    Result<void> readCatalogue(const Progress &progress);

    bool mayBeInCatalogue(const QString &key) const;
    /// The line on which the number came first; 0: it did not come yet. (That two numbers of one sheet share
    /// a hash by chance happens once in ten million imports of a million rows.)
    qint64 lineOf(const QString &key) const { return m_lines.value(hashOf(key)); }
    void remember(const QString &key, qint64 line);

private:
    static quint64 hashOf(const QString &key) { return qHash(key, 0x9e3779b97f4a7c15); }

    const Connection &m_connection;
    std::vector<quint64> m_catalogue; ///< sorted
    QHash<quint64, qint64> m_lines;
};

} // namespace gangmu
