// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <functional>
#include <memory>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

class QIODevice;

namespace gangmu {

/// A ZIP archive from outside, such as the inside of an xlsx or docx. Nothing in it is believed: entries are
/// counted before they are listed, unpacked a piece at a time, and refused when they grow as no honest file
/// does.
class ZipPackage
{
public:
    /// The device must be open, random access, and outlive the package. name is what messages call it.
    /// Errors: Damaged, TooLarge, Io.
    static Result<ZipPackage> open(QIODevice &device, const QString &name);

    ~ZipPackage();
    ZipPackage(ZipPackage &&) noexcept;
    ZipPackage &operator=(ZipPackage &&) noexcept;

    QStringList entries() const;
    bool contains(const QString &path) const;
    /// As the archive says, in bytes; 0 where there is no such entry.
    qint64 declaredSize(const QString &path) const;

    /// Takes a piece; false: enough.
    using Piece = std::function<bool(QByteArrayView bytes)>;
    /// Unpacks one entry, whatever the case of its name. Errors: Damaged (missing, cut off, wrong checksum),
    /// WrongFormat (encrypted), Hostile (a zip bomb), TooLarge, Cancelled.
    Result<void> read(const QString &path, const Piece &piece, const Progress &progress) const;

private:
    struct State;
    explicit ZipPackage(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace gangmu
