// SPDX-License-Identifier: GPL-3.0-or-later
/// What the responsibility page does: set and clear, copy and paste, and its actions.
#include "core/analysis/matrix_tables.h"
#include "ui/responsibility/matrix_clipboard.h"
#include "ui/responsibility/matrix_pane.h"
#include "ui/responsibility/matrix_tools.h"
#include "ui/responsibility/organization_sheet_panel.h"
#include "ui/responsibility/organizations_dialog.h"
#include "ui/responsibility/responsibility_page.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

std::optional<ResponsibilityRole> nextRole(std::optional<ResponsibilityRole> role)
{
    if (!role)
        return ResponsibilityRole::Lead;
    if (*role == ResponsibilityRole::Lead)
        return ResponsibilityRole::Participant;
    if (*role == ResponsibilityRole::Participant)
        return ResponsibilityRole::Responsible;
    return {};
}

} // namespace

void ResponsibilityPage::makeActions()
{
    m_copyAll = new QAction(themeIcon(u"edit-copy"_s), tr("复制全表"), this);
    m_copyAll->setObjectName(u"copyMatrix"_s);
    m_copyAll->setToolTip(tr("复制责任矩阵，可直接粘贴到 Excel 或 WPS"));
    m_copyAll->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_copyAll->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_copyAll);
    connect(m_copyAll, &QAction::triggered, this,
            [this] { toClipboard(copyAll(*m_model), tr("已复制责任矩阵。")); });
    m_lists = new QAction(themeIcon(u"view-task"_s), tr("单位清单"), this);
    m_lists->setObjectName(u"organizationLists"_s);
    m_lists->setToolTip(tr("在旁边列出所选单位的全部任务和相关目标"));
    m_lists->setCheckable(true);
    connect(m_lists, &QAction::toggled, m_panel, &QWidget::setVisible);
    m_manage = new QAction(themeIcon(u"user-group-new"_s), tr("单位管理"), this);
    m_manage->setObjectName(u"manageOrganizations"_s);
    m_manage->setToolTip(tr("新增、改正、合并单位，登记机构改革"));
    connect(m_manage, &QAction::triggered, this, &ResponsibilityPage::manageOrganizations);
    m_slanted = new QAction(tr("单位名称斜排"), this);
    m_slanted->setObjectName(u"slantedNames"_s);
    m_slanted->setCheckable(true);
    m_slanted->setChecked(true);
    connect(m_slanted, &QAction::toggled, m_view, &MatrixView::setSlanted);
    m_heat = new QAction(tr("按任务多少着色"), this);
    m_heat->setObjectName(u"heat"_s);
    m_heat->setCheckable(true);
    connect(m_heat, &QAction::toggled, m_view, &MatrixView::setHeat);
    auto *filter = new QAction(this);
    filter->setObjectName(u"startFilter"_s);
    filter->setShortcut(QKeySequence::Find);
    filter->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(filter);
    connect(filter, &QAction::triggered, m_tools, &MatrixTools::startFilter);
    m_tools->setMoreMenu(makeMenu());
}

QMenu *ResponsibilityPage::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"matrixMenu"_s);
    QAction *division = menu->addAction(themeIcon(u"edit-copy"_s), tr("复制任务分工表"));
    division->setObjectName(u"copyDivision"_s);
    connect(division, &QAction::triggered, this,
            [this] { toClipboard(copyDivision(*m_model), tr("已复制任务分工表。")); });
    menu->addSeparator();
    menu->addAction(m_slanted);
    menu->addAction(m_heat);
    menu->addSeparator();
    auto *orders = new QActionGroup(this);
    const std::pair<MatrixOptions::Order, QString> choices[] = {
        {MatrixOptions::Order::Mention, tr("单位按首次出现排列")},
        {MatrixOptions::Order::Load, tr("单位按任务多少排列")},
        {MatrixOptions::Order::Name, tr("单位按名称排列")},
    };
    for (const auto &[order, text] : choices) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"order%1"_s.arg(int(order)));
        action->setCheckable(true);
        action->setChecked(order == m_options.order);
        orders->addAction(action);
        connect(action, &QAction::triggered, this, [this, order = order] {
            m_options.order = order;
            refresh();
        });
    }
    menu->addSeparator();
    m_firstLeads = menu->addAction(tr("无牵头时以首个责任单位为牵头"));
    m_firstLeads->setObjectName(u"firstResponsibleLeads"_s);
    m_firstLeads->setCheckable(true);
    connect(m_firstLeads, &QAction::toggled, this, [this](bool on) {
        m_options.firstResponsibleLeads = on;
        refresh();
    });
    return menu;
}

QList<QAction *> ResponsibilityPage::pageActions() const
{
    return {m_lists, m_manage, m_copyAll};
}

void ResponsibilityPage::manageOrganizations()
{
    if (!workspace())
        return;
    if (!m_organizations) {
        m_organizations = new OrganizationsDialog(session(), this);
        m_organizations->setAttribute(Qt::WA_DeleteOnClose);
    }
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid())
        m_organizations->choose(m_model->organizationAt(current.column()));
    m_organizations->show();
    m_organizations->activateWindow();
}

bool ResponsibilityPage::mayEdit()
{
    if (m_options.current) {
        session().inform(tr("“现机构”只供查看。修改责任请先切换到“印发时”。"));
        return false;
    }
    return workspace() != nullptr;
}

void ResponsibilityPage::useTool(const QModelIndex &index)
{
    const MatrixTool tool = m_tools->tool();
    if (m_model->isGroup(index.row()) || tool == MatrixTool::Select || !mayEdit())
        return;
    const auto before = m_model->cellAt(index).role();
    std::optional<ResponsibilityRole> role;
    if (tool == MatrixTool::Cycle)
        role = nextRole(before);
    else if (tool != MatrixTool::Clear)
        role = ResponsibilityRole(int(tool) - int(MatrixTool::Lead));
    write({{m_model->nodeAt(index.row()), m_model->organizationAt(index.column()), role}});
}

void ResponsibilityPage::setRole(std::optional<ResponsibilityRole> role)
{
    const QModelIndexList selected = m_view->selectedCells();
    if (selected.isEmpty() || !mayEdit())
        return;
    QList<ResponsibilityCell> cells;
    for (const QModelIndex &index : selected)
        cells.append({m_model->nodeAt(index.row()), m_model->organizationAt(index.column()), role});
    write(cells);
}

void ResponsibilityPage::write(const QList<ResponsibilityCell> &cells)
{
    if (cells.size() == 1)
        session().did(setResponsibility(*workspace(), cells.first()));
    else if (!cells.isEmpty())
        session().did(setResponsibilities(*workspace(), cells));
}

void ResponsibilityPage::copySelection()
{
    const QModelIndexList cells = m_view->selectedCells();
    if (!cells.isEmpty())
        toClipboard(copyCells(*m_model, cells), tr("已复制%1格。").arg(cells.size()));
}

void ResponsibilityPage::toClipboard(std::unique_ptr<QMimeData> copied, const QString &confirmation)
{
    QGuiApplication::clipboard()->setMimeData(copied.release());
    session().inform(confirmation);
}

void ResponsibilityPage::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (!copied || !copied->hasText() || !mayEdit())
        return;
    const PastedRoles pasted = readRoles(*copied, *m_model, m_view->selectedCells());
    if (!pasted.cells.isEmpty() && !session().did(setResponsibilities(*workspace(), pasted.cells)))
        return;
    QString message = tr("已粘贴%1格。").arg(pasted.cells.size());
    if (pasted.notUnderstood > 0)
        message += tr("%1格不是责任标记，未改。").arg(pasted.notUnderstood);
    if (pasted.outside > 0)
        message += tr("%1格超出矩阵，未粘贴。").arg(pasted.outside);
    session().inform(message);
}

QByteArray ResponsibilityPage::saveLayout() const
{
    return QJsonDocument(QJsonObject{{u"lists"_s, m_lists->isChecked()},
                                     {u"split"_s, QString::fromLatin1(m_split->saveState().toBase64())},
                                     {u"slanted"_s, m_slanted->isChecked()},
                                     {u"heat"_s, m_heat->isChecked()},
                                     {u"order"_s, int(m_options.order)},
                                     {u"first_responsible_leads"_s, m_options.firstResponsibleLeads},
                                     {u"tool"_s, int(m_tools->tool())}})
        .toJson(QJsonDocument::Compact);
}

void ResponsibilityPage::restoreLayout(const QByteArray &layout)
{
    const QJsonObject object = QJsonDocument::fromJson(layout).object();
    m_lists->setChecked(object[u"lists"_s].toBool());
    if (const QString split = object[u"split"_s].toString(); !split.isEmpty())
        m_split->restoreState(QByteArray::fromBase64(split.toLatin1()));
    m_slanted->setChecked(object[u"slanted"_s].toBool(true));
    m_heat->setChecked(object[u"heat"_s].toBool());
    m_tools->setTool(MatrixTool(object[u"tool"_s].toInt(int(MatrixTool::Cycle))));
    const int order = std::clamp(object[u"order"_s].toInt(), 0, 2);
    m_options.order = MatrixOptions::Order(order);
    if (auto *action = findChild<QAction *>(u"order%1"_s.arg(order)))
        action->setChecked(true);
    m_firstLeads->setChecked(object[u"first_responsible_leads"_s].toBool());
    refresh();
}

} // namespace gangmu
