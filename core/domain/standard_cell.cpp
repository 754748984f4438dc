// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standard_cell.h"

#include "core/base/text.h"
#include "core/domain/terms.h"

#include <QCoreApplication>

namespace gangmu {

namespace {

class CellText
{
    Q_DECLARE_TR_FUNCTIONS(CellText)
};

QString expectation(StandardColumn column)
{
    switch (kindOf(column)) {
    case ColumnKind::Date:
        return CellText::tr("请填写完整日期，如 2022-10-14。");
    case ColumnKind::Year:
        return CellText::tr("请填写四位年份，如 2025。");
    case ColumnKind::Choice: {
        QStringList choices = choicesOf(column);
        choices.removeAll(QString());
        return CellText::tr("可填：%1。").arg(choices.join(u'、'));
    }
    case ColumnKind::Text:
        break;
    }
    return {};
}

} // namespace

Result<void> setCell(Standard &standard, StandardColumn column, QStringView text)
{
    if (setText(standard, column, text))
        return {};
    const QString shown = text::trimmed(text).left(40).toString();
    //: column, what stands there, what is expected
    return Error{ErrorCode::InvalidArgument,
                 shown.isEmpty()
                     ? CellText::tr("%1不能为空。%2").arg(termOf(column), expectation(column))
                     : CellText::tr("%1：看不懂“%2”。%3").arg(termOf(column), shown, expectation(column)),
                 {},
                 {}};
}

bool isCellEmpty(const Standard &standard, StandardColumn column)
{
    return textOf(standard, column).isEmpty();
}

bool equalCells(const Standard &a, const Standard &b, StandardColumn column)
{
    return textOf(a, column) == textOf(b, column);
}

void copyCell(Standard &to, const Standard &from, StandardColumn column)
{
    setText(to, column, textOf(from, column));
}

QList<StandardColumn> standardColumns()
{
    QList<StandardColumn> columns;
    for (const EnumCode<StandardColumn> &row : EnumCodes<StandardColumn>::table)
        columns.append(row.value);
    return columns;
}

} // namespace gangmu
