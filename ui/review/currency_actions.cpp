// SPDX-License-Identifier: GPL-3.0-or-later
/// Where the newer list comes from, how it is compared, and what is taken over from it.
#include "core/domain/terms.h"
#include "ui/review/currency_model.h"
#include "ui/review/currency_pane.h"
#include "ui/review/large_edit.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/session.h"
#include "ui/workitems/field_values.h"
#include "ui/workitems/grid_view.h"

#include <QClipboard>
#include <QCursor>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTimer>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {
const QString currencyKey = u"currencyCheck"_s;
constexpr qsizetype mostSources = 20;
} // namespace

void CurrencyPane::chooseFile()
{
    if (!m_session.workspace())
        return;
    const Dialogs::FileRequest request{
        tr("选择新目录"), tr("表格 (*.xlsx *.csv *.tsv *.txt *.html *.htm *.xls);;所有文件 (*)"), {}, {}};
    m_session.dialogs().openFile(this, request, [this](const QString &path) {
        readList([path, today = m_session.clock().today()](
                     const Connection &connection,
                     const Progress &progress) { return readNewerList(connection, path, today, progress); },
                 tr("正在比对“%1”").arg(QFileInfo(path).fileName()));
    });
}

void CurrencyPane::readClipboard()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (!m_session.workspace() || !copied)
        return;
    readList(
        [text = copied->text(), html = copied->html(),
         today = m_session.clock().today()](const Connection &connection, const Progress &progress) {
            return readPastedList(connection, text, html, today, progress);
        },
        tr("正在比对粘贴的目录"));
}

/// Which lists there are is found first; then one is chosen from a menu.
void CurrencyPane::chooseImported()
{
    if (!m_session.workspace())
        return;
    m_session.jobs().read<QList<ImportedList>>(
        {u"currencySources"_s, tr("正在查已导入的目录")}, *m_session.workspace(), this,
        [](const Connection &connection, const Progress &progress) {
            return importedLists(connection, progress);
        },
        [this](const Result<QList<ImportedList>> &lists) {
            if (!m_session.did(lists))
                return;
            if (lists->isEmpty()) {
                m_session.inform(tr("目录中的标准都没有注明来源，没有可用的已导入目录。"));
                return;
            }
            auto *menu = new QMenu(this);
            menu->setObjectName(u"currencySources"_s);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            for (const ImportedList &list : lists->mid(0, mostSources)) {
                const QAction *action =
                    menu->addAction(tr("%1（%2 项）").arg(list.source, numberText(double(list.rows))));
                connect(action, &QAction::triggered, this, [this, source = list.source] {
                    readList(
                        [source](const Connection &connection, const Progress &progress) {
                            return readImportedList(connection, source, progress);
                        },
                        tr("正在比对“%1”").arg(source));
                });
            }
            menu->popup(QCursor::pos());
        });
}

Result<CurrencyPane::Compared> CurrencyPane::compare(const Connection &connection, List list,
                                                     const Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    GANGMU_TRY(check, checkCurrency(connection, list->rows, progress));
    return Compared{std::move(list), std::make_shared<const CurrencyCheck>(std::move(check)),
                    timer.elapsed()};
}

void CurrencyPane::readList(const Read &read, const QString &title)
{
    m_waiting->stop();
    m_stale = false;
    m_session.jobs().read<Compared>(
        {currencyKey, title}, *m_session.workspace(), this,
        [read](const Connection &connection, const Progress &progress) -> Result<Compared> {
            GANGMU_TRY(list, read(connection, progress));
            return compare(connection, std::make_shared<const NewerList>(std::move(list)), progress);
        },
        [this](const Result<Compared> &compared) {
            if (m_session.did(compared))
                take(*compared);
        });
}

void CurrencyPane::compareAgain()
{
    if (!m_stale || !m_list || !isVisible() || !m_session.workspace())
        return;
    if (m_applying) {
        m_waiting->start();
        return;
    }
    m_stale = false;
    m_session.jobs().read<Compared>(
        {currencyKey, tr("正在比对“%1”").arg(m_list->name)}, *m_session.workspace(), this,
        [list = m_list](const Connection &connection, const Progress &progress) {
            return compare(connection, list, progress);
        },
        [this](const Result<Compared> &compared) {
            if (m_session.did(compared))
                take(*compared);
        });
}

/// The rows that are taken over, and no others, are recorded as checked.
void CurrencyPane::acceptSelected()
{
    const QList<int> chosen = selectedNews();
    QList<StandardId> checked;
    for (const int each : chosen) {
        const CurrencyDifference &difference = m_check->differences[each];
        if (!difference.ours.isNull() && difference.kind != CurrencyKind::NewEdition)
            checked += difference.ours;
    }
    apply(chosen, checked);
}

void CurrencyPane::acceptAll()
{
    apply(allNews(), m_check->checked);
}

void CurrencyPane::recordCheck()
{
    apply({}, m_check->checked);
}

void CurrencyPane::apply(const QList<int> &differences, const QList<StandardId> &checked)
{
    const QDate on = parseDay(m_on->text());
    if (!on.isValid()) {
        m_session.report({ErrorCode::InvalidArgument, tr("查新日期请写成 2026-11-21 的样子。"), {}, {}});
        m_on->setFocus();
        return;
    }
    m_applying = true;
    showState();
    QList<CurrencyDifference> chosen;
    for (const int each : differences)
        chosen.append(m_check->differences[each]);
    const QString source = m_source->text().trimmed();
    const BackgroundEdit edit{{Verb::CheckCurrency, source},
                              [chosen, checked, on, source](Edit &each, const Progress &progress) {
                                  return applyCurrency(each, chosen, checked, on, source, progress);
                              },
                              {}};
    runEdit(m_session, this, edit, differences.size() + checked.size(), tr("正在采纳查新结果"),
            [this, differences](const Result<void> &result) { applied(differences, result); });
}

void CurrencyPane::applied(const QList<int> &differences, const Result<void> &result)
{
    m_applying = false;
    if (m_session.did(result)) {
        const int row = m_view->currentIndex().row();
        m_model->remove(QSet<int>(differences.begin(), differences.end()));
        if (m_model->rowCount() > 0)
            m_view->goTo(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), CurrencyModel::Number));
        m_selecting->stop();
        m_session.inform(
            differences.isEmpty()
                ? tr("已登记查新日期，可以撤销。")
                : tr("已采纳 %1 项，可以一次撤销。").arg(numberText(double(differences.size()))));
    }
    showKinds();
    showCurrent();
    showState();
}

} // namespace gangmu
