// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <utility>

namespace gangmu::test {

/// Packs entries into a ZIP archive.
QByteArray zipped(const QList<std::pair<QByteArray, QByteArray>> &entries);

/// An xlsx with one sheet named 目录, made of hand-written parts; styles and shared strings may be empty.
QByteArray xlsxOf(const QByteArray &sheetXml, const QByteArray &sharedStrings = {},
                  const QByteArray &styles = {}, const QByteArray &workbookExtra = {});

/// <worksheet> with these rows, and what follows them.
QByteArray worksheet(const QByteArray &rows, const QByteArray &behind = {});

} // namespace gangmu::test
