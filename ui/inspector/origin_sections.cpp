// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/origin_sections.h"

#include "core/store/queries/history_queries.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/workspace.h"
#include "ui/inspector/change_text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEntries = 20;

} // namespace

SourceSection::SourceSection(Session &session, QWidget *parent)
    : Section(u"sourceSection"_s, tr("来源"), parent), m_session(session), m_text(makeNote({}, this))
{
    m_text->setObjectName(u"sourceText"_s);
    content()->addWidget(m_text);
    connect(m_text, &QLabel::linkActivated, this,
            [this] { m_session.follow(PageId::Plan, m_session.selection()); });
}

void SourceSection::showSource(const SourceRef &source)
{
    const bool known = source.line > 0 && !source.document.isNull();
    setVisible(known);
    if (!known)
        return;
    const auto line = sourceLine(m_session.workspace()->reader(), source);
    const QString text = line ? line->simplified() : line.error().message;
    constexpr qsizetype most = 160;
    const QString shown = text.size() > most ? text.left(most) + u'…' : text;
    m_text->setText(
        u"<a href=\"source\">%1</a><br>%2"_s.arg(tr("第 %1 行").arg(source.line), shown.toHtmlEscaped()));
    m_text->setToolTip(text);
}

HistorySection::HistorySection(Session &session, QWidget *parent)
    : Section(u"historySection"_s, tr("修改历史"), parent), m_session(session), m_text(makeNote({}, this))
{
    m_text->setObjectName(u"historyText"_s);
    m_text->setTextFormat(Qt::PlainText);
    content()->addWidget(m_text);
    setOpen(false);
    connect(this, &Section::opened, this, [this](bool open) {
        if (open)
            read();
    });
}

void HistorySection::showRow(Table table, qint64 id)
{
    m_table = table;
    m_id = id;
    if (isOpen())
        read();
}

void HistorySection::read()
{
    if (!m_session.workspace())
        return;
    const auto read = [table = m_table, id = m_id](const Connection &reader, const Progress &) {
        return historyLines(reader, table, id);
    };
    m_text->setText(tr("正在读取……")); // seen where the changes of a large import are searched
    const auto show = [this](const Result<QStringList> &lines) {
        if (!lines)
            m_text->setText(lines.error().message);
        else
            m_text->setText(lines->isEmpty() ? tr("没有修改记录。") : lines->join(u'\n'));
    };
    m_session.jobs().readPage<QStringList>({u"history%1"_s.arg(int(m_table)), tr("正在读取修改历史")},
                                           *m_session.workspace(), this, read, show);
}

Result<QStringList> HistorySection::historyLines(const Connection &reader, Table table, qint64 id)
{
    QStringList lines;
    if (table == Table::Standard) {
        GANGMU_TRY(history, standardHistory(reader, StandardId(id)));
        for (const StandardRevision &entry : std::as_const(history)) {
            QStringList changes = entry.row ? changeTexts(table, *entry.row) : QStringList();
            // A row that was made or deleted is told of without what it holds, built-in or not.
            if (!entry.row || entry.row->kind == ChangeKind::Updated) {
                for (const OwnValueChange &change : entry.values)
                    changes += changeText(change);
                for (const ReplacementChange &change : entry.replacements)
                    changes += changeText(change);
            }
            lines += lineOf(entry.revision, changes);
        }
    } else {
        GANGMU_TRY(history, rowHistory(reader, table, id));
        for (const RowHistory &entry : std::as_const(history))
            lines += lineOf(entry.revision, changeTexts(table, entry.change));
    }
    if (lines.size() > mostEntries) {
        lines.resize(mostEntries);
        lines += tr("……更早的从略");
    }
    return lines;
}

QStringList HistorySection::changeTexts(Table table, const RowChange &row)
{
    QStringList texts;
    if (row.kind == ChangeKind::Updated) {
        for (const FieldChange &field : row.fields)
            texts += changeText(table, field);
    }
    texts.removeAll(QString());
    return texts;
}

QString HistorySection::lineOf(const Revision &revision, const QStringList &changes)
{
    QString what = verbText(revision.label.verb);
    if (revision.kind != RevisionKind::Edit)
        what = (revision.kind == RevisionKind::Undo ? tr("撤销：%1") : tr("重做：%1")).arg(what);
    QString line = u"%1  %2"_s.arg(revision.at.toString(u"yyyy-MM-dd HH:mm"_s), what);
    if (!revision.author.isEmpty())
        line += u"  "_s + revision.author;
    for (const QString &change : changes)
        line += u"\n    "_s + change;
    return line;
}

} // namespace gangmu
