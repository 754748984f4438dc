// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/print_document.h"

#include "core/domain/terms.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QHeaderView>
#include <QPrinter>
#include <QTableView>
#include <QTextDocument>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

struct DocumentText
{
    Q_DECLARE_TR_FUNCTIONS(gangmu::PrintText)
};

constexpr auto tableStart =
    "<table width=\"100%\" border=1 cellspacing=0 cellpadding=3 style=\"border-collapse:collapse\"><thead><tr>"_L1;

QString headHtml(const QAbstractItemModel &model, int column)
{
    return u"<th align=left>%1</th>"_s.arg(
        model.headerData(column, Qt::Horizontal).toString().toHtmlEscaped());
}

QString cellHtml(const QModelIndex &cell, bool group)
{
    // What is painted rather than written (a progress bar) has words for those who cannot see it.
    QString text = cell.data().toString();
    if (text.isEmpty())
        text = cell.data(Qt::AccessibleTextRole).toString();
    const bool right = Qt::Alignment(cell.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignRight;
    return u"<%1%2>%3</%1>"_s.arg(group ? u"th"_s : u"td"_s, right ? u" align=right"_s : u" align=left"_s,
                                  text.toHtmlEscaped());
}

QString rowsHtml(const QAbstractItemModel &model, const QModelIndex &parent)
{
    QString html;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex first = model.index(row, 0, parent);
        const bool group = model.hasChildren(first);
        html += u"<tr>"_s;
        for (int column = 0; column < model.columnCount(parent); ++column) {
            html += cellHtml(model.index(row, column, parent), group);
        }
        html += u"</tr>"_s + rowsHtml(model, first);
    }
    return html;
}

} // namespace

QString tableHtml(const QAbstractItemModel &model)
{
    if (model.rowCount() == 0)
        return {};
    QString head;
    for (int column = 0; column < model.columnCount(); ++column)
        head += headHtml(model, column);
    return tableStart + head + u"</tr></thead>"_s + rowsHtml(model, {}) + u"</table>"_s;
}

QString viewHtml(const QTableView &view, int mostRows)
{
    const QAbstractItemModel &model = *view.model();
    QList<int> columns;
    for (int place = 0; place < model.columnCount(); ++place) {
        const int column = view.horizontalHeader()->logicalIndex(place);
        if (!view.isColumnHidden(column))
            columns.append(column);
    }
    QString html = tableStart;
    for (int column : std::as_const(columns))
        html += headHtml(model, column);
    html += u"</tr></thead>"_s;
    const int rows = std::min(model.rowCount(), mostRows);
    for (int row = 0; row < rows; ++row) {
        html += u"<tr>"_s;
        for (int column : std::as_const(columns))
            html += cellHtml(model.index(row, column), false);
        html += u"</tr>"_s;
    }
    html += u"</table>"_s;
    if (rows < model.rowCount())
        html += u"<p>%1</p>"_s.arg(DocumentText::tr("共 %1 行，这里是前 %2 行；要打印全部，请先导出为表格。")
                                       .arg(numberText(model.rowCount()), numberText(rows)));
    return html;
}

void printHtml(QPrinter &printer, const QString &html)
{
    QTextDocument document;
    document.setDefaultStyleSheet(u"body, td, th { color: black; }"_s);
    document.setHtml(u"<body>%1</body>"_s.arg(html));
    document.print(&printer);
}

} // namespace gangmu
