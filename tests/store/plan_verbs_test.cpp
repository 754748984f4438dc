// SPDX-License-Identifier: GPL-3.0-or-later
// Verbs of plans, targets, notes and branches: exactly what each changes, and that it goes back and forth.
#include "core/reading/import_plan.h"
#include "core/store/queries/organization_queries.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/target_queries.h"
#include "core/store/revision_log.h"
#include "core/store/verbs/node_verbs.h"
#include "core/store/verbs/organization_verbs.h"
#include "core/store/verbs/plan_verbs.h"
#include "core/store/verbs/review_verbs.h"
#include "core/store/verbs/target_verbs.h"
#include "tests/support/core/test_workspace.h"

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

class PlanVerbs : public testing::Test
{
protected:
    PlanVerbs()
    {
        Plan row;
        row.title = u"规划"_s;
        plan = must(createPlan(*w, row));
        chapter = must(createNode(*w, {plan, {}, {}}, PlanNodeKind::Chapter, u"任务"_s));
        first = must(createNode(*w, {plan, chapter, {}}, PlanNodeKind::Section, u"甲"_s));
        second = must(createNode(*w, {plan, chapter, {}}, PlanNodeKind::Section, u"乙"_s));
        office =
            must(createOrganization(*w, {{}, u"省质监局"_s, u"甲省"_s, OrganizationKind::Department, {}}));
        must(setResponsibility(*w, {first, office, ResponsibilityRole::Lead}));
        target.plan = plan;
        target.node = first;
        target.metric = u"地方标准"_s;
        target.comparator = Comparator::AtLeast;
        target.value = 600;
        target.unit = u"项"_s;
        target.id = must(createTarget(*w, target));
        start = dump(*w);
    }
    ~PlanVerbs() override { EXPECT_EQ(dump(*w), start) << "a test began somewhere else"; }

    std::string lastNotice() const { return describe(w.notices.last()).toStdString(); }
    /// Does it, expects this notice, goes back, forth and back again.
    template <class Verb>
    void expectExact(const std::string &notice, Verb &&verb)
    {
        const QString before = dump(*w);
        must(verb());
        EXPECT_EQ(lastNotice(), notice);
        const QString after = dump(*w);
        EXPECT_NE(after, before);
        must(w->undo());
        EXPECT_EQ(dump(*w), before);
        must(w->redo());
        EXPECT_EQ(dump(*w), after);
        must(w->undo());
        EXPECT_EQ(dump(*w), before);
    }

    TestWorkspace w;
    PlanId plan;
    NodeId chapter, first, second;
    OrganizationId office;
    Target target;
    QString start;
};

} // namespace

TEST_F(PlanVerbs, PlansAreMadeEditedAndDeleted)
{
    Plan row;
    row.title = u"另一个"_s;
    expectExact("plan inserted", [&] { return createPlan(*w, row); });
    row = must(planById(w->reader(), plan));
    row.docNumber = u"示政发〔2026〕1号"_s;
    row.endYear = 2030;
    expectExact("plan updated doc_number end_year", [&] { return editPlan(*w, row); });
    expectExact("plan deleted; plan_node deleted ×3; responsibility deleted; target deleted",
                [&] { return deletePlan(*w, plan); });
}

TEST_F(PlanVerbs, VersionsAreNamedAndDeleted)
{
    const VersionId version = must(createVersion(*w, plan, u"送审稿"_s));
    EXPECT_EQ(lastNotice(), "plan_version inserted");
    expectExact("plan_version deleted", [&] { return deleteVersion(*w, version); });
    must(w->undo());
}

TEST_F(PlanVerbs, TargetsAreRevisedLinkedAndDeleted)
{
    Target row = target;
    row.metric = u"团体标准"_s;
    expectExact("target inserted", [&] { return createTarget(*w, row); });
    row = must(targets(w->reader(), plan)).first();
    row.value = 800;
    row.deadlineYear = 2030;
    expectExact("target updated value deadline_year", [&] { return reviseTarget(*w, row); });
    const TargetId again = must(createTarget(*w, target));
    expectExact("target updated same_as_id", [&] { return linkTarget(*w, again, target.id); });
    must(linkTarget(*w, again, target.id));
    expectExact("target updated same_as_id", [&] { return linkTarget(*w, again, {}); });
    // What repeated it stands for itself again.
    expectExact("target deleted; target updated same_as_id", [&] { return deleteTarget(*w, target.id); });
    must(w->undo());
    must(w->undo());
}

TEST_F(PlanVerbs, FiguresAreSetAndDeleted)
{
    TargetActual row;
    row.target = target.id;
    row.value = 420;
    EXPECT_EQ(setActual(*w, row).error().code, ErrorCode::InvalidArgument);
    row.asOf = QDate(2025, 12, 31);
    expectExact("target_actual inserted", [&] { return setActual(*w, row); });
    row.id = must(setActual(*w, row));
    row.value = 430;
    expectExact("target_actual updated value", [&] { return setActual(*w, row); });
    expectExact("target_actual deleted", [&] { return deleteActual(*w, row.id); });
    must(w->undo());
}

TEST_F(PlanVerbs, BranchesArePastedAndCopied)
{
    expectExact("plan_node inserted ×2; plan_node updated number", [&] {
        return createNodes(
            *w, {plan, chapter, second},
            {{0, PlanNodeKind::Item, u"新一"_s, {}}, {1, PlanNodeKind::Item, u"下"_s, u"文"_s}});
    });
    expectExact("plan_node inserted ×2; responsibility inserted; target inserted", [&] {
        return copyBranches(*w, {first, second}, {plan, chapter, {}});
    });
}

TEST_F(PlanVerbs, KindAndPlaceInTheMatrixOfANode)
{
    expectExact("plan_node updated kind number",
                [&] { return changeNodeKind(*w, second, PlanNodeKind::Box); });
    expectExact("plan_node updated matrix_role", [&] { return setMatrixRole(*w, second, MatrixRole::Row); });
}

TEST_F(PlanVerbs, OrganizationsAndTheirChanges)
{
    Organization row = must(organizationById(w->reader(), office));
    row.remark = u"已并入"_s;
    expectExact("organization updated remark", [&] { return editOrganization(*w, row); });
    const QList<NamedReorganization> changes{{{u"省质监局"_s}, {u"省市场监管局"_s}, QDate(2018, 11, 8), {}}};
    expectExact("organization inserted; organization_change inserted",
                [&] { return reorganizeAll(*w, u"甲省"_s, changes); });
    EXPECT_EQ(reorganizeAll(*w, u"甲省"_s, {{{u"没有的厅"_s}, {u"新厅"_s}, {}, {}}}).error().code,
              ErrorCode::NotFound);
    must(reorganizeAll(*w, u"甲省"_s, changes));
    const OrganizationChangeId change = must(organizationChanges(w->reader())).first().id;
    expectExact("organization_change deleted", [&] { return deleteOrganizationChange(*w, change); });
    must(w->undo());
}

TEST_F(PlanVerbs, NotesAreAcceptedDismissedAndReopened)
{
    ParsedPlan parsed;
    parsed.title = u"读来的规划"_s;
    parsed.reviewNotes.append({ReviewKind::TitleMissing, -1, u"没有标题"_s, u"用文件名"_s,
                               uR"({"action":"set_title","title":"新题"})"_s, 0});
    const PlanId read = must(importPlan(*w, parsed));
    EXPECT_EQ(lastNotice(), "plan inserted; review_note inserted; source_document inserted");
    const ReviewNoteId note = must(reviewNotes(w->reader(), read)).first().id;
    expectExact("plan updated title; review_note updated state", [&] { return acceptNote(*w, note); });
    expectExact("review_note updated state", [&] { return dismissNote(*w, note); });
    must(dismissNote(*w, note));
    expectExact("review_note updated state", [&] { return reopenNote(*w, note); });
    must(w->undo());
    must(w->undo());
}
