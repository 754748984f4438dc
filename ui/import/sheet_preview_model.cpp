// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/sheet_preview_model.h"

#include "ui/import/import_words.h"
#include "ui/shell/theme.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 300;

} // namespace

SheetPreviewModel::SheetPreviewModel(const CatalogueWords &words, QObject *parent)
    : QAbstractTableModel(parent), m_words(words)
{
}

void SheetPreviewModel::show(const ImportSheet &sheet, const QList<CatalogueField> &fields,
                             const QDate &today)
{
    beginResetModel();
    m_rows.clear();
    m_columns = sheet.columnCount();
    m_headings.clear();
    for (int column = 0; column < m_columns; ++column)
        m_headings.append(sheet.headingOf(column));
    DraftReader reader(sheet.mapping(), m_headings, fields, m_words, today);
    const SheetHeading &heading = sheet.heading();
    const qsizetype titles =
        sheet.mapping().indexOf(ImportColumn{ImportColumn::Role::Column, StandardColumn::Title});
    for (const SheetRow &cells : sheet.rows()) {
        Row row{cells, Fate::Unknown, {}, {}, {}};
        if (cells.line < heading.firstLine)
            row.fate = Fate::BeforeHeading;
        else if (cells.line <= heading.lastLine)
            row.fate = Fate::Heading;
        else if (sheet.hasNumbers()) {
            const DraftRow &draft = reader.read(cells);
            row.rejection = draft.rejection;
            row.problems = draft.problems;
            row.standard = draft.standard;
            for (DraftProblem &problem : row.problems) {
                if (problem.kind == DraftProblem::Kind::NoTitle)
                    problem.column = int(titles);
            }
            if (!draft.rejection.isEmpty())
                row.fate = Fate::Rejected;
        }
        m_rows.append(row);
    }
    endResetModel();
}

void SheetPreviewModel::showReport(const ImportReport &report, const CatalogueImportOptions &decisions)
{
    QHash<qint64, QString> rejected;
    for (const RejectedRow &row : report.rejected)
        rejected.insert(row.line, row.reason);
    QHash<qint64, RowChoice> duplicates;
    for (const DuplicateRow &row : report.duplicates)
        duplicates.insert(row.line, fateOf(row, decisions));
    for (Row &row : m_rows) {
        if (!isData(row))
            continue;
        row.rejection = rejected.value(row.cells.line);
        if (!row.rejection.isEmpty())
            row.fate = Fate::Rejected;
        else if (duplicates.value(row.cells.line, RowChoice::AddAnyway) != RowChoice::AddAnyway)
            row.fate = Fate::Merged;
        else
            row.fate = Fate::New;
    }
    if (m_rows.isEmpty() || m_columns == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, m_columns - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, int(m_rows.size()) - 1);
}

void SheetPreviewModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_columns = 0;
    endResetModel();
}

std::optional<Standard> SheetPreviewModel::rowOfLine(qint64 line) const
{
    for (const Row &row : m_rows) {
        if (row.cells.line == line && isData(row))
            return row.standard;
    }
    return {};
}

int SheetPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SheetPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QString SheetPreviewModel::problemsOf(const Row &row, int column) const
{
    QStringList texts;
    if (!row.rejection.isEmpty())
        texts.append(tr("拒收：%1").arg(row.rejection));
    for (const DraftProblem &problem : row.problems) {
        if (problem.column == column || problem.column < 0)
            texts.append(problem.text);
    }
    return texts.join(u'\n');
}

QString SheetPreviewModel::statement(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.row()];
    const QString problems = problemsOf(row, index.column()).replace(u'\n', u' ');
    if (problems.isEmpty())
        return {};
    return tr("第 %1 行第 %2 列：%3").arg(row.cells.line).arg(index.column() + 1).arg(problems);
}

QVariant SheetPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const bool marked = std::ranges::any_of(
        row.problems, [&](const DraftProblem &problem) { return problem.column == index.column(); });
    switch (role) {
    case Qt::DisplayRole:
        // A cell may hold a megabyte.
        return row.cells.cell(index.column()).left(longestShown).toString().simplified();
    case Qt::ToolTipRole: {
        const QString problems = problemsOf(row, index.column());
        return problems.isEmpty() ? QVariant() : problems;
    }
    case Qt::AccessibleDescriptionRole:
        return problemsOf(row, index.column());
    case Qt::ForegroundRole:
        if (!isData(row) || row.fate == Fate::Rejected)
            return themeColors().muted;
        return marked ? QVariant(themeColors().overdue) : QVariant();
    case Qt::BackgroundRole:
        return isData(row) ? QVariant() : QVariant(themeColors().page);
    case Qt::DecorationRole:
        // Not by colour alone.
        return marked && isData(row) ? themeIcon(u"dialog-warning"_s) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(row.fate == Fate::Heading);
        font.setStrikeOut(row.fate == Fate::Rejected);
        return row.fate == Fate::Heading || row.fate == Fate::Rejected ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QString SheetPreviewModel::wordOf(const Row &row)
{
    switch (row.fate) {
    case Fate::BeforeHeading:
        return tr("略过");
    case Fate::Heading:
        return tr("表头");
    case Fate::Rejected:
        return tr("拒收");
    case Fate::Merged:
        return row.problems.isEmpty() ? tr("重复") : tr("重复 ⚠");
    case Fate::New:
        return row.problems.isEmpty() ? tr("新增") : tr("新增 ⚠");
    case Fate::Unknown:
        break;
    }
    return {};
}

QVariant SheetPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(tr("第 %1 列").arg(section + 1)) : QVariant();
    if (section >= m_rows.size())
        return {};
    const Row &row = m_rows[section];
    if (role == Qt::DisplayRole)
        return u"%1 %2"_s.arg(row.cells.line).arg(wordOf(row)).trimmed();
    if (role == Qt::ToolTipRole) {
        QStringList texts;
        if (!row.rejection.isEmpty())
            texts.append(tr("拒收：%1").arg(row.rejection));
        for (const DraftProblem &problem : row.problems)
            texts.append(problem.text);
        return texts.isEmpty() ? QVariant() : texts.join(u'\n');
    }
    if (role == Qt::ForegroundRole && row.fate == Fate::Rejected)
        return themeColors().overdue;
    return {};
}

} // namespace gangmu
