// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/differences_dialog.h"

#include "core/store/queries/plan_queries.h"
#include "core/store/revision_log.h"
#include "ui/versions/differences_model.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

DifferencesDialog::DifferencesDialog(Session &session, PlanId plan, VersionId since, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_plan(plan),
      m_from(new QComboBox(this)),
      m_to(new QComboBox(this)),
      m_summary(new QLabel(this)),
      m_model(new DifferencesModel(this)),
      m_view(new QTableView(this))
{
    setObjectName(u"differencesDialog"_s);
    setWindowTitle(tr("版本比较"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(980, 560);
    m_from->setObjectName(u"compareFrom"_s);
    m_from->setAccessibleName(tr("较早的版本"));
    m_to->setObjectName(u"compareTo"_s);
    m_to->setAccessibleName(tr("较晚的版本"));
    m_summary->setObjectName(u"compareSummary"_s);
    m_view->setObjectName(u"differences"_s);
    m_view->setAccessibleName(tr("变动清单"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(30);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setStretchLastSection(true);

    auto *choice = new QHBoxLayout;
    choice->addWidget(m_from, 1);
    choice->addWidget(new QLabel(u"→"_s, this));
    choice->addWidget(m_to, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("复制清单"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyDifferences"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(choice);
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);

    connect(copy, &QPushButton::clicked, this, &DifferencesDialog::copyTable);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_from, &QComboBox::activated, this, &DifferencesDialog::compare);
    connect(m_to, &QComboBox::activated, this, &DifferencesDialog::compare);
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex &index) { followRow(index.row()); });
    connect(&session, &Session::changed, this, &DifferencesDialog::compare);
    connect(&session, &Session::workspaceReplaced, this, &QDialog::reject);
    fillVersions(since);
    compare();
}

void DifferencesDialog::fillVersions(VersionId since)
{
    for (const PlanVersion &version : planVersions(m_session.workspace()->reader(), m_plan).valueOr({})) {
        const QString text =
            tr("%1（%2）").arg(version.name, version.createdAt.toString(u"yyyy-MM-dd HH:mm"_s));
        for (QComboBox *box : {m_from, m_to})
            box->addItem(text, version.revision.value());
        if (version.id == since)
            m_from->setCurrentIndex(m_from->count() - 1);
    }
    m_to->addItem(tr("现在"), 0);
    m_to->setCurrentIndex(m_to->count() - 1);
}

void DifferencesDialog::compare()
{
    Workspace *workspace = m_session.workspace();
    if (!workspace)
        return;
    const RevisionId from(m_from->currentData().toLongLong());
    const qint64 chosen = m_to->currentData().toLongLong();
    const RevisionId to = chosen == 0 ? latestRevision(workspace->reader()) : RevisionId(chosen);
    if (from > to) {
        m_model->setDifferences({});
        m_summary->setText(tr("左边应选较早的版本。"));
        return;
    }
    const auto differences = planDifferences(workspace->reader(), m_plan, from, to);
    if (!m_session.did(differences))
        return;
    m_model->setDifferences(*differences);
    m_summary->setText(differences->isEmpty()
                           ? tr("两个版本没有差别。")
                           : tr("共 %n 处变动。回车或双击可跳转。", nullptr, int(differences->size())));
    m_view->resizeColumnsToContents();
    for (int column = 0; column < DifferencesModel::ColumnCount; ++column)
        m_view->setColumnWidth(column, std::min(m_view->columnWidth(column), 320));
}

void DifferencesDialog::copyTable() const
{
    QGuiApplication::clipboard()->setText(m_model->asTable());
    m_session.inform(tr("已复制，可粘贴到 Excel 或 WPS。"));
}

void DifferencesDialog::followRow(int row)
{
    const PlanDifference &difference = m_model->at(row);
    if (!difference.target.isNull())
        m_session.follow(PageId::Plan, Selection(difference.target));
    else if (!difference.node.isNull())
        m_session.follow(PageId::Plan, Selection(difference.node));
}

} // namespace gangmu
