// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/organization_renames.h"
#include "ui/shell/session.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace gangmu {

class PlainTextEdit;

/// A pasted table of renamings, shown as it was understood, applied as one edit.
class RenamesDialog : public QDialog
{
    Q_OBJECT

public:
    RenamesDialog(Session &session, const QString &region, QWidget *parent = nullptr);

private:
    void read();
    void showRow(int row, const RenameRow &line);
    void apply();

    Session &m_session;
    QString m_region;
    RenameTable m_table;
    PlainTextEdit *m_text;
    QTableWidget *m_preview;
    QLabel *m_summary;
    QPushButton *m_apply;
};

} // namespace gangmu
