// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/standard_history.h"

#include "core/domain/standard_number.h"
#include "core/store/changeset_search.h"
#include "core/store/queries/history_queries.h"
#include "core/store/queries/standard_details.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/row_mapping.h"

#include <algorithm>
#include <QMap>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// A row by the names of its columns.
using Content = QHash<QString, QVariant>;

template <class T>
Content contentOf(const T &row)
{
    Content content;
    for (const Field &field : RowMapping<T>::fields(row))
        content.insert(field.column, field.value);
    return content;
}

qint64 idIn(const Content &row, const QString &column)
{
    return row.value(column).toLongLong();
}

/// Goes back in time. An updated row stands in a changeset without what did not change, not even with the
/// standard it belongs to: so the rows of the standard are followed from what they are now, and those that
/// were deleted from where they went.
class HistoryReader
{
public:
    HistoryReader(const Connection &connection, StandardId standard, int depth)
        : m_connection(connection),
          m_id(standard.value()),
          m_depth(depth),
          m_columns(readColumnNames(connection))
    {
    }

    Result<QList<StandardRevision>> read()
    {
        GANGMU_TRY(log, revisions(m_connection, m_depth));
        GANGMU_CHECK(begin());
        QList<StandardRevision> history;
        for (const Revision &revision : log) {
            RevisionChangeset stored(m_connection, revision.id);
            const qint64 end = m_search.endOfHits(stored);
            if (end < 0)
                continue;
            GANGMU_TRY(rows, rowsOfRevision(revision.id, end));
            StandardRevision entry = stepBack(revision, rows);
            if (entry.row || !entry.values.isEmpty() || !entry.replacements.isEmpty())
                history.append(entry);
        }
        return history;
    }

private:
    struct Step
    {
        std::optional<Content> before;
        std::optional<Content> after;
    };

    /// What there is now.
    Result<void> begin()
    {
        m_search.add(m_id);
        GANGMU_TRY(fields, catalogueFields(m_connection));
        for (const CatalogueField &field : fields) {
            m_fieldPlaces.insert(field.id.value(), m_fieldPlaces.size());
            m_fieldNames.insert(field.id.value(), field.name);
        }
        const StandardId id(m_id);
        GANGMU_TRY(values, fieldValues(m_connection, {id}));
        for (const FieldValue &value : values.value(id))
            track(value.id.value(), contentOf(value));
        GANGMU_TRY(replaced, replacementsOf(m_connection, id));
        if (const auto standard = standardById(m_connection, id))
            m_key = numberKeyOf(standard->number);
        m_search.add(m_key);
        if (!m_key.isEmpty()) {
            GANGMU_TRY(naming, replacementsNaming(m_connection, m_key));
            replaced += naming;
        }
        for (const Replacement &row : std::as_const(replaced))
            track(row.id.value(), contentOf(row));
        return {};
    }

    void track(qint64 row, const Content &content)
    {
        m_rows.insert(row, content);
        m_search.add(row);
    }

    /// What concerns the standard; all of it stands in front of `end`.
    Result<QList<RowChange>> rowsOfRevision(RevisionId revision, qint64 end) const
    {
        const auto columnOf = [this](Table table, const QString &name) {
            return int(m_columns.value(table).indexOf(name));
        };
        const int ofValue = columnOf(Table::FieldValue, u"standard_id"_s);
        const int ofReplacement = columnOf(Table::Replacement, u"standard_id"_s);
        const int keyColumn = columnOf(Table::Replacement, u"number_key"_s);
        const QByteArray key = m_key.toUtf8();
        RevisionChangeset changeset(m_connection, revision);
        return rowsWhere(
            changeset, m_columns,
            [&](const RowGlance &row) {
                switch (row.table()) {
                case Table::Standard:
                    return row.id() == m_id;
                case Table::CatalogueField: // few, and they may tell the name of a deleted one
                    return true;
                case Table::FieldValue:
                    return row.holds(ofValue, m_id) || m_rows.contains(row.id());
                case Table::Replacement:
                    return row.holds(ofReplacement, m_id) || (!key.isEmpty() && row.holds(keyColumn, key)) ||
                           m_rows.contains(row.id());
                default:
                    return false;
                }
            },
            end);
    }

    StandardRevision stepBack(const Revision &revision, const QList<RowChange> &rows)
    {
        StandardRevision entry;
        entry.revision = revision;
        QList<Step> values;
        QList<Step> replacements;
        const QString keyAfter = m_key;
        for (const RowChange &row : rows) {
            if (row.table == Table::Standard) {
                entry.row = row;
                if (row.kind != ChangeKind::Inserted && row.touches("number_key"_L1)) {
                    m_key = row.before("number_key"_L1).toString();
                    m_search.add(m_key);
                }
            } else if (row.table == Table::CatalogueField) {
                if (row.kind == ChangeKind::Deleted)
                    m_fieldNames.insert(row.id, row.before("name"_L1).toString());
            } else {
                (row.table == Table::FieldValue ? values : replacements).append(stepOf(revision, row));
            }
        }
        entry.values = valueChanges(values);
        entry.replacements = replacementChanges(replacements, keyAfter);
        return entry;
    }

    /// The row before and after, and what is known of it from now on is what it was before.
    Step stepOf(const Revision &revision, const RowChange &row)
    {
        Step step;
        if (row.kind == ChangeKind::Updated) {
            const auto known = m_rows.constFind(row.id);
            step.after = known == m_rows.cend() ? contentAfter(revision, row) : *known;
            step.before = step.after;
        } else {
            (row.kind == ChangeKind::Inserted ? step.after : step.before).emplace();
        }
        for (const FieldChange &field : row.fields) {
            if (step.before)
                step.before->insert(field.column, field.before);
            if (step.after)
                step.after->insert(field.column, field.after);
        }
        if (step.before)
            track(row.id, *step.before);
        else
            m_rows.remove(row.id);
        return step;
    }

    /// Of a row that went to another standard with this revision, and so was not followed.
    std::optional<Content> contentAfter(const Revision &revision, const RowChange &row) const
    {
        std::optional<Content> content;
        if (row.table == Table::FieldValue) {
            if (const auto there = readRow<FieldValue>(m_connection, FieldValueId(row.id)))
                content = contentOf(*there);
        } else if (const auto there = readRow<Replacement>(m_connection, ReplacementId(row.id))) {
            content = contentOf(*there);
        }
        const auto history = rowHistory(m_connection, row.table, row.id, m_depth);
        for (const RowHistory &later : history.valueOr(QList<RowHistory>())) {
            if (later.revision.id == revision.id)
                break;
            if (later.change.kind == ChangeKind::Inserted)
                content.reset();
            else if (!content)
                content.emplace();
            for (const FieldChange &field : later.change.fields) {
                if (content)
                    content->insert(field.column, field.before);
            }
        }
        return content;
    }

    QList<OwnValueChange> valueChanges(const QList<Step> &steps)
    {
        QHash<qint64, OwnValueChange> byField;
        const auto take = [&](const std::optional<Content> &row, QString OwnValueChange::*text) {
            if (row && idIn(*row, u"standard_id"_s) == m_id)
                byField[idIn(*row, u"field_id"_s)].*text = row->value(u"value"_s).toString();
        };
        for (const Step &step : steps) {
            take(step.before, &OwnValueChange::before);
            take(step.after, &OwnValueChange::after);
        }
        QList<OwnValueChange> changes;
        for (auto it = byField.begin(); it != byField.end(); ++it) {
            if (it->before == it->after)
                continue;
            it->field = CatalogueFieldId(it.key());
            it->name = nameOf(it.key(), Table::CatalogueField, "name"_L1, m_fieldNames);
            changes.append(*it);
        }
        const qsizetype last = m_fieldPlaces.size();
        std::ranges::sort(changes, {}, [&](const OwnValueChange &change) {
            return std::pair(m_fieldPlaces.value(change.field.value(), last), change.field);
        });
        return changes;
    }

    QList<ReplacementChange> replacementChanges(const QList<Step> &steps, const QString &keyAfter)
    {
        // By side and by the other standard: of rows that went and came again for the same one, what stays is
        // the difference.
        QMap<std::pair<bool, QString>, ReplacementChange> changes;
        const auto take = [&](const std::optional<Content> &row, const QString &key,
                              std::optional<ReplacementChange::Other> ReplacementChange::*end) {
            if (!row)
                return;
            const qint64 newer = idIn(*row, u"standard_id"_s);
            const QString older = row->value(u"number_key"_s).toString();
            const bool replaces = newer == m_id;
            if (!replaces && (key.isEmpty() || older != key))
                return;
            ReplacementChange::Other other;
            other.partial = row->value(u"partial"_s).toBool();
            other.number = replaces ? row->value(u"number"_s).toString() : numberOf(newer);
            ReplacementChange &change = changes[{!replaces, replaces ? older : QString::number(newer)}];
            change.isReplaced = !replaces;
            change.*end = other;
        };
        for (const Step &step : steps) {
            take(step.before, m_key, &ReplacementChange::before);
            take(step.after, keyAfter, &ReplacementChange::after);
        }
        QList<ReplacementChange> list = changes.values();
        list.removeIf([](const ReplacementChange &change) { return change.before == change.after; });
        std::ranges::stable_sort(list, {}, [](const ReplacementChange &change) {
            return std::pair(change.isReplaced, !change.before);
        });
        return list;
    }

    QString numberOf(qint64 standard)
    {
        if (!m_numbers.contains(standard)) {
            if (const auto there = standardById(m_connection, StandardId(standard)))
                m_numbers.insert(standard, there->number);
        }
        return nameOf(standard, Table::Standard, "number"_L1, m_numbers);
    }

    /// From the names that are known, or as it was when the row was deleted.
    QString nameOf(qint64 id, Table table, QLatin1String column, QHash<qint64, QString> &known)
    {
        if (const auto found = known.constFind(id); found != known.cend())
            return *found;
        QString name;
        if (const auto history = rowHistory(m_connection, table, id, m_depth)) {
            for (const RowHistory &entry : *history) {
                if (entry.change.kind != ChangeKind::Deleted)
                    continue;
                name = entry.change.before(column).toString();
                break;
            }
        }
        known.insert(id, name);
        return name;
    }

    const Connection &m_connection;
    const qint64 m_id;
    const int m_depth;
    const ColumnNames m_columns;
    QString m_key; ///< of the standard's number at the time that was reached
    ChangesetSearch m_search;
    QHash<qint64, Content> m_rows; ///< values and replacements at that time
    QHash<qint64, qsizetype> m_fieldPlaces;
    QHash<qint64, QString> m_fieldNames;
    QHash<qint64, QString> m_numbers;
};

} // namespace

Result<QList<StandardRevision>> standardHistory(const Connection &connection, StandardId standard, int depth)
{
    return guarded([&] { return HistoryReader(connection, standard, depth).read(); });
}

} // namespace gangmu
