// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/document_reader.h"

#include "core/reading/front_matter.h"
#include "core/reading/mentions.h"
#include "core/reading/messages.h"
#include "core/reading/plan_identity.h"
#include "core/reading/plan_tree.h"
#include "core/reading/review_notes.h"
#include "core/reading/targets.h"
#include "core/reading/task_table.h"

#include <algorithm>

namespace gangmu {

namespace {

constexpr qsizetype fewestHeadings = 2;

Error notAPlan(const QString &name)
{
    return Error{
        ErrorCode::NotAPlan,
        ReadingText::tr("“%1”里没有找到规划的层次：应有“一、”“（一）”“1.”或“第一章”这样编号的标题，或者专栏。"
                        "请确认选对了文件，并且复制了规划全文。")
            .arg(name),
        {},
        name};
}

bool looksLikePlan(const ParsedPlan &plan)
{
    const auto headings = std::ranges::count_if(plan.nodes, [](const ParsedNode &node) {
        return node.kind == PlanNodeKind::Chapter || node.kind == PlanNodeKind::Section;
    });
    const bool box = std::ranges::any_of(
        plan.nodes, [](const ParsedNode &node) { return node.kind == PlanNodeKind::Box; });
    return headings >= fewestHeadings || (headings > 0 && !plan.title.isEmpty()) || box;
}

} // namespace

Error cancelledReading(const QString &sourceName)
{
    return Error{ErrorCode::Cancelled, ReadingText::tr("已取消读取“%1”。").arg(sourceName), {}, sourceName};
}

Result<ParsedPlan> readDocument(const Document &document, ParsedPlan plan, const Progress &progress,
                                const VerbatimText *verbatim)
{
    const Vocabulary words;
    plan.sourceLines = document.lines;
    PlanBlocks blocks = classifyBlocks(document, words);
    const FrontMatter front = readFrontMatter(blocks, plan, words);
    joinBrokenLines(blocks, words);
    progress.report(2, 4);
    if (progress.isCancelled())
        return cancelledReading(plan.sourceName);

    PlanTree tree = buildTree(blocks, words);
    assignResponsibilities(tree, words);
    assignTaskTables(tree, words);
    assignMatrixRoles(tree, words);
    QList<int> order;
    plan.nodes = flattened(tree, order);
    plan.numberStyles = tree.numberStyles;
    plan.skipped = std::move(blocks.skipped) + tree.skipped;
    std::ranges::stable_sort(plan.skipped, {}, &ParsedSkip::line);
    if (!looksLikePlan(plan))
        return notAPlan(plan.sourceName);
    readHorizonAndRegion(plan, words);
    progress.report(3, 4);
    if (progress.isCancelled())
        return cancelledReading(plan.sourceName);

    plan.targets = findTargets(plan);
    plan.mentions = findMentions(plan);
    if (verbatim)
        verbatim->restore(plan);
    plan.reviewNotes = structureNotes(plan, tree, order, front) + targetNotes(plan, plan.targets);
    progress.report(4, 4);
    return plan;
}

} // namespace gangmu
