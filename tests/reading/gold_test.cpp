// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/plan_reader.h"
#include "tests/reading/plan_facts.h"
#include "tests/reading/tree_text.h"
#include "tests/support/core/shared_data.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

struct Bar
{
    const char *kind;
    double least;
};
constexpr Bar bars[] = {{"outline", 1.0}, {"boxes", 1.0},    {"items", 1.0}, {"units", 1.0},
                        {"bodies", 1.0},  {"projects", 1.0}, {"tasks", 1.0}};

QJsonObject readGold(const QString &name)
{
    QFile file(test::sharedPath("gold/") + name + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

class GoldTest : public testing::TestWithParam<const char *>
{
protected:
    void SetUp() override
    {
        GANGMU_NEEDS_SHARED("gold/README.md");
        const QString name = QString::fromLatin1(GetParam());
        m_gold = readGold(name);
        const auto read = readPlanFile(test::sharedPath("plans/") + name + u".txt"_s);
        ASSERT_TRUE(read.ok()) << read.error().message.toStdString();
        m_plan = *read;
    }

    QJsonObject m_gold;
    ParsedPlan m_plan;
};

TEST_P(GoldTest, everyFactIsReadExactly)
{
    const test::PlanFacts gold = test::factsOfGold(m_gold);
    const test::PlanFacts read = test::factsOf(m_plan);
    for (const Bar &bar : bars) {
        const QString kind = QString::fromLatin1(bar.kind);
        const test::Score score = test::compare(gold[kind], read[kind]);
        std::printf("%-9s %-9s precision %.3f recall %.3f (%lld gold, %lld read)\n", GetParam(), bar.kind,
                    score.precision(), score.recall(), static_cast<long long>(score.gold),
                    static_cast<long long>(score.read));
        EXPECT_GE(score.precision(), bar.least)
            << "extra: " << score.extra.mid(0, 4).join(u'\n').toStdString();
        EXPECT_GE(score.recall(), bar.least)
            << "missing: " << score.missing.mid(0, 4).join(u'\n').toStdString();
    }
}

TEST_P(GoldTest, metadata)
{
    const QJsonObject horizon = m_gold[u"horizon"].toObject();
    EXPECT_EQ(m_plan.title.toStdString(), m_gold[u"title"].toString().toStdString());
    EXPECT_EQ(m_plan.docNumber.toStdString(), m_gold[u"doc_number"].toString().toStdString());
    EXPECT_EQ(m_plan.issuer.toStdString(), m_gold[u"issuer"].toString().toStdString());
    EXPECT_EQ(m_plan.issuedOn.toString(Qt::ISODate), m_gold[u"issued_on"].toString());
    EXPECT_EQ(m_plan.startYear.value_or(0), horizon[u"start"].toInt());
    EXPECT_EQ(m_plan.endYear.value_or(0), horizon[u"end"].toInt());
    EXPECT_TRUE(m_plan.region.startsWith(m_gold[u"province"].toString())) << m_plan.region.toStdString();
}

TEST_P(GoldTest, nothingOfTheSourceIsLost)
{
    EXPECT_EQ(test::uncoveredLines(m_plan).join(u'\n').toStdString(), "");
}

INSTANTIATE_TEST_SUITE_P(Plans, GoldTest,
                         testing::Values("shanxi", "qinghai", "jiangxi", "shandong", "shaanxi"),
                         [](const auto &plan) { return std::string(plan.param); });

} // namespace
} // namespace gangmu
