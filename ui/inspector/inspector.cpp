// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector.h"

#include "ui/inspector/committee_panel.h"
#include "ui/inspector/node_panel.h"
#include "ui/inspector/note_panel.h"
#include "ui/inspector/organization_panel.h"
#include "ui/inspector/plan_panel.h"
#include "ui/inspector/section.h"
#include "ui/inspector/standard_panel.h"
#include "ui/inspector/target_panel.h"
#include "ui/inspector/work_item_panel.h"

#include <QLabel>
#include <QStackedWidget>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// A stack that is as high as the page it shows, so that a short panel does not scroll.
class PanelStack final : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }
    QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
    }
};

} // namespace

Inspector::Inspector(Session &session, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_stack(new PanelStack)
{
    setObjectName(u"inspector"_s);
    setAccessibleName(tr("详情"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(240);
    auto *empty =
        makeNote(tr("选中条目、指标、单位、标准、项目或委员会后，这里显示其内容、出处和修改历史。"), m_stack);
    empty->setObjectName(u"inspectorEmpty"_s);
    empty->setAlignment(Qt::AlignTop);
    empty->setMargin(16);
    m_empty = empty;
    m_stack->addWidget(m_empty);
    setWidget(m_stack);

    connect(&session, &Session::selectionChanged, this, &Inspector::showSelection);
    connect(&session, &Session::changed, this, [this](const ChangeNotice &notice) {
        if (m_shown && !m_session.selection().isNone() && m_shown->isConcerned(notice))
            m_shown->showSelection(m_session.selection());
    });
    showSelection(session.selection());
}

void Inspector::showSelection(const Selection &selection)
{
    m_shown = m_session.workspace() ? panelFor(selection.kind) : nullptr;
    if (m_shown)
        m_shown->showSelection(selection);
    m_stack->setCurrentWidget(m_shown ? m_shown : m_empty);
    m_stack->updateGeometry();
}

InspectorPanel *Inspector::panelFor(SelectionKind kind)
{
    if (const auto found = m_panels.constFind(kind); found != m_panels.constEnd())
        return *found;
    InspectorPanel *panel = nullptr;
    switch (kind) {
    case SelectionKind::None:
        return nullptr;
    case SelectionKind::Plan:
        panel = new PlanPanel(m_session, m_stack);
        break;
    case SelectionKind::Node:
        panel = new NodePanel(m_session, m_stack);
        break;
    case SelectionKind::Target:
        panel = new TargetPanel(m_session, m_stack);
        break;
    case SelectionKind::Organization:
        panel = new OrganizationPanel(m_session, m_stack);
        break;
    case SelectionKind::ReviewNote:
        panel = new NotePanel(m_session, m_stack);
        break;
    case SelectionKind::Standard:
        panel = new StandardPanel(m_session, m_stack);
        break;
    case SelectionKind::WorkItem:
        panel = new WorkItemPanel(m_session, m_stack);
        break;
    case SelectionKind::Committee:
        panel = new CommitteePanel(m_session, m_stack);
        break;
    }
    m_panels.insert(kind, panel);
    m_stack->addWidget(panel);
    return panel;
}

} // namespace gangmu
