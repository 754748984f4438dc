// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/reading/plan_reader.h"
#include "tests/reading/invented_plans.h"
#include "tests/support/core/shared_data.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr double secondsPerMegabyte = 30.0; // tells linear from quadratic, no more
#else
constexpr double secondsPerMegabyte = 2.0;
#endif
constexpr qsizetype large = 5 * 1024 * 1024;
constexpr qsizetype medium = 500 * 1000; // enough to tell linear from quadratic

QStringList documents()
{
    QStringList texts{QString::fromUtf8(test::chapterPlan), QString::fromUtf8(test::wrappedPlan),
                      QString::fromUtf8(test::actionPlan)};
    const QDir shared(test::sharedPath("plans"));
    for (const QString &name : shared.entryList({u"*.txt"_s}, QDir::Files)) {
        QFile file(shared.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            texts.append(QString::fromUtf8(file.readAll()));
    }
    return texts;
}

void expectSound(const ParsedPlan &plan)
{
    for (int i = 0; i < plan.nodes.size(); ++i) {
        ASSERT_LT(plan.nodes[i].parent, i);
        ASSERT_GE(plan.nodes[i].parent, -1);
        ASSERT_GE(plan.nodes[i].line, 1);
        ASSERT_LE(plan.nodes[i].line, plan.sourceLines.size());
    }
    for (const ParsedTarget &target : plan.targets)
        ASSERT_LT(target.node, plan.nodes.size());
    for (const ParsedReviewNote &note : plan.reviewNotes)
        ASSERT_LT(note.node, plan.nodes.size());
}

/// A result or a clear error, in time.
void expectSurvives(const QString &text, const char *what)
{
    QElapsedTimer timer;
    timer.start();
    const auto plan = readPlanText(text);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const double megabytes = double(text.toUtf8().size()) / 1e6;
    EXPECT_LT(seconds, 0.5 + secondsPerMegabyte * megabytes) << what;
    if (plan.ok())
        expectSound(*plan);
    else
        EXPECT_FALSE(plan.error().message.isEmpty()) << what;
}

QString swappedWidths(QString text, std::mt19937 &random)
{
    for (QChar &c : text) {
        if (random() % 3 != 0)
            continue;
        const char16_t u = c.unicode();
        if (u > 0x20 && u < 0x7f)
            c = QChar(char16_t(u + 0xfee0));
        else
            c = text::halfWidth(c);
    }
    return text;
}

QString damagedLines(const QString &text, std::mt19937 &random)
{
    QStringList lines = text.split(u'\n');
    switch (random() % 5) {
    case 0:
        std::shuffle(lines.begin(), lines.end(), random);
        break;
    case 1:
        for (qsizetype i = lines.size(); i-- > 0;) {
            if (random() % 4 == 0)
                lines.insert(i, lines[i]);
        }
        break;
    case 2:
        return lines.join(u""_s);
    case 3:
        for (QString &line : lines) {
            if (line.size() > 4)
                line.insert(qsizetype(random() % size_t(line.size())), u"\n\n"_s);
        }
        break;
    default:
        lines.removeIf([&](const QString &) { return random() % 3 == 0; });
    }
    return lines.join(u'\n');
}

TEST(Damage, cutAnywhere)
{
    std::mt19937 random(1);
    for (const QString &text : documents()) {
        for (int i = 0; i < 40; ++i) {
            const qsizetype from = qsizetype(random() % size_t(text.size()));
            expectSurvives(text.sliced(from), "tail");
            expectSurvives(text.first(from), "head");
        }
    }
}

TEST(Damage, bytesCutAnywhere)
{
    std::mt19937 random(2);
    for (const QString &text : documents()) {
        const QByteArray bytes = text.toUtf8();
        for (int i = 0; i < 20; ++i) {
            const auto plan =
                readPlanBytes(bytes.sliced(qsizetype(random() % size_t(bytes.size()))), u"x.txt"_s);
            if (plan.ok())
                expectSound(*plan);
        }
    }
}

TEST(Damage, linesJoinedSplitShuffledDoubled)
{
    std::mt19937 random(3);
    for (const QString &text : documents()) {
        for (int i = 0; i < 30; ++i)
            expectSurvives(damagedLines(text, random), "lines");
    }
}

TEST(Damage, widthsSwappedAndCharactersReplaced)
{
    std::mt19937 random(4);
    for (const QString &text : documents()) {
        for (int i = 0; i < 20; ++i) {
            QString damaged = swappedWidths(text, random);
            expectSurvives(damaged, "widths");
            for (int k = 0; k < 200; ++k)
                damaged[qsizetype(random() % size_t(damaged.size()))] = QChar(char16_t(random() % 0x10000));
            expectSurvives(damaged, "characters");
        }
    }
}

TEST(Damage, fiveMegabytesOfAnything)
{
    std::mt19937 random(5);
    const auto fill = [](const QString &unit, qsizetype bytes) {
        return unit.repeated(bytes / qMax<qsizetype>(1, unit.toUtf8().size()));
    };
    QString noise;
    for (qsizetype i = 0; i < large / 3; ++i)
        noise.append(QChar(char16_t(random() % 50 == 0 ? u'\n' : 0x4e00 + random() % 0x5000)));
    expectSurvives(noise, "noise");
    for (const QString &unit : {u"（"_s,
                                u"）"_s,
                                u"（省"_s,
                                u"省）"_s,
                                u"专栏1\n"_s,
                                u"一、"_s,
                                u"一、总体\n"_s,
                                u"（一）"_s,
                                u"1.\n"_s,
                                u"\t"_s,
                                u"甲\t乙\n"_s,
                                u"　　"_s,
                                u"甲　　"_s,
                                u"，"_s,
                                u"标准，\n"_s,
                                u"附件\n"_s,
                                u"附件：\n"_s,
                                u"关于\n"_s,
                                u"2016年6月21日\n"_s,
                                u"索引号："_s,
                                u"责任单位：省甲厅\n"_s,
                                u"（省甲厅牵头）\n"_s,
                                u"省甲厅和"_s,
                                u"《"_s,
                                u"100项"_s,
                                u"到2020年，制定标准100项以上，"_s,
                                u"| a | b |\n"_s,
                                u"第一章\n"_s,
                                u"的通知\n"_s,
                                u"a"_s})
        expectSurvives(fill(unit, medium), qPrintable(unit));
    expectSurvives(fill(documents().last(), large), "repeated document");
    for (const QString &text : documents())
        expectSurvives(fill(text, medium), "repeated document");
}

} // namespace
} // namespace gangmu
