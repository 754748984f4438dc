// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_rows_model.h"

#include "ui/import/import_words.h"
#include "ui/shell/theme.h"

namespace gangmu {

using namespace Qt::StringLiterals;

void ImportRowsModel::showFlagged(const QList<FlaggedRow> &rows, std::optional<DraftProblem::Kind> only)
{
    QList<Row> shown;
    for (const FlaggedRow &flagged : rows) {
        Row row{flagged.line, flagged.number, flagged.title, {}, {}};
        QStringList texts;
        for (const DraftProblem &problem : flagged.problems) {
            texts.append(problem.text);
            if (!row.kinds.contains(problem.kind))
                row.kinds.append(problem.kind);
        }
        row.text = texts.join(u' ');
        if (!only || row.kinds.contains(*only))
            shown.append(row);
    }
    showRows(shown, false);
}

void ImportRowsModel::showRejected(const QList<RejectedRow> &rows, const ImportMapping &mapping)
{
    const auto cell = [&](const RejectedRow &row, StandardColumn column) {
        for (qsizetype i = 0; i < mapping.size() && i < row.cells.size(); ++i) {
            if (mapping[i].role == ImportColumn::Role::Column && mapping[i].column == column)
                return row.cells[i].simplified();
        }
        return QString();
    };
    QList<Row> shown;
    for (const RejectedRow &row : rows)
        shown.append({row.line,
                      cell(row, StandardColumn::Number),
                      cell(row, StandardColumn::Title),
                      {},
                      row.reason,
                      row.byChoice});
    showRows(shown, true);
}

void ImportRowsModel::showRows(const QList<Row> &rows, bool rejected)
{
    if (rows == m_rows && rejected == m_rejected)
        return;
    beginResetModel();
    m_rows = rows;
    m_rejected = rejected;
    endResetModel();
}

void ImportRowsModel::setDecisions(const CatalogueImportOptions &decisions)
{
    m_decisions = decisions;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ImportRowsModel::isRejected(const Row &row) const
{
    const auto choice = m_decisions.rows.constFind(row.line);
    if (choice != m_decisions.rows.cend())
        return *choice == RowChoice::Reject;
    return std::ranges::any_of(
        row.kinds, [this](DraftProblem::Kind kind) { return m_decisions.refused.contains(kind); });
}

QString ImportRowsModel::text(const Row &row, int column) const
{
    switch (column) {
    case Line:
        return QString::number(row.line);
    case Number:
        return row.number;
    case Title:
        return row.title;
    case Kind: {
        if (m_rejected)
            return row.byChoice ? tr("核对时拒收") : tr("不能收入");
        QStringList words;
        for (const DraftProblem::Kind kind : row.kinds)
            words.append(problemWord(kind));
        return words.join(tr("、", "between problems"));
    }
    case Text:
        return row.text;
    case Fate:
        if (m_rejected)
            return row.byChoice ? tr("可恢复") : tr("请改原表后再导入");
        return choiceWord(isRejected(row) ? RowChoice::Reject : RowChoice::Accept);
    default:
        return {};
    }
}

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Line ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Fate && !m_rejected && isRejected(row) ? QVariant(themeColors().overdue)
                                                                        : QVariant();
    default:
        return {};
    }
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Line:
        return tr("行");
    case Number:
        return tr("标准号");
    case Title:
        return tr("名称");
    case Kind:
        return m_rejected ? tr("类别") : tr("问题");
    case Text:
        return m_rejected ? tr("原因") : tr("说明");
    case Fate:
        return tr("处理");
    default:
        return {};
    }
}

} // namespace gangmu
