// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of systems remembers until the next start.
#include "ui/system/detail_view.h"
#include "ui/system/diagram_pane.h"
#include "ui/system/system_page.h"
#include "ui/system/system_view.h"

#include <QComboBox>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QSplitter>
#include <QTabWidget>

namespace gangmu {

QByteArray SystemPage::saveLayout() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    constexpr qsizetype mostSystems = 100; // of all files together
    QHash<StandardsSystemId, QSet<SystemNodeId>> expanded;
    if (m_expanded.size() <= mostSystems)
        expanded = m_expanded;
    if (m_system->isOpen())
        expanded.insert(m_system->id(), m_tree->expandedNodes());
    QHash<qint64, QList<qint64>> ids;
    for (auto it = expanded.begin(); it != expanded.end(); ++it) {
        QList<qint64> &list = ids[it.key().value()];
        for (SystemNodeId node : it.value())
            list.append(node.value());
    }
    stream << m_splitter->saveState() << m_tabs->currentIndex() << m_wanted.value()
           << m_details->horizontalHeader()->saveState() << m_diagram->saveLayout() << ids;
    return bytes;
}

void SystemPage::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    stream.setVersion(QDataStream::Qt_6_4);
    QByteArray splitter, header, diagram;
    int tab = 0;
    qint64 wanted = 0;
    QHash<qint64, QList<qint64>> ids;
    stream >> splitter >> tab >> wanted >> header >> diagram >> ids;
    if (stream.status() != QDataStream::Ok)
        return; // of another version: keep what is
    m_splitter->restoreState(splitter);
    m_tabs->setCurrentIndex(std::clamp(tab, 0, m_tabs->count() - 1));
    m_details->horizontalHeader()->restoreState(header);
    m_diagram->restoreLayout(diagram);
    m_wanted = StandardsSystemId(wanted);
    if (m_chooser->findData(wanted) >= 0 && m_wanted != m_system->id())
        load(m_wanted);
    for (auto it = ids.begin(); it != ids.end(); ++it) {
        QSet<SystemNodeId> nodes;
        for (qint64 id : it.value())
            nodes.insert(SystemNodeId(id));
        m_expanded.insert(StandardsSystemId(it.key()), nodes);
    }
    if (m_expanded.contains(m_system->id()))
        m_tree->setExpandedNodes(m_expanded.value(m_system->id()));
}

} // namespace gangmu
