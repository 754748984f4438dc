// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/system_codes.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

class CodesText
{
    Q_DECLARE_TR_FUNCTIONS(SystemCodes)
};

constexpr int mostDigits = 6;

/// A, B … Z, AA, AB …; first is 0 for A.
QString letters(int number)
{
    QString text;
    for (int rest = number; rest >= 0; rest = rest / 26 - 1)
        text.prepend(QChar(u'A' + rest % 26));
    return text;
}

Error badPattern(const QString &pattern)
{
    return {ErrorCode::InvalidArgument,
            CodesText::tr("“%1”不是编号规则。请写出各级第一个编号，例如 101.1、101-01、1|01 或 A.1。")
                .arg(pattern),
            {},
            {}};
}

} // namespace

QString SystemCodes::defaultPattern()
{
    return u"101.1"_s;
}

Result<SystemCodes> SystemCodes::parse(const QString &text)
{
    const QString pattern = text.trimmed().isEmpty() ? defaultPattern() : text.trimmed();
    static const QRegularExpression whole(
        u"^(?:(?<letter>[A-Z])(?=[^0-9A-Za-z]|$)|(?<prefix>[^0-9\\s]{0,8})(?<digits>[0-9]+))"
        "(?<levels>(?:[^0-9\\s]{1,3}[0-9]+)*)$"_s);
    static const QRegularExpression level(u"(?<separator>[^0-9\\s]{1,3})(?<digits>[0-9]+)"_s);
    const auto match = whole.match(pattern);
    if (!match.hasMatch())
        return badPattern(text);
    SystemCodes codes;
    codes.m_letters = !match.captured(u"letter"_s).isEmpty();
    codes.m_prefix = match.captured(u"prefix"_s);
    const auto add = [&](const QString &separator, const QString &digits) {
        codes.m_levels.append({separator == "|"_L1 ? QString() : separator, digits.toInt(),
                               digits.startsWith(u'0') ? int(digits.size()) : 1});
        return digits.size() <= mostDigits;
    };
    bool sound = codes.m_letters ? add({}, u"0"_s) : add({}, match.captured(u"digits"_s));
    for (auto it = level.globalMatch(match.captured(u"levels"_s)); it.hasNext();) {
        const auto each = it.next();
        sound &= add(each.captured(u"separator"_s), each.captured(u"digits"_s));
    }
    if (!sound)
        return badPattern(text);
    if (codes.m_levels.size() == 1)
        codes.m_levels.append({u"."_s, 1, 1});
    return codes;
}

SystemCodes SystemCodes::of(const QString &pattern)
{
    const auto parsed = parse(pattern);
    return parsed ? *parsed : *parse({});
}

QString SystemCodes::code(const QString &above, int level, int position) const
{
    if (level > 0 && above.isEmpty())
        return {};
    const Level &own = m_levels[std::min(qsizetype(level), m_levels.size() - 1)];
    if (level == 0)
        return m_letters ? letters(position)
                         : m_prefix + u"%1"_s.arg(own.start + position, own.width, 10, QChar(u'0'));
    return above + own.separator + u"%1"_s.arg(own.start + position, own.width, 10, QChar(u'0'));
}

Result<QList<CodeChange>> renumbered(const SystemTree &tree, const SystemCodes &codes, SystemNodeId root)
{
    QHash<SystemNodeId, QString> fresh;
    QList<CodeChange> changes;
    const QList<SystemNodeId> branch = tree.branch(root);
    const int first = root.isNull() ? 0 : tree.depth(root);
    QHash<SystemNodeId, int> depths;
    for (SystemNodeId id : branch) {
        const SystemNode &node = tree.node(id);
        const bool isRoot = id == root;
        const int depth = isRoot ? first : depths.value(node.parent, -1) + 1;
        depths.insert(id, depth);
        QString code = node.code;
        if (!isRoot || code.isEmpty()) {
            const QString above = node.parent.isNull()          ? QString()
                                  : fresh.contains(node.parent) ? fresh.value(node.parent)
                                                                : tree.node(node.parent).code;
            code = codes.code(above, depth, int(tree.children(node.parent).indexOf(id)));
        }
        fresh.insert(id, code);
        if (code != node.code)
            changes.append({id, node.title, depth, node.code, code});
    }
    QHash<QString, SystemNodeId> outside;
    for (SystemNodeId id : tree.branch()) {
        if (!fresh.contains(id))
            outside.insert(tree.node(id).code, id);
    }
    for (const CodeChange &change : std::as_const(changes)) {
        if (!change.after.isEmpty() && outside.contains(change.after))
            return Error{ErrorCode::Conflict,
                         CodesText::tr("编号“%1”已用于“%2”，请先调整它，或对整个体系重新编号。")
                             .arg(change.after, tree.node(outside.value(change.after)).title),
                         {},
                         {}};
    }
    return changes;
}

QString freeCode(const SystemTree &tree, const SystemCodes &codes, SystemNodeId parent)
{
    const bool top = parent.isNull();
    const QString above = top ? QString() : tree.node(parent).code;
    if (!top && above.isEmpty())
        return {};
    QSet<QString> used;
    for (SystemNodeId id : tree.branch())
        used.insert(tree.node(id).code);
    const int level = top ? 0 : tree.depth(parent) + 1;
    for (int position = int(tree.children(parent).size());; ++position) {
        QString code = codes.code(above, level, position);
        if (!used.contains(code))
            return code;
    }
}

} // namespace gangmu
