// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/mentions.h"
#include "core/reading/mentions_numbers.h"

#include <gtest/gtest.h>

using namespace gangmu;
using namespace Qt::StringLiterals;

namespace {

QString mentionsIn(const QString &text)
{
    ParsedPlan plan;
    plan.sourceLines = text.split(u'\n');
    QStringList result;
    for (const ParsedMention &mention : findMentions(plan)) {
        const QString kind = mention.kind == MentionKind::Standard ? u"S"_s : u"D"_s;
        result.append(u"%1%2 %3|%4"_s.arg(kind).arg(mention.line).arg(mention.title, mention.number));
    }
    return result.join(u"; "_s);
}

struct Sample
{
    const char *text;
    const char *mentions;
};

const Sample samples[] = {
    {"落实《关于加强节能工作的意见》（国办发〔2015〕16号）精神。",
     "D1 关于加强节能工作的意见|国办发〔2015〕16号"},
    {"落实《关于加强节能工作的意见》(国办发[2015]16号)精神。", "D1 关于加强节能工作的意见|国办发[2015]16号"},
    {"依据《某省规划》(2014—2030年)编制。", "D1 某省规划|"},
    {"依据《某省规划》（2014—2030年）（某政发〔2014〕3号）编制。", "D1 某省规划|某政发〔2014〕3号"},
    {"《关于贯彻〈质量强国纲要〉的意见》（某发〔2023〕第1号）",
     "D1 关于贯彻〈质量强国纲要〉的意见|某发〔2023〕第1号"},
    {"《关于贯彻《质量强国纲要》的意见》印发", "D1 关于贯彻《质量强国纲要》的意见|"},
    {"修订《甲管理办法》《乙、丙管理办法》等制度。", "D1 甲管理办法|; D1 乙、丙管理办法|"},
    {"执行《大气污染物综合排放标准》（DB37/2376-2013）等标准。", "S1 大气污染物综合排放标准|DB37/2376-2013"},
    {"执行GB/T 19001-2016《质量管理体系 要求》。", "S1 质量管理体系 要求|GB/T 19001-2016"},
    {"执行GB/T 1.1—2020和DB14/T 2578-2022的规定。", "S1 |GB/T 1.1—2020; S1 |DB14/T 2578-2022"},
    {"采用GB/T 19001-2016/ISO 9001:2015。", "S1 |GB/T 19001-2016/ISO 9001:2015"},
    {"见GB 19083-2010/XG1-2012。", "S1 |GB 19083-2010/XG1-2012"},
    {"团体标准T/CAS 290-2017，企业标准Q/ABC 012-2021。", "S1 |T/CAS 290-2017; S1 |Q/ABC 012-2021"},
    {"地震标准DB/T 1-2008，铁路TB/T 3190-2007。", "S1 |DB/T 1-2008; S1 |TB/T 3190-2007"},
    {"ＧＢ／Ｔ ２０４８５．１６－２０１８", "S1 |ＧＢ／Ｔ ２０４８５．１６－２０１８"},
    {"实施《行政服务指南》等7项国家标准。", "S1 行政服务指南|"},
    {"推广《数字教材加工》系列行业标准。", "S1 数字教材加工|"},
    {"按照《智能制造标准体系建设指南》推进。", "D1 智能制造标准体系建设指南|"},
    {"贯彻《标准化法》和《省标准化条例》。", "D1 标准化法|; D1 省标准化条例|"},
    {"贯彻《质量强国建设纲要》（以下简称《纲要》），落实《纲要》任务。", "D1 质量强国建设纲要|; D1 纲要|"},
    {"贯彻《国家标准化\n\n发展纲要》要求", "D1 国家标准化发展纲要|"},
    {"根据某政办〔2016〕1号文件和5G、LED、TBT\\SPS、VOCs要求", ""},
    {"承担ISO/TC 142和SAC/TC 334秘书处，A级、4A级景区", ""},
    {"《没有结束的标题", ""},
    {"按照《甲方案》和国发〔2015〕67号文件要求办理。", "D1 甲方案|"},
    {"依据《甲方案》（ 某发〔2015〕7号）办理。", "D1 甲方案|某发〔2015〕7号"},
    {"国家標(biāo)準(zhǔn)化《發(fā)展綱要》(某政辦發(fā)〔2022〕38號)",
     "D1 發(fā)展綱要|某政辦發(fā)〔2022〕38號"},
    {"依据《某市规划的通知》(某政办〔201638号)", "D1 某市规划的通知|某政办〔201638号"},
    {"制定城市绿地养护管理规范、公园服务质量评价规范等地方标准。",
     "S1 城市绿地养护管理规范|; S1 公园服务质量评价规范|"},
    {"制定服务规范、技术要求等标准。", ""},
};

} // namespace

TEST(Mentions, HaveTheTitlesAndNumbersOfTheText)
{
    for (const Sample &sample : samples)
        EXPECT_EQ(mentionsIn(QString::fromUtf8(sample.text)).toStdString(), sample.mentions) << sample.text;
}

TEST(Mentions, AreTiedToTheNodeThatHoldsThem)
{
    ParsedPlan plan;
    plan.sourceLines = QStringList{u"《甲规划》"_s, u"附件：《乙办法》"_s, u"《丙条例》"_s};
    ParsedNode first, third;
    first.body = u"《甲规划》"_s;
    first.line = 1;
    third.body = u"《丙条例》"_s;
    third.line = 3;
    plan.nodes = {first, third};
    const QList<ParsedMention> mentions = findMentions(plan);
    ASSERT_EQ(mentions.size(), 3);
    EXPECT_EQ(mentions[0].node, 0);
    EXPECT_EQ(mentions[1].node, -1) << "the line stands in no node";
    EXPECT_EQ(mentions[2].node, 1);
}

TEST(Mentions, ReadNodesWhereThereAreNoLines)
{
    ParsedPlan plan;
    ParsedNode node;
    node.title = u"落实《甲规划》"_s;
    node.line = 4;
    plan.nodes = {node};
    const QList<ParsedMention> mentions = findMentions(plan);
    ASSERT_EQ(mentions.size(), 1);
    EXPECT_EQ(mentions[0].node, 0);
    EXPECT_EQ(mentions[0].line, 4);
}
