// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/package/zip_package.h"
#include "core/reading/sheets/number_format.h"

#include <QList>

namespace gangmu {

/// What an xlsx says about its sheets, before any of them is read. Chart sheets and macro sheets are not
/// listed.
struct XlsxWorkbook
{
    struct Sheet
    {
        QString name;
        QString path; ///< in the package
        bool hidden = false;
    };
    QList<Sheet> sheets;
    QString sharedStrings; ///< path, empty where there are none
    QString styles;
    bool from1904 = false; ///< days are counted from 1904
};

/// Errors as of ZipPackage::read; WrongFormat for a document, a presentation, an .xlsb, an .ods …
Result<XlsxWorkbook> readXlsxWorkbook(const ZipPackage &package, const QString &name,
                                      const Progress &progress);

/// The number formats of the cells, by the index that cells carry.
Result<QList<NumberFormat>> readXlsxFormats(const ZipPackage &package, const QString &name,
                                            const QString &path, const Progress &progress);

} // namespace gangmu
