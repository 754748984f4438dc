// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standard_number.h"
#include "tests/support/core/shared_data.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSet>

using namespace gangmu;
using namespace Qt::StringLiterals;

namespace {

using enum NumberRefusal;

struct Dirty
{
    QStringView text;
    QStringView printed; ///< empty when it must be refused
    NumberRefusal why = None;
    QStringView proposals = {}; ///< joined with "; "
};

// Numbers as real catalogues have them, and what each must become; decided number by number:
// - an em dash is how numbers are printed and no dirt; "—" alone, None, 文号 name no standard
// - SYT, GBT, QSH lost their slash, and no code of that name exists
// - DB12/ 684: the slash belongs to the code of mandatory local standards (地方标准管理办法, 1990)
// - a dot with nothing behind may have lost a part number, eight digits may hide a year: asked, not guessed
// - CECS numbers are T/CECS since 2018, and CECS with a colon before
// clang-format off
constexpr Dirty dirty[] = {
    {u"T/BASV 0005—2024", u"T/BASV 0005-2024"},
    {u"T/JSVA 003—2022", u"T/JSVA 003-2022"},
    {u"T/SCSVA 0003—2024", u"T/SCSVA 0003-2024"},
    {u"T/HTSJ 017—2023", u"T/HTSJ 017-2023"},
    {u"T/JSEA 002—2021", u"T/JSEA 002-2021"},
    {u"T/SHTY 5—2021", u"T/SHTY 5-2021"},
    {u"T/HTSJ 016—2023", u"T/HTSJ 016-2023"},
    {u"T/CSSS 029—2025", u"T/CSSS 029-2025"},
    {u"T/CSSS 030—2025", u"T/CSSS 030-2025"},
    {u"T/JSVA 001—2022", u"T/JSVA 001-2022"},
    {u"T/CHNAQUA 0301—2026", u"T/CHNAQUA 0301-2026"},
    {u"T/ASFC 1017—2023", u"T/ASFC 1017-2023"},
    {u"T/SCSVA 0002.1—2023", u"T/SCSVA 0002.1-2023"},
    {u"T/SDIOT 033—2023", u"T/SDIOT 033-2023"},
    {u"T/ZS 0535—2023", u"T/ZS 0535-2023"},
    {u"T/ASFC 1011—2023", u"T/ASFC 1011-2023"},
    {u"T/ASFC 1001—2020", u"T/ASFC 1001-2020"},
    {u"T/ZZB 3776—2024", u"T/ZZB 3776-2024"},
    {u"T/ZZB 2715—2022", u"T/ZZB 2715-2022"},
    {u"T/HTSJ 18—2024", u"T/HTSJ 18-2024"},
    {u"T/QAQ 003—2022", u"T/QAQ 003-2022"},
    {u"T/DGJMJS 013—2021", u"T/DGJMJS 013-2021"},
    {u"T/DGJMJS 012—2021", u"T/DGJMJS 012-2021"},
    {u"T/ZJHQA 0001—2022", u"T/ZJHQA 0001-2022"},
    {u"T/CNHA 1071—2024", u"T/CNHA 1071-2024"},
    {u"T/ZZB 1123—2019", u"T/ZZB 1123-2019"},
    {u"T/JSVA 005—2022", u"T/JSVA 005-2022"},
    {u"T/CSGF T/CSGF024—2023", u"T/CSGF 024-2023"},
    {u"T/ZZB 2523—2021", u"T/ZZB 2523-2021"},
    {u"T/CIE 187—2023", u"T/CIE 187-2023"},
    {u"T/TSI 008—2023", u"T/TSI 008-2023"},
    {u"T/BJTN 001—2022", u"T/BJTN 001-2022"},
    {u"T/ZZB 3674—2024", u"T/ZZB 3674-2024"},
    {u"T/BJTN 004—2022", u"T/BJTN 004-2022"},
    {u"T/CSTZ 10001—2017", u"T/CSTZ 10001-2017"},
    {u"T/TSI 010—2023", u"T/TSI 010-2023"},
    {u"T/GXAS 1011—2025", u"T/GXAS 1011-2025"},
    {u"T/TSI 006—2023", u"T/TSI 006-2023"},
    {u"T/ZZB 3925—2025", u"T/ZZB 3925-2025"},
    {u"T/CSSS 027—2025", u"T/CSSS 027-2025"},
    {u"T/CSSGA 1041—2023", u"T/CSSGA 1041-2023"},
    {u"T/CDLDSA 12—2025", u"T/CDLDSA 12-2025"},
    {u"T/ZZB 3110—2023", u"T/ZZB 3110-2023"},
    {u"T/CSTE 0570—2024", u"T/CSTE 0570-2024"},
    {u"T/SDTB 004.2—2021", u"T/SDTB 004.2-2021"},
    {u"T/SHDSGY 101—2023", u"T/SHDSGY 101-2023"},
    {u"T/DIDA 004—2021", u"T/DIDA 004-2021"},
    {u"T/JPMA 015—2022", u"T/JPMA 015-2022"},
    {u"T/SJXBZ 0001—2020", u"T/SJXBZ 0001-2020"},
    {u"T/CECAS 20003—2025", u"T/CECAS 20003-2025"},
    {u"T/CSSGA 1036—2021", u"T/CSSGA 1036-2021"},
    {u"T/HBZXL 003—2022", u"T/HBZXL 003-2022"},
    {u"T/BJTN 018—2025", u"T/BJTN 018-2025"},
    {u"T/SSGGA 001.4—2024", u"T/SSGGA 001.4-2024"},
    {u"T/CSSGA 1037—2021", u"T/CSSGA 1037-2021"},
    {u"T/BJLX 02—2020", u"T/BJLX 02-2020"},
    {u"T/SDAS 1251—2025", u"T/SDAS 1251-2025"},
    {u"T/SDCA 030—2021", u"T/SDCA 030-2021"},
    {u"T/CYSF 0003—2023", u"T/CYSF 0003-2023"},
    {u"T/ZS 0410—2022", u"T/ZS 0410-2022"},
    {u"T/CATE 0001—2021", u"T/CATE 0001-2021"},
    {u"T/BJTN 012—2023", u"T/BJTN 012-2023"},
    {u"T/SSGGA 001.5—2024", u"T/SSGGA 001.5-2024"},
    {u"T/JSVA 007—2022", u"T/JSVA 007-2022"},
    {u"T/HSCA 001.—2017", u"", EmptyPart, u"T/HSCA 001-2017"},
    {u"T/HTSJ 009—2022", u"T/HTSJ 009-2022"},
    {u"T/HTSJ 004—2021", u"T/HTSJ 004-2021"},
    {u"T/GSMA 3—2020", u"T/GSMA 3-2020"},
    {u"T/SSCI 001—2021", u"T/SSCI 001-2021"},
    {u"T/HEBQIA 503—2025", u"T/HEBQIA 503-2025"},
    {u"T/ZS 0192—2021", u"T/ZS 0192-2021"},
    {u"T/WJDB 010—2021", u"T/WJDB 010-2021"},
    {u"T/WJDB 003—2018", u"T/WJDB 003-2018"},
    {u"T/GDLA 001—2020", u"T/GDLA 001-2020"},
    {u"T/CTAS 0102—2023", u"T/CTAS 0102-2023"},
    {u"T/CTAS 0101—2023", u"T/CTAS 0101-2023"},
    {u"T/NTB 1—2020", u"T/NTB 1-2020"},
    {u"T/NTB 11—2020", u"T/NTB 11-2020"},
    {u"T/SXGA 08—2020", u"T/SXGA 08-2020"},
    {u"T/NTB 2—2020", u"T/NTB 2-2020"},
    {u"T/CYSF 0005—2024", u"T/CYSF 0005-2024"},
    {u"T/HHXBZ 002—2019", u"T/HHXBZ 002-2019"},
    {u"T/HHXBZ 004—2019", u"T/HHXBZ 004-2019"},
    {u"T/FZHXXH 001—2024", u"T/FZHXXH 001-2024"},
    {u"T/NMBX 0001—2024", u"T/NMBX 0001-2024"},
    {u"T/CECS 1958—2025", u"T/CECS 1958-2025"},
    {u"T/CSTE 0624—2024", u"T/CSTE 0624-2024"},
    {u"T/XCFW TG06-011.1—2023", u"T/XCFW TG06-011.1-2023"},
    {u"T/XCFW TG06-011.7—2023", u"T/XCFW TG06-011.7-2023"},
    {u"T/ZAI 1—2022", u"T/ZAI 1-2022"},
    {u"T/SSIASD 5—2022", u"T/SSIASD 5-2022"},
    {u"T/CSSS 021.4—2024", u"T/CSSS 021.4-2024"},
    {u"T/CSSS 025—2025", u"T/CSSS 025-2025"},
    {u"T/HTSJ 020—2024", u"T/HTSJ 020-2024"},
    {u"T/SHTY 9—2021", u"T/SHTY 9-2021"},
    {u"T/JSVA 002—2022", u"T/JSVA 002-2022"},
    {u"T/CAAAD 003—2019", u"T/CAAAD 003-2019"},
    {u"T/CAUI 034—2026", u"T/CAUI 034-2026"},
    {u"T/ZAITS 033—2024", u"T/ZAITS 033-2024"},
    {u"T/CAUI 002—2024", u"T/CAUI 002-2024"},
    {u"T/SQSGDXH 001—2019", u"T/SQSGDXH 001-2019"},
    {u"T/BESA 001—2019", u"T/BESA 001-2019"},
    {u"T/CBIA 002—2017", u"T/CBIA 002-2017"},
    {u"T/TTGA 005—2022", u"T/TTGA 005-2022"},
    {u"T/SSCA 001—2021", u"T/SSCA 001-2021"},
    {u"T/TCMMA 1003—2023", u"T/TCMMA 1003-2023"},
    {u"T/CLIAS 017—2024", u"T/CLIAS 017-2024"},
    {u"T/SDSZC 4—2022", u"T/SDSZC 4-2022"},
    {u"T/BJESA 02—2023", u"T/BJESA 02-2023"},
    {u"T/HTSJ 024—2025", u"T/HTSJ 024-2025"},
    {u"T/AOPA 0002—2023", u"T/AOPA 0002-2023"},
    {u"T/ZZB 0439—2018", u"T/ZZB 0439-2018"},
    {u"T/ZGTX 28—2025", u"T/ZGTX 28-2025"},
    {u"T/ZZB 1697—2020", u"T/ZZB 1697-2020"},
    {u"T/CQAMSA 0044—2025", u"T/CQAMSA 0044-2025"},
    {u"T/CNTAC 251—2025", u"T/CNTAC 251-2025"},
    {u"T/CAHPE 003—2025", u"T/CAHPE 003-2025"},
    {u"T/CSSS 008—2024", u"T/CSSS 008-2024"},
    {u"T/SHWSA 1001—2021", u"T/SHWSA 1001-2021"},
    {u"T/JSTYX 001—2025", u"T/JSTYX 001-2025"},
    {u"DB15/T 2535—2025", u"DB15/T 2535-2025"},
    {u"DB44/T 2599—2024", u"DB44/T 2599-2024"},
    {u"DB23/T 3718—2024", u"DB23/T 3718-2024"},
    {u"DB37/T 1354—2023", u"DB37/T 1354-2023"},
    {u"DB21/T 3741—2023", u"DB21/T 3741-2023"},
    {u"DB3212/T 1081—2021", u"DB3212/T 1081-2021"},
    {u"DB4401/T 10.15—2020", u"DB4401/T 10.15-2020"},
    {u"DB37/T 3911—2020", u"DB37/T 3911-2020"},
    {u"DB12/ 684-2016", u"DB12/ 684-2016"},
    {u"DB14/T 2651—2023", u"DB14/T 2651-2023"},
    {u"DB2101/T 0007—2018", u"DB2101/T 0007-2018"},
    {u"DB37/T 4469—2021", u"DB37/T 4469-2021"},
    {u"DB37/T 3914—2020", u"DB37/T 3914-2020"},
    {u"DB21/T 3510—2021", u"DB21/T 3510-2021"},
    {u"DB23/T 3716—2024", u"DB23/T 3716-2024"},
    {u"DB32／T 4412-2022", u"DB32/T 4412-2022"},
    {u"DB34/ 223-2001", u"DB34/ 223-2001"},
    {u"DB23/T 3676.3—2023", u"DB23/T 3676.3-2023"},
    {u"T/DZTP 009—2026", u"T/DZTP 009-2026"},
    {u"T/ZDA 004—2023", u"T/ZDA 004-2023"},
    {u"T/CSOA 0001—2020", u"T/CSOA 0001-2020"},
    {u"T/CADBM 2—2018", u"T/CADBM 2-2018"},
    {u"T/CSSS 035—2026", u"T/CSSS 035-2026"},
    {u"T/CSTE 0536—2023", u"T/CSTE 0536-2023"},
    {u"T/JSRA 005—2023", u"T/JSRA 005-2023"},
    {u"T/GMPA 10—2022", u"T/GMPA 10-2022"},
    {u"T/CMSA 0033—2022", u"T/CMSA 0033-2022"},
    {u"T/CSSS 010—2024", u"T/CSSS 010-2024"},
    {u"T/QZZN 09—2021", u"T/QZZN 09-2021"},
    {u"T/DLSHXH T/DLSHXH 001--2017", u"T/DLSHXH 001-2017"},
    {u"T/CMABZ 015—2022", u"T/CMABZ 015-2022"},
    {u"T/CQPRA 0225—2026", u"T/CQPRA 0225-2026"},
    {u"T/CSSS 016—2024", u"T/CSSS 016-2024"},
    {u"SYT5704-2012", u"SY/T 5704-2012"},
    {u"SYT6252-2012", u"SY/T 6252-2012"},
    {u"SYT6582-2019", u"SY/T 6582-2019"},
    {u"SYT6593-2016", u"SY/T 6593-2016"},
    {u"SYT6704-2019", u"SY/T 6704-2019"},
    {u"SYT6786-2010", u"SY/T 6786-2010"},
    {u"SYT6449-2000", u"SY/T 6449-2000"},
    {u"SYT6741-2016", u"SY/T 6741-2016"},
    {u"—", u"", Placeholder, u""},
    {u"SYT6030-2018", u"SY/T 6030-2018"},
    {u"SYT6691-2014", u"SY/T 6691-2014"},
    {u"SYT5361-2014", u"SY/T 5361-2014"},
    {u"SYT5326.2-2017", u"SY/T 5326.2-2017"},
    {u"QSH0593-2014", u"Q/SH 0593-2014"},
    {u"QSH1020/2038-2010", u"Q/SH1020 2038-2010"},
    {u"QSH1020/2622-2018", u"Q/SH1020 2622-2018"},
    {u"SYT7411-2018", u"SY/T 7411-2018"},
    {u"QSH0537-2013", u"Q/SH 0537-2013"},
    {u"SYT6276-2014", u"SY/T 6276-2014"},
    {u"SY5436-2016", u"SY 5436-2016"},
    {u"SYT6044-2019", u"SY/T 6044-2019"},
    {u"SYT6355-2017", u"SY/T 6355-2017"},
    {u"SYT6502-2017", u"SY/T 6502-2017"},
    {u"SYT6308-2012", u"SY/T 6308-2012"},
    {u"QSH0190-2022", u"Q/SH 0190-2022"},
    {u"QSH1020/0999-2010", u"Q/SH1020 0999-2010"},
    {u"SY6634-2012", u"SY 6634-2012"},
    {u"QSH1020/11542010", u"", YearNotSeparated, u"Q/SH1020 1154-2010"},
    {u"GBT8196-2018", u"GB/T 8196-2018"},
    {u"QSH1020/0332-2003", u"Q/SH1020 0332-2003"},
    {u"QSH1020/1490-2005", u"Q/SH1020 1490-2005"},
    {u"SYT5633-2018", u"SY/T 5633-2018"},
    {u"SYT5751-2012", u"SY/T 5751-2012"},
    {u"None", u"", Placeholder, u""},
    {u"建质〔2009〕87 号", u"", DocumentNumber, u""},
    {u"Q/CSG 510001-2015", u"Q/CSG 510001-2015"},
    {u"Q/CSG-GPG-GPED 2 16 016-2019", u"Q/CSG-GPG-GPED 2 16 016-2019"},
    {u"CECS 21:2000", u"CECS 21:2000"},
    {u"GB 50254~50259-96", u"", Range, u"GB 50254-1996; GB 50255-1996; GB 50256-1996; GB 50257-1996; GB 50258-1996; GB 50259-1996"},
    {u"CECS 24-2020", u"T/CECS 24-2020"},
    {u"应急厅函 299 号", u"", DocumentNumber, u""},
    {u"GB/T 7714—2015", u"GB/T 7714-2015"},
    {u"GB 2544—1988", u"GB 2544-1988"},
    {u"GB/T 7714——2015", u"GB/T 7714-2015"},
    {u"GB/T 37510—2019", u"GB/T 37510-2019"},
    {u"ISO 690:2021", u"ISO 690:2021"},
    {u"DB6106/T 209—2023", u"DB6106/T 209-2023"},
    {u"GB 3100—1993", u"GB 3100-1993"},
    {u"GB/Z 43082—2023", u"GB/Z 43082-2023"},
    {u"AS 1519:2018", u"AS 1519:2018"},
    {u"GB/T 3793—1983", u"GB/T 3793-1983"},
    {u"DB5323/T 76—2024", u"DB5323/T 76-2024"},
    {u"DB5323/T 52—2024", u"DB5323/T 52-2024"},
    {u"DB23/T1496.26-2021", u"DB23/T 1496.26-2021"},
    {u"DB51/ 1178-2010", u"DB51/ 1178-2010"},
    {u"DB51/ 278.059-1998", u"DB51/ 278.059-1998"},
    {u"DG/TJ08-2158-2023", u"DG/TJ08-2158-2023"},
    {u"DG/TJ08-2433B-2023", u"DG/TJ08-2433B-2023"},
    {u"DG/TJ08-501-2023", u"DG/TJ08-501-2023"},
    {u"DG/TJ08-2072-2022", u"DG/TJ08-2072-2022"},
    {u"DGJ08-20-2019", u"DGJ08-20-2019"},
    {u"DG/TJ08-2291C-2022", u"DG/TJ08-2291C-2022"},
    {u"DG/TJ08-2390B-2022", u"DG/TJ08-2390B-2022"},
    {u"DG/TJ 08-2386-2021", u"DG/TJ08-2386-2021"},
    {u"DG/TJ 082077-2021", u"DG/TJ08-2077-2021"},
    {u"DG/TJ 08 2371-2021", u"DG/TJ08-2371-2021"},
    {u"DG/TJ08-2352-2021", u"DG/TJ08-2352-2021"},
    {u"DG/TJ08-2005-2023", u"DG/TJ08-2005-2023"},
    {u"DGJ08-2139-2021", u"DGJ08-2139-2021"},
    {u"GB 50016-2014(2018年版)", u"GB 50016-2014(2018年版)"},
};
// clang-format on

/// The first column of a table separated by tabs; quoted cells may hold line feeds.
QStringList firstColumn(const QString &table)
{
    QStringList found;
    QString cell;
    bool quoted = false;
    bool first = true;
    for (const QChar c : table) {
        if (c == u'"' && (quoted || (first && cell.isEmpty()))) {
            quoted = !quoted;
        } else if (!quoted && c == u'\n') {
            found.append(cell);
            cell.clear();
            first = true;
        } else if (!quoted && c == u'\t') {
            first = false;
        } else if (first) {
            cell.append(c);
        }
    }
    return found;
}

} // namespace

TEST(DirtyStandardNumbers, EachBecomesWhatItMeans)
{
    for (const Dirty &row : dirty) {
        const StandardNumberParse parse = parseStandardNumber(row.text);
        EXPECT_EQ(parse.number.print(), row.printed) << row.text.toString().toStdString();
        EXPECT_EQ(int(parse.refusal), int(row.why)) << row.text.toString().toStdString();
        EXPECT_EQ(parse.proposals.join(u"; "_s), row.proposals) << row.text.toString().toStdString();
    }
}

TEST(DirtyStandardNumbers, WhatWasRepairedIsSaid)
{
    const auto repairs = [](QStringView text) { return parseStandardNumber(text).repairs; };
    EXPECT_EQ(repairs(u"T/BASV 0005—2024"), NumberRepairs());
    EXPECT_EQ(repairs(u"DB12/ 684-2016"), NumberRepairs());
    EXPECT_EQ(repairs(u"DB32／T 4412-2022"), NumberRepair::Width);
    EXPECT_EQ(repairs(u"GB/T 7714——2015"), NumberRepair::Dash);
    EXPECT_EQ(repairs(u"SYT5704-2012"), NumberRepair::Slash | NumberRepair::Blank);
    EXPECT_EQ(repairs(u"QSH1020/2038-2010"), NumberRepair::Slash);
    EXPECT_EQ(repairs(u"T/CSGF T/CSGF024—2023"), NumberRepair::Prefix | NumberRepair::Blank);
    EXPECT_EQ(repairs(u"CECS 24-2020"), NumberRepair::GroupMark);
    EXPECT_EQ(repairs(u"DG/TJ 082077-2021"), NumberRepair::MissingDash);
    EXPECT_EQ(repairs(u"DG/TJ 08 2371-2021"), NumberRepair::Blank);
    EXPECT_EQ(repairs(u"DB23/T1496.26-2021"), NumberRepair::Blank);
    EXPECT_EQ(repairs(u"GB 1234-89"), NumberRepair::TwoDigitYear);
}

TEST(DirtyStandardNumbers, WhatIsUnusualIsFlagged)
{
    const auto flags = [](QStringView text) { return parseStandardNumber(text).flags; };
    EXPECT_EQ(flags(u"DB12/ 684-2016"), NumberFlag::MandatoryLocal);
    EXPECT_EQ(flags(u"DB37/2376-2013"), NumberFlag::MandatoryLocal);
    EXPECT_EQ(flags(u"DGJ08-20-2019"), NumberFlag::MandatoryLocal);
    EXPECT_EQ(flags(u"SY5436-2016"), NumberFlag::MandatoryIndustry);
    EXPECT_EQ(flags(u"HJ 91.1-2019"), NumberFlag::MandatoryIndustry);
    EXPECT_EQ(flags(u"T/XCFW TG06-011.1—2023"), NumberFlag::IrregularSerial);
    EXPECT_EQ(flags(u"Q/CSG-GPG-GPED 2 16 016-2019"), NumberFlag::IrregularSerial);
    EXPECT_EQ(flags(u"TJ/T 12-1999"), NumberFlag::OldCode);
    EXPECT_EQ(flags(u"GBJ 16-87"), NumberFlag::OldCode);
    EXPECT_EQ(flags(u"DB1499/T 1-2020"), NumberFlag::UnknownRegion);
    EXPECT_EQ(flags(u"DB00/T 1001-2016"), NumberFlag::UnknownRegion); // examples, the invented province
    EXPECT_EQ(flags(u"DB0001/T 14-2020"), NumberFlag::UnknownRegion);
    EXPECT_EQ(flags(u"GB/T 1.1"), NumberFlag::Undated);
    EXPECT_EQ(flags(u"DB14/T 2578-2022"), NumberFlags());
    EXPECT_EQ(flags(u"DBS14/ 001-2021"), NumberFlags()); // food safety standards are mandatory by law
}

TEST(DirtyStandardNumbers, EveryNumberOfTheFileIsDecided)
{
    GANGMU_NEEDS_SHARED("catalogue/dirty_numbers.tsv");
    QFile file(test::sharedPath("catalogue/dirty_numbers.tsv"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QSet<QString> decided;
    for (const Dirty &row : dirty)
        decided.insert(row.text.toString());
    const QStringList numbers = firstColumn(QString::fromUtf8(file.readAll())).mid(1);
    EXPECT_GE(numbers.size(), 230);
    for (const QString &number : numbers)
        EXPECT_TRUE(decided.contains(number)) << "not decided: " << number.toStdString();
}
