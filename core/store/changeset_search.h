// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changeset_bytes.h"

#include <array>
#include <QByteArrayList>
#include <QSet>

namespace gangmu {

/// Ids and texts to look for in changesets as they are stored. Saves decoding those that hold none of them,
/// such as large imports, and having them in memory; what is found may still stand there by chance.
class ChangesetSearch
{
public:
    void add(qint64 id);
    /// A whole value of a column; an empty one is not looked for.
    void add(const QString &text);

    /// Reads the changeset once, up to the first hit; as quick for many ids as for one. Throws
    /// SQLite::Exception.
    bool hits(ChangesetSource &changeset) const;
    /// The same to the end of the changeset: how many bytes there are up to the end of the last hit, -1 for
    /// none.
    qint64 endOfHits(ChangesetSource &changeset) const;

private:
    /// Calls hit() with where each hit ends, in bytes, until it returns false.
    template <class Hit>
    void search(ChangesetSource &changeset, Hit &&hit) const;
    const char *nextId(const char *at, const char *end) const;

    QSet<quint64> m_ids;
    std::array<quint64, 1024> m_lowBits{}; ///< one bit for each value of an id's last two bytes
    QByteArrayList m_texts;                ///< as stored: type and length before them
};

} // namespace gangmu
