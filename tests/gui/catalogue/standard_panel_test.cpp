// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/standard_panel.h"

#include "core/store/queries/standard_details.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/verbs/catalogue_field_verbs.h"
#include "core/store/verbs/catalogue_verbs.h"
#include "core/store/verbs/node_verbs.h"
#include "core/store/verbs/plan_verbs.h"
#include "core/store/verbs/standard_verbs.h"
#include "core/store/verbs/system_entry_verbs.h"
#include "core/store/verbs/system_verbs.h"
#include "tests/support/core/test_workspace.h"
#include "tests/support/gui/soon.h"
#include "tests/support/gui/test_session.h"
#include "ui/inspector/inspector.h"

#include <QAction>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

class StandardPanelTest : public testing::Test
{
protected:
    StandardPanelTest() : workspace(s.openNew())
    {
        guide = add(u"DB14/T 2578-2022"_s, u"地方标准复审规范"_s);
        inspector = std::make_unique<Inspector>(s.session);
        inspector->resize(320, 900);
        inspector->show();
        inspector->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(inspector.get()));
    }
    StandardId add(const QString &number, const QString &title)
    {
        Standard standard;
        standard.number = number;
        standard.title = title;
        return must(createStandard(workspace, standard));
    }
    Standard stored(StandardId id) const { return must(standardById(workspace.reader(), id)); }
    template <class T>
    T *find(const QString &name) const
    {
        T *widget = inspector->findChild<T *>(name);
        EXPECT_TRUE(widget) << name.toStdString();
        return widget;
    }
    void type(const QString &name, const QString &text) const
    {
        auto *line = find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(line, &event);
        QTest::keyClick(line, Qt::Key_Return);
    }
    QString explanation() const { return find<QLabel>(u"numberExplanation"_s)->text(); }
    /// Follows the n-th link below the widget.
    void follow(const QString &name, int n) const
    {
        const auto labels = find<QWidget>(name)->findChildren<QLabel *>();
        int seen = 0;
        for (QLabel *label : labels) {
            const qsizetype at = label->text().indexOf(u"href=\""_s);
            if (label->isHidden() || at < 0 || seen++ < n)
                continue;
            const qsizetype begin = at + 6;
            Q_EMIT label->linkActivated(label->text().mid(begin, label->text().indexOf(u'"', begin) - begin));
            return;
        }
        ADD_FAILURE() << "no link";
    }

    TestSession s;
    Workspace &workspace;
    StandardId guide;
    std::unique_ptr<Inspector> inspector;
};

} // namespace

TEST_F(StandardPanelTest, ExplainsTheNumberAndEditsEveryKindOfField)
{
    s.session.select(Selection(guide));
    EXPECT_EQ(explanation(), u"推荐性地方标准 · 山西 · 第2578号 · 2022年发布"_s);
    type(u"standard_title"_s, u"复审规范"_s);
    EXPECT_EQ(stored(guide).title, u"复审规范"_s);
    type(u"standard_issued_on"_s, u"2022年9月30日"_s);
    EXPECT_EQ(stored(guide).issuedOn, QDate(2022, 9, 30));
    EXPECT_EQ(find<QLineEdit>(u"standard_issued_on"_s)->text(), u"2022-09-30"_s);
    type(u"standard_issued_on"_s, u"去年"_s);
    EXPECT_EQ(s.errors.size(), 1);
    EXPECT_EQ(find<QLineEdit>(u"standard_issued_on"_s)->text(), u"2022-09-30"_s);
    auto *state = find<QComboBox>(u"standard_state"_s);
    state->setFocus();
    QTest::keyClick(state, Qt::Key_End);
    EXPECT_EQ(stored(guide).state, StandardState::Withdrawn);
    must(workspace.undo());
    EXPECT_EQ(state->currentText(), u"现行"_s);
    auto *more = find<QToolButton>(u"standardMoreHeader"_s);
    QTest::mouseClick(more, Qt::LeftButton);
    type(u"standard_remark"_s, u"备注一"_s);
    EXPECT_EQ(stored(guide).remark, u"备注一"_s);
}

TEST_F(StandardPanelTest, OffersToPutANumberRight)
{
    const StandardId broken = add(u"GBT 19001-2016"_s, u"质量管理体系 要求"_s);
    s.session.select(Selection(broken));
    auto *take = find<QPushButton>(u"takeProposal0"_s);
    EXPECT_EQ(take->text(), u"改为 GB/T 19001-2016"_s);
    QTest::mouseClick(take, Qt::LeftButton);
    EXPECT_EQ(stored(broken).number, u"GB/T 19001-2016"_s);
    EXPECT_FALSE(find<QWidget>(u"numberProposals"_s)->isVisible());
    const StandardId refused = add(u"建质〔2009〕87号"_s, u"办法"_s);
    s.session.select(Selection(refused));
    EXPECT_TRUE(explanation().contains(u"标准号读不懂："_s)) << explanation().toStdString();
}

TEST_F(StandardPanelTest, GoesToNumbersThatAreNearlyTheSame)
{
    const StandardId older = add(u"DB14/T 2578-2012"_s, u"复审"_s);
    s.session.select(Selection(guide));
    follow(u"nearNumbers"_s, 0);
    EXPECT_EQ(s.session.selection(), Selection(older));
}

TEST_F(StandardPanelTest, DrawsTheChainAndGoesAlongIt)
{
    const StandardId older = add(u"DB14/T 1000-2015"_s, u"旧规范"_s);
    s.session.select(Selection(guide));
    EXPECT_FALSE(find<QWidget>(u"replacementTimeline"_s)->isVisible());
    type(u"standardReplaces"_s, u"DB14/T 1000-2015；DB14/T 900-2010"_s);
    EXPECT_EQ(must(replacementsOf(workspace.reader(), guide)).size(), 2);
    EXPECT_TRUE(find<QWidget>(u"replacementTimeline"_s)->isVisible());
    EXPECT_EQ(find<QToolButton>(u"standardChainHeader"_s)->text(), u"代替关系（1 项不在目录中）"_s);
    follow(u"replacementTimeline"_s, 0);
    EXPECT_EQ(s.session.selection(), Selection(older));
    type(u"standardReplaces"_s, u"DB14/T 1000—2015"_s); // itself
    EXPECT_EQ(s.errors.size(), 1);
    EXPECT_EQ(find<QLineEdit>(u"standardReplaces"_s)->text(), QString());
}

TEST_F(StandardPanelTest, KeepsThatAReplacementIsPartial)
{
    Replacement part;
    part.number = u"DB14/T 1000-2015"_s;
    part.partial = true;
    must(setReplacements(workspace, guide, {part}));
    s.session.select(Selection(guide));
    type(u"standardReplaces"_s, u"DB14/T 1000-2015；DB14/T 1001-2015"_s);
    const auto rows = must(replacementsOf(workspace.reader(), guide));
    ASSERT_EQ(rows.size(), 2);
    EXPECT_TRUE(rows.first().partial);
    EXPECT_FALSE(rows.last().partial);
}

TEST_F(StandardPanelTest, ShowsAndEditsTheFieldsOfTheUsers)
{
    CatalogueField price;
    price.name = u"定价"_s;
    price.kind = FieldKind::Number;
    price.id = must(createField(workspace, price));
    CatalogueField shelf;
    shelf.name = u"馆藏"_s;
    shelf.kind = FieldKind::Choice;
    shelf.choices = {u"有"_s, u"无"_s};
    shelf.id = must(createField(workspace, shelf));
    s.session.select(Selection(guide));
    const QString line = u"ownField_%1"_s.arg(price.id.value());
    type(line, u"２８．５"_s);
    EXPECT_EQ(find<QLineEdit>(line)->text(), u"28.5"_s);
    type(line, u"贵"_s);
    EXPECT_EQ(s.errors.size(), 1);
    EXPECT_EQ(find<QLineEdit>(line)->text(), u"28.5"_s);
    auto *choice = find<QComboBox>(u"ownField_%1"_s.arg(shelf.id.value()));
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    EXPECT_EQ(must(fieldValues(workspace.reader(), {guide})).value(guide).size(), 2);
    must(workspace.undo());
    EXPECT_EQ(choice->currentIndex(), 0);
}

TEST_F(StandardPanelTest, SaysWherePlansNameIt)
{
    Plan row;
    row.title = u"规划"_s;
    row.startYear = 2021;
    row.endYear = 2025;
    const PlanId plan = must(createPlan(workspace, row));
    const NodeId chapter = must(createNode(workspace, {plan, {}, {}}, PlanNodeKind::Chapter, u"重大工程"_s));
    StandardPatch patch;
    patch.planNode = chapter;
    must(editStandards(workspace, {guide}, patch));
    s.session.select(Selection(guide));
    follow(u"standardLinks"_s, 0);
    EXPECT_EQ(s.session.selection(), Selection(chapter));
}

TEST_F(StandardPanelTest, SaysWhereItStandsInTheSystems)
{
    s.session.select(Selection(guide));
    const auto words = [&] {
        QStringList all;
        for (const QLabel *label : find<QWidget>(u"standardPlaces"_s)->findChildren<QLabel *>()) {
            if (!label->isHidden())
                all += label->text();
        }
        return all.join(u' ');
    };
    EXPECT_SOON_EQ(words(), u"没有列入标准体系。"_s);
    StandardsSystem row;
    row.title = u"农业体系"_s;
    const StandardsSystemId system = must(createSystem(workspace, row));
    const SystemNodeId node = must(createSystemNode(workspace, {system, {}, {}}, u"管理"_s));
    SystemEntry entry;
    entry.standard = guide;
    must(addSystemEntries(workspace, node, {entry}));
    EXPECT_SOON(words().contains(u"101 管理"_s) && words().contains(u"农业体系"_s));
    QSignalSpy pages(&s.session, &Session::pageRequested);
    follow(u"standardPlaces"_s, 0);
    ASSERT_EQ(pages.size(), 1);
    EXPECT_EQ(pages[0][0].value<PageId>(), PageId::System);
}

TEST_F(StandardPanelTest, TellsWhatHappenedToTheRow)
{
    must(editStandards(workspace, {guide}, {{{StandardColumn::State, u"废止"_s}}, {}}));
    must(editStandards(workspace, {guide}, {{{StandardColumn::Number, u"DB14/T 2579-2022"_s}}, {}}));
    s.session.select(Selection(guide));
    QTest::mouseClick(find<QToolButton>(u"historySectionHeader"_s), Qt::LeftButton);
    const QString text = find<QLabel>(u"historyText"_s)->text();
    EXPECT_TRUE(text.contains(u"状态：现行 → 废止"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"标准号：DB14/T 2578-2022 → DB14/T 2579-2022"_s)) << text.toStdString();
    EXPECT_LT(text.indexOf(u"2579"_s), text.indexOf(u"废止"_s));
}

TEST_F(StandardPanelTest, TellsWhatHappenedToFieldsOfTheUsersAndReplacements)
{
    CatalogueField shelf;
    shelf.name = u"馆藏"_s;
    const CatalogueFieldId field = must(createField(workspace, shelf));
    const StandardId old = add(u"DB14/T 2578-2012"_s, u"地方标准复审规范"_s);
    must(setFieldValue(workspace, {guide}, field, u"有"_s));
    must(setReplacements(workspace, guide, {{{}, {}, u"DB14/T 2578-2012"_s, false}}));
    s.session.select(Selection(guide));
    QTest::mouseClick(find<QToolButton>(u"historySectionHeader"_s), Qt::LeftButton);
    const auto told = [this] {
        QStringList lines; // without the time
        for (const QString &line : find<QLabel>(u"historyText"_s)->text().split(u'\n'))
            lines += line.startsWith(u"    ") ? line.trimmed() : line.section(u"  "_s, 1, 1);
        return lines;
    };
    EXPECT_EQ(told(), (QStringList{u"改代替关系"_s, u"新增代替关系：代替 DB14/T 2578-2012"_s,
                                   u"改自定义字段的值"_s, u"馆藏：（空） → 有"_s, u"新增标准"_s}));
    must(setFieldValue(workspace, {guide}, field, u"借出"_s));
    must(setReplacements(workspace, guide, {{{}, {}, u"DB14/T 2578-2012"_s, true}}));
    must(setReplacements(workspace, guide, {}));
    EXPECT_EQ(told().mid(0, 6),
              (QStringList{u"改代替关系"_s, u"取消代替关系：部分代替 DB14/T 2578-2012"_s, u"改代替关系"_s,
                           u"修改代替关系：代替 DB14/T 2578-2012 → 部分代替 DB14/T 2578-2012"_s,
                           u"改自定义字段的值"_s, u"馆藏：有 → 借出"_s}));
    must(workspace.undo());
    s.session.select(Selection(old));
    EXPECT_EQ(told(),
              (QStringList{u"撤销：改代替关系"_s, u"新增代替关系：被 DB14/T 2578-2022 部分代替"_s,
                           u"改代替关系"_s, u"取消代替关系：被 DB14/T 2578-2022 部分代替"_s, u"改代替关系"_s,
                           u"修改代替关系：被 DB14/T 2578-2022 代替 → 被 DB14/T 2578-2022 部分代替"_s,
                           u"改代替关系"_s, u"新增代替关系：被 DB14/T 2578-2022 代替"_s, u"新增标准"_s}));
}

TEST_F(StandardPanelTest, PicksAClassFromTheTree)
{
    s.session.select(Selection(guide));
    auto *ics = find<QLineEdit>(u"standard_ics"_s);
    ics->setFocus();
    QTest::keyClick(ics, Qt::Key_F4);
    auto *text = ics->findChild<QLineEdit *>(u"classificationText"_s);
    ASSERT_TRUE(text);
    QTest::keyClicks(text, u"01.120"_s);
    QTest::keyClick(text, Qt::Key_Return);
    EXPECT_EQ(stored(guide).ics, u"01.120"_s);
    EXPECT_EQ(find<QLabel>(u"standard_ics_meaning"_s)->text(), u"标准化总则"_s);
    must(workspace.undo());
    EXPECT_EQ(ics->text(), QString());
    EXPECT_FALSE(find<QLabel>(u"standard_ics_meaning"_s)->isVisible());
}
