// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/duplicates_dialog.h"

#include "core/domain/terms.h"
#include "core/store/queries/catalogue_queries.h"
#include "core/store/queries/standard_details.h"
#include "core/store/verbs/catalogue_verbs.h"
#include "ui/catalogue/comparison_model.h"
#include "ui/inspector/section.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

const QString searchKey = u"catalogueDuplicates"_s;
constexpr int columnWidth = 260;

} // namespace

DuplicatesDialog::DuplicatesDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_model(new ComparisonModel(this))
{
    setObjectName(u"duplicatesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("查重"));
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"duplicatesSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildList());
    splitter->addWidget(buildComparison());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({260, 700});
    auto *column = new QVBoxLayout(this);
    column->addWidget(splitter, 1);
    resize(1000, 600);
    connectAll();
    search();
}

QWidget *DuplicatesDialog::buildList()
{
    auto *side = new QWidget(this);
    m_kind = new QComboBox(side);
    m_kind->setObjectName(u"duplicatesKind"_s);
    m_kind->setAccessibleName(tr("按什么查重"));
    m_kind->addItem(tr("标准号相同（不论写法）"), int(DuplicateKind::SameNumber));
    m_kind->addItem(tr("同一标准的几个版本都现行"), int(DuplicateKind::SameSerial));
    m_kind->addItem(tr("名称和级别相同"), int(DuplicateKind::SameTitle));
    m_list = new QListWidget(side);
    m_list->setObjectName(u"duplicatesList"_s);
    m_list->setAccessibleName(tr("可能重复的标准"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_status = makeNote({}, side);
    m_status->setObjectName(u"duplicatesStatus"_s);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_kind);
    column->addWidget(m_list, 1);
    column->addWidget(m_status);
    return side;
}

QWidget *DuplicatesDialog::buildComparison()
{
    auto *side = new QWidget(this);
    m_differences = makeNote({}, side);
    m_differences->setObjectName(u"duplicatesDifferences"_s);
    m_table = new QTableView(side);
    m_table->setObjectName(u"duplicatesTable"_s);
    m_table->setAccessibleName(tr("逐项对照"));
    m_table->setModel(m_model);
    m_table->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setDefaultSectionSize(columnWidth);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_merge = new QPushButton(tr("合并"), side);
    m_merge->setObjectName(u"duplicatesMerge"_s);
    m_merge->setProperty("accent", true);
    m_pass = new QPushButton(tr("不是重复，跳过"), side);
    m_pass->setObjectName(u"duplicatesPass"_s);
    m_pass->setAutoDefault(false);
    auto *close = new QPushButton(tr("关闭"), side);
    close->setObjectName(u"duplicatesClose"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_merge);
    buttons->addWidget(m_pass);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_differences);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    return side;
}

void DuplicatesDialog::connectAll()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DuplicatesDialog::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &DuplicatesDialog::showGroup);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DuplicatesDialog::showMergeable);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesDialog::merge);
    connect(m_pass, &QPushButton::clicked, this, &DuplicatesDialog::passOver);
    auto *undo = new QAction(this);
    undo->setShortcut(QKeySequence::Undo);
    addAction(undo);
    connect(undo, &QAction::triggered, this, [this] {
        if (m_session.workspace() && m_session.workspace()->undoLabel())
            m_session.did(m_session.workspace()->undo());
    });
    connect(&m_session, &Session::changed, this, [this](const ChangeNotice &notice) {
        if (m_merging)
            return;
        if (notice.touches(Table::Standard))
            search();
        else if (notice.touches(Table::FieldValue) || notice.touches(Table::CatalogueField))
            showGroup(m_list->currentRow());
    });
    connect(&m_session, &Session::workspaceReplaced, this, &QDialog::reject);
}

DuplicateKind DuplicatesDialog::kind() const
{
    return DuplicateKind(m_kind->currentData().toInt());
}

void DuplicatesDialog::search()
{
    if (!m_session.workspace())
        return;
    m_status->setText(tr("正在查重…"));
    m_session.jobs().read<QList<DuplicateGroup>>(
        {searchKey, tr("正在查重")}, *m_session.workspace(), this,
        [kind = kind()](const Connection &connection, const Progress &progress) {
            return findDuplicates(connection, kind, progress);
        },
        [this](const Result<QList<DuplicateGroup>> &groups) {
            if (m_session.did(groups))
                take(*groups);
            else
                m_status->setText(tr("没有查完。"));
        });
}

void DuplicatesDialog::take(const QList<DuplicateGroup> &groups)
{
    const int row = m_list->currentRow();
    const QString before = row >= 0 && row < m_groups.size() ? m_groups[row].text : QString();
    m_groups = groups;
    int current = 0;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const DuplicateGroup &group : groups) {
            auto *item =
                new QListWidgetItem(tr("%1（%2 条）").arg(group.text).arg(group.standards.size()), m_list);
            item->setToolTip(group.text);
            if (m_passed.contains(group.text))
                item->setForeground(palette().color(QPalette::PlaceholderText));
            if (group.text == before)
                current = m_list->count() - 1;
        }
        m_list->setCurrentRow(groups.isEmpty() ? -1 : current);
    }
    m_status->setText(groups.isEmpty() ? tr("没有发现重复。")
                                       : tr("%1 组可能重复").arg(numberText(double(groups.size()))));
    showGroup(m_list->currentRow());
}

void DuplicatesDialog::showGroup(int row)
{
    QList<Standard> standards;
    QList<CatalogueField> fields;
    QHash<StandardId, QList<FieldValue>> values;
    if (row >= 0 && row < m_groups.size() && m_session.workspace()) {
        const Connection &reader = m_session.workspace()->reader();
        const auto read = standardsByIds(reader, m_groups[row].standards);
        if (m_session.did(read))
            standards = *read;
        fields = catalogueFields(reader).valueOr(QList<CatalogueField>());
        values = fieldValues(reader, m_groups[row].standards).valueOr({});
    }
    m_model->setStandards(standards, fields, values);
    m_pass->setEnabled(!standards.isEmpty());
    showMergeable();
}

void DuplicatesDialog::showMergeable()
{
    const bool writable = m_session.workspace() && !m_session.workspace()->isReadOnly();
    const qsizetype taken = m_model->taken().size();
    m_merge->setEnabled(writable && taken > 1);
    m_merge->setText(taken > 1 ? tr("把 %1 条合并为一条").arg(taken) : tr("合并"));
    if (m_model->rowCount() == 0)
        m_differences->setText(tr("左边选一组，这里逐项对照。"));
    else if (const int differences = m_model->differences(); differences > 0)
        m_differences->setText(
            tr("有 %1 项不同（着色），勾选的值保留；其余并入的标准删除，引用它们的体系、项目和"
               "复审改指保留的这一条。")
                .arg(differences));
    else
        m_differences->setText(tr("各项都相同。"));
}

void DuplicatesDialog::merge()
{
    const Standard kept = m_model->merged();
    QList<StandardId> dropped;
    const QList<Standard> taken = m_model->taken();
    for (const Standard &standard : taken) {
        if (standard.id != kept.id)
            dropped += standard.id;
    }
    m_merging = true;
    const bool done =
        m_session.did(mergeStandards(*m_session.workspace(), kept, dropped, m_model->mergedOwn()));
    m_merging = false;
    if (!done)
        return;
    m_session.inform(tr("已合并为“%1”，按 Ctrl+Z 可以撤销。").arg(kept.number));
    const int row = m_list->currentRow();
    // Those that did not take part may still be duplicates of what came of it.
    if (taken.size() < m_groups[row].standards.size()) {
        search();
        return;
    }
    m_groups.removeAt(row);
    {
        const QSignalBlocker quiet(m_list);
        delete m_list->takeItem(row);
    }
    m_status->setText(m_groups.isEmpty() ? tr("没有发现重复。")
                                         : tr("%1 组可能重复").arg(numberText(double(m_groups.size()))));
    goToNext(row);
}

void DuplicatesDialog::passOver()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_passed.insert(m_groups[row].text);
    m_list->item(row)->setForeground(palette().color(QPalette::PlaceholderText));
    goToNext(row + 1);
}

void DuplicatesDialog::goToNext(int row)
{
    const int next = std::min(row, m_list->count() - 1);
    m_list->setCurrentRow(next);
    showGroup(next);
}

} // namespace gangmu
