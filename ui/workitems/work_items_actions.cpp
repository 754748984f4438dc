// SPDX-License-Identifier: GPL-3.0-or-later
/// What one can do with the list of work items as a whole.
#include "core/analysis/work_items/year_plan.h"
#include "core/base/in_chinese.h"
#include "core/reading/sheets/sheet.h"
#include "core/reading/work_item_sheet.h"
#include "core/store/queries/committee_queries.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/verbs/work_item_verbs.h"
#include "ui/shell/dialogs.h"
#include "ui/workitems/grid_view.h"
#include "ui/workitems/table_files.h"
#include "ui/workitems/work_items_filter.h"
#include "ui/workitems/work_items_pane.h"

#include <QFileInfo>
#include <QTabWidget>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostRows = 100'000; // of a year's plan; the largest have hundreds
} // namespace

void WorkItemsPane::createItem()
{
    if (!m_session.workspace())
        return;
    WorkItem item;
    item.title = tr("新项目");
    item.plannedYear = m_filter->choice().year.value_or(m_session.clock().today().year());
    if (const auto committee = m_filter->choice().committee)
        item.committee = *committee;
    if (const auto plan = planById(m_session.workspace()->reader(), m_session.currentPlan()))
        item.region = plan->region;
    const auto made = gangmu::createWorkItem(*m_session.workspace(), item, m_session.clock().today());
    if (!m_session.did(made))
        return;
    showItem(*made);
    m_session.select(Selection(*made));
    m_tabs->setCurrentIndex(0);
    m_view->setFocus();
    m_view->edit(m_view->currentIndex());
}

void WorkItemsPane::deleteItems()
{
    QList<WorkItemId> chosen;
    for (int row : m_view->selectedRowNumbers())
        chosen += m_model->at(m_proxy->mapToSource(m_proxy->index(row, 0)).row()).item.id;
    if (chosen.isEmpty() || !m_session.did(deleteWorkItems(*m_session.workspace(), chosen)))
        return;
    m_session.inform(tr("已删除 %n 个项目，可撤销。", nullptr, int(chosen.size())));
}

void WorkItemsPane::importPlan()
{
    if (!m_session.workspace())
        return;
    const Dialogs::FileRequest request{
        tr("导入制修订计划"), tr("表格 (*.xlsx *.csv *.tsv *.txt *.html *.htm);;所有文件 (*)"), {}, {}};
    m_session.dialogs().openFile(this, request, [this](const QString &path) { readSheet(path); });
}

void WorkItemsPane::readSheet(const QString &path)
{
    QList<QStringList> rows;
    const auto read = gangmu::readSheet(path, {}, [&](const SheetRow &row) {
        while (rows.size() + 1 < std::min<qint64>(row.line, mostRows)) // blank rows keep the numbers
            rows += QStringList();
        rows += row.cells;
        return rows.size() < mostRows;
    });
    if (!m_session.did(read))
        return;
    const Connection &reader = m_session.workspace()->reader();
    const auto plan = planById(reader, m_session.currentPlan());
    const WorkItemDefaults defaults{m_filter->choice().year.value_or(m_session.clock().today().year()),
                                    plan ? plan->region : QString()};
    const WorkItemSheet sheet =
        readWorkItems(rows, workItems(reader).valueOr({}), committees(reader).valueOr({}), defaults);
    const QString name = QFileInfo(path).fileName();
    if (sheet.headingLine == 0) {
        m_session.report({ErrorCode::WrongFormat,
                          tr("“%1”中没有找到表头。表头至少要有“项目名称”和另一列，如“计划号”。").arg(name),
                          {},
                          path});
        return;
    }
    const int accepted = sheet.count(SheetDecision::Accept);
    const int merged = sheet.count(SheetDecision::Merge);
    const int rejected = sheet.count(SheetDecision::Reject);
    QStringList notes;
    for (const WorkItemRow &row : sheet.rows) {
        if (row.decision == SheetDecision::Reject)
            notes += tr("第 %1 行：不导入，%2").arg(row.line).arg(row.reason);
        for (const QString &doubt : row.doubts)
            notes += tr("第 %1 行：%2").arg(row.line).arg(doubt);
    }
    if (!sheet.ignored.isEmpty())
        notes.prepend(tr("不识别的列：%1").arg(sheet.ignored.join(u'、')));
    constexpr qsizetype mostNotes = 12;
    if (notes.size() > mostNotes) {
        const int more = int(notes.size() - mostNotes);
        notes.resize(mostNotes);
        notes += tr("另有 %n 条", nullptr, more);
    }
    Dialogs::Question question;
    question.title = tr("导入制修订计划");
    question.text = tr("“%1”共 %2 行：新增 %3 项，与已有项目合并 %4 项，不导入 %5 行。")
                        .arg(name)
                        .arg(sheet.rows.size())
                        .arg(accepted)
                        .arg(merged)
                        .arg(rejected);
    question.detail = notes.join(u'\n');
    question.choices = {tr("导入"), tr("只保存不导入的行…")};
    m_session.dialogs().ask(this, question, [this, sheet, accepted, merged](int choice) {
        if (choice == 1) {
            saveTable(m_session, this, tr("不导入的行"), tr("不导入的行"), [sheet](const QString &to) {
                return writeRows(to, tr("不导入的行"), sheet.rejectedRows());
            });
            return;
        }
        if (m_session.did(importWorkItems(*m_session.workspace(), sheet.fresh(), sheet.merged())))
            m_session.inform(tr("已新增 %1 项，合并 %2 项，可撤销。").arg(accepted).arg(merged));
    });
}

void WorkItemsPane::exportPlan()
{
    if (!m_session.workspace())
        return;
    const QList<WorkItem> items = m_proxy->items();
    const std::optional<int> year = m_filter->choice().year;
    const auto [plan, sums] = inChinese([&] { // as it is handed in
        return std::pair(yearPlanTable(items, committeeNames(m_session.workspace()->reader()), year),
                         yearPlanSumLines(yearPlanSums(items)));
    });
    saveTable(m_session, this, plan.title, plan.title,
              [plan = plan, sums = sums](const QString &path) { return writeYearPlan(path, plan, sums); });
}

} // namespace gangmu
