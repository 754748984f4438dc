// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_sheet.h"
#include "ui/shell/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace gangmu {

class EmptyState;
class ImportLists;
class MappingHeader;
class RejectedRows;
class SheetPreviewModel;

/// The import desk: which sheet, which heading, what the columns mean; what would become of every row, before
/// anything is written; then one undoable edit in the background, with a copy of the workspace kept before a
/// large one. It stays open when rows were rejected, so that they can be saved. The window can be used
/// meanwhile.
class CatalogueImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// An empty file: the clipboard.
    CatalogueImportDialog(Session &session, const QString &file, QWidget *parent);

    /// Not while it imports.
    void openFile(const QString &path);
    /// The cells on the clipboard.
    void openClipboard();
    bool isImporting() const { return m_state == State::Importing; }

    void accept() override;
    /// Stops the import where one is running; else closes.
    void reject() override;
    void done(int result) override;

private:
    enum class State {
        Reading,   ///< the file, its first rows
        Failed,    ///< to read it
        Checking,  ///< the dry run
        Checked,   ///< what would become of it is known
        Unmapped,  ///< no column holds numbers
        Unchecked, ///< the dry run failed or was stopped
        Importing,
        Imported
    };

    void build();
    QWidget *makeSourceRow();
    QWidget *makeDesk();
    QWidget *makeFoot();
    void connectAll();
    void chooseFile();

    void load(const QString &title, std::function<Result<ImportSheet>(const Progress &)> read);
    void sheetRead(const Result<ImportSheet> &sheet);
    void showSheet();
    void fillHeadings();
    void useMapping();
    using Lines = std::pair<qint64, qint64>; ///< first and last row of a heading
    void useHeading(Lines lines);
    void choosePreviewRow(RowChoice choice);
    void rehearse();
    void rehearsed(const Result<ImportReport> &report);
    void saveRejected();
    void writeRejected(const QString &path);
    void imported(const Result<RevisionId> &revision);
    void showFailure(const Error &error);
    void showImported();
    void showProgress();
    void stopWork();
    void setState(State state);
    void updateState();
    bool hasSheet() const { return m_sheet.has_value() && m_state != State::Imported; }
    CatalogueImportOptions options() const;
    QString key(const char *what) const;

    Session &m_session;
    CatalogueWords m_words;
    QList<CatalogueField> m_fields;
    std::optional<ImportSheet> m_sheet;
    State m_state = State::Reading;
    std::optional<ImportReport> m_report; ///< of the last dry run
    QString m_failure;                    ///< of the dry run
    std::shared_ptr<ImportReport> m_result;
    std::shared_ptr<RejectedRows> m_rejected; ///< by the import

    QLabel *m_name;
    QComboBox *m_sheets;
    QComboBox *m_headings;
    QComboBox *m_presets;
    QPushButton *m_otherFile;
    QPushButton *m_clipboard;
    QStackedWidget *m_stack;
    EmptyState *m_notice;
    QWidget *m_desk = nullptr;
    QTableView *m_preview;
    MappingHeader *m_mapping = nullptr;
    SheetPreviewModel *m_previewModel;
    QLabel *m_statement;
    ImportLists *m_lists;
    QLabel *m_counts;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_import;
    QPushButton *m_cancel;
};

/// The window's hook. An empty file: the clipboard. There is one desk at a time.
void openCatalogueImport(Session &session, QWidget *window, const QString &file);

} // namespace gangmu
