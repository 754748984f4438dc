// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standard_number.h"
#include "tests/support/core/shared_data.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

using namespace gangmu;
using namespace Qt::StringLiterals;

namespace {

/// Lines of a shared file, or the column of a simple CSV file (no quotes before it).
QStringList sharedColumn(const char *name, int column)
{
    QFile file(test::sharedPath(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QStringList found;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u',');
        if (cells.size() > column && !cells[column].trimmed().isEmpty())
            found.append(cells[column].trimmed());
    }
    return found;
}

void expectClean(const QStringList &numbers)
{
    for (const QString &text : numbers) {
        const StandardNumberParse parse = parseStandardNumber(text);
        ASSERT_TRUE(parse.ok()) << text.toStdString();
        const QString printed = parse.number.print(text.contains(u'—') ? Dash::Em : Dash::Hyphen);
        if (text != "DB23/T1496.26-2021"_L1) { // the one that lost its blank
            EXPECT_EQ(printed, text);
            EXPECT_FALSE(parse.repairs) << text.toStdString();
        }
        EXPECT_EQ(numberKeyOf(parse.number.print(Dash::Em)), parse.number.key());
        EXPECT_TRUE(parse.number.year());
    }
}

const QStringList &samples()
{
    static const QStringList numbers{
        u"GB/T 20485.16-2018"_s,      u"GB 3100-1993"_s,       u"YY/T 0466.1-2023"_s,
        u"DB14/T 2578-2022"_s,        u"DB12/ 684-2016"_s,     u"DB4401/T 10.15-2020"_s,
        u"DG/TJ08-2433A-2023"_s,      u"DBJ04/T 400-2020"_s,   u"T/CAS 290-2017"_s,
        u"T/SCSVA 0002.1-2023"_s,     u"Q/ABC 012-2021"_s,     u"Q/140000ABC 001-2015"_s,
        u"ISO 9001:2015"_s,           u"ISO/IEC 17025:2017"_s, u"IEC 61223-3-3:1996"_s,
        u"GB 19083-2010/XG1-2012"_s,  u"HJ/T 91-2002"_s,       u"JTG/T F20-2015"_s,
        u"GB 50016-2014(2018年版)"_s, u"JJG 760-2003"_s,       u"DB/T 29-254-2018"_s,
    };
    return numbers;
}

QChar oneOf(QRandomGenerator &random, QStringView choices)
{
    return choices[random.bounded(int(choices.size()))];
}

/// Another spelling of the same number: width, dashes, blanks, case, ornaments. A slash is lost where no
/// other reading exists.
QString respelt(const QString &number, QRandomGenerator &random)
{
    QString text = number;
    if (text.startsWith("GB/T"_L1) || text.startsWith("YY/T"_L1) || text.startsWith("HJ/T"_L1)) {
        if (random.bounded(3) == 0)
            text.remove(2, 1);
    } else if (text.startsWith("DB14/T"_L1) && random.bounded(3) == 0) {
        text.remove(4, 1);
    }
    QString out;
    for (const QChar c : text) {
        QChar written = c;
        if (c.isLetter() && c < u'z' && random.bounded(4) == 0)
            written = c.toLower();
        if (c > u' ' && c < u'~' && random.bounded(6) == 0)
            written = QChar(char16_t(c.unicode() + 0xfee0));
        if (c == u'-') {
            written = oneOf(random, u"-—–－‐−");
            if (random.bounded(4) == 0)
                out += oneOf(random, u" \n\u3000\u2002");
            out += written;
            if (random.bounded(4) == 0)
                out += oneOf(random, u"- \u00a0\t");
            continue;
        }
        if (c == u' ' && random.bounded(3) == 0) {
            out += oneOf(random, u" \n\u3000\u2002\t");
            out += oneOf(random, u" \n\u3000\u2002\t");
            continue;
        }
        out += written;
    }
    if (random.bounded(5) == 0)
        out = u"《"_s + out + u"》"_s;
    if (random.bounded(5) == 0)
        out = u" \n"_s + out + u" "_s;
    return out;
}

} // namespace

TEST(StandardNumberProperty, AKeyBeginsWithWhatEditionsShare)
{
    const auto expectIt = [](const QString &text) {
        const StandardNumber number = parseStandardNumber(text).number;
        const QString key = number.key();
        if (!number.joint().isEmpty()) {
            EXPECT_TRUE(key.contains(u'+')) << text.toStdString();
            return;
        }
        EXPECT_FALSE(key.contains(u'+')) << text.toStdString();
        ASSERT_TRUE(key.startsWith(number.undatedKey())) << text.toStdString();
        const QString rest = key.mid(number.undatedKey().size());
        EXPECT_TRUE(rest.isEmpty() || u" (/"_s.contains(rest[0])) << key.toStdString();
    };
    for (const QString &text : samples())
        expectIt(text);
    for (const QString &text :
         {u"GB/T 1.1-2020/ISO 1:2016"_s, u"YY 0709-2009/IEC 60601-1-8:2003"_s,
          u"QB/T 1002-2015 HG/T 2001-2015"_s, u"GB/T 9704"_s, u"ISO 9001:2015/Amd 1:2024"_s})
        expectIt(text);
}

TEST(StandardNumberLists, LocalNumbersAreUnderstood)
{
    GANGMU_NEEDS_SHARED("catalogue/local_numbers.txt");
    const QStringList numbers = sharedColumn("catalogue/local_numbers.txt", 0);
    EXPECT_GE(numbers.size(), 69);
    expectClean(numbers);
}

TEST(StandardNumberLists, MedicalDevicesAndMetrologyAreUnderstood)
{
    GANGMU_NEEDS_SHARED("catalogue/medical_devices.csv");
    const QStringList devices = sharedColumn("catalogue/medical_devices.csv", 4).mid(1);
    EXPECT_GE(devices.size(), 2141);
    expectClean(devices);
    GANGMU_NEEDS_SHARED("catalogue/metrology.csv");
    QStringList instruments = sharedColumn("catalogue/metrology.csv", 0).mid(1);
    instruments.removeIf([](const QString &cell) { return !cell.startsWith(u'J'); }); // lines of titles
    EXPECT_GE(instruments.size(), 33);
    expectClean(instruments);
}

TEST(StandardNumberProperties, EverySpellingHasTheSameKey)
{
    QRandomGenerator random(20240601);
    for (int round = 0; round < 500; ++round) {
        for (const QString &number : samples()) {
            const QString text = respelt(number, random);
            const StandardNumberParse parse = parseStandardNumber(text);
            ASSERT_TRUE(parse.ok()) << text.toStdString();
            EXPECT_EQ(parse.number.print(), number) << text.toStdString();
            EXPECT_EQ(numberKeyOf(text), numberKeyOf(number));
            EXPECT_EQ(!parse.repairs, text == number || text == parse.number.print(Dash::Em));
        }
    }
}

TEST(StandardNumberProperties, WhatIsTypedIsPartOfTheCompactForm)
{
    EXPECT_EQ(compactForm(u"GB／T 20485.16—2018"), u"GBT20485.16-2018"_s);
    EXPECT_EQ(compactForm(u"gbt20485.16"), u"GBT20485.16"_s);
    EXPECT_EQ(compactForm(u"ISO 9001：2015"), u"ISO9001-2015"_s);
    EXPECT_EQ(compactForm(u"JJG（交通） 001"), u"JJG交通001"_s);
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        for (const QString &number : samples()) {
            const QString stored = compactForm(number);
            QString typed = number;
            typed.replace(u' ', random.bounded(2) == 0 ? u""_s : u"\u3000 "_s);
            typed.replace(u'-', random.bounded(2) == 0 ? u"——"_s : u"－"_s);
            typed.replace(u'/', random.bounded(2) == 0 ? u""_s : u"／"_s);
            typed = random.bounded(2) == 0 ? typed.toLower() : typed;
            const qsizetype from = random.bounded(int(typed.size()));
            const QString fragment = typed.mid(from, 1 + random.bounded(12));
            EXPECT_TRUE(stored.contains(compactForm(fragment)))
                << fragment.toStdString() << " in " << stored.toStdString();
        }
    }
}

TEST(StandardNumberProperties, KeysSortAsListsDo)
{
    const QStringList sorted{
        u"DB14/ 3-2010"_s,
        u"DB14/T 2-2022"_s,
        u"DB14/T 10-2022"_s,
        u"DB1401/T 1-2020"_s,
        u"GB 2-2000"_s,
        u"GB 10-2000"_s,
        u"GB 50016-2014"_s,
        u"GB 50016-2014(2018年版)"_s,
        u"GB/T 2-1990"_s,
        u"GB/T 10"_s,
        u"GB/T 10-1999"_s,
        u"GB/T 10-2008"_s,
        u"GB/T 10-2008/XG1-2010"_s,
        u"GB/T 10.1-1999"_s,
        u"GB/T 10.2-1999"_s,
        u"GB/T 10.10-1999"_s,
        u"GB/T 11-1999"_s,
        u"GB/T 999999-2020"_s,
        u"GB/T 1000000-2020"_s,
        u"GB/Z 1-2020"_s,
        u"GBZ 1-2010"_s,
        u"Q/SY 1003-2012"_s,
        u"Q/SY 01003-2016"_s,
        u"T/CAS 1-2017"_s,
        u"T/CAS 1A-2017"_s,
        u"T/CAS 2-2017"_s,
    };
    QStringList keys;
    for (const QString &number : sorted)
        keys.append(parseStandardNumber(number).number.key());
    EXPECT_FALSE(keys.contains(QString()));
    for (qsizetype i = 1; i < keys.size(); ++i)
        EXPECT_LT(keys[i - 1], keys[i]) << sorted[i - 1].toStdString() << " < " << sorted[i].toStdString();
    EXPECT_EQ(parseStandardNumber(sorted[9]).number.key(),
              parseStandardNumber(sorted[10]).number.undatedKey());
}

TEST(StandardNumberProperties, KeysOfWhatIsNoNumber)
{
    EXPECT_TRUE(numberKeyOf(u"").isEmpty());
    EXPECT_TRUE(numberKeyOf(u"—").isEmpty());
    EXPECT_TRUE(numberKeyOf(u" None ").isEmpty());
    EXPECT_EQ(numberKeyOf(u"建质〔2009〕87 号"), u"?建质200987号"_s);
    EXPECT_EQ(numberKeyOf(u"建质[2009]87号"), numberKeyOf(u"建质〔2009〕87 号"));
    EXPECT_NE(numberKeyOf(u"T/HSCA 001.—2017"), numberKeyOf(u"T/HSCA 001-2017"));
}

TEST(StandardNumberProperties, ListsOfReplacedStandardsAreSplit)
{
    const auto printed = [](QStringView text) {
        QStringList found;
        for (const StandardNumberParse &each : parseStandardNumberList(text))
            found.append(each.ok() ? each.number.print() : u"?"_s);
        return found.join(u"|"_s);
    };
    EXPECT_EQ(printed(u"JJG 692;JJG 760-2003；YY 0601-2009"), u"JJG 692|JJG 760-2003|YY 0601-2009"_s);
    EXPECT_EQ(printed(u"GB 1-1990、GB 2-1990\nGB/T 3-1990"), u"GB 1-1990|GB 2-1990|GB/T 3-1990"_s);
    EXPECT_EQ(printed(u"GB/T 20485.16-\n2018"), u"GB/T 20485.16-2018"_s);
    EXPECT_EQ(printed(u"JJG 543-1996(脑电图机部分)"), u"?"_s);
    EXPECT_EQ(printed(u"—"), QString());
    EXPECT_EQ(printed(u""), QString());
}

TEST(StandardNumberProperties, AnyTextIsReadAndInLinearTime)
{
    QRandomGenerator random(42);
    const QStringView alphabet = u"GBTQDJSIOEC/T-—.:~ 0123456789(年版)\n／Ａ《号［";
    for (int round = 0; round < 20000; ++round) {
        QString text;
        const int length = random.bounded(40);
        for (int i = 0; i < length; ++i)
            text +=
                random.bounded(30) == 0 ? QChar(char16_t(random.bounded(0x10000))) : oneOf(random, alphabet);
        const StandardNumberParse parse = parseStandardNumber(text);
        EXPECT_EQ(parse.ok(), !parse.number.isNull());
        if (parse.ok()) {
            const StandardNumberParse again = parseStandardNumber(parse.number.print());
            EXPECT_TRUE(again.ok() && again.number == parse.number && !again.repairs) << text.toStdString();
        }
    }
    // A megabyte costs what its characters cost, whatever they are.
    for (const QChar c :
         {QChar(u'A'), QChar(u'1'), QChar(u' '), QChar(u'-'), QChar(u'/'), QChar(u';'), QChar(u'(')}) {
        const QString text(1 << 20, c);
        QElapsedTimer timer;
        timer.start();
        EXPECT_FALSE(parseStandardNumber(u"GB/T 1-2020"_s + text).ok() && c == u'A');
        EXPECT_TRUE(numberKeyOf(text).size() <= text.size() + 1);
        constexpr qint64 bound = 1000; // ms; a quadratic reader takes hours
        EXPECT_LT(timer.elapsed(), bound);
    }
}
