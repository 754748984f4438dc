// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/finder_index.h"

#include "core/base/pinyin.h"
#include "core/store/queries/catalogue_queries.h"
#include "core/store/queries/committee_queries.h"
#include "core/store/queries/organization_queries.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/queries/target_queries.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 60;
constexpr qsizetype longestBody = 400;
constexpr int noMatch = 1000;

QString oneLine(const QString &text)
{
    return text.left(longestTitle + 1).simplified().left(longestTitle);
}

/// How well one word matches a name; smaller is better.
int rankOfName(const QString &key, const QString &initials, const QString &word)
{
    const qsizetype at = key.indexOf(word);
    if (at == 0)
        return key.size() == word.size() ? 0 : 1;
    if (at > 0)
        return 2;
    const qsizetype initial = initials.indexOf(word);
    if (initial == 0)
        return initials.size() == word.size() ? 1 : 3;
    return initial > 0 ? 4 : noMatch;
}

int rank(const FinderEntry &entry, const QString &word)
{
    int best = rankOfName(entry.key, entry.initials, word);
    for (qsizetype i = 0; i + 1 < entry.otherKeys.size(); i += 2)
        best = std::min(best, rankOfName(entry.otherKeys[i], entry.otherKeys[i + 1], word));
    return best == noMatch && entry.body.contains(word) ? 5 : best;
}

Result<void> addPlan(QList<FinderEntry> &entries, const Connection &reader, const Plan &plan)
{
    FinderEntry own;
    own.kind = FoundKind::Plan;
    own.title = oneLine(plan.title);
    own.number = plan.docNumber;
    own.context = plan.region;
    own.plan = plan.id;
    own.selection = Selection(plan.id);
    index(own);
    entries += own;
    GANGMU_TRY(nodes, planNodes(reader, plan.id));
    for (const PlanNode &node : nodes) {
        FinderEntry entry;
        entry.kind = FoundKind::Node;
        entry.number = node.number;
        entry.title = oneLine(node.title.isEmpty() ? node.body : node.title);
        entry.context = plan.title;
        entry.plan = plan.id;
        entry.selection = Selection(node.id);
        if (entry.title.isEmpty())
            continue;
        index(entry, node.body);
        entries += entry;
    }
    GANGMU_TRY(list, targets(reader, plan.id));
    for (const Target &target : list) {
        FinderEntry entry;
        entry.kind = FoundKind::Target;
        entry.title = oneLine(target.metric.isEmpty() ? target.text : target.metric);
        entry.context = plan.title;
        entry.plan = plan.id;
        entry.selection = Selection(target.id);
        index(entry, target.text);
        entries += entry;
    }
    return {};
}

/// What belongs to no plan and has a number: standards, work items, committees.
template <class Row>
FinderEntry catalogued(FoundKind kind, const Row &row, const QString &title, const QString &context,
                       const QString &body = {})
{
    FinderEntry entry;
    entry.kind = kind;
    entry.number = row.number;
    entry.title = oneLine(title);
    entry.context = context;
    entry.selection = Selection(row.id);
    index(entry, body);
    return entry;
}

} // namespace

QString finderKey(QStringView text)
{
    QString key;
    key.reserve(text.size());
    for (QChar c : text) {
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E) // full-width forms of ASCII
            c = QChar(char16_t(c.unicode() - 0xFEE0));
        if (c.isLetterOrNumber() || c.isSurrogate())
            key += c.toLower();
    }
    return key;
}

void index(FinderEntry &entry, const QString &body, const QStringList &otherNames)
{
    entry.otherKeys.clear();
    for (const QString &name : otherNames)
        entry.otherKeys << finderKey(name) << pinyinInitials(name);
    entry.key = finderKey(QString(entry.number + entry.title));
    entry.initials = pinyinInitials(entry.title);
    entry.body = finderKey(QStringView(body).left(longestBody));
}

FinderEntry standardEntry(const Standard &standard)
{
    return catalogued(FoundKind::Standard, standard, standard.title, standard.region);
}

Result<QList<FinderEntry>> workspaceEntries(const Connection &reader, const Progress &progress)
{
    QList<FinderEntry> entries;
    GANGMU_TRY(planList, plans(reader));
    for (const Plan &plan : planList) {
        if (progress.isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        GANGMU_CHECK(addPlan(entries, reader, plan));
    }
    GANGMU_TRY(organizationList, organizations(reader));
    GANGMU_TRY(aliases, organizationAliases(reader));
    QHash<OrganizationId, QStringList> otherNames;
    for (const OrganizationAlias &alias : aliases)
        otherNames[alias.organization] += alias.name;
    for (const Organization &organization : organizationList) {
        FinderEntry entry;
        entry.kind = FoundKind::Organization;
        entry.title = organization.name;
        entry.context = organization.region;
        entry.selection = Selection(organization.id);
        index(entry, {}, otherNames.value(organization.id));
        entries += entry;
    }
    GANGMU_TRY(count, standardCount(reader));
    if (count <= mostListedStandards) {
        GANGMU_TRY(standardList, standards(reader));
        for (const Standard &standard : standardList)
            entries += standardEntry(standard);
    }
    GANGMU_TRY(itemList, workItems(reader));
    for (const WorkItem &item : itemList)
        entries += catalogued(FoundKind::WorkItem, item, item.title, item.region);
    GANGMU_TRY(committeeList, committees(reader));
    for (const Committee &committee : committeeList)
        entries += catalogued(FoundKind::Committee, committee, committee.name, oneLine(committee.secretariat),
                              committee.scope);
    return entries;
}

QList<qsizetype> findEntries(const QList<FinderEntry> &entries, const QString &query, PlanId currentPlan,
                             qsizetype most)
{
    QStringList words;
    const QStringList typed = query.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : typed) {
        if (const QString key = finderKey(word); !key.isEmpty())
            words += key;
    }
    struct Hit
    {
        int rank;
        bool elsewhere;
        qsizetype length;
        qsizetype entry;
        auto operator<=>(const Hit &) const = default; // NOLINT(modernize-use-nullptr)
    };
    std::vector<Hit> hits;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const FinderEntry &entry = entries[i];
        int worst = words.isEmpty() && entry.kind != FoundKind::Command ? noMatch : 0;
        for (const QString &word : std::as_const(words)) {
            worst = std::max(worst, rank(entry, word));
            if (worst == noMatch)
                break;
        }
        if (worst < noMatch) {
            const bool elsewhere = !entry.plan.isNull() && entry.plan != currentPlan;
            hits.push_back({worst, elsewhere, words.isEmpty() ? 0 : entry.title.size(), i});
        }
    }
    const auto shown = std::min(hits.size(), size_t(most));
    std::partial_sort(hits.begin(), hits.begin() + qsizetype(shown), hits.end());
    QList<qsizetype> best;
    for (size_t i = 0; i < shown; ++i)
        best += hits[i].entry;
    return best;
}

} // namespace gangmu
