// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/queries/plan_queries.h"
#include "core/store/verbs/node_verbs.h"
#include "core/store/verbs/organization_verbs.h"
#include "core/store/verbs/plan_verbs.h"
#include "core/store/verbs/target_verbs.h"
#include "tests/support/core/test_workspace.h"
#include "tests/support/gui/test_session.h"
#include "ui/plan/chapter_view.h"
#include "ui/plan/outline_model.h"
#include "ui/plan/outline_view.h"
#include "ui/plan/plan_page.h"

#include <gmock/gmock.h>
#include <QInputMethodEvent>
#include <QTest>

namespace gangmu::test {

/// Types as an input method does: Chinese text has no keys of its own.
inline void type(QWidget *widget, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(widget, &event);
}

/// A small plan made by verbs, and the page that shows it.
class PlanFixture : public testing::Test
{
protected:
    void SetUp() override
    {
        workspace = &t.openNew();
        Plan row;
        row.title = QStringLiteral("示例省标准化发展规划");
        row.region = QStringLiteral("示例省");
        plan = must(createPlan(*workspace, row));
        chapter1 = add({}, PlanNodeKind::Chapter, QStringLiteral("总体要求"));
        section1 = add(chapter1, PlanNodeKind::Section, QStringLiteral("指导思想"));
        section2 = add(chapter1, PlanNodeKind::Section, QStringLiteral("发展目标"));
        paragraph = must(createNode(*workspace, {plan, section2, {}}, PlanNodeKind::Paragraph, {},
                                    QStringLiteral("到2030年，发布地方标准600项以上，建成体系。")));
        chapter2 = add({}, PlanNodeKind::Chapter, QStringLiteral("主要任务"));
        section3 = add(chapter2, PlanNodeKind::Section, QStringLiteral("完善体系"));
        section4 = add(chapter2, PlanNodeKind::Section, QStringLiteral("强化实施"));
        box = add(chapter2, PlanNodeKind::Box, QStringLiteral("重点领域"));
        boxItem1 = add(box, PlanNodeKind::BoxItem, QStringLiteral("农业"));
        must(setNodeBody(*workspace, boxItem1, QStringLiteral("制定特色农产品标准。")));
        boxItem2 = add(box, PlanNodeKind::BoxItem, QStringLiteral("工业"));
        chapter3 = add({}, PlanNodeKind::Chapter, QStringLiteral("保障措施"));
        organization = must(createOrganization(*workspace, {{},
                                                            QStringLiteral("省农业农村厅"),
                                                            QStringLiteral("示例省"),
                                                            OrganizationKind::Department,
                                                            {}}));
        must(setResponsibility(*workspace, {boxItem1, organization, ResponsibilityRole::Lead}));
        Target goal;
        goal.plan = plan;
        goal.node = paragraph;
        goal.text = QStringLiteral("发布地方标准600项以上");
        goal.metric = QStringLiteral("地方标准");
        goal.comparator = Comparator::AtLeast;
        goal.value = 600;
        goal.unit = QStringLiteral("项");
        target = must(createTarget(*workspace, goal));

        page = std::make_unique<PlanPage>(t.session);
        page->resize(1000, 640);
        page->show();
        t.session.setCurrentPlan(plan);
        view = page->findChild<OutlineView *>();
        text = page->findChild<ChapterView *>();
        model = static_cast<OutlineModel *>(view->model());
        view->expandAll();
        page->activateWindow();
        view->setFocus();
    }

    NodeId add(NodeId parent, PlanNodeKind kind, const QString &title)
    {
        return must(createNode(*workspace, {plan, parent, {}}, kind, title));
    }

    void pick(NodeId node) { view->setCurrentIndex(model->indexOf(node)); }
    QString titleOf(NodeId node) const { return must(nodeById(workspace->reader(), node)).title; }
    QString bodyOf(NodeId node) const { return must(nodeById(workspace->reader(), node)).body; }
    QList<PlanNode> all() const { return must(planNodes(workspace->reader(), plan)); }

    /// The tree as text, two blanks per level.
    QString outline(const QModelIndex &parent = {}, int depth = 0) const
    {
        QStringList lines;
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex index = model->index(row, 0, parent);
            lines.append(QString(depth * 2, u' ') + index.data(OutlineModel::NumberRole).toString() +
                         index.data(Qt::DisplayRole).toString());
            if (model->rowCount(index) > 0)
                lines.append(outline(index, depth + 1));
        }
        return lines.join(u'\n');
    }

    TestSession t;
    Workspace *workspace = nullptr;
    PlanId plan;
    NodeId chapter1, chapter2, chapter3, section1, section2, section3, section4, paragraph, box, boxItem1,
        boxItem2;
    OrganizationId organization;
    TargetId target;
    std::unique_ptr<PlanPage> page;
    OutlineView *view = nullptr;
    OutlineModel *model = nullptr;
    ChapterView *text = nullptr;
};

} // namespace gangmu::test
