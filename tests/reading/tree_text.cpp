// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reading/tree_text.h"

#include "core/base/text.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace gangmu::test {

namespace {

QString responsibilities(const ParsedNode &node)
{
    QStringList out;
    for (const ParsedResponsibility &each : node.responsibilities) {
        const QString role = each.role == ResponsibilityRole::Lead          ? u"L"_s
                             : each.role == ResponsibilityRole::Participant ? u"P"_s
                                                                            : u"R"_s;
        out.append(role + u':' + each.organization + (each.collective ? u"*"_s : QString()));
    }
    return out.isEmpty() ? QString() : u" {"_s + out.join(u' ') + u'}';
}

QString nodeText(const ParsedNode &node)
{
    static constexpr QStringView kinds = u"CSIPBbMT";
    QString out = kinds.sliced(int(node.kind), 1).toString();
    if (node.matrixRole != MatrixRole::None)
        out += node.matrixRole == MatrixRole::Row ? u'!' : u'~';
    if (!node.number.isEmpty())
        out += u' ' + node.number;
    if (!node.title.isEmpty())
        out += u' ' + node.title;
    if (node.part > 1)
        out += u" #%1"_s.arg(node.part);
    out += responsibilities(node);
    if (!node.body.isEmpty())
        out += u" 「"_s + QString(node.body).replace(u'\n', u'↵').replace(u'\t', u'|') + u'」';
    return out;
}

/// Without blanks, marks and what a reader may take away or put in between; only the content counts.
QString content(QStringView text)
{
    QString out;
    for (QChar c : text) {
        if (c.isLetterOrNumber() || text::isHan(c))
            out.append(c);
    }
    return out;
}

} // namespace

std::string treeText(const ParsedPlan &plan)
{
    QString out;
    QList<int> depth;
    for (const ParsedNode &node : plan.nodes) {
        depth.append(node.parent < 0 ? 0 : depth[node.parent] + 1);
        out += QString(depth.last() * 2, u' ') + nodeText(node) + u'\n';
    }
    return out.toStdString();
}

QStringList uncoveredLines(const ParsedPlan &plan)
{

    QString all;
    QHash<int, QString> skipped;
    for (const ParsedNode &node : plan.nodes) {
        all += content(QString(node.number + node.title + node.body));
        for (const ParsedResponsibility &each : node.responsibilities)
            all += content(each.organization);
    }
    for (const ParsedSkip &skip : plan.skipped)
        skipped[skip.line] += content(skip.text);
    QStringList missing;
    for (qsizetype i = 0; i < plan.sourceLines.size(); ++i) {
        const QString line = content(plan.sourceLines[i]);
        if (line.isEmpty() || skipped.value(int(i) + 1).contains(line))
            continue;
        // A line may be spread over nodes: look for it in pieces.
        for (qsizetype at = 0; at < line.size(); at += 8) {
            if (!all.contains(line.sliced(at, qMin<qsizetype>(8, line.size() - at))) &&
                !skipped.value(int(i) + 1).contains(line.sliced(at, qMin<qsizetype>(8, line.size() - at)))) {
                missing.append(u"%1: %2"_s.arg(i + 1).arg(plan.sourceLines[i].left(60)));
                break;
            }
        }
    }
    return missing;
}

} // namespace gangmu::test
