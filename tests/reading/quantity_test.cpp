// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/quantity.h"
#include "core/reading/quantity_text.h"
#include "core/reading/targets_years.h"

#include <gtest/gtest.h>

using namespace gangmu;
using namespace Qt::StringLiterals;

namespace {

QString shown(const Quantity &quantity)
{
    static const QHash<Comparator, QString> signs = {
        {Comparator::AtLeast, u"≥"_s},  {Comparator::MoreThan, u">"_s}, {Comparator::AtMost, u"≤"_s},
        {Comparator::LessThan, u"<"_s}, {Comparator::Equal, u"="_s},    {Comparator::Range, u"="_s}};
    QString value = QString::number(quantity.value, 'g', 12);
    if (quantity.high)
        value += u"-%1"_s.arg(*quantity.high);
    return signs.value(quantity.comparator) + value + quantity.unit;
}

struct Sample
{
    const char *text;
    const char *quantities;
};

const Sample samples[] = {
    {"50项", "=50项"},
    {"50项以上", "≥50项"},
    {"50项及以上", "≥50项"},
    {"50%（含）以上", "≥50%"},
    {"24个月以内", "≤24个月"},
    {"5%以下", "≤5%"},
    {"超过50%", ">50%"},
    {"突破1000项", ">1000项"},
    {"不足10家", "<10家"},
    {"不超过60个工作日", "≤60个工作日"},
    {"达到80%以上", "≥80%"},
    {"达１１个以上", "≥11个"},
    {"至少3次", "≥3次"},
    {"控制在不超过12个月", "≤12个月"},
    {"提高10个百分点", "=10个百分点"},
    {"约1,200项", "=1200项"},
    {"12,345.5万元", "=12345.5万元"},
    {"3.14吨", "=3.14吨"},
    {"2.5亿元", "=2.5亿元"},
    {"10万亩", "=10万亩"},
    {"5-10个", "=5-10个"},
    {"20—30万亩", "=20-30万亩"},
    {"2—3个", "=2-3个"},
    {"5%－10%", "=5-10%"},
    {"3个至5个", "=3-5个"},
    {"10~15家", "=10-15家"},
    {"由5个增加到43个", "=5个; ≥43个"},
    {"十项以上", "≥10项"},
    {"二十四个月以内", "≤24个月"},
    {"一百零五项", "=105项"},
    {"两个", "=2个"},
    {"百分之八十以上", "≥80%"},
    {"百分之95", "=95%"},
    {"100余项", "≥100项"},
    {"80 % 以上", "≥80%"},
    {"全覆盖", "=100%"},
    {"≥85%", "≥85%"},
    {"<3%", "<3%"},
    // no quantities
    {"2020年", ""},
    {"2016-2020年", ""},
    {"2016年6月21日", ""},
    {"2022-07-20 10:42:52", ""},
    {"国办发〔2015〕89号", ""},
    {"第3项", ""},
    {"1：50000", ""},
    {"5G、4K、3D", ""},
    {"GB/T 1.1-2020", ""},
    {"3.2.1条", ""},
    {"“百项工程”和“5个一”", ""},
    {"《100个标准化案例》", ""},
    {"三大集群五大领域", ""},
    {"前10位", ""},
    {"一二三产业", ""},
    {"数十家", ""},
    {"20121231235959项", ""},
    {"99999999999999999999项", ""},
};

QList<QPair<int, YearMention::Role>> yearsIn(const char *text)
{
    QList<QPair<int, YearMention::Role>> result;
    for (const YearMention &year : findYears(plainForm(QString::fromUtf8(text))))
        result.append({year.year, year.role});
    return result;
}

} // namespace

TEST(QuantityGrammar, ReadsNumberUnitAndComparator)
{
    const QuantityGrammar grammar;
    for (const Sample &sample : samples) {
        QStringList found;
        const QString plain = plainForm(QString::fromUtf8(sample.text));
        for (const Quantity &quantity : grammar.find(plain)) {
            found.append(shown(quantity));
            EXPECT_LE(0, quantity.begin);
            EXPECT_LE(quantity.begin, quantity.numberBegin);
            EXPECT_LT(quantity.numberBegin, quantity.unitEnd);
            EXPECT_LE(quantity.unitEnd, quantity.end);
            EXPECT_LE(quantity.end, plain.size());
        }
        EXPECT_EQ(found.join(u"; "_s).toStdString(), sample.quantities) << sample.text;
    }
}

TEST(QuantityGrammar, ReadsCellsWithAndWithoutUnit)
{
    const QuantityGrammar grammar;
    const auto cell = [&grammar](const char *text, const char *unit) {
        const std::optional<Quantity> quantity =
            grammar.cell(QString::fromUtf8(text), QString::fromUtf8(unit));
        return quantity ? shown(*quantity).toStdString() : std::string();
    };
    EXPECT_EQ(cell("800", "项"), "=800项");
    EXPECT_EQ(cell("[800]", "项"), "=800项");
    EXPECT_EQ(cell("≥85", "%"), "≥85%");
    EXPECT_EQ(cell("85以上", "%"), "≥85%");
    EXPECT_EQ(cell("85%以上", "%"), "≥85%");
    EXPECT_EQ(cell("5-10", "个"), "=5-10个");
    EXPECT_EQ(cell("18", "月"), "=18月");
    EXPECT_EQ(cell("10,000", "人"), "=10000人");
    EXPECT_EQ(cell("—", "个"), "");
    EXPECT_EQ(cell("", "个"), "");
    EXPECT_EQ(cell("逐步提高", "%"), "");
    EXPECT_EQ(cell("2项，其中1项国际", ""), "");
}

TEST(Years, SayWhatTheyAreThereFor)
{
    using enum YearMention::Role;
    using List = QList<QPair<int, YearMention::Role>>;
    EXPECT_EQ(yearsIn("到2025年，建成"), (List{{2025, Deadline}}));
    EXPECT_EQ(yearsIn("2022年底前完成"), (List{{2022, Deadline}}));
    EXPECT_EQ(yearsIn("到２０２５年"), (List{{2025, Deadline}}));
    EXPECT_EQ(yearsIn("到二〇二五年"), (List{{2025, Deadline}}));
    EXPECT_EQ(yearsIn("截至2020年底"), (List{{2020, AsOf}}));
    EXPECT_EQ(yearsIn("自2009年实施以来"), (List{{2009, Since}}));
    EXPECT_EQ(yearsIn("比2020年提高"), (List{{2020, Compared}}));
    EXPECT_EQ(yearsIn("“十三五”期间"), (List{{2020, Period}}));
    EXPECT_EQ(yearsIn("“十四五”末"), (List{{2025, Deadline}}));
    EXPECT_EQ(yearsIn("2016—2020年"), (List{{2020, Period}}));
    EXPECT_EQ(yearsIn("2019年，全省"), (List{{2019, Point}}));
    EXPECT_EQ(yearsIn("《规划（2016—2020年）》和中国制造2025"), List());
    EXPECT_EQ(yearsIn("标准2025项，12025年"), List());
}

TEST(ReadableText, KeepsThePlaceOfEachCharacter)
{
    const QString text = u"達(dá)到５０\u00AD％，國(guó)際（TC）標(biāo)準"_s;
    const ReadableText readable = TextReadability().read(text);
    EXPECT_EQ(readable.plain.toStdString(), "达到50%，国际（TC）标准");
    ASSERT_EQ(readable.origins.size(), readable.plain.size() + 1);
    EXPECT_EQ(text[readable.originOf(2)], u'５');
    EXPECT_EQ(readable.originOf(readable.plain.size()), text.size());
}
