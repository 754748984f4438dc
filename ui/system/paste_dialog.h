// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/system/entry_paste.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace gangmu {

class PlainTextEdit;
class Session;

/// Lines that were pasted into the 明细表, each with what would become of it: numbers of the catalogue become
/// existing entries, others planned ones. Nothing is changed before it is confirmed.
class PasteDialog final : public QDialog
{
    Q_OBJECT

public:
    PasteDialog(Session &session, SystemNodeId node, const QString &nodeName, const QString &text,
                QWidget *parent);

Q_SIGNALS:
    void listed(const QList<gangmu::SystemEntryId> &entries); ///< those that were added

private:
    void read();
    void showLine(int row, const PastedEntry &entry);
    void apply();

    Session &m_session;
    SystemNodeId m_node;
    QList<PastedEntry> m_entries;
    PlainTextEdit *m_text;
    QTableWidget *m_preview;
    QLabel *m_summary;
    QPushButton *m_apply = nullptr;
};

} // namespace gangmu
