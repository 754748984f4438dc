// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system/system_actions.h"

#include "core/domain/terms.h"
#include "core/store/verbs/system_verbs.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"
#include "ui/system/box_dialog.h"
#include "ui/system/detail_commands.h"
#include "ui/system/renumber_dialog.h"
#include "ui/system/system_commands.h"
#include "ui/system/system_export.h"

#include <QAction>
#include <QMenu>
#include <QPointer>
#include <QToolButton>

namespace gangmu {

using namespace Qt::StringLiterals;

SystemActions::SystemActions(Session &session, const OpenSystem &system, SystemCommands &nodes,
                             DetailCommands &entries, QWidget *page)
    : QObject(page), m_session(session), m_system(system), m_nodes(nodes), m_entries(entries), m_page(page)
{
    QAction *fresh = menuAction(tr("新增"), u"list-add"_s, u"systemNewMenu"_s);
    QAction *whole = menuAction(tr("体系"), u"document-properties"_s, u"systemMenu"_s);
    connect(fresh->menu(), &QMenu::aboutToShow, this, [this, fresh] { fillNew(fresh->menu()); });
    connect(whole->menu(), &QMenu::aboutToShow, this, [this, whole] { fillSystem(whole->menu()); });
    auto *number = new QAction(themeIcon(u"view-refresh"_s), tr("重新编号…"), this);
    number->setObjectName(u"systemRenumber"_s);
    connect(number, &QAction::triggered, this, &SystemActions::renumber);
    m_pageActions.append(number);
    QAction *out = menuAction(tr("导出"), u"document-export"_s, u"systemExport"_s);
    connect(out->menu(), &QMenu::aboutToShow, this, [this, out] { fillExport(out->menu()); });
    const auto enable = [this, number] { number->setEnabled(m_nodes.canEdit()); };
    connect(&system, &OpenSystem::loaded, number, enable);
    enable();
}

QAction *SystemActions::menuAction(const QString &text, const QString &icon, const QString &name)
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

QAction *SystemActions::add(QMenu *menu, const QString &text, const QString &icon, const QString &name,
                            std::function<void()> action, bool enabled)
{
    QAction *made = menu->addAction(icon.isEmpty() ? QIcon() : themeIcon(icon), text);
    made->setObjectName(name);
    made->setEnabled(enabled);
    connect(made, &QAction::triggered, this, std::move(action));
    return made;
}

bool SystemActions::writable() const
{
    return m_session.workspace() && !m_session.workspace()->isReadOnly();
}

void SystemActions::fillNew(QMenu *menu)
{
    menu->clear();
    const bool can = m_nodes.canEdit();
    add(
        menu, tr("同级类目\tEnter"), {}, u"newSibling"_s, [this] { m_nodes.newSibling(); }, can);
    add(
        menu, tr("下级类目\tShift+Enter"), {}, u"newChild"_s, [this] { m_nodes.newChild(); },
        can && !m_nodes.current().isNull());
    add(
        menu, tr("待制定标准\tInsert"), {}, u"newEntry"_s, [this] { Q_EMIT entryRequested(); },
        can && !m_entries.target().isNull());
    menu->addSeparator();
    add(
        menu, tr("由专栏生成…"), {}, u"newFromBoxes"_s, [this] { fromBoxes(); }, writable());
    add(
        menu, tr("新建体系…"), {}, u"newSystem"_s, [this] { newSystem(); }, writable());
}

void SystemActions::fillSystem(QMenu *menu)
{
    menu->clear();
    const bool can = m_nodes.canEdit();
    add(
        menu, tr("新建体系…"), u"document-new"_s, u"systemCreate"_s, [this] { newSystem(); }, writable());
    add(
        menu, tr("改名…"), u"edit-rename"_s, u"systemRename"_s, [this] { renameSystem(); }, can);
    add(
        menu, tr("由专栏生成…"), u"view-grid"_s, u"systemFromBoxes"_s, [this] { fromBoxes(); }, writable());
    menu->addSeparator();
    add(
        menu, tr("删除体系"), u"edit-delete"_s, u"systemDelete"_s, [this] { deleteSystem(); }, can);
}

void SystemActions::fillExport(QMenu *menu)
{
    menu->clear();
    const SystemNodeId root = m_entries.root();
    const auto entry = [&](const QString &text, const QString &name, const SystemExport &what) {
        add(
            menu, text, {}, name,
            [this, what] { exportSystem(m_session, m_page, m_system.content(), m_system.asOf(), what); },
            m_system.isOpen());
    };
    using enum SystemPart;
    entry(tr("整套：编制说明、统计表、明细表（DOCX）…"), u"exportAllDocx"_s,
          {{Description, Statistics, Details}, u"docx"_s});
    menu->addSeparator();
    if (!root.isNull() && m_system.tree().has(root)) {
        const QString name = m_system.tree().nameOf(root);
        entry(tr("“%1”明细表（XLSX）…").arg(name), u"exportBranchXlsx"_s, {{Details}, u"xlsx"_s, root});
        entry(tr("“%1”明细表（DOCX）…").arg(name), u"exportBranchDocx"_s, {{Details}, u"docx"_s, root});
        menu->addSeparator();
    }
    entry(tr("明细表（XLSX）…"), u"exportDetailsXlsx"_s, {{Details}, u"xlsx"_s});
    entry(tr("明细表（DOCX）…"), u"exportDetailsDocx"_s, {{Details}, u"docx"_s});
    entry(tr("明细表（CSV）…"), u"exportDetailsCsv"_s, {{Details}, u"csv"_s});
    menu->addSeparator();
    entry(tr("统计表（XLSX）…"), u"exportStatisticsXlsx"_s, {{Statistics}, u"xlsx"_s});
    entry(tr("统计表（DOCX）…"), u"exportStatisticsDocx"_s, {{Statistics}, u"docx"_s});
}

QMenu *SystemActions::nodeMenu()
{
    if (!m_nodeMenu) {
        m_nodeMenu = new QMenu(m_page);
        m_nodeMenu->setObjectName(u"systemNodeMenu"_s);
    }
    m_nodeMenu->clear();
    const bool can = m_nodes.canEdit();
    const SystemNodeId current = m_nodes.current();
    const bool on = can && !current.isNull();
    QMenu *menu = m_nodeMenu;
    add(
        menu, tr("新增同级类目\tEnter"), u"list-add"_s, u"nodeSibling"_s, [this] { m_nodes.newSibling(); },
        can);
    add(
        menu, tr("新增下级类目\tShift+Enter"), {}, u"nodeChild"_s, [this] { m_nodes.newChild(); }, on);
    add(
        menu, tr("新增待制定标准"), {}, u"nodeEntry"_s, [this] { Q_EMIT entryRequested(); }, on);
    menu->addSeparator();
    add(
        menu, tr("改名\tF2"), u"edit-rename"_s, u"nodeRename"_s, [this] { Q_EMIT renameNodeRequested(); },
        on);
    add(
        menu, tr("改编号…"), {}, u"nodeCode"_s, [this] { m_nodes.askCode(); }, on);
    add(
        menu, tr("对此分支重新编号…"), u"view-refresh"_s, u"nodeRenumber"_s, [this] { renumber(); }, on);
    QAction *foreign = add(
        menu, tr("虚线框（引用其他体系）"), {}, u"nodeForeign"_s, [this] { m_nodes.toggleForeign(); }, on);
    foreign->setCheckable(true);
    foreign->setChecked(!current.isNull() && m_system.tree().node(current).foreign);
    fillMerge(menu);
    menu->addSeparator();
    add(
        menu, tr("降级\tTab"), u"format-indent-more"_s, u"nodeIndent"_s, [this] { m_nodes.indent(false); },
        on);
    add(
        menu, tr("升级\tShift+Tab"), u"format-indent-less"_s, u"nodeOutdent"_s,
        [this] { m_nodes.indent(true); }, on);
    add(
        menu, tr("上移\tAlt+↑"), u"go-up"_s, u"nodeUp"_s, [this] { m_nodes.shift(-1); }, on);
    add(
        menu, tr("下移\tAlt+↓"), u"go-down"_s, u"nodeDown"_s, [this] { m_nodes.shift(1); }, on);
    menu->addSeparator();
    add(
        menu, tr("剪切\tCtrl+X"), u"edit-cut"_s, u"nodeCut"_s, [this] { m_nodes.cut(); }, on);
    add(
        menu, tr("复制\tCtrl+C"), u"edit-copy"_s, u"nodeCopy"_s, [this] { m_nodes.copy(); },
        !current.isNull());
    add(
        menu, tr("粘贴\tCtrl+V"), u"edit-paste"_s, u"nodePaste"_s, [this] { m_nodes.paste(); }, can);
    add(
        menu, tr("删除\tDel"), u"edit-delete"_s, u"nodeDelete"_s, [this] { m_nodes.remove(); }, on);
    return menu;
}

/// The nodes that the current one can be merged into: all that are neither above nor below it.
void SystemActions::fillMerge(QMenu *menu)
{
    auto *merge = menu->addMenu(tr("并入"));
    merge->setObjectName(u"nodeMerge"_s);
    constexpr int most = 40;
    const SystemNodeId current = m_nodes.current();
    if (!current.isNull() && m_nodes.canEdit()) {
        const SystemTree &tree = m_system.tree();
        // Those beside it first.
        QList<SystemNodeId> nodes = tree.children(tree.node(current).parent);
        for (SystemNodeId node : tree.branch()) {
            if (!nodes.contains(node))
                nodes.append(node);
        }
        for (SystemNodeId node : std::as_const(nodes)) {
            if (tree.isBelow(node, current) || tree.isBelow(current, node) || merge->actions().size() >= most)
                continue;
            add(merge, tree.nameOf(node), {}, u"nodeMergeInto"_s, [this, node] { m_nodes.mergeInto(node); });
        }
    }
    merge->setEnabled(!merge->isEmpty());
}

QMenu *SystemActions::entryMenu()
{
    if (!m_entryMenu) {
        m_entryMenu = new QMenu(m_page);
        m_entryMenu->setObjectName(u"systemEntryMenu"_s);
    }
    m_entryMenu->clear();
    QMenu *menu = m_entryMenu;
    const bool can = m_entries.canEdit();
    const bool on = can && m_entries.hasSelection();
    add(
        menu, tr("新增待制定标准\tInsert"), u"list-add"_s, u"entryNew"_s, [this] { m_entries.newPlanned(); },
        can && !m_entries.target().isNull());
    auto *level = menu->addMenu(tr("宜定级别"));
    level->setObjectName(u"entryLevel"_s);
    level->setEnabled(on);
    for (const auto &each : EnumCodes<StandardLevel>::table)
        add(level, termOf(each.value), {}, u"entryLevel_"_s + QLatin1String(each.code),
            [this, value = each.value] { m_entries.setLevel(value); });
    add(
        menu, tr("上移\tAlt+↑"), u"go-up"_s, u"entryUp"_s, [this] { m_entries.shift(-1); }, on);
    add(
        menu, tr("下移\tAlt+↓"), u"go-down"_s, u"entryDown"_s, [this] { m_entries.shift(1); }, on);
    menu->addSeparator();
    add(
        menu, tr("复制\tCtrl+C"), u"edit-copy"_s, u"entryCopy"_s, [this] { m_entries.copy(); },
        m_entries.hasSelection());
    add(
        menu, tr("粘贴\tCtrl+V"), u"edit-paste"_s, u"entryPaste"_s, [this] { m_entries.paste(); },
        can && !m_entries.target().isNull());
    add(
        menu, tr("移出体系\tDel"), u"edit-delete"_s, u"entryDelete"_s, [this] { m_entries.remove(); }, on);
    return menu;
}

// --- the system itself

void SystemActions::newSystem()
{
    m_session.dialogs().askText(m_page, {tr("新建标准体系"), tr("体系名称："), {}},
                                [this, self = QPointer(this)](const QString &title) {
                                    if (!self || !writable())
                                        return;
                                    StandardsSystem row;
                                    row.title = title;
                                    const auto made = createSystem(*m_session.workspace(), row);
                                    if (m_session.did(made))
                                        Q_EMIT systemMade(*made);
                                });
}

void SystemActions::renameSystem()
{
    m_session.dialogs().askText(m_page, {tr("体系改名"), tr("体系名称："), m_system.content().system.title},
                                [this, self = QPointer(this), id = m_system.id()](const QString &title) {
                                    if (!self || !m_nodes.canEdit() || m_system.id() != id)
                                        return;
                                    StandardsSystem row = m_system.content().system;
                                    row.title = title;
                                    m_session.did(editSystem(*m_session.workspace(), row));
                                });
}

void SystemActions::deleteSystem()
{
    if (!m_nodes.canEdit())
        return;
    const QString title = m_system.content().system.title;
    if (m_session.did(gangmu::deleteSystem(*m_session.workspace(), m_system.id())))
        m_session.inform(tr("已删除体系“%1”，标准仍在目录中，可撤销。").arg(title));
}

void SystemActions::fromBoxes()
{
    if (!writable())
        return;
    auto *dialog = new BoxDialog(m_session, m_system.id(), m_nodes.current(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BoxDialog::made, this,
            [this](const BoxOutcome &outcome) { Q_EMIT systemMade(outcome.system); });
    dialog->open();
}

void SystemActions::renumber()
{
    if (!m_nodes.canEdit())
        return;
    auto *dialog = new RenumberDialog(m_session, m_system.id(), m_nodes.current(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace gangmu
