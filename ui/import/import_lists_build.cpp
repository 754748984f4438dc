// SPDX-License-Identifier: GPL-3.0-or-later
// How the lists of the import desk are put together.
#include "ui/import/import_duplicates_model.h"
#include "ui/import/import_lists.h"
#include "ui/import/import_rows_model.h"
#include "ui/import/import_sides.h"
#include "ui/import/import_words.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// A box with what can become of a duplicate.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *box = new QComboBox(parent);
        box->setObjectName(u"catalogueImportChoice"_s);
        for (const std::optional<RowChoice> &choice : ImportDuplicatesModel::choices())
            box->addItem(ImportDuplicatesModel::choiceText(choice));
        // One choice is the end of it: no second key press to close the editor.
        connect(box, &QComboBox::activated, this, [this, box] {
            auto *delegate = const_cast<ChoiceDelegate *>(this);
            Q_EMIT delegate->commitData(box);
            Q_EMIT delegate->closeEditor(box);
        });
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        static_cast<QComboBox *>(editor)->setCurrentIndex(index.data(Qt::EditRole).toInt());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        const int place = static_cast<QComboBox *>(editor)->currentIndex();
        if (place != index.data(Qt::EditRole).toInt())
            model->setData(index, place);
    }
};

QTableView *makeTable(const QString &name, const QString &accessibleName, QAbstractItemModel *model,
                      int stretched, const QList<int> &widths, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setObjectName(name);
    view->setAccessibleName(accessibleName);
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 10);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < widths.size(); ++column)
        view->setColumnWidth(column, widths[column]);
    view->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    return view;
}

QLabel *labelFor(QWidget *buddy, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(buddy);
    return label;
}

QLabel *mutedLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setProperty("muted", true);
    label->hide();
    return label;
}

/// A list with what can be done about it above.
struct ListPage
{
    QWidget *page;
    QHBoxLayout *strip;
    QVBoxLayout *body;

    explicit ListPage(QWidget *parent) : page(new QWidget(parent)), strip(new QHBoxLayout)
    {
        body = new QVBoxLayout(page);
        body->setContentsMargins(0, 6, 0, 0);
        body->setSpacing(6);
        strip->setSpacing(8);
        body->addLayout(strip);
    }
};

void onDelete(QTableView *view, std::function<void()> f)
{
    auto *action = new QAction(view);
    action->setShortcut(QKeySequence::Delete);
    action->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(action, &QAction::triggered, view, std::move(f));
    view->addAction(action);
}

} // namespace

void ImportLists::makeFlagged()
{
    ListPage list(this);
    m_kinds = new QComboBox(list.page);
    m_kinds->setObjectName(u"catalogueImportKinds"_s);
    m_kinds->setMinimumContentsLength(14);
    m_refuse = new QCheckBox(tr("此类行一律拒收(&J)"), list.page);
    m_refuse->setObjectName(u"catalogueImportRefuse"_s);
    m_accept = new QPushButton(tr("收入所选"), list.page);
    m_accept->setObjectName(u"catalogueImportAcceptRows"_s);
    m_reject = new QPushButton(tr("拒收所选"), list.page);
    m_reject->setObjectName(u"catalogueImportRejectRows"_s);
    m_reject->setToolTip(tr("拒收所选的行（Delete）"));
    m_limits[Flagged] = mutedLabel(u"catalogueImportFlaggedLimit"_s, list.page);
    list.strip->addWidget(labelFor(m_kinds, tr("问题(&W)"), list.page));
    list.strip->addWidget(m_kinds);
    list.strip->addWidget(m_refuse);
    list.strip->addWidget(m_limits[Flagged]);
    list.strip->addStretch(1);
    list.strip->addWidget(m_accept);
    list.strip->addWidget(m_reject);
    m_flaggedView = makeTable(u"catalogueImportFlagged"_s, tr("需核对的行"), m_flagged, ImportRowsModel::Text,
                              {60, 180, 260, 180, 430, 80}, list.page);
    list.body->addWidget(m_flaggedView, 1);
    addTab(list.page, QString());

    connect(m_kinds, &QComboBox::activated, this, [this] {
        showFlagged();
        updateButtons();
    });
    connect(m_refuse, &QCheckBox::clicked, this, [this](bool refuse) {
        const DraftProblem::Kind kind = *shownKind();
        m_decisions.refused.removeAll(kind);
        if (refuse)
            m_decisions.refused.append(kind);
        decide();
    });
    connect(m_accept, &QPushButton::clicked, this, [this] { chooseFlagged(RowChoice::Accept); });
    connect(m_reject, &QPushButton::clicked, this, [this] { chooseFlagged(RowChoice::Reject); });
    onDelete(m_flaggedView, [this] { chooseFlagged(RowChoice::Reject); });
}

void ImportLists::makeDuplicates()
{
    ListPage list(this);
    m_rule = new QComboBox(list.page);
    m_rule->setObjectName(u"catalogueImportRule"_s);
    m_rule->addItems(ruleTexts());
    m_rule->setCurrentIndex(int(m_decisions.duplicates));
    m_repeats = new QComboBox(list.page);
    m_repeats->setObjectName(u"catalogueImportRepeats"_s);
    m_repeats->addItem(tr("与左边相同"));
    m_repeats->addItems(ruleTexts());
    m_selected = new QComboBox(list.page);
    m_selected->setObjectName(u"catalogueImportSelected"_s);
    m_selected->setAccessibleName(tr("处理所选的行"));
    m_selected->addItem(tr("处理所选的行…"));
    for (const std::optional<RowChoice> &choice : ImportDuplicatesModel::choices())
        m_selected->addItem(ImportDuplicatesModel::choiceText(choice));
    m_limits[Duplicates] = mutedLabel(u"catalogueImportDuplicatesLimit"_s, list.page);
    list.strip->addWidget(labelFor(m_rule, tr("目录中已有的(&D)"), list.page));
    list.strip->addWidget(m_rule);
    list.strip->addWidget(labelFor(m_repeats, tr("本表内重复的(&R)"), list.page));
    list.strip->addWidget(m_repeats);
    list.strip->addWidget(m_limits[Duplicates]);
    list.strip->addStretch(1);
    list.strip->addWidget(m_selected);

    auto *split = new QSplitter(Qt::Horizontal, list.page);
    split->setObjectName(u"catalogueImportDuplicatesSplitter"_s);
    split->setChildrenCollapsible(false);
    m_duplicatesView = makeTable(u"catalogueImportDuplicates"_s, tr("标准号已有的行"), m_duplicates,
                                 ImportDuplicatesModel::Differences, {50, 160, 150, 100, 120, 130}, split);
    m_duplicatesView->setItemDelegateForColumn(ImportDuplicatesModel::Choice, new ChoiceDelegate(this));
    m_duplicatesView->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                                      QAbstractItemView::EditKeyPressed);
    m_sides = new ImportSides(split);
    split->addWidget(m_duplicatesView);
    split->addWidget(m_sides);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({700, 520});
    list.body->addWidget(split, 1);
    addTab(list.page, QString());

    connect(m_rule, &QComboBox::activated, this, [this](int place) {
        m_decisions.duplicates = DuplicateChoice(place);
        decide();
    });
    connect(m_repeats, &QComboBox::activated, this, [this](int place) {
        m_decisions.repeats = place == 0 ? std::nullopt : std::optional(DuplicateChoice(place - 1));
        decide();
    });
    connect(m_selected, &QComboBox::activated, this, [this](int place) {
        m_selected->setCurrentIndex(0);
        if (place > 0)
            chooseDuplicates(ImportDuplicatesModel::choices()[place - 1]);
    });
    onDelete(m_duplicatesView, [this] { chooseDuplicates(RowChoice::Reject); });
}

void ImportLists::makeRejected()
{
    ListPage list(this);
    m_limits[Rejected] = mutedLabel(u"catalogueImportRejectedLimit"_s, list.page);
    m_bringBack = new QPushButton(tr("恢复所选"), list.page);
    m_bringBack->setObjectName(u"catalogueImportBringBack"_s);
    m_save = new QPushButton(tr("拒收的行另存…"), list.page);
    m_save->setObjectName(u"catalogueImportSaveRejected"_s);
    auto *hint = new QLabel(tr("这些行不会写入目录。"), list.page);
    hint->setProperty("muted", true);
    list.strip->addWidget(hint);
    list.strip->addWidget(m_limits[Rejected]);
    list.strip->addStretch(1);
    list.strip->addWidget(m_bringBack);
    list.strip->addWidget(m_save);
    m_rejectedView = makeTable(u"catalogueImportRejected"_s, tr("拒收的行"), m_rejected,
                               ImportRowsModel::Text, {60, 180, 260, 110, 400, 170}, list.page);
    list.body->addWidget(m_rejectedView, 1);
    addTab(list.page, QString());

    connect(m_bringBack, &QPushButton::clicked, this, &ImportLists::bringBack);
    connect(m_save, &QPushButton::clicked, this, &ImportLists::saveRejectedRequested);
}

} // namespace gangmu
