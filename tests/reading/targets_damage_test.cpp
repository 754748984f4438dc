// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/mentions.h"
#include "core/reading/targets.h"
#include "tests/reading/targets_support.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <cstdio>
#include <random>

using namespace gangmu;
using namespace Qt::StringLiterals;

namespace {

const QString sample =
    u"一、总体要求\n（一）发展目标。到2025年，主导制修订国家标准100项以上、行业标准50项，覆盖率达到80%"
    u"以上。\n"
    "——培育机构5-10家（其中国家级2家），周期由36个月缩短至18个月以内；分别达到10项、20项、30项。\n"
    "专栏1 农业\n林业　　推动《指南》等7项国家标准（GB/T 1.1-2020）的实施，落实《规划〈纲要〉》（某政发〔2016〕3号）。\n"_s;

/// Nothing may fall outside the text, whatever the text is.
void checkAll(const ParsedPlan &plan)
{
    const QList<ParsedTarget> targets = findTargets(plan);
    for (int i = 0; i < targets.size(); ++i) {
        ASSERT_GE(targets[i].node, 0);
        ASSERT_LT(targets[i].node, plan.nodes.size());
        ASSERT_LT(targets[i].sameAs, i);
        ASSERT_FALSE(targets[i].text.isEmpty());
        ASSERT_GE(targets[i].line, 1);
    }
    for (const ParsedReviewNote &note : targetNotes(plan, targets)) {
        ASSERT_FALSE(note.message.isEmpty());
        ASSERT_TRUE(QJsonDocument::fromJson(note.action.toUtf8()).isObject());
    }
    for (const ParsedMention &mention : findMentions(plan)) {
        ASSERT_LT(mention.node, plan.nodes.size());
        ASSERT_FALSE(mention.title.isEmpty() && mention.number.isEmpty());
    }
}

/// Each line a paragraph below one chapter.
double seconds(const QString &text)
{
    ParsedPlan plan;
    plan.sourceLines = text.split(u'\n');
    plan.startYear = 2021;
    plan.nodes.resize(1 + plan.sourceLines.size());
    plan.nodes[0].kind = PlanNodeKind::Chapter;
    plan.nodes[0].title = u"发展目标"_s;
    for (int i = 0; i < plan.sourceLines.size(); ++i) {
        plan.nodes[i + 1].parent = 0;
        plan.nodes[i + 1].body = plan.sourceLines[i];
        plan.nodes[i + 1].line = i + 1;
    }
    QElapsedTimer timer;
    timer.start();
    checkAll(plan);
    return double(timer.elapsed()) / 1000;
}

} // namespace

TEST(TargetDamage, AnyCutOrShuffleEndsInAResult)
{
    std::mt19937 random(11);
    for (int round = 0; round < 400; ++round) {
        QString text = sample;
        for (int cut = 0; cut < 6; ++cut) {
            const qsizetype at = qsizetype(random() % size_t(text.size()));
            const qsizetype length = qsizetype(random() % 12);
            switch (random() % 4) {
            case 0:
                text.remove(at, length);
                break;
            case 1:
                text.insert(at, text.mid(qsizetype(random() % size_t(text.size())), length));
                break;
            case 2:
                text[at] = QChar(char16_t(random() % 0xFFFF));
                break;
            default:
                text.insert(at, u'\n');
                break;
            }
            if (text.isEmpty())
                text = u"项"_s;
        }
        checkAll(gangmu::test::simplePlan(text));
    }
}

TEST(TargetDamage, LargeTextTakesTimeInProportion)
{
    // 5 MB in UTF-8 of a plan's own sentences, 1 MB of anything else: no character takes more than three
    // bytes. Sanitizers slow everything down; what grows with the square of the size shows in a tenth as
    // well.
#ifdef __SANITIZE_ADDRESS__
    constexpr qsizetype size = 500'000 / 3;
#else
    constexpr qsizetype size = 5'000'000 / 3;
#endif
    const QStringList patterns = {
        sample,
        u"《"_s,
        u"（1"_s,
        u"“《〈（("_s,
        u"100项"_s,
        u"100项、"_s,
        u"由1项增加到2项"_s,
        u"一二三四五六七八九十"_s,
        u"1234567890"_s,
        u"1,"_s,
        u"制定GB/T 1.1-2020、"_s,
        u"到2025年"_s,
        u"标准、规范、规程等"_s,
        u"1项\n"_s,
        u"围绕等方面"_s,
        u"“十四五”"_s,
        u" "_s,
    };
    for (const QString &pattern : patterns) {
        const qsizetype length = pattern == sample ? size : size / 5;
        const QString text = pattern.repeated(length / pattern.size());
        const double taken = seconds(text);
        std::printf("%-24s %.2f s\n", qPrintable(pattern.left(12).simplified()), taken);
        std::fflush(stdout);
        EXPECT_LT(taken, pattern == sample ? 10.0 : 3.0) << qPrintable(pattern);
    }
}
