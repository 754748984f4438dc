// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_bar.h"

#include "tests/support/gui/soon.h"
#include "tests/support/gui/test_session.h"
#include "ui/shell/page.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QPixmap>
#include <QTest>
#include <QToolBar>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

class PageWithActions final : public Page
{
public:
    explicit PageWithActions(Session &session) : Page(session, PageId::Catalogue)
    {
        QPixmap picture(16, 16);
        picture.fill(Qt::gray);
        for (int i = 1; i <= 5; ++i)
            m_actions.append(new QAction(picture, u"第%1个操作的名称"_s.arg(i), this));
    }
    QList<QAction *> pageActions() const override { return m_actions; }
    bool dependsOnPlan() const override { return false; }

private:
    QList<QAction *> m_actions;
};

} // namespace

TEST(PageBar, ActionsLoseTheirWordsBeforeTheyLoseTheirPlace)
{
    TestSession s;
    QAction back, forward, find;
    PageBar bar(s.session, {&back, &forward, &find});
    PageWithActions page(s.session);
    bar.resize(1600, 48);
    bar.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&bar));
    bar.showPage(&page);
    auto *tools = bar.findChild<QToolBar *>(u"pageActions"_s);
    const auto allShown = [&] {
        for (QAction *action : page.pageActions()) {
            const QWidget *button = tools->widgetForAction(action);
            if (!button || !button->isVisible() ||
                !bar.rect().contains(QRect(button->mapTo(&bar, QPoint()), button->size())))
                return false;
        }
        return true;
    };
    EXPECT_EQ(tools->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    EXPECT_SOON(allShown());
    bar.resize(640, 48);
    EXPECT_EQ(tools->toolButtonStyle(), Qt::ToolButtonIconOnly);
    EXPECT_SOON(allShown());
    bar.resize(1600, 48);
    EXPECT_EQ(tools->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    EXPECT_SOON(allShown());
}
