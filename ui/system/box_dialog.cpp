// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system/box_dialog.h"

#include "core/store/queries/plan_queries.h"
#include "core/store/queries/system_queries.h"
#include "ui/shell/session.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

struct Sums
{
    int nodes = 0;
    int existing = 0;
    int planned = 0;
};

void add(const BoxBranch &branch, Sums &sums)
{
    ++sums.nodes;
    for (const BoxBranch::Named &named : branch.named)
        ++(named.standard.isNull() ? sums.planned : sums.existing);
    for (const BoxBranch &item : branch.items)
        add(item, sums);
}

} // namespace

BoxDialog::BoxDialog(Session &session, StandardsSystemId system, SystemNodeId parent, QWidget *owner)
    : QDialog(owner),
      m_session(session),
      m_system(system),
      m_parent(parent),
      m_plans(new QComboBox(this)),
      m_boxes(new QTreeWidget(this)),
      m_target(new QComboBox(this)),
      m_title(new QLineEdit(this)),
      m_summary(new QLabel(this))
{
    setObjectName(u"boxDialog"_s);
    setWindowTitle(tr("由专栏生成体系"));
    resize(640, 600);
    m_plans->setObjectName(u"boxPlan"_s);
    m_boxes->setObjectName(u"boxTree"_s);
    m_boxes->setAccessibleName(tr("专栏和专栏项"));
    m_boxes->setHeaderHidden(true);
    m_target->setObjectName(u"boxTarget"_s);
    m_target->addItem(tr("新的体系"));
    m_title->setObjectName(u"boxTitle"_s);
    m_summary->setObjectName(u"boxSummary"_s);
    m_summary->setWordWrap(true);
    const Connection &reader = session.workspace()->reader();
    if (const auto row = standardsSystemById(reader, system)) {
        m_target->addItem(row->title);
        if (const auto node = systemNodeById(reader, parent))
            m_target->addItem(tr("%1：“%2”以下").arg(row->title, node->title));
        m_target->setCurrentIndex(m_target->count() - 1);
    }
    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(tr("规划(&P)"), m_plans);
    auto *below = new QFormLayout;
    below->setSpacing(8);
    below->addRow(tr("放入(&I)"), m_target);
    below->addRow(tr("体系名称(&N)"), m_title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("生成"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"boxApply"_s);
    m_apply->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addLayout(form);
    column->addWidget(m_boxes, 1);
    column->addLayout(below);
    column->addWidget(m_summary);
    column->addWidget(buttons);
    readPlans();
    connect(m_plans, &QComboBox::currentIndexChanged, this, &BoxDialog::readBoxes);
    connect(m_boxes, &QTreeWidget::itemChanged, this, [this] {
        if (!m_filling)
            preview();
    });
    connect(m_target, &QComboBox::currentIndexChanged, this, &BoxDialog::preview);
    connect(m_title, &QLineEdit::textChanged, this, &BoxDialog::preview);
    connect(&session, &Session::workspaceReplaced, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &BoxDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    readBoxes();
}

void BoxDialog::readPlans()
{
    const auto all = plans(m_session.workspace()->reader());
    if (!m_session.did(all))
        return;
    for (const Plan &plan : *all) {
        m_plans->addItem(plan.title, plan.id.value());
        if (plan.id == m_session.currentPlan())
            m_plans->setCurrentIndex(m_plans->count() - 1);
    }
}

void BoxDialog::readBoxes()
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_boxes->clear();
        const auto nodes =
            planNodes(m_session.workspace()->reader(), PlanId(m_plans->currentData().toLongLong()));
        if (m_plans->count() > 0 && m_session.did(nodes)) {
            QHash<NodeId, QTreeWidgetItem *> boxes;
            for (const PlanNode &node : *nodes) {
                QTreeWidgetItem *item = nullptr;
                if (node.kind == PlanNodeKind::Box)
                    item = new QTreeWidgetItem(m_boxes);
                else if (node.kind == PlanNodeKind::BoxItem && boxes.contains(node.parent))
                    item = new QTreeWidgetItem(boxes.value(node.parent));
                else
                    continue;
                const QString number = node.number.isEmpty() ? QString() : node.number + QChar(0x3000);
                item->setText(0, number + (node.title.isEmpty() ? node.body.left(30) : node.title));
                item->setToolTip(0, node.body);
                item->setData(0, Qt::UserRole, node.id.value());
                item->setFlags(item->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
                item->setCheckState(0, Qt::Checked);
                if (node.kind == PlanNodeKind::Box)
                    boxes.insert(node.id, item);
            }
        }
        m_boxes->expandAll();
    }
    const QString proposal =
        m_boxes->topLevelItemCount() == 0 ? QString() : tr("%1标准体系").arg(m_plans->currentText());
    if (m_title->text() == m_proposed)
        m_title->setText(proposal);
    m_proposed = proposal;
    preview();
}

/// Whole boxes as such, else the items that are ticked.
QList<NodeId> BoxDialog::chosen() const
{
    QList<NodeId> nodes;
    for (int i = 0; i < m_boxes->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *box = m_boxes->topLevelItem(i);
        if (box->checkState(0) == Qt::Checked) {
            nodes.append(NodeId(box->data(0, Qt::UserRole).toLongLong()));
            continue;
        }
        for (int row = 0; row < box->childCount(); ++row) {
            if (box->child(row)->checkState(0) == Qt::Checked)
                nodes.append(NodeId(box->child(row)->data(0, Qt::UserRole).toLongLong()));
        }
    }
    return nodes;
}

void BoxDialog::preview()
{
    const bool fresh = m_target->currentIndex() == 0;
    m_title->setEnabled(fresh);
    const QList<NodeId> nodes = chosen();
    m_apply->setEnabled(!nodes.isEmpty() && (!fresh || !m_title->text().trimmed().isEmpty()));
    if (m_boxes->topLevelItemCount() == 0) {
        m_summary->setText(tr("这份规划里没有专栏。"));
        return;
    }
    const auto branches = boxBranches(m_session.workspace()->reader(), nodes);
    if (!branches) {
        m_summary->setText(branches.error().message);
        return;
    }
    Sums sums;
    for (const BoxBranch &branch : *branches)
        add(branch, sums);
    if (fresh && branches->size() == 1 && branches->first().named.isEmpty() && sums.nodes > 1)
        --sums.nodes; // the box itself becomes the system
    m_summary->setText(tr("将新增 %1 个类目，列入现有标准 %2 项、待制定 %3 项（正文点名的标准）。可以撤销。")
                           .arg(sums.nodes)
                           .arg(sums.existing)
                           .arg(sums.planned));
}

void BoxDialog::apply()
{
    if (!m_session.workspace())
        return;
    BoxTarget target;
    if (m_target->currentIndex() == 0)
        target.newTitle = m_title->text();
    else
        target.place = {m_system, m_target->currentIndex() == 2 ? m_parent : SystemNodeId(), {}};
    const auto outcome = boxToSystem(*m_session.workspace(), chosen(), target);
    if (!m_session.did(outcome))
        return;
    accept();
    Q_EMIT made(*outcome);
}

} // namespace gangmu
