// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/standards_actions.h"

#include "core/domain/standard_number.h"
#include "core/domain/terms.h"
#include "core/store/verbs/standard_verbs.h"
#include "ui/catalogue/batch_bar.h"
#include "ui/catalogue/catalogue.h"
#include "ui/catalogue/catalogue_clipboard.h"
#include "ui/catalogue/catalogue_columns.h"
#include "ui/catalogue/catalogue_model.h"
#include "ui/catalogue/catalogue_table.h"
#include "ui/catalogue/duplicates_dialog.h"
#include "ui/catalogue/fields_dialog.h"
#include "ui/catalogue/filter_bar.h"
#include "ui/catalogue/standards_export.h"
#include "ui/catalogue/standards_rows.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/selected_rows.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"
#include "ui/shell/tick_menu.h"

#include <QAction>
#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// "GB/T 1.1-2020 标准化工作导则": the number is what reads as one, the longest beginning first.
Standard fromLine(const QString &line)
{
    Standard standard;
    const QString text = line.simplified();
    for (qsizetype end = text.size(); end > 0; --end) {
        if (end < text.size() && text[end] != u' ')
            continue;
        const StandardNumberParse parse = parseStandardNumber(QStringView(text).first(end));
        if (!parse.ok())
            continue;
        standard.number = parse.number.print();
        standard.title = text.mid(end).trimmed();
        standard.level = parse.number.level();
        standard.mandate = parse.number.mandate().value_or(Mandate::Recommended);
        return standard;
    }
    standard.title = text;
    return standard;
}

} // namespace

StandardsActions::StandardsActions(Session &session, FilterBar *filter, CatalogueTable *table,
                                   StandardsRows *rows, BatchBar *batch, QWidget *owner)
    : QObject(owner),
      m_session(session),
      m_filter(filter),
      m_table(table),
      m_rows(rows),
      m_batch(batch),
      m_owner(owner),
      m_export(new StandardsExport(session, owner))
{
    makeActions();
    connect(table, &CatalogueTable::pasteRequested, this, &StandardsActions::paste);
    connect(table, &CatalogueTable::deleteRequested, this, &StandardsActions::deleteSelected);
}

void StandardsActions::makeActions()
{
    const auto make = [this](const char *name, const QString &text, const QString &brief,
                             const QString &icon) {
        auto *action = new QAction(themeIcon(icon), text, this);
        action->setObjectName(QLatin1String(name));
        action->setIconText(brief);
        m_owner->addAction(action);
        return action;
    };
    m_add = make("actionAddStandard", tr("新增标准…"), tr("新增"), u"list-add"_s);
    m_edit = make("actionEditStandards", tr("批量修改"), tr("批量修改"), u"document-edit"_s);
    m_delete = make("actionDeleteStandards", tr("删除标准"), tr("删除"), u"edit-delete"_s);
    m_write = make("actionExportStandards", tr("导出目录…"), tr("导出"), u"document-export"_s);
    QAction *duplicates = make("actionDuplicates", tr("查重…"), tr("查重"), u"edit-copy"_s);
    QAction *columns = make("actionColumns", tr("选择列"), tr("列"), u"configure"_s);
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_owner->addAction(find);
    connect(find, &QAction::triggered, m_filter, &FilterBar::takeFocus);
    connect(m_add, &QAction::triggered, this, &StandardsActions::addStandard);
    connect(m_delete, &QAction::triggered, this, &StandardsActions::deleteSelected);
    connect(m_write, &QAction::triggered, this, &StandardsActions::exportRows);
    connect(duplicates, &QAction::triggered, this, &StandardsActions::findDuplicates);
    connect(columns, &QAction::triggered, this, &StandardsActions::showColumns);
    connect(m_edit, &QAction::triggered, this, [this] {
        m_batch->setTargets(selectedIds());
        m_batch->open();
    });
}

void StandardsActions::follow()
{
    const bool writable = m_session.workspace() && !m_session.workspace()->isReadOnly();
    for (QAction *action : {m_add, m_edit, m_delete})
        action->setEnabled(writable);
    m_write->setEnabled(m_session.catalogue().index() != nullptr);
}

void StandardsActions::showColumns()
{
    auto *menu = new TickMenu(m_owner);
    menu->setObjectName(u"columnsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_table->columns().fillMenu(*menu);
    menu->addSeparator();
    menu->addAction(tr("自定义字段…"), this, &StandardsActions::showFields)->setObjectName(u"actionFields"_s);
    menu->popup(QCursor::pos());
}

void StandardsActions::showFields()
{
    if (m_session.workspace())
        (new FieldsDialog(m_session, m_owner))->show();
}

void StandardsActions::findDuplicates()
{
    if (m_session.workspace())
        (new DuplicatesDialog(m_session, m_owner))->show();
}

void StandardsActions::exportRows()
{
    StandardsExport::Source source;
    source.index = m_session.catalogue().index();
    if (!source.index)
        return;
    const CatalogueFilter filter = m_filter->filter();
    const QList<StandardId> selected = selectedIds();
    ExportDialog::Counts counts;
    counts.all = source.index->count();
    if (!filter.isEmpty())
        counts.filtered = m_rows->passed().value_or(m_table->catalogue()->rowCount());
    if (selected.size() > 1)
        counts.selected = selected.size();
    source.order = m_rows->order();
    auto *dialog = new ExportDialog(m_session.settings(), counts, m_owner);
    connect(dialog, &ExportDialog::chosen, this,
            [this, source, filter, selected](const CatalogueExport &what) mutable {
                if (!m_session.workspace())
                    return;
                if (what.rows == CatalogueExport::Rows::Filtered)
                    source.filter = filter;
                else if (what.rows == CatalogueExport::Rows::Selected)
                    source.ids = selected;
                const CatalogueModel &model = *m_table->catalogue();
                const auto all = catalogueSheetColumns(m_session.workspace()->reader());
                if (!m_session.did(all))
                    return;
                source.columns = *all;
                if (!what.allColumns) {
                    source.columns.clear();
                    for (const int section : m_table->shownColumns()) {
                        const CatalogueField *own = model.ownField(section);
                        source.columns.append(own ? CatalogueSheetColumn{{}, *own}
                                                  : CatalogueSheetColumn{CatalogueModel::columnAt(section)});
                    }
                }
                m_export->start(source, what.format);
            });
    dialog->open();
}

QList<StandardId> StandardsActions::selectedIds() const
{
    const CatalogueModel &model = *m_table->catalogue();
    const QList<std::pair<int, int>> runs = selectedRuns(*m_table);
    qsizetype count = 0;
    for (const auto &[first, last] : runs)
        count += last - first + 1;
    QList<StandardId> ids;
    ids.reserve(count);
    for (const auto &[first, last] : runs) {
        for (int row = first; row <= last; ++row)
            ids += model.idAt(row);
    }
    return ids;
}

void StandardsActions::addStandard()
{
    m_session.dialogs().askText(
        m_owner, {tr("新增标准"), tr("标准号和名称："), {}}, [this](const QString &line) {
            if (!m_session.workspace())
                return;
            Standard standard = fromLine(line);
            if (standard.number.isEmpty()) {
                m_session.report(
                    {ErrorCode::InvalidArgument,
                     tr("“%1”里没有认出标准号。请写成“GB/T 1.1-2020 标准化工作导则”的样子。").arg(line),
                     {},
                     {}});
                return;
            }
            if (standard.title.isEmpty())
                standard.title = tr("（名称待补）");
            const auto made = createStandard(*m_session.workspace(), standard);
            if (!m_session.did(made))
                return;
            m_session.select(Selection(*made));
            m_rows->reveal(*made);
        });
}

void StandardsActions::deleteSelected()
{
    const QList<StandardId> ids = selectedIds();
    if (ids.isEmpty() || !m_session.workspace())
        return;
    if (m_session.did(deleteStandards(*m_session.workspace(), ids)))
        m_session.inform(tr("已删除 %n 项标准，按 Ctrl+Z 可以撤销。", nullptr, int(ids.size())));
}

void StandardsActions::paste()
{
    if (!m_session.workspace())
        return;
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return;
    const auto pasted = readPaste(text, *m_table, m_session.workspace()->reader());
    if (!m_session.did(pasted))
        return;
    if (pasted->rows.isEmpty()) {
        m_session.inform(tr("先选中要粘贴到的单元格；带标题行的表格可以直接粘贴为新标准。"));
        return;
    }
    if (!m_session.did(pasteStandards(*m_session.workspace(), pasted->rows)))
        return;
    const int changed = int(pasted->rows.size()) - pasted->added;
    if (pasted->byHeadings)
        m_session.inform(tr("已粘贴：新增 %1 项，修改 %2 项。").arg(pasted->added).arg(changed));
    else if (pasted->outside > 0)
        m_session.inform(
            tr("已修改 %1 项；表格下方放不下的 %2 行没有粘贴。").arg(changed).arg(pasted->outside));
    else
        m_session.inform(tr("已修改 %1 项。").arg(changed));
}

} // namespace gangmu
