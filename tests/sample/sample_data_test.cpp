// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_data.h"

#include <gmock/gmock.h>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace gangmu;
using namespace Qt::StringLiterals;

namespace {

const QList<SampleProvince> &sample()
{
    static const QList<SampleProvince> provinces = [] {
        const auto read = builtInSample();
        EXPECT_TRUE(read.ok()) << (read.ok() ? "" : qPrintable(read.error().detail));
        return read.valueOr({});
    }();
    return provinces;
}

const SampleProvince &province(const QString &region)
{
    for (const SampleProvince &one : sample()) {
        if (one.region == region)
            return one;
    }
    ADD_FAILURE() << "no " << qPrintable(region);
    static const SampleProvince none;
    return none;
}

QStringList strings(const QJsonValue &value)
{
    QStringList found;
    if (value.isString())
        found += value.toString();
    for (const auto &element : value.toArray())
        found += strings(element);
    const QJsonObject object = value.toObject();
    for (const auto &element : object)
        found += strings(element);
    return found;
}

/// How the published figures of a province stand in the data: "metric value as-of", sorted.
QStringList figures(const SampleProvince &one)
{
    QStringList found;
    for (const SamplePlan &plan : one.plans) {
        for (const SampleActual &actual : plan.actuals)
            found += u"%1 %2 %3"_s.arg(actual.metric)
                         .arg(actual.actual.value)
                         .arg(actual.actual.asOf.toString(Qt::ISODate));
        for (const SampleFigure &figure : plan.figures)
            found += u"%1 %2 %3"_s.arg(figure.metric).arg(figure.value).arg(figure.asOf).trimmed();
    }
    found.sort();
    return found;
}

template <class T>
QSet<QString> names(const QList<T> &rows, QString T::*name)
{
    QSet<QString> found;
    for (const T &row : rows)
        found += row.*name;
    return found;
}

} // namespace

TEST(SampleData, HoldsSixProvincesTheInventedOneFirst)
{
    QStringList regions;
    for (const SampleProvince &one : sample())
        regions += one.region;
    EXPECT_EQ(regions,
              QStringList({u"示例省"_s, u"山西省"_s, u"山东省"_s, u"青海省"_s, u"江西省"_s, u"陕西省"_s}));
    EXPECT_EQ(province(u"示例省"_s).plans.first().plan.remark, u"虚构示例，数据均为编造"_s);
}

TEST(SampleData, HoldsNoSentenceOfTheRealPlans)
{
    const QDir folder(u":/samples"_s);
    for (const QString &name : folder.entryList({u"*.json"_s})) {
        if (name == u"example.json"_s)
            continue;
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        for (const QString &text : strings(QJsonDocument::fromJson(file.readAll()).object()))
            EXPECT_LE(text.size(), 60) << qPrintable(name) << ": " << qPrintable(text);
    }
    for (const SampleProvince &one : sample()) {
        if (one.region == u"示例省"_s)
            continue;
        for (const SamplePlan &plan : one.plans) {
            for (const SampleNode &node : plan.nodes)
                EXPECT_TRUE(node.node.body.isEmpty()) << qPrintable(node.path);
        }
    }
}

TEST(SampleData, CountsOfTheRealPlansAreRight)
{
    struct Counts
    {
        QString region;
        int headings, boxes, boxItems, projects, targets;
    };
    // The pilot of Shanxi adds a target group and six targets, the clean-up of Shandong one target.
    const QList<Counts> expected{{u"山西省"_s, 59, 8, 34, 9, 19},
                                 {u"山东省"_s, 41, 0, 0, 0, 2},
                                 {u"青海省"_s, 30, 7, 44, 8, 13},
                                 {u"江西省"_s, 32, 7, 40, 8, 14},
                                 {u"陕西省"_s, 48, 0, 0, 0, 9}};
    for (const Counts &one : expected) {
        Counts found{one.region, 0, 0, 0, 0, 0};
        for (const SamplePlan &plan : province(one.region).plans) {
            found.targets += int(plan.targets.size());
            for (const SampleNode &node : plan.nodes) {
                const PlanNodeKind kind = node.node.kind;
                found.headings += kind == PlanNodeKind::Chapter || kind == PlanNodeKind::Section ||
                                  kind == PlanNodeKind::Item || kind == PlanNodeKind::MajorProject;
                found.boxes += kind == PlanNodeKind::Box;
                found.boxItems += kind == PlanNodeKind::BoxItem;
                found.projects += kind == PlanNodeKind::MajorProject;
            }
        }
        const std::string where = one.region.toStdString();
        EXPECT_EQ(found.headings, one.headings) << where;
        EXPECT_EQ(found.boxes, one.boxes) << where;
        EXPECT_EQ(found.boxItems, one.boxItems) << where;
        EXPECT_EQ(found.projects, one.projects) << where;
        EXPECT_EQ(found.targets, one.targets) << where;
    }
    int mentions = 0;
    for (const SampleNode &node : province(u"山西省"_s).plans.first().nodes)
        mentions += int(node.responsible.size());
    EXPECT_EQ(mentions, 165);
}

TEST(SampleData, HoldsEveryPublishedFigure)
{
    EXPECT_EQ(figures(province(u"山西省"_s)),
              QStringList(
                  {u"国家标准 149 2020-10-31"_s, u"国际标准 10 2020-10"_s, u"地方标准 631 2020-10-31"_s,
                   u"完成地方标准制定（修订） 125 2015-12-31"_s, u"完成地方标准制定（修订） 128 2013-12-31"_s,
                   u"完成地方标准制定（修订） 174 2014-12-31"_s, u"完成地方标准制定（修订） 52 2011-12-31"_s,
                   u"完成地方标准制定（修订） 553 2015-12-31"_s, u"完成地方标准制定（修订） 74 2012-12-31"_s,
                   u"完成地方标准制定（修订） 753 2015-12-31"_s, u"省级专业标准化技术委员会 43 2020-10-31"_s,
                   u"省级专业标准化技术委员会 5"_s, u"行业标准 191 2020-10-31"_s}));
    EXPECT_EQ(figures(province(u"山东省"_s)),
              QStringList({u"主导或参与制定国家标准 4642 2017"_s, u"主导或参与制定国际标准 106 2017"_s,
                           u"强制性地方标准（在制） 3 2016-05"_s, u"强制性地方标准（拟精简） 107 2016-05"_s,
                           u"强制性地方标准（现行） 104 2016-05"_s}));
    for (const SampleProvince &one : sample()) {
        for (const SamplePlan &plan : one.plans) {
            for (const SampleActual &actual : plan.actuals) {
                EXPECT_FALSE(actual.actual.countingRule.isEmpty()) << qPrintable(actual.metric);
                EXPECT_FALSE(actual.actual.origin.isEmpty()) << qPrintable(actual.metric);
                EXPECT_TRUE(actual.actual.asOf.isValid()) << qPrintable(actual.metric);
            }
        }
    }
    QMap<QString, double> pilot;
    for (const SampleTarget &target : province(u"山西省"_s).plans.value(1).targets)
        pilot[target.target.text] = target.target.value;
    EXPECT_EQ(pilot.keys(),
              QStringList({u"企业标准自我声明公开率80%以上"_s, u"团体标准100项"_s, u"国家标准100项"_s,
                           u"地方标准500项"_s, u"省级专业标准化技术委员会30个"_s, u"行业标准150项"_s}));
}

TEST(SampleData, EveryNameLeadsSomewhere)
{
    for (const SampleProvince &one : sample()) {
        const QSet<QString> organizations = names(one.organizations, &Organization::name);
        EXPECT_EQ(organizations.size(), one.organizations.size()) << qPrintable(one.region);
        for (const SampleChange &change : one.changes) {
            EXPECT_TRUE(organizations.contains(change.from)) << qPrintable(change.from);
            EXPECT_TRUE(organizations.contains(change.to)) << qPrintable(change.to);
            EXPECT_TRUE(change.change.effectiveOn.isValid()) << qPrintable(change.from);
        }
        for (const SampleAlias &alias : one.aliases)
            EXPECT_TRUE(organizations.contains(alias.organization)) << qPrintable(alias.organization);
        for (const SamplePlan &plan : one.plans) {
            QSet<QString> paths;
            for (const SampleNode &node : plan.nodes) {
                paths += node.path;
                for (const QString &name : node.leads + node.participants + node.responsible)
                    EXPECT_TRUE(organizations.contains(name)) << qPrintable(name);
                EXPECT_EQ(node.node.matrixRole == MatrixRole::Row, !node.leads.isEmpty() ||
                                                                       !node.participants.isEmpty() ||
                                                                       !node.responsible.isEmpty())
                    << qPrintable(node.path);
            }
            QSet<QString> metrics;
            for (const SampleTarget &target : plan.targets) {
                EXPECT_TRUE(paths.contains(target.nodePath)) << qPrintable(target.nodePath);
                EXPECT_TRUE(target.sameAs.isEmpty() || metrics.contains(target.sameAs))
                    << qPrintable(target.sameAs);
                metrics += target.target.metric;
            }
            for (const SampleActual &actual : plan.actuals)
                EXPECT_TRUE(metrics.contains(actual.metric)) << qPrintable(actual.metric);
        }
    }
}

TEST(SampleData, UnverifiedRenamesAreOnlyRemarked)
{
    const SampleProvince &shanxi = province(u"山西省"_s);
    QStringList unverified;
    for (const Organization &organization : shanxi.organizations) {
        if (organization.remark.startsWith(u"待核实"_s))
            unverified += organization.name;
    }
    EXPECT_EQ(unverified.size(), 9);
    for (const SampleChange &change : shanxi.changes)
        EXPECT_FALSE(unverified.contains(change.from)) << qPrintable(change.from);
}

TEST(SampleData, InventedProvinceHasAFullCatalogue)
{
    const SampleProvince &example = province(u"示例省"_s);
    EXPECT_EQ(example.standards.size(), 309);
    EXPECT_EQ(example.workItems.size(), 120);
    QSet<QString> paths;
    for (const SampleNode &node : example.plans.first().nodes)
        paths += node.path;
    QSet<QString> numbers;
    QMap<int, int> issued, issuedInPlan;
    for (const SampleStandard &row : example.standards) {
        const Standard &standard = row.standard;
        EXPECT_FALSE(numbers.contains(standard.number)) << qPrintable(standard.number);
        numbers += standard.number;
        EXPECT_TRUE(row.nodePath.isEmpty() || paths.contains(row.nodePath)) << qPrintable(row.nodePath);
        EXPECT_LE(standard.issuedOn, standard.implementedOn) << qPrintable(standard.number);
        EXPECT_TRUE(standard.number.endsWith(QString::number(standard.issuedOn.year())))
            << qPrintable(standard.number);
        const bool gone =
            standard.state == StandardState::Withdrawn || standard.state == StandardState::Replaced;
        EXPECT_EQ(gone, standard.withdrawnOn.isValid()) << qPrintable(standard.number);
        ++issued[standard.issuedOn.year()];
        if (standard.level == StandardLevel::Local && standard.issuedOn.year() >= 2021)
            ++issuedInPlan[standard.issuedOn.year()];
    }
    EXPECT_EQ(issued.firstKey(), 2016);
    EXPECT_EQ(issued.lastKey(), 2025);
    EXPECT_EQ(issued.size(), 10);
    QSet<QString> itemNumbers;
    for (const SampleWorkItem &row : example.workItems) {
        itemNumbers += row.item.number;
        EXPECT_TRUE(row.standardNumber.isEmpty() || numbers.contains(row.standardNumber));
        EXPECT_TRUE(row.nodePath.isEmpty() || paths.contains(row.nodePath)) << qPrintable(row.nodePath);
    }
    EXPECT_EQ(itemNumbers.size(), 120);

    // What the plan reports as done is what the catalogue holds.
    int total = 0;
    for (const SampleActual &actual : example.plans.first().actuals) {
        if (actual.metric != u"发布地方标准"_s)
            continue;
        total += issuedInPlan[actual.actual.asOf.year()];
        EXPECT_EQ(actual.actual.value, total) << actual.actual.asOf.year();
    }
    EXPECT_EQ(total, 130);
}

TEST(SampleData, InventedPlanHasTheFlawsThatTheChecksFind)
{
    const SamplePlan &plan = province(u"示例省"_s).plans.first();
    int rows = 0, withoutLead = 0, withoutDeadline = 0;
    QMap<QString, int> metrics;
    for (const SampleNode &node : plan.nodes) {
        rows += node.node.matrixRole == MatrixRole::Row;
        withoutLead +=
            node.node.matrixRole == MatrixRole::Row && node.leads.isEmpty() && node.responsible.isEmpty();
    }
    for (const SampleTarget &target : plan.targets) {
        withoutDeadline += !target.target.deadlineYear;
        ++metrics[target.target.metric];
    }
    EXPECT_EQ(rows, 46);
    EXPECT_EQ(withoutLead, 1);
    EXPECT_EQ(withoutDeadline, 1);
    EXPECT_EQ(metrics.value(u"培育标准化人才"_s), 2);
    const QSet<QString> organizations = names(province(u"示例省"_s).organizations, &Organization::name);
    EXPECT_TRUE(organizations.contains(u"省发展改革委"_s));
    EXPECT_TRUE(organizations.contains(u"省发展和改革委"_s));
    EXPECT_GE(organizations.size(), 30);
    for (const SampleTarget &target : plan.targets) {
        const auto node = std::find_if(plan.nodes.begin(), plan.nodes.end(),
                                       [&](const SampleNode &one) { return one.path == target.nodePath; });
        ASSERT_NE(node, plan.nodes.end());
        EXPECT_TRUE(node->node.body.contains(target.target.text)) << qPrintable(target.target.text);
    }
}

TEST(SampleData, RefusesRecordsItDoesNotUnderstand)
{
    const auto detail = [](const char *json) {
        const auto read = readSampleProvince(json, u"test"_s);
        return read.ok() ? QString() : read.error().detail;
    };
    EXPECT_FALSE(detail("").isEmpty());
    EXPECT_TRUE(detail("{}").contains(u"format"_s));
    EXPECT_TRUE(detail(R"({"format":"gangmu-sample","version":1,"region":"x","plans":[],"more":1})")
                    .contains(u"unread more"_s));
    EXPECT_TRUE(detail(R"({"format":"gangmu-sample","version":1,"region":"x",
                           "organizations":[{"name":"y","kind":"z"}]})")
                    .contains(u"unknown kind"_s));
}
