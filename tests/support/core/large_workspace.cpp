// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/large_workspace.h"

#include "core/base/chinese_numeral.h"
#include "core/base/rank_key.h"
#include "core/store/row_mapping.h"
#include "core/store/workspace.h"

#include <random>

namespace gangmu::test {

using namespace Qt::StringLiterals;

namespace {

template <class Id, class T>
Id insertRow(Edit &edit, const T &value)
{
    return Id(edit.insert(RowMapping<T>::table, RowMapping<T>::fields(value)));
}

/// Fills an empty workspace. Takes its randomness from the generator's bits alone: the distributions of the
/// standard library differ from one library to the next.
class Filler
{
public:
    Filler(Edit &edit, quint32 seed, const LargeSizes &sizes) : m_edit(edit), m_random(seed), m_sizes(sizes)
    {
    }

    void fill()
    {
        for (int i = 0; i < m_sizes.organizations; ++i) {
            const Organization organization{
                {}, u"省第%1厅"_s.arg(i + 1), m_region, OrganizationKind::Department, {}};
            m_organizations += insertRow<OrganizationId>(m_edit, organization);
        }
        // The first plan is the large one; the others share four tenths of the nodes.
        const int others = m_sizes.plans > 1 ? m_sizes.nodes * 4 / 10 / (m_sizes.plans - 1) : 0;
        const QStringList ranks = initialRanks(m_sizes.plans);
        for (int i = 0; i < m_sizes.plans; ++i) {
            Plan plan;
            plan.rank = ranks[i];
            plan.title = u"大型规划（第%1部分）"_s.arg(i + 1);
            plan.startYear = 2021;
            plan.endYear = 2025;
            plan.region = m_region;
            plan.role = i == 0 ? PlanRole::Own : PlanRole::Reference;
            plan.numberStyles = {u"一、"_s, u"（一）"_s, u"1."_s};
            m_plan = insertRow<PlanId>(m_edit, plan);
            m_nodesLeft = i == 0 ? m_sizes.nodes - others * (m_sizes.plans - 1) : others;
            m_rowsLeft = i == 0 ? m_sizes.matrixRows : 0;
            m_places.clear();
            fillOutline();
            const int targets = m_sizes.targets / m_sizes.plans;
            fillTargets(i == 0 ? m_sizes.targets - targets * (m_sizes.plans - 1) : targets);
            if (i == 0)
                fillCatalogue();
        }
    }

private:
    static constexpr int sectionsPerChapter = 5;
    static constexpr int itemsPerSection = 10;

    int below(int bound) { return int(m_random() % quint32(bound)); }
    template <class T>
    T oneOf(const QList<T> &choices)
    {
        return choices[below(int(choices.size()))];
    }

    QString phrase()
    {
        static const QStringList verbs{u"完善"_s, u"推进"_s, u"健全"_s, u"加强"_s, u"提升"_s};
        static const QStringList things{u"农业"_s,     u"装备制造"_s, u"现代物流"_s, u"养老服务"_s,
                                        u"生态保护"_s, u"公共安全"_s, u"政务服务"_s, u"新材料"_s};
        static const QStringList ends{u"标准体系"_s, u"标准化建设"_s, u"标准实施"_s, u"标准供给"_s};
        return oneOf(verbs) + oneOf(things) + oneOf(ends);
    }

    NodeId add(NodeId parent, PlanNodeKind kind, const QString &rank, const QString &number,
               const QString &title, const QString &body = {}, MatrixRole role = MatrixRole::None)
    {
        PlanNode node;
        node.plan = m_plan;
        node.parent = parent;
        node.rank = rank;
        node.kind = kind;
        node.number = number;
        node.title = title;
        node.body = body;
        node.matrixRole = role;
        --m_nodesLeft;
        return insertRow<NodeId>(m_edit, node);
    }

    void fillOutline()
    {
        const QStringList top = initialRanks(m_nodesLeft / 30 + 1);
        for (int chapter = 0; m_nodesLeft > 0 && chapter < top.size(); ++chapter) {
            const NodeId id =
                add({}, PlanNodeKind::Chapter, top[chapter], chineseNumeral(chapter + 1) + u'、', phrase());
            fillChapter(id);
        }
    }

    void fillChapter(NodeId chapter)
    {
        const QStringList ranks = initialRanks(sectionsPerChapter);
        for (int section = 0; section < sectionsPerChapter && m_nodesLeft > 0; ++section) {
            const NodeId id = add(chapter, PlanNodeKind::Section, ranks[section],
                                  u"（%1）"_s.arg(chineseNumeral(section + 1)), phrase());
            fillSection(id);
        }
    }

    void fillSection(NodeId section)
    {
        const QStringList ranks = initialRanks(itemsPerSection);
        for (int item = 0; item < itemsPerSection && m_nodesLeft > 0; ++item) {
            const bool row = m_rowsLeft > 0;
            const NodeId id =
                add(section, PlanNodeKind::Item, ranks[item], u"%1."_s.arg(item + 1), phrase(),
                    phrase() + u"，"_s + phrase() + u"。"_s, row ? MatrixRole::Row : MatrixRole::None);
            m_places += id;
            if (row)
                fillRow(id);
            // Paragraphs take what the rows of the matrix leave.
            if (m_nodesLeft > m_rowsLeft * 5 / 4)
                add(id, PlanNodeKind::Paragraph, initialRanks(1).first(), {}, {},
                    phrase() + u"，"_s + phrase() + u"，"_s + phrase() + u"。"_s);
        }
    }

    void fillRow(NodeId node)
    {
        --m_rowsLeft;
        if (m_organizations.isEmpty())
            return;
        const int leads = m_rowsLeft % 30 == 0 ? 0 : 1 + (below(6) == 0);
        const int all = leads + 1 + below(7);
        QSet<int> taken;
        for (int position = 0; position < all; ++position) {
            const int organization = below(int(m_organizations.size()));
            if (taken.contains(organization))
                continue;
            taken += organization;
            const Responsibility responsibility{{},
                                                node,
                                                m_organizations[organization],
                                                position < leads ? ResponsibilityRole::Lead
                                                                 : ResponsibilityRole::Participant,
                                                position};
            insertRow<ResponsibilityId>(m_edit, responsibility);
        }
    }

    void fillTargets(int count)
    {
        const QStringList ranks = initialRanks(count);
        for (int i = 0; i < count; ++i) {
            Target target;
            target.plan = m_plan;
            target.node = m_places.isEmpty() ? NodeId() : oneOf(m_places);
            target.rank = ranks[i];
            target.metric = phrase() + QString::number(i + 1);
            target.metricKey = below(4) == 0 ? u"local_standards"_s : QString();
            target.comparator = Comparator::AtLeast;
            target.value = 10 + below(500);
            target.unit = u"项"_s;
            target.text = u"%1%2项以上"_s.arg(target.metric).arg(target.value);
            if (below(20) != 0)
                target.deadlineYear = 2025;
            target.scope = u"发展目标"_s;
            target.counting = CountingMode::New;
            const auto id = insertRow<TargetId>(m_edit, target);
            int done = 0;
            for (int year = 2021; year <= 2025; ++year) {
                done += int(target.value) * below(40) / 100;
                TargetActual actual;
                actual.target = id;
                actual.periodStart = QDate(2021, 1, 1);
                actual.asOf = QDate(year, 12, 31);
                actual.value = done;
                actual.countingRule = u"2021年1月1日起累计"_s;
                actual.origin = u"年报"_s;
                insertRow<TargetActualId>(m_edit, actual);
            }
        }
    }

    void fillCatalogue()
    {
        static const QList<StandardLevel> levels{StandardLevel::Local,    StandardLevel::Local,
                                                 StandardLevel::Local,    StandardLevel::Group,
                                                 StandardLevel::National, StandardLevel::Industry};
        static const QStringList fields{u"农业"_s, u"工业"_s, u"服务业"_s, u"社会事业"_s, u"生态环境"_s};
        for (int i = 0; i < m_sizes.standards; ++i) {
            const int year = 2016 + below(10);
            Standard standard;
            standard.number = u"DB00/T %1-%2"_s.arg(10001 + i).arg(year);
            standard.title = phrase() + u"规范"_s;
            standard.level = oneOf(levels);
            standard.issuedOn = QDate(year, 1 + below(12), 1 + below(28));
            standard.implementedOn = standard.issuedOn.addMonths(3);
            standard.plannedYear = year - below(2);
            standard.field = oneOf(fields);
            standard.region = m_region;
            standard.planNode = m_places.isEmpty() ? NodeId() : oneOf(m_places);
            insertRow<StandardId>(m_edit, standard);
        }
        for (int i = 0; i < m_sizes.workItems; ++i) {
            WorkItem item;
            item.plannedYear = 2021 + below(5);
            item.number = u"DB00-JH-%1-%2"_s.arg(*item.plannedYear).arg(i + 1);
            item.title = phrase() + u"指南"_s;
            item.level = oneOf(levels);
            item.stage = oneOf<Stage>({Stage::Proposal, Stage::Drafting, Stage::Comment, Stage::Examination});
            item.field = oneOf(fields);
            item.region = m_region;
            item.planNode = m_places.isEmpty() ? NodeId() : oneOf(m_places);
            insertRow<WorkItemId>(m_edit, item);
        }
    }

    const QString m_region = u"示例省"_s;
    Edit &m_edit;
    std::mt19937 m_random;
    const LargeSizes m_sizes;
    PlanId m_plan;
    int m_nodesLeft = 0;
    int m_rowsLeft = 0;
    QList<OrganizationId> m_organizations;
    QList<NodeId> m_places;
};

} // namespace

Result<void> createLargeWorkspace(const QString &path, quint32 seed, const LargeSizes &sizes)
{
    const SystemClock clock;
    GANGMU_TRY(workspace, Workspace::create(path, clock, {}));
    const auto filled = workspace->edit({Verb::CreateSample, {}}, [&](Edit &edit) -> Result<void> {
        Filler(edit, seed, sizes).fill();
        return {};
    });
    if (!filled)
        return filled.error();
    return {};
}

} // namespace gangmu::test
