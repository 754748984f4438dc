// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/note_panel.h"

#include "core/domain/terms.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/verbs/review_verbs.h"
#include "ui/inspector/origin_sections.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

NotePanel::NotePanel(Session &session, QWidget *parent)
    : InspectorPanel(session, u"notePanel"_s, parent),
      m_kind(new QLabel(this)),
      m_message(new QLabel(this)),
      m_proposal(makeNote({}, this)),
      m_accept(new QPushButton(tr("采纳"), this)),
      m_dismiss(new QPushButton(tr("忽略"), this)),
      m_reopen(new QPushButton(tr("重新核对"), this)),
      m_source(new SourceSection(session, this))
{
    QFont bold = font();
    bold.setBold(true);
    m_kind->setFont(bold);
    m_message->setWordWrap(true);
    m_message->setObjectName(u"noteMessage"_s);
    m_proposal->setObjectName(u"noteProposal"_s);
    m_accept->setObjectName(u"noteAccept"_s);
    m_dismiss->setObjectName(u"noteDismiss"_s);
    m_reopen->setObjectName(u"noteReopen"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_accept, m_dismiss, m_reopen})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column()->addWidget(m_kind);
    column()->addWidget(m_message);
    column()->addWidget(m_proposal);
    column()->addLayout(buttons);
    column()->addWidget(m_source);
    column()->addStretch(1);
    const auto note = [this] { return ReviewNoteId(selection().id); };
    connect(m_accept, &QPushButton::clicked, this, [this, note] { after(acceptNote(workspace(), note())); });
    connect(m_dismiss, &QPushButton::clicked, this,
            [this, note] { after(dismissNote(workspace(), note())); });
    connect(m_reopen, &QPushButton::clicked, this, [this, note] { after(reopenNote(workspace(), note())); });
}

void NotePanel::read()
{
    const auto note = reviewNoteById(workspace().reader(), ReviewNoteId(selection().id));
    setEnabled(note.ok());
    if (!note)
        return;
    m_kind->setText(tr("%1（%2）").arg(termOf(note->kind), termOf(note->state)));
    m_message->setText(note->message);
    m_proposal->setText(note->proposal.isEmpty() ? QString() : tr("建议：%1").arg(note->proposal));
    const bool open = note->state == ReviewState::Open;
    m_accept->setVisible(open);
    m_dismiss->setVisible(open);
    m_reopen->setVisible(!open);
    m_source->showSource(note->source);
}

} // namespace gangmu
