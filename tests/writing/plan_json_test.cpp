// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/plan_json.h"

#include "core/reading/import_plan.h"
#include "core/store/workspace.h"

#include <gmock/gmock.h>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace gangmu;
using namespace Qt::StringLiterals;

namespace {

ParsedNode parsedNode(int parent, PlanNodeKind kind, const QString &number, const QString &title, int line)
{
    ParsedNode node;
    node.parent = parent;
    node.kind = kind;
    node.number = number;
    node.title = title;
    node.line = line;
    return node;
}

/// 一、 with a task of one clause and one of two, a box with two items, a chapter with a major project.
ParsedPlan parsedPlan()
{
    ParsedPlan plan;
    plan.title = u"某省标准化规划"_s;
    plan.docNumber = u"某政发〔2016〕1号"_s;
    plan.issuedOn = QDate(2016, 6, 21);
    plan.endYear = 2020;
    plan.region = u"某省"_s;
    plan.nodes = {parsedNode(-1, PlanNodeKind::Chapter, u"一、"_s, u"主要任务"_s, 3),
                  parsedNode(0, PlanNodeKind::Section, u"（一）"_s, u"完善体系"_s, 4),
                  parsedNode(0, PlanNodeKind::Section, u"（二）"_s, u"节能环保"_s, 5),
                  parsedNode(2, PlanNodeKind::Paragraph, {}, {}, 6),
                  parsedNode(2, PlanNodeKind::Paragraph, {}, {}, 7),
                  parsedNode(0, PlanNodeKind::Box, u"专栏1"_s, u"农业"_s, 8),
                  parsedNode(5, PlanNodeKind::BoxItem, {}, u"粮食"_s, 9),
                  parsedNode(5, PlanNodeKind::BoxItem, {}, u"林业"_s, 10),
                  parsedNode(-1, PlanNodeKind::Chapter, u"二、"_s, u"重大工程"_s, 11),
                  parsedNode(8, PlanNodeKind::MajorProject, u"（一）"_s, u"安全工程"_s, 12)};
    plan.nodes[1].matrixRole = MatrixRole::Row;
    plan.nodes[1].responsibilities = {{u"省质监局"_s, ResponsibilityRole::Lead},
                                      {u"有关部门"_s, ResponsibilityRole::Participant, true}};
    plan.nodes[3].matrixRole = MatrixRole::Row;
    plan.nodes[3].body = u"推动节能。加强环保。"_s;
    plan.nodes[4].matrixRole = MatrixRole::Listed;
    plan.nodes[4].part = 2;
    plan.nodes[4].body = u"严格落实标准。再说。"_s;
    plan.nodes[6].body = u"第一段\n第二段"_s;
    plan.nodes[6].matrixRole = MatrixRole::Row;
    plan.nodes[6].responsibilities = {{u"省粮食局"_s, ResponsibilityRole::Responsible},
                                      {u"省质监局"_s, ResponsibilityRole::Responsible}};
    plan.nodes[9].matrixRole = MatrixRole::Row;
    plan.nodes[9].responsibilities = {{u"省农业厅"_s, ResponsibilityRole::Responsible}};
    ParsedTarget target;
    target.node = 9;
    target.text = u"建设5-10个基地"_s;
    target.metric = u"基地"_s;
    target.comparator = Comparator::Range;
    target.value = 5;
    target.high = 10;
    target.unit = u"个"_s;
    target.deadlineYear = 2020;
    target.line = 12;
    plan.targets = {target};
    plan.mentions = {{1, MentionKind::Standard, u"《排放标准》"_s, u"DB37/2376-2013"_s, 4},
                     {1, MentionKind::Document, u"某省规划纲要"_s, {}, 4}};
    plan.reviewNotes = {{ReviewKind::NumberGap, 2, u"编号不连续"_s, u"改为（三）"_s, {}, 5}};
    plan.sourceName = u"某省.txt"_s;
    for (int i = 1; i <= 12; ++i)
        plan.sourceLines.append(u"第%1行"_s.arg(i));
    return plan;
}

class PlanJsonTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto created = Workspace::create(m_folder.filePath(u"w.gangmu"_s), m_clock);
        ASSERT_TRUE(created.ok());
        workspace = std::move(*created);
        const auto imported = importPlan(*workspace, parsedPlan());
        ASSERT_TRUE(imported.ok()) << qPrintable(imported.error().message);
        id = *imported;
        const auto content = readPlanContent(workspace->reader(), id);
        ASSERT_TRUE(content.ok());
        json = planJson(*content);
    }
    QJsonArray list(const QString &key) const { return json.value(key).toArray(); }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Workspace> workspace;
    PlanId id;
    QJsonObject json;
};

} // namespace

TEST_F(PlanJsonTest, SaysWhatThePlanIsAndNullWhereItIsSilent)
{
    EXPECT_EQ(json.value(u"title"_s), u"某省标准化规划"_s);
    EXPECT_EQ(json.value(u"doc_number"_s), u"某政发〔2016〕1号"_s);
    EXPECT_TRUE(json.value(u"issuer"_s).isNull());
    EXPECT_EQ(json.value(u"issued_on"_s), u"2016-06-21"_s);
    EXPECT_EQ(json.value(u"horizon"_s), (QJsonObject{{u"start"_s, QJsonValue()}, {u"end"_s, 2020}}));
}

TEST_F(PlanJsonTest, ListsHeadingsWithLevelAndPath)
{
    ASSERT_EQ(list(u"outline"_s).size(), 5);
    EXPECT_EQ(list(u"outline"_s)[2], (QJsonObject{{u"number"_s, u"（二）"_s},
                                                  {u"level"_s, 2},
                                                  {u"title"_s, u"节能环保"_s},
                                                  {u"path"_s, u"一、/（二）"_s},
                                                  {u"line"_s, 5}}));
    EXPECT_EQ(list(u"outline"_s)[4].toObject().value(u"path"_s), u"二、/（一）"_s);
}

TEST_F(PlanJsonTest, ListsBoxesWithItemsAndProjectsWithTheirUnits)
{
    ASSERT_EQ(list(u"boxes"_s).size(), 1);
    const QJsonObject box = list(u"boxes"_s)[0].toObject();
    EXPECT_EQ(box.value(u"number"_s), 1);
    const QJsonArray items = box.value(u"items"_s).toArray();
    ASSERT_EQ(items.size(), 2);
    EXPECT_EQ(items[0], (QJsonObject{{u"name"_s, u"粮食"_s},
                                     {u"units"_s, QJsonArray{u"省粮食局"_s, u"省质监局"_s}},
                                     {u"body"_s, u"第一段\n第二段"_s},
                                     {u"line"_s, 9}}));
    EXPECT_EQ(items[1].toObject().value(u"units"_s), QJsonArray());
    EXPECT_EQ(list(u"projects"_s), (QJsonArray{QJsonObject{{u"number"_s, u"（一）"_s},
                                                           {u"title"_s, u"安全工程"_s},
                                                           {u"units"_s, QJsonArray{u"省农业厅"_s}},
                                                           {u"line"_s, 12}}}));
}

TEST_F(PlanJsonTest, ListsNumberedTasksWithTheirPartsAndRoles)
{
    const QJsonArray tasks = list(u"tasks"_s);
    ASSERT_EQ(tasks.size(), 3); // neither box items nor major projects
    EXPECT_EQ(tasks[0], (QJsonObject{{u"number"_s, u"（一）"_s},
                                     {u"path"_s, u"一、/（一）"_s},
                                     {u"part"_s, 1},
                                     {u"title"_s, u"完善体系"_s},
                                     {u"lead"_s, QJsonArray{u"省质监局"_s}},
                                     {u"participants"_s, QJsonArray{u"有关部门"_s}},
                                     {u"responsible"_s, QJsonArray()},
                                     {u"line"_s, 4}}));
    EXPECT_EQ(tasks[1].toObject().value(u"path"_s), u"一、/（二）"_s);
    EXPECT_EQ(tasks[1].toObject().value(u"title"_s), u"节能环保"_s);
    EXPECT_EQ(tasks[2].toObject().value(u"part"_s), 2);
    EXPECT_EQ(tasks[2].toObject().value(u"title"_s), u"严格落实标准"_s);
}

TEST_F(PlanJsonTest, ListsTargetsMentionsAndReviewNotes)
{
    ASSERT_EQ(list(u"targets"_s).size(), 1);
    const QJsonObject target = list(u"targets"_s)[0].toObject();
    EXPECT_EQ(target.value(u"comparator"_s), u"range"_s);
    EXPECT_EQ(target.value(u"value"_s), (QJsonArray{5.0, 10.0}));
    EXPECT_EQ(target.value(u"deadline"_s), 2020);
    EXPECT_TRUE(target.value(u"scope"_s).isNull());
    EXPECT_EQ(list(u"named_standards"_s),
              (QJsonArray{QJsonObject{
                  {u"text"_s, u"《排放标准》"_s}, {u"number"_s, u"DB37/2376-2013"_s}, {u"line"_s, 4}}}));
    EXPECT_EQ(list(u"references"_s),
              (QJsonArray{QJsonObject{
                  {u"title"_s, u"某省规划纲要"_s}, {u"doc_number"_s, QJsonValue()}, {u"line"_s, 4}}}));
    EXPECT_EQ(list(u"review"_s), (QJsonArray{QJsonObject{{u"kind"_s, u"number_gap"_s},
                                                         {u"state"_s, u"open"_s},
                                                         {u"line"_s, 5},
                                                         {u"message"_s, u"编号不连续"_s},
                                                         {u"proposal"_s, u"改为（三）"_s}}}));
}

TEST_F(PlanJsonTest, MakesADocumentThatEndsInALineFeed)
{
    const auto compact = planJsonDocument(workspace->reader(), {id}, QJsonDocument::Compact);
    ASSERT_TRUE(compact.ok());
    EXPECT_EQ(compact->count('\n'), 1);
    const QJsonObject document = QJsonDocument::fromJson(*compact).object();
    EXPECT_EQ(document.value(u"format"_s), u"gangmu-plan"_s);
    EXPECT_EQ(document.value(u"version"_s), 1);
    EXPECT_EQ(document.value(u"plans"_s).toArray(), QJsonArray{json});

    const auto missing = planJsonDocument(workspace->reader(), {PlanId(7)});
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().code, ErrorCode::NotFound);
}
