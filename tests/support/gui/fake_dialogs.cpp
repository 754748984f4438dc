// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui/fake_dialogs.h"

#include <QPrinter>

namespace gangmu::test {

void FakeDialogs::openFile(QWidget *, const FileRequest &request, std::function<void(const QString &)> chosen)
{
    asked += request.title;
    requests += request;
    if (!files.isEmpty())
        chosen(files.takeFirst());
}

void FakeDialogs::openFiles(QWidget *, const FileRequest &request,
                            std::function<void(const QStringList &)> chosen)
{
    asked += request.title;
    requests += request;
    if (!files.isEmpty())
        chosen(std::exchange(files, {}));
}

void FakeDialogs::saveFile(QWidget *parent, const FileRequest &request,
                           std::function<void(const QString &)> chosen)
{
    openFile(parent, request, std::move(chosen));
}

void FakeDialogs::ask(QWidget *, const Question &question, std::function<void(int)> answered)
{
    asked += question.title;
    questions += question;
    if (!choices.isEmpty())
        answered(choices.takeFirst());
}

void FakeDialogs::askText(QWidget *, const TextRequest &request,
                          std::function<void(const QString &)> answered)
{
    asked += request.title;
    if (!texts.isEmpty())
        answered(texts.takeFirst());
}

void FakeDialogs::choosePrinter(QWidget *, const QString &title, std::function<void(QPrinter &)> chosen)
{
    asked += title;
    if (files.isEmpty())
        return;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(files.takeFirst());
    chosen(printer);
}

} // namespace gangmu::test
