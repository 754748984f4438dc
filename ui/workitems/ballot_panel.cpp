// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workitems/ballot_panel.h"

#include "core/domain/ballot_rules.h"
#include "core/domain/committee_rules.h"
#include "core/domain/terms.h"
#include "core/reading/member_rows.h"
#include "core/store/queries/committee_queries.h"
#include "core/store/queries/work_item_queries.h"
#include "core/store/verbs/ballot_verbs.h"
#include "ui/shell/empty_state.h"
#include "ui/workitems/choice_delegate.h"
#include "ui/workitems/grid_view.h"
#include "ui/workitems/state_label.h"
#include "ui/workitems/votes_model.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(BallotOutcome outcome)
{
    switch (outcome) {
    case BallotOutcome::NoVotes:
        return Tone::Muted;
    case BallotOutcome::Passed:
        return Tone::Good;
    case BallotOutcome::Inconsistent:
    case BallotOutcome::QuorumMissed:
    case BallotOutcome::NotPassed:
        return Tone::Bad;
    }
    return Tone::Plain;
}

} // namespace

BallotPanel::BallotPanel(Session &session, QWidget *parent)
    : WorkItemTab(session, u"ballotPanel"_s, parent),
      m_states(new QStackedLayout(this)),
      m_empty(new EmptyState(this)),
      m_model(new VotesModel(session, this)),
      m_grid(new GridView(u"votesGrid"_s, tr("记名投票"), this))
{
    m_empty->setObjectName(u"ballotEmpty"_s);
    m_empty->setContent(u"view-task"_s, tr("还没有投票"),
                        tr("登记一次投票：按票数，或按委员记名。表决规则随投票保存，结果自动计算。"));
    m_empty->addButton(tr("新建投票"), [this] { create(); })->setObjectName(u"firstBallot"_s);
    m_content = buildContent();
    m_states->addWidget(m_content);
    m_states->addWidget(m_empty);
    connectVotes();
}

QWidget *BallotPanel::buildContent()
{
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 12, 6);
    row->setSpacing(8);
    auto *scroll = new QScrollArea(content);
    scroll->setObjectName(u"ballotScroll"_s);
    scroll->setAccessibleName(tr("投票"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(buildForm());
    row->addWidget(scroll, 3);
    row->addWidget(buildVotes(), 2);
    return content;
}

FieldEdit *BallotPanel::addField(const char *name, const QString &label, int row, int column, int span)
{
    auto *caption = new QLabel(label, m_form->parentWidget());
    caption->setProperty("muted", true);
    auto *field = new FieldEdit(QLatin1String(name), label, m_form->parentWidget());
    field->setMinimumWidth(56);
    caption->setBuddy(field);
    m_form->addWidget(caption, row, column);
    m_form->addWidget(field, row, column + 1, 1, span);
    connect(field, &FieldEdit::committed, this, &BallotPanel::commit);
    return field;
}

QWidget *BallotPanel::buildForm()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(12, 6, 8, 6);
    column->setSpacing(6);
    auto *top = new QHBoxLayout;
    m_chooser = new QComboBox(form);
    m_chooser->setObjectName(u"ballotChooser"_s);
    m_chooser->setAccessibleName(tr("投票"));
    m_chooser->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *fresh = new QPushButton(tr("新建投票"), form);
    fresh->setObjectName(u"newBallot"_s);
    m_remove = new QPushButton(tr("删除投票"), form);
    m_remove->setObjectName(u"deleteBallot"_s);
    top->addWidget(m_chooser, 1);
    top->addWidget(fresh);
    top->addWidget(m_remove);
    column->addLayout(top);

    m_outcome = new StateLabel(u"ballotOutcome"_s, form);
    m_outcome->setProperty("heading", 3);
    m_arithmetic = new QLabel(form);
    m_arithmetic->setObjectName(u"ballotArithmetic"_s);
    m_arithmetic->setWordWrap(true);
    m_arithmetic->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_outcome);
    column->addWidget(m_arithmetic);

    auto *grid = new QWidget(form);
    m_form = new QGridLayout(grid);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(8);
    m_form->setVerticalSpacing(6);
    for (int pair : {1, 3, 5})
        m_form->setColumnStretch(pair, 1);
    m_members = addField("ballotMembers", tr("应投票人数"), 0, 0);
    m_opened = addField("ballotOpened", tr("开始"), 0, 2);
    m_closed = addField("ballotClosed", tr("截止"), 0, 4);
    m_inFavour = addField("ballotInFavour", tr("赞成"), 1, 0);
    m_against = addField("ballotAgainst", tr("反对"), 1, 2);
    m_abstained = addField("ballotAbstained", tr("弃权"), 1, 4);
    m_quorum = addField("ballotQuorum", tr("回收不少于"), 2, 0);
    m_approval = addField("ballotApproval", tr("赞成不少于"), 2, 2);
    m_objection = addField("ballotObjection", tr("反对不超过"), 2, 4);
    for (FieldEdit *field : {m_quorum, m_approval, m_objection})
        field->setToolTip(tr("如 3/4 或 75%。随本次投票保存，不影响以前的结果。"));
    const auto addBox = [&](QComboBox *box, const QString &label, int row, int span) {
        auto *caption = new QLabel(label, grid);
        caption->setProperty("muted", true);
        caption->setBuddy(box);
        m_form->addWidget(caption, row, 0);
        m_form->addWidget(box, row, 1, 1, span);
        connect(box, &QComboBox::activated, this, &BallotPanel::commit);
    };
    m_basis = makeChoice<BallotBasis>(
        u"ballotBasis"_s, tr("比例的基数"), [](BallotBasis value) { return termOf(value); }, grid);
    addBox(m_basis, tr("比例的基数"), 3, 2);
    m_title = addField("ballotTitle", tr("名称"), 3, 3, 2);
    m_committee = new QComboBox(grid);
    m_committee->setObjectName(u"ballotCommittee"_s);
    m_committee->setAccessibleName(tr("技术委员会"));
    m_committee->setMinimumWidth(80);
    m_committee->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    addBox(m_committee, tr("委员会"), 4, 5);
    column->addWidget(grid);
    column->addStretch(1);

    connect(fresh, &QPushButton::clicked, this, &BallotPanel::create);
    connect(m_remove, &QPushButton::clicked, this, [this] { after(deleteBallot(workspace(), m_ballot.id)); });
    connect(m_chooser, &QComboBox::activated, this, [this] {
        m_ballot.id = BallotId(m_chooser->currentData().toLongLong());
        read();
    });
    return form;
}

QWidget *BallotPanel::buildVotes()
{
    auto *votes = new QWidget(this);
    auto *column = new QVBoxLayout(votes);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(4);
    auto *top = new QHBoxLayout;
    auto *title = new QLabel(tr("记名投票（可选）"), votes);
    title->setToolTip(tr("有记名投票时，票数由记名得出。"));
    auto *paste = new QPushButton(tr("粘贴名单"), votes);
    paste->setObjectName(u"pasteVotes"_s);
    paste->setToolTip(tr("从 Excel 或 WPS 粘贴：姓名、单位、表决（Ctrl+V）"));
    top->addWidget(title);
    top->addStretch(1);
    top->addWidget(paste);
    column->addLayout(top);
    m_grid->setModel(m_model);
    m_grid->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_grid->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    const QStringList words = termsOf<BallotChoice>([](BallotChoice value) { return termOf(value); });
    m_grid->setItemDelegateForColumn(VotesModel::Choice, new ChoiceDelegate(words, tr("表决"), m_grid));
    m_grid->setColumnWidth(VotesModel::Member, 150);
    m_grid->setColumnWidth(VotesModel::Organization, 130);
    column->addWidget(m_grid, 1);
    connect(paste, &QPushButton::clicked, this, &BallotPanel::pasteVotes);
    return votes;
}

void BallotPanel::connectVotes()
{
    connect(m_grid, &GridView::pasteRequested, this, &BallotPanel::pasteVotes);
    connect(m_grid, &GridView::deleteRequested, this,
            [this] { m_model->vote(m_grid->selectedRowNumbers(), std::nullopt); });
    connect(m_grid, &GridView::keyPressed, this, [this](QKeyEvent *event, bool *handled) {
        const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
        if (keys != Qt::NoModifier || event->key() < Qt::Key_0 || event->key() > Qt::Key_3 || !canWrite())
            return;
        *handled = true;
        const int key = event->key() - Qt::Key_0;
        const QList<int> rows = m_grid->selectedRowNumbers();
        const auto choice = key == 0 ? std::nullopt : std::optional(BallotChoice(key - 1));
        const QModelIndex current = m_grid->currentIndex();
        if (m_model->vote(rows, choice) && rows.size() == 1 && current.row() + 1 < m_model->rowCount())
            m_grid->goTo(current.siblingAtRow(current.row() + 1));
    });
}

void BallotPanel::read()
{
    const QList<Ballot> all = ballots(reader(), item().id).valueOr({});
    m_states->setCurrentWidget(all.isEmpty() ? static_cast<QWidget *>(m_empty) : m_content);
    m_empty->setEnabled(canWrite());
    Ballot shown = all.isEmpty() ? Ballot() : all.last();
    m_chooser->clear();
    for (const Ballot &ballot : all) {
        m_chooser->addItem(ballot.title.isEmpty() ? tr("未命名投票") : ballot.title, ballot.id.value());
        if (ballot.id == m_ballot.id)
            shown = ballot;
    }
    m_ballot = shown;
    m_chooser->setCurrentIndex(m_chooser->findData(m_ballot.id.value()));
    m_model->setBallot(m_ballot);
    if (!m_ballot.id.isNull())
        readForm();
}

void BallotPanel::readForm()
{
    const BallotCounts counts = countsOf(m_ballot, m_model->votes());
    m_title->show(m_ballot.title);
    m_opened->show(dayText(m_ballot.openedOn));
    m_closed->show(dayText(m_ballot.closedOn));
    m_members->show(QString::number(m_ballot.members));
    m_inFavour->show(QString::number(counts.inFavour));
    m_against->show(QString::number(counts.against));
    m_abstained->show(QString::number(counts.abstained));
    const bool named = !m_model->votes().isEmpty();
    for (FieldEdit *field : {m_inFavour, m_against, m_abstained}) {
        field->setReadOnly(named || !canWrite());
        field->setToolTip(named ? tr("由记名投票得出") : QString());
    }
    m_quorum->show(fractionText(fractionOf(m_ballot.quorum)));
    m_approval->show(fractionText(fractionOf(m_ballot.approval)));
    m_objection->show(fractionText(fractionOf(m_ballot.objection)));
    showChoice(m_basis, m_ballot.basis);
    m_committee->clear();
    m_committee->addItem(tr("未定"), 0);
    for (const Committee &committee : committees(reader()).valueOr({}))
        m_committee->addItem(u"%1 %2"_s.arg(committee.number, committee.name).trimmed(),
                             committee.id.value());
    m_committee->setCurrentIndex(std::max(0, m_committee->findData(m_ballot.committee.value())));
    showResult();
}

void BallotPanel::showResult()
{
    const BallotResult result = ballotResult(m_ballot, m_model->votes());
    m_outcome->setState(termOf(result.outcome), toneOf(result.outcome));
    m_arithmetic->setText(result.arithmetic.join(u'\n'));
}

void BallotPanel::commit()
{
    Ballot changed = m_ballot;
    changed.title = m_title->text().trimmed();
    changed.basis = chosen<BallotBasis>(m_basis);
    changed.committee = CommitteeId(m_committee->currentData().toLongLong());
    const std::pair<FieldEdit *, QDate Ballot::*> days[] = {{m_opened, &Ballot::openedOn},
                                                            {m_closed, &Ballot::closedOn}};
    for (const auto &[field, member] : days) {
        const auto day = dayOf(field);
        if (!day)
            return;
        changed.*member = *day;
    }
    const std::pair<FieldEdit *, int Ballot::*> numbers[] = {{m_members, &Ballot::members},
                                                             {m_inFavour, &Ballot::inFavour},
                                                             {m_against, &Ballot::against},
                                                             {m_abstained, &Ballot::abstained}};
    for (const auto &[field, member] : numbers) {
        const auto number = numberOf(field);
        if (!number)
            return;
        if (!field->isReadOnly())
            changed.*member = *number;
    }
    const std::pair<FieldEdit *, double Ballot::*> shares[] = {
        {m_quorum, &Ballot::quorum}, {m_approval, &Ballot::approval}, {m_objection, &Ballot::objection}};
    for (const auto &[field, member] : shares) {
        const Fraction fraction = parseFraction(field->text());
        if (fraction.denominator == 0) {
            session().report({ErrorCode::InvalidArgument,
                              tr("“%1”不是比例，请写成 3/4 或 75%。").arg(field->text()),
                              {},
                              {}});
            field->revert();
            return;
        }
        // What is stored stays as it is while it means the same.
        if (fraction != fractionOf(changed.*member))
            changed.*member = shareOf(fraction);
    }
    if (changed.committee != m_ballot.committee && m_ballot.members == membersOf(m_ballot.committee))
        changed.members = membersOf(changed.committee);
    if (changed != m_ballot)
        after(editBallot(workspace(), changed));
}

int BallotPanel::membersOf(CommitteeId committee) const
{
    return memberCount(committeeMembers(reader(), committee).valueOr({}));
}

void BallotPanel::create()
{
    if (!canWrite())
        return;
    Ballot ballot = withUsualRules({});
    ballot.workItem = item().id;
    ballot.committee = item().committee;
    ballot.title = tr("送审稿审查投票");
    ballot.openedOn = today();
    ballot.members = membersOf(item().committee);
    const auto made = createBallot(workspace(), ballot);
    if (!after(made))
        return;
    m_ballot.id = *made;
    read();
    (m_ballot.members == 0 ? m_members : m_inFavour)->setFocus();
}

void BallotPanel::pasteVotes()
{
    if (!canWrite() || m_ballot.id.isNull())
        return;
    QList<MemberVote> votes;
    int blank = 0;
    for (const VoteRow &row : readVotes(clipboardRows(QGuiApplication::clipboard()->mimeData()))) {
        if (!row.choice) {
            ++blank;
            continue;
        }
        QString organization = row.organization;
        // Without a unit it is that of the only member of this name.
        if (organization.isEmpty()) {
            for (const VoteLine &line : m_model->rows()) {
                if (line.member == row.member)
                    organization = line.organization;
            }
        }
        votes += {row.member, organization, row.choice, {}};
    }
    if (votes.isEmpty()) {
        session().inform(tr("剪贴板里没有表决。请复制“姓名、单位、表决”几列。"));
        return;
    }
    if (after(setVotes(workspace(), m_ballot.id, votes)))
        session().inform(blank == 0 ? tr("已登记 %n 票，可撤销。", nullptr, int(votes.size()))
                                    : tr("已登记 %1 票，另有 %2 行没有表决。").arg(votes.size()).arg(blank));
}

} // namespace gangmu
