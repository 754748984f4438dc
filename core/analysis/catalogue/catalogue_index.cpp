// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue/catalogue_index.h"

#include "core/store/queries/standard_details.h"

#include <algorithm>
#include <QSet>
#include <tuple>

namespace gangmu {

namespace {

constexpr size_t rowsBetweenReports = 20000;

/// Number, title, then the coded ones.
std::vector<StandardColumn> readColumns()
{
    std::vector<StandardColumn> columns{StandardColumn::Number, StandardColumn::Title};
    columns.insert(columns.end(), std::begin(codedColumns), std::end(codedColumns));
    return columns;
}

/// Positions of ids, ordered by id.
std::vector<quint32> orderOfIds(const std::vector<qint64> &ids)
{
    std::vector<std::pair<qint64, quint32>> pairs(ids.size());
    for (quint32 i = 0; i < pairs.size(); ++i)
        pairs[i] = {ids[i], i};
    if (!std::is_sorted(pairs.begin(), pairs.end()))
        std::sort(pairs.begin(), pairs.end());
    std::vector<quint32> order(ids.size());
    std::transform(pairs.begin(), pairs.end(), order.begin(), [](const auto &pair) { return pair.second; });
    return order;
}

Error writtenMeanwhile()
{
    return {ErrorCode::Cancelled, {}, {}, {}};
}

template <class Texts>
void setRow(SegmentBuilder &builder, qsizetype row, qint64 id, const Texts &texts)
{
    builder.setTexts(row, id, texts[0], texts[1]);
    for (int i = 0; i < codedColumnCount; ++i)
        builder.setCoded(row, i, texts[size_t(i) + 2]);
}

} // namespace

Result<CatalogueIndex::Pointer> CatalogueIndex::read(const Connection &connection, const Progress &progress)
{
    GANGMU_TRY(before, dataVersion(connection));
    GANGMU_TRY(ids, standardIdsByNumber(connection));
    const std::vector<quint32> byId = orderOfIds(ids);
    auto index = std::make_shared<CatalogueIndex>();
    index->m_fold = std::make_shared<const TitleFold>();
    SegmentBuilder builder(qsizetype(ids.size()), index->m_fold);
    const std::vector<StandardColumn> columns = readColumns();
    size_t at = 0;
    bool same = true;
    GANGMU_CHECK(eachStandard(connection, columns, progress, [&](const StandardRow &standard) {
        same = same && at < byId.size() && ids[byId[at]] == standard.id;
        if (!same)
            return;
        setRow(builder, byId[at++], standard.id, standard.texts);
        if (at % rowsBetweenReports == 0)
            progress.report(qint64(at), qint64(ids.size()));
    }));
    GANGMU_TRY(fields, catalogueFields(connection));
    index->setFields(fields);
    if (!fields.isEmpty())
        GANGMU_CHECK(index->readValues(connection, ids, byId, builder, progress));
    GANGMU_TRY(after, dataVersion(connection));
    if (!same || at != ids.size() || before != after)
        return writtenMeanwhile();
    const QCollator order = catalogueCollator();
    index->m_base = builder.finish(order);
    index->m_dead = RowBits(index->m_base->rows);
    index->weighTitles(*index->m_base, order);
    return Pointer(index);
}

/// Both the values and byId are in the order of the ids.
Result<void> CatalogueIndex::readValues(const Connection &connection, const std::vector<qint64> &ids,
                                        const std::vector<quint32> &byId, SegmentBuilder &builder,
                                        const Progress &progress) const
{
    size_t at = 0;
    return eachFieldValue(connection, progress, [&](const FieldValueRow &value) {
        while (at < byId.size() && ids[byId[at]] < value.standard)
            ++at;
        if (at < byId.size() && ids[byId[at]] == value.standard)
            builder.addOwn(byId[at], value.field, kindOfField(value.field), value.text);
    });
}

void CatalogueIndex::setFields(const QList<CatalogueField> &fields)
{
    m_fields = fields;
    m_choiceFields = fields;
    m_choiceFields.removeIf([](const CatalogueField &field) { return field.kind != FieldKind::Choice; });
}

FieldKind CatalogueIndex::kindOfField(CatalogueFieldId field) const
{
    const bool choice =
        std::ranges::any_of(m_choiceFields, [field](const CatalogueField &each) { return each.id == field; });
    return choice ? FieldKind::Choice : FieldKind::Text;
}

/// Sorts the units that occur, and numbers them. Titles of the tail bring new ones now and then.
void CatalogueIndex::weighTitles(const CatalogueSegment &segment, const QCollator &order)
{
    std::vector<bool> occurs(0x10000);
    bool unknown = !m_weights;
    const char16_t *units = segment.titles.text(0);
    for (qsizetype i = 0; i < segment.titles.size(); ++i) {
        occurs[units[i]] = true;
        unknown = unknown || weightOf(units[i]) == noWeight;
    }
    if (!unknown)
        return;
    std::vector<std::pair<QCollatorSortKey, char16_t>> keys;
    for (uint unit = 1; unit < 0x10000; ++unit) {
        if (occurs[unit] || (m_weights && weightOf(char16_t(unit)) != noWeight))
            keys.emplace_back(order.sortKey(QString(QChar(char16_t(unit)))), char16_t(unit));
    }
    std::sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) {
        const int difference = a.first.compare(b.first);
        return difference != 0 ? difference < 0 : a.second < b.second;
    });
    auto weights = std::make_shared<std::vector<quint16>>(0x10000, noWeight);
    (*weights)[0] = 0;
    for (size_t i = 0; i < keys.size(); ++i)
        (*weights)[keys[i].second] = quint16(std::min<size_t>(i + 1, noWeight - 1));
    m_weights = std::move(weights);
}

qsizetype CatalogueIndex::rowOf(StandardId id) const
{
    if (m_tail) {
        const auto found = std::find(m_tail->ids.begin(), m_tail->ids.end(), id.value());
        if (found != m_tail->ids.end())
            return m_base->rows + (found - m_tail->ids.begin());
    }
    const auto found = std::find(m_base->ids.begin(), m_base->ids.end(), id.value());
    const qsizetype row = found - m_base->ids.begin();
    return row < m_base->rows && !m_dead.test(row) ? row : -1;
}

size_t CatalogueIndex::bytes() const
{
    return m_base->bytes() + (m_tail ? m_tail->bytes() : 0) + m_dead.wordCount() * 8 +
           m_weights->size() * sizeof(quint16) + m_tailRows.size() * 1000;
}

Result<CatalogueIndex::Pointer> CatalogueIndex::updated(const Connection &connection,
                                                        const QList<StandardId> &changed) const
{
    QSet<qint64> ids;
    for (const StandardId id : changed)
        ids.insert(id.value());
    const std::vector<qint64> wanted(ids.begin(), ids.end());
    GANGMU_TRY(fresh, keyedStandards(connection, readColumns(), wanted));
    GANGMU_TRY(fields, catalogueFields(connection));
    QHash<StandardId, QList<FieldValue>> values;
    if (!fields.isEmpty()) {
        GANGMU_TRY(all, fieldValues(connection, changed));
        values = std::move(all);
    }

    auto next = std::make_shared<CatalogueIndex>(*this);
    next->setFields(fields);
    if (ids.isEmpty())
        return Pointer(next);
    for (qsizetype row = 0; row < m_base->rows; ++row) {
        if (ids.contains(m_base->ids[size_t(row)]) && !m_dead.test(row)) {
            next->m_dead.set(row);
            ++next->m_deadCount;
        }
    }
    std::vector<TailRow> rows;
    QHash<qint64, quint32> placeOfId;
    for (const TailRow &row : m_tailRows) {
        if (ids.contains(row.standard.id))
            continue;
        placeOfId.insert(row.standard.id, row.place);
        rows.push_back(row);
    }
    GANGMU_CHECK(place(connection, fresh, placeOfId));
    for (KeyedStandard &row : fresh) {
        const qint64 id = row.id;
        rows.push_back({placeOfId.value(id), std::move(row), values.value(StandardId(id))});
    }
    next->makeTail(std::move(rows));
    return Pointer(next);
}

/// Where the fresh rows belong: before the base row of whichever standard follows them, or where that one
/// belongs if it is in the tail itself.
Result<void> CatalogueIndex::place(const Connection &connection, std::vector<KeyedStandard> &fresh,
                                   QHash<qint64, quint32> &placeOfId) const
{
    std::sort(fresh.begin(), fresh.end(), [](const KeyedStandard &a, const KeyedStandard &b) {
        return std::tie(a.key, a.id) < std::tie(b.key, b.id);
    });
    GANGMU_TRY(followers, nextByNumber(connection, fresh));
    const QSet<qint64> wanted(followers.begin(), followers.end());
    for (qsizetype row = 0; row < m_base->rows; ++row) {
        const qint64 id = m_base->ids[size_t(row)];
        if (wanted.contains(id) && !placeOfId.contains(id))
            placeOfId.insert(id, quint32(row));
    }
    placeOfId.insert(0, quint32(m_base->rows));
    // A fresh row that was in the base stands in the table under its old place; from the end on, each one is
    // known before it is asked for.
    for (size_t i = fresh.size(); i-- > 0;)
        placeOfId.insert(fresh[i].id, placeOfId.value(followers[i]));
    return {};
}

void CatalogueIndex::makeTail(std::vector<TailRow> rows)
{
    std::sort(rows.begin(), rows.end(), [](const TailRow &a, const TailRow &b) {
        return std::tie(a.place, a.standard.key, a.standard.id) <
               std::tie(b.place, b.standard.key, b.standard.id);
    });
    m_tail.reset();
    m_tailPlace.clear();
    m_tailRows.clear();
    if (rows.empty())
        return;
    SegmentBuilder builder(qsizetype(rows.size()), m_fold);
    for (const TailRow &row : rows) {
        const auto at = qsizetype(m_tailPlace.size());
        std::vector<std::string_view> texts;
        for (const QByteArray &text : row.standard.texts)
            texts.emplace_back(text.constData(), size_t(text.size()));
        setRow(builder, at, row.standard.id, texts);
        for (const FieldValue &value : row.values)
            builder.addOwn(at, value.field, kindOfField(value.field), value.value.toStdString());
        m_tailPlace.push_back(row.place);
    }
    m_tailRows = std::move(rows);
    const QCollator order = catalogueCollator();
    m_tail = builder.finish(order);
    weighTitles(*m_tail, order);
}

} // namespace gangmu
