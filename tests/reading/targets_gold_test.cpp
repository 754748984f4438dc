// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/mentions.h"
#include "core/reading/plan_reader.h"
#include "core/reading/targets.h"
#include "tests/support/core/shared_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <cstdio>

using namespace gangmu;
using namespace Qt::StringLiterals;

namespace {

QJsonObject goldOf(const QString &name)
{
    QFile file(gangmu::test::sharedPath("gold/") + name + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

ParsedPlan planOf(const QJsonObject &gold)
{
    const Result<ParsedPlan> plan =
        readPlanFile(gangmu::test::sharedPath("plans/") + gold[u"source_file"_s].toString());
    EXPECT_TRUE(plan);
    return plan ? *plan : ParsedPlan();
}

QString squeezed(QString text)
{
    return text.remove(u' ').remove(u'　');
}

QString sign(Comparator comparator)
{
    static const QHash<Comparator, QString> signs = {
        {Comparator::AtLeast, u"≥"_s},  {Comparator::MoreThan, u">"_s}, {Comparator::AtMost, u"≤"_s},
        {Comparator::LessThan, u"<"_s}, {Comparator::Equal, u"="_s},    {Comparator::Range, u"range"_s}};
    return signs.value(comparator);
}

/// What the two sides have in common, counted with repetition.
struct Score
{
    QStringList gold, read, missing, extra;

    void compare()
    {
        missing = gold;
        extra = read;
        for (const QString &each : gold) {
            if (extra.removeOne(each))
                missing.removeOne(each);
        }
    }
    double precision() const { return read.isEmpty() ? 1 : 1 - double(extra.size()) / double(read.size()); }
    double recall() const { return gold.isEmpty() ? 1 : 1 - double(missing.size()) / double(gold.size()); }
    void print(const QString &plan, const char *kind) const
    {
        std::printf("%-10s %-12s P %.3f R %.3f (%d gold, %d read)\n", qPrintable(plan), kind, precision(),
                    recall(), int(gold.size()), int(read.size()));
        for (const QString &each : missing)
            std::printf("    missing %s\n", qPrintable(each));
        for (const QString &each : extra)
            std::printf("    extra   %s\n", qPrintable(each));
    }
};

QString key(int line, const QString &comparator, double value, double high, const QString &unit,
            const QString &year)
{
    return u"%1 %2 %3 %4 %5 until %6"_s.arg(line).arg(comparator).arg(value).arg(high).arg(unit, year);
}

class TargetGold : public testing::TestWithParam<const char *>
{
protected:
    void SetUp() override
    {
        GANGMU_NEEDS_SHARED("gold");
        name = QString::fromUtf8(GetParam());
        gold = goldOf(name);
        plan = planOf(gold);
    }
    QString name;
    QJsonObject gold;
    ParsedPlan plan;
};

} // namespace

TEST_P(TargetGold, TargetsAreThoseOfTheGold)
{
    Score score, metrics;
    const QList<ParsedTarget> targets = findTargets(plan);
    for (const QJsonValue &value : gold[u"targets"_s].toArray()) {
        const QJsonObject each = value.toObject();
        const QJsonValue number = each[u"value"_s];
        const bool range = number.isArray();
        const double low = range ? number.toArray()[0].toDouble() : number.toDouble();
        const double high = range ? number.toArray()[1].toDouble() : 0;
        const int line = each[u"line"_s].toInt();
        score.gold.append(key(line, each[u"comparator"_s].toString(), low, high, each[u"unit"_s].toString(),
                              each[u"deadline"_s].toString()));
        // The reading that stands for it says the same words and is counted the same way.
        for (const ParsedTarget &target : targets) {
            const QString text = squeezed(target.text), wanted = squeezed(each[u"text"_s].toString());
            if (target.line != line || target.value != low || target.unit != each[u"unit"_s].toString())
                continue;
            if (!text.contains(wanted) && !wanted.contains(text))
                continue;
            EXPECT_FALSE(target.metric.isEmpty()) << qPrintable(target.text);
            EXPECT_EQ(QString(target.scope).remove(u'。'), each[u"scope"_s].toString())
                << qPrintable(target.text);
            EXPECT_EQ(target.counting == CountingMode::Cumulative,
                      each[u"cumulative"_s].toBool() || target.text.contains(u"总面积"_s))
                << qPrintable(target.text);
            if (each.contains(u"duplicate_of"_s)) {
                ASSERT_GE(target.sameAs, 0) << qPrintable(target.text);
                EXPECT_EQ(targets[target.sameAs].text, each[u"duplicate_of"_s].toString());
            }
            metrics.gold.append(each[u"text"_s].toString() + u" "_s + each[u"metric_key"_s].toString());
            metrics.read.append(each[u"text"_s].toString() + u" "_s + target.metricKey);
        }
    }
    for (const ParsedTarget &target : targets)
        score.read.append(key(target.line, sign(target.comparator), target.value, target.high.value_or(0),
                              target.unit,
                              target.deadlineYear ? QString::number(*target.deadlineYear) : QString()));
    score.compare();
    score.print(name, "targets");
    EXPECT_GE(score.precision(), 0.95);
    EXPECT_GE(score.recall(), 0.95);
    metrics.compare();
    metrics.print(name, "metric keys");
    EXPECT_EQ(metrics.gold.size(), score.gold.size()) << "a target was read with other words";
    EXPECT_GE(metrics.recall(), 0.95);
}

TEST_P(TargetGold, NoDecoyIsATarget)
{
    const QList<ParsedTarget> targets = findTargets(plan);
    for (const QJsonValue &value : gold[u"decoys"_s].toArray()) {
        const QString decoy = value.toString();
        for (const ParsedTarget &target : targets) {
            // A target's words may hold a decoy; the decoy's number must not be its figure.
            const QString figure = QString::number(target.value) + target.unit;
            EXPECT_FALSE(decoy.contains(figure)) << qPrintable(decoy) << " in " << qPrintable(target.text);
        }
    }
}

TEST_P(TargetGold, MentionsAreThoseOfTheGold)
{
    Score named, references, unnumbered;
    for (const QJsonValue &value : gold[u"named_standards"_s].toArray()) {
        const QString text = value[u"text"_s].toString();
        if (const qsizetype open = text.indexOf(u"（DB"_s); open > 0)
            named.gold.append(text.mid(open + 1).chopped(1));
        else
            unnumbered.gold.append(text);
    }
    for (const QJsonValue &value : gold[u"references"_s].toArray())
        references.gold.append(value[u"title"_s].toString() + u" "_s + value[u"doc_number"_s].toString());
    for (const ParsedMention &mention : findMentions(plan)) {
        if (mention.kind == MentionKind::Document)
            references.read.append(mention.title + u" "_s + mention.number);
        else if (!mention.number.isEmpty())
            named.read.append(mention.number);
        else
            unnumbered.read.append(mention.title);
        EXPECT_GE(mention.line, 1);
    }
    for (QString &text : unnumbered.gold) {
        const qsizetype close = text.indexOf(u'》');
        if (text.startsWith(u'《'))
            text = text.mid(1, close - 1);
    }
    for (Score *score : {&named, &references, &unnumbered})
        score->compare();
    named.print(name, "named");
    references.print(name, "references");
    unnumbered.print(
        name, "(unnumbered)"); // for information: where a name without a sign ends is a matter of taste
    for (Score *score : {&named, &references}) {
        EXPECT_GE(score->precision(), 0.95);
        EXPECT_GE(score->recall(), 0.95);
    }
}

INSTANTIATE_TEST_SUITE_P(Gold, TargetGold,
                         testing::Values("shanxi", "qinghai", "jiangxi", "shandong", "shaanxi"),
                         [](const auto &each) { return std::string(each.param); });
