// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialogs.h"

#include <QList>

namespace gangmu::test {

/// Answers dialogs from a queue and remembers what was asked. A question without a queued answer is
/// cancelled.
class FakeDialogs : public Dialogs
{
public:
    QStringList files;  ///< answers to the next file dialogs; openFiles() takes them all
    QList<int> choices; ///< answers to the next questions, as indices
    QStringList texts;  ///< answers to the next requests for text
    QStringList asked;  ///< titles, in the order they came
    QList<Question> questions;
    QList<FileRequest> requests;

    void openFile(QWidget *parent, const FileRequest &request,
                  std::function<void(const QString &)> chosen) override;
    void openFiles(QWidget *parent, const FileRequest &request,
                   std::function<void(const QStringList &)> chosen) override;
    void saveFile(QWidget *parent, const FileRequest &request,
                  std::function<void(const QString &)> chosen) override;
    void ask(QWidget *parent, const Question &question, std::function<void(int)> answered) override;
    void askText(QWidget *parent, const TextRequest &request,
                 std::function<void(const QString &)> answered) override;
    /// Prints into the next of files as PDF.
    void choosePrinter(QWidget *parent, const QString &title,
                       std::function<void(QPrinter &)> chosen) override;
};

} // namespace gangmu::test
