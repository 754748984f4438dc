// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/zip_writer.h"

#include "core/writing/messages.h"

#include <memory>
#include <zip.h>

namespace gangmu {

namespace {

Error failed(const char *reason)
{
    return {ErrorCode::Internal, WritingText::tr("文件没有打包成功。"), QString::fromUtf8(reason), {}};
}

/// 1980-01-01 00:00:00, the first moment a zip file knows.
constexpr zip_uint16_t noTime = 0;
constexpr zip_uint16_t firstDay = (1 << 5) | 1;

struct SourceFree
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, SourceFree>;

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};

Result<QByteArray> contentOf(zip_source_t *source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) < 0 || zip_source_open(source) < 0)
        return failed(zip_error_strerror(zip_source_error(source)));
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(source);
    return read == bytes.size() ? Result<QByteArray>(bytes) : Result<QByteArray>(failed("short read"));
}

} // namespace

Result<QByteArray> packZip(const QList<ZipPart> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source packed(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!packed)
        return failed(zip_error_strerror(&error));
    zip_source_keep(packed.get()); // the archive lets go of one hold when it is closed
    std::unique_ptr<zip_t, Discard> archive(zip_open_from_source(packed.get(), ZIP_TRUNCATE, &error));
    if (!archive) {
        zip_source_free(packed.get());
        return failed(zip_error_strerror(&error));
    }
    for (const ZipPart &part : parts) {
        zip_source_t *bytes =
            zip_source_buffer(archive.get(), part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
        const zip_int64_t index =
            bytes ? zip_file_add(archive.get(), part.name.toUtf8().constData(), bytes, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            zip_source_free(bytes);
            return failed(zip_strerror(archive.get()));
        }
        zip_file_set_dostime(archive.get(), zip_uint64_t(index), noTime, firstDay, 0);
    }
    if (zip_close(archive.get()) < 0)
        return failed(zip_strerror(archive.get()));
    static_cast<void>(archive.release()); // closed: gone
    return contentOf(packed.get());
}

} // namespace gangmu
