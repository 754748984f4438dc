// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gangmu {

/// What a file that is no text is, in words for a message ("JPEG 图片", "Word 文档（.docx）"), by its first
/// bytes. Empty where nothing is recognised.
QString binaryKind(const QByteArray &bytes);

} // namespace gangmu
