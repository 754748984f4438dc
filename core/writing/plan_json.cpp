// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/plan_json.h"

#include "core/domain/numbering.h"
#include "core/domain/terms.h"

#include <QJsonArray>
#include <QJsonObject>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dateOrNull(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue numberOrNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue line(const SourceRef &source)
{
    return source.line > 0 ? QJsonValue(source.line) : QJsonValue();
}

/// As on screen, but for a range, which the exchange form spells out.
QString sign(Comparator comparator)
{
    return comparator == Comparator::Range ? u"range"_s : signOf(comparator);
}

/// Text up to the first sign that ends a sentence.
QString firstSentence(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'。' || text[i] == u'；' || text[i] == u'\n')
            return text.left(i);
    }
    return text;
}

class PlanWriter
{
public:
    explicit PlanWriter(const PlanContent &content) : m_content(content) {}

    QJsonObject write()
    {
        const Plan &plan = m_content.plan;
        for (const PlanNode &node : m_content.nodes)
            add(node);
        closeBox();
        return {{u"id"_s, QString::number(plan.id.value())},
                {u"role"_s, QString(codeOf(plan.role))},
                {u"title"_s, textOrNull(plan.title)},
                {u"doc_number"_s, textOrNull(plan.docNumber)},
                {u"issuer"_s, textOrNull(plan.issuer)},
                {u"issued_on"_s, dateOrNull(plan.issuedOn)},
                {u"region"_s, textOrNull(plan.region)},
                {u"horizon"_s, QJsonObject{{u"start"_s, numberOrNull(plan.startYear)},
                                           {u"end"_s, numberOrNull(plan.endYear)}}},
                {u"outline"_s, m_outline},
                {u"boxes"_s, m_boxes},
                {u"projects"_s, m_projects},
                {u"tasks"_s, m_tasks},
                {u"targets"_s, targets()},
                {u"named_standards"_s, mentions(MentionKind::Standard)},
                {u"references"_s, mentions(MentionKind::Document)},
                {u"review"_s, review()}};
    }

private:
    void add(const PlanNode &node)
    {
        if (m_content.isHeading(node)) {
            m_outline.append(QJsonObject{{u"number"_s, node.number},
                                         {u"level"_s, m_content.level(node)},
                                         {u"title"_s, node.title},
                                         {u"path"_s, m_content.path(node)},
                                         {u"line"_s, line(node.source)}});
        }
        if (node.kind == PlanNodeKind::Box)
            openBox(node);
        else if (node.kind == PlanNodeKind::BoxItem)
            addItem(node);
        else if (node.kind == PlanNodeKind::MajorProject)
            addProject(node);
        else if (node.matrixRole != MatrixRole::None)
            addTask(node);
    }

    void openBox(const PlanNode &box)
    {
        closeBox();
        m_box = {{u"number"_s, numberOrNull(ordinalOf(box.number))},
                 {u"label"_s, textOrNull(box.number)},
                 {u"title"_s, box.title},
                 {u"line"_s, line(box.source)}};
    }

    void closeBox()
    {
        if (m_box.isEmpty())
            return;
        m_box.insert(u"items"_s, m_items);
        m_boxes.append(m_box);
        m_box = {};
        m_items = {};
    }

    void addItem(const PlanNode &item)
    {
        m_items.append(QJsonObject{{u"name"_s, item.title},
                                   {u"units"_s, organizations(item)},
                                   {u"body"_s, item.body},
                                   {u"line"_s, line(item.source)}});
    }

    void addProject(const PlanNode &project)
    {
        m_projects.append(QJsonObject{{u"number"_s, project.number},
                                      {u"title"_s, project.title},
                                      {u"units"_s, organizations(project)},
                                      {u"line"_s, line(project.source)}});
    }

    void addTask(const PlanNode &task)
    {
        const PlanNode *numbered = m_content.numbered(task);
        m_tasks.append(QJsonObject{{u"number"_s, numbered ? numbered->number : QString()},
                                   {u"path"_s, m_content.path(task)},
                                   {u"part"_s, task.part},
                                   {u"title"_s, taskTitle(task, numbered)},
                                   {u"lead"_s, organizations(task, ResponsibilityRole::Lead)},
                                   {u"participants"_s, organizations(task, ResponsibilityRole::Participant)},
                                   {u"responsible"_s, organizations(task, ResponsibilityRole::Responsible)},
                                   {u"line"_s, line(task.source)}});
    }

    /// A paragraph has no title: the first part of an item goes by the item's, the others by their first
    /// sentence.
    static QString taskTitle(const PlanNode &task, const PlanNode *numbered)
    {
        if (!task.title.isEmpty())
            return task.title;
        if (task.part <= 1 && numbered && !numbered->title.isEmpty())
            return numbered->title;
        return firstSentence(task.body);
    }

    QJsonArray organizations(const PlanNode &node, std::optional<ResponsibilityRole> role = {}) const
    {
        QJsonArray names;
        const QList<Responsibility> all = m_content.responsibilities.value(node.id);
        for (const Responsibility &each : all) {
            if (!role || each.role == *role)
                names.append(m_content.organizations.value(each.organization).name);
        }
        return names;
    }

    QJsonArray targets() const
    {
        QJsonArray array;
        for (const Target &target : m_content.targets) {
            const QJsonValue value =
                target.comparator == Comparator::Range
                    ? QJsonValue(QJsonArray{target.value, target.high.value_or(target.value)})
                    : QJsonValue(target.value);
            array.append(QJsonObject{{u"text"_s, target.text},
                                     {u"metric"_s, target.metric},
                                     {u"metric_key"_s, textOrNull(target.metricKey)},
                                     {u"comparator"_s, sign(target.comparator)},
                                     {u"value"_s, value},
                                     {u"unit"_s, target.unit},
                                     {u"deadline"_s, numberOrNull(target.deadlineYear)},
                                     {u"scope"_s, textOrNull(target.scope)},
                                     {u"counting"_s, QString(codeOf(target.counting))},
                                     {u"line"_s, line(target.source)}});
        }
        return array;
    }

    QJsonArray mentions(MentionKind kind) const
    {
        const bool standard = kind == MentionKind::Standard;
        QJsonArray array;
        for (const Mention &mention : m_content.mentions) {
            if (mention.kind == kind) {
                array.append(
                    QJsonObject{{standard ? u"text"_s : u"title"_s, mention.title},
                                {standard ? u"number"_s : u"doc_number"_s, textOrNull(mention.number)},
                                {u"line"_s, line(mention.source)}});
            }
        }
        return array;
    }

    QJsonArray review() const
    {
        QJsonArray array;
        for (const ReviewNote &note : m_content.reviewNotes) {
            array.append(QJsonObject{{u"kind"_s, QString(codeOf(note.kind))},
                                     {u"state"_s, QString(codeOf(note.state))},
                                     {u"line"_s, line(note.source)},
                                     {u"message"_s, note.message},
                                     {u"proposal"_s, textOrNull(note.proposal)}});
        }
        return array;
    }

    const PlanContent &m_content;
    QJsonArray m_outline;
    QJsonArray m_boxes;
    QJsonObject m_box;
    QJsonArray m_items;
    QJsonArray m_projects;
    QJsonArray m_tasks;
};

} // namespace

QJsonObject planJson(const PlanContent &content)
{
    return PlanWriter(content).write();
}

Result<QByteArray> planJsonDocument(const Connection &connection, const QList<PlanId> &plans,
                                    QJsonDocument::JsonFormat format)
{
    QJsonArray array;
    for (PlanId plan : plans) {
        GANGMU_TRY(content, readPlanContent(connection, plan));
        array.append(planJson(content));
    }
    QByteArray bytes =
        QJsonDocument({{u"format"_s, u"gangmu-plan"_s}, {u"version"_s, formatVersion}, {u"plans"_s, array}})
            .toJson(format);
    if (!bytes.endsWith('\n'))
        bytes += '\n';
    return bytes;
}

} // namespace gangmu
