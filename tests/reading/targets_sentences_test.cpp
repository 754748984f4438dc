// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/targets.h"
#include "tests/reading/targets_support.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace gangmu;
using namespace Qt::StringLiterals;

namespace {

enum class Place { Goals, Task, Project, Preamble, Review };

/// Where the sentence stands, the sentence, and the figures of its targets: "≥50项 2025; <5%".
struct Sentence
{
    Place place;
    const char *text;
    const char *figures;
};

ParsedPlan planWith(Place place, const QString &text)
{
    QString heading;
    switch (place) {
    case Place::Goals:
        heading = u"一、总体要求\n（一）发展目标。\n"_s;
        break;
    case Place::Task:
        heading = u"二、主要任务\n（一）完善标准体系。\n"_s;
        break;
    case Place::Project:
        heading = u"四、重大工程\n（一）标准提升工程。\n"_s;
        break;
    case Place::Review:
        heading = u"一、发展基础与形势\n"_s;
        break;
    case Place::Preamble:
        break;
    }
    QString all = heading + text;
    if (place == Place::Preamble)
        all += u"\n一、总体要求\n加强领导。"_s;
    ParsedPlan plan = gangmu::test::simplePlan(all);
    plan.startYear = 2021;
    plan.endYear = 2025;
    return plan;
}

QString figure(const ParsedTarget &target)
{
    static const QHash<Comparator, QString> signs = {
        {Comparator::AtLeast, u"≥"_s},  {Comparator::MoreThan, u">"_s}, {Comparator::AtMost, u"≤"_s},
        {Comparator::LessThan, u"<"_s}, {Comparator::Equal, u"="_s},    {Comparator::Range, u"="_s}};
    QString value = QString::number(target.value, 'g', 12);
    if (target.high)
        value += u"-%1"_s.arg(*target.high);
    QString result = signs.value(target.comparator) + value + target.unit;
    if (target.deadlineYear && *target.deadlineYear != 2025)
        result += u" %1"_s.arg(*target.deadlineYear);
    return result;
}

QString figuresOf(const ParsedPlan &plan)
{
    QStringList figures;
    for (const ParsedTarget &target : findTargets(plan))
        figures.append(figure(target));
    return figures.join(u"; "_s);
}

const Sentence sentences[] = {
    // plain counts behind and in front of the noun
    {Place::Goals, "主导或参与制修订国际标准8项。", "=8项"},
    {Place::Goals, "到2025年，新增国家标准300项，行业标准120项，地方标准800项。", "=300项; =120项; =800项"},
    {Place::Goals, "—新增国际标准5项；", "=5项"},
    {Place::Goals, "累计公开企业标准3万余项，标准信息平台年访问量突破100万次。", "≥3万项; >100万次"},
    {Place::Goals, "示范项目累计达到150个，其中国家级30个、省级60个。", "≥150个; =30个; =60个"},
    {Place::Task, "15分钟服务圈覆盖80%以上社区。", "≥80%"},
    {Place::Goals, "到2025年，累计有100家企业通过确认；采标率达到80%。", "=100家; ≥80%"},
    // how work is to be done, each time anew
    {Place::Task, "地方标准公开征求意见的期限不少于30日，审查专家不得少于5人。", ""},
    {Place::Task, "标准化技术委员会委员不少于25人，其中同一单位委员不超过3人。", ""},
    {Place::Task, "备案公示时间压缩至5日以内，培养标准化专家不少于50人。", "≤5日; ≥50人"},
    {Place::Goals, "——建成国家级标准化试点示范项目20个以上；", "≥20个"},
    {Place::Goals, "1.累计发布地方标准1500项。", "=1500项"},
    {Place::Goals, "（2）省级专业标准化技术委员会达到60个。", "≥60个"},
    {Place::Goals, "② 团体标准数量达到1,200项；", "≥1200项"},
    {Place::Goals, "●培育标准化服务机构３０家；", "=30家"},
    {Place::Goals, "制定10项国家标准、20项行业标准和50项以上地方标准。", "=10项; =20项; ≥50项"},
    {Place::Goals, "打造100个以上“标准领航”企业。", "≥100个"},
    {Place::Goals, "50个以上国家技术标准创新基地和一批标准验证点投入运行。", "≥50个"},
    {Place::Goals, "标准化专家库入库专家不少于500名。", "≥500名"},
    {Place::Goals, "培训标准化人员2万人次以上。", "≥2万人次"},
    {Place::Goals, "每年制修订地方标准不少于150项。", "≥150项"},
    {Place::Goals, "承担国际、全国专业标准化技术委员会秘书处（含分技术委员会、工作组）达到15个。", "≥15个"},
    {Place::Goals, "建成示范区100个（其中国家级20个以上）。", "=100个; ≥20个"},
    {Place::Goals, "国家标准、行业标准、地方标准分别达到100项、200项、900项。", "≥100项; ≥200项; ≥900项"},
    {Place::Goals, "标准化试点示范稳步推进，总数达到260个。", "≥260个"},
    {Place::Goals, "新增国家标准样品 12 个。", "=12个"},
    {Place::Goals, "高标准农田面积超过5000万亩。", ">5000万亩"},
    {Place::Goals, "力争新建标准化示范基地3－5个。", "=3-5个"},
    {Place::Goals, "遴选企业标准“领跑者”50家左右。", "=50家"},
    {Place::Goals, "形成国家标准外文版5至8项。", "=5-8项"},
    // shares
    {Place::Goals, "国际标准转化率达到85%以上。", "≥85%"},
    {Place::Goals, "企业标准自我声明公开率不低于９０％。", "≥90%"},
    {Place::Goals, "主要农产品标准化生产覆盖率达75%。", "≥75%"},
    {Place::Goals, "规模以上工业企业采标率超过八成，标准实施率大于95%。", ">95%"},
    {Place::Goals, "农产品抽检合格率稳定在98%以上。", "≥98%"},
    {Place::Goals, "群众满意度提升至百分之九十以上。", "≥90%"},
    {Place::Goals, "绿色产品认证占比比2020年提高10个百分点。", "=10个百分点"},
    {Place::Goals, "单位产品能耗下降13.5%。", "=13.5%"},
    {Place::Goals, "50%以上的规模以上企业建立标准体系。", "≥50%"},
    {Place::Goals, "企业标准公开率100%。", "=100%"},
    {Place::Goals, "标准老化率控制在5%以内。", "≤5%"},
    {Place::Goals, "标准投诉处理不满意率低于1%。", "<1%"},
    {Place::Goals, "政务服务事项标准实现全覆盖。", "=100%"},
    {Place::Goals, "实现县级以上政务服务标准化全覆盖。", "=100%"},
    {Place::Goals, "节能标准≥95%。", "≥95%"},
    // limits of time
    {Place::Goals, "地方标准制修订周期由36个月缩短至18个月以内。", "≤18个月"},
    {Place::Goals, "地方标准平均研制周期控制在12个月以内。", "≤12个月"},
    {Place::Goals, "标准审批时限不超过60个工作日。", "≤60个工作日"},
    {Place::Goals, "标准平均标龄缩短到5年以下。", "≤5年"},
    {Place::Goals, "地方标准平均制定周期缩短至24个月。", "≤24个月"},
    // deadlines
    {Place::Goals, "到2023年底，制定地方标准200项；到2025年，制定地方标准500项。", "=200项 2023; =500项"},
    {Place::Goals, "2022年底前建成标准化示范县10个。", "=10个 2022"},
    {Place::Goals, "到2035年，主导制定国际标准30项以上。", "≥30项 2035"},
    {Place::Goals, "“十四五”期间，制定地方标准400项以上。", "≥400项"},
    {Place::Goals, "“十四五”末，团体标准达到300项。", "≥300项"},
    {Place::Goals, "力争2024年新增试点6个。", "=6个 2024"},
    {Place::Goals, "到二〇二三年，公开率达到70%。", "≥70% 2023"},
    // what was reached before
    {Place::Goals, "地方标准数量从2020年的500项增加到900项。", "≥900项"},
    {Place::Goals, "在2020年已发布600项的基础上，再制定地方标准200项。", ""},
    {Place::Task, "截至2020年底，全省累计发布地方标准1286项，主导制定国家标准96项。", ""},
    {Place::Task, "“十三五”期间，全省制定地方标准700项。", ""},
    {Place::Task, "目前，全省建有技术委员会43个。", ""},
    {Place::Task, "我省已建成国家级示范区120个以上。", ""},
    {Place::Task, "2019年，发布地方标准180项。", ""},
    {Place::Review, "主导制定国家标准300项以上，覆盖率达到85%。", ""},
    {Place::Preamble, "全省共发布地方标准2000项，建立技术委员会50个以上。", ""},
    {Place::Preamble, "为到2025年建成示范区50个以上，制定本规划。", "≥50个"},
    // tasks and projects
    {Place::Task, "研制20项以上关键技术标准。", "≥20项"},
    {Place::Task, "围绕种业、农机等方面制定地方标准60项，培育农业标准化示范区15个。", "=60项; =15个"},
    {Place::Task, "推动《标准化工作导则》等3项国家标准的应用。", "=3项"},
    {Place::Task, "新认证绿色食品200个、有机农产品90个，登记地理标志产品12个。", "=200个; =90个; =12个"},
    {Place::Task, "开展2～3个综合标准化试点。", "=2-3个"},
    {Place::Task, "建立10个标准验证点。", "=10个"},
    {Place::Task, "实现食品安全标准跟踪评价全覆盖。", "=100%"},
    {Place::Project, "建设标准化生产基地20—30万亩，带动农户5万户以上。", "=20-30万亩; ≥5万户"},
    {Place::Project, "每个设区市建设不少于2个示范点。", "≥2个"},
    {Place::Project, "组织培训不少于1万人次。", "≥1万人次"},
    {Place::Project, "建设三个以上国家级标准化研究机构。", "≥3个"},
    {Place::Project, "创建国家技术标准创新基地2家，省级技术标准创新基地10家，其中制造业5家。",
     "=2家; =10家; =5家"},
    // decoys
    {Place::Task, "聚焦15条重点产业链和3个先导产业，完善标准体系。", ""},
    {Place::Task, "围绕5个方面12项重点任务推进改革。", ""},
    {Place::Task, "打造五大产业集群，实施三项行动，落实四个最严要求。", ""},
    {Place::Task, "推进5G、3D打印、IPv6和4A级景区标准研制。", ""},
    {Place::Task, "执行GB/T 1.1-2020和DB14/T 2578-2022的要求。", ""},
    {Place::Task, "根据国办发〔2015〕67号文件第3条要求办理。", ""},
    {Place::Task, "编制1：50000地质图和1:10000地形图标准。", ""},
    {Place::Task, "推广“1+X”模式，实施“百千万”工程和“3510”行动。", ""},
    {Place::Task, "年综合能耗1万吨标准煤以上的用能单位应当执行强制性标准。", ""},
    {Place::Task, "主营业务收入2000万元以上企业全部建立标准体系。", ""},
    {Place::Task, "对主导制定国际标准的单位给予50万元以上奖励。", ""},
    {Place::Task, "对实施满5年的地方标准开展复审。", ""},
    {Place::Task, "对标龄超过5年的标准进行清理。", ""},
    {Place::Task, "进入全国前10位，培育世界500强企业。", ""},
    {Place::Task, "推进一二三产业融合，建立一批示范项目，形成一套机制。", ""},
    {Place::Task, "认真落实2016年度行动计划和《发展规划（2016—2020年）》。", ""},
    {Place::Task, "热线电话12365，邮编030002，传真0351-1234567。", ""},
    {Place::Task, "时间为2022-07-20 10:42:52，共3页，第2页。", ""},
    {Place::Task, "按照“两清单、三平台、一监督”要求开展工作。", ""},
    {Place::Task, "尽快制定基本公共服务常住人口全覆盖的相关标准。", ""},
    {Place::Task, "省级以上示范区可优先申报，县级以上人民政府予以支持。", ""},
    {Place::Task, "由5家单位共同起草，3名专家审查。", ""},
    {Place::Task, "以上三项任务由各市承担。", ""},
    {Place::Task, "全省11个设区市、100个县同步推进。", ""},
    {Place::Task, "贯彻党的十八届三中、四中、五中全会和二十大精神。", ""},
    {Place::Goals, "坚持四项原则，处理好六个关系。", ""},
    {Place::Goals, "标准化工作实现零的突破，增加值翻一番。", ""},
    {Place::Task, "覆盖率达到80%以上的县优先支持。", ""},
    {Place::Task, "在6个月内完成整改，30日内答复。", ""},
    {Place::Task, "每10万人拥有的机构数量持续增加。", ""},
    {Place::Task, "参照ISO 9001:2015第8章，完善质量管理。", ""},
    // one after another, as plans of several provinces have them
    {Place::Goals, "主导或参与制定国家、行业标准各1000项以上，培育团体标准800项以上。", "≥1000项; ≥800项"},
    {Place::Goals, "新承担ISO、IEC等国际标准组织技术机构秘书处1个以上，新增注册专家20人。", "≥1个; =20人"},
    {Place::Goals, "万人拥有有效标准数达到15项。", "≥15项"},
    {Place::Goals, "标准化服务业营业收入年均增长15%，总规模突破50亿元。", "=15%; >50亿元"},
    {Place::Goals, "主导制定国际标准数量较2020年翻一番，达到100项。", "≥100项"},
    {Place::Goals, "在全省17个市建立标准化协调机制，实现县级全覆盖。", "=100%"},
    {Place::Goals, "建设1个国家级平台、3个省级研究院、10个以上技术机构。", "=1个; =3个; ≥10个"},
    {Place::Task, "建设高标准农田1000万亩，创建绿色食品原料基地100个、面积1500万亩。",
     "=1000万亩; =100个; =1500万亩"},
    {Place::Task, "每县至少建设1个标准化示范基地。", "≥1个"},
    {Place::Task, "推动80%以上的农业龙头企业按标生产。", "≥80%"},
    {Place::Task, "力争5年内培育100家服务标准化示范单位。", "=100家"},
    {Place::Task, "2024年底前完成500项地方标准复审，废止100项，修订120项。",
     "=500项 2024; =100项 2024; =120项 2024"},
    {Place::Task, "建立100名专家组成的智库。", ""},
    {Place::Task, "对现行1286项地方标准开展清理。", ""},
    {Place::Task, "单位生产总值能耗比2020年下降13.5%，森林覆盖率达到24.1%。", "=13.5%; ≥24.1%"},
    {Place::Task, "确保65岁以上老年人健康管理率达到72%以上。", "≥72%"},
    {Place::Task, "抽查合格率保持在95%以上，不合格率控制在2%以下。", "≥95%; ≤2%"},
    {Place::Task, "对国家级试点单位给予最高不超过50万元的资金支持，每项标准补助5万元。", ""},
    {Place::Goals, "2．地方标准：发布150项以上；团体标准：达到300项，特色标准累计3000项。",
     "≥150项; ≥300项; =3000项"},
    {Place::Goals, "农业：国家级标准化示范区（县）10个、省级50个。", "=10个; =50个"},
    {Place::Task, "制修订标准：工业80项、农业60项、社会事业20项。", "=80项; =60项; =20项"},
    {Place::Task, "联合5个部门开展执法检查2次，面向12个重点产业推进30个细分领域。", ""},
    {Place::Task, "用3年时间分3批推进，在100家企业、10个县开展试点。", ""},
    {Place::Task, "国家标准立项数和发布数分别增长10%和15%。", "=10%; =15%"},
    {Place::Task, "增加标准供给1000余项，淘汰落后标准近200项。", "≥1000项; =200项"},
    {Place::Task, "项目占地500亩，注册资本超过1000万元的可以申请。", ""},
    {Place::Task, "本计划自2022年8月1日起施行，有效期5年，公示期为7个工作日。", ""},
    {Place::Task, "开通12345热线，7×24小时服务，30分钟响应，3A级以上景区达标。", ""},
    // dirt
    {Place::Goals, "主導制修訂國家標準１００項以上，覆蓋率達到80％。", "≥100项; ≥80%"},
    {Place::Goals, "国际标准转化率达(dá)到85%以(yǐ)上。", "≥85%"},
    {Place::Goals, "主导制定国家标准 50 项 以上，团体标准  120  项。", "≥50项; =120项"},
    {Place::Goals, "地方标准(DB)达到80项,技术委员会达到9个;公开率达到95%.", "≥80项; ≥9个; ≥95%"},
};

} // namespace

TEST(TargetSentences, HaveTheFiguresAPersonReads)
{
    int checked = 0;
    for (const Sentence &sentence : sentences) {
        const QString text = QString::fromUtf8(sentence.text);
        EXPECT_EQ(figuresOf(planWith(sentence.place, text)).toStdString(), sentence.figures) << sentence.text;
        ++checked;
    }
    EXPECT_GE(checked, 100);
}
