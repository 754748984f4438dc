// SPDX-License-Identifier: GPL-3.0-or-later
// How the import desk is put together.
#include "ui/import/catalogue_import_dialog.h"
#include "ui/import/import_lists.h"
#include "ui/import/mapping_header.h"
#include "ui/import/sheet_preview_model.h"
#include "ui/shell/empty_state.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

QLabel *labelFor(QWidget *buddy, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(buddy);
    return label;
}

} // namespace

void CatalogueImportDialog::build()
{
    setObjectName(u"catalogueImportDialog"_s);
    setWindowTitle(tr("导入标准目录"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    // Small screens too, with room for their bars.
    resize(QSize(1240, 680).boundedTo(screen()->availableSize() - QSize(40, 60)));
    m_stack->setObjectName(u"catalogueImportStack"_s);
    m_notice->setObjectName(u"catalogueImportNotice"_s);
    m_desk = makeDesk();
    m_stack->addWidget(m_notice);
    m_stack->addWidget(m_desk);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(makeSourceRow());
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeFoot());
}

QWidget *CatalogueImportDialog::makeDesk()
{
    m_mapping = new MappingHeader(m_preview);
    m_preview->setObjectName(u"catalogueImportPreview"_s);
    m_preview->setAccessibleName(tr("表格的前几行"));
    m_preview->setModel(m_previewModel);
    m_preview->setHorizontalHeader(m_mapping);
    m_preview->setSelectionMode(QAbstractItemView::SingleSelection);
    m_preview->setWordWrap(false);
    m_preview->setTabKeyNavigation(false);
    m_preview->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_preview->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    const auto act = [this](const QString &name, const QString &text, const QKeySequence &key, auto f) {
        auto *action = new QAction(text, m_preview);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, f);
        m_preview->addAction(action);
    };
    act(u"catalogueImportRejectRow"_s, tr("拒收本行"), QKeySequence::Delete,
        [this] { choosePreviewRow(RowChoice::Reject); });
    act(u"catalogueImportAcceptRow"_s, tr("收入本行"), Qt::Key_Insert,
        [this] { choosePreviewRow(RowChoice::Accept); });
    act(u"catalogueImportHeadingRow"_s, tr("以本行为表头"), {}, [this] {
        if (const QModelIndex current = m_preview->currentIndex(); current.isValid() && !isImporting())
            useHeading({m_previewModel->lineOf(current.row()), m_previewModel->lineOf(current.row())});
    });
    m_preview->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_statement->setObjectName(u"catalogueImportStatement"_s);
    m_statement->setAccessibleName(tr("所选单元格的问题"));
    m_statement->setProperty("muted", true);
    m_statement->setTextFormat(Qt::PlainText);
    // A long sentence must not make the window wider.
    m_statement->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_statement->setMinimumHeight(fontMetrics().height() + 4);

    auto *top = new QWidget(this);
    auto *rows = new QVBoxLayout(top);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(m_preview, 1);
    rows->addWidget(m_statement);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"catalogueImportSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(top);
    splitter->addWidget(m_lists);
    splitter->setSizes({300, 260});
    return splitter;
}

QWidget *CatalogueImportDialog::makeSourceRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_name->setObjectName(u"catalogueImportName"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setProperty("heading", 3);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_sheets->setObjectName(u"catalogueImportSheet"_s);
    m_sheets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sheets->setMinimumContentsLength(10);
    m_headings->setObjectName(u"catalogueImportHeading"_s);
    m_headings->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_headings->setMinimumContentsLength(19);
    m_presets->setObjectName(u"catalogueImportPreset"_s);
    m_presets->addItem(tr("按列名"));
    for (const SheetPreset preset : sheetPresets())
        m_presets->addItem(presetName(preset));
    m_presets->setToolTip(tr("从标准信息平台的列表复制来的表没有表头时，选相应的平台即可对上各列"));
    m_otherFile->setText(tr("另选文件…"));
    m_otherFile->setObjectName(u"catalogueImportFile"_s);
    m_otherFile->setAutoDefault(false);
    m_clipboard->setText(tr("粘贴表格(&V)"));
    m_clipboard->setObjectName(u"catalogueImportClipboard"_s);
    m_clipboard->setAutoDefault(false);
    layout->addWidget(m_name, 1);
    layout->addWidget(labelFor(m_sheets, tr("工作表(&S)"), row));
    layout->addWidget(m_sheets);
    layout->addWidget(labelFor(m_headings, tr("表头(&H)"), row));
    layout->addWidget(m_headings);
    layout->addWidget(labelFor(m_presets, tr("列的对应(&P)"), row));
    layout->addWidget(m_presets);
    layout->addWidget(m_otherFile);
    layout->addWidget(m_clipboard);
    return row;
}

QWidget *CatalogueImportDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_counts->setObjectName(u"catalogueImportCounts"_s);
    m_counts->setWordWrap(true);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setObjectName(u"catalogueImportProgress"_s);
    m_progress->setAccessibleName(tr("进度"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_stop->setText(tr("停止"));
    m_stop->setObjectName(u"catalogueImportStop"_s);
    m_stop->setAutoDefault(false);
    m_import->setText(tr("导入(&I)"));
    m_import->setObjectName(u"catalogueImportAccept"_s);
    m_import->setProperty("accent", true);
    m_import->setDefault(true);
    m_cancel->setObjectName(u"catalogueImportCancel"_s);
    m_cancel->setAutoDefault(false);
    layout->addWidget(m_counts, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_stop);
    layout->addWidget(m_import);
    layout->addWidget(m_cancel);
    return foot;
}

} // namespace gangmu
