// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/catalogue_sheet.h"

#include "core/domain/standard_cell.h"
#include "core/domain/terms.h"
#include "core/store/queries/catalogue_queries.h"
#include "core/store/queries/standard_details.h"
#include "core/writing/messages.h"

#include <algorithm>
#include <memory>

namespace gangmu {

namespace {

constexpr qsizetype piece = 1000;

SheetColumnKind sheetKind(StandardColumn column)
{
    switch (kindOf(column)) {
    case ColumnKind::Date:
        return SheetColumnKind::Date;
    case ColumnKind::Year:
        return SheetColumnKind::Year;
    case ColumnKind::Text:
    case ColumnKind::Choice:
        break;
    }
    return SheetColumnKind::Text;
}

SheetColumnKind sheetKind(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Number:
        return SheetColumnKind::Number;
    case FieldKind::Date:
        return SheetColumnKind::Date;
    case FieldKind::Text:
    case FieldKind::Choice:
        break;
    }
    return SheetColumnKind::Text;
}

/// Reads what the rows need, a piece at a time.
class CatalogueReader
{
public:
    CatalogueReader(const Connection &connection, const QList<StandardId> &ids,
                    const QList<CatalogueSheetColumn> &columns)
        : m_connection(connection),
          m_ids(ids),
          m_columns(columns),
          m_hasOwn(std::ranges::any_of(columns, &CatalogueSheetColumn::isOwn))
    {
    }

    Result<bool> next(QStringList &cells)
    {
        while (m_next == m_rows.size()) {
            if (m_loaded == m_ids.size())
                return false;
            GANGMU_CHECK(load());
        }
        const Standard &row = m_rows[m_next++];
        cells.clear();
        for (const CatalogueSheetColumn &column : m_columns)
            cells.append(column.isOwn() ? ownText(row.id, column.field.id) : textOf(row, column.column));
        return true;
    }

private:
    Result<void> load()
    {
        const QList<StandardId> wanted = m_ids.mid(m_loaded, piece);
        m_loaded += wanted.size();
        m_next = 0;
        GANGMU_TRY(rows, standardsByIds(m_connection, wanted));
        m_rows = std::move(rows);
        if (m_hasOwn) {
            GANGMU_TRY(values, fieldValues(m_connection, wanted));
            m_values = std::move(values);
        }
        return {};
    }
    QString ownText(StandardId standard, CatalogueFieldId field) const
    {
        const auto values = m_values.constFind(standard);
        if (values == m_values.constEnd())
            return {};
        const auto found = std::ranges::find(*values, field, &FieldValue::field);
        return found == values->end() ? QString() : found->value;
    }

    const Connection &m_connection;
    QList<StandardId> m_ids;
    QList<CatalogueSheetColumn> m_columns;
    bool m_hasOwn;
    QList<Standard> m_rows;
    QHash<StandardId, QList<FieldValue>> m_values;
    qsizetype m_next = 0;   ///< of the rows
    qsizetype m_loaded = 0; ///< of the ids
};

} // namespace

Result<QList<CatalogueSheetColumn>> catalogueSheetColumns(const Connection &connection)
{
    QList<CatalogueSheetColumn> columns;
    for (const StandardColumn column : standardColumns())
        columns.append({column, {}});
    GANGMU_TRY(fields, catalogueFields(connection));
    for (const CatalogueField &field : std::as_const(fields))
        columns.append({{}, field});
    return columns;
}

SheetTable catalogueSheet(const QList<CatalogueSheetColumn> &columns, qint64 rows)
{
    SheetTable table;
    table.title = WritingText::tr("标准目录");
    table.rows = rows;
    for (const CatalogueSheetColumn &each : columns) {
        if (each.isOwn())
            table.columns.append({each.field.name, sheetKind(each.field.kind), 0, {}});
        else
            table.columns.append({termOf(each.column), sheetKind(each.column), 0, codeOf(each.column)});
    }
    return table;
}

RowSource catalogueRows(const Connection &connection, const QList<StandardId> &ids,
                        const QList<CatalogueSheetColumn> &columns)
{
    return [reader = std::make_shared<CatalogueReader>(connection, ids, columns)](QStringList &cells) {
        return reader->next(cells);
    };
}

} // namespace gangmu
