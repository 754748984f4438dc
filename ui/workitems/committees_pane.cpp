// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workitems/committees_pane.h"

#include "core/store/queries/committee_queries.h"
#include "core/store/verbs/committee_verbs.h"
#include "ui/shell/column_widths.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/selection_delay.h"
#include "ui/shell/theme.h"
#include "ui/workitems/committee_fields.h"
#include "ui/workitems/committees_model.h"
#include "ui/workitems/grid_view.h"
#include "ui/workitems/members_panel.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

CommitteesPane::CommitteesPane(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new CommitteesModel(session, this)),
      m_states(new QStackedLayout(this)),
      m_empty(new EmptyState(this)),
      m_new(new QAction(themeIcon(u"list-add"_s), tr("新增技术委员会"), this)),
      m_selecting(new QTimer(this))
{
    setObjectName(u"committeesPane"_s);
    m_new->setObjectName(u"actionNewCommittee"_s);
    m_new->setIconText(tr("新增"));
    connect(m_new, &QAction::triggered, this, &CommitteesPane::createCommittee);
    addActions({m_new});
    m_empty->setObjectName(u"committeesEmpty"_s);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setObjectName(u"committeesSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_tabs = new QTabWidget(m_splitter);
    m_tabs->setObjectName(u"committeeTabs"_s);
    m_tabs->setAccessibleName(tr("技术委员会详情"));
    m_tabs->setDocumentMode(true);
    m_form = new CommitteeFields(m_session, m_tabs);
    m_members = new MembersPanel(m_session, m_tabs);
    m_tabs->addTab(m_form, tr("基本信息"));
    m_tabs->addTab(m_members, tr("委员"));
    m_splitter->addWidget(m_tabs);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({220, 360});
    m_states->addWidget(m_splitter);
    m_states->addWidget(m_empty);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CommitteesPane::readDetail);
    connect(&m_session, &Session::workspaceReplaced, this, &CommitteesPane::read);
    connect(&m_session, &Session::changed, this, [this](const ChangeNotice &notice) {
        if (notice.large || notice.touches(Table::Committee) || notice.touches(Table::CommitteeMember) ||
            notice.touches(Table::WorkItem) || notice.touches(Table::Standard))
            read();
    });
    selectAfterRest(m_selecting, m_view, [this] {
        if (const CommitteeId id = current(); !id.isNull())
            m_session.select(Selection(id));
    });
    connect(&m_session, &Session::selectionChanged, this, [this](const Selection &selection) {
        if (!selection.committee().isNull())
            showCommittee(selection.committee());
    });
    read();
    if (const CommitteeId id = m_session.selection().committee(); !id.isNull())
        showCommittee(id);
}

QWidget *CommitteesPane::buildList()
{
    m_view = new GridView(u"committeesView"_s, tr("技术委员会"), this);
    m_view->setModel(m_model);
    m_view->setProperty("plain", true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->verticalHeader()->hide();
    m_view->setShowGrid(false);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setMinimumSectionSize(48);
    setColumnWidths(*m_view, {140, 220, 100, 150, 110, 52, 52, 84});
    new WideColumn(*m_view, CommitteesModel::Name);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CommitteesPane::readDetail);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_view->hasFocus()) // only people select
            m_selecting->start();
    });
    connect(m_view, &QTableView::clicked, m_selecting, qOverload<>(&QTimer::start));
    connect(m_view, &GridView::deleteRequested, this, &CommitteesPane::deleteCommittee);
    return m_view;
}

CommitteeId CommitteesPane::current() const
{
    return m_model->at(m_view->currentIndex().row()).committee.id;
}

void CommitteesPane::read()
{
    m_model->refresh();
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->goTo(m_model->index(0, CommitteesModel::Name));
    showState();
    readDetail();
}

void CommitteesPane::readDetail()
{
    const CommitteeId id = current();
    m_tabs->setEnabled(!id.isNull());
    if (id.isNull() || !m_session.workspace())
        return;
    const auto committee = committeeById(m_session.workspace()->reader(), id);
    if (!committee)
        return;
    if (m_tabs->currentWidget() == m_form)
        m_form->showCommittee(*committee);
    else
        m_members->showCommittee(*committee, m_model->seats());
}

void CommitteesPane::showState()
{
    const bool open = m_session.workspace();
    m_new->setEnabled(open);
    if (m_model->rowCount() > 0) {
        m_states->setCurrentWidget(m_splitter);
        return;
    }
    m_empty->clearButtons();
    m_empty->setContent(u"user-group-new"_s, tr("还没有技术委员会"),
                        tr("在这里登记标准化技术委员会、分技术委员会和工作组：编号、秘书处、任期和委员，"
                           "并按规定核对其组成。"));
    if (open)
        m_empty->addButton(tr("新增技术委员会"), [this] { createCommittee(); })
            ->setObjectName(u"emptyNewCommittee"_s);
    m_states->setCurrentWidget(m_empty);
}

void CommitteesPane::showCommittee(CommitteeId committee)
{
    const int row = m_model->rowOf(committee.value());
    if (row >= 0 && row != m_view->currentIndex().row())
        m_view->goTo(m_model->index(row, CommitteesModel::Name));
}

void CommitteesPane::createCommittee()
{
    if (!m_session.workspace())
        return;
    Committee committee;
    committee.name = tr("新技术委员会");
    const auto made = gangmu::createCommittee(*m_session.workspace(), committee);
    if (!m_session.did(made))
        return;
    showCommittee(*made);
    m_tabs->setCurrentWidget(m_form);
    readDetail();
    if (auto *name = m_form->findChild<FieldEdit *>(u"committeeName"_s)) {
        name->setFocus();
        name->selectAll();
    }
}

void CommitteesPane::deleteCommittee()
{
    const CommitteeId id = current();
    if (!id.isNull() && m_session.did(gangmu::deleteCommittee(*m_session.workspace(), id)))
        m_session.inform(tr("已删除技术委员会，可撤销。"));
}

QByteArray CommitteesPane::saveLayout() const
{
    return m_splitter->saveState();
}

void CommitteesPane::restoreLayout(const QByteArray &layout)
{
    m_splitter->restoreState(layout);
}

} // namespace gangmu
