// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/review_notes.h"

#include "core/base/chinese_numeral.h"
#include "core/base/text.h"
#include "core/domain/review_action.h"
#include "core/reading/messages.h"
#include "core/reading/plan_identity.h"
#include "core/reading/verbatim.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

constexpr qsizetype mostNotes = 300;
constexpr qsizetype shownText = 16;

QString actionJson(ReviewActionKind kind, QJsonObject values)
{
    values.insert(u"action"_s, codeOf(kind));
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

/// The number with another value, in its own style: （三） and 4 give （四）.
QString renumbered(const QString &number, int value)
{
    qsizetype start = 0;
    while (start < number.size() && !text::halfWidth(number[start]).isDigit() &&
           !isChineseDigit(number[start]))
        ++start;
    qsizetype end = start;
    while (end < number.size() && (text::halfWidth(number[end]).isDigit() || isChineseDigit(number[end])))
        ++end;
    if (start == end)
        return {};
    const QString numeral = isChineseDigit(number[start]) ? chineseNumeral(value) : QString::number(value);
    return number.first(start) + numeral + number.sliced(end);
}

class Notes
{
public:
    Notes(const ParsedPlan &plan, const PlanTree &tree, const QList<int> &order, const FrontMatter &front)
        : m_plan(plan), m_tree(tree), m_order(order), m_front(front)
    {
    }

    QList<ParsedReviewNote> write()
    {
        noteTitle();
        noteDates();
        for (int i = 0; i < m_plan.nodes.size() && m_notes.size() < mostNotes; ++i) {
            noteGluedName(i);
            noteNumber(i);
            noteResponsibility(i);
            noteBox(i);
        }
        noteSpellings();
        return std::move(m_notes);
    }

private:
    void add(ReviewKind kind, int node, int line, const QString &message, const QString &proposal,
             const QString &action = {})
    {
        m_notes.append({kind, node, message, proposal, action, line});
    }

    void noteTitle()
    {
        if (!m_plan.title.isEmpty())
            return;
        const QString title = proposedTitle(m_plan);
        add(ReviewKind::TitleMissing, -1, 1, ReadingText::tr("正文中没有标题。"),
            ReadingText::tr("以“%1”为标题。").arg(title),
            actionJson(ReviewActionKind::SetTitle, {{u"title"_s, title}}));
    }

    void noteDates()
    {
        if (!m_front.signedOn.isValid() || !m_front.statedOn.isValid() ||
            m_front.signedOn == m_front.statedOn)
            return;
        const QString stated = m_front.statedOn.toString(Qt::ISODate);
        add(ReviewKind::DateConflict, -1, m_front.statedLine,
            ReadingText::tr(
                "落款日期为 %1（第 %2 行），网页信息所写成文日期为 %3，两者不一致；已按落款日期读入。")
                .arg(m_front.signedOn.toString(Qt::ISODate))
                .arg(m_front.signedLine)
                .arg(stated),
            ReadingText::tr("改用 %1 作为印发日期。").arg(stated),
            actionJson(ReviewActionKind::SetIssuedOn, {{u"date"_s, stated}}));
    }

    void noteGluedName(int i)
    {
        const BoxEntry::Glue glue = m_tree.nodes[m_order[i]].glue;
        if (glue == BoxEntry::Glue::None)
            return;
        const ParsedNode &node = m_plan.nodes[i];
        const QString message = glue == BoxEntry::Glue::Front
                                    ? ReadingText::tr("专栏项“%1”的名称与正文连写，原文没有分隔，请核对。")
                                    : ReadingText::tr("专栏项“%1”的名称接在上一项正文的末尾，请核对。");
        add(ReviewKind::GluedName, i, node.line, message.arg(node.title),
            ReadingText::tr("名称为“%1”，正文自“%2”起。").arg(node.title, node.body.left(shownText)),
            actionJson(ReviewActionKind::SplitItem,
                       {{u"node"_s, i}, {u"name"_s, node.title}, {u"body"_s, node.body}}));
    }

    /// A number follows its neighbour before, begins at 1, or runs on from the last of its style.
    void noteNumber(int i)
    {
        const TreeNode &each = m_tree.nodes[m_order[i]];
        if (!each.isHeading())
            return;
        int &last = m_last[size_t(each.style)];
        const bool sibling = m_lastParent[size_t(each.style)] == each.parent;
        const int expected = last + 1;
        const bool fits = each.value == expected || (!sibling && each.value == 1);
        if (!fits) {
            const QString number = renumbered(each.node.number, sibling ? expected : 1);
            const QString message = each.value <= last && sibling
                                        ? ReadingText::tr("编号“%1”与前面的编号重复或倒退，此处应为“%2”。")
                                        : ReadingText::tr("编号“%1”之前缺号，此处应为“%2”。");
            if (!number.isEmpty())
                add(ReviewKind::NumberGap, i, each.node.line, message.arg(each.node.number, number),
                    ReadingText::tr("把编号改为“%1”。").arg(number),
                    actionJson(ReviewActionKind::SetNumber, {{u"node"_s, i}, {u"number"_s, number}}));
        }
        last = each.value;
        m_lastParent[size_t(each.style)] = each.parent;
    }

    void noteResponsibility(int i)
    {
        const ParsedNode &node = m_plan.nodes[i];
        if (m_tree.nodes[m_order[i]].certain || node.responsibilities.isEmpty())
            return;
        QStringList names;
        for (const ParsedResponsibility &one : node.responsibilities)
            names.append(one.organization);
        add(ReviewKind::UncertainResponsibility, i, node.line,
            ReadingText::tr("责任分工“%1”中有不像单位名称的文字，请核对。").arg(node.clause.left(80)),
            ReadingText::tr("已读作：%1。").arg(names.join(u'、')));
    }

    void noteBox(int i)
    {
        const ParsedNode &node = m_plan.nodes[i];
        if (node.kind == PlanNodeKind::Box && node.title.isEmpty())
            add(ReviewKind::Structure, i, node.line,
                ReadingText::tr("“%1”没有标题，请核对。").arg(node.number), {});
        else if (m_tree.nodes[m_order[i]].isHeading() && node.title.isEmpty())
            add(ReviewKind::Structure, i, node.line,
                ReadingText::tr("编号“%1”之后没有标题，请核对。").arg(node.number), {});
    }

    /// Names that differ only in 和, 与, 及 or a blank are one organization in two spellings.
    void noteSpellings()
    {
        struct Name
        {
            QString text;
            int count = 0;
            int line = 0;
        };
        QHash<QString, QList<Name>> byKey;
        for (const ParsedNode &node : m_plan.nodes) {
            for (const ParsedResponsibility &each : node.responsibilities) {
                QString key = withoutReadings(text::compact(each.organization));
                key.removeIf([](QChar c) { return c == u'和' || c == u'与' || c == u'及'; });
                QList<Name> &names = byKey[key];
                auto known = std::ranges::find(names, each.organization, &Name::text);
                if (known == names.end())
                    known = names.insert(names.end(), {each.organization, 0, node.line});
                ++known->count;
            }
        }
        for (QList<Name> &names : byKey) {
            std::ranges::stable_sort(names, [](const Name &a, const Name &b) { return a.count > b.count; });
            for (qsizetype i = 1; i < names.size() && m_notes.size() < 2 * mostNotes; ++i)
                add(ReviewKind::OrganizationSpelling, -1, names[i].line,
                    ReadingText::tr("“%1”与“%2”可能是同一单位的两种写法。").arg(names[i].text, names[0].text),
                    ReadingText::tr("把“%1”并入“%2”。").arg(names[i].text, names[0].text),
                    actionJson(ReviewActionKind::MergeOrganizations,
                               {{u"keep"_s, names[0].text}, {u"drop"_s, names[i].text}}));
        }
    }

    const ParsedPlan &m_plan;
    const PlanTree &m_tree;
    const QList<int> &m_order;
    const FrontMatter &m_front;
    QList<ParsedReviewNote> m_notes;
    std::array<int, numberStyleCount> m_last{};
    std::array<int, numberStyleCount> m_lastParent{};
};

} // namespace

QList<ParsedReviewNote> structureNotes(const ParsedPlan &plan, const PlanTree &tree, const QList<int> &order,
                                       const FrontMatter &front)
{
    return Notes(plan, tree, order, front).write();
}

} // namespace gangmu
