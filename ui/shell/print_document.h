// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;
class QPrinter;
class QTableView;

namespace gangmu {

/// The model's rows as an HTML table with its headings; a tree is written in one column of rows, groups bold.
/// Empty for an empty model.
QString tableHtml(const QAbstractItemModel &model);

/// The first rows of a view as an HTML table: the columns that are shown, in the order in which they stand.
/// Where there are more rows a line below says so.
QString viewHtml(const QTableView &view, int mostRows = 1000);

/// Prints HTML black on white whatever the theme, with page numbers.
void printHtml(QPrinter &printer, const QString &html);

} // namespace gangmu
