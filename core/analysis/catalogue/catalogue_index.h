// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/catalogue_segment.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/queries/catalogue_queries.h"

#include <QHash>

namespace gangmu {

/// What of the catalogue is searched, filtered, counted and sorted, held in memory: titles, initials, numbers
/// and values of user-defined fields as searched, and the columns that repeat. A million standards take about
/// 110 MB and are read in a second or two; nothing of it is kept in the file.
///
/// An index is a picture of one moment and never changes: after an edit there is another one, which shares
/// all that stayed with the one before. So it may be used on any thread, as long as somebody holds it.
///
/// Rows are numbered from 0 to rowCount() - 1. Most of them are the base, in the order of their numbers; what
/// changed since the base was read is the tail behind it, and its old rows are dead.
class CatalogueIndex
{
public:
    using Pointer = std::shared_ptr<const CatalogueIndex>;

    /// Reads all standards. Cancelled also where somebody wrote meanwhile: read again.
    static Result<Pointer> read(const Connection &connection, const Progress &progress = {});
    /// The index with the user-defined fields, and with these standards and their values, as they are now:
    /// changed, new or gone. Linear in the tail. Where the kind of a field changed, read() again.
    Result<Pointer> updated(const Connection &connection, const QList<StandardId> &changed) const;

    /// A tail that should be read into a new base.
    bool isFrayed() const { return m_tail && m_tail->rows > mostTailRows; }

    qsizetype count() const { return m_base->rows - m_deadCount + tailRowCount(); } ///< of standards
    qsizetype rowCount() const { return m_base->rows + tailRowCount(); }            ///< the dead included
    bool isDead(qsizetype row) const { return m_dead.test(row); }
    StandardId idAt(qsizetype row) const
    {
        return StandardId(row < m_base->rows ? m_base->ids[size_t(row)]
                                             : m_tail->ids[size_t(row - m_base->rows)]);
    }
    /// The row of a standard, -1 where it is not there. About a millisecond for a million rows.
    qsizetype rowOf(StandardId id) const;
    /// Grows in the order of the numbers.
    quint64 placeOf(qsizetype row) const
    {
        return row < m_base->rows
                   ? quint64(row) << 32 | 0xFFFFFFFF
                   : quint64(m_tailPlace[size_t(row - m_base->rows)]) << 32 | quint64(row - m_base->rows);
    }

    /// The user-defined fields, and those of them that have choices.
    const QList<CatalogueField> &fields() const { return m_fields; }
    const QList<CatalogueField> &choiceFields() const { return m_choiceFields; }

    const CatalogueSegment &base() const { return *m_base; }
    const CatalogueSegment *tail() const { return m_tail.get(); } ///< may be null
    /// For each row of the tail the base row before which it belongs; ascending.
    const std::vector<quint32> &tailPlaces() const { return m_tailPlace; }
    const RowBits &dead() const { return m_dead; } ///< of the base
    const TitleFold &fold() const { return *m_fold; }
    /// How a unit of a folded title sorts: 汉字 by pinyin.
    quint16 weightOf(char16_t unit) const { return (*m_weights)[unit]; }
    size_t bytes() const;

    static constexpr qsizetype mostTailRows = 2000;

private:
    qsizetype tailRowCount() const { return m_tail ? m_tail->rows : 0; }
    void weighTitles(const CatalogueSegment &segment, const QCollator &order);
    Result<void> place(const Connection &connection, std::vector<KeyedStandard> &fresh,
                       QHash<qint64, quint32> &placeOfId) const;
    /// A row of the tail as read, to make the next tail from.
    struct TailRow
    {
        quint32 place = 0;
        KeyedStandard standard;
        QList<FieldValue> values;
    };
    void makeTail(std::vector<TailRow> rows);
    void setFields(const QList<CatalogueField> &fields);
    FieldKind kindOfField(CatalogueFieldId field) const;
    Result<void> readValues(const Connection &connection, const std::vector<qint64> &ids,
                            const std::vector<quint32> &byId, SegmentBuilder &builder,
                            const Progress &progress) const;

    std::shared_ptr<const TitleFold> m_fold;
    std::shared_ptr<const CatalogueSegment> m_base;
    static constexpr quint16 noWeight = 0xFFFF;
    std::shared_ptr<const std::vector<quint16>> m_weights;
    RowBits m_dead;
    qsizetype m_deadCount = 0;
    std::shared_ptr<const CatalogueSegment> m_tail;
    std::vector<quint32> m_tailPlace;
    std::vector<TailRow> m_tailRows;
    QList<CatalogueField> m_fields;
    QList<CatalogueField> m_choiceFields;
};

} // namespace gangmu
