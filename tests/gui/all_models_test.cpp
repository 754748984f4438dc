// SPDX-License-Identifier: GPL-3.0-or-later
// Every model that the window has, watched while the workspace changes under it.
#include "core/sample/sample.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/verbs/catalogue_verbs.h"
#include "core/store/verbs/node_verbs.h"
#include "core/store/verbs/standard_verbs.h"
#include "tests/support/core/test_workspace.h"
#include "tests/support/gui/soon.h"
#include "tests/support/gui/test_window.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QTabBar>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

class AllModels : public testing::Test
{
protected:
    AllModels() { must(addSample(t.openNew())); }

    void settle()
    {
        QCoreApplication::sendPostedEvents();
        EXPECT_SOON(t.session.jobs().isIdle());
        QCoreApplication::sendPostedEvents();
    }
    /// Each page and each of its tabs, so that all models are there and filled.
    void visitAll()
    {
        for (const PageId page : {PageId::Overview, PageId::Plan, PageId::Responsibility, PageId::System,
                                  PageId::Catalogue, PageId::Charts, PageId::Checks}) {
            t.window->showPage(page);
            settle();
            for (QTabBar *bar : t.window->findChildren<QTabBar *>()) {
                for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab) {
                    bar->setCurrentIndex(tab);
                    settle();
                }
            }
        }
    }
    void watchAll()
    {
        for (QAbstractItemModel *model : t.window->findChildren<QAbstractItemModel *>()) {
            const QString name = QString::fromLatin1(model->metaObject()->className());
            if (!name.startsWith("gangmu::"_L1) || watched.contains(model))
                continue;
            // A warning fails the test.
            watched.insert(model);
            names.insert(name.sliced(8));
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Warning,
                                         model);
        }
    }

    TestWindow t;
    QSet<QAbstractItemModel *> watched;
    QSet<QString> names;
};

} // namespace

TEST_F(AllModels, StaySoundWhileTheWorkspaceChanges)
{
    visitAll();
    watchAll();
    Workspace &workspace = *t.session.workspace();
    const QList<PlanNode> nodes =
        must(planNodes(workspace.reader(), must(plans(workspace.reader())).first().id));
    const QList<StandardId> gone{must(standards(workspace.reader())).first().id};
    must(renameNode(workspace, nodes[2].id, u"改过的标题"_s));
    visitAll();
    must(deleteNodes(workspace, {nodes[3].id}));
    settle();
    must(deleteStandards(workspace, gone));
    visitAll();
    t.find<QLineEdit>(u"catalogueSearch"_s)->setText(u"农"_s);
    settle();
    for (int i = 0; i < 3; ++i)
        must(workspace.undo());
    visitAll();
    must(workspace.redo());
    settle();
    watchAll();
    t.session.setWorkspace(nullptr);
    settle();
    // So that none slips away unseen; those of dialogs have tests of their own.
    const char *const expected[] = {
        "ActualsModel",     "CatalogueModel",      "ChartTableModel", "CommentsModel", "CommitteesModel",
        "CurrencyModel",    "CurrencySidesModel",  "DetailModel",     "FacetsModel",   "FinderModel",
        "FindingsModel",    "GroupsModel",         "MembersModel",    "OutlineModel",  "RadarModel",
        "ReplacementModel", "ResponsibilityModel", "ReviewModel",     "SystemModel",   "TargetListModel",
        "VotesModel",       "WorkItemsModel",      "WorkItemsProxy"};
    for (const char *name : expected)
        EXPECT_TRUE(names.contains(QLatin1String(name))) << name;
}
