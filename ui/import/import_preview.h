// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/import_plan.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableWidget;
class QTabWidget;
class QTreeWidget;

namespace gangmu {

/// What was read from one document, before anything is written: counts, outline, targets, organizations, and
/// what is uncertain. Title and role can be settled here.
class ImportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreview(QWidget *parent);

    /// warning: e.g. that the same file was imported before; may be empty.
    void showPlan(const ParsedPlan &plan, const ImportOptions &options, const QString &warning);
    void showError(const Error &error);
    void showBusy(const QString &file);

Q_SIGNALS:
    void optionsChanged(const gangmu::ImportOptions &options);

private:
    void fillOutline(const ParsedPlan &plan);
    void fillTargets(const ParsedPlan &plan);
    void fillNotes(const ParsedPlan &plan);
    void showContent(bool visible);

    QLabel *m_message;
    QWidget *m_form;
    QLineEdit *m_title;
    QComboBox *m_role;
    QLabel *m_facts;
    QLabel *m_counts;
    QTabWidget *m_tabs;
    QTreeWidget *m_outline;
    QTableWidget *m_targets;
    QTableWidget *m_notes;
};

/// "59 个标题，8 个专栏 34 项 …" of an import.
QString summaryText(const ImportSummary &summary);

} // namespace gangmu
