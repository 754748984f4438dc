// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/core/system_builder.h"
#include "tests/support/gui/test_session.h"
#include "ui/system/detail_model.h"
#include "ui/system/detail_view.h"
#include "ui/system/diagram_view.h"
#include "ui/system/system_model.h"
#include "ui/system/system_page.h"
#include "ui/system/system_view.h"

#include <gmock/gmock.h>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QTabWidget>
#include <QTest>

namespace gangmu::test {

/// The small system of SystemBuilder, and the page that shows it.
class SystemFixture : public testing::Test
{
protected:
    void SetUp() override
    {
        workspace = &t.openNew();
        b = std::make_unique<SystemBuilder>(*workspace);
        page = std::make_unique<SystemPage>(t.session);
        page->resize(1060, 640);
        page->show();
        tree = page->findChild<SystemView *>();
        model = static_cast<SystemModel *>(tree->model());
        details = page->findChild<DetailView *>();
        rows = static_cast<DetailModel *>(details->model());
        diagram = page->findChild<DiagramView *>();
        tree->expandAll();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        tree->setFocus();
    }

    void pick(SystemNodeId node) { tree->setCurrentIndex(model->indexOf(node)); }
    static void type(QWidget *widget, const QString &text)
    {
        QInputMethodEvent event; // as an input method does: Chinese text has no keys of its own
        event.setCommitString(text);
        QCoreApplication::sendEvent(widget, &event);
    }
    /// Drags the data to a point of a view and lets go.
    static bool drop(QAbstractItemView *view, const QPoint &at, const QMimeData *data,
                     Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const Qt::DropActions actions = Qt::MoveAction | Qt::CopyAction;
        // As a drag out of a view proposes it; an event of our own would propose to copy.
        const Qt::DropAction action = modifiers & Qt::ControlModifier ? Qt::CopyAction : Qt::MoveAction;
        QDragEnterEvent enter(at, actions, data, Qt::LeftButton, modifiers);
        enter.setDropAction(action);
        QCoreApplication::sendEvent(view->viewport(), &enter);
        QDragMoveEvent move(at, actions, data, Qt::LeftButton, modifiers);
        move.setDropAction(action);
        QCoreApplication::sendEvent(view->viewport(), &move);
        if (!move.isAccepted())
            return false;
        QDropEvent dropped(at, actions, data, Qt::LeftButton, modifiers);
        dropped.setDropAction(action);
        QCoreApplication::sendEvent(view->viewport(), &dropped);
        return true;
    }
    QPoint onto(SystemNodeId node) const { return tree->visualRect(model->indexOf(node)).center(); }
    /// The tree as the view has it: "101 通用[101.1 术语] 102 专用".
    QString shown(const QModelIndex &parent = {}) const
    {
        QStringList parts;
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex index = model->index(row, 0, parent);
            const QString below = shown(index);
            parts.append((index.data(SystemModel::CodeRole).toString() + u' ' + index.data().toString()) +
                         (below.isEmpty() ? QString() : u'[' + below + u']'));
        }
        return parts.join(u' ');
    }
    /// A column of the 明细表.
    QString column(DetailColumn at) const
    {
        QStringList texts;
        for (int row = 0; row < rows->rowCount(); ++row)
            texts.append(rows->index(row, int(at)).data().toString());
        return texts.join(u'|');
    }
    void showTab(SystemPage::Tab tab) { page->showTab(tab); }

    TestSession t;
    Workspace *workspace = nullptr;
    std::unique_ptr<SystemBuilder> b;
    std::unique_ptr<SystemPage> page;
    SystemView *tree = nullptr;
    SystemModel *model = nullptr;
    DetailView *details = nullptr;
    DetailModel *rows = nullptr;
    DiagramView *diagram = nullptr;
};

} // namespace gangmu::test
