// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/store/revision_log.h"
#include "ui/inspector/section.h"
#include "ui/shell/session.h"

class QLabel;

namespace gangmu {

/// "来源": the line of the imported document that something came from, with the way there.
class SourceSection : public Section
{
    Q_OBJECT

public:
    SourceSection(Session &session, QWidget *parent);
    /// Hidden where there is no source.
    void showSource(const SourceRef &source);

private:
    Session &m_session;
    QLabel *m_text;
};

/// "修改历史" of one row, of a standard with what belongs to it; read only while it is open, in a
/// large workspace by a job.
class HistorySection : public Section
{
    Q_OBJECT

public:
    HistorySection(Session &session, QWidget *parent);
    void showRow(Table table, qint64 id);

private:
    void read();
    // For any thread.
    static Result<QStringList> historyLines(const Connection &reader, Table table, qint64 id);
    static QStringList changeTexts(Table table, const RowChange &row);
    static QString lineOf(const Revision &revision, const QStringList &changes);

    Session &m_session;
    Table m_table = Table::Plan;
    qint64 m_id = 0;
    QLabel *m_text;
};

} // namespace gangmu
