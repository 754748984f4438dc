// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QString>
#include <QStringList>

class QPrinter;
class QWidget;

namespace gangmu {

/// What the program asks people in dialogs: files and questions that cannot be avoided. A seam, so that tests
/// answer instead. Nothing blocks: the answer comes to the callback, which is not called on cancel.
class Dialogs
{
public:
    struct FileRequest
    {
        QString title;
        QString filter;     ///< as QFileDialog takes it, e.g. "纲目工作区 (*.gangmu)"
        QString suggestion; ///< proposed file name or folder
        QString suffix;     ///< added where the user typed none
    };
    struct Question
    {
        QString title;
        QString text;
        QString detail;      ///< may be empty
        QStringList choices; ///< button texts; the first is the default. A Cancel button is always there.
    };

    struct TextRequest
    {
        QString title;
        QString label;
        QString value; ///< proposed text
    };

    virtual ~Dialogs() = default;
    virtual void openFile(QWidget *parent, const FileRequest &request,
                          std::function<void(const QString &)> chosen) = 0;
    virtual void openFiles(QWidget *parent, const FileRequest &request,
                           std::function<void(const QStringList &)> chosen) = 0;
    virtual void saveFile(QWidget *parent, const FileRequest &request,
                          std::function<void(const QString &)> chosen) = 0;
    /// The callback gets the index of the choice.
    virtual void ask(QWidget *parent, const Question &question, std::function<void(int)> answered) = 0;
    /// One line of text; never called back with an empty one.
    virtual void askText(QWidget *parent, const TextRequest &request,
                         std::function<void(const QString &)> answered) = 0;
    /// Which printer, which paper. The callback draws; the printer lives as long as the call.
    virtual void choosePrinter(QWidget *parent, const QString &title,
                               std::function<void(QPrinter &)> chosen) = 0;
};

} // namespace gangmu
