// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/checks_page.h"

#include "core/analysis/catalogue/replacement_findings.h"
#include "core/analysis/checks/checks.h"
#include "core/reading/stored_targets.h"
#include "core/store/queries/organization_queries.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/queries/target_queries.h"
#include "ui/checks/finding_detail.h"
#include "ui/checks/findings_filter.h"
#include "ui/review/replacement_model.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/selection_delay.h"

#include <algorithm>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QTreeView>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {
constexpr int recheckDelay = 250; // milliseconds after the last edit
/// For what may read a large catalogue.
constexpr int recheckStandardsDelay = 1000;
const QString jobKey = u"checks"_s;
const QString standardsJobKey = u"checksOfStandards"_s;

bool concernsStandards(const ChangeNotice &notice)
{
    return notice.large || notice.touches(Table::Standard) || notice.touches(Table::Replacement) ||
           notice.touches(Table::SystemEntry) || notice.touches(Table::SystemNode) ||
           notice.touches(Table::StandardsSystem);
}

/// As much of a line as two rows hold, with the words in question in it.
QString excerpt(const QString &line, const QString &about)
{
    constexpr qsizetype longest = 90;
    if (line.size() <= longest)
        return line;
    const qsizetype found = about.isEmpty() ? 0 : std::max<qsizetype>(0, line.indexOf(about));
    const qsizetype begin =
        std::clamp<qsizetype>(found + about.size() / 2 - longest / 2, 0, line.size() - longest);
    QString part = line.sliced(begin, longest);
    if (begin > 0)
        part.prepend(u'…');
    if (begin + longest < line.size())
        part.append(u'…');
    return part;
}

class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int rowHeight = 30;
        constexpr int columnSpace = 16;
        const QSize hint = QStyledItemDelegate::sizeHint(option, index);
        return {hint.width() + columnSpace, std::max(rowHeight, hint.height())};
    }
};
} // namespace

ChecksPage::ChecksPage(Session &session, QWidget *parent)
    : Page(session, PageId::Checks, parent),
      m_model(new FindingsModel(this)),
      m_states(new QStackedLayout(this)),
      m_empty(new EmptyState(this)),
      m_recheck(new QTimer(this)),
      m_recheckStandards(new QTimer(this)),
      m_selecting(new QTimer(this))
{
    setObjectName(u"checksPage"_s);
    const QList<CheckRule> rules = checkRules();
    for (const CheckRule &rule : rules)
        m_titles.insert(rule.id, rule.title);
    for (int kind = 0; kind <= int(ReplacementRowKind::MissingReplaced); ++kind)
        m_titles.insert(replacementRule(ReplacementRowKind(kind)),
                        ReplacementModel::kindText(ReplacementRowKind(kind)));
    m_content = buildContent();
    m_empty->setObjectName(u"checksEmpty"_s);
    m_states->addWidget(m_content);
    m_states->addWidget(m_empty);
    makeActions();
    connectView();
    connectSession();
    clear();
    m_recheckStandards->start(0);
}

QWidget *ChecksPage::buildContent()
{
    auto *content = new QWidget(this);
    m_filter = new FindingsFilter(content);
    m_view = new QTreeView(content);
    m_view->setObjectName(u"findingsView"_s);
    m_view->setAccessibleName(tr("问题列表"));
    m_view->setProperty("plain", true);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setUniformRowHeights(true);
    m_view->setRootIsDecorated(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionsMovable(false);
    m_view->header()->setSectionResizeMode(FindingsModel::Message, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(FindingsModel::Place, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(FindingsModel::Fix, QHeaderView::ResizeToContents);
    m_detail = new FindingDetail(content);
    m_splitter = new QSplitter(Qt::Vertical, content);
    m_splitter->setObjectName(u"checksSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({480, 120});
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_splitter, 1);
    return content;
}

void ChecksPage::connectView()
{
    connect(m_filter, &FindingsFilter::changed, this, &ChecksPage::applyFilter);
    connect(m_view, &QTreeView::clicked, this, &ChecksPage::clicked);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChecksPage::showCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, m_selecting,
            qOverload<>(&QTimer::start));
    selectAfterRest(m_selecting, m_view, [this] {
        if (const Finding *finding = m_model->findingAt(m_view->currentIndex()))
            session().select(subjectOf(*finding));
    });
    connect(m_detail, &FindingDetail::goRequested, this, [this] { jump(m_view->currentIndex()); });
    connect(m_detail, &FindingDetail::fixRequested, this, [this] { fix(m_view->currentIndex()); });
}

void ChecksPage::connectSession()
{
    m_recheck->setSingleShot(true);
    m_recheck->setInterval(recheckDelay);
    connect(m_recheck, &QTimer::timeout, this, &ChecksPage::check);
    connect(&session(), &Session::changed, m_recheck, qOverload<>(&QTimer::start));
    m_recheckStandards->setSingleShot(true);
    m_recheckStandards->setInterval(recheckStandardsDelay);
    connect(m_recheckStandards, &QTimer::timeout, this, &ChecksPage::checkStandards);
    connect(&session(), &Session::changed, this, [this](const ChangeNotice &notice) {
        if (concernsStandards(notice))
            m_recheckStandards->start();
    });
    connect(&session(), &Session::workspaceReplaced, this, [this] {
        m_ofStandards.clear();
        m_recheckStandards->start(0);
        clear();
    });
    connect(&session(), &Session::currentPlanChanged, this, &ChecksPage::clear);
}

void ChecksPage::clear()
{
    m_checked = {};
    take({}, m_ofStandards);
    // What belongs to the change that led here is read in one go.
    m_recheck->start(0);
}

void ChecksPage::check()
{
    const PlanId plan = session().currentPlan();
    if (!workspace() || plan.isNull()) {
        showState();
        return;
    }
    const QDate today = session().clock().today();
    session().jobs().read<QList<Finding>>(
        {jobKey, tr("正在检查")}, *workspace(), this,
        [plan, today](const Connection &connection, const Progress &) {
            return checkPlan(connection, plan, today, findStoredTargets);
        },
        [this, plan](const Result<QList<Finding>> &findings) {
            if (plan != session().currentPlan())
                return;
            m_checked = plan;
            if (findings)
                take(*findings, m_ofStandards);
            else if (findings.error().code != ErrorCode::Cancelled)
                showFailure(findings.error());
        });
}

void ChecksPage::checkStandards()
{
    if (!workspace())
        return;
    session().jobs().readPage<QList<Finding>>(
        {standardsJobKey, tr("正在检查代替关系")}, *workspace(), this,
        [](const Connection &connection, const Progress &progress) {
            return replacementFindings(connection, progress);
        },
        [this](const Result<QList<Finding>> &findings) {
            if (session().did(findings))
                take(m_ofPlan, *findings);
        });
}

void ChecksPage::take(const QList<Finding> &ofPlan, const QList<Finding> &ofStandards)
{
    m_ofPlan = ofPlan;
    m_ofStandards = ofStandards;
    QList<Finding> findings = m_ofPlan + m_ofStandards;
    std::ranges::stable_sort(findings, {}, &Finding::severity);
    const Finding *current = m_model->findingAt(m_view->currentIndex());
    const std::optional<Finding> kept = current ? std::optional(*current) : std::nullopt;
    m_model->setFindings(findings, m_titles);
    restoreCurrent(kept);
    showCounts();
    const int errors = m_model->count(Severity::Error);
    const int warnings = m_model->count(Severity::Warning);
    Q_EMIT countChanged(errors, warnings);
    Q_EMIT badgeChanged(errors + warnings);
    showState();
}

void ChecksPage::showCounts()
{
    m_filter->setCounts(m_model->count(Severity::Error), m_model->count(Severity::Warning),
                        m_model->count(Severity::Note));
}

void ChecksPage::applyFilter()
{
    const Finding *current = m_model->findingAt(m_view->currentIndex());
    const std::optional<Finding> kept = current ? std::optional(*current) : std::nullopt;
    m_model->setFilter(m_filter->text(), m_filter->severities());
    restoreCurrent(kept);
    showState();
}

void ChecksPage::restoreCurrent(const std::optional<Finding> &finding)
{
    for (int group = 0; group < m_model->rowCount(); ++group)
        m_view->setFirstColumnSpanned(group, {}, true);
    m_view->expandAll();
    setCurrent(finding ? m_model->indexOf(*finding) : QModelIndex());
    showCurrent();
}

/// Goes to a row without selecting its subject in the window.
void ChecksPage::setCurrent(const QModelIndex &index)
{
    m_view->setCurrentIndex(index);
    m_selecting->stop();
}

void ChecksPage::showFailure(const Error &error)
{
    m_empty->clearButtons();
    m_empty->setContent(u"dialog-error"_s, tr("检查没有完成"), error.message);
    m_empty->addButton(tr("再试一次"), [this] { check(); })->setObjectName(u"checksRetry"_s);
    m_states->setCurrentWidget(m_empty);
}

void ChecksPage::showState()
{
    const qsizetype all = m_model->findings().size();
    m_filter->setShown(m_model->shown(), int(all));
    for (QAction *action : {m_next, m_previous, m_copy, m_export})
        action->setEnabled(m_model->shown() > 0);
    if (all > 0) {
        m_states->setCurrentWidget(m_content);
        return;
    }
    m_empty->clearButtons();
    if (!workspace() || session().currentPlan().isNull()) {
        m_empty->setContent(
            u"tools-check-spelling"_s, tr("还没有规划"),
            tr("导入或新建一份规划后，这里列出其中的矛盾和缺漏：没有牵头单位的任务、没有时限的"
               "指标、编号不连续、同一单位的两种写法等。"));
        m_empty->addButton(tr("导入规划…"), [this] { session().request(Command::Import); })
            ->setObjectName(u"checksImport"_s);
    } else if (m_checked.isNull()) {
        m_empty->setContent(u"tools-check-spelling"_s, tr("正在检查…"), {});
    } else {
        m_empty->setContent(u"checkmark"_s, tr("没有发现问题"),
                            tr("已按 %n 条规则检查，每次修改后会自动再查。", nullptr, int(m_titles.size())));
    }
    m_states->setCurrentWidget(m_empty);
}

void ChecksPage::showCurrent()
{
    const Finding *finding = m_model->findingAt(m_view->currentIndex());
    m_detail->show(finding, finding ? m_titles.value(finding->rule) : QString(),
                   finding && workspace() ? sourceOf(*finding) : QString());
}

/// The part of the imported line that the finding is about.
QString ChecksPage::sourceOf(const Finding &finding) const
{
    const Connection &connection = workspace()->reader();
    const auto node = nodeById(connection, finding.node);
    if (!node || finding.line == 0 || node->source.line == 0)
        return {};
    const QString line =
        sourceLine(connection, {node->source.document, finding.line}).valueOr(QString()).simplified();
    QString about;
    if (const auto target = targetById(connection, finding.target))
        about = target->text;
    else if (const auto organization = organizationById(connection, finding.organization))
        about = organization->name;
    return excerpt(line, about);
}

} // namespace gangmu
