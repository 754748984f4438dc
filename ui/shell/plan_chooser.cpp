// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plan_chooser.h"

#include "core/store/queries/plan_queries.h"

#include <QAbstractItemView>
#include <QSignalBlocker>

namespace gangmu {

using namespace Qt::StringLiterals;

PlanChooser::PlanChooser(Session &session, QWidget *parent) : QComboBox(parent), m_session(session)
{
    setObjectName(u"planChooser"_s);
    setAccessibleName(tr("规划"));
    // As wide as the titles where there is room; it gives way before the actions of the page do.
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setMinimumWidth(140);
    setMaximumWidth(380);
    view()->setTextElideMode(Qt::ElideMiddle);
    fill();
    connect(this, &QComboBox::activated, this,
            [this](int index) { m_session.setCurrentPlan(PlanId(itemData(index).toLongLong())); });
    connect(&session, &Session::workspaceReplaced, this, &PlanChooser::fill);
    connect(&session, &Session::currentPlanChanged, this, &PlanChooser::showCurrent);
    connect(&session, &Session::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touches(Table::Plan))
            fill();
    });
}

void PlanChooser::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    if (const Workspace *workspace = m_session.workspace()) {
        const auto list = plans(workspace->reader());
        if (!m_session.did(list))
            return;
        for (const Plan &plan : *list) {
            const QString title = plan.title.isEmpty() ? tr("（没有标题的规划）") : plan.title;
            const QString shown = plan.role == PlanRole::Reference ? tr("参考：%1").arg(title) : title;
            addItem(shown, plan.id.value());
            setItemData(count() - 1,
                        plan.remark.isEmpty() ? title
                                              : tr("%1（%2）", "title (remark)").arg(title, plan.remark),
                        Qt::ToolTipRole);
        }
    }
    setEnabled(count() > 0);
    showCurrent();
}

void PlanChooser::showCurrent()
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(findData(m_session.currentPlan().value()));
    setToolTip(currentData(Qt::ToolTipRole).toString());
}

} // namespace gangmu
