// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/catalogue_import_dialog.h"

#include "core/store/queries/standard_details.h"
#include "ui/import/import_lists.h"
#include "ui/import/import_words.h"
#include "ui/import/mapping_header.h"
#include "ui/import/sheet_preview_model.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/empty_state.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHeadingRows = 30;

} // namespace

CatalogueImportDialog::CatalogueImportDialog(Session &session, const QString &file, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_name(new QLabel(this)),
      m_sheets(new QComboBox(this)),
      m_headings(new QComboBox(this)),
      m_presets(new QComboBox(this)),
      m_otherFile(new QPushButton(this)),
      m_clipboard(new QPushButton(this)),
      m_stack(new QStackedWidget(this)),
      m_notice(new EmptyState(this)),
      m_preview(new QTableView(this)),
      m_previewModel(new SheetPreviewModel(m_words, this)),
      m_statement(new QLabel(this)),
      m_lists(new ImportLists([this](qint64 line) { return m_previewModel->rowOfLine(line); }, this)),
      m_counts(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_stop(new QPushButton(this)),
      m_import(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    build();
    connectAll();
    m_fields = catalogueFields(session.workspace()->reader()).valueOr({});
    m_mapping->setFields(m_fields);
    if (file.isEmpty())
        openClipboard();
    else
        openFile(file);
}

void CatalogueImportDialog::connectAll()
{
    connect(m_cancel, &QPushButton::clicked, this, &CatalogueImportDialog::reject);
    connect(m_stop, &QPushButton::clicked, this, &CatalogueImportDialog::stopWork);
    connect(m_import, &QPushButton::clicked, this, &CatalogueImportDialog::accept);
    connect(m_clipboard, &QPushButton::clicked, this, &CatalogueImportDialog::openClipboard);
    connect(m_otherFile, &QPushButton::clicked, this, &CatalogueImportDialog::chooseFile);
    connect(m_lists, &ImportLists::saveRejectedRequested, this, &CatalogueImportDialog::saveRejected);
    connect(m_lists, &ImportLists::decisionsChanged, this, &CatalogueImportDialog::rehearse);
    connect(m_sheets, &QComboBox::activated, this, [this](int place) {
        m_sheet->setSheet(place, m_words);
        m_sheet->guessMapping(m_fields, m_session.settings());
        showSheet();
    });
    connect(m_headings, &QComboBox::activated, this,
            [this](int choice) { useHeading(m_headings->itemData(choice).value<Lines>()); });
    connect(m_presets, &QComboBox::activated, this, [this](int choice) {
        if (choice == 0)
            m_sheet->guessMapping(m_fields, m_session.settings());
        else
            m_sheet->usePreset(sheetPresets()[choice - 1], m_fields);
        m_mapping->setMapping(m_sheet->mapping());
        useMapping();
    });
    connect(m_mapping, &MappingHeader::mappingChosen, this, [this](const ImportMapping &mapping) {
        m_sheet->setMapping(mapping);
        useMapping();
    });
    connect(m_preview->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { m_statement->setText(m_previewModel->statement(current)); });
    connect(&m_session.jobs(), &Jobs::shownChanged, this, &CatalogueImportDialog::showProgress);
    // The catalogue that the rows were held against is another one now.
    connect(&m_session, &Session::changed, this, [this] {
        if (hasSheet() && m_state != State::Importing)
            rehearse();
    });
    // The workspace that the rows were meant for is gone.
    connect(&m_session, &Session::workspaceReplaced, this, [this] { done(Rejected); });
}

QString CatalogueImportDialog::key(const char *what) const
{
    return u"catalogueImport/%1/%2"_s.arg(quintptr(this)).arg(QLatin1String(what));
}

void CatalogueImportDialog::chooseFile()
{
    m_session.dialogs().openFile(
        this, {tr("选择标准目录"), tr("表格 (*.xlsx *.csv *.tsv *.txt *.htm *.html);;所有文件 (*)"), {}, {}},
        [this](const QString &path) { openFile(path); });
}

void CatalogueImportDialog::openFile(const QString &path)
{
    load(QFileInfo(path).fileName(), [path, words = m_words](const Progress &progress) {
        return ImportSheet::fromFile(path, words, progress);
    });
}

void CatalogueImportDialog::openClipboard()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    const QString html = mime && mime->hasHtml() ? mime->html() : QString();
    const QString text = mime ? mime->text() : QString();
    load(tr("剪贴板"), [html, text, words = m_words](const Progress &progress) {
        return ImportSheet::fromClipboard(html, text, words, progress);
    });
}

void CatalogueImportDialog::load(const QString &title,
                                 std::function<Result<ImportSheet>(const Progress &)> read)
{
    if (isImporting())
        return;
    m_session.jobs().cancel(key("rehearsal"));
    m_sheet.reset();
    m_report.reset();
    m_previewModel->clear();
    m_lists->clear();
    m_lists->forgetDecisions();
    m_name->setText(title);
    m_name->setToolTip(title);
    m_notice->clearButtons();
    m_notice->setContent(u"document-import"_s, tr("正在读取 %1").arg(title), {});
    setState(State::Reading);
    m_session.jobs().run<ImportSheet>({key("read"), tr("正在读取 %1").arg(title)}, this, std::move(read),
                                      [this](const Result<ImportSheet> &sheet) { sheetRead(sheet); });
}

void CatalogueImportDialog::sheetRead(const Result<ImportSheet> &sheet)
{
    if (!sheet) {
        showFailure(sheet.error());
        return;
    }
    m_sheet = *sheet;
    m_sheet->guessMapping(m_fields, m_session.settings());
    m_sheets->clear();
    for (const SheetPreview &each : m_sheet->sheets()) {
        const QString name =
            each.info.name.isEmpty() ? tr("第 %1 个表").arg(each.info.index + 1) : each.info.name;
        m_sheets->addItem(each.info.hidden ? tr("%1（隐藏）").arg(name) : name);
    }
    m_sheets->setCurrentIndex(m_sheet->sheet());
    showSheet();
}

void CatalogueImportDialog::showFailure(const Error &error)
{
    const bool stopped = error.code == ErrorCode::Cancelled;
    m_notice->setContent(stopped ? u"process-stop"_s : u"dialog-warning"_s,
                         stopped ? tr("已停止读取") : tr("未能读取 %1").arg(m_name->text()),
                         stopped ? tr("没有改动目录。") : error.message);
    m_notice->clearButtons();
    m_notice->addButton(tr("另选文件…"), [this] { chooseFile(); })
        ->setObjectName(u"catalogueImportNoticeFile"_s);
    m_notice->addButton(tr("粘贴表格"), [this] { openClipboard(); })
        ->setObjectName(u"catalogueImportNoticeClipboard"_s);
    setState(State::Failed);
}

void CatalogueImportDialog::showSheet()
{
    m_lists->forgetDecisions();
    fillHeadings();
    m_presets->setCurrentIndex(0);
    m_mapping->setMapping(m_sheet->mapping());
    useMapping();
    m_mapping->fitSections(*m_preview);
    m_preview->scrollToTop();
    m_preview->setFocus();
}

void CatalogueImportDialog::useHeading(Lines lines)
{
    m_sheet->setHeadingLines(lines.first, lines.second, m_words);
    m_sheet->guessMapping(m_fields, m_session.settings());
    showSheet();
}

void CatalogueImportDialog::choosePreviewRow(RowChoice choice)
{
    const QModelIndex current = m_preview->currentIndex();
    if (current.isValid() && m_state != State::Importing)
        m_lists->choose({m_previewModel->lineOf(current.row())}, choice);
}

void CatalogueImportDialog::useMapping()
{
    m_presets->setItemText(0, m_sheet->isRemembered() ? tr("上次的对应") : tr("按列名"));
    m_previewModel->show(*m_sheet, m_fields, m_session.clock().today());
    m_statement->clear();
    m_lists->clear();
    rehearse();
}

void CatalogueImportDialog::fillHeadings()
{
    const SheetHeading &heading = m_sheet->heading();
    const auto add = [this](const QString &text, Lines lines) {
        m_headings->addItem(text, QVariant::fromValue(lines));
    };
    const Lines automatic(-1, -1);
    m_headings->clear();
    if (!m_sheet->isHeadingFound())
        add(tr("自动"), automatic);
    else if (!heading.isFound())
        add(tr("自动：没有表头"), automatic);
    else if (heading.firstLine == heading.lastLine)
        add(tr("自动：第 %1 行").arg(heading.firstLine), automatic);
    else
        add(tr("自动：第 %1–%2 行").arg(heading.firstLine).arg(heading.lastLine), automatic);
    add(tr("没有表头"), {0, 0});
    const QList<SheetRow> &rows = m_sheet->rows();
    for (qsizetype i = 0; i < std::min<qsizetype>(rows.size(), mostHeadingRows); ++i) {
        add(tr("第 %1 行").arg(rows[i].line), {rows[i].line, rows[i].line});
        if (i + 1 < rows.size() && mayContinueHeading(rows[i], rows[i + 1]))
            add(tr("第 %1–%2 行").arg(rows[i].line).arg(rows[i + 1].line), {rows[i].line, rows[i + 1].line});
    }
    const Lines chosen = m_sheet->isHeadingFound() ? automatic : Lines(heading.firstLine, heading.lastLine);
    m_headings->setCurrentIndex(m_headings->findData(QVariant::fromValue(chosen)));
}

void CatalogueImportDialog::setState(State state)
{
    m_state = state;
    updateState();
}

void CatalogueImportDialog::updateState()
{
    const bool importing = m_state == State::Importing;
    const bool onDesk = m_sheet.has_value() && m_state >= State::Checking && m_state <= State::Importing;
    const bool ready = onDesk && !importing;
    m_stack->setCurrentWidget(onDesk ? m_desk : static_cast<QWidget *>(m_notice));
    m_sheets->setEnabled(ready && m_sheet->sheets().size() > 1);
    m_headings->setEnabled(ready);
    m_presets->setEnabled(ready);
    m_mapping->setEnabled(ready);
    m_lists->setEnabled(ready);
    m_otherFile->setEnabled(!importing);
    m_clipboard->setEnabled(!importing);
    const bool writable = m_session.workspace() && !m_session.workspace()->isReadOnly();
    const qint64 coming = m_report ? m_report->counts.accepted + m_report->counts.merged : 0;
    m_import->setEnabled(m_state == State::Checked && coming > 0 && writable);
    m_import->setVisible(m_state != State::Imported && m_state != State::Failed);
    const bool working = m_state == State::Reading || m_state == State::Checking || importing;
    m_progress->setVisible(working);
    m_stop->setVisible(working);
    if (working)
        m_progress->setRange(0, 0);
    m_cancel->setText(m_state == State::Imported ? tr("完成") : tr("取消"));
    switch (m_state) {
    case State::Reading:
        m_counts->setText(tr("正在读取……"));
        break;
    case State::Failed:
    case State::Imported:
        m_counts->clear();
        break;
    case State::Checking:
        m_counts->setText(tr("正在核对……"));
        break;
    case State::Checked:
        m_counts->setText(writable ? countsText(m_report->counts)
                                   : tr("%1。工作区是只读的，不能导入。").arg(countsText(m_report->counts)));
        break;
    case State::Unmapped:
        m_counts->setText(tr("请在预览的列标题上指定哪一列是“标准号”。"));
        break;
    case State::Unchecked:
        m_counts->setText(m_failure);
        break;
    case State::Importing:
        m_counts->setText(tr("正在导入……窗口的其他页面可以照常查看。"));
        break;
    }
}

} // namespace gangmu
