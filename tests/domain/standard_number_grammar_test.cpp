// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standard_number.h"

#include <gtest/gtest.h>

using namespace gangmu;
using namespace Qt::StringLiterals;

namespace {

struct Understood
{
    QStringView text;
    QStringView printed;
};

struct Refused
{
    QStringView text;
    NumberRefusal why;
    QStringView proposals; // joined with "; "
};

using enum NumberRefusal;

// One row a rule: what a text becomes, or why it is refused and what is proposed instead.
// clang-format off
constexpr Understood understood[] = {
    {u"DB/T 1-2008", u"DB/T 1-2008"},
    {u"DBT 1-2008", u"DB/T 1-2008"},
    {u"DB14/T 1-2020", u"DB14/T 1-2020"},
    {u"DB14T2578-2022", u"DB14/T 2578-2022"},
    {u"DB14 T 2578-2022", u"DB14/T 2578-2022"},
    {u"DB 14/T 2578-2022", u"DB14/T 2578-2022"},
    {u"DB37/2376-2013", u"DB37/ 2376-2013"},
    {u"DB37 2376-2013", u"DB37/ 2376-2013"},
    {u"DB37-2376-2013", u"DB37/ 2376-2013"},
    {u"DB 1-2008", u"DB 1-2008"},
    {u"DB3799/T 1-2020", u"DB3799/T 1-2020"},
    {u"DB/T 29-254-2018", u"DB/T 29-254-2018"},
    {u"DB29-1-2013", u"DB29-1-2013"},
    {u"DB/T29-254-2018", u"DB/T 29-254-2018"},
    {u"DBJ/T 15-101-2014", u"DBJ/T 15-101-2014"},
    {u"DBJ/T15-101-2014", u"DBJ/T 15-101-2014"},
    {u"DBJ15/T-101-2014", u"DBJ/T 15-101-2014"},
    {u"DBJ04/T 400-2020", u"DBJ04/T 400-2020"},
    {u"DBJ50/T-123-2019", u"DBJ50/T-123-2019"},
    {u"DBJ50-071-2010", u"DBJ50-071-2010"},
    {u"DBJ41/T 123-2020", u"DBJ41/T 123-2020"},
    {u"DB13(J)/T 123-2015", u"DB13(J)/T 123-2015"},
    {u"DB13(J)63-2011", u"DB13(J) 63-2011"},
    {u"DB62/T 25-3063-2012", u"DB62/T 25-3063-2012"},
    {u"DBS14/ 001-2021", u"DBS14/ 001-2021"},
    {u"DBS14/001-2021", u"DBS14/ 001-2021"},
    {u"DGJ32/J 16-2014", u"DGJ32/J 16-2014"},
    {u"DGJ32/TJ 170-2014", u"DGJ32/TJ 170-2014"},
    {u"DGTJ08-2158-2023", u"DG/TJ08-2158-2023"},
    {u"TB/T 1-2008", u"TB/T 1-2008"},
    {u"TD/T 1001-2012", u"TD/T 1001-2012"},
    {u"TY/T 1-2015", u"TY/T 1-2015"},
    {u"QB/T 1-2015", u"QB/T 1-2015"},
    {u"QC/T 29106-2014", u"QC/T 29106-2014"},
    {u"QCT 29106-2014", u"QC/T 29106-2014"},
    {u"Q/BC 1-2015", u"Q/BC 1-2015"},
    {u"HJ/T 91-2002", u"HJ/T 91-2002"},
    {u"HJ 91.1-2019", u"HJ 91.1-2019"},
    {u"HJT 91-2002", u"HJ/T 91-2002"},
    {u"GB／T　20485．16－2018", u"GB/T 20485.16-2018"},
    {u"GBT 20485.16-2018", u"GB/T 20485.16-2018"},
    {u"GBT20485.16-2018", u"GB/T 20485.16-2018"},
    {u"GB/T20485.16-2018", u"GB/T 20485.16-2018"},
    {u"gb/t 20485.16-2018", u"GB/T 20485.16-2018"},
    {u"GB/T\n20485.16-\n2018", u"GB/T 20485.16-2018"},
    {u"《GB/T 1.1-2020》", u"GB/T 1.1-2020"},
    {u"GB/T 1.1-2020》", u"GB/T 1.1-2020"},
    {u"GB/T 1.1-2020。", u"GB/T 1.1-2020"},
    {u"（GB/T 1.1-2020）", u"GB/T 1.1-2020"},
    {u"GB/T GB/T 1.1-2020", u"GB/T 1.1-2020"},
    {u"GB/T 1.1-2020 GB/T 1.1-2020", u"GB/T 1.1-2020"},
    {u"GB/T 19001-2016/ISO 9001:2015", u"GB/T 19001-2016/ISO 9001:2015"},
    {u"GB/T 19001-2016/ISO 9001：2015", u"GB/T 19001-2016/ISO 9001:2015"},
    {u"GB/T 19001-2016 ISO 9001:2015", u"GB/T 19001-2016/ISO 9001:2015"},
    {u"GB/T 19001-2016 idt ISO 9001:2015", u"GB/T 19001-2016/ISO 9001:2015"},
    {u"GB 19083-2010/XG1-2012", u"GB 19083-2010/XG1-2012"},
    {u"GB 19083-2010 /XG 1-2012", u"GB 19083-2010/XG1-2012"},
    {u"GB 19083-2010/XG1-2012/ISO 1:2000", u"GB 19083-2010/XG1-2012/ISO 1:2000"},
    {u"LS/T 1301—2022  GC/T 1801—2022", u"LS/T 1301-2022 GC/T 1801-2022"},
    {u"LS/T 1301-2022/GC/T 1801-2022", u"LS/T 1301-2022 GC/T 1801-2022"},
    {u"LS/T 1301-2022\nGC/T 1801-2022", u"LS/T 1301-2022 GC/T 1801-2022"},
    {u"DB11/T 3001-2015 DB12/T 3001-2015 DB13/T 3001-2015", u"DB11/T 3001-2015 DB12/T 3001-2015 DB13/T 3001-2015"},
    {u"GB 1234-89", u"GB 1234-1989"},
    {u"GB/T 1234", u"GB/T 1234"},
    {u"GBZ 2.1-2019", u"GBZ 2.1-2019"},
    {u"GBZ/T 300.1-2017", u"GBZ/T 300.1-2017"},
    {u"GBZT 300.1-2017", u"GBZ/T 300.1-2017"},
    {u"GB-T 1234-2020", u"GB/T 1234-2020"},
    {u"GB_T 1234-2020", u"GB/T 1234-2020"},
    {u"GJB 150.1A-2009", u"GJB 150.1A-2009"},
    {u"GJB/Z 9000-1998", u"GJB/Z 9000-1998"},
    {u"GSB 05-1426-2001", u"GSB 05-1426-2001"},
    {u"GBJ 16-87", u"GBJ 16-1987"},
    {u"GBn 1-1982", u"GBn 1-1982"},
    {u"JJF 1149-2014", u"JJF 1149-2014"},
    {u"JJG(交通) 001-2010", u"JJG(交通) 001-2010"},
    {u"JJF（晋） 12-2020", u"JJF(晋) 12-2020"},
    {u"JTG D20-2017", u"JTG D20-2017"},
    {u"JTG/T F20-2015", u"JTG/T F20-2015"},
    {u"JTG 3362-2018", u"JTG 3362-2018"},
    {u"JTS 144-1-2010", u"JTS 144-1-2010"},
    {u"JTS/T 231-2-2010", u"JTS/T 231-2-2010"},
    {u"TSG 21-2016", u"TSG 21-2016"},
    {u"TSG Q7015-2016", u"TSG Q7015-2016"},
    {u"T/CAS 290-2017", u"T/CAS 290-2017"},
    {u"TCAS 290-2017", u"T/CAS 290-2017"},
    {u"T CAS 290-2017", u"T/CAS 290-2017"},
    {u"T/CAS290-2017", u"T/CAS 290-2017"},
    {u"T/ZJFA-001-2020", u"T/ZJFA 001-2020"},
    {u"T/CAS 290-2017 T/CSTE 1-2017", u"T/CAS 290-2017 T/CSTE 1-2017"},
    {u"T/CAS 290-2017/T/CSTE 1-2017", u"T/CAS 290-2017 T/CSTE 1-2017"},
    {u"Q/ABC 012-2021", u"Q/ABC 012-2021"},
    {u"Q/140000ABC 001-2015", u"Q/140000ABC 001-2015"},
    {u"Q/140000ABC001-2015", u"Q/140000ABC 001-2015"},
    {u"Q/JDH 0001S-2019", u"Q/JDH 0001S-2019"},
    {u"Q/JDH0001S-2019", u"Q/JDH 0001S-2019"},
    {u"Q/SY 01003-2016", u"Q/SY 01003-2016"},
    {u"Q/GDW/Z 461-2010", u"Q/GDW/Z 461-2010"},
    {u"Q/GDW 1234.5-2015", u"Q/GDW 1234.5-2015"},
    {u"ISO 9001:2015", u"ISO 9001:2015"},
    {u"ISO9001-2015", u"ISO 9001:2015"},
    {u"ISO/IEC 17025:2017", u"ISO/IEC 17025:2017"},
    {u"ISO/IEC TS 17021-2:2012", u"ISO/IEC TS 17021-2:2012"},
    {u"ISO/TS 16949", u"ISO/TS 16949"},
    {u"ISO TS 16949:2009", u"ISO/TS 16949:2009"},
    {u"IEC/TS 62443-1-1:2009", u"IEC TS 62443-1-1:2009"},
    {u"IEC 60601-2-54", u"IEC 60601-2-54"},
    {u"IEC 61223-3-3:1996", u"IEC 61223-3-3:1996"},
    {u"IEC 61685-2001", u"IEC 61685:2001"},
    {u"ISO/IEC Guide 98-3:2008", u"ISO/IEC Guide 98-3:2008"},
    {u"ISO 9001:2015/Amd 1:2024", u"ISO 9001:2015/Amd 1:2024"},
    {u"IEC 60601-1:2005+AMD1:2012+AMD2:2020", u"IEC 60601-1:2005/Amd 1:2012/Amd 2:2020"},
    {u"ITU-T G.652-2016", u"ITU-T G.652-2016"},
    {u"ITU-T G.652 (11/2016)", u"ITU-T G.652-2016"},
    {u"OIML R135:2004(E)", u"OIML R 135:2004"},
    {u"OIML R89-1990", u"OIML R 89:1990"},
    {u"CAC/GL 21-1997", u"CAC/GL 21-1997"},
    {u"CODEX STAN 192-1995", u"CODEX STAN 192-1995"},
    {u"CXS 192-1995", u"CXS 192-1995"},
    {u"EN ISO 9001:2015", u"EN ISO 9001:2015"},
    {u"BS EN ISO 9001:2015", u"BS EN ISO 9001:2015"},
    {u"DIN 1234-1:2010", u"DIN 1234-1:2010"},
    {u"ASTM D1234-20", u"ASTM D1234-20"},
    {u"ASTM D 1234-2020", u"ASTM D1234-20"},
    {u"JIS K 0102:2013", u"JIS K 0102:2013"},
    {u"JIS K0102-2013", u"JIS K 0102:2013"},
    {u"IEEE 802.3-2018", u"IEEE 802.3-2018"},
    {u"IEEE Std 802.3-2018", u"IEEE 802.3-2018"},
    {u"API SPEC 5L-2018", u"API SPEC 5L-2018"},
    {u"API 5L", u"API 5L"},
    {u"UL 94", u"UL 94"},
    {u"AS/NZS 3000:2018", u"AS/NZS 3000:2018"},
    {u"JGJ/T 12-2020", u"JGJ/T 12-2020"},
    {u"JGJT12-2020", u"JGJ/T 12-2020"},
    {u"SZDB/Z 123-2015", u"SZDB/Z 123-2015"},
    {u"SJG 44-2018", u"SJG 44-2018"},
    {u"XJJ 123-2020", u"XJJ 123-2020"},
    {u"GB 50016-2014（2018年版）", u"GB 50016-2014(2018年版)"},
    {u"GB 50016-2014 2018年版", u"GB 50016-2014(2018年版)"},
    {u"GB 50016-2014(2018 版)", u"GB 50016-2014(2018年版)"},
    {u"ISO/R 1:1975", u"ISO/R 1:1975"},
    {u"ＧＢ／Ｔ　１２３４—２０２０", u"GB/T 1234-2020"},
    {u"GB/T 1234一2020", u"GB/T 1234-2020"},
    {u"ＳＹ／Ｔ５７０４－２０１２", u"SY/T 5704-2012"},
    {u"DB29 T0486.1", u"DB/T 29-0486.1"},
    {u"DB/T 29-2008", u"DB/T 29-2008"},
    {u"DB/T 29-95", u"DB/T 29-1995"},
    {u"DB/T 29-254", u"DB/T 29-254"},
    {u"GB/T 1234- 2020", u"GB/T 1234-2020"},
    {u"GB/T1234—2020年", u"GB/T 1234-2020"},
    {u"T/ZZB 3776—2024 /", u"T/ZZB 3776-2024"},
    {u"T/CECS G:D21-01-2019", u"T/CECS G:D21-01-2019"},
    {u"Q/ABC 01-01-2020", u"Q/ABC 01-01-2020"},
    {u"GB/T 19001-2016 / ISO 9001:2015 , IDT", u"GB/T 19001-2016/ISO 9001:2015"},
    {u"GB/T 19001-2016(ISO 9001:2015,IDT)", u"GB/T 19001-2016/ISO 9001:2015"},
    {u"GB/T 19001:2016", u"GB/T 19001-2016"},
    {u"TSGZB001-2008", u"TSG ZB001-2008"},
    {u"TSGT7001-2009", u"TSG T7001-2009"},
    {u"JTGD20-2017", u"JTG D20-2017"},
    {u"JTGTD20-2017", u"JTG/T D20-2017"},
    {u"JTG/TD20-2017", u"JTG/T D20-2017"},
    {u"HG/T20570-95", u"HG/T 20570-1995"},
    {u"QCR 123-2015", u"Q/CR 123-2015"},
};

constexpr Refused refused[] = {
    {u"DB 37-2008", Ambiguous, u"DB/T 37-2008"},
    {u"DB37-2008", Ambiguous, u"DB/T 37-2008"},
    {u"DB142578-2022", Ambiguous, u"DB14/ 2578-2022"},
    {u"DB1401012-2021", Ambiguous, u"DB14/ 01012-2021; DB1401/ 012-2021"},
    {u"DB99/T 1-2020", UnknownRegion, u""},
    {u"20485.16-2018", MissingCode, u""},
    {u"GB/T 20485.1\n6-2018", BrokenSerial, u"GB/T 20485.16-2018"},
    {u"GB GB/T 1.1-2020", Ambiguous, u"GB/T 1.1-2020"},
    {u"LS/T 1301-2022;GC/T 1801-2022", SeveralNumbers, u"LS/T 1301-2022; GC/T 1801-2022"},
    {u"GB/T 1234-12", BadYear, u"GB/T 1234-2012"},
    {u"GB/T 1234-20XX", BadYear, u"GB/T 1234"},
    {u"GB/T 1234-", BadYear, u"GB/T 1234"},
    {u"GB/T 1234 2020", YearNotSeparated, u"GB/T 1234-2020"},
    {u"GB/T 1234.2020", Ambiguous, u"GB/T 1234-2020"},
    {u"GB/T 204852018", YearNotSeparated, u"GB/T 20485-2018"},
    {u"GB/ 1234-2010", Ambiguous, u"GB/T 1234-2010; GB 1234-2010"},
    {u"GBZ 43082-2023", Ambiguous, u"GB/Z 43082-2023"},
    {u"T/CAS 290-17", BadYear, u"T/CAS 290-2017"},
    {u"MIL-STD-810G", UnknownCode, u""},
    {u"20170425-T-469", PlanNumber, u""},
    {u"66-SYT6704-2019井斜仪校准装置校准方法", LeadingText, u"SY/T 6704-2019"},
    {u"JJG 543-1996(脑电图机部分)", TrailingText, u"JJG 543-1996"},
    {u"JJG 692;JJG 760-2003;YY 0601-2009", SeveralNumbers, u"JJG 692; JJG 760-2003; YY 0601-2009"},
    {u"GB/T 2O485-2018", BadSerial, u"GB/T 20485-2018"},
    {u"GB/T 1234-1-2020", Ambiguous, u"GB/T 1234.1-2020"},
    {u"GB 3100~3102-93", Range, u"GB 3100-1993; GB 3101-1993; GB 3102-1993"},
    {u"GB 3100～02-1993", Range, u"GB 3100-1993; GB 3101-1993; GB 3102-1993"},
    {u"GB 50254-50259-96", Range, u"GB 50254-1996; GB 50255-1996; GB 50256-1996; GB 50257-1996; GB 50258-1996; GB 50259-1996"},
    {u"GB/T 1234-2020第1号修改单", TrailingText, u"GB/T 1234-2020"},
    {u"标准号：GB/T 1234-2020", LeadingText, u"GB/T 1234-2020"},
    {u"TEST 5", UnknownCode, u""},
    {u"ABC 12-2020", UnknownCode, u""},
    {u"ZB/T 12-2020", UnknownCode, u""},
    {u"N/A", Placeholder, u""},
    {u"无", Placeholder, u""},
    {u"GB", MissingSerial, u""},
    {u"GB/T", MissingSerial, u""},
    {u"T/", MissingIssuer, u""},
    {u"Q/", MissingIssuer, u""},
    {u"T/CAS", MissingSerial, u""},
    {u"DB14/T", MissingSerial, u""},
    {u"DB29 2008", Ambiguous, u""},
    {u"Q/S020/2010", TrailingText, u"Q/S 020"},
    {u"GB 1-2000 GB 2-2000 GB 3-2001", SeveralNumbers, u"GB 1-2000; GB 2-2000; GB 3-2001"},
    {u"GB/T 1234（所有部分）", TrailingText, u"GB/T 1234"},
    {u"GB/T 2828.1～2828.3-2003", Range, u"GB/T 2828.1-2003; GB/T 2828.2-2003; GB/T 2828.3-2003"},
    {u"JB/T 8356.1-8356.2-1996", Range, u"JB/T 8356.1-1996; JB/T 8356.2-1996"},
    {u"G B/T 1234-2020", UnknownCode, u"GB/T 1234-2020"},
    {u"GB/T 1 2 3 4-2020", BrokenSerial, u"GB/T 1234-2020"},
    {u"Q/BYQSH 0001 S-2020", BrokenSerial, u"Q/BYQSH 0001S-2020"},
    {u"GB/T 19001-2016（ISO 9001:2015，MOD）", TrailingText, u"GB/T 19001-2016"},
    {u"DL/T 5218—2012（代替DL/T 5218—2005）", TrailingText, u"DL/T 5218-2012"},
    {u"GB 1234-1989(2004)", TrailingText, u"GB 1234-1989"},
};
// clang-format on

} // namespace

TEST(StandardNumberGrammar, EachKindAndItsSpellings)
{
    for (const Understood &row : understood) {
        const StandardNumberParse parse = parseStandardNumber(row.text);
        EXPECT_TRUE(parse.ok()) << row.text.toString().toStdString();
        EXPECT_EQ(parse.number.print(), row.printed) << row.text.toString().toStdString();
        EXPECT_TRUE(parse.proposals.isEmpty());
        // What is printed needs no repair, and what needs none is what is printed.
        EXPECT_EQ(!parse.repairs, row.text == row.printed || row.text == parse.number.print(Dash::Em))
            << row.text.toString().toStdString();
        const StandardNumberParse again = parseStandardNumber(row.printed);
        EXPECT_TRUE(again.ok() && !again.repairs && again.number == parse.number)
            << row.printed.toString().toStdString();
        EXPECT_EQ(again.number.key(), parse.number.key());
        EXPECT_EQ(numberKeyOf(row.text), parse.number.key());
    }
}

TEST(StandardNumberGrammar, WhatIsNotSureIsRefusedAndProposed)
{
    for (const Refused &row : refused) {
        const StandardNumberParse parse = parseStandardNumber(row.text);
        EXPECT_EQ(int(parse.refusal), int(row.why)) << row.text.toString().toStdString();
        EXPECT_EQ(parse.proposals.join(u"; "_s), row.proposals) << row.text.toString().toStdString();
        EXPECT_TRUE(parse.number.isNull());
        EXPECT_FALSE(parse.repairs || parse.flags);
        for (const QString &proposal : parse.proposals)
            EXPECT_TRUE(parseStandardNumber(proposal).ok()) << proposal.toStdString();
    }
}
