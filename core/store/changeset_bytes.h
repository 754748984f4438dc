// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity_id.h"
#include "core/base/progress.h"
#include "core/store/connection.h"

#include <QByteArray>
#include <QTemporaryFile>

struct sqlite3_blob;

namespace gangmu {

/// A changeset read from its front to its end, once. Throws SQLite::Exception.
class ChangesetSource
{
public:
    virtual ~ChangesetSource() = default;
    /// Puts at most `size` bytes there and returns how many; 0 at the end.
    virtual int read(char *to, int size) = 0;
};

/// A changeset on its way from one step to the next. A small one lies in memory; one of a large import goes
/// to a temporary file without a name, so that memory does not grow with it.
class ChangesetBytes
{
public:
    ChangesetBytes() = default;
    explicit ChangesetBytes(QByteArray bytes) : m_bytes(std::move(bytes)), m_size(m_bytes.size()) {}

    void append(const char *bytes, int size); ///< throws SQLite::Exception where the disk is full
    qint64 size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /// Whether it is so large that it lies in a file.
    bool isSpooled() const { return m_file != nullptr; }
    /// All of it; only for what is not spooled.
    const QByteArray &bytes() const { return m_bytes; }
    /// Reads it from the front; one source at a time, valid as long as this.
    std::unique_ptr<ChangesetSource> source() const;

private:
    QByteArray m_bytes;
    std::shared_ptr<QTemporaryFile> m_file;
    qint64 m_size = 0;
};

/// The changeset of a stored revision, read from the file piece by piece. Valid as long as the connection,
/// and until something is written to that row. Throws SQLite::Exception.
class RevisionChangeset final : public ChangesetSource
{
public:
    RevisionChangeset(const Connection &connection, RevisionId id);
    ~RevisionChangeset() override;
    int read(char *to, int size) override;
    qint64 size() const { return m_size; }

private:
    const Connection &m_connection;
    sqlite3_blob *m_blob = nullptr;
    int m_size = 0;
    int m_at = 0;
};

/// Writes the bytes into the changeset of a revision whose blob has that size already (zeroblob). Throws
/// SQLite::Exception; code SQLITE_INTERRUPT when cancelled.
void fillChangeset(const Connection &connection, RevisionId id, const ChangesetBytes &bytes,
                   const Progress &progress);

} // namespace gangmu
