// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/system/system_counts.h"
#include "core/store/workspace.h"

#include <QObject>

namespace gangmu {

/// What a notice meant for the system that is shown, after OpenSystem has taken it in.
struct SystemDelta
{
    QSet<SystemNodeId> inserted;
    QSet<SystemNodeId> removed;
    QSet<SystemNodeId> moved;  ///< other parent or other place among the siblings
    QSet<SystemNodeId> edited; ///< code, title, frame, link or remark
    bool entries = false;      ///< rows of the 明细表, or what they show of their standards
    bool system = false;       ///< the system's own fields

    bool structure() const { return !inserted.isEmpty() || !removed.isEmpty() || !moved.isEmpty(); }
};

/// One standards system as the page's views read it, with its figures. Kept up to date from the notices of
/// the workspace row by row. GUI thread.
class OpenSystem : public QObject
{
    Q_OBJECT

public:
    explicit OpenSystem(const Clock &clock, QObject *parent = nullptr);

    /// Reads the system; a null workspace or system empties the content. Emits loaded() in any case.
    Result<void> load(const Workspace *workspace, StandardsSystemId system);
    /// Takes in what changed and emits updated() where it concerns this system.
    void apply(const ChangeNotice &notice);

    const Workspace *workspace() const { return m_workspace; }
    StandardsSystemId id() const { return m_content.system.id; }
    bool isOpen() const { return !m_content.system.id.isNull(); }
    const SystemContent &content() const { return m_content; }
    const SystemTree &tree() const { return m_content.tree; }
    /// The day of all figures: the day of the last reading.
    QDate asOf() const { return m_asOf; }
    NodeCount count(SystemNodeId node) const { return m_counts.value(node); }
    const QHash<SystemNodeId, NodeCount> &counts() const { return m_counts; }
    SystemCount total() const { return m_total; }
    /// Nothing for an entry that is not of this system.
    std::optional<SystemEntry> entry(SystemEntryId id) const;
    /// Entries of a node and of all below it (null: of the system), in document order.
    QList<SystemEntryId> entryIds(SystemNodeId root) const;

Q_SIGNALS:
    void loaded();
    void updated(const gangmu::SystemDelta &delta);

private:
    void reload();
    void applyNode(const RowChange &row, SystemDelta &delta);
    Result<void> applyEntries(const ChangeNotice &notice, SystemDelta &delta);
    Result<void> applyStandards(const ChangeNotice &notice, SystemDelta &delta);
    Result<void> readStandards();
    void index();
    void count();

    const Clock &m_clock;
    const Workspace *m_workspace = nullptr;
    SystemContent m_content;
    QHash<SystemEntryId, SystemNodeId> m_nodeOfEntry;
    QHash<SystemNodeId, NodeCount> m_counts;
    SystemCount m_total;
    QDate m_asOf;
};

} // namespace gangmu
