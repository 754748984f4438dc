// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;
class QPrinter;

namespace gangmu {

/// The model's rows as an HTML table with its headings; a tree is written in one column of rows, groups bold.
/// Empty for an empty model.
QString tableHtml(const QAbstractItemModel &model);

/// Prints HTML black on white whatever the theme, with page numbers.
void printHtml(QPrinter &printer, const QString &html);

} // namespace gangmu
