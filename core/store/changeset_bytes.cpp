// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changeset_bytes.h"

#include <algorithm>
#include <sqlite3.h>
#include <vector>

namespace gangmu {

namespace {

constexpr qint64 mostInMemory = 16 << 20; // bytes; a changeset of some 50,000 rows
constexpr int piece = 1 << 20;

class MemorySource final : public ChangesetSource
{
public:
    explicit MemorySource(const QByteArray &bytes) : m_bytes(bytes) {}
    int read(char *to, int size) override
    {
        const int count = int(std::min<qsizetype>(size, m_bytes.size() - m_at));
        std::copy_n(m_bytes.constData() + m_at, count, to);
        m_at += count;
        return count;
    }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

class FileSource final : public ChangesetSource
{
public:
    explicit FileSource(QTemporaryFile &file) : m_file(file)
    {
        if (!m_file.seek(0))
            throw SQLite::Exception(m_file.errorString().toStdString(), SQLITE_IOERR_SEEK);
    }
    int read(char *to, int size) override
    {
        const qint64 count = m_file.read(to, size);
        if (count < 0)
            throw SQLite::Exception(m_file.errorString().toStdString(), SQLITE_IOERR_READ);
        return int(count);
    }

private:
    QTemporaryFile &m_file;
};

} // namespace

void ChangesetBytes::append(const char *bytes, int size)
{
    m_size += size;
    if (!m_file && m_size <= mostInMemory) {
        m_bytes.append(bytes, size);
        return;
    }
    const auto put = [this](const char *from, qint64 count) {
        if (m_file->write(from, count) != count)
            throw SQLite::Exception(m_file->errorString().toStdString(), SQLITE_FULL);
    };
    if (!m_file) {
        m_file = std::make_shared<QTemporaryFile>();
        if (!m_file->open())
            throw SQLite::Exception(m_file->errorString().toStdString(), SQLITE_FULL);
        put(m_bytes.constData(), m_bytes.size());
        m_bytes = {};
    }
    put(bytes, size);
}

std::unique_ptr<ChangesetSource> ChangesetBytes::source() const
{
    if (m_file)
        return std::make_unique<FileSource>(*m_file);
    return std::make_unique<MemorySource>(m_bytes);
}

RevisionChangeset::RevisionChangeset(const Connection &connection, RevisionId id) : m_connection(connection)
{
    const int code =
        sqlite3_blob_open(connection.handle(), "main", "revision", "changeset", id.value(), 0, &m_blob);
    if (code != SQLITE_OK)
        throw SQLite::Exception(connection.handle(), code);
    m_size = sqlite3_blob_bytes(m_blob);
}

RevisionChangeset::~RevisionChangeset()
{
    sqlite3_blob_close(m_blob);
}

int RevisionChangeset::read(char *to, int size)
{
    const int count = std::min(size, m_size - m_at);
    if (count == 0)
        return 0;
    if (const int code = sqlite3_blob_read(m_blob, to, count, m_at); code != SQLITE_OK)
        throw SQLite::Exception(m_connection.handle(), code);
    m_at += count;
    return count;
}

void fillChangeset(const Connection &connection, RevisionId id, const ChangesetBytes &bytes,
                   const Progress &progress)
{
    sqlite3_blob *opened = nullptr;
    const auto check = [&](int code) {
        if (code != SQLITE_OK)
            throw SQLite::Exception(connection.handle(), code);
    };
    check(sqlite3_blob_open(connection.handle(), "main", "revision", "changeset", id.value(), 1, &opened));
    const std::unique_ptr<sqlite3_blob, int (*)(sqlite3_blob *)> blob(opened, sqlite3_blob_close);
    const std::unique_ptr<ChangesetSource> source = bytes.source();
    std::vector<char> buffer(piece);
    int at = 0;
    while (const int count = source->read(buffer.data(), piece)) {
        if (progress.isCancelled())
            throw SQLite::Exception("cancelled", SQLITE_INTERRUPT);
        check(sqlite3_blob_write(blob.get(), buffer.data(), count, at));
        at += count;
    }
}

} // namespace gangmu
