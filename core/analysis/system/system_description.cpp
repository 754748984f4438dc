// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/system/system_description.h"

#include "core/analysis/chart_text.h"
#include "core/analysis/system/system_counts.h"

#include <QRegularExpression>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// Names as they stand in the file, whatever the language of the program.
QString nameOf(StandardLevel level)
{
    switch (level) {
    case StandardLevel::International:
        return u"国际标准"_s;
    case StandardLevel::National:
        return u"国家标准"_s;
    case StandardLevel::Industry:
        return u"行业标准"_s;
    case StandardLevel::Local:
        return u"地方标准"_s;
    case StandardLevel::Group:
        return u"团体标准"_s;
    case StandardLevel::Enterprise:
        return u"企业标准"_s;
    }
    return {};
}

QString nameOf(StandardKind kind)
{
    switch (kind) {
    case StandardKind::Basic:
        return u"基础标准"_s;
    case StandardKind::Method:
        return u"方法标准"_s;
    case StandardKind::Product:
        return u"产品标准"_s;
    case StandardKind::Component:
        return u"零部件标准"_s;
    case StandardKind::Material:
        return u"原材料标准"_s;
    case StandardKind::Safety:
        return u"安全标准"_s;
    case StandardKind::Other:
    case StandardKind::Unstated:
        return u"其他标准"_s;
    }
    return {};
}

QString number(int value)
{
    return QString::number(value);
}

/// {101应有数}: the node with the code in front; nothing where there is none.
std::optional<QString> ofNode(const SystemContent &content, const QHash<SystemNodeId, NodeCount> &counts,
                              const QString &name)
{
    static const QRegularExpression pattern(u"^(.+)(应有数|现有数|待制定数|名称)$"_s);
    const auto match = pattern.match(name);
    const SystemNodeId node = match.hasMatch() ? content.tree.withCode(match.captured(1)) : SystemNodeId();
    if (node.isNull())
        return std::nullopt;
    const SystemCount count = counts.value(node).branch;
    if (match.captured(2) == u"名称")
        return content.tree.node(node).title;
    return number(match.captured(2) == u"应有数"   ? count.required
                  : match.captured(2) == u"现有数" ? count.existing
                                                   : count.planned());
}

} // namespace

QList<Placeholder> placeholders(const SystemContent &content, const QDate &asOf)
{
    QHash<StandardLevel, SystemCount> levels;
    QHash<StandardKind, SystemCount> kinds;
    SystemCount total;
    for (const SystemEntry &entry : content.entriesBelow()) {
        const SystemCount one{1, isExisting(content, entry, asOf) ? 1 : 0};
        levels[countedLevel(content, entry)] += one;
        kinds[countedKind(content, entry)] += one;
        total += one;
    }
    int depth = 0;
    for (SystemNodeId node : content.tree.branch())
        depth = std::max(depth, content.tree.depth(node) + 1);
    QStringList parts;
    for (SystemNodeId node : content.tree.children({}))
        parts.append(content.tree.node(node).title);

    QList<Placeholder> list{{u"体系名称"_s, content.system.title},
                            {u"截至"_s, dateText(asOf)},
                            {u"应有数"_s, number(total.required)},
                            {u"现有数"_s, number(total.existing)},
                            {u"待制定数"_s, number(total.planned())},
                            {u"现有率"_s, total.required ? percentText(total) + u'%' : percentText(total)},
                            {u"类目数"_s, number(int(content.tree.size()))},
                            {u"层级数"_s, number(depth)},
                            {u"子体系数"_s, number(int(parts.size()))},
                            {u"子体系"_s, parts.join(u'、')},
                            {u"重复列入数"_s, number(repeatedEntries(content))}};
    const auto add = [&](const QString &name, const SystemCount &count) {
        list.append({name + u"应有数"_s, number(count.required)});
        list.append({name + u"现有数"_s, number(count.existing)});
    };
    for (const auto &level : EnumCodes<StandardLevel>::table)
        add(nameOf(level.value), levels.value(level.value));
    for (const auto &kind : EnumCodes<StandardKind>::table) {
        if (kind.value != StandardKind::Unstated)
            add(nameOf(kind.value), kinds.value(kind.value));
    }
    return list;
}

FilledText fillDescription(const SystemContent &content, const QDate &asOf)
{
    QHash<QString, QString> values;
    for (const Placeholder &each : placeholders(content, asOf))
        values.insert(each.name, each.value);
    const QHash<SystemNodeId, NodeCount> counts = countNodes(content, asOf);
    static const QRegularExpression braces(u"\\{([^{}\\n]{1,40})\\}"_s);
    const QString &source = content.system.description;
    FilledText filled;
    qsizetype done = 0;
    for (auto it = braces.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        filled.text += QStringView(source).sliced(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const QString name = match.captured(1).trimmed();
        std::optional<QString> value;
        if (values.contains(name))
            value = values.value(name);
        else
            value = ofNode(content, counts, name);
        const QString shown = value.value_or(match.captured());
        filled.spans.append({filled.text.size(), shown.size(), name, value.has_value()});
        filled.text += shown;
    }
    filled.text += QStringView(source).sliced(done);
    return filled;
}

QString descriptionOutline()
{
    return u"一、编制依据和目的\n\n"
           "为……，依据GB/T 13016—2018《标准体系构建原则和要求》，编制{体系名称}。\n\n"
           "二、国内外标准概况\n\n"
           "截至{截至}，本体系应有标准{应有数}项，现有{现有数}项，待制定{待制定数}项，现有率{现有率}。"
           "现有标准中，国家标准{国家标准现有数}项、行业标准{行业标准现有数}项、地方标准{地方标准现有数}项、"
           "团体标准{团体标准现有数}项、企业标准{企业标准现有数}项。\n\n"
           "三、薄弱环节\n\n"
           "四、子体系的划分和依据\n\n"
           "本体系分为{子体系数}个子体系（{子体系}），共{层级数}层、{类目数}个类目。\n\n"
           "五、与其他体系的关系\n\n"
           "六、使用说明\n"_s;
}

} // namespace gangmu
