// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reading/targets_support.h"

#include <QRegularExpression>

namespace gangmu::test {

using namespace Qt::StringLiterals;

namespace {

bool take(const QString &text, const QString &pattern, QString &number, QString &rest)
{
    const QRegularExpressionMatch match = QRegularExpression(pattern).match(text);
    if (!match.hasMatch())
        return false;
    number = match.captured(1);
    rest = text.mid(match.capturedLength()).trimmed();
    return true;
}

} // namespace

ParsedPlan simplePlan(const QString &text)
{
    ParsedPlan plan;
    plan.sourceLines = text.split(u'\n');
    int chapter = -1, section = -1, box = -1;
    for (int i = 0; i < plan.sourceLines.size(); ++i) {
        const QString line = plan.sourceLines[i].trimmed().remove(QChar(0xE004)).trimmed();
        if (line.isEmpty())
            continue;
        ParsedNode node;
        node.line = i + 1;
        QString rest;
        const auto heading = [&](PlanNodeKind kind, int parent) {
            node.kind = kind;
            node.parent = parent;
            const qsizetype stop = rest.indexOf(u'。');
            node.title = stop < 0 ? rest : rest.left(stop);
            node.body = stop < 0 ? QString() : rest.mid(stop + 1);
            plan.nodes.append(node);
            return int(plan.nodes.size()) - 1;
        };
        if (take(line, u"^([一二三四五六七八九十]+、)"_s, node.number, rest)) {
            chapter = heading(PlanNodeKind::Chapter, -1);
            section = box = -1;
        } else if (take(line, u"^([（(][一二三四五六七八九十]+[）)])"_s, node.number, rest)) {
            const bool project = chapter >= 0 && plan.nodes[chapter].title.contains(u"重大工程"_s);
            section = heading(project ? PlanNodeKind::MajorProject : PlanNodeKind::Section, chapter);
            box = -1;
        } else if (take(line, u"^(专栏\\s*\\d+)"_s, node.number, rest)) {
            box = heading(PlanNodeKind::Box, section);
        } else if (take(line, u"^(\\d+\\.)(?=\\D)"_s, node.number, rest)) {
            heading(PlanNodeKind::Item, section);
        } else if (const qsizetype gap = line.indexOf(u"　　"_s); box >= 0 && gap > 0) {
            node.kind = PlanNodeKind::BoxItem;
            node.parent = box;
            node.title = line.left(gap).trimmed();
            node.body = line.mid(gap);
            plan.nodes.append(node);
        } else {
            node.parent = box >= 0 ? box : section >= 0 ? section : chapter;
            node.body = line;
            plan.nodes.append(node);
        }
    }
    return plan;
}

} // namespace gangmu::test
