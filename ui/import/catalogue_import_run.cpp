// SPDX-License-Identifier: GPL-3.0-or-later
// What the import desk does off the GUI thread: the dry run, the import, the list of rejected rows.
#include "ui/import/catalogue_import_dialog.h"
#include "ui/import/import_lists.h"
#include "ui/import/import_words.h"
#include "ui/import/rejected_rows.h"
#include "ui/import/sheet_preview_model.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/empty_state.h"

#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>

namespace gangmu {

using namespace Qt::StringLiterals;

CatalogueImportOptions CatalogueImportDialog::options() const
{
    CatalogueImportOptions options = m_lists->decisions();
    options.source = m_sheet->name();
    options.today = m_session.clock().today();
    return options;
}

void CatalogueImportDialog::rehearse()
{
    m_report.reset();
    if (!m_sheet->hasNumbers()) {
        m_session.jobs().cancel(key("rehearsal"));
        setState(State::Unmapped);
        return;
    }
    setState(State::Checking);
    m_session.jobs().read<ImportReport>(
        {key("rehearsal"), tr("正在核对 %1").arg(m_sheet->name())}, *m_session.workspace(), this,
        [source = m_sheet->source(), words = m_words, how = options()](const Connection &reader,
                                                                       const Progress &progress) {
            return previewImport(reader, source, words, how, progress);
        },
        [this](const Result<ImportReport> &report) { rehearsed(report); });
}

void CatalogueImportDialog::rehearsed(const Result<ImportReport> &report)
{
    if (m_state != State::Checking)
        return; // a column was taken away from the numbers meanwhile
    if (!report) {
        m_failure = report.error().code == ErrorCode::Cancelled
                        ? tr("核对已停止。改动任何一项设置即重新核对。")
                        : report.error().message;
        setState(State::Unchecked);
        return;
    }
    m_report = *report;
    m_lists->show(*report, m_sheet->mapping());
    m_previewModel->showReport(*report, m_lists->decisions());
    setState(State::Checked);
}

void CatalogueImportDialog::accept()
{
    if (m_state != State::Checked || !m_import->isEnabled())
        return;
    m_sheet->rememberMapping(m_fields, m_session.settings());
    m_result = std::make_shared<ImportReport>();
    m_rejected = std::make_shared<RejectedRows>();
    BackgroundEdit edit;
    edit.label = {Verb::ImportCatalogue, m_sheet->name()};
    edit.work = [source = m_sheet->source(), words = m_words, how = options(), result = m_result,
                 rejected = m_rejected](Edit &hand, const Progress &progress) -> Result<void> {
        GANGMU_CHECK(rejected->open());
        GANGMU_TRY(report, importCatalogue(hand, source, words, how, progress,
                                           [&](const RejectedRow &row) { rejected->add(row); }));
        *result = std::move(report);
        return {};
    };
    if (m_report->counts.rows >= largeImport)
        edit.backup = tr("导入前", "part of a file name");
    setState(State::Importing);
    m_session.jobs().edit({key("import"), tr("正在导入 %1").arg(m_sheet->name())}, *m_session.workspace(),
                          this, std::move(edit), [this](const Result<RevisionId> &done) { imported(done); });
}

void CatalogueImportDialog::imported(const Result<RevisionId> &revision)
{
    if (!revision) {
        // What was shown before still holds: nothing was changed.
        setState(State::Checked);
        m_session.report(revision.error());
        return;
    }
    const ImportCounts &counts = m_result->counts;
    m_session.inform(tr("已导入 %1：%2。可以撤销。").arg(m_sheet->name(), countsText(counts)));
    m_session.follow(PageId::Catalogue, {});
    if (counts.rejected == 0)
        QDialog::accept();
    else
        showImported();
}

void CatalogueImportDialog::showImported()
{
    m_notice->setContent(u"dialog-ok-apply"_s, tr("已导入 %1").arg(m_sheet->name()),
                         tr("%1。\n拒收的行可以连同原因存为表格，改好后再导入。导入可以整个撤销（Ctrl+Z）。")
                             .arg(countsText(m_result->counts)));
    m_notice->clearButtons();
    m_notice->addButton(tr("拒收的行另存…"), [this] { saveRejected(); })
        ->setObjectName(u"catalogueImportNoticeSave"_s);
    m_notice->addButton(tr("再导入一个文件…"), [this] { chooseFile(); })
        ->setObjectName(u"catalogueImportNoticeFile"_s);
    setState(State::Imported);
}

void CatalogueImportDialog::saveRejected()
{
    const QString name = tr("%1 拒收的行.xlsx").arg(QFileInfo(m_sheet->name()).completeBaseName());
    m_session.dialogs().saveFile(
        this, {tr("拒收的行另存"), tr("Excel 工作簿 (*.xlsx);;CSV 表格 (*.csv)"), name, u"xlsx"_s},
        [this](const QString &path) { writeRejected(path); });
}

void CatalogueImportDialog::writeRejected(const QString &path)
{
    QStringList headings;
    for (int column = 0; column < m_sheet->columnCount(); ++column)
        headings.append(m_sheet->headingOf(column));
    const JobSpec job{key("rejected"), tr("正在写出 %1").arg(QFileInfo(path).fileName())};
    const auto written = [this, path](const Result<void> &result) {
        if (m_session.did(result))
            m_session.inform(tr("拒收的行已存到 %1。").arg(path));
    };
    if (m_state == State::Imported) {
        m_session.jobs().run<void>(
            job, this,
            [path, headings, rejected = m_rejected](const Progress &progress) {
                return rejected->save(path, headings, progress);
            },
            written);
        return;
    }
    m_session.jobs().read<void>(
        job, *m_session.workspace(), this,
        [path, headings, source = m_sheet->source(), words = m_words,
         how = options()](const Connection &reader, const Progress &progress) -> Result<void> {
            RejectedRows rejected;
            GANGMU_CHECK(rejected.open());
            GANGMU_TRY(report, previewImport(reader, source, words, how, progress,
                                             [&](const RejectedRow &row) { rejected.add(row); }));
            Q_UNUSED(report);
            return rejected.save(path, headings, progress);
        },
        written);
}

void CatalogueImportDialog::showProgress()
{
    for (const char *what : {"import", "rehearsal", "read"}) {
        const auto view = m_session.jobs().view(key(what));
        if (!view || view->total <= 0)
            continue;
        // Files may be larger than an int counts.
        m_progress->setRange(0, 1000);
        m_progress->setValue(int(double(view->done) / double(view->total) * 1000));
        return;
    }
}

void CatalogueImportDialog::stopWork()
{
    for (const char *what : {"read", "rehearsal", "import"})
        m_session.jobs().cancel(key(what));
}

void CatalogueImportDialog::reject()
{
    if (isImporting())
        stopWork();
    else
        QDialog::reject();
}

void CatalogueImportDialog::done(int result)
{
    stopWork();
    m_session.jobs().cancel(key("rejected"));
    QDialog::done(result);
}

void openCatalogueImport(Session &session, QWidget *window, const QString &file)
{
    auto *desk = window->findChild<CatalogueImportDialog *>();
    if (!desk)
        desk = new CatalogueImportDialog(session, file, window);
    else if (desk->isImporting())
        session.inform(CatalogueImportDialog::tr("正在导入另一份目录，请等它完成后再导入。"));
    else if (file.isEmpty())
        desk->openClipboard();
    else
        desk->openFile(file);
    desk->show();
    desk->raise();
    desk->activateWindow();
}

} // namespace gangmu
