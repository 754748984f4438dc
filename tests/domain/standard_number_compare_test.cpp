// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standard_number_codes.h"
#include "core/domain/standard_number_terms.h"

#include <gtest/gtest.h>

using namespace gangmu;
using namespace Qt::StringLiterals;

namespace {

StandardNumber numberOf(QStringView text)
{
    const StandardNumberParse parse = parseStandardNumber(text);
    EXPECT_TRUE(parse.ok()) << text.toString().toStdString();
    return parse.number;
}

} // namespace

TEST(StandardNumberCompare, SaysWhyTwoMayBeOne)
{
    struct Row
    {
        QStringView a;
        QStringView b;
        NearDuplicate expected;
    };
    using enum NearDuplicate;
    const Row rows[] = {
        {u"GBT20485.16-2018", u"GB/T 20485.16-2018", Same},
        {u"GB/T 19001-2016", u"GB/T 19001-2016/ISO 9001:2015", Same},
        {u"LS/T 1301-2022 GC/T 1801-2022", u"GC/T 1801-2022 LS/T 1301-2022", Same},
        {u"GB 50016-2014", u"GB 50016-2014(2018年版)", OtherEdition},
        {u"GB 19083-2010", u"GB 19083-2010/XG1-2012", OtherEdition},
        {u"GB/T 1.1-2009", u"GB/T 1.1-2020", OtherYear},
        {u"GB/T 1.1", u"GB/T 1.1-2020", OtherYear},
        {u"HJ/T 91-2002", u"HJ 91-2002", OtherMandate},
        {u"GB 5009.1-1985", u"GB/T 5009.1-2003", OtherMandate},
        {u"DB14/T 12-2020", u"DB14/ 12-2020", OtherMandate},
        {u"YY/T 0466-2016", u"YY/T 466-2016", LeadingZeros},
        {u"T/SHTY 005-2021", u"T/SHTY 5-2021", LeadingZeros},
        {u"GB/Z 2-2019", u"GBZ 2-2019", OtherDivision},
        {u"CECS 21:2000", u"T/CECS 21-2000", None},
        {u"T/CSSS 010-2024", u"T/CSS 010-2024", OtherIssuer},
        {u"T/CSSS 010-2024", u"T/SCSS 010-2024", OtherIssuer},
        {u"GB/T 1234-2020", u"GB/T 1324-2020", TransposedDigits},
        {u"GB/T 1234-2020", u"GB/T 1239-2020", OneDigit},
        {u"GB/T 1234-2020", u"GB/T 123-2020", OneDigit},
        {u"GB/T 1234-2020", u"GB/T 1239-2019", None},
        {u"GB/T 20485.16-2018", u"GB/T 20485.15-2018", None}, // another part is another standard
        {u"DB11/T 1234-2020", u"DB12/T 1234-2020", None},
        {u"YY/T 1234-2020", u"YS/T 1234-2020", None},
        {u"GB/T 1234-2020", u"GB/T 1243-2021", None},
    };
    for (const Row &row : rows) {
        EXPECT_EQ(int(nearDuplicate(numberOf(row.a), numberOf(row.b))), int(row.expected))
            << row.a.toString().toStdString() << " | " << row.b.toString().toStdString();
        EXPECT_EQ(int(nearDuplicate(numberOf(row.b), numberOf(row.a))), int(row.expected));
        EXPECT_EQ(termOf(row.expected).isEmpty(), row.expected == None);
    }
}

TEST(StandardNumberCompare, ExplainsInWords)
{
    const std::pair<QStringView, QStringView> rows[] = {
        {u"DB14/T 2578-2022", u"推荐性地方标准 · 山西 · 第2578号 · 2022年发布"},
        {u"DB37/2376-2013", u"强制性地方标准 · 山东 · 第2376号 · 2013年发布"},
        {u"DB5323/T 76-2024", u"推荐性地方标准 · 云南 · 楚雄彝族自治州 · 第76号 · 2024年发布"},
        {u"DBS14/ 001-2021", u"食品安全地方标准 · 山西 · 第001号 · 2021年发布"},
        {u"DG/TJ08-2433A-2023", u"推荐性工程建设地方标准 · 上海 · 第2433A号 · 2023年发布"},
        {u"DBJ04/T 400-2020", u"推荐性工程建设地方标准 · 山西 · 第400号 · 2020年发布"},
        {u"GB/T 20485.16-2018", u"推荐性国家标准 · 第20485号第16部分 · 2018年发布"},
        {u"GB/Z 43082-2023", u"指导性国家标准 · 第43082号 · 2023年发布"},
        {u"GBZ 2.1-2019", u"强制性国家标准 · 国家职业卫生标准 · 第2号第1部分 · 2019年发布"},
        {u"DB/T 1-2008", u"推荐性行业标准 · 地震 · 第1号 · 2008年发布"},
        {u"HJ 91.1-2019", u"强制性行业标准 · 环境保护 · 第91号第1部分 · 2019年发布"},
        {u"T/CAS 290-2017", u"团体标准 · 社会团体代号 CAS · 第290号 · 2017年发布"},
        {u"Q/SH1020 2038-2010", u"企业标准 · 企业代号 SH1020 · 第2038号 · 2010年发布"},
        {u"JJF 1149-2014", u"国家计量技术规范 · 第1149号 · 2014年发布"},
        {u"JJG(交通) 001-2010", u"部门计量技术规范（交通） · 第001号 · 2010年发布"},
        {u"JJF(晋) 12-2020", u"地方计量技术规范 · 山西 · 第12号 · 2020年发布"},
        {u"GB 50016-2014(2018年版)", u"强制性国家标准 · 第50016号 · 2014年发布 · 2018年版"},
        {u"GB 19083-2010/XG1-2012", u"强制性国家标准 · 第19083号 · 2010年发布 · 第1号修改单（2012年）"},
        {u"GB/T 19001-2016/ISO 9001:2015",
         u"推荐性国家标准 · 第19001号 · 2016年发布 · 等同采用 ISO 9001:2015"},
        {u"LS/T 1301-2022 GC/T 1801-2022",
         u"推荐性行业标准 · 粮食 · 第1301号 · 2022年发布 · 与 GC/T 1801-2022 为同一文本"},
        {u"GB/T 1.1", u"推荐性国家标准 · 第1号第1部分 · 未注年代号"},
        {u"IEC 61223-3-3:1996", u"国际标准 · 国际电工委员会（IEC） · 第61223号第3-3部分 · 1996年发布"},
        {u"BS EN ISO 9001:2015", u"国外标准 · 英国标准（BS EN ISO） · 第9001号 · 2015年发布"},
    };
    for (const auto &[text, words] : rows)
        EXPECT_EQ(explain(numberOf(text)).toStdString(), words.toString().toStdString());
    EXPECT_TRUE(explain({}).isEmpty());
}

TEST(StandardNumberCompare, EveryReasonAndRepairHasWords)
{
    for (int i = int(NumberRefusal::None) + 1; i <= int(NumberRefusal::TooLong); ++i)
        EXPECT_FALSE(termOf(NumberRefusal(i)).isEmpty()) << i;
    NumberRepairs repairs;
    for (quint32 bit = 1; bit <= quint32(NumberRepair::TwoDigitYear); bit <<= 1)
        repairs |= NumberRepair(bit);
    EXPECT_EQ(termsOf(repairs).size(), 11);
    EXPECT_EQ(termsOf(NumberFlag::MandatoryLocal | NumberFlag::Undated),
              (QStringList{termOf(NumberFlag::MandatoryLocal), termOf(NumberFlag::Undated)}));
}

TEST(StandardNumberCodes, ListsAreWhole)
{
    // The 76 of the platform, TJ, and those of engineering and communication beside them.
    EXPECT_EQ(numberCodes(NumberFamily::Industry).size(), 76 + 1 + 4 + 14 + 2);
    EXPECT_EQ(issuerName(u"YY"), u"医药"_s);
    EXPECT_EQ(issuerName(u"ISO/IEC TS"), u"国际标准化组织"_s);
    EXPECT_TRUE(issuerName(u"CAS").isEmpty());
    EXPECT_EQ(regionName(14), u"山西"_s);
    EXPECT_EQ(regionName(61), u"陕西"_s);
    EXPECT_EQ(regionName(1401), u"太原市"_s);
    EXPECT_EQ(regionName(6543), u"阿勒泰地区"_s);
    EXPECT_TRUE(regionName(99).isEmpty());
    EXPECT_TRUE(regionName(1499).isEmpty());
    EXPECT_EQ(provinceOfSign(u'晋'), 14);
    EXPECT_EQ(provinceOfConstructionCode(4), 14);
    EXPECT_EQ(provinceOfConstructionCode(8), 31);
    int provinces = 0;
    int cities = 0;
    for (int code = 10; code < 10000; ++code) {
        provinces += isProvince(code) ? 1 : 0;
        cities += isCity(code) ? 1 : 0;
        EXPECT_EQ(isProvince(code) || isCity(code), !regionName(code).isEmpty());
    }
    EXPECT_EQ(provinces, 34);
    EXPECT_EQ(cities, 334); // 333 prefectures and 莱芜
}
