// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standard_number_codes.h"

#include <algorithm>
#include <iterator>
#include <QCoreApplication>
#include <string_view>

namespace gangmu {

namespace {

struct Province
{
    quint16 code;
    char16_t sign;
    const char *name;
};

constexpr Province provinces[] = {
    {11, u'京', QT_TRANSLATE_NOOP("Regions", "北京")},   {12, u'津', QT_TRANSLATE_NOOP("Regions", "天津")},
    {13, u'冀', QT_TRANSLATE_NOOP("Regions", "河北")},   {14, u'晋', QT_TRANSLATE_NOOP("Regions", "山西")},
    {15, u'蒙', QT_TRANSLATE_NOOP("Regions", "内蒙古")}, {21, u'辽', QT_TRANSLATE_NOOP("Regions", "辽宁")},
    {22, u'吉', QT_TRANSLATE_NOOP("Regions", "吉林")},   {23, u'黑', QT_TRANSLATE_NOOP("Regions", "黑龙江")},
    {31, u'沪', QT_TRANSLATE_NOOP("Regions", "上海")},   {32, u'苏', QT_TRANSLATE_NOOP("Regions", "江苏")},
    {33, u'浙', QT_TRANSLATE_NOOP("Regions", "浙江")},   {34, u'皖', QT_TRANSLATE_NOOP("Regions", "安徽")},
    {35, u'闽', QT_TRANSLATE_NOOP("Regions", "福建")},   {36, u'赣', QT_TRANSLATE_NOOP("Regions", "江西")},
    {37, u'鲁', QT_TRANSLATE_NOOP("Regions", "山东")},   {41, u'豫', QT_TRANSLATE_NOOP("Regions", "河南")},
    {42, u'鄂', QT_TRANSLATE_NOOP("Regions", "湖北")},   {43, u'湘', QT_TRANSLATE_NOOP("Regions", "湖南")},
    {44, u'粤', QT_TRANSLATE_NOOP("Regions", "广东")},   {45, u'桂', QT_TRANSLATE_NOOP("Regions", "广西")},
    {46, u'琼', QT_TRANSLATE_NOOP("Regions", "海南")},   {50, u'渝', QT_TRANSLATE_NOOP("Regions", "重庆")},
    {51, u'川', QT_TRANSLATE_NOOP("Regions", "四川")},   {52, u'黔', QT_TRANSLATE_NOOP("Regions", "贵州")},
    {53, u'滇', QT_TRANSLATE_NOOP("Regions", "云南")},   {54, u'藏', QT_TRANSLATE_NOOP("Regions", "西藏")},
    {61, u'陕', QT_TRANSLATE_NOOP("Regions", "陕西")},   {62, u'甘', QT_TRANSLATE_NOOP("Regions", "甘肃")},
    {63, u'青', QT_TRANSLATE_NOOP("Regions", "青海")},   {64, u'宁', QT_TRANSLATE_NOOP("Regions", "宁夏")},
    {65, u'新', QT_TRANSLATE_NOOP("Regions", "新疆")},   {71, u'台', QT_TRANSLATE_NOOP("Regions", "台湾")},
    {81, u'港', QT_TRANSLATE_NOOP("Regions", "香港")},   {82, u'澳', QT_TRANSLATE_NOOP("Regions", "澳门")},
};

// Prefectures of GB/T 2260 by province: last two digits and name. With 莱芜 (until 2019), which issued
// standards.
struct Prefectures
{
    quint16 code; // of the province
    const char *list;
};

constexpr Prefectures prefectures[] = {
    {13, "01石家庄市 02唐山市 03秦皇岛市 04邯郸市 05邢台市 06保定市 07张家口市 08承德市 09沧州市 "
         "10廊坊市 11衡水市 "},
    {14, "01太原市 02大同市 03阳泉市 04长治市 05晋城市 06朔州市 07晋中市 08运城市 09忻州市 "
         "10临汾市 11吕梁市 "},
    {15, "01呼和浩特市 02包头市 03乌海市 04赤峰市 05通辽市 06鄂尔多斯市 07呼伦贝尔市 08巴彦淖尔市 "
         "09乌兰察布市 22兴安盟 25锡林郭勒盟 29阿拉善盟 "},
    {21, "01沈阳市 02大连市 03鞍山市 04抚顺市 05本溪市 06丹东市 07锦州市 08营口市 09阜新市 "
         "10辽阳市 11盘锦市 12铁岭市 13朝阳市 14葫芦岛市 "},
    {22, "01长春市 02吉林市 03四平市 04辽源市 05通化市 06白山市 07松原市 08白城市 "
         "24延边朝鲜族自治州 "},
    {23, "01哈尔滨市 02齐齐哈尔市 03鸡西市 04鹤岗市 05双鸭山市 06大庆市 07伊春市 08佳木斯市 "
         "09七台河市 10牡丹江市 11黑河市 12绥化市 27大兴安岭地区 "},
    {32, "01南京市 02无锡市 03徐州市 04常州市 05苏州市 06南通市 07连云港市 08淮安市 09盐城市 "
         "10扬州市 11镇江市 12泰州市 13宿迁市 "},
    {33, "01杭州市 02宁波市 03温州市 04嘉兴市 05湖州市 06绍兴市 07金华市 08衢州市 09舟山市 "
         "10台州市 11丽水市 "},
    {34, "01合肥市 02芜湖市 03蚌埠市 04淮南市 05马鞍山市 06淮北市 07铜陵市 08安庆市 10黄山市 "
         "11滁州市 12阜阳市 13宿州市 15六安市 16亳州市 17池州市 18宣城市 "},
    {35, "01福州市 02厦门市 03莆田市 04三明市 05泉州市 06漳州市 07南平市 08龙岩市 09宁德市 "},
    {36, "01南昌市 02景德镇市 03萍乡市 04九江市 05新余市 06鹰潭市 07赣州市 08吉安市 09宜春市 "
         "10抚州市 11上饶市 "},
    {37, "01济南市 02青岛市 03淄博市 04枣庄市 05东营市 06烟台市 07潍坊市 08济宁市 09泰安市 "
         "10威海市 11日照市 12莱芜市 13临沂市 14德州市 15聊城市 16滨州市 17菏泽市 "},
    {41, "01郑州市 02开封市 03洛阳市 04平顶山市 05安阳市 06鹤壁市 07新乡市 08焦作市 09濮阳市 "
         "10许昌市 11漯河市 12三门峡市 13南阳市 14商丘市 15信阳市 16周口市 17驻马店市 "},
    {42, "01武汉市 02黄石市 03十堰市 05宜昌市 06襄阳市 07鄂州市 08荆门市 09孝感市 10荆州市 "
         "11黄冈市 12咸宁市 13随州市 28恩施土家族苗族自治州 "},
    {43, "01长沙市 02株洲市 03湘潭市 04衡阳市 05邵阳市 06岳阳市 07常德市 08张家界市 09益阳市 "
         "10郴州市 11永州市 12怀化市 13娄底市 31湘西土家族苗族自治州 "},
    {44, "01广州市 02韶关市 03深圳市 04珠海市 05汕头市 06佛山市 07江门市 08湛江市 09茂名市 "
         "12肇庆市 13惠州市 14梅州市 15汕尾市 16河源市 17阳江市 18清远市 19东莞市 20中山市 "
         "51潮州市 52揭阳市 53云浮市 "},
    {45, "01南宁市 02柳州市 03桂林市 04梧州市 05北海市 06防城港市 07钦州市 08贵港市 09玉林市 "
         "10百色市 11贺州市 12河池市 13来宾市 14崇左市 "},
    {46, "01海口市 02三亚市 03三沙市 04儋州市 "},
    {51, "01成都市 03自贡市 04攀枝花市 05泸州市 06德阳市 07绵阳市 08广元市 09遂宁市 10内江市 "
         "11乐山市 13南充市 14眉山市 15宜宾市 16广安市 17达州市 18雅安市 19巴中市 20资阳市 "
         "32阿坝藏族羌族自治州 33甘孜藏族自治州 34凉山彝族自治州 "},
    {52, "01贵阳市 02六盘水市 03遵义市 04安顺市 05毕节市 06铜仁市 23黔西南布依族苗族自治州 "
         "26黔东南苗族侗族自治州 27黔南布依族苗族自治州 "},
    {53, "01昆明市 03曲靖市 04玉溪市 05保山市 06昭通市 07丽江市 08普洱市 09临沧市 "
         "23楚雄彝族自治州 25红河哈尼族彝族自治州 26文山壮族苗族自治州 28西双版纳傣族自治州 "
         "29大理白族自治州 31德宏傣族景颇族自治州 33怒江傈僳族自治州 34迪庆藏族自治州 "},
    {54, "01拉萨市 02日喀则市 03昌都市 04林芝市 05山南市 06那曲市 25阿里地区 "},
    {61, "01西安市 02铜川市 03宝鸡市 04咸阳市 05渭南市 06延安市 07汉中市 08榆林市 09安康市 "
         "10商洛市 "},
    {62, "01兰州市 02嘉峪关市 03金昌市 04白银市 05天水市 06武威市 07张掖市 08平凉市 09酒泉市 "
         "10庆阳市 11定西市 12陇南市 29临夏回族自治州 30甘南藏族自治州 "},
    {63, "01西宁市 02海东市 22海北藏族自治州 23黄南藏族自治州 25海南藏族自治州 26果洛藏族自治州 "
         "27玉树藏族自治州 28海西蒙古族藏族自治州 "},
    {64, "01银川市 02石嘴山市 03吴忠市 04固原市 05中卫市 "},
    {65, "01乌鲁木齐市 02克拉玛依市 04吐鲁番市 05哈密市 23昌吉回族自治州 27博尔塔拉蒙古自治州 "
         "28巴音郭楞蒙古自治州 29阿克苏地区 30克孜勒苏柯尔克孜自治州 31喀什地区 32和田地区 "
         "40伊犁哈萨克自治州 42塔城地区 43阿勒泰地区 "},
};

template <class Row, size_t N>
constexpr bool isSorted(const Row (&rows)[N])
{
    for (size_t i = 1; i < N; ++i) {
        if (rows[i - 1].code >= rows[i].code)
            return false;
    }
    return true;
}
static_assert(isSorted(provinces) && isSorted(prefectures));

template <class Row, size_t N>
const Row *find(const Row (&rows)[N], int code)
{
    const Row *row = std::lower_bound(std::begin(rows), std::end(rows), code,
                                      [](const Row &each, int wanted) { return each.code < wanted; });
    return row != std::end(rows) && row->code == code ? row : nullptr;
}

/// Empty when unknown.
std::string_view cityName(int code)
{
    const Prefectures *row = find(prefectures, code / 100);
    if (!row)
        return {};
    const char wanted[] = {char('0' + code / 10 % 10), char('0' + code % 10)};
    for (std::string_view list = row->list; list.size() > 2;) {
        const size_t end = list.find(' ');
        if (list.starts_with(std::string_view(wanted, 2)))
            return list.substr(2, end - 2);
        list.remove_prefix(end + 1);
    }
    return {};
}

} // namespace

bool isProvince(int code)
{
    return find(provinces, code) != nullptr;
}

bool isCity(int code)
{
    return !cityName(code).empty();
}

QString regionName(int code)
{
    if (const Province *province = find(provinces, code))
        return QCoreApplication::translate("Regions", province->name);
    const std::string_view city = cityName(code);
    return QString::fromUtf8(city.data(), qsizetype(city.size()));
}

int provinceOfSign(char16_t sign)
{
    for (const Province &province : provinces) {
        if (province.sign == sign)
            return province.code;
    }
    return sign == u'贵' ? 52 : sign == u'云' ? 53 : sign == u'陇' ? 62 : sign == u'秦' ? 61 : 0;
}

int provinceOfConstructionCode(int code)
{
    switch (code) {
    case 1:
        return 11;
    case 3:
        return 15;
    case 4:
        return 14;
    case 8:
        return 31;
    case 13:
        return 35;
    case 14:
        return 37;
    case 15:
        return 44;
    case 29:
        return 12;
    default:
        // The codes from 11 to 29 of the two lists overlap; above, only those of GB/T 2260 are in use.
        return code > 30 && isProvince(code) ? code : 0;
    }
}

} // namespace gangmu
