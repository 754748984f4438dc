// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue/duplicates.h"

#include "core/base/text.h"
#include "core/domain/standard_number.h"
#include "core/store/queries/catalogue_scan.h"

#include <algorithm>
#include <QHash>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// What rows of one group share; empty: this row belongs to none.
QString sharedOf(const ScannedStandard &row, DuplicateKind kind)
{
    switch (kind) {
    case DuplicateKind::SameNumber:
        return row.key;
    case DuplicateKind::SameSerial: {
        // Editions that were replaced or withdrawn rightly stand beside the one in force.
        if (row.state != StandardState::InForce && row.state != StandardState::Published)
            return {};
        const StandardNumberParse parsed = parseStandardNumber(row.number);
        return parsed.ok() ? parsed.number.undatedKey() : QString();
    }
    case DuplicateKind::SameTitle: {
        const QString title = text::compact(text::halfWidth(row.title));
        return title.isEmpty() ? QString() : codeOf(row.level) + u' ' + title;
    }
    }
    return {};
}

} // namespace

Result<QList<DuplicateGroup>> findDuplicates(const Connection &connection, DuplicateKind kind,
                                             const Progress &progress, qsizetype limit)
{
    // First the hashes alone, so that a million different rows cost little; then the rows that share one.
    std::vector<quint64> hashes;
    const auto hashOf = [](const QString &shared) { return quint64(qHash(shared, 0x9e3779b97f4a7c15)); };
    GANGMU_CHECK(scanStandards(connection, progress, [&](const ScannedStandard &row) {
        if (const QString shared = sharedOf(row, kind); !shared.isEmpty())
            hashes.push_back(hashOf(shared));
    }));
    std::ranges::sort(hashes);
    std::vector<quint64> doubled;
    for (size_t i = 1; i < hashes.size(); ++i) {
        if (hashes[i] == hashes[i - 1] && (doubled.empty() || doubled.back() != hashes[i]))
            doubled.push_back(hashes[i]);
    }
    hashes = {};

    QList<DuplicateGroup> groups;
    QHash<QString, qsizetype> known;
    GANGMU_CHECK(scanStandards(connection, progress, [&](const ScannedStandard &row) {
        const QString shared = sharedOf(row, kind);
        if (shared.isEmpty() || !std::ranges::binary_search(doubled, hashOf(shared)))
            return;
        auto group = known.find(shared);
        if (group == known.end()) {
            group = known.insert(shared, groups.size());
            groups.append({kind, {}, kind == DuplicateKind::SameTitle ? row.title : row.number});
        }
        groups[*group].standards.append(row.id);
    }));
    groups.removeIf([](const DuplicateGroup &group) { return group.standards.size() < 2; });
    if (groups.size() > limit)
        groups.resize(limit);
    return groups;
}

} // namespace gangmu
