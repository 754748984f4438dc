// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/outline_clipboard.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>
#include <QRegularExpression>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

void writeBranch(const OpenPlan &plan, NodeId node, int depth, QStringList &lines)
{
    const PlanNode &row = plan.node(node);
    if (!inOutline(row))
        return;
    lines.append(QString(depth, u'\t') + row.number + row.title);
    for (NodeId child : plan.children(node))
        writeBranch(plan, child, depth + 1, lines);
}

const QString chineseNumeral = u"[一二三四五六七八九十百零]"_s; // allowed: grammar
const QString numeral = u"[一二三四五六七八九十百零0-9]"_s;     // allowed: grammar

/// The ways of numbering in the order in which plans nest them; the first that fits is taken.
const QList<QRegularExpression> &numberPatterns()
{
    static const QList<QRegularExpression> patterns{
        QRegularExpression(u"^第%1+[章篇部][\\s　、.．]*"_s.arg(numeral)),              // allowed: grammar
        QRegularExpression(u"^(?:%1+[、.．]|第%1+节[\\s　、]*)"_s.arg(chineseNumeral)), // allowed: grammar
        QRegularExpression(u"^[（(]%1+[）)][、.．]?"_s.arg(chineseNumeral)),            // allowed: grammar
        QRegularExpression(u"^[0-9０-９]+(?:[、．]|\\.(?![0-9]))"_s),                   // allowed: grammar
        QRegularExpression(u"^[（(][0-9０-９]+[）)]"_s),
        QRegularExpression(u"^[①-⑳]"_s),
        QRegularExpression(u"^(?:[•·●○■▪◆*-]|——|--)[\\s　]*"_s),
    };
    return patterns;
}

struct OutlineLine
{
    int indent = 0;   ///< columns of white space before it
    int pattern = -1; ///< index of its way of numbering
    QString title;
};

OutlineLine readLine(const QString &raw)
{
    OutlineLine line;
    qsizetype at = 0;
    for (; at < raw.size() && raw[at].isSpace(); ++at)
        line.indent += raw[at] == u'\t' ? 4 : raw[at] == u'　' ? 2 : 1;
    line.title = raw.mid(at).trimmed();
    for (int i = 0; i < numberPatterns().size(); ++i) {
        const auto match = numberPatterns()[i].match(line.title);
        if (!match.hasMatch())
            continue;
        line.pattern = i;
        line.title = line.title.mid(match.capturedLength()).trimmed();
        break;
    }
    while (line.title.endsWith(u'。') || line.title.endsWith(u'：') || line.title.endsWith(u':'))
        line.title.chop(1);
    return line;
}

} // namespace

QString nodesMimeType()
{
    return u"application/x-gangmu-nodes"_s;
}

QMimeData *encodeNodes(const Workspace &workspace, const OpenPlan &plan, const QList<NodeId> &nodes)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    QList<qint64> ids;
    for (NodeId node : nodes)
        ids.append(node.value());
    stream << workspace.path() << ids;
    auto *data = new QMimeData;
    data->setData(nodesMimeType(), bytes);
    data->setText(outlineText(plan, nodes));
    return data;
}

std::optional<DraggedNodes> decodeNodes(const QMimeData *data)
{
    if (!data || !data->hasFormat(nodesMimeType()))
        return std::nullopt;
    QDataStream stream(data->data(nodesMimeType()));
    stream.setVersion(QDataStream::Qt_6_4);
    DraggedNodes dragged;
    QList<qint64> ids;
    stream >> dragged.workspace >> ids;
    if (stream.status() != QDataStream::Ok || ids.isEmpty())
        return std::nullopt;
    for (qint64 id : ids)
        dragged.nodes.append(NodeId(id));
    return dragged;
}

QString outlineText(const OpenPlan &plan, const QList<NodeId> &roots)
{
    QStringList lines;
    for (NodeId node : roots) {
        if (plan.has(node))
            writeBranch(plan, node, 0, lines);
    }
    return lines.join(u'\n');
}

QList<NodeDraft> parseOutline(const QString &text)
{
    QList<OutlineLine> lines;
    static const QRegularExpression lineEnd(u"\\r\\n|[\\r\\n\\x{2028}\\x{2029}]"_s);
    for (const QString &raw : text.split(lineEnd)) {
        if (const OutlineLine line = readLine(raw); !line.title.isEmpty())
            lines.append(line);
    }
    const bool indented = std::any_of(lines.begin(), lines.end(),
                                      [&](const OutlineLine &l) { return l.indent != lines.first().indent; });
    QList<NodeDraft> drafts;
    QList<int> open; // what marks the level of the lines that are still open: indent or pattern
    for (const OutlineLine &line : std::as_const(lines)) {
        const int mark = indented ? line.indent : line.pattern;
        while (!open.isEmpty() && open.last() >= mark)
            open.removeLast();
        NodeDraft draft;
        draft.depth = int(open.size());
        draft.title = line.title;
        drafts.append(draft);
        open.append(mark);
    }
    return drafts;
}

} // namespace gangmu
