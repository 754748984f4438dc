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
    const auto history = rowHistory(m_session.workspace()->reader(), m_table, m_id);
    if (!history) {
        m_text->setText(history.error().message);
        return;
    }
    QStringList lines;
    for (const RowHistory &entry : *history) {
        if (lines.size() == mostEntries) {
            lines.append(tr("……更早的从略"));
            break;
        }
        const Revision &revision = entry.revision;
        QString what = verbText(revision.label.verb);
        if (revision.kind != RevisionKind::Edit)
            what = (revision.kind == RevisionKind::Undo ? tr("撤销：%1") : tr("重做：%1")).arg(what);
        QString line = u"%1  %2"_s.arg(revision.at.toString(u"yyyy-MM-dd HH:mm"_s), what);
        if (!revision.author.isEmpty())
            line += u"  "_s + revision.author;
        if (entry.change.kind == ChangeKind::Updated) {
            for (const FieldChange &field : entry.change.fields) {
                if (const QString change = changeText(m_table, field); !change.isEmpty())
                    line += u"\n    "_s + change;
            }
        }
        lines.append(line);
    }
    m_text->setText(lines.isEmpty() ? tr("没有修改记录。") : lines.join(u'\n'));
}

} // namespace gangmu
