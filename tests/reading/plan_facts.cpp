// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reading/plan_facts.h"

#include "core/base/chinese_numeral.h"
#include "core/base/text.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gangmu::test {

namespace {

QString norm(const QString &text)
{
    return text::compact(text);
}

QString fact(std::initializer_list<QString> parts)
{
    return QStringList(parts).join(u" | "_s);
}

QString names(const QJsonArray &array)
{
    QStringList out;
    for (const QJsonValue &each : array)
        out.append(each.toString());
    return out.join(u'、');
}

QString names(const ParsedNode &node, std::optional<ResponsibilityRole> role = std::nullopt)
{
    QStringList out;
    for (const ParsedResponsibility &each : node.responsibilities) {
        if (!role || each.role == *role)
            out.append(each.organization);
    }
    return out.join(u'、');
}

bool isHeading(const ParsedNode &node)
{
    return node.kind == PlanNodeKind::Chapter || node.kind == PlanNodeKind::Section ||
           node.kind == PlanNodeKind::Item || node.kind == PlanNodeKind::MajorProject;
}

int levelOf(const ParsedPlan &plan, const ParsedNode &node)
{
    int level = 1;
    for (int at = node.parent; at >= 0; at = plan.nodes[at].parent)
        level += isHeading(plan.nodes[at]) ? 1 : 0;
    return level;
}

QString pathOf(const ParsedPlan &plan, const ParsedNode &node)
{
    QStringList path;
    if (isHeading(node))
        path.prepend(node.number);
    for (int at = node.parent; at >= 0; at = plan.nodes[at].parent) {
        if (isHeading(plan.nodes[at]))
            path.prepend(plan.nodes[at].number);
    }
    return path.join(u'/');
}

QString boxNumber(const ParsedNode &box)
{
    QString digits = box.number;
    digits.remove(u"专栏"_s);
    return QString::number(ordinalValue(digits).value_or(0));
}

void addBoxItem(PlanFacts &facts, const ParsedPlan &plan, const ParsedNode &item)
{
    const QString box = boxNumber(plan.nodes[item.parent]);
    facts[u"items"_s].append(fact({box, norm(item.title)}));
    facts[u"units"_s].append(fact({box, norm(item.title), names(item)}));
    facts[u"bodies"_s].append(fact({box, norm(item.title), norm(item.body)}));
}

} // namespace

PlanFacts factsOf(const ParsedPlan &plan)
{
    PlanFacts facts;
    for (const ParsedNode &node : plan.nodes) {
        if (isHeading(node))
            facts[u"outline"_s].append(
                fact({norm(node.number), QString::number(levelOf(plan, node)), norm(node.title)}));
        if (node.kind == PlanNodeKind::Box)
            facts[u"boxes"_s].append(fact({boxNumber(node), norm(node.title)}));
        else if (node.kind == PlanNodeKind::BoxItem)
            addBoxItem(facts, plan, node);
        else if (node.kind == PlanNodeKind::MajorProject)
            facts[u"projects"_s].append(fact({norm(node.number), norm(node.title), names(node)}));
        else if (node.matrixRole != MatrixRole::None)
            facts[u"tasks"_s].append(
                fact({pathOf(plan, node), QString::number(node.part), names(node, ResponsibilityRole::Lead),
                      names(node, ResponsibilityRole::Participant),
                      names(node, ResponsibilityRole::Responsible)}));
    }
    return facts;
}

PlanFacts factsOfGold(const QJsonObject &gold)
{
    PlanFacts facts;
    for (const QJsonValue &value : gold[u"outline"].toArray()) {
        const QJsonObject each = value.toObject();
        facts[u"outline"_s].append(
            fact({norm(each[u"number"].toString()), QString::number(each[u"level"].toInt()),
                  norm(each[u"title"].toString())}));
    }
    for (const QJsonValue &value : gold[u"boxes"].toArray()) {
        const QJsonObject box = value.toObject();
        const QString number = QString::number(box[u"number"].toInt());
        facts[u"boxes"_s].append(fact({number, norm(box[u"title"].toString())}));
        for (const QJsonValue &row : box[u"items"].toArray()) {
            const QJsonObject item = row.toObject();
            const QString name = norm(item[u"name"].toString());
            facts[u"items"_s].append(fact({number, name}));
            facts[u"units"_s].append(fact({number, name, names(item[u"units"].toArray())}));
            facts[u"bodies"_s].append(fact({number, name, norm(item[u"body"].toString())}));
        }
    }
    for (const QJsonValue &value : gold[u"projects"].toArray()) {
        const QJsonObject each = value.toObject();
        facts[u"projects"_s].append(fact({norm(each[u"number"].toString()), norm(each[u"title"].toString()),
                                          names(each[u"units"].toArray())}));
    }
    for (const QJsonValue &value : gold[u"tasks"].toArray()) {
        const QJsonObject each = value.toObject();
        facts[u"tasks"_s].append(
            fact({norm(each[u"path"].toString()), QString::number(each[u"part"].toInt(1)),
                  names(each[u"lead"].toArray()), names(each[u"participants"].toArray()),
                  names(each[u"responsible"].toArray())}));
    }
    return facts;
}

Score compare(QStringList gold, QStringList read)
{
    Score score{gold.size(), read.size(), 0, {}, {}};
    std::ranges::sort(gold);
    std::ranges::sort(read);
    std::ranges::set_difference(gold, read, std::back_inserter(score.missing));
    std::ranges::set_difference(read, gold, std::back_inserter(score.extra));
    score.hits = gold.size() - score.missing.size();
    return score;
}

} // namespace gangmu::test
