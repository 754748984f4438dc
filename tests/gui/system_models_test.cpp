// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/system_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <random>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

/// Counts what a model announces.
struct Announced
{
    explicit Announced(QAbstractItemModel &model)
        : inserted(&model, &QAbstractItemModel::rowsInserted),
          removed(&model, &QAbstractItemModel::rowsRemoved),
          moved(&model, &QAbstractItemModel::rowsMoved),
          changed(&model, &QAbstractItemModel::dataChanged),
          reset(&model, &QAbstractItemModel::modelReset)
    {
    }
    /// inserted, removed, moved, changed, reset since the last call
    QList<qsizetype> take()
    {
        const QList<qsizetype> counts{inserted.size(), removed.size(), moved.size(), changed.size(),
                                      reset.size()};
        for (QSignalSpy *spy : {&inserted, &removed, &moved, &changed, &reset})
            spy->clear();
        return counts;
    }
    QSignalSpy inserted, removed, moved, changed, reset;
};

class SystemModels : public SystemFixture
{
protected:
    using Counts = QList<qsizetype>;

    void SetUp() override
    {
        SystemFixture::SetUp();
        constexpr auto warning = QAbstractItemModelTester::FailureReportingMode::Warning;
        treeTester = std::make_unique<QAbstractItemModelTester>(model, warning);
        rowTester = std::make_unique<QAbstractItemModelTester>(rows, warning);
        treeAnnounced = std::make_unique<Announced>(*model);
        rowsAnnounced = std::make_unique<Announced>(*rows);
    }

    std::unique_ptr<QAbstractItemModelTester> treeTester, rowTester;
    std::unique_ptr<Announced> treeAnnounced, rowsAnnounced;
};

} // namespace

TEST_F(SystemModels, ShowTheSystem)
{
    EXPECT_EQ(shown(), u"101 通用[101.1 术语] 102 专用"_s);
    EXPECT_EQ(model->indexOf(b->general).data(SystemModel::RequiredRole).toInt(), 3);
    EXPECT_EQ(model->indexOf(b->general).data(SystemModel::ExistingRole).toInt(), 1);
    EXPECT_EQ(column(DetailColumn::Code), u"101|101|101.1|102"_s);
    EXPECT_EQ(column(DetailColumn::Number), u"DB00/T 1-2020|DB00/T 2-2021|待制定|DB00/T 1-2020"_s);
}

TEST_F(SystemModels, ARenameChangesOneRow)
{
    SystemNode node = must(systemNodeById(workspace->reader(), b->special));
    node.title = u"专业"_s;
    must(editSystemNode(*workspace, node));
    EXPECT_EQ(treeAnnounced->take(), Counts({0, 0, 0, 1, 0}));
    EXPECT_EQ(shown(), u"101 通用[101.1 术语] 102 专业"_s);
}

TEST_F(SystemModels, AMoveIsAMoveAndKeepsPersistentIndexes)
{
    const QPersistentModelIndex index(model->indexOf(b->terms));
    must(moveSystemNodes(*workspace, {b->terms}, {b->system, {}, b->general}));
    const Counts counts = treeAnnounced->take();
    EXPECT_EQ(counts.mid(0, 3), Counts({0, 0, 1}));
    EXPECT_EQ(counts.last(), 0);
    EXPECT_TRUE(index.isValid());
    EXPECT_EQ(model->nodeAt(index), b->terms);
    EXPECT_EQ(shown(), u"101.1 术语 101 通用 102 专用"_s);
    EXPECT_EQ(column(DetailColumn::Code), u"101.1|101|101|102"_s); // the table follows the tree
    EXPECT_EQ(rowsAnnounced->take().last(), 0);
}

TEST_F(SystemModels, DeletingABranchIsOneRowAndUndoBringsItBack)
{
    must(deleteSystemNodes(*workspace, {b->general}));
    EXPECT_EQ(treeAnnounced->take().mid(0, 3), Counts({0, 1, 0}));
    EXPECT_EQ(rowsAnnounced->take().mid(0, 2), Counts({0, 1}));
    must(workspace->undo());
    EXPECT_EQ(treeAnnounced->take().mid(1, 2), Counts({0, 0}));
    EXPECT_EQ(shown(), u"101 通用[101.1 术语] 102 专用"_s);
    EXPECT_EQ(rows->rowCount(), 4);
}

TEST_F(SystemModels, NewEntriesRaiseTheSumsAbove)
{
    b->add(b->terms, {b->plannedEntry(u"新"_s)});
    EXPECT_EQ(treeAnnounced->take(), Counts({0, 0, 0, 2, 0})); // the node and the one above
    EXPECT_EQ(rowsAnnounced->take().mid(0, 2), Counts({1, 0}));
    EXPECT_EQ(model->indexOf(b->general).data(SystemModel::RequiredRole).toInt(), 4);
}

TEST_F(SystemModels, AnEditedStandardShowsEverywhere)
{
    Standard standard = must(standardById(workspace->reader(), b->first));
    standard.title = u"基础改"_s;
    standard.state = StandardState::Withdrawn;
    must(editStandard(*workspace, standard));
    EXPECT_EQ(column(DetailColumn::Title), u"基础改|方法乙|术语丙|基础改"_s);
    EXPECT_EQ(model->indexOf(b->special).data(SystemModel::ExistingRole).toInt(), 0);
    EXPECT_EQ(treeAnnounced->take(), Counts({0, 0, 0, 2, 0})); // both nodes where it stands
}

TEST_F(SystemModels, OtherSystemsAreOfNoConcern)
{
    StandardsSystem other;
    other.title = u"另一体系"_s;
    const StandardsSystemId id = must(createSystem(*workspace, other));
    const SystemNodeId node = must(createSystemNode(*workspace, {id, {}, {}}, u"类"_s));
    must(addSystemEntries(*workspace, node, {b->existing(b->first)}));
    EXPECT_EQ(treeAnnounced->take(), Counts({0, 0, 0, 0, 0}));
    EXPECT_EQ(rowsAnnounced->take(), Counts({0, 0, 0, 0, 0}));
    // A branch that goes there leaves the tree, and comes back.
    must(moveSystemNodes(*workspace, {b->general}, {id, node, {}}));
    EXPECT_EQ(shown(), u"102 专用"_s);
    EXPECT_EQ(rows->rowCount(), 1);
    must(workspace->undo());
    EXPECT_EQ(shown(), u"101 通用[101.1 术语] 102 专用"_s);
    EXPECT_EQ(rows->rowCount(), 4);
}

TEST_F(SystemModels, TheTableOfANodeHoldsItsBranch)
{
    rows->setRoot(b->general);
    EXPECT_EQ(column(DetailColumn::Title), u"基础甲|方法乙|术语丙"_s);
    must(moveSystemEntries(*workspace, {b->again}, b->terms));
    EXPECT_EQ(column(DetailColumn::Title), u"基础甲|方法乙|术语丙|基础甲"_s);
    rows->setRoot(b->terms);
    must(deleteSystemNodes(*workspace, {b->terms}));
    EXPECT_TRUE(rows->root().isNull()); // the whole system again
}

TEST_F(SystemModels, CellsAreEditedThroughVerbs)
{
    const QModelIndex planned = rows->indexOf(b->planned);
    EXPECT_TRUE(planned.flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(rows->indexOf(b->entry1).flags() & Qt::ItemIsEditable); // its standard has the title
    EXPECT_TRUE(rows->setData(planned, u"术语和定义"_s));
    EXPECT_TRUE(rows->setData(rows->indexOf(b->planned, DetailColumn::Level), int(StandardLevel::National)));
    EXPECT_TRUE(rows->setData(rows->indexOf(b->planned, DetailColumn::Remark), u"急"_s));
    EXPECT_EQ(rows->indexOf(b->planned, DetailColumn::Level).data().toString(), u"国家标准"_s);
    EXPECT_EQ(rows->indexOf(b->planned, DetailColumn::Remark).data().toString(), u"待制定；急"_s);
    // A number of the catalogue makes it an existing entry, in any spelling.
    EXPECT_FALSE(rows->setData(rows->indexOf(b->planned, DetailColumn::Number), u"DB00/T 9-1999"_s));
    EXPECT_THAT(t.errors.last().toStdString(), testing::HasSubstr("目录中没有"));
    EXPECT_TRUE(rows->setData(rows->indexOf(b->planned, DetailColumn::Number), u"db00/t2—2021"_s));
    EXPECT_EQ(rows->indexOf(b->planned).data().toString(), u"方法乙"_s);
    EXPECT_TRUE(rows->setData(rows->indexOf(b->planned, DetailColumn::Number), QString()));
    EXPECT_EQ(rows->indexOf(b->planned, DetailColumn::Number).data().toString(), u"待制定"_s);
    EXPECT_EQ(rows->indexOf(b->planned).data().toString(), u"方法乙"_s);
}

TEST_F(SystemModels, RandomEditsKeepModelsAndWorkspaceAlike)
{
    std::mt19937 random(11);
    const auto below = [&](qsizetype n) { return n > 0 ? qsizetype(random() % size_t(n)) : 0; };
    for (int step = 0; step < 150; ++step) {
        const SystemContent content = b->content();
        const QList<SystemNodeId> nodes = content.tree.branch();
        QList<SystemEntryId> entries;
        for (const SystemEntry &entry : content.entriesBelow())
            entries.append(entry.id);
        const SystemNodeId a = nodes.value(below(nodes.size()));
        const SystemNodeId c = nodes.value(below(nodes.size()));
        const SystemEntryId entry = entries.value(below(entries.size()));
        Result<void> done; // an edit that the system does not allow changes nothing
        switch (below(8)) {
        case 0:
            done = moveSystemNodes(*workspace, {a}, {b->system, c, {}});
            break;
        case 1:
            if (!c.isNull())
                done = moveSystemNodes(*workspace, {a}, {b->system, content.tree.node(c).parent, c});
            break;
        case 2:
        case 3:
            if (const auto made = createSystemNode(*workspace, {b->system, a, {}}, u"新"_s); !made)
                done = made.error();
            break;
        case 4:
            if (step % 3 == 0)
                done = deleteSystemNodes(*workspace, {a});
            break;
        case 5:
            if (!a.isNull())
                done = moveSystemEntries(*workspace, {entry}, a);
            break;
        case 6:
            if (const auto added = addSystemEntries(*workspace, a, {b->plannedEntry(u"项%1"_s.arg(step))});
                !added)
                done = added.error();
            break;
        default:
            done = random() % 2 ? workspace->undo() : workspace->redo();
        }
        const SystemContent now = b->content();
        QStringList codes, titles;
        for (const SystemEntry &each : now.entriesBelow(rows->root())) {
            codes.append(now.tree.node(each.node).code);
            titles.append(detailText(now, each, DetailColumn::Title));
        }
        QString expected = b->outline();
        expected.remove(QRegularExpression(u"\\([^)]*\\)"_s));
        ASSERT_EQ(shown(), expected) << "step " << step;
        ASSERT_EQ(column(DetailColumn::Code), codes.join(u'|')) << "step " << step;
        ASSERT_EQ(column(DetailColumn::Title), titles.join(u'|')) << "step " << step;
        const auto counts = countNodes(now, QDate(2026, 11, 21));
        for (SystemNodeId node : now.tree.branch())
            ASSERT_EQ(model->indexOf(node).data(SystemModel::RequiredRole).toInt(),
                      counts.value(node).branch.required);
    }
    EXPECT_EQ(treeAnnounced->take().last(), 0); // never a reset
}
