// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogue.h"

#include "ui/shell/session.h"

#include <algorithm>
#include <utility>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// So few rows are read again at once, in a few milliseconds.
constexpr qsizetype fewRows = 256;
const QString readKey = u"catalogueIndex"_s;
const QString followKey = u"catalogueChanges"_s;

} // namespace

Catalogue::Catalogue(Session &session) : m_session(session)
{
    connect(&session, &Session::workspaceReplaced, this, &Catalogue::restart);
    connect(&session, &Session::changed, this, &Catalogue::take);
}

Catalogue::~Catalogue() = default;

void Catalogue::restart()
{
    m_reading = m_following = m_stale = false;
    m_changed = {};
    m_sinceRead = {};
    m_failure.reset();
    setIndex({});
}

void Catalogue::need()
{
    if (!m_index && !m_reading && m_session.workspace())
        read();
}

void Catalogue::read()
{
    m_reading = true;
    m_stale = false;
    m_sinceRead = {};
    m_failure.reset();
    m_session.jobs().read<CatalogueIndex::Pointer>(
        {readKey, tr("正在读入目录")}, *m_session.workspace(), this,
        [](const Connection &connection, const Progress &progress) {
            return CatalogueIndex::read(connection, progress);
        },
        [this](const Result<CatalogueIndex::Pointer> &index) {
            m_reading = false;
            if (!index) {
                m_failure = index.error();
                Q_EMIT changed();
                return;
            }
            // What changed meanwhile may be in it or not; reading it again does no harm.
            m_changed = m_sinceRead;
            if (m_stale)
                read();
            setIndex(*index);
            follow();
        });
}

/// As soon as what is being read is there.
void Catalogue::readAgain()
{
    m_stale = m_reading;
    if (!m_reading)
        read();
}

void Catalogue::take(const ChangeNotice &notice)
{
    if (!m_index && !m_reading)
        return;
    // What values were searched as only, another kind may have to count: the base has to be another one.
    const bool otherKind = std::any_of(notice.rows.cbegin(), notice.rows.cend(), [](const RowChange &row) {
        return row.table == Table::CatalogueField && row.kind == ChangeKind::Updated &&
               row.touches("kind"_L1);
    });
    if (notice.large || otherKind)
        return readAgain();
    const Changes changes = changesOf(notice);
    for (Changes *known : {&m_changed, m_reading ? &m_sinceRead : nullptr}) {
        if (known) {
            known->standards.unite(changes.standards);
            known->fields = known->fields || changes.fields;
        }
    }
    follow();
}

Catalogue::Changes Catalogue::changesOf(const ChangeNotice &notice) const
{
    Changes changes;
    QList<FieldValueId> values; // whose changes do not say to which standard they belong
    for (const RowChange &row : notice.rows) {
        if (row.table == Table::Standard) {
            changes.standards.insert(StandardId(row.id));
        } else if (row.table == Table::CatalogueField) {
            changes.fields = true;
        } else if (row.table == Table::FieldValue) {
            for (const QVariant &standard : {row.before("standard_id"_L1), row.after("standard_id"_L1)}) {
                if (!standard.isNull())
                    changes.standards.insert(StandardId(standard.toLongLong()));
            }
            if (row.kind == ChangeKind::Updated)
                values.append(FieldValueId(row.id));
        }
    }
    if (!values.isEmpty()) {
        const auto standards = standardsOfValues(m_session.workspace()->reader(), values);
        for (const StandardId standard : standards.valueOr(QList<StandardId>()))
            changes.standards.insert(standard);
    }
    return changes;
}

/// Brings the index up to date with what changed: few rows here and now, many in the background, and very
/// many by reading all.
void Catalogue::follow()
{
    if (!m_index || m_following || m_changed.isEmpty())
        return;
    const QSet<StandardId> standards = std::exchange(m_changed, {}).standards;
    if (standards.size() > CatalogueIndex::mostTailRows)
        return readAgain();
    const QList<StandardId> ids(standards.begin(), standards.end());
    if (ids.size() <= fewRows) {
        if (const auto next = m_index->updated(m_session.workspace()->reader(), ids); m_session.did(next))
            setIndex(*next);
        return;
    }
    m_following = true;
    m_session.jobs().read<CatalogueIndex::Pointer>(
        {followKey, tr("正在更新目录")}, *m_session.workspace(), this,
        [index = m_index, ids](const Connection &connection, const Progress &) {
            return index->updated(connection, ids);
        },
        [this](const Result<CatalogueIndex::Pointer> &index) {
            m_following = false;
            if (index)
                setIndex(*index);
            else
                read();
            follow();
        });
}

void Catalogue::setIndex(CatalogueIndex::Pointer index)
{
    if (m_index == index)
        return;
    m_index = std::move(index);
    if (m_index && m_index->isFrayed() && !m_reading)
        read();
    Q_EMIT changed();
}

} // namespace gangmu
