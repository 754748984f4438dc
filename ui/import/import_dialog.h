// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/import_plan.h"
#include "ui/shell/session.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace gangmu {

class ImportPreview;

/// Reads documents off the GUI thread, shows what is in them, and writes those that are ticked when the user
/// says so: one undoable edit a document, all of it or nothing.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Session &session, const QStringList &files, QWidget *parent);
    ~ImportDialog() override;

    void addFiles(const QStringList &files);
    /// Reads the clipboard's text as one more document.
    void addClipboard();

    void accept() override;
    void done(int result) override;

private:
    enum class State { Reading, Read, Failed };
    struct Document
    {
        QString path; ///< empty for the clipboard
        QString name;
        State state = State::Reading;
        ParsedPlan plan;
        Error error;
        ImportOptions options;
        QString warning;
    };

    int addDocument(const QString &path, const QString &name);
    void documentRead(int index, const Result<ParsedPlan> &plan);
    void showDocument(int index);
    void updateItem(int index);
    void updateButton();
    QString duplicateWarning(const ParsedPlan &plan) const;
    QString jobKey(int index) const;

    Session &m_session;
    QList<Document> m_documents;
    QListWidget *m_list;
    ImportPreview *m_preview;
    QPushButton *m_import;
};

/// Opens the dialog over the window; the window's hook for importing.
void openImportDialog(Session &session, QWidget *window, const QStringList &files);

} // namespace gangmu
