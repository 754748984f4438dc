// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/catalogue/known_numbers.h"

#include "core/store/queries/standard_details.h"

#include <algorithm>

namespace gangmu {

Result<void> KnownNumbers::readCatalogue(const Progress &progress)
{
    GANGMU_CHECK(forEachNumberKey(m_connection, progress,
                                  [this](const QString &key) { m_catalogue.push_back(hashOf(key)); }));
    std::ranges::sort(m_catalogue);
    return {};
}

bool KnownNumbers::mayBeInCatalogue(const QString &key) const
{
    return std::ranges::binary_search(m_catalogue, hashOf(key));
}

void KnownNumbers::remember(const QString &key, qint64 line)
{
    const quint64 hash = hashOf(key);
    if (!m_lines.contains(hash))
        m_lines.insert(hash, line);
}

} // namespace gangmu
