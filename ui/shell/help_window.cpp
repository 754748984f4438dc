// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_window.h"

#include "ui/shell/page_names.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QListWidget>
#include <QTextBrowser>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

struct HelpWindowText
{
    Q_DECLARE_TR_FUNCTIONS(gangmu::HelpWindowText)
};

// The chapters, from top to bottom.
constexpr std::optional<PageId> chapters[] = {std::nullopt,           PageId::Overview, PageId::Plan,
                                              PageId::Responsibility, PageId::System,   PageId::Catalogue,
                                              PageId::Charts,         PageId::Checks};

int rowOf(std::optional<PageId> page)
{
    return int(std::find(std::begin(chapters), std::end(chapters), page) - std::begin(chapters));
}

QDialog *makeWindow(QWidget *parent)
{
    auto *window = new QDialog(parent);
    window->setObjectName(u"helpWindow"_s);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(HelpWindowText::tr("使用说明"));
    auto *list = new QListWidget(window);
    list->setObjectName(u"helpChapters"_s);
    list->setAccessibleName(HelpWindowText::tr("章节"));
    list->setFixedWidth(140);
    list->setProperty("plain", true);
    auto *text = new QTextBrowser(window);
    text->setObjectName(u"helpText"_s);
    text->setAccessibleName(HelpWindowText::tr("说明"));
    text->document()->setDocumentMargin(16);
    for (const std::optional<PageId> &page : chapters)
        list->addItem(page ? pageTitle(*page) : HelpWindowText::tr("入门"));
    QObject::connect(list, &QListWidget::currentRowChanged, text, [text](int row) {
        text->setHtml(helpText(chapters[std::clamp(row, 0, int(std::size(chapters)) - 1)]));
    });
    auto *layout = new QHBoxLayout(window);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(list);
    layout->addWidget(text, 1);
    window->resize(720, 520);
    return window;
}

} // namespace

void showHelp(std::optional<PageId> page, QWidget *window)
{
    auto *help = window->findChild<QDialog *>(u"helpWindow"_s, Qt::FindDirectChildrenOnly);
    if (!help)
        help = makeWindow(window);
    help->findChild<QListWidget *>(u"helpChapters"_s)->setCurrentRow(rowOf(page));
    help->show();
    help->raise();
    help->activateWindow();
}

} // namespace gangmu
