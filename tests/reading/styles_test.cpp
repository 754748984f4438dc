// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/plan_reader.h"
#include "tests/reading/invented_plans.h"
#include "tests/reading/tree_text.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

ParsedPlan read(const QString &text)
{
    auto plan = readPlanText(text);
    EXPECT_TRUE(plan.ok());
    return plan.ok() ? *plan : ParsedPlan();
}

std::string part(const std::string &tree, const std::string &from, const std::string &to)
{
    const auto start = tree.find(from);
    const auto end = to.empty() ? std::string::npos : tree.find(to, start);
    return start == std::string::npos ? std::string() : tree.substr(start, end - start);
}

TEST(PlanStyles, chaptersAndSectionsByName)
{
    const ParsedPlan plan = read(QString::fromUtf8(test::chapterPlan));
    EXPECT_EQ(plan.title.toStdString(), "云湖省标准化发展规划（2021—2025年）");
    EXPECT_EQ(plan.docNumber.toStdString(), "云政发〔2021〕7号");
    EXPECT_EQ(plan.issuer.toStdString(), "云湖省人民政府");
    EXPECT_EQ(plan.issuedOn, QDate(2021, 3, 5));
    EXPECT_EQ(plan.startYear, 2021);
    EXPECT_EQ(plan.endYear, 2025);
    EXPECT_EQ(plan.region.toStdString(), "云湖省");
    EXPECT_EQ(plan.numberStyles.size(), 4);
    EXPECT_EQ(part(test::treeText(plan), "C 第一章", ""), R"(C 第一章 总体要求
  S 第一节 指导思想
    P 「坚持以质量为先，统筹推进标准化工作。」
  S 第二节 主要目标
    P 「到2025年，标准体系基本健全。」
    T 表1　主要指标
      P 「序号|指标|单位|2020年|2025年|属性」
      P 「1|新增国家标准|项|10|40|预期性」
      P 「2|地方标准总数|项|300|500|约束性」
C 第二章 重点任务
  S 第一节 完善农业标准
    I! 一、 健全种业标准 {R:省农业农村厅 R:省科技厅} 「制定湖区种业标准，推进良种繁育。」
      P 「责任单位：省农业农村厅、省科技厅」
    I! 二、 发展渔业标准 {L:省农业农村厅 P:省水利厅 P:省市场监管局} 「修订淡水养殖标准。」
      P 「牵头单位：省农业农村厅；配合单位：省水利厅、省市场监管局」
      I （1） 开展鱼病防治标准研究
      I （2） 推广生态养殖标准
        B 专栏一 农业标准化重点
          b 1． 种植业 「制定水稻、莲藕标准。」
          b 2． 渔业 「制定青虾、河蟹标准，开展品牌建设。」
          b 3． 林业 「制定水杉育苗标准。」
  S 第二节 提升工业标准
    I! 三、 推进智能制造标准 {L:省工业和信息化厅 P:省发展改革委 P:各市人民政府*} 「研制湖区装备标准。」
      P 「牵头单位：省工业和信息化厅」
      P 「配合单位：省发展改革委、各市人民政府」
C 第三章 重大工程
  M! 第一节 湖区生态标准化工程 {R:省生态环境厅 R:各市、县人民政府*}
    P 「建设水质监测标准体系。（责任单位：省生态环境厅，各市、县人民政府）」
  M! 第二节 标准人才培育工程 {R:省教育厅 R:省人力资源和社会保障厅}
    P 「培养一批标准化人才。（责任单位：省教育厅、省人力资源和社会保障厅）」
C 第四章 保障措施
  P 「加强组织领导，落实经费。」
)");
    EXPECT_TRUE(plan.reviewNotes.isEmpty()) << plan.reviewNotes.first().message.toStdString();
}

TEST(PlanStyles, halfWidthAndHardLineBreaks)
{
    const ParsedPlan plan = read(QString::fromUtf8(test::wrappedPlan));
    EXPECT_EQ(plan.title.toStdString(), "东麓省推进标准化工作的实施意见");
    EXPECT_EQ(plan.docNumber.toStdString(), "东政办发[2018]12号");
    EXPECT_EQ(plan.issuer.toStdString(), "东麓省人民政府办公厅");
    EXPECT_EQ(plan.issuedOn, QDate(2018, 5, 9));
    EXPECT_EQ(plan.endYear, 2020);
    EXPECT_EQ(part(test::treeText(plan), "C 一、", ""), R"(C 一、 总体要求
  P 「坚持市场导向,坚持依法推进,到２０２０年,基本建成覆盖全省的标准体系,制定地方标准２００项以上,标准化水平明显提升。」
C 二、 重点任务
  S (一) 强化农业标准
    I! 1、 推进山地农业标准化 {R:省农业厅 R:省林业厅 R:地方人民政府*} 「制定茶叶、药材种植标准,建设示范区,完善质量追溯,提高生产水平。〔省农业厅、省林业厅等部门和地方人民政府按职责分工负责〕」
    I! 2、 推进农村公共服务标准化 {L:省水利厅 P:省卫生健康委 P:省教育厅} 「完善农村供水标准。(省水利厅牵头,省卫生健康委和省教育厅配合)」
  S (二) 强化服务业标准
    I! 1、 推进旅游标准化 {L:省文化和旅游厅 P:省交通运输厅} 「完善古道旅游服务标准。(省文化和旅游厅会同省交通运输厅负责)」
      I ① 建设驿站服务标准
      I ② 建设导览标识标准
    I! 2、 推进养老标准化 「制定社区养老标准(含居家养老)。」
C 三、 保障措施
  S (一) 加强领导 「各级政府要加强领导。」
)");
}

TEST(PlanStyles, noticeWithDemandsAndTaskTable)
{
    const ParsedPlan plan = read(QString::fromUtf8(test::actionPlan));
    EXPECT_EQ(plan.title.toStdString(), "南屿市标准化行动计划");
    EXPECT_EQ(plan.issuer.toStdString(), "南屿市市场监督管理局");
    EXPECT_EQ(plan.issuedOn, QDate(2023, 6, 1));
    EXPECT_EQ(part(test::treeText(plan), "C 一、", ""), R"(C 一、 行动目标
  P 「到2025年，形成海岛标准体系。」
C 二、 主要任务
  S! （一） 建设渔港标准 {L:市农业农村局 P:市交通运输局 P:市海事局 R:各区人民政府*} 「制定渔港设施标准。（市农业农村局牵头，市交通运输局、市海事局参加，各区人民政府按职责分工负责）」
  S （二） 建设海岛旅游标准
    P! {L:市文化旅游局 R:市商务局 R:各区人民政府*} 「制定民宿标准。（牵头单位：市文化旅游局；责任单位：市商务局，各区人民政府；完成时限：2024年底）」
    P! #2 {R:市体育局} 「完善潜水安全标准。（由市体育局负责）」
C 三、 专项行动
  M! （三） 标准护海行动 {R:市生态环境局（市海洋局）} 「制定海洋垃圾清理标准。（市生态环境局（市海洋局）负责）」
    B 专栏1 护海行动重点
      b 海滩清洁 「制定海滩清洁作业标准。」
      b 岸线管护 「制定岸线管护标准。」
C 四、 组织实施
  S! （四） 加强统筹 {L:市市场监管局 P:各区人民政府*} 「市标准化协调小组统筹推进。」
T 任务分工表
  P 「序号|重点任务|牵头单位|配合单位」
  P 「1|建设渔港标准|市农业农村局|市交通运输局、市海事局」
  P 「2|加强统筹|市市场监管局|各区人民政府」
)");
}

TEST(PlanStyles, boxAsTableWithACellPerLine)
{
    const ParsedPlan plan =
        read(QString::fromUtf8("一、总体要求\n发展。\n二、重点领域\n"
                               "专栏2 工业标准化 责任单位\n责任单位\n"
                               "能源产业\n制定湖区风电标准，完善体系。\n省能源局、省市场监管局\n"
                               "装备制造业\n制定船舶标准。\n省工业和信息化厅\n"
                               "（一）其他。\n"));
    EXPECT_EQ(part(test::treeText(plan), "  B", "  S"), R"(  B 专栏2 工业标准化
    b! 能源产业 {R:省能源局 R:省市场监管局} 「制定湖区风电标准，完善体系。」
    b! 装备制造业 {R:省工业和信息化厅} 「制定船舶标准。」
)");
}

TEST(PlanStyles, sharedClauseBehindTheLastItem)
{
    const ParsedPlan plan = read(QString::fromUtf8("一、主要任务\n（一）完善体系。\n1.制定标准。加快制定。\n"
                                                   "2.修订标准。加快修订。\n责任单位：省甲厅\n"
                                                   "（二）加强实施（责任单位：省乙局）\n"));
    EXPECT_EQ(test::treeText(plan), R"(C 一、 主要任务
  S! （一） 完善体系 {R:省甲厅}
    I 1. 制定标准 「加快制定。」
    I 2. 修订标准 「加快修订。」
      P 「责任单位：省甲厅」
  S! （二） 加强实施 {R:省乙局} 「（责任单位：省乙局）」
)");
}

TEST(PlanStyles, lineEndsAndSeparatorsOfOtherPrograms)
{
    const QString text = QString::fromUtf8("一、总体要求\r（ 一 ）指导思想。坚持发展。\r二 、主要任务\r"
                                           "（一） 完善\xe2\x80\xa8体系。制定标准。\r第三十条不是标题。\r");
    const ParsedPlan plan = read(text);
    EXPECT_EQ(plan.sourceLines.size(), 5);
    EXPECT_EQ(test::treeText(plan), R"(C 一、 总体要求
  S （一） 指导思想 「坚持发展。」
C 二、 主要任务
  S! （一） 完善
    P 「体系。制定标准。」
    P 「第三十条不是标题。」
)");
}

TEST(PlanStyles, numberGapsAreReportedWithTheNumberThatFits)
{
    const ParsedPlan plan = read(QString::fromUtf8("一、甲\n（一）子。\n（三）丑。\n三、乙\n（一）寅。\n"));
    QStringList actions;
    for (const ParsedReviewNote &note : plan.reviewNotes) {
        if (note.kind == ReviewKind::NumberGap)
            actions.append(note.action);
    }
    EXPECT_EQ(actions.join(u'\n').toStdString(), R"({"action":"set_number","node":2,"number":"（二）"}
{"action":"set_number","node":3,"number":"二、"})");
}

TEST(PlanStyles, traditionalCharactersAndReadingsInBrackets)
{
    const QString text =
        QString::fromUtf8("山海省人民政府辦公廳關(guān)于推進(jìn)標準化的實施意見\n山政辦發(fā)〔2022〕9號\n"
                          "一(yī)、總體要求\n（一(yī)）指導(dǎo)思想。堅持發(fā)展。\n二、主要任務(wù)\n"
                          "（一）實施標準化工程。制定標(biāo)準(zhǔn)30項。（省農業(yè)農村廳牽頭，省財(cái)"
                          "政廳、各市縣人民政府配合）\n"
                          "專欄1 農業標準化\n種植業(yè)　　制定水稻標準。\n漁業　　制定養殖標準。\n"
                          "（二）加強監督。完善單位責任與國際標準導向。〔省市場監管局等部門按職責分(fēn)"
                          "工負責。以下不再列出〕\n");
    const ParsedPlan plan = read(text);
    EXPECT_EQ(plan.title.toStdString(), "山海省人民政府辦公廳關(guān)于推進(jìn)標準化的實施意見");
    EXPECT_EQ(plan.docNumber.toStdString(), "山政辦發(fā)〔2022〕9號");
    EXPECT_EQ(test::treeText(plan), R"(C 一(yī)、 總體要求
  S （一(yī)） 指導(dǎo)思想 「堅持發(fā)展。」
C 二、 主要任務(wù)
  S! （一） 實施標準化工程 {L:省農業(yè)農村廳 P:省財(cái)政廳 P:各市縣人民政府*} 「制定標(biāo)準(zhǔn)30項。（省農業(yè)農村廳牽頭，省財(cái)政廳、各市縣人民政府配合）」
    B 專欄1 農業標準化
      b 種植業(yè) 「制定水稻標準。」
      b 漁業 「制定養殖標準。」
  S! （二） 加強監督 {R:省市場監管局} 「完善單位責任與國際標準導向。〔省市場監管局等部門按職責分(fēn)工負責。以下不再列出〕」
)");
    EXPECT_EQ(plan.sourceLines.join(u'\n').toStdString(), text.chopped(1).toStdString());
}

struct ClauseCase
{
    const char *text;
    const char *organizations; ///< as in the tree; empty = no clause
};

TEST(PlanStyles, responsibilityClauses)
{
    const ClauseCase cases[] = {
        {"制定标准。（省甲厅牵头，省乙局、省丙委配合）", "{L:省甲厅 P:省乙局 P:省丙委}"},
        {"制定标准。（省甲厅牵头、省乙局配合）。", "{L:省甲厅 P:省乙局}"},
        {"制定标准（责任单位：省甲厅，各市人民政府）", "{R:省甲厅 R:各市人民政府*}"},
        {"制定标准。【牵头单位：省甲厅；配合单位：省乙局、有关部门】", "{L:省甲厅 P:省乙局 P:有关部门*}"},
        {"制定标准。牵头单位：省甲厅 配合单位：省乙局", "{L:省甲厅 P:省乙局}"},
        {"制定标准。（省甲厅会同省乙局牵头，各市、县（区）人民政府按照职责分工落实）",
         "{L:省甲厅 P:省乙局 R:各市、县（区）人民政府*}"},
        {"制定标准。（由省甲厅、省人力资源和社会保障厅负责）（完成时限：2025年）",
         "{R:省甲厅 R:省人力资源和社会保障厅}"},
        {"制定标准。（省甲厅（省乙局）、省丙委等部门按职责分工负责）", "{R:省甲厅（省乙局） R:省丙委}"},
        {"制定标准。(省甲厅、省乙局)", "{R:省甲厅 R:省乙局}"},
        {"制定标准。（责任单位：省甲厅、省乙局，列第一位的为牵头单位，下同）", "{R:省甲厅 R:省乙局}"},
        {"制定标准。（省甲厅、省乙局，各市人民政府，排在首位的为牵头单位）",
         "{R:省甲厅 R:省乙局 R:各市人民政府*}"},
        {"制定标准。（责任单位：省甲厅、省乙局（列首位的为牵头单位，下同））", "{R:省甲厅 R:省乙局}"},
        {"制定标准。［省甲厅牵头，省乙局配合，持续推进］", "{L:省甲厅 P:省乙局}"},
        {"制定标准。（省甲厅负责，2023年底前完成）", "{R:省甲厅}"},
        {"制定标准。（自治区甲厅、党委乙部，各新闻媒体）", "{R:自治区甲厅 R:党委乙部 R:各新闻媒体*}"},
        {"制定标准。牵头单位：省甲厅。配合单位：省乙局、省丙委。", "{L:省甲厅 P:省乙局 P:省丙委}"},
        {"制定标准。省甲厅牵头，省乙局按职责分工负责，2017年底前完成。", "{L:省甲厅 R:省乙局}"},
        {"制定标准。\n省甲厅、省乙局负责。", "{R:省甲厅 R:省乙局}"},
        {"制定标准。（责任单位：省甲厅、省直有关部门及各市、县(市、区)人民政府）",
         "{R:省甲厅 R:省直有关部门* R:各市、县(市、区)人民政府*}"},
        {"制定标准。（省甲厅牵头，省有关部门和单位按职责分工负责）", "{L:省甲厅 R:省有关部门和单位*}"},
        {"制定标准。省级财政予以支持，由企业负责。", ""},
        {"建设园区（省级开发区、市级开发区）。", ""},
        {"制定标准（含学会、协会、商会）。", ""},
        {"落实责任，明确专人负责。", ""},
        {"由企业对其标准（企业标准）负责。", ""},
        {"建设学校（幼儿园、食堂）。", ""}};
    for (const ClauseCase &each : cases) {
        const ParsedPlan plan =
            read(u"一、主要任务\n（一）完善体系。"_s + QString::fromUtf8(each.text) + u"\n二、其他\n"_s);
        const std::string tree = test::treeText(plan);
        const auto open = tree.find('{');
        const auto close = tree.find('}');
        const std::string found = open == std::string::npos ? "" : tree.substr(open, close - open + 1);
        EXPECT_EQ(found, each.organizations) << each.text;
    }
}

TEST(PlanStyles, partsRulesAndASharedClauseBehindABox)
{
    const ParsedPlan plan = read(
        QString::fromUtf8("第一部分 总体要求\n一、指导思想\n坚持发展。\n"
                          "第二部分 重点领域\n一、农业标准化\n推进。\n二、服务业标准化\n推进服务业标准化。\n"
                          "┌────────┐\n专栏1 服务业标准化重点\n└────────┘\n"
                          "●物流：推进物流标准化。\n●旅游：建设旅游标准体系。\n"
                          "责任单位：市甲局、市乙局\n"
                          "第三部分 保障措施\n一、加强领导\n"));
    EXPECT_EQ(test::treeText(plan), R"(C 第一部分 总体要求
  S 一、 指导思想
    P 「坚持发展。」
C 第二部分 重点领域
  S! 一、 农业标准化
    P 「推进。」
  S! 二、 服务业标准化 {R:市甲局 R:市乙局}
    P 「推进服务业标准化。」
    B 专栏1 服务业标准化重点
      b 物流 「推进物流标准化。」
      b 旅游 「建设旅游标准体系。」
    P 「责任单位：市甲局、市乙局」
C 第三部分 保障措施
  S 一、 加强领导
)");
}

TEST(PlanStyles, indicatorsWithACellPerLineAndInABox)
{
    const ParsedPlan plan =
        read(QString::fromUtf8("一、发展目标\n到2025年，主要指标如下：\n类别\n序号\n指标\n2020年\n2025年\n"
                               "属性\n供给\n1\n国际标准（项）\n5\n10\n预期性\n2\n"
                               "国家标准（项）\n50\n120\n预期性\n实施\n3\n"
                               "示范项目（个）\n30\n60\n约束性\n二、重点任务\n"
                               "专栏1 主要指标\n序号  指标名称  2020年  2025年  属性\n"
                               "1  团体标准（项）  10  20  预期性\n三、保障措施\n"));
    EXPECT_EQ(test::treeText(plan), R"(C 一、 发展目标
  P 「到2025年，主要指标如下：」
  T
    P 「类别|序号|指标|2020年|2025年|属性」
    P 「供给|1|国际标准（项）|5|10|预期性」
    P 「2|国家标准（项）|50|120|预期性」
    P 「实施|3|示范项目（个）|30|60|约束性」
C 二、 重点任务
  B 专栏1 主要指标
  T
    P 「序号|指标名称|2020年|2025年|属性」
    P 「1|团体标准（项）|10|20|预期性」
C 三、 保障措施
)");
    QList<double> values;
    for (const ParsedTarget &target : plan.targets)
        values.append(target.value);
    EXPECT_EQ(values, (QList<double>{10, 120, 60, 20}));
}

TEST(PlanStyles, blanksInsteadOfTheMarkBehindANumber)
{
    const ParsedPlan plan = read(QString::fromUtf8("一 总体要求\n（一）指导思想\n坚持发展。\n"
                                                   "二　主要任务\n（一）农业标准化。制定标准。\n"
                                                   "三 是一个数字，不是标题。\n"));
    EXPECT_EQ(test::treeText(plan), R"(C 一 总体要求
  S （一） 指导思想
    P 「坚持发展。」
C 二 主要任务
  S! （一） 农业标准化 「制定标准。」
    P 「三 是一个数字，不是标题。」
)");
}

TEST(PlanStyles, titleThatOnlyAnAnnouncementTells)
{
    const ParsedPlan plan =
        read(QString::fromUtf8("北岭省委办公厅 省政府办公厅印发《关于推进全域标准化的实施方案》\n"
                               "北办发〔2022〕4号\n一、总体要求\n坚持发展。\n二、重点任务\n推进。\n"));
    EXPECT_EQ(plan.title.toStdString(), "关于推进全域标准化的实施方案");
    EXPECT_EQ(plan.docNumber.toStdString(), "北办发〔2022〕4号");
}

TEST(PlanStyles, yearsBelowTheTitleThatLostTheirDash)
{
    const ParsedPlan plan =
        read(QString::fromUtf8("临湖市人民政府办公室关于印发临湖市标准化发展规划（2016—2020年）的通知\n"
                               "各县人民政府：\n现将规划印发给你们。\n临湖市标准化发展规划\n20162020年)\n"
                               "为推进标准化，制定本规划。\n一、总体要求\n坚持发展。\n二、任务\n推进。\n"));
    EXPECT_EQ(plan.title.toStdString(), "临湖市标准化发展规划（2016—2020年）");
    EXPECT_EQ(plan.startYear, 2016);
    EXPECT_EQ(plan.endYear, 2020);
    EXPECT_EQ(plan.issuer.toStdString(), "临湖市人民政府办公室");
}

TEST(PlanStyles, planWithoutLevels)
{
    const ParsedPlan plan = read(QString::fromUtf8(
        "关于印发某行动计划的通知 山市监发〔2022〕64号 某市人民政府 2022年7月6日 某市标准化行动计划\n"
        "一、强化统筹。完善政策。〔市场监管总局（标准委）、科 技 "
        "部等部门和地方人民政府按职责分工负责。以下均需地方人民政府负责，不再列出〕\n"
        "二、加强互动。完善机制。（科技部牵头，各有关部门按职责分工负责）\n"
        "三、强化保障。各部门要落实。\n"));
    EXPECT_EQ(plan.title.toStdString(), "某市标准化行动计划");
    EXPECT_EQ(plan.issuedOn, QDate(2022, 7, 6));
    EXPECT_EQ(
        test::treeText(plan),
        R"(C! 一、 强化统筹 {R:市场监管总局（标准委） R:科技部 R:地方人民政府*} 「完善政策。〔市场监管总局（标准委）、科 技 部等部门和地方人民政府按职责分工负责。以下均需地方人民政府负责，不再列出〕」
C! 二、 加强互动 {L:科技部 R:各有关部门*} 「完善机制。（科技部牵头，各有关部门按职责分工负责）」
C! 三、 强化保障 「各部门要落实。」
)");
}

TEST(PlanStyles, nothingOfTheSourceIsLost)
{
    for (const char *text : {test::chapterPlan, test::wrappedPlan, test::actionPlan})
        EXPECT_EQ(test::uncoveredLines(read(QString::fromUtf8(text))).join(u'\n').toStdString(), "");
}

} // namespace
} // namespace gangmu
