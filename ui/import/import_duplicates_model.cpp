// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_duplicates_model.h"

#include "core/domain/terms.h"
#include "ui/import/import_words.h"
#include "ui/shell/theme.h"

namespace gangmu {

using namespace Qt::StringLiterals;

void ImportDuplicatesModel::show(const QList<DuplicateRow> &rows)
{
    const bool same = std::ranges::equal(rows, m_rows, {}, &DuplicateRow::line, &DuplicateRow::line);
    if (same) {
        m_rows = rows;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void ImportDuplicatesModel::setDecisions(const CatalogueImportOptions &decisions)
{
    m_decisions = decisions;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

QList<std::optional<RowChoice>> ImportDuplicatesModel::choices()
{
    return {std::nullopt,         RowChoice::FillEmpty, RowChoice::Overwrite,
            RowChoice::AddAnyway, RowChoice::Skip,      RowChoice::Reject};
}

QString ImportDuplicatesModel::choiceText(std::optional<RowChoice> choice)
{
    return choice ? choiceWord(*choice) : tr("按总规则");
}

int ImportDuplicatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportDuplicatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<RowChoice> ImportDuplicatesModel::choiceOf(const DuplicateRow &row) const
{
    const auto choice = m_decisions.rows.constFind(row.line);
    if (choice == m_decisions.rows.cend() || *choice == RowChoice::Accept)
        return {};
    return *choice;
}

QString ImportDuplicatesModel::text(const DuplicateRow &row, int column) const
{
    switch (column) {
    case Line:
        return QString::number(row.line);
    case Number:
        return row.theirs.number;
    case Title:
        return row.theirs.title;
    case Meets:
        return row.firstLine > 0 ? tr("本表第 %1 行").arg(row.firstLine) : tr("目录中");
    case Differences: {
        if (!row.ours)
            return {};
        QStringList names;
        for (const StandardColumn different : differencesOf(row))
            names.append(termOf(different));
        return names.isEmpty() ? tr("没有不同") : names.join(tr("、", "between columns"));
    }
    case Choice: {
        const QString word = choiceWord(fateOf(row, m_decisions));
        return choiceOf(row) ? word : tr("%1（总规则）").arg(word);
    }
    default:
        return {};
    }
}

QVariant ImportDuplicatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DuplicateRow &row = m_rows[index.row()];
    const bool isChoice = index.column() == Choice;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::EditRole:
        return isChoice ? QVariant(int(choices().indexOf(choiceOf(row))))
                        : QVariant(text(row, index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == Line ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return isChoice && choiceOf(row) ? QVariant(font) : QVariant();
    }
    case Qt::ForegroundRole:
        if (isChoice && fateOf(row, m_decisions) == RowChoice::Reject)
            return themeColors().overdue;
        return isChoice && !choiceOf(row) ? QVariant(themeColors().muted) : QVariant();
    default:
        return {};
    }
}

bool ImportDuplicatesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Choice ||
        !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QList<std::optional<RowChoice>> all = choices();
    const int place = value.toInt();
    if (place < 0 || place >= all.size())
        return false;
    Q_EMIT chosen(m_rows[index.row()].line, all[place]);
    return true;
}

Qt::ItemFlags ImportDuplicatesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Choice ? flags | Qt::ItemIsEditable : flags;
}

QVariant ImportDuplicatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Line:
        return tr("行");
    case Number:
        return tr("标准号");
    case Title:
        return tr("新表中的名称");
    case Meets:
        return tr("已有于");
    case Differences:
        return tr("不同之处");
    case Choice:
        return tr("处理");
    default:
        return {};
    }
}

} // namespace gangmu
