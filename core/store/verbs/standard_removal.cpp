// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/standard_removal.h"

#include "core/store/row_mapping.h"
#include "core/store/verbs/system_references.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

class Removal
{
public:
    explicit Removal(Edit &edit)
        : m_edit(edit),
          m_there(edit.connection(), "SELECT 1 FROM standard WHERE id=?"),
          m_entries(edit.connection(), "SELECT 1 FROM system_entry WHERE standard_id=?"),
          m_items(edit.connection(), "SELECT id, state, extended_to FROM work_item WHERE standard_id=?")
    {
    }

    void remove(StandardId id)
    {
        if (!finds(m_there, id))
            return;
        if (finds(m_entries, id))
            releaseSystemEntries(m_edit, *readRow<Standard>(m_edit.connection(), id));
        releaseItems(id);
        for (const Table table : {Table::Replacement, Table::StandardReview, Table::FieldValue})
            m_edit.removeWhere(table, QLatin1String("standard_id"), id.value());
        m_edit.remove(Table::Standard, id.value());
    }

private:
    static bool finds(Query &query, StandardId id)
    {
        query.reset();
        query.bind(id);
        const bool found = query.next();
        query.reset();
        return found;
    }

    void releaseItems(StandardId id)
    {
        struct Item
        {
            qint64 id;
            QString state;
            bool extended;
        };
        QList<Item> items;
        m_items.reset();
        m_items.bind(id);
        while (m_items.next())
            items.append({m_items.integer(0), m_items.text(1), m_items.date(2).isValid()});
        for (const Item &item : std::as_const(items)) {
            Fields fields{{u"standard_id"_s, QVariant()}};
            if (item.state == codeOf(WorkItemState::Finished)) // it is not issued any more
                fields.append(
                    {u"state"_s, codeValue(item.extended ? WorkItemState::Extended : WorkItemState::Active)});
            m_edit.update(Table::WorkItem, item.id, fields);
        }
    }

    Edit &m_edit;
    Query m_there;
    Query m_entries;
    Query m_items;
};

} // namespace

void removeStandards(Edit &edit, const QList<StandardId> &ids)
{
    Removal removal(edit);
    for (const StandardId id : ids)
        removal.remove(id);
}

} // namespace gangmu
