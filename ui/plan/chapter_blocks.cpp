// SPDX-License-Identifier: GPL-3.0-or-later
// What a node of a plan looks like as blocks of text.
#include "core/domain/numbering.h"
#include "core/domain/terms.h"
#include "ui/plan/chapter_document.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// Level of the typography: major projects look like the headings among which they stand.
int styleLevel(const OpenPlan &plan, const PlanNode &node)
{
    if (node.kind == PlanNodeKind::MajorProject || node.kind == PlanNodeKind::TargetGroup)
        return std::min(plan.depth(node.id) + 1, 3);
    return headingLevel(node.kind);
}

bool endsSentence(const QString &title)
{
    return title.isEmpty() || u"。：；！？:;.!?"_s.contains(title.back()); // allowed: closing signs
}

} // namespace

QString ChapterDocument::textOf(const PlanNode &node, TextField field) const
{
    if (isEdited(node.id, field))
        return m_editedText;
    return field == TextField::Title ? node.title : node.body;
}

/// The text with what is marked in it. Collectives ("有关部门") count only where they answer for the node.
QList<ChapterDocument::Run> ChapterDocument::marked(NodeId id, const QString &text,
                                                    const QTextCharFormat &format) const
{
    QSet<OrganizationId> own;
    NodeId owner = id;
    if (!inOutline(m_plan.node(id)))
        owner = m_plan.node(id).parent;
    for (const Responsibility &row : m_plan.responsibilities(id) + m_plan.responsibilities(owner))
        own.insert(row.organization);
    QList<Run> runs;
    qsizetype done = 0;
    for (const TextMark &mark : findMarks(text, m_plan.targets(id), m_plan.mentions(id), m_names)) {
        const OrganizationId organization(mark.id);
        if (mark.kind == MarkKind::Organization && !own.contains(organization) &&
            m_plan.organizations().value(organization).kind == OrganizationKind::Collective)
            continue;
        runs.append({text.mid(done, mark.start - done), format});
        runs.append({text.mid(mark.start, mark.length), m_style.mark(format, mark.kind, mark.id)});
        done = mark.start + mark.length;
    }
    runs.append({text.mid(done), format});
    return runs;
}

QList<ChapterDocument::Block> ChapterDocument::bodyBlocks(const PlanNode &node, const QString &text) const
{
    QList<Block> blocks;
    for (const QString &line : text.split(u'\n'))
        blocks.append({node.id, TextField::Body, m_style.bodyBlock(), m_style.body(),
                       marked(node.id, line, m_style.body())});
    return blocks;
}

QList<ChapterDocument::Block> ChapterDocument::headingBlocks(const PlanNode &node) const
{
    const int level = styleLevel(m_plan, node);
    const QTextCharFormat format = m_style.heading(level);
    const QString title = textOf(node, TextField::Title);
    const QString body = textOf(node, TextField::Body);
    const bool apart = m_edited == node.id;
    QList<Block> blocks{
        {node.id, TextField::Title, m_style.headingBlock(level), format, {{node.number, format}}}};
    blocks.last().runs += marked(node.id, title, format);
    if (title.isEmpty() && !apart)
        blocks.last().runs.append({ChapterText::tr("（未命名）"), m_style.small()});
    if (body.isEmpty() && !isEdited(node.id, TextField::Body))
        return blocks;
    QStringList lines = body.split(u'\n');
    if (!apart && level > 0) { // the text runs on behind the heading, as printed
        if (!endsSentence(title))
            blocks.last().runs.append({u"。"_s, format}); // allowed: punctuation of the plan
        blocks.last().runs += marked(node.id, lines.takeFirst(), m_style.body());
        blocks.last().format.setBottomMargin(m_style.bodyBlock().bottomMargin());
    }
    if (!lines.isEmpty())
        blocks += bodyBlocks(node, lines.join(u'\n'));
    return blocks;
}

/// Organizations that answer for the node and are named neither in its text nor in its paragraphs.
QList<Responsibility> ChapterDocument::unnamed(const PlanNode &node) const
{
    QList<Responsibility> rows = m_plan.responsibilities(node.id);
    if (rows.isEmpty())
        return rows;
    QString text = node.title + node.body;
    for (NodeId child : m_plan.children(node.id)) {
        if (!inOutline(m_plan.node(child)))
            text += m_plan.node(child).body;
    }
    QSet<OrganizationId> named;
    for (qsizetype at = 0; at < text.size();) {
        const auto [organization, length] = m_names.at(text, at);
        if (length > 0)
            named.insert(organization);
        at += std::max<qsizetype>(length, 1);
    }
    rows.removeIf([&](const Responsibility &row) { return named.contains(row.organization); });
    return rows;
}

namespace {

constexpr ResponsibilityRole roles[] = {ResponsibilityRole::Lead, ResponsibilityRole::Participant,
                                        ResponsibilityRole::Responsible};

} // namespace

ChapterDocument::Block ChapterDocument::clauseBlock(const PlanNode &node) const
{
    const QTextCharFormat format = m_style.small();
    Block block{node.id, TextField::Clause, m_style.smallBlock(), format, {}};
    block.format.setTextIndent(m_style.bodyBlock().textIndent());
    const QList<Responsibility> rows = unnamed(node);
    for (ResponsibilityRole role : roles) {
        bool first = true;
        for (const Responsibility &row : rows) {
            if (row.role != role)
                continue;
            const QString heading = tr("%1 %2：", "sign and role, before organizations");
            const QString before =
                first ? (block.runs.isEmpty() ? QString() : u"　"_s) + heading.arg(signOf(role), termOf(role))
                      : u"、"_s; // allowed: punctuation
            block.runs.append({before, format});
            block.runs.append({m_plan.organizationName(row.organization),
                               m_style.mark(format, MarkKind::Organization, row.organization.value())});
            first = false;
        }
    }
    return block;
}

QList<ChapterDocument::Block> ChapterDocument::blocksFor(const PlanNode &node) const
{
    if (node.kind == PlanNodeKind::Box) {
        const QTextCharFormat format = m_style.boxTitle();
        Block block{node.id, TextField::Title, m_style.cellBlock(), format, {}};
        block.format.setAlignment(Qt::AlignHCenter);
        block.runs = {{node.number + u"　"_s, format}, {textOf(node, TextField::Title), format}};
        return {block};
    }
    QList<Block> blocks = node.kind == PlanNodeKind::Paragraph
                              ? bodyBlocks(node, textOf(node, TextField::Body))
                              : headingBlocks(node);
    if (const Block clause = clauseBlock(node); !clause.runs.isEmpty())
        blocks.append(clause);
    const bool heading = headingLevel(node.kind) > 0 || node.kind == PlanNodeKind::MajorProject;
    if (heading && !m_whole && node.body.isEmpty() && m_edited != node.id &&
        m_plan.children(node.id).isEmpty())
        blocks.append({node.id,
                       TextField::Other,
                       m_style.smallBlock(),
                       m_style.small(),
                       {{ChapterText::tr("写正文…"), m_style.link(u"write:%1"_s.arg(node.id.value()))}}});
    return blocks;
}

bool ChapterDocument::boxNamesOrganizations(NodeId box) const
{
    const QList<NodeId> &items = m_plan.children(box);
    return std::any_of(items.begin(), items.end(),
                       [&](NodeId item) { return !m_plan.responsibilities(item).isEmpty(); });
}

/// A box item's name, text or organizations: a cell has at least one block.
QList<ChapterDocument::Block> ChapterDocument::cellBlocks(const PlanNode &node, TextField field) const
{
    if (field == TextField::Title)
        return {{node.id, field, m_style.cellBlock(), m_style.cellName(),
                 marked(node.id, textOf(node, field), m_style.cellName())}};
    QList<Block> blocks;
    if (field == TextField::Body) {
        for (const QString &line : textOf(node, field).split(u'\n'))
            blocks.append(
                {node.id, field, m_style.cellBlock(), m_style.cell(), marked(node.id, line, m_style.cell())});
        return blocks;
    }
    const QList<Responsibility> rows = m_plan.responsibilities(node.id);
    const bool plain = std::all_of(rows.begin(), rows.end(), [](const Responsibility &row) {
        return row.role == ResponsibilityRole::Responsible;
    });
    for (ResponsibilityRole role : roles) {
        Block block{node.id, field, m_style.cellBlock(), m_style.cell(), {}};
        for (const Responsibility &row : rows) {
            if (row.role != role)
                continue;
            const QString before = !block.runs.isEmpty() ? u"、"_s // allowed: punctuation
                                   : plain               ? QString()
                                                         : QString(signOf(role)) + u' ';
            block.runs.append({before, m_style.cell()});
            block.runs.append(
                {m_plan.organizationName(row.organization),
                 m_style.mark(m_style.cell(), MarkKind::Organization, row.organization.value())});
        }
        if (!block.runs.isEmpty())
            blocks.append(block);
    }
    if (blocks.isEmpty())
        blocks.append({node.id, field, m_style.cellBlock(), m_style.cell(), {}});
    return blocks;
}

} // namespace gangmu
