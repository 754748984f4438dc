// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/catalogue/catalogue_import.h"

#include <QCommandLineOption>

namespace gangmu::cli {

QCommandLineOption sheetOption();

/// The sheet of a file that is to be read, its heading found and its columns mapped. sheet: number (from 1)
/// or name; empty: the one that looks most like a catalogue. Errors: those of reading; InvalidArgument where
/// there is no such sheet; WrongFormat where no column of numbers or titles was recognised.
Result<CatalogueSource> catalogueSource(const QString &file, const QString &sheet,
                                        const CatalogueWords &words, const QList<CatalogueField> &fields);

} // namespace gangmu::cli
