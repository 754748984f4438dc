// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standard_number_codes.h"

#include <algorithm>
#include <iterator>
#include <QCoreApplication>

namespace gangmu {

namespace {

using enum NumberFamily;
using enum NumberCode::Option;

constexpr int marked = TakesT | TakesZ | Plain;

constexpr NumberCode row(const char *letters, NumberFamily family, int options, const char *name,
                         int region = 0)
{
    return {letters, family, quint16(options), quint16(region), name, packedLetters(letters)};
}

// In the order of packedLetters: shorter ones first, then by the alphabet.
// clang-format off
constexpr NumberCode codes[] = {
    row("AQ", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "安全生产")),
    row("AS", Foreign, Colon, QT_TRANSLATE_NOOP("NumberCodes", "澳大利亚标准")),
    row("BB", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "包装")),
    row("BS", Foreign, Colon | BlankChain, QT_TRANSLATE_NOOP("NumberCodes", "英国标准")),
    row("CB", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "船舶")),
    row("CH", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "测绘")),
    row("CJ", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "城镇建设")),
    row("CY", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "新闻出版")),
    row("DA", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "档案")),
    row("DB", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "地震")),
    row("DL", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "电力")),
    row("DY", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "电影")),
    row("DZ", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "地质矿产")),
    row("EJ", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "核工业")),
    row("EN", Foreign, Colon | BlankChain, QT_TRANSLATE_NOOP("NumberCodes", "欧洲标准")),
    row("FZ", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "纺织")),
    row("GA", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "公共安全")),
    row("GB", National, TakesT | TakesZ | Plain, QT_TRANSLATE_NOOP("NumberCodes", "国家标准")),
    row("GC", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "国家物资储备")),
    row("GF", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "国防工业")),
    row("GH", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "供销合作")),
    row("GL", International, DocumentType, QT_TRANSLATE_NOOP("NumberCodes", "导则")),
    row("GM", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "国密")),
    row("GY", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "广播电视和网络视听")),
    row("HB", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "航空")),
    row("HG", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "化工")),
    row("HJ", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "环境保护")),
    row("HS", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "海关")),
    row("HY", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "海洋")),
    row("JB", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "机械")),
    row("JC", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "建材")),
    row("JG", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "建筑工程")),
    row("JR", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "金融")),
    row("JS", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "机关事务")),
    row("JT", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "交通")),
    row("JY", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "教育")),
    row("KA", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "矿山安全")),
    row("KS", Foreign, Colon | SpacedSerial, QT_TRANSLATE_NOOP("NumberCodes", "韩国工业标准")),
    row("LB", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "旅游")),
    row("LD", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "劳动和劳动安全")),
    row("LS", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "粮食")),
    row("LY", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "林业")),
    row("MH", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "民用航空")),
    row("MR", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "市场监管")),
    row("MT", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "煤炭")),
    row("MZ", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "民政")),
    row("NB", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "能源")),
    row("NF", Foreign, Colon | BlankChain, QT_TRANSLATE_NOOP("NumberCodes", "法国标准")),
    row("NY", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "农业")),
    row("PD", Foreign, Colon | BlankChain, QT_TRANSLATE_NOOP("NumberCodes", "英国标准协会公开文件")),
    row("QB", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "轻工")),
    row("QC", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "汽车")),
    row("QJ", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "航天")),
    row("QX", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "气象")),
    row("RB", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "认证认可")),
    row("RF", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "人民防空")),
    row("RP", International, DocumentType, QT_TRANSLATE_NOOP("NumberCodes", "推荐作法")),
    row("SB", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "国内贸易")),
    row("SC", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "水产")),
    row("SF", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "司法")),
    row("SH", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "石油化工")),
    row("SJ", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "电子")),
    row("SL", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "水利")),
    row("SN", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "出入境检验检疫")),
    row("SW", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "税务")),
    row("SY", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "石油天然气")),
    row("TB", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "铁路")),
    row("TD", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "土地管理")),
    row("TJ", Industry, marked | Old, QT_TRANSLATE_NOOP("NumberCodes", "铁道交通")),
    row("TR", International, DocumentType, QT_TRANSLATE_NOOP("NumberCodes", "技术报告")),
    row("TS", International, DocumentType, QT_TRANSLATE_NOOP("NumberCodes", "技术规范")),
    row("TY", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "体育")),
    row("UL", Foreign, 0, QT_TRANSLATE_NOOP("NumberCodes", "美国保险商实验室")),
    row("WB", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "物资管理")),
    row("WH", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "文化")),
    row("WJ", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "兵工民品")),
    row("WM", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "外经贸")),
    row("WS", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "卫生")),
    row("WW", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "文物保护")),
    row("XB", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "稀土")),
    row("XF", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "消防救援")),
    row("YB", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "黑色冶金")),
    row("YC", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "烟草")),
    row("YD", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "通信")),
    row("YJ", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "减灾救灾与综合性应急管理")),
    row("YS", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "有色金属")),
    row("YY", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "医药")),
    row("YZ", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "邮政")),
    row("ZY", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "中医药")),
    row("API", Foreign, 0, QT_TRANSLATE_NOOP("NumberCodes", "美国石油学会")),
    row("AWS", Foreign, 0, QT_TRANSLATE_NOOP("NumberCodes", "美国焊接学会")),
    row("CAC", International, 0, QT_TRANSLATE_NOOP("NumberCodes", "国际食品法典委员会")),
    row("CIE", International, Colon, QT_TRANSLATE_NOOP("NumberCodes", "国际照明委员会")),
    row("CJJ", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "城镇建设工程")),
    row("CNS", Foreign, 0, QT_TRANSLATE_NOOP("NumberCodes", "台湾地区标准")),
    row("CSA", Foreign, Colon, QT_TRANSLATE_NOOP("NumberCodes", "加拿大标准协会")),
    row("CXC", International, 0, QT_TRANSLATE_NOOP("NumberCodes", "国际食品法典委员会")),
    row("CXG", International, 0, QT_TRANSLATE_NOOP("NumberCodes", "国际食品法典委员会")),
    row("CXS", International, 0, QT_TRANSLATE_NOOP("NumberCodes", "国际食品法典委员会")),
    row("DIN", Foreign, Colon | BlankChain, QT_TRANSLATE_NOOP("NumberCodes", "德国标准")),
    row("GBJ", National, TakesT | Plain | Old, QT_TRANSLATE_NOOP("NumberCodes", "国家工程建设标准")),
    row("GBn", National, Old, QT_TRANSLATE_NOOP("NumberCodes", "国家内部标准")),
    row("GBZ", National, TakesT | Plain, QT_TRANSLATE_NOOP("NumberCodes", "国家职业卫生标准")),
    row("GJB", National, TakesZ, QT_TRANSLATE_NOOP("NumberCodes", "国家军用标准")),
    row("GSB", National, DashSerial, QT_TRANSLATE_NOOP("NumberCodes", "国家实物标准")),
    row("GYJ", Industry, marked | Old, QT_TRANSLATE_NOOP("NumberCodes", "广播电视工程")),
    row("HGJ", Industry, marked | Old, QT_TRANSLATE_NOOP("NumberCodes", "化工工程")),
    row("IEC", International, Colon, QT_TRANSLATE_NOOP("NumberCodes", "国际电工委员会")),
    row("ISO", International, Colon, QT_TRANSLATE_NOOP("NumberCodes", "国际标准化组织")),
    row("ITU", International, 0, QT_TRANSLATE_NOOP("NumberCodes", "国际电信联盟")),
    row("IWA", International, Colon, QT_TRANSLATE_NOOP("NumberCodes", "国际研讨会协议")),
    row("JAS", Foreign, Colon, QT_TRANSLATE_NOOP("NumberCodes", "日本农林标准")),
    row("JBJ", Industry, marked | Old, QT_TRANSLATE_NOOP("NumberCodes", "机械工程")),
    row("JGJ", Industry, marked, QT_TRANSLATE_NOOP("NumberCodes", "建筑工程建设")),
    row("JIS", Foreign, Colon | SpacedSerial, QT_TRANSLATE_NOOP("NumberCodes", "日本工业标准")),
    row("JJF", Metrology, 0, QT_TRANSLATE_NOOP("NumberCodes", "国家计量技术规范")),
    row("JJG", Metrology, 0, QT_TRANSLATE_NOOP("NumberCodes", "国家计量检定规程")),
    row("JTG", Industry, marked | LetterSerial, QT_TRANSLATE_NOOP("NumberCodes", "公路工程")),
    row("JTJ", Industry, marked | Old, QT_TRANSLATE_NOOP("NumberCodes", "交通工程")),
    row("JTS", Industry, marked | DashParts, QT_TRANSLATE_NOOP("NumberCodes", "水运工程")),
    row("LYJ", Industry, marked | Old, QT_TRANSLATE_NOOP("NumberCodes", "林业工程")),
    row("NZS", Foreign, Colon, QT_TRANSLATE_NOOP("NumberCodes", "新西兰标准")),
    row("PAS", International, DocumentType, QT_TRANSLATE_NOOP("NumberCodes", "可公开提供的规范")),
    row("QBJ", Industry, marked | Old, QT_TRANSLATE_NOOP("NumberCodes", "轻工业工程")),
    row("RCP", International, DocumentType, QT_TRANSLATE_NOOP("NumberCodes", "推荐操作规范")),
    row("SAE", Foreign, 0, QT_TRANSLATE_NOOP("NumberCodes", "国际自动机工程师学会")),
    row("SBJ", Industry, marked | Old, QT_TRANSLATE_NOOP("NumberCodes", "商业工程")),
    row("SDJ", Industry, marked | Old, QT_TRANSLATE_NOOP("NumberCodes", "水利电力工程")),
    row("SHJ", Industry, marked | Old, QT_TRANSLATE_NOOP("NumberCodes", "石油化工工程")),
    row("SJG", LocalConstruction, marked, QT_TRANSLATE_NOOP("NumberCodes", "深圳市工程建设标准"), 4403),
    row("SYJ", Industry, marked | Old, QT_TRANSLATE_NOOP("NumberCodes", "石油工程")),
    row("TBJ", Industry, marked | Old, QT_TRANSLATE_NOOP("NumberCodes", "铁路工程")),
    row("TIA", Foreign, 0, QT_TRANSLATE_NOOP("NumberCodes", "美国通信工业协会")),
    row("TSG", National, Plain | LetterSerial, QT_TRANSLATE_NOOP("NumberCodes", "特种设备安全技术规范")),
    row("UIC", International, 0, QT_TRANSLATE_NOOP("NumberCodes", "国际铁路联盟")),
    row("UNE", Foreign, Colon | BlankChain, QT_TRANSLATE_NOOP("NumberCodes", "西班牙标准")),
    row("UNI", Foreign, Colon | BlankChain, QT_TRANSLATE_NOOP("NumberCodes", "意大利标准")),
    row("VDE", Foreign, Colon, QT_TRANSLATE_NOOP("NumberCodes", "德国电气工程师协会")),
    row("VDI", Foreign, Colon, QT_TRANSLATE_NOOP("NumberCodes", "德国工程师协会")),
    row("XJJ", LocalConstruction, marked, QT_TRANSLATE_NOOP("NumberCodes", "新疆工程建设标准"), 65),
    row("YBJ", Industry, marked | Old, QT_TRANSLATE_NOOP("NumberCodes", "冶金工程")),
    row("YDB", Industry, 0, QT_TRANSLATE_NOOP("NumberCodes", "通信标准技术报告")),
    row("YDC", Industry, 0, QT_TRANSLATE_NOOP("NumberCodes", "通信参考性技术文件")),
    row("YDJ", Industry, marked | Old, QT_TRANSLATE_NOOP("NumberCodes", "邮电工程")),
    row("YSJ", Industry, marked | Old, QT_TRANSLATE_NOOP("NumberCodes", "有色金属工程")),
    row("AAMI", Foreign, Colon, QT_TRANSLATE_NOOP("NumberCodes", "美国医疗器械促进协会")),
    row("ANSI", Foreign, 0, QT_TRANSLATE_NOOP("NumberCodes", "美国国家标准")),
    row("AOAC", Foreign, 0, QT_TRANSLATE_NOOP("NumberCodes", "美国官方分析化学家协会")),
    row("ASME", Foreign, 0, QT_TRANSLATE_NOOP("NumberCodes", "美国机械工程师协会")),
    row("ASTM", Foreign, ShortYear, QT_TRANSLATE_NOOP("NumberCodes", "美国材料与试验协会")),
    row("CECS", Group, Colon, QT_TRANSLATE_NOOP("NumberCodes", "中国工程建设标准化协会")),
    row("ETSI", Foreign, BlankChain, QT_TRANSLATE_NOOP("NumberCodes", "欧洲电信标准化协会")),
    row("GOST", Foreign, 0, QT_TRANSLATE_NOOP("NumberCodes", "独联体国家间标准")),
    row("IEEE", Foreign, 0, QT_TRANSLATE_NOOP("NumberCodes", "电气与电子工程师协会")),
    row("NFPA", Foreign, 0, QT_TRANSLATE_NOOP("NumberCodes", "美国消防协会")),
    row("OIML", International, Colon | SpacedSerial, QT_TRANSLATE_NOOP("NumberCodes", "国际法制计量组织")),
    row("SPEC", International, DocumentType, QT_TRANSLATE_NOOP("NumberCodes", "规范")),
    row("STAN", International, DocumentType, QT_TRANSLATE_NOOP("NumberCodes", "标准")),
    row("SZDB", Local, marked | Old, QT_TRANSLATE_NOOP("NumberCodes", "深圳市地方标准"), 4403),
    row("SZJG", Local, marked | Old, QT_TRANSLATE_NOOP("NumberCodes", "深圳市地方标准"), 4403),
    row("CISPR", International, Colon, QT_TRANSLATE_NOOP("NumberCodes", "国际无线电干扰特别委员会")),
    row("CODEX", International, 0, QT_TRANSLATE_NOOP("NumberCodes", "国际食品法典委员会")),
    row("Guide", International, DocumentType, QT_TRANSLATE_NOOP("NumberCodes", "指南")),
    row("ASHRAE", Foreign, 0, QT_TRANSLATE_NOOP("NumberCodes", "美国供暖制冷空调工程师学会")),
};
// clang-format on

constexpr bool isSorted()
{
    for (size_t i = 1; i < std::size(codes); ++i) {
        if (codes[i - 1].packed >= codes[i].packed)
            return false;
    }
    return true;
}
static_assert(isSorted());

} // namespace

const NumberCode *findNumberCode(quint64 packed)
{
    const NumberCode *code =
        std::lower_bound(std::begin(codes), std::end(codes), packed,
                         [](const NumberCode &each, quint64 wanted) { return each.packed < wanted; });
    return code != std::end(codes) && code->packed == packed ? code : nullptr;
}

QList<const NumberCode *> numberCodes(NumberFamily family)
{
    QList<const NumberCode *> found;
    for (const NumberCode &code : codes) {
        if (code.family == family && !code.has(DocumentType))
            found.append(&code);
    }
    return found;
}

QString issuerName(QStringView code)
{
    quint64 packed = 0;
    for (const QChar c : code) {
        const char16_t upper = c.toUpper().unicode();
        if (upper < u'A' || upper > u'Z' || packed >> 55)
            break; // ITU-T, ISO/IEC, JJG(交通): the first body names it
        packed = packed << 5 | quint64(upper - u'A' + 1);
    }
    const NumberCode *found = findNumberCode(packed);
    return found ? QCoreApplication::translate("NumberCodes", found->name) : QString();
}

} // namespace gangmu
