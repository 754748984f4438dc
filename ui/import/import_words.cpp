// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_words.h"

#include "core/domain/standard_cell.h"

#include <QCoreApplication>
#include <QLocale>

namespace gangmu {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

QString number(qint64 value)
{
    return QLocale(QLocale::Chinese).toString(value);
}

} // namespace

QString problemWord(DraftProblem::Kind kind)
{
    switch (kind) {
    case DraftProblem::Kind::UnreadableNumber:
        return Words::tr("标准号看不懂");
    case DraftProblem::Kind::DoubtfulNumber:
        return Words::tr("标准号请核对");
    case DraftProblem::Kind::RepairedNumber:
        return Words::tr("标准号已更正");
    case DraftProblem::Kind::NoTitle:
        return Words::tr("缺少名称");
    case DraftProblem::Kind::UnknownWord:
        return Words::tr("取值不认识");
    case DraftProblem::Kind::BadDate:
        return Words::tr("日期或年份不明");
    case DraftProblem::Kind::UnknownValue:
        return Words::tr("自定义字段不符");
    case DraftProblem::Kind::Replacement:
        return Words::tr("代替关系存疑");
    case DraftProblem::Kind::Cell:
        return Words::tr("单元格有误");
    }
    return {};
}

QList<DraftProblem::Kind> problemKinds()
{
    QList<DraftProblem::Kind> kinds;
    for (int kind = 0; kind < draftProblemKinds; ++kind)
        kinds.append(DraftProblem::Kind(kind));
    return kinds;
}

QString ruleWord(DuplicateChoice rule)
{
    switch (rule) {
    case DuplicateChoice::Skip:
        return Words::tr("跳过");
    case DuplicateChoice::FillEmpty:
        return Words::tr("补空");
    case DuplicateChoice::Overwrite:
        return Words::tr("覆盖");
    case DuplicateChoice::Reject:
        return Words::tr("拒收");
    }
    return {};
}

QString choiceWord(RowChoice choice)
{
    switch (choice) {
    case RowChoice::Accept:
        return Words::tr("收入");
    case RowChoice::Reject:
        return Words::tr("拒收");
    case RowChoice::Skip:
        return Words::tr("跳过");
    case RowChoice::FillEmpty:
        return Words::tr("补空");
    case RowChoice::Overwrite:
        return Words::tr("覆盖");
    case RowChoice::AddAnyway:
        return Words::tr("另加一行");
    }
    return {};
}

QStringList ruleTexts()
{
    return {Words::tr("跳过，原行不动"), Words::tr("补空，只填缺的栏目"), Words::tr("覆盖，以新表为准"),
            Words::tr("拒收新行")};
}

DuplicateChoice ruleOf(const DuplicateRow &row, const CatalogueImportOptions &decisions)
{
    return row.firstLine > 0 ? decisions.repeats.value_or(decisions.duplicates) : decisions.duplicates;
}

RowChoice fateOf(const DuplicateRow &row, const CatalogueImportOptions &decisions)
{
    const auto choice = decisions.rows.constFind(row.line);
    const bool accepted = choice != decisions.rows.cend() && *choice == RowChoice::Accept;
    if (choice != decisions.rows.cend() && !accepted)
        return *choice;
    switch (ruleOf(row, decisions)) {
    case DuplicateChoice::Skip:
        return RowChoice::Skip;
    case DuplicateChoice::FillEmpty:
        return RowChoice::FillEmpty;
    case DuplicateChoice::Overwrite:
        return RowChoice::Overwrite;
    case DuplicateChoice::Reject:
        return accepted ? RowChoice::FillEmpty : RowChoice::Reject;
    }
    return RowChoice::Skip;
}

QList<StandardColumn> differencesOf(const DuplicateRow &row)
{
    QList<StandardColumn> columns;
    if (!row.ours)
        return columns;
    for (const StandardColumn column : standardColumns()) {
        if (column != StandardColumn::Number && row.given.test(size_t(column)) &&
            !equalCells(*row.ours, row.theirs, column))
            columns.append(column);
    }
    return columns;
}

QString countsText(const ImportCounts &counts)
{
    return Words::tr("读取 %1 行 = 新增 %2 + 合并 %3（更新 %4）+ 拒收 %5")
        .arg(number(counts.rows), number(counts.accepted), number(counts.merged), number(counts.changed),
             number(counts.rejected));
}

} // namespace gangmu
