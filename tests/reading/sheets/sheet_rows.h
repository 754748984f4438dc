// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/sheets/sheet.h"

#include <QList>

namespace gangmu::test {

/// Everything a reader handed out.
struct Read
{
    QList<SheetRow> rows;
    SheetReport report;
    Error error; ///< code Internal and no message where nothing went wrong
    bool ok = false;

    QList<QStringList> cells() const;
};

Read readBytes(const QByteArray &bytes, const SheetOptions &options = {});
Read readFile(const QString &path, const SheetOptions &options = {});
Read readPasted(const QString &text);
Read readHtml(const QString &html, const SheetOptions &options = {});

QByteArray gb18030(const QString &text);

} // namespace gangmu::test
