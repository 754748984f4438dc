// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialogs.h"

namespace gangmu {

/// The dialogs of Qt and of the desktop. File dialogs begin in the folder where the last one ended.
class QtDialogs : public Dialogs
{
public:
    void openFile(QWidget *parent, const FileRequest &request,
                  std::function<void(const QString &)> chosen) override;
    void openFiles(QWidget *parent, const FileRequest &request,
                   std::function<void(const QStringList &)> chosen) override;
    void saveFile(QWidget *parent, const FileRequest &request,
                  std::function<void(const QString &)> chosen) override;
    void ask(QWidget *parent, const Question &question, std::function<void(int)> answered) override;
    void askText(QWidget *parent, const TextRequest &request,
                 std::function<void(const QString &)> answered) override;
    void choosePrinter(QWidget *parent, const QString &title,
                       std::function<void(QPrinter &)> chosen) override;

private:
    QString m_folder;
};

} // namespace gangmu
