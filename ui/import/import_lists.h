// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/catalogue/catalogue_import.h"

#include <QTabWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace gangmu {

class ImportDuplicatesModel;
class ImportRowsModel;
class ImportSides;

/// What a dry run found, in three lists: rows with problems, rows that are there already, rows that are
/// rejected; and what somebody decides about them, row by row or for all of a kind.
class ImportLists : public QTabWidget
{
    Q_OBJECT

public:
    enum Tab { Flagged, Duplicates, Rejected };
    /// The row of the sheet with this line, understood; nothing where it is not at hand.
    using RowOfLine = std::function<std::optional<Standard>(qint64 line)>;

    ImportLists(RowOfLine rowOfLine, QWidget *parent);

    /// The decisions alone: source and today are not filled in.
    const CatalogueImportOptions &decisions() const { return m_decisions; }
    /// What was decided about single rows and kinds: another sheet has other ones.
    void forgetDecisions();
    /// What becomes of single rows; nothing: what the rules say.
    void choose(const QList<qint64> &lines, std::optional<RowChoice> choice);
    void show(const ImportReport &report, const ImportMapping &mapping);
    void clear();

Q_SIGNALS:
    void decisionsChanged();
    void saveRejectedRequested();

private:
    void makeFlagged();
    void makeDuplicates();
    void makeRejected();
    void decide();
    void chooseFlagged(RowChoice choice);
    void chooseDuplicates(std::optional<RowChoice> choice);
    void bringBack();
    void showFlagged();
    void fillKinds();
    std::optional<DraftProblem::Kind> shownKind() const;
    void showSides();
    void updateButtons();
    void labelTabs();

    RowOfLine m_rowOfLine;
    CatalogueImportOptions m_decisions;
    ImportReport m_report;
    bool m_known = false; ///< there is a report
    ImportRowsModel *m_flagged;
    ImportDuplicatesModel *m_duplicates;
    ImportRowsModel *m_rejected;
    QTableView *m_flaggedView = nullptr;
    QTableView *m_duplicatesView = nullptr;
    QTableView *m_rejectedView = nullptr;
    ImportSides *m_sides = nullptr;
    QComboBox *m_kinds = nullptr;
    QCheckBox *m_refuse = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_reject = nullptr;
    QComboBox *m_rule = nullptr;
    QComboBox *m_repeats = nullptr;
    QComboBox *m_selected = nullptr;
    QPushButton *m_bringBack = nullptr;
    QPushButton *m_save = nullptr;
    QLabel *m_limits[3] = {};
};

} // namespace gangmu
