// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/matrix_tables.h"
#include "core/store/queries/organization_queries.h"
#include "core/store/verbs/organization_verbs.h"
#include "tests/support/core/test_workspace.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

constexpr auto lead = ResponsibilityRole::Lead;
constexpr auto part = ResponsibilityRole::Participant;
constexpr auto resp = ResponsibilityRole::Responsible;

/// A plan in memory: nodes in order, organizations by name.
class Draft
{
public:
    Draft() { m_plan.region = u"某省"_s; }

    NodeId node(PlanNodeKind kind, const QString &number, const QString &title, NodeId parent = {},
                const QString &body = {})
    {
        PlanNode node;
        node.id = NodeId(m_nodes.size() + 1);
        node.parent = parent;
        node.kind = kind;
        node.number = number;
        node.title = title;
        node.body = body;
        const bool heading =
            kind == PlanNodeKind::Chapter || kind == PlanNodeKind::Section || kind == PlanNodeKind::Box;
        node.matrixRole = heading ? MatrixRole::None : MatrixRole::Row;
        m_nodes.append(node);
        return node.id;
    }

    OrganizationId organization(const QString &name, OrganizationKind kind = OrganizationKind::Department,
                                const QString &region = u"某省"_s)
    {
        for (const Organization &known : m_organizations) {
            if (known.name == name)
                return known.id;
        }
        m_organizations.append({OrganizationId(m_organizations.size() + 1), name, region, kind, {}});
        return m_organizations.last().id;
    }

    void give(NodeId node, const QString &name, ResponsibilityRole role)
    {
        const int position = int(m_responsibilities.size());
        m_responsibilities.append({ResponsibilityId(position + 1), node, organization(name), role, position});
    }

    void became(const QString &from, const QString &to, int year = 2018)
    {
        m_changes.append({OrganizationChangeId(m_changes.size() + 1),
                          organization(from),
                          organization(to),
                          OrganizationChangeKind::Renamed,
                          QDate(year, 11, 8),
                          {}});
    }

    ResponsibilityMatrix matrix(MatrixOptions options = {}) const
    {
        options.asOf = QDate(2024, 1, 1);
        return {m_plan, m_nodes, m_responsibilities, {m_organizations, {}, m_changes}, options};
    }

private:
    Plan m_plan;
    QList<PlanNode> m_nodes;
    QList<Organization> m_organizations;
    QList<OrganizationChange> m_changes;
    QList<Responsibility> m_responsibilities;
};

std::string names(const ResponsibilityMatrix &matrix)
{
    QStringList all;
    for (const MatrixColumn &column : matrix.columns())
        all += column.name;
    return all.join(u' ').toStdString();
}

std::string text(const ResponsibilityMatrix &matrix)
{
    QString lines;
    for (int row = 0; row < matrix.rows().size(); ++row) {
        lines += matrix.rows()[row].title;
        for (int column = 0; column < matrix.columns().size(); ++column) {
            const QString mark = matrix.cell(row, column).mark();
            lines += u' ' + (mark.isEmpty() ? u"."_s : mark);
        }
        lines += u'\n';
    }
    return lines.toStdString();
}

/// Two departments that merge, one that splits, one without a task.
Draft sample()
{
    Draft draft;
    const NodeId chapter = draft.node(PlanNodeKind::Chapter, u"一、"_s, u"任务"_s);
    const NodeId section = draft.node(PlanNodeKind::Section, u"（一）"_s, u"体系"_s, chapter);
    const NodeId one = draft.node(PlanNodeKind::Item, u"1."_s, u"甲"_s, section);
    const NodeId box = draft.node(PlanNodeKind::Box, u"专栏1"_s, u"农业"_s, chapter);
    const NodeId two = draft.node(PlanNodeKind::BoxItem, {}, u"乙"_s, box);
    draft.give(one, u"省质监局"_s, lead);
    draft.give(one, u"省工商局"_s, part);
    draft.organization(u"各市人民政府"_s, OrganizationKind::Collective);
    draft.give(one, u"各市人民政府"_s, part);
    draft.give(two, u"省工商局"_s, part);
    draft.give(two, u"省食药局"_s, resp);
    draft.organization(u"省水利厅"_s);
    draft.organization(u"外省水利厅"_s, OrganizationKind::Department, u"外省"_s);
    draft.became(u"省质监局"_s, u"省市监局"_s);
    draft.became(u"省工商局"_s, u"省市监局"_s);
    draft.became(u"省食药局"_s, u"省市监局"_s);
    draft.became(u"省食药局"_s, u"省药监局"_s);
    return draft;
}

TEST(Matrix, ShowsRowsInTheirGroupsAndOrganizationsAsIssued)
{
    const ResponsibilityMatrix matrix = sample().matrix();
    EXPECT_EQ(names(matrix), "省质监局 省工商局 省食药局 省水利厅 各市人民政府");
    EXPECT_EQ(text(matrix), "甲 ● ○ . . ○\n"
                            "乙 . ○ △ . .\n");
    ASSERT_EQ(matrix.groups().size(), 2);
    EXPECT_EQ(matrix.groups()[0].path(), u"一、任务  ›  （一）体系"_s);
    EXPECT_EQ(matrix.groups()[1].heading, u"专栏1 农业"_s);
}

TEST(Matrix, UnderTodaysNamesMergedColumnsFallTogetherAndSplitOnesAreMarked)
{
    const ResponsibilityMatrix matrix = sample().matrix({.current = true});
    EXPECT_EQ(names(matrix), "省市监局 省药监局 省水利厅 各市人民政府");
    // In the second task 省市监局 takes part for sure; whether it also answers for 省食药局 is open.
    EXPECT_EQ(text(matrix), "甲 ● . . ○\n"
                            "乙 △ △? . .\n");
    EXPECT_EQ(matrix.columnCounts(0).total(), 2);
    EXPECT_EQ(matrix.names(0, lead), QStringList{u"省市监局"_s});
    EXPECT_EQ(matrix.names(0, part), QStringList{u"各市人民政府"_s});
}

TEST(Matrix, OrdersColumnsByLoadOrNameCollectivesLast)
{
    EXPECT_EQ(names(sample().matrix({.order = MatrixOptions::Order::Load})),
              "省工商局 省质监局 省食药局 省水利厅 各市人民政府");
    EXPECT_EQ(names(sample().matrix({.order = MatrixOptions::Order::Name})).substr(0, 12), "省工商局");
}

TEST(Matrix, KnowsSumsAndHoles)
{
    const ResponsibilityMatrix matrix = sample().matrix();
    EXPECT_EQ(matrix.rowCounts(0).of, (std::array{1, 2, 0}));
    EXPECT_EQ(matrix.columnCounts(1).of, (std::array{0, 2, 0}));
    EXPECT_EQ(matrix.counts().of, (std::array{1, 3, 1}));
    EXPECT_DOUBLE_EQ(matrix.load(1), 1.0);
    EXPECT_DOUBLE_EQ(matrix.load(0), 0.5);
    EXPECT_FALSE(matrix.lacksLead(0));
    EXPECT_FALSE(matrix.lacksLead(1)) << "who is responsible answers";
    EXPECT_TRUE(matrix.lacksTask(3));
    EXPECT_FALSE(matrix.lacksTask(4));
}

TEST(Matrix, UntitledTaskTakesTheTitleAboveOrItsOwnBeginning)
{
    Draft draft;
    const NodeId chapter = draft.node(PlanNodeKind::Chapter, u"一、"_s, u"任务"_s);
    const NodeId item = draft.node(PlanNodeKind::Item, u"3."_s, u"深化改革"_s, chapter);
    draft.node(PlanNodeKind::Paragraph, {}, {}, item, u"第二部分的正文。"_s);
    draft.node(PlanNodeKind::Paragraph, {}, {}, chapter, u"加强组织领导。建立机制。"_s);
    const ResponsibilityMatrix matrix = draft.matrix();
    ASSERT_EQ(matrix.rows().size(), 3);
    EXPECT_EQ(matrix.rows()[1].title, u"深化改革（第1部分）"_s);
    EXPECT_EQ(matrix.rows()[1].number, u"3."_s);
    EXPECT_EQ(matrix.rows()[2].title, u"加强组织领导"_s);
}

TEST(MatrixTables, DivisionOfTasks)
{
    EXPECT_EQ(toTsv(divisionTable(sample().matrix())).toStdString(),
              "序号\t任务\t牵头单位\t参加单位\t责任单位\n"
              "\t一、任务  ›  （一）体系\t\t\t\n"
              "1\t1.甲\t省质监局\t省工商局、各市人民政府\t\n"
              "\t专栏1 农业\t\t\t\n"
              "2\t乙\t\t省工商局\t省食药局\n");
    EXPECT_EQ(toTsv(divisionTable(sample().matrix({.firstResponsibleLeads = true})))
                  .split(u'\n')
                  .value(4)
                  .toStdString(),
              "2\t乙\t省食药局\t省工商局\t");
}

TEST(MatrixTables, NothingInACellBreaksTheTable)
{
    Draft draft;
    const NodeId one = draft.node(PlanNodeKind::Item, u"1."_s, u"甲\t乙\n<丙>"_s);
    draft.give(one, u"省\"某\"局"_s, lead);
    const MatrixTable table = matrixTable(draft.matrix());
    EXPECT_EQ(toTsv(table).toStdString(), "序号\t任务\t省\"某\"局\t牵头\n"
                                          "\t未分章节\t\t\n"
                                          "1\t1.甲 乙 <丙>\t●\t1\n"
                                          "\t合计：牵头\t1\t1\n");
    EXPECT_TRUE(toHtml(table).contains(u"&lt;丙&gt;"_s));
}

TEST(MatrixTables, SheetOfAnOrganization)
{
    const ResponsibilityMatrix matrix = sample().matrix({.current = true});
    Target target;
    target.node = NodeId(3);
    target.text = u"地方标准50项以上"_s;
    target.source.line = 7;
    const OrganizationSheet sheet = organizationSheet(matrix, 0, {target});
    EXPECT_EQ(toPlainText(sheet, u"某规划"_s).toStdString(),
              "省市监局\n某规划\n"
              "\n牵头任务（1项）\n"
              "1. 1.甲　一、任务  ›  （一）体系；原文为省质监局、省工商局\n"
              "\n责任任务（1项）\n"
              "1. 乙　专栏1 农业；原文为省工商局、省食药局\n"
              "\n相关目标（1项）\n"
              "1. 地方标准50项以上　1.甲；原文第7行\n");
}

TEST(MatrixRoles, WordsOfPastedCells)
{
    using Expected = std::optional<std::optional<ResponsibilityRole>>;
    const std::pair<QString, Expected> table[] = {
        {u"●"_s, lead},  {u"牵头"_s, lead},     {u" 牵头单位 "_s, lead}, {u"１"_s, lead},
        {u"○"_s, part},  {u"配合"_s, part},     {u"参加部门"_s, part},   {u"2"_s, part},
        {u"△"_s, resp},  {u"责任单位"_s, resp}, {u"3"_s, resp},          {u""_s, Expected(std::nullopt)},
        {u"待定"_s, {}}, {u"4"_s, {}},
    };
    for (const auto &[words, expected] : table) {
        const RoleText text = parseRole(words);
        const bool isEmpty = words.isEmpty();
        EXPECT_EQ(text.understood, isEmpty || expected.has_value()) << words.toStdString();
        if (!isEmpty && expected) {
            EXPECT_EQ(text.role, *expected) << words.toStdString();
        }
    }
}

TEST(MatrixUpdate, FollowsEveryEditLikeReadingAgain)
{
    test::TestWorkspace workspace;
    PlanId plan;
    QList<NodeId> nodes;
    QList<OrganizationId> organizations;
    test::must(workspace->run({Verb::CreateSample, {}}, [&](Edit &edit) -> Result<void> {
        plan = edit.insertAs<PlanId>(
            Table::Plan,
            {{u"rank"_s, u"V"_s}, {u"title"_s, u"规划"_s}, {u"role"_s, u"own"_s}, {u"region"_s, u"某省"_s}});
        for (int i = 0; i < 6; ++i) {
            nodes += edit.insertAs<NodeId>(Table::PlanNode, {{u"plan_id"_s, plan.value()},
                                                             {u"rank"_s, u"V%1"_s.arg(i)},
                                                             {u"kind"_s, u"item"_s},
                                                             {u"title"_s, u"任务%1"_s.arg(i)},
                                                             {u"matrix_role"_s, u"row"_s}});
            organizations += edit.insertAs<OrganizationId>(
                Table::Organization,
                {{u"name"_s, u"单位%1"_s.arg(i)}, {u"region"_s, u"某省"_s}, {u"kind"_s, u"department"_s}});
        }
        return {};
    }));
    MatrixOptions options;
    options.asOf = QDate(2024, 1, 1);
    ResponsibilityMatrix followed =
        test::must(ResponsibilityMatrix::read(workspace->reader(), plan, options));
    std::mt19937 random(7);
    for (int step = 0; step < 200; ++step) {
        workspace.notices.clear();
        switch (random() % 4) {
        case 0:
            if (workspace->undoLabel() && step > 3)
                test::must(workspace->undo());
            break;
        case 1:
            if (workspace->redoLabel())
                test::must(workspace->redo());
            break;
        default: {
            std::optional<ResponsibilityRole> role;
            if (random() % 4 != 0)
                role = allRoles[random() % 3];
            test::must(
                setResponsibility(*workspace, {nodes[random() % 6], organizations[random() % 6], role}));
        }
        }
        const std::string before = text(followed);
        bool structure = false;
        QList<ResponsibilityMatrix::Place> changed;
        for (const ChangeNotice &notice : std::as_const(workspace.notices)) {
            const auto update = followed.apply(notice);
            structure = structure || update.structure;
            changed += update.cells;
        }
        const ResponsibilityMatrix again =
            test::must(ResponsibilityMatrix::read(workspace->reader(), plan, options));
        if (structure) // the plan itself was undone or redone
            followed = again;
        ASSERT_EQ(text(followed), text(again)) << "step " << step;
        if (!structure) {
            EXPECT_EQ(changed.isEmpty(), before == text(followed)) << "step " << step;
        }
        for (int i = 0; i < again.rows().size(); ++i)
            EXPECT_EQ(followed.rowCounts(i), again.rowCounts(i));
        for (int i = 0; i < again.columns().size(); ++i)
            EXPECT_EQ(followed.columnCounts(i), again.columnCounts(i));
        if (again.rows().isEmpty())
            test::must(workspace->redo());
        if (again.rows().isEmpty())
            followed = test::must(ResponsibilityMatrix::read(workspace->reader(), plan, options));
    }
}

} // namespace
} // namespace gangmu
