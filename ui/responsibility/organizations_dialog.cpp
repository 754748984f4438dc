// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responsibility/organizations_dialog.h"

#include "core/domain/terms.h"
#include "core/store/queries/organization_queries.h"
#include "core/store/queries/plan_queries.h"
#include "ui/responsibility/organizations_model.h"
#include "ui/responsibility/renames_dialog.h"

#include <QComboBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace gangmu {

using namespace Qt::StringLiterals;

OrganizationsDialog::OrganizationsDialog(Session &session, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_model(new OrganizationsModel(this)),
      m_shown(new QSortFilterProxyModel(this)),
      m_table(new QTableView(this))
{
    setObjectName(u"organizationsDialog"_s);
    setWindowTitle(tr("单位管理"));
    resize(760, 600);
    auto *filter = new QLineEdit(this);
    filter->setObjectName(u"organizationsFilter"_s);
    filter->setPlaceholderText(tr("筛选单位"));
    filter->setAccessibleName(tr("筛选单位"));
    filter->setClearButtonEnabled(true);
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(-1);
    connect(filter, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    m_table->setObjectName(u"organizationsTable"_s);
    m_table->setAccessibleName(tr("单位"));
    m_table->setModel(m_shown);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(OrganizationsModel::Aliases, QHeaderView::Stretch);
    // "Enterprise or institution" is longer than 企事业单位.
    m_table->horizontalHeader()->setSectionResizeMode(OrganizationsModel::Kind,
                                                      QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int widths[] = {180, 96, 160, 180, 56};
    for (int column = 0; column < OrganizationsModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(filter);
    column->addWidget(m_table, 1);
    column->addWidget(makeButtons());
    column->addWidget(makeReform());
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OrganizationsDialog::showChosen);
    connect(&m_session, &Session::changed, this, &OrganizationsDialog::read);
    connect(&m_session, &Session::currentPlanChanged, this, &OrganizationsDialog::read);
    connect(&m_session, &Session::workspaceReplaced, this, &OrganizationsDialog::read);
    read();
    filter->setFocus();
}

QWidget *OrganizationsDialog::makeButtons()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(u"organizationsButtons"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto addButton = [&](const char *name, const QString &text, const QString &toolTip, auto clicked) {
        auto *button = new QPushButton(text, bar);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(toolTip);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, clicked);
        row->addWidget(button);
        return button;
    };
    addButton("addOrganization", tr("新增…"), tr("新增一个单位"), [this] { add(); });
    m_correct = addButton("correctOrganization", tr("改正名称…"),
                          tr("改正错字；单位真的更名时，请登记机构变更"), [this] { correct(); });
    m_merge = addButton("mergeOrganizations", tr("合并写法…"),
                        tr("选中同一单位的两种写法，合并成一个，另一个作为别名保留"), [this] { merge(); });
    m_remove = addButton("deleteOrganization", tr("删除"), tr("删除没有任务的单位"), [this] { remove(); });
    m_kind = new QComboBox(bar);
    m_kind->setObjectName(u"organizationKind"_s);
    m_kind->setAccessibleName(tr("类别"));
    for (const auto &entry : EnumCodes<OrganizationKind>::table)
        m_kind->addItem(termOf(entry.value), int(entry.value));
    connect(m_kind, &QComboBox::activated, this, [this](int place) {
        const QList<Organization> organizations = chosen();
        if (organizations.size() != 1)
            return;
        Organization changed = organizations.first();
        changed.kind = OrganizationKind(m_kind->itemData(place).toInt());
        m_session.did(editOrganization(*m_session.workspace(), changed));
    });
    row->addWidget(m_kind);
    row->addStretch(1);
    addButton("manyRenames", tr("批量更名…"), tr("粘贴“原名称、新名称、日期”的表格，一次登记多项变更"),
              [this] {
                  auto *dialog = new RenamesDialog(m_session, region(), this);
                  dialog->setAttribute(Qt::WA_DeleteOnClose);
                  dialog->show();
              });
    return bar;
}

QWidget *OrganizationsDialog::makeReform()
{
    auto *box = new QGroupBox(tr("机构改革"), this);
    box->setObjectName(u"reform"_s);
    auto *grid = new QGridLayout(box);
    m_from = new QLabel(box);
    m_from->setObjectName(u"reformFrom"_s);
    m_from->setWordWrap(true);
    m_to = new QLineEdit(box);
    m_to->setObjectName(u"reformTo"_s);
    m_to->setAccessibleName(tr("新单位"));
    m_to->setPlaceholderText(tr("新单位名称；分设为几个时用顿号隔开"));
    m_on = new QLineEdit(box);
    m_on->setObjectName(u"reformOn"_s);
    m_on->setAccessibleName(tr("日期"));
    m_on->setPlaceholderText(tr("日期，如 2018-11-08"));
    m_on->setMinimumWidth(200);
    m_on->setMaximumWidth(240);
    m_record = new QPushButton(tr("登记变更"), box);
    m_record->setObjectName(u"recordReform"_s);
    m_record->setAutoDefault(false);
    m_changes = new QListWidget(box);
    m_changes->setObjectName(u"organizationChanges"_s);
    m_changes->setAccessibleName(tr("已登记的变更"));
    m_changes->setMaximumHeight(84);
    m_forget = new QPushButton(tr("删除变更"), box);
    m_forget->setObjectName(u"forgetReform"_s);
    m_forget->setAutoDefault(false);
    grid->addWidget(m_from, 0, 0, 1, 3);
    grid->addWidget(m_to, 1, 0);
    grid->addWidget(m_on, 1, 1);
    grid->addWidget(m_record, 1, 2);
    grid->addWidget(m_changes, 2, 0, 1, 2);
    grid->addWidget(m_forget, 2, 2, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    connect(m_record, &QPushButton::clicked, this, &OrganizationsDialog::reform);
    connect(m_to, &QLineEdit::returnPressed, this, &OrganizationsDialog::reform);
    connect(m_on, &QLineEdit::returnPressed, this, &OrganizationsDialog::reform);
    connect(m_forget, &QPushButton::clicked, this, &OrganizationsDialog::forget);
    connect(m_changes, &QListWidget::currentRowChanged, this,
            [this](int row) { m_forget->setEnabled(row >= 0); });
    return box;
}

void OrganizationsDialog::choose(OrganizationId organization)
{
    const QModelIndex index = m_shown->mapFromSource(m_model->index(m_model->rowOf(organization), 0));
    if (index.isValid())
        m_table->setCurrentIndex(index);
}

QString OrganizationsDialog::region() const
{
    if (!m_session.workspace() || m_session.currentPlan().isNull())
        return {};
    const auto plan = planById(m_session.workspace()->reader(), m_session.currentPlan());
    return plan ? plan->region : QString();
}

QList<Organization> OrganizationsDialog::chosen() const
{
    QList<Organization> organizations;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        organizations.append(m_model->at(m_shown->mapToSource(index).row()).organization);
    return organizations;
}

void OrganizationsDialog::read()
{
    QList<OrganizationsModel::Row> rows;
    m_directory = {};
    if (m_session.workspace()) {
        const Connection &reader = m_session.workspace()->reader();
        if (auto directory = OrganizationDirectory::read(reader); m_session.did(directory))
            m_directory = std::move(*directory);
        const QString here = region();
        const QDate today = m_session.clock().today();
        for (const Organization &organization : m_directory.all()) {
            if (organization.region != here)
                continue;
            OrganizationsModel::Row row{organization, {}, {}, 0};
            for (const OrganizationAlias &alias : m_directory.aliases(organization.id))
                row.aliases += alias.name;
            QStringList now;
            for (const Successor &successor : m_directory.current(organization.id, today)) {
                if (successor.organization != organization.id)
                    now += m_directory.name(successor.organization);
            }
            row.today = now.join(u'、');
            if (const auto tasks = organizationResponsibilities(reader, organization.id))
                row.tasks = int(tasks->size());
            rows.append(row);
        }
    }
    m_model->setRows(rows);
    showChosen();
}

void OrganizationsDialog::showChosen()
{
    const QList<Organization> organizations = chosen();
    const bool one = organizations.size() == 1;
    const bool any = !organizations.isEmpty();
    m_correct->setEnabled(one);
    m_merge->setEnabled(organizations.size() == 2);
    m_remove->setEnabled(one);
    m_kind->setEnabled(one);
    m_record->setEnabled(any);
    m_to->setEnabled(any);
    m_on->setEnabled(any);
    if (one)
        m_kind->setCurrentIndex(m_kind->findData(int(organizations.first().kind)));
    QStringList names;
    for (const Organization &organization : organizations)
        names += organization.name;
    m_from->setText(any ? tr("原单位：%1").arg(names.join(u'、'))
                        : tr("在上面选中原单位：一个改名或分设，几个合并。"));
    m_changes->clear();
    for (const Organization &organization : organizations) {
        for (const OrganizationChange &change : m_directory.changes(organization.id)) {
            const QString on =
                change.effectiveOn.isValid() ? change.effectiveOn.toString(Qt::ISODate) : tr("日期不详");
            auto *item = new QListWidgetItem(
                tr("%1　%2：%3 → %4")
                    .arg(on, termOf(change.kind), m_directory.name(change.from), m_directory.name(change.to)),
                m_changes);
            item->setData(Qt::UserRole, change.id.value());
        }
    }
    m_forget->setEnabled(m_changes->currentRow() >= 0);
}

} // namespace gangmu
