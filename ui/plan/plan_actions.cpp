// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_actions.h"

#include "core/domain/terms.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/verbs/plan_verbs.h"
#include "ui/plan/outline_commands.h"
#include "ui/plan/plan_form.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

namespace gangmu {

using namespace Qt::StringLiterals;

PlanActions::PlanActions(Session &session, const OpenPlan &plan, OutlineCommands &commands, QWidget *page)
    : QObject(page), m_session(session), m_plan(plan), m_commands(commands), m_page(page)
{
    QAction *add = menuAction(tr("新建"), u"list-add"_s, u"planNewMenu"_s);
    QAction *whole = menuAction(tr("规划"), u"document-properties"_s, u"planMenu"_s);
    QAction *versions = menuAction(tr("版本"), u"document-open-recent"_s, u"planVersions"_s);
    connect(add->menu(), &QMenu::aboutToShow, this, [this, add] { fillNew(add->menu()); });
    connect(whole->menu(), &QMenu::aboutToShow, this, [this, whole] { fillPlan(whole->menu()); });
    connect(versions->menu(), &QMenu::aboutToShow, this,
            [this, versions] { fillVersions(versions->menu()); });
}

QAction *PlanActions::menuAction(const QString &text, const QString &icon, const QString &name)
{
    auto *action = new QAction(themeIcon(icon), text, this);
    action->setObjectName(name);
    auto *menu = new QMenu(m_page);
    menu->setObjectName(name + u"Popup"_s);
    action->setMenu(menu);
    // The whole button opens the menu, not its arrow alone.
    connect(action, &QAction::triggered, this, [action, menu] {
        for (QObject *object : action->associatedObjects()) {
            if (auto *button = qobject_cast<QToolButton *>(object); button && button->isVisible())
                menu->popup(button->mapToGlobal(QPoint(0, button->height())));
        }
    });
    m_pageActions.append(action);
    return action;
}

void PlanActions::fillNew(QMenu *menu)
{
    menu->clear();
    struct Entry
    {
        PlanNodeKind kind;
        QString text;
    };
    const Entry entries[] = {{PlanNodeKind::Chapter, tr("章")}, {PlanNodeKind::Section, tr("节")},
                             {PlanNodeKind::Item, tr("条")},    {PlanNodeKind::MajorProject, tr("重大工程")},
                             {PlanNodeKind::Box, tr("专栏")},   {PlanNodeKind::BoxItem, tr("专栏项")}};
    for (const Entry &entry : entries) {
        QAction *action = menu->addAction(entry.text);
        action->setObjectName(u"new_"_s + codeOf(entry.kind));
        connect(action, &QAction::triggered, this, [this, kind = entry.kind] { m_commands.newNode(kind); });
    }
    QAction *paragraph = menu->addAction(tr("正文段落\tCtrl+Enter"));
    paragraph->setObjectName(u"new_paragraph"_s);
    connect(paragraph, &QAction::triggered, this,
            [this] { Q_EMIT paragraphRequested(m_commands.current()); });
    for (QAction *action : menu->actions())
        action->setEnabled(m_commands.canEdit());
}

void PlanActions::fillPlan(QMenu *menu)
{
    menu->clear();
    const auto add = [&](const QString &text, const QString &icon, const QString &name, auto &&action,
                         bool enabled) {
        QAction *made = menu->addAction(themeIcon(icon), text);
        made->setObjectName(name);
        made->setEnabled(enabled);
        connect(made, &QAction::triggered, this, action);
    };
    const bool writable = m_session.workspace() && !m_session.workspace()->isReadOnly();
    const bool any = m_commands.canEdit();
    add(
        tr("规划信息…"), u"document-properties"_s, u"planInfo"_s, [this] { editPlan(); }, any);
    add(
        tr("重新编号"), u"view-refresh"_s, u"planRenumber"_s,
        [this] { m_session.did(renumberPlan(*m_session.workspace(), m_plan.plan().id)); }, any);
    menu->addSeparator();
    add(
        tr("新建规划…"), u"document-new"_s, u"planCreate"_s, [this] { newPlan(); }, writable);
    add(
        tr("删除规划"), u"edit-delete"_s, u"planDelete"_s, [this] { deletePlan(); }, any);
}

void PlanActions::fillVersions(QMenu *menu)
{
    menu->clear();
    QAction *save = menu->addAction(themeIcon(u"document-save-as"_s), tr("存为版本…"));
    save->setObjectName(u"planSaveVersion"_s);
    save->setEnabled(m_commands.canEdit());
    connect(save, &QAction::triggered, this, &PlanActions::saveVersion);
    if (!m_session.workspace() || m_plan.plan().id.isNull())
        return;
    const auto versions = planVersions(m_session.workspace()->reader(), m_plan.plan().id);
    if (!m_session.did(versions) || versions->isEmpty())
        return;
    menu->addSeparator();
    for (auto it = versions->crbegin(); it != versions->crend(); ++it) {
        const QString when = it->createdAt.toString(u"yyyy-MM-dd HH:mm"_s);
        auto *sub = menu->addMenu(tr("%1（%2）").arg(it->name, when));
        QAction *compare = sub->addAction(tr("与现在比较"));
        compare->setObjectName(u"planCompare"_s);
        connect(compare, &QAction::triggered, this, [this, id = it->id] { Q_EMIT compareRequested(id); });
        QAction *remove = sub->addAction(themeIcon(u"edit-delete"_s), tr("删除版本"));
        remove->setEnabled(m_commands.canEdit());
        connect(remove, &QAction::triggered, this,
                [this, id = it->id] { m_session.did(deleteVersion(*m_session.workspace(), id)); });
    }
}

QMenu *PlanActions::outlineMenu()
{
    if (!m_menu) {
        m_menu = new QMenu(m_page);
        m_menu->setObjectName(u"outlineMenu"_s);
    }
    m_menu->clear();
    const NodeId node = m_commands.current();
    const bool editable = m_commands.canEdit();
    const bool on = editable && m_plan.has(node);
    const auto add = [&](const QString &text, const QString &icon, const QString &name, auto &&action,
                         bool enabled) {
        QAction *made = m_menu->addAction(themeIcon(icon), text);
        made->setObjectName(name);
        made->setEnabled(enabled);
        connect(made, &QAction::triggered, this, action);
    };
    add(
        tr("新建同级\tEnter"), u"list-add"_s, u"menuSibling"_s, [this] { m_commands.newSibling(); },
        editable);
    add(
        tr("新建下级\tShift+Enter"), u"list-add"_s, u"menuChild"_s, [this] { m_commands.newChild(); }, on);
    add(
        tr("写正文\tCtrl+Enter"), u"document-edit"_s, u"menuBody"_s,
        [this] { Q_EMIT paragraphRequested(m_commands.current()); }, on);
    add(
        tr("改标题\tF2"), u"edit-rename"_s, u"menuRename"_s, [this] { Q_EMIT renameRequested(); }, on);
    m_menu->addSeparator();
    add(
        tr("降级\tTab"), u"format-indent-more"_s, u"menuIndent"_s, [this] { m_commands.indent(false); }, on);
    add(
        tr("升级\tShift+Tab"), u"format-indent-less"_s, u"menuOutdent"_s, [this] { m_commands.indent(true); },
        on);
    add(
        tr("上移\tAlt+↑"), u"arrow-up"_s, u"menuUp"_s, [this] { m_commands.shift(-1); }, on);
    add(
        tr("下移\tAlt+↓"), u"arrow-down"_s, u"menuDown"_s, [this] { m_commands.shift(+1); }, on);
    m_menu->addSeparator();
    add(
        tr("剪切\tCtrl+X"), u"edit-cut"_s, u"menuCut"_s, [this] { m_commands.cut(); }, on);
    add(
        tr("复制\tCtrl+C"), u"edit-copy"_s, u"menuCopy"_s, [this] { m_commands.copy(); }, m_plan.has(node));
    add(
        tr("粘贴\tCtrl+V"), u"edit-paste"_s, u"menuPaste"_s, [this] { m_commands.paste(); }, editable);
    add(
        tr("删除\tDel"), u"edit-delete"_s, u"menuDelete"_s, [this] { m_commands.remove(); }, on);
    if (!on)
        return m_menu;
    m_menu->addSeparator();
    const PlanNode &row = m_plan.node(node);
    QMenu *kinds = m_menu->addMenu(tr("类型"));
    for (PlanNodeKind kind : OutlineCommands::kindsFor(row.kind)) {
        QAction *action = kinds->addAction(termOf(kind));
        action->setCheckable(true);
        action->setChecked(kind == row.kind);
        connect(action, &QAction::triggered, this, [this, kind] { m_commands.setKind(kind); });
    }
    kinds->setEnabled(!kinds->isEmpty());
    QMenu *roles = m_menu->addMenu(tr("责任矩阵"));
    for (MatrixRole role : {MatrixRole::Row, MatrixRole::Listed, MatrixRole::None}) {
        QAction *action = roles->addAction(termOf(role));
        action->setCheckable(true);
        action->setChecked(role == row.matrixRole);
        connect(action, &QAction::triggered, this, [this, role] { m_commands.setRole(role); });
    }
    return m_menu;
}

// --- the plan as a whole

void PlanActions::newPlan()
{
    if (!m_session.workspace())
        return;
    Plan plan;
    plan.region = m_plan.plan().region;
    auto *form = new PlanForm(plan, tr("新建规划"), m_page);
    connect(form, &PlanForm::confirmed, this, [this](const Plan &filled) {
        const auto created = createPlan(*m_session.workspace(), filled);
        if (m_session.did(created))
            m_session.setCurrentPlan(*created);
    });
    form->open();
}

void PlanActions::editPlan()
{
    if (!m_commands.canEdit())
        return;
    auto *form = new PlanForm(m_plan.plan(), tr("规划信息"), m_page);
    connect(form, &PlanForm::confirmed, this,
            [this](const Plan &filled) { m_session.did(gangmu::editPlan(*m_session.workspace(), filled)); });
    form->open();
}

void PlanActions::deletePlan()
{
    const Plan plan = m_plan.plan();
    if (m_session.did(gangmu::deletePlan(*m_session.workspace(), plan.id)))
        m_session.inform(tr("已删除规划“%1”，可撤销。").arg(plan.title));
}

void PlanActions::saveVersion()
{
    const PlanId plan = m_plan.plan().id;
    m_session.dialogs().askText(m_page, {tr("存为版本"), tr("版本名称，例如：征求意见稿、送审稿"), {}},
                                [this, plan](const QString &name) {
                                    if (m_session.did(createVersion(*m_session.workspace(), plan, name)))
                                        m_session.inform(tr("已存为版本“%1”。").arg(name));
                                });
}

} // namespace gangmu
