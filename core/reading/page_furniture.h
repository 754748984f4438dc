// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/vocabulary.h"

#include <QHash>

namespace gangmu {

/// Why a line is no part of the document (page number, navigation of a web page …), in words for people;
/// empty for text. Says nothing about lines that need their neighbours (titles, sign-off, attachments).
QString furnitureReason(QStringView line, const Vocabulary &words);

/// The data of a web page about a document, several on a line: "索引号：…发文字号：…". Empty for other lines.
QHash<QString, QString> keyValues(QStringView line, const Vocabulary &words);

/// Whether a line is the name of an attached file.
bool isFileName(QStringView line, const Vocabulary &words);

} // namespace gangmu
