// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with findings: go there, mend, take the list away.
#include "core/analysis/checks/checks.h"
#include "core/writing/csv.h"
#include "ui/checks/checks_page.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/print_document.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedLayout>
#include <QTreeView>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{ErrorCode::Io,
                     ChecksPage::tr("未能写出 %1。请检查文件夹是否可写、磁盘是否已满。").arg(path),
                     file.errorString(), path};
    }
    return {};
}

} // namespace

/// Where a finding is best seen.
Selection ChecksPage::subjectOf(const Finding &finding)
{
    if (!finding.target.isNull())
        return Selection(finding.target);
    if (!finding.node.isNull())
        return Selection(finding.node);
    if (!finding.standard.isNull())
        return Selection(finding.standard);
    return Selection(finding.plan);
}

void ChecksPage::makeActions()
{
    const auto make = [this](const char *name, const QString &text, const QString &brief,
                             const QString &icon) {
        auto *action = new QAction(themeIcon(icon), text, this);
        action->setObjectName(QLatin1String(name));
        action->setIconText(brief);
        return action;
    };
    m_next = make("actionNextFinding", tr("下一个问题"), tr("下一个"), u"go-down"_s);
    m_next->setShortcut(Qt::Key_F8);
    m_previous = make("actionPreviousFinding", tr("上一个问题"), tr("上一个"), u"go-up"_s);
    m_previous->setShortcut(Qt::SHIFT | Qt::Key_F8);
    m_copy = make("actionCopyFindings", tr("复制列表"), tr("复制"), u"edit-copy"_s);
    m_export = make("actionExportFindings", tr("导出 CSV…"), tr("导出"), u"document-export"_s);
    connect(m_next, &QAction::triggered, this, &ChecksPage::nextFinding);
    connect(m_previous, &QAction::triggered, this, &ChecksPage::previousFinding);
    connect(m_copy, &QAction::triggered, this, &ChecksPage::copy);
    connect(m_export, &QAction::triggered, this, &ChecksPage::exportCsv);
    // F8 also goes on from the page that the last one led to.
    QWidget *window = parentWidget() ? parentWidget()->window() : this;
    window->addActions({m_next, m_previous});
    auto *copyKey = new QAction(this);
    copyKey->setShortcut(QKeySequence::Copy);
    copyKey->setShortcutContext(Qt::WidgetShortcut);
    connect(copyKey, &QAction::triggered, this, &ChecksPage::copy);
    m_view->addAction(copyKey);
}

QList<QAction *> ChecksPage::pageActions() const
{
    return {m_previous, m_next, m_copy, m_export};
}

QByteArray ChecksPage::saveLayout() const
{
    return m_splitter->saveState();
}

void ChecksPage::restoreLayout(const QByteArray &layout)
{
    m_splitter->restoreState(layout);
}

void ChecksPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_view->hasFocus() && m_model->findingAt(m_view->currentIndex())) {
        if (event->modifiers().testFlag(Qt::ControlModifier))
            fix(m_view->currentIndex());
        else
            jump(m_view->currentIndex());
        return;
    }
    Page::keyPressEvent(event);
}

void ChecksPage::changeEvent(QEvent *event)
{
    // Colours of rows and the icon come from the theme.
    if (event->type() == QEvent::PaletteChange && m_view) {
        m_view->viewport()->update();
        showCounts();
        showCurrent();
    }
    Page::changeEvent(event);
}

void ChecksPage::stepTo(int step)
{
    const QModelIndex index = m_model->neighbour(m_view->currentIndex(), step);
    const Finding *finding = m_model->findingAt(index);
    if (!finding)
        return;
    setCurrent(index);
    const QString message = finding->message; // following may lead to another check
    jump(index);
    session().inform(message);
}

void ChecksPage::clicked(const QModelIndex &index)
{
    if (!m_model->findingAt(index))
        return;
    if (index.column() == FindingsModel::Fix && m_model->findingAt(index)->fix)
        fix(index);
    else
        jump(index);
}

void ChecksPage::jump(const QModelIndex &index)
{
    m_selecting->stop();
    const Finding *finding = m_model->findingAt(index);
    if (!finding)
        return;
    const PageId page = finding->standard.isNull() ? PageId::Plan
                        : finding->entry.isNull()  ? PageId::Catalogue
                                                   : PageId::System;
    session().follow(page, subjectOf(*finding));
}

void ChecksPage::fix(const QModelIndex &index)
{
    const Finding *finding = m_model->findingAt(index);
    if (!finding || !finding->fix || !workspace())
        return;
    const QuickFix remedy = *finding->fix;
    if (session().did(applyFix(*workspace(), remedy)))
        session().inform(tr("已修正：%1").arg(remedy.text));
}

void ChecksPage::print(QPrinter &printer)
{
    if (m_states->currentWidget() != m_content)
        return;
    printHtml(printer, u"<h2>%1</h2>"_s.arg(tr("检查结果").toHtmlEscaped()) + tableHtml(*m_model));
}

void ChecksPage::copy()
{
    const QList<QStringList> rows = m_model->table();
    QStringList lines;
    for (const QStringList &row : rows)
        lines.append(row.join(u'\t'));
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
    session().inform(tr("已复制 %n 条。", nullptr, int(rows.size() - 1)));
}

void ChecksPage::exportCsv()
{
    const Dialogs::FileRequest request{tr("导出问题列表"), tr("CSV 文件 (*.csv)"), tr("检查结果.csv"),
                                       u"csv"_s};
    session().dialogs().saveFile(this, request, [this](const QString &path) {
        if (session().did(writeFile(path, csv(m_model->table(), CsvMark::ByteOrderMark))))
            session().inform(tr("已导出到 %1。").arg(path));
    });
}

} // namespace gangmu
