// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/print_document.h"

#include <QAbstractItemModel>
#include <QPrinter>
#include <QTextDocument>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

QString rowsHtml(const QAbstractItemModel &model, const QModelIndex &parent)
{
    QString html;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex first = model.index(row, 0, parent);
        const bool group = model.hasChildren(first);
        html += u"<tr>"_s;
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex cell = model.index(row, column, parent);
            // What is painted rather than written (a progress bar) has words for those who cannot see it.
            QString text = cell.data().toString();
            if (text.isEmpty())
                text = cell.data(Qt::AccessibleTextRole).toString();
            const bool right = Qt::Alignment(cell.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignRight;
            html +=
                u"<%1%2>%3</%1>"_s.arg(group ? u"th"_s : u"td"_s,
                                       right ? u" align=right"_s : u" align=left"_s, text.toHtmlEscaped());
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
        head += u"<th align=left>%1</th>"_s.arg(
            model.headerData(column, Qt::Horizontal).toString().toHtmlEscaped());
    return u"<table width=\"100%\" border=1 cellspacing=0 cellpadding=3 style=\"border-collapse:collapse\"><thead><tr>"_s +
           head + u"</tr></thead>"_s + rowsHtml(model, {}) + u"</table>"_s;
}

void printHtml(QPrinter &printer, const QString &html)
{
    QTextDocument document;
    document.setDefaultStyleSheet(u"body, td, th { color: black; }"_s);
    document.setHtml(u"<body>%1</body>"_s.arg(html));
    document.print(&printer);
}

} // namespace gangmu
