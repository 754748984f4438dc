// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/zip_writer.h"

namespace gangmu {

/// The parts of a docx beside its text: styles, fonts, footers, settings and how they hang together. For
/// DocxDocument alone.
QList<ZipPart> docxParts();

/// Names of the styles.
namespace docx {
inline const QString title = QStringLiteral("Title");
inline const QString heading1 = QStringLiteral("Heading1");
inline const QString heading2 = QStringLiteral("Heading2");
inline const QString text = QStringLiteral("BodyText");
inline const QString note = QStringLiteral("Note");
inline const QString cell = QStringLiteral("TableText");
inline const QString cellHeading = QStringLiteral("TableHeading");
inline const QString footerOdd = QStringLiteral("rIdFooterOdd");
inline const QString footerEven = QStringLiteral("rIdFooterEven");
} // namespace docx

} // namespace gangmu
