// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_dialog.h"

#include "core/reading/plan_reader.h"
#include "core/store/queries/plan_queries.h"
#include "ui/import/import_preview.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(Session &session, const QStringList &files, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_list(new QListWidget(this)),
      m_preview(new ImportPreview(this)),
      m_import(new QPushButton(this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("导入规划文本"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(980, 600);
    auto *hint = new QLabel(
        tr("以下是从文件中读出的内容，确认后才写入工作区。存疑之处导入后可在“规划”页逐条核对。"), this);
    hint->setWordWrap(true);
    m_list->setObjectName(u"importFiles"_s);
    m_list->setAccessibleName(tr("待导入的文件"));
    m_list->setMinimumWidth(200);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"importSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({220, 740});

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import->setObjectName(u"importAccept"_s);
    m_import->setDefault(true);
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    auto *addFile = buttons->addButton(tr("添加文件…"), QDialogButtonBox::ActionRole);
    addFile->setObjectName(u"importAddFile"_s);
    auto *paste = buttons->addButton(tr("读剪贴板"), QDialogButtonBox::ActionRole);
    paste->setObjectName(u"importClipboard"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    connect(paste, &QPushButton::clicked, this, &ImportDialog::addClipboard);
    connect(addFile, &QPushButton::clicked, this, [this] {
        m_session.dialogs().openFiles(this,
                                      {tr("选择规划文本"), tr("文本文件 (*.txt);;所有文件 (*)"), {}, {}},
                                      [this](const QStringList &chosen) { addFiles(chosen); });
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &ImportDialog::showDocument);
    connect(m_list, &QListWidget::itemChanged, this, &ImportDialog::updateButton);
    connect(m_preview, &ImportPreview::optionsChanged, this, [this](const ImportOptions &options) {
        if (const int row = m_list->currentRow(); row >= 0)
            m_documents[row].options = options;
    });
    // The workspace that these documents were meant for is gone.
    connect(&session, &Session::workspaceReplaced, this, &ImportDialog::reject);
    addFiles(files);
    updateButton();
}

ImportDialog::~ImportDialog() = default;

QString ImportDialog::jobKey(int index) const
{
    return u"import/%1/%2"_s.arg(quintptr(this)).arg(index);
}

void ImportDialog::addFiles(const QStringList &files)
{
    for (const QString &path : files) {
        const bool known = std::any_of(m_documents.begin(), m_documents.end(),
                                       [&](const Document &document) { return document.path == path; });
        if (known)
            continue;
        const QString name = QFileInfo(path).fileName();
        const int index = addDocument(path, name);
        m_session.jobs().run<ParsedPlan>(
            {jobKey(index), tr("正在读取 %1").arg(name)}, this,
            [path](const Progress &progress) { return readPlanFile(path, progress); },
            [this, index](const Result<ParsedPlan> &plan) { documentRead(index, plan); });
    }
}

void ImportDialog::addClipboard()
{
    const QString text = QGuiApplication::clipboard()->text();
    const int index = addDocument({}, tr("剪贴板"));
    m_session.jobs().run<ParsedPlan>(
        {jobKey(index), tr("正在读取剪贴板")}, this,
        [text](const Progress &progress) { return readPlanText(text, progress); },
        [this, index](const Result<ParsedPlan> &plan) { documentRead(index, plan); });
}

int ImportDialog::addDocument(const QString &path, const QString &name)
{
    Document document;
    document.path = path;
    document.name = name;
    m_documents.append(document);
    const int index = int(m_documents.size()) - 1;
    auto *item = new QListWidgetItem(name, m_list);
    item->setToolTip(path);
    updateItem(index);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    return index;
}

void ImportDialog::documentRead(int index, const Result<ParsedPlan> &plan)
{
    Document &document = m_documents[index];
    document.state = plan ? State::Read : State::Failed;
    if (plan) {
        document.plan = *plan;
        document.options.title =
            plan->title.isEmpty() ? QFileInfo(document.name).completeBaseName() : plan->title;
        document.warning = duplicateWarning(*plan);
        // A workspace with an own plan mostly gets others to compare with.
        for (const Plan &known : plans(m_session.workspace()->reader()).valueOr({})) {
            if (known.role == PlanRole::Own)
                document.options.role = PlanRole::Reference;
        }
    } else {
        document.error = plan.error();
    }
    updateItem(index);
    if (m_list->currentRow() == index)
        showDocument(index);
    updateButton();
}

QString ImportDialog::duplicateWarning(const ParsedPlan &plan) const
{
    const Connection &reader = m_session.workspace()->reader();
    for (const Plan &known : plans(reader).valueOr({})) {
        for (const SourceDocument &document : sourceDocuments(reader, known.id).valueOr({})) {
            if (document.sha256 == plan.sha256)
                return tr("⚠ 同一文件已于 %1 导入为“%2”。再次导入会多出一份规划。")
                    .arg(document.importedAt.toString(u"yyyy-MM-dd HH:mm"_s), known.title);
        }
    }
    return {};
}

void ImportDialog::updateItem(int index)
{
    const Document &document = m_documents[index];
    QListWidgetItem *item = m_list->item(index);
    const QSignalBlocker blocker(m_list);
    switch (document.state) {
    case State::Reading:
        item->setText(tr("%1\n读取中……").arg(document.name));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        break;
    case State::Failed:
        item->setText(tr("%1\n未能读取").arg(document.name));
        item->setForeground(themeColors().overdue);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        break;
    case State::Read:
        item->setText(
            document.plan.reviewNotes.isEmpty()
                ? tr("%1\n可以导入").arg(document.name)
                : tr("%1\n可以导入，存疑 %2 处").arg(document.name).arg(document.plan.reviewNotes.size()));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(document.warning.isEmpty() ? Qt::Checked : Qt::Unchecked);
        break;
    }
}

void ImportDialog::showDocument(int index)
{
    if (index < 0)
        return;
    const Document &document = m_documents[index];
    switch (document.state) {
    case State::Reading:
        return m_preview->showBusy(document.name);
    case State::Failed:
        return m_preview->showError(document.error);
    case State::Read:
        return m_preview->showPlan(document.plan, document.options, document.warning);
    }
}

void ImportDialog::updateButton()
{
    int ticked = 0;
    for (int i = 0; i < m_documents.size(); ++i)
        ticked += m_documents[i].state == State::Read && m_list->item(i)->checkState() == Qt::Checked;
    m_import->setText(ticked == 0 ? tr("导入") : tr("导入 %n 份", nullptr, ticked));
    m_import->setEnabled(ticked > 0 && !m_session.workspace()->isReadOnly());
}

void ImportDialog::accept()
{
    PlanId first;
    ImportSummary summary;
    int imported = 0;
    for (int i = 0; i < m_documents.size(); ++i) {
        Document &document = m_documents[i];
        if (document.state != State::Read || m_list->item(i)->checkState() != Qt::Checked)
            continue;
        ParsedPlan &plan = document.plan;
        plan.title = document.options.title;
        const auto made = importPlan(*m_session.workspace(), plan, document.options);
        if (!made) {
            // What was written stays, what was not is still here to be tried again.
            m_preview->showError(made.error());
            m_session.report(made.error());
            return;
        }
        if (first.isNull())
            first = *made;
        ++imported;
        summary = summaryOf(plan);
        document.state = State::Reading; // done with it: a second try must not write it again
        m_list->item(i)->setFlags(Qt::NoItemFlags);
    }
    if (imported == 0)
        return;
    m_session.inform(imported == 1 ? tr("已导入。%1").arg(summaryText(summary))
                                   : tr("已导入 %n 份规划。", nullptr, imported));
    m_session.setCurrentPlan(first);
    m_session.follow(PageId::Plan, Selection(first));
    QDialog::accept();
}

void ImportDialog::done(int result)
{
    for (int i = 0; i < m_documents.size(); ++i)
        m_session.jobs().cancel(jobKey(i));
    QDialog::done(result);
}

void openImportDialog(Session &session, QWidget *window, const QStringList &files)
{
    (new ImportDialog(session, files, window))->open();
}

} // namespace gangmu
