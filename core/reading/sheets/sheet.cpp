// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sheets/sheet.h"

#include "core/base/text.h"
#include "core/reading/messages.h"

namespace gangmu {

QStringView SheetRow::cell(int column) const
{
    return column >= 0 && column < cells.size() ? text::trimmed(cells[column]) : QStringView();
}

SheetRow forPreview(const SheetRow &row)
{
    constexpr qsizetype enough = 2000;
    SheetRow cut = row;
    for (QString &cell : cut.cells) {
        if (cell.size() > enough)
            cell = cell.first(enough);
    }
    return cut;
}

QString problemText(const CellProblem &problem)
{
    const int column = problem.column + 1;
    switch (problem.kind) {
    case CellProblem::Kind::Cut:
        return ReadingText::tr("第%1列：内容过长，只读取了开头").arg(column);
    case CellProblem::Kind::TooManyColumns:
        return ReadingText::tr("第%1列起的内容没有读取：列数过多").arg(column);
    case CellProblem::Kind::LooseQuote:
        return ReadingText::tr("第%1列：引号不配对，按普通文字读取").arg(column);
    case CellProblem::Kind::BrokenCharacters:
        return ReadingText::tr("第%1列：有无法识别的字符（显示为 �）").arg(column);
    case CellProblem::Kind::FormulaError:
        return ReadingText::tr("第%1列：公式出错，没有结果").arg(column);
    case CellProblem::Kind::MissingText:
        return ReadingText::tr("第%1列：文件里缺少这一格的文字").arg(column);
    }
    return {};
}

} // namespace gangmu
