// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogs_qt.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>

#include <memory>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

QFileDialog *fileDialog(QWidget *parent, const Dialogs::FileRequest &request, const QString &folder)
{
    auto *dialog = new QFileDialog(parent, request.title);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(request.filter);
    const QFileInfo suggestion(request.suggestion);
    if (suggestion.isAbsolute())
        dialog->setDirectory(suggestion.isDir() ? suggestion.filePath() : suggestion.path());
    else if (!folder.isEmpty())
        dialog->setDirectory(folder);
    else
        dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!request.suffix.isEmpty())
        dialog->setDefaultSuffix(request.suffix);
    return dialog;
}

} // namespace

void QtDialogs::openFile(QWidget *parent, const FileRequest &request,
                         std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = fileDialog(parent, request, m_folder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [this, chosen = std::move(chosen)](const QString &path) {
                         m_folder = QFileInfo(path).path();
                         chosen(path);
                     });
    dialog->open();
}

void QtDialogs::openFiles(QWidget *parent, const FileRequest &request,
                          std::function<void(const QStringList &)> chosen)
{
    QFileDialog *dialog = fileDialog(parent, request, m_folder);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog,
                     [this, chosen = std::move(chosen)](const QStringList &paths) {
                         if (paths.isEmpty())
                             return;
                         m_folder = QFileInfo(paths.first()).path();
                         chosen(paths);
                     });
    dialog->open();
}

void QtDialogs::saveFile(QWidget *parent, const FileRequest &request,
                         std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = fileDialog(parent, request, m_folder);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (const QFileInfo suggestion(request.suggestion); !suggestion.isDir())
        dialog->selectFile(suggestion.fileName());
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [this, chosen = std::move(chosen)](const QString &path) {
                         m_folder = QFileInfo(path).path();
                         chosen(path);
                     });
    dialog->open();
}

void QtDialogs::ask(QWidget *parent, const Question &question, std::function<void(int)> answered)
{
    auto *box =
        new QMessageBox(QMessageBox::Question, question.title, question.text, QMessageBox::NoButton, parent);
    box->setObjectName(u"questionBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question.detail);
    QList<QAbstractButton *> buttons;
    for (const QString &choice : question.choices)
        buttons += box->addButton(choice, QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    if (!buttons.isEmpty())
        box->setDefaultButton(qobject_cast<QPushButton *>(buttons.first()));
    QObject::connect(box, &QMessageBox::buttonClicked, box,
                     [buttons, answered = std::move(answered)](QAbstractButton *button) {
                         if (const qsizetype index = buttons.indexOf(button); index >= 0)
                             answered(int(index));
                     });
    box->open();
}

void QtDialogs::askText(QWidget *parent, const TextRequest &request,
                        std::function<void(const QString &)> answered)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setObjectName(u"textDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setWindowTitle(request.title);
    dialog->setLabelText(request.label);
    dialog->setTextValue(request.value);
    dialog->resize(420, dialog->sizeHint().height());
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog,
                     [answered = std::move(answered)](const QString &text) {
                         if (const QString trimmed = text.trimmed(); !trimmed.isEmpty())
                             answered(trimmed);
                     });
    dialog->open();
}

void QtDialogs::choosePrinter(QWidget *parent, const QString &title, std::function<void(QPrinter &)> chosen)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), dialog,
                     [printer, chosen = std::move(chosen)] { chosen(*printer); });
    dialog->open();
}

} // namespace gangmu
