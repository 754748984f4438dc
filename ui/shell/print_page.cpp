// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/print_page.h"

#include "ui/shell/dialogs.h"
#include "ui/shell/page.h"
#include "ui/shell/page_names.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QPointer>
#include <QPrinter>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

struct PrintText
{
    Q_DECLARE_TR_FUNCTIONS(gangmu::PrintText)
};

} // namespace

void printPage(Session &session, QWidget *window, Page &page)
{
    session.dialogs().choosePrinter(window, PrintText::tr("打印：%1").arg(pageTitle(page.id())),
                                    [page = QPointer<Page>(&page)](QPrinter &printer) {
                                        if (page)
                                            page->print(printer);
                                    });
}

void exportPageAsPdf(Session &session, QWidget *window, Page &page)
{
    const QString base =
        session.workspace() ? QFileInfo(session.workspace()->path()).completeBaseName() : QString();
    const QString name = PrintText::tr("%1 %2.pdf", "file, page").arg(base, pageTitle(page.id()));
    session.dialogs().saveFile(
        window, {PrintText::tr("本页存为 PDF"), PrintText::tr("PDF 文件 (*.pdf)"), name.trimmed(), u"pdf"_s},
        [&session, page = QPointer<Page>(&page)](const QString &path) {
            if (!page)
                return;
            // Tried before the work: QPrinter only warns on the console where it cannot write.
            QFile file(path);
            if (!file.open(QIODevice::ReadWrite)) {
                session.report({ErrorCode::NoPermission,
                                PrintText::tr("不能写入 %1。请换一个文件夹或文件名。").arg(path),
                                file.errorString(), path});
                return;
            }
            file.close();
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            printer.setPageSize(QPageSize(QPageSize::A4));
            printer.setPageOrientation(QPageLayout::Landscape);
            printer.setPageMargins({12, 12, 12, 12}, QPageLayout::Millimeter);
            printer.setDocName(pageTitle(page->id()));
            page->print(printer);
            session.inform(PrintText::tr("已存为 %1。").arg(path));
        });
}

} // namespace gangmu
