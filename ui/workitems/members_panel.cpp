// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workitems/members_panel.h"

#include "core/domain/committee_rules.h"
#include "core/domain/terms.h"
#include "core/reading/member_rows.h"
#include "core/store/verbs/committee_verbs.h"
#include "ui/shell/column_widths.h"
#include "ui/shell/theme.h"
#include "ui/workitems/choice_delegate.h"
#include "ui/workitems/grid_view.h"
#include "ui/workitems/members_model.h"
#include "ui/workitems/state_label.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

namespace gangmu {

using namespace Qt::StringLiterals;

MembersPanel::MembersPanel(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new MembersModel(session, this)),
      m_grid(new GridView(u"membersGrid"_s, tr("委员名单"), this)),
      m_findings(new QLabel(this))
{
    setObjectName(u"membersPanel"_s);
    m_grid->setModel(m_model);
    const QStringList words = termsOf<CommitteeRole>([](CommitteeRole value) { return termOf(value); });
    m_grid->setItemDelegateForColumn(MembersModel::Role, new ChoiceDelegate(words, tr("本会职务"), m_grid));
    setColumnWidths(*m_grid, {80, 88, 170, 80, 100, 100, 60});
    auto *paste = new QToolButton(this);
    paste->setObjectName(u"pasteMembers"_s);
    paste->setText(tr("粘贴委员名单"));
    paste->setIcon(themeIcon(u"edit-paste"_s));
    paste->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    paste->setToolTip(tr("从 Excel 或 WPS 粘贴：姓名、本会职务、工作单位、代表方…（Ctrl+V）"));
    m_paste = paste;
    m_findings->setObjectName(u"committeeFindings"_s);
    m_findings->setWordWrap(true);
    m_findings->setTextFormat(Qt::RichText);
    m_findings->setAlignment(Qt::AlignTop);
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_findings->setContentsMargins(8, 4, 8, 4);

    auto *left = new QVBoxLayout;
    left->setSpacing(4);
    left->addWidget(paste, 0, Qt::AlignLeft);
    left->addWidget(m_grid, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"findingsScroll"_s);
    scroll->setAccessibleName(tr("组成核对"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_findings);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(12, 6, 12, 6);
    all->addLayout(left, 5);
    all->addWidget(scroll, 2);
    connect(paste, &QToolButton::clicked, this, &MembersPanel::paste);
    connect(m_grid, &GridView::pasteRequested, this, &MembersPanel::paste);
    connect(m_grid, &GridView::deleteRequested, this, &MembersPanel::removeSelected);
}

void MembersPanel::showCommittee(const Committee &committee, const QHash<QString, int> &seats)
{
    m_committee = committee;
    m_seats = seats;
    m_model->setCommittee(committee.id);
    m_paste->setEnabled(!m_session.workspace()->isReadOnly());
    showFindings();
}

void MembersPanel::showFindings()
{
    const QList<CommitteeFinding> findings =
        committeeFindings(m_committee, m_model->rows(), m_seats, m_session.clock().today());
    QString html = u"<p><b>%1</b></p>"_s.arg(
        tr("组成核对：委员 %n 名", nullptr, memberCount(m_model->rows())).toHtmlEscaped());
    QStringList sources;
    for (const CommitteeFinding &finding : findings) {
        const bool breach = finding.weight == FindingWeight::Breach;
        html += u"<p><span style=\"color:%1\"><b>%2</b></span>　%3</p>"_s.arg(
            toneColor(breach ? Tone::Bad : Tone::Soon).name(), breach ? tr("不符") : tr("提示"),
            finding.message.toHtmlEscaped());
        if (!sources.contains(finding.source))
            sources += finding.source;
    }
    if (findings.isEmpty())
        html += u"<p><span style=\"color:%1\"><b>%2</b></span></p>"_s.arg(toneColor(Tone::Good).name(),
                                                                          tr("符合组成要求。"));
    else
        html += u"<p><span style=\"color:%1\">%2</span></p>"_s.arg(
            toneColor(Tone::Muted).name(), tr("依据：%1").arg(sources.join(tr("；"))).toHtmlEscaped());
    m_findings->setText(html);
}

void MembersPanel::paste()
{
    if (m_session.workspace()->isReadOnly())
        return;
    const auto members = readMembers(clipboardRows(QGuiApplication::clipboard()->mimeData()));
    if (members.isEmpty()) {
        m_session.inform(tr("剪贴板里没有委员名单。请先在 Excel 或 WPS 中复制姓名等列。"));
        return;
    }
    if (m_session.did(addMembers(*m_session.workspace(), m_committee.id, members)))
        m_session.inform(tr("已粘贴 %n 名委员，可撤销。", nullptr, int(members.size())));
}

void MembersPanel::removeSelected()
{
    QList<CommitteeMemberId> chosen;
    for (int row : m_grid->selectedRowNumbers()) {
        if (!m_model->isSpare(row))
            chosen += m_model->at(row).id;
    }
    if (!chosen.isEmpty() && m_session.did(deleteMembers(*m_session.workspace(), chosen)))
        m_session.inform(tr("已删除 %n 名委员，可撤销。", nullptr, int(chosen.size())));
}

void MembersPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_findings && m_session.workspace())
        showFindings();
}

} // namespace gangmu
