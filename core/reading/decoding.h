// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

class QFile;

namespace gangmu {

struct DecodedText
{
    QString text;     ///< without byte order mark
    QString encoding; ///< "UTF-8", "UTF-8 (BOM)", "UTF-16LE", "UTF-16BE", "GB18030"
};

constexpr qint64 largestTextFile = 64 * 1024 * 1024; ///< bytes

/// Bytes of a text file as text: by its byte order mark, else UTF-8 where it is valid, else UTF-16 where the
/// zero bytes say so, else GB18030. sourceName is what the message names. Errors: EmptyFile, TooLarge,
/// WrongFormat (an image, an archive, a document of another program, or no text).
Result<DecodedText> decodeText(const QByteArray &bytes, const QString &sourceName);

/// Opens a file for reading. Errors: NotFound, NotAFile, NoPermission, Io.
Result<void> openForReading(QFile &file);

/// The whole file. Errors as above, and NotFound, NotAFile, NoPermission, Io.
Result<QByteArray> readWholeFile(const QString &path);

} // namespace gangmu
