// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/package/zip_package.h"

#include "core/reading/document_reader.h"
#include "core/reading/messages.h"

#include <QIODevice>
#include <QtEndian>
#include <zip.h>

namespace gangmu {

namespace {

constexpr int mostEntries = 20'000;
constexpr qint64 mostDirectoryBytes = 16 << 20;
constexpr qint64 mostUnpacked = qint64(2) << 30; ///< bytes of one entry; a full Excel sheet has about half
/// Office files shrink ten to forty times. Beyond this, and beyond the bytes below, it is a bomb.
constexpr qint64 honestRatio = 200;
constexpr qint64 harmlessBytes = 32 << 20;
constexpr qint64 pieceBytes = 128 << 10;

Error damaged(const QString &name, const QString &detail)
{
    return {ErrorCode::Damaged,
            ReadingText::tr("“%1”不完整或已损坏，无法打开。请重新下载或复制；若能在 Excel 或 WPS "
                            "中打开，请另存一份后再导入。")
                .arg(name),
            detail, name};
}

Error tooManyEntries(const QString &name)
{
    return {ErrorCode::TooLarge,
            ReadingText::tr("“%1”里的文件多得不像一份办公文档，没有读取。请确认文件来源。").arg(name),
            {},
            name};
}

Error bomb(const QString &name, const QString &path)
{
    return {ErrorCode::Hostile,
            ReadingText::tr("“%1”解压后异常膨胀（超过 %2 倍），像是一个“压缩炸弹”，没有读取。"
                            "请确认文件来源；若确实有用，请在 Excel 或 WPS 中另存后再导入。")
                .arg(name)
                .arg(honestRatio),
            path, name};
}

/// Looks at the end of the archive before anything is made of its list of entries, which takes memory for
/// each.
bool claimsTooMuch(QIODevice &device)
{
    constexpr qint64 tail = 66'000;
    device.seek(qMax<qint64>(0, device.size() - tail));
    const QByteArray bytes = device.read(tail);
    const QByteArrayView signature("PK\x05\x06", 4);
    for (qsizetype at = bytes.indexOf(signature); at >= 0; at = bytes.indexOf(signature, at + 1)) {
        if (bytes.size() - at < 22)
            break;
        const int entries = qFromLittleEndian<quint16>(bytes.constData() + at + 10);
        const qint64 directory = qFromLittleEndian<quint32>(bytes.constData() + at + 12);
        if (entries > mostEntries || directory > mostDirectoryBytes)
            return true;
    }
    return false;
}

/// A QIODevice as libzip wants its source.
struct DeviceSource
{
    QIODevice &device;
    zip_error_t error{};

    static zip_int64_t call(void *user, void *data, zip_uint64_t length, zip_source_cmd_t command)
    {
        auto &self = *static_cast<DeviceSource *>(user);
        switch (command) {
        case ZIP_SOURCE_OPEN:
            return self.device.seek(0) ? 0 : self.failed(ZIP_ER_SEEK);
        case ZIP_SOURCE_READ: {
            const qint64 got = self.device.read(static_cast<char *>(data), qint64(length));
            return got < 0 ? self.failed(ZIP_ER_READ) : got;
        }
        case ZIP_SOURCE_CLOSE:
            return 0;
        case ZIP_SOURCE_STAT: {
            auto *const stat = static_cast<zip_stat_t *>(data);
            zip_stat_init(stat);
            stat->size = zip_uint64_t(self.device.size());
            stat->valid = ZIP_STAT_SIZE;
            return sizeof(zip_stat_t);
        }
        case ZIP_SOURCE_SEEK: {
            const zip_int64_t to = zip_source_seek_compute_offset(
                zip_uint64_t(self.device.pos()), zip_uint64_t(self.device.size()), data, length, &self.error);
            return to >= 0 && self.device.seek(to) ? 0 : self.failed(ZIP_ER_SEEK);
        }
        case ZIP_SOURCE_TELL:
            return self.device.pos();
        case ZIP_SOURCE_ERROR:
            return zip_error_to_data(&self.error, data, length);
        case ZIP_SOURCE_FREE:
            delete &self;
            return 0;
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                                  ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
                                                  ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, -1);
        default:
            return self.failed(ZIP_ER_OPNOTSUPP);
        }
    }

    int failed(int code)
    {
        zip_error_set(&error, code, 0);
        return -1;
    }
};

QString said(zip_error_t *error)
{
    return QString::fromUtf8(zip_error_strerror(error));
}

} // namespace

struct ZipPackage::State
{
    QString name;
    qint64 size = 0; ///< of the archive itself
    zip_t *archive = nullptr;

    State() = default;
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    ~State()
    {
        if (archive)
            zip_discard(archive);
    }

    zip_int64_t locate(const QString &path) const
    {
        const QByteArray wanted = path.toUtf8();
        zip_int64_t found = zip_name_locate(archive, wanted.constData(), ZIP_FL_ENC_GUESS);
        if (found < 0)
            found = zip_name_locate(archive, wanted.constData(), ZIP_FL_NOCASE);
        if (found < 0) // some programs write the paths of Windows
            found =
                zip_name_locate(archive, QByteArray(wanted).replace('/', '\\').constData(), ZIP_FL_NOCASE);
        return found;
    }
};

ZipPackage::ZipPackage(std::unique_ptr<State> state) : m_state(std::move(state)) {}
ZipPackage::~ZipPackage() = default;
ZipPackage::ZipPackage(ZipPackage &&) noexcept = default;
ZipPackage &ZipPackage::operator=(ZipPackage &&) noexcept = default;

Result<ZipPackage> ZipPackage::open(QIODevice &device, const QString &name)
{
    if (claimsTooMuch(device))
        return tooManyEntries(name);
    auto state = std::make_unique<State>();
    state->name = name;
    state->size = device.size();
    zip_error_t error;
    zip_error_init(&error);
    auto *const own = new DeviceSource{device};
    zip_error_init(&own->error);
    zip_source_t *const source = zip_source_function_create(DeviceSource::call, own, &error);
    if (!source) {
        delete own;
        return damaged(name, said(&error));
    }
    state->archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!state->archive) {
        const QString detail = said(&error);
        zip_source_free(source);
        zip_error_fini(&error);
        return damaged(name, detail);
    }
    if (zip_get_num_entries(state->archive, 0) > mostEntries)
        return tooManyEntries(name);
    return ZipPackage(std::move(state));
}

QStringList ZipPackage::entries() const
{
    QStringList names;
    const zip_int64_t count = zip_get_num_entries(m_state->archive, 0);
    for (zip_int64_t i = 0; i < count; ++i)
        names.append(QString::fromUtf8(zip_get_name(m_state->archive, zip_uint64_t(i), ZIP_FL_ENC_GUESS)));
    return names;
}

bool ZipPackage::contains(const QString &path) const
{
    return m_state->locate(path) >= 0;
}

qint64 ZipPackage::declaredSize(const QString &path) const
{
    const zip_int64_t index = m_state->locate(path);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (index < 0 || zip_stat_index(m_state->archive, zip_uint64_t(index), 0, &stat) != 0)
        return 0;
    return qint64(qMin<zip_uint64_t>(stat.size, zip_uint64_t(mostUnpacked)));
}

Result<void> ZipPackage::read(const QString &path, const Piece &piece, const Progress &progress) const
{
    const QString &name = m_state->name;
    const zip_int64_t index = m_state->locate(path);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (index < 0 || zip_stat_index(m_state->archive, zip_uint64_t(index), 0, &stat) != 0)
        return damaged(name, path);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return Error{ErrorCode::WrongFormat,
                     ReadingText::tr("“%1”的压缩包设有密码，无法读取。请去掉密码后另存，再导入。").arg(name),
                     {},
                     name};
    std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(
        zip_fopen_index(m_state->archive, zip_uint64_t(index), 0), zip_fclose);
    if (!file)
        return damaged(name, path + QLatin1String(": ") + said(zip_get_error(m_state->archive)));
    QByteArray buffer(pieceBytes, Qt::Uninitialized);
    qint64 done = 0;
    const auto packed = qint64(qMin<zip_uint64_t>(stat.comp_size, zip_uint64_t(m_state->size)));
    const auto isBomb = [&](qint64 unpacked) {
        return unpacked > harmlessBytes && unpacked > (packed + 1) * honestRatio;
    };
    if (isBomb(declaredSize(path)))
        return bomb(name, path);
    while (true) {
        if (progress.isCancelled())
            return cancelledReading(name);
        const zip_int64_t got = zip_fread(file.get(), buffer.data(), zip_uint64_t(buffer.size()));
        if (got < 0)
            return damaged(name, path + QLatin1String(": ") + said(zip_file_get_error(file.get())));
        if (got == 0)
            return {};
        done += got;
        if (isBomb(done))
            return bomb(name, path);
        if (done > mostUnpacked)
            return Error{ErrorCode::TooLarge,
                         ReadingText::tr("“%1”解压后超过 2 GB，一次读不了这么多。请把表格拆成几份，"
                                         "或另存为 CSV 后再导入。")
                             .arg(name),
                         path, name};
        if (!piece(QByteArrayView(buffer.constData(), got)))
            return {};
    }
}

} // namespace gangmu
