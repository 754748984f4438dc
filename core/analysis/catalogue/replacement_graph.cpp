// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue/replacement_graph.h"

#include "core/domain/standard_number.h"
#include "core/store/queries/standard_details.h"
#include "core/store/queries/standard_queries.h"

#include <algorithm>
#include <QHash>
#include <QSet>

namespace gangmu {

namespace {

constexpr qsizetype mostNodes = 500;

class ChainReader
{
public:
    explicit ChainReader(const Connection &connection) : m_connection(connection) {}

    Result<ReplacementChain> read(StandardId id)
    {
        GANGMU_TRY(standard, standardById(m_connection, id));
        addNode(numberKeyOf(standard.number), standard.number, standard, 0);
        for (qsizetype next = 0; next < m_chain.nodes.size(); ++next) {
            GANGMU_CHECK(follow(int(next)));
            if (m_chain.nodes.size() > mostNodes) {
                m_chain.complete = false;
                break;
            }
        }
        findCycles();
        sort();
        return std::move(m_chain);
    }

private:
    int addNode(const QString &key, const QString &number, const std::optional<Standard> &standard,
                int generation)
    {
        ChainNode node{key, number, {}, {}, StandardState::Replaced, {}, generation};
        if (standard) {
            node.number = standard->number;
            node.standard = standard->id;
            node.title = standard->title;
            node.state = standard->state;
            node.issuedOn = standard->issuedOn;
        }
        const int index = int(m_chain.nodes.size());
        m_chain.nodes.append(node);
        m_index.insert(key, index);
        return index;
    }

    /// The node of this key; of several rows with one key the first stands for all.
    Result<int> nodeOf(const QString &key, const QString &number, int generation)
    {
        if (const auto known = m_index.constFind(key); known != m_index.cend())
            return *known;
        GANGMU_TRY(rows, standardsByKey(m_connection, key));
        return addNode(key, number, rows.isEmpty() ? std::nullopt : std::optional(rows.first()), generation);
    }

    void link(int newer, int older, bool partial)
    {
        const bool known = std::ranges::any_of(
            m_chain.links, [&](const ChainLink &link) { return link.newer == newer && link.older == older; });
        if (!known)
            m_chain.links.append({newer, older, partial});
    }

    Result<void> follow(int index)
    {
        const ChainNode node = m_chain.nodes[index];
        if (!node.standard.isNull()) {
            GANGMU_TRY(replaced, replacementsOf(m_connection, node.standard));
            for (const Replacement &row : std::as_const(replaced)) {
                const QString key = numberKeyOf(row.number);
                if (key.isEmpty())
                    continue;
                GANGMU_TRY(older, nodeOf(key, row.number, node.generation - 1));
                link(index, older, row.partial);
            }
        }
        if (node.key.isEmpty())
            return {};
        GANGMU_TRY(naming, replacementsNaming(m_connection, node.key));
        for (const Replacement &row : std::as_const(naming)) {
            GANGMU_TRY(standard, standardById(m_connection, row.standard));
            GANGMU_TRY(newer, nodeOf(numberKeyOf(standard.number), standard.number, node.generation + 1));
            link(newer, index, row.partial);
        }
        return {};
    }

    /// Rings of links: whoever is left after all that nobody replaces, or that replaces nobody, was taken
    /// away again and again.
    void findCycles()
    {
        QList<QSet<int>> older(m_chain.nodes.size());
        for (const ChainLink &link : std::as_const(m_chain.links))
            older[link.newer].insert(link.older);
        QSet<int> done;
        for (int start = 0; start < m_chain.nodes.size(); ++start)
            walk(start, older, done);
    }

    void walk(int start, const QList<QSet<int>> &older, QSet<int> &done)
    {
        QList<int> path;
        QList<QList<int>> open{{start}};
        while (!open.isEmpty()) {
            if (open.last().isEmpty()) {
                open.removeLast();
                if (!path.isEmpty())
                    done.insert(path.takeLast());
                continue;
            }
            const int node = open.last().takeLast();
            if (const qsizetype at = path.indexOf(node); at >= 0) {
                QStringList ring;
                for (qsizetype i = at; i < path.size(); ++i)
                    ring.append(m_chain.nodes[path[i]].number);
                m_chain.cycles.append(ring);
                continue;
            }
            if (done.contains(node))
                continue;
            path.append(node);
            open.append(QList<int>(older[node].begin(), older[node].end()));
        }
    }

    void sort()
    {
        QList<int> order(m_chain.nodes.size());
        for (int i = 0; i < order.size(); ++i)
            order[i] = i;
        std::ranges::stable_sort(order, [this](int a, int b) {
            const ChainNode &left = m_chain.nodes[a];
            const ChainNode &right = m_chain.nodes[b];
            return std::tie(left.generation, left.key) < std::tie(right.generation, right.key);
        });
        QList<ChainNode> sorted;
        QList<int> place(order.size());
        for (const int old : std::as_const(order)) {
            place[old] = int(sorted.size());
            sorted.append(m_chain.nodes[old]);
        }
        m_chain.nodes = sorted;
        for (ChainLink &link : m_chain.links)
            link = {place[link.newer], place[link.older], link.partial};
        m_chain.self = place[0];
    }

    const Connection &m_connection;
    ReplacementChain m_chain;
    QHash<QString, int> m_index;
};

} // namespace

int ReplacementChain::gaps() const
{
    return int(std::ranges::count_if(nodes, [](const ChainNode &node) { return node.standard.isNull(); }));
}

Result<ReplacementChain> replacementChain(const Connection &connection, StandardId standard)
{
    return ChainReader(connection).read(standard);
}

} // namespace gangmu
