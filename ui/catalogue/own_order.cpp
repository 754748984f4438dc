// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/own_order.h"

#include "core/store/queries/standard_details.h"

#include <algorithm>
#include <QCollator>

namespace gangmu {

namespace {

/// The different values in their order.
QStringList sortedValues(const CatalogueField &field, const QList<FieldValue> &rows)
{
    QStringList values;
    for (const FieldValue &row : rows)
        values.append(row.value);
    values.removeDuplicates();
    const QCollator collator{QLocale(QLocale::Chinese, QLocale::China)};
    std::sort(values.begin(), values.end(), [&](const QString &a, const QString &b) {
        switch (field.kind) {
        case FieldKind::Number:
            return a.toDouble() < b.toDouble();
        case FieldKind::Date:
            return a < b;
        case FieldKind::Choice:
            return field.choices.indexOf(a) < field.choices.indexOf(b);
        case FieldKind::Text:
            break;
        }
        return collator.compare(a, b) < 0;
    });
    return values;
}

} // namespace

Result<std::shared_ptr<const LoadedColumn>> loadOwnColumn(const Connection &connection,
                                                          const CatalogueIndex &index,
                                                          const CatalogueField &field,
                                                          const Progress &progress)
{
    GANGMU_TRY(rows, valuesOfField(connection, field.id));
    const QStringList values = sortedValues(field, rows);
    QHash<QString, quint32> ranks;
    for (const QString &value : values)
        ranks.insert(value, quint32(ranks.size()));
    QHash<StandardId, quint32> rankOf;
    for (const FieldValue &row : std::as_const(rows))
        rankOf.insert(row.standard, ranks.value(row.value));
    if (progress.isCancelled())
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    auto loaded = std::make_shared<LoadedColumn>();
    loaded->column = ownOrderColumn;
    loaded->ranks.assign(size_t(index.rowCount()), LoadedColumn::noRank);
    for (qsizetype row = 0; row < index.rowCount(); ++row)
        loaded->ranks[size_t(row)] = rankOf.value(index.idAt(row), LoadedColumn::noRank);
    return std::shared_ptr<const LoadedColumn>(loaded);
}

} // namespace gangmu
