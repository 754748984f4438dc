// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/finder.h"

#include "core/analysis/catalogue/catalogue_search.h"
#include "ui/catalogue/catalogue.h"
#include "ui/shell/finder_delegate.h"
#include "ui/shell/finder_model.h"
#include "ui/shell/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 680;
constexpr int top = 48;
constexpr int mostRows = 10;
constexpr int mostFromCatalogue = 30;

/// Where a thing is shown; nothing for what is done, not shown.
std::optional<PageId> pageOf(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Plan:
    case FoundKind::Node:
    case FoundKind::Target:
        return PageId::Plan;
    case FoundKind::Organization:
        return PageId::Responsibility;
    case FoundKind::Standard:
    case FoundKind::WorkItem:
    case FoundKind::Committee:
        return PageId::Catalogue;
    case FoundKind::Command:
        break;
    }
    return std::nullopt;
}

QString withoutMnemonic(QString text)
{
    // "打开(&O)…" → "打开…", "&Open" → "Open"
    static const QRegularExpression inBrackets(u"\\(&.\\)"_s);
    text.remove(inBrackets);
    text.replace(u"&&"_s, QString(QChar(1)));
    text.remove(u'&');
    return text.replace(QChar(1), u'&');
}

} // namespace

Finder::Finder(Session &session, WindowActions &actions, QWidget *window)
    : QFrame(window),
      m_session(session),
      m_actions(actions),
      m_model(new FinderModel(this)),
      m_input(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_hint(new QLabel(this))
{
    setObjectName(u"finder"_s);
    setAccessibleName(tr("查找"));
    m_input->setObjectName(u"finderInput"_s);
    m_input->setAccessibleName(tr("要找的内容"));
    m_input->setPlaceholderText(tr("条目、单位、指标、标准或命令；汉字、编号、拼音首字母"));
    m_input->installEventFilter(this);
    m_list->setObjectName(u"finderList"_s);
    m_list->setAccessibleName(tr("找到的内容"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FinderDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_hint->setObjectName(u"finderHint"_s);
    m_hint->setProperty("muted", true);
    m_hint->setContentsMargins(14, 4, 14, 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(4);
    layout->addWidget(m_input);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    // textChanged comes when an input method commits, not while it composes.
    connect(m_input, &QLineEdit::textChanged, this, &Finder::search);
    connect(m_list, &QListView::clicked, this, &Finder::choose);
    connect(&session, &Session::changed, this, [this] { m_stale = true; });
    connect(&session, &Session::workspaceReplaced, this, [this] {
        m_entries.clear();
        m_stale = true;
        end();
    });
    connect(&session.catalogue(), &Catalogue::changed, this, [this] {
        if (isVisible())
            search(m_input->text());
    });
    hide();
}

void Finder::begin()
{
    if (isVisible()) {
        m_input->selectAll();
        return;
    }
    m_focusBefore = QApplication::focusWidget();
    m_input->clear();
    m_session.catalogue().need();
    showCommands();
    refresh();
    place();
    show();
    raise();
    m_input->setFocus(Qt::PopupFocusReason);
}

/// Commands are there at once; what is in the workspace comes as soon as it is read.
void Finder::showCommands()
{
    QList<FinderEntry> all;
    const QList<QAction *> commands = m_actions.commands();
    for (QAction *command : commands) {
        FinderEntry entry;
        entry.title = withoutMnemonic(command->text());
        entry.context = command->shortcut().toString(QKeySequence::NativeText);
        entry.action = command;
        index(entry);
        all += entry;
    }
    m_model->setEntries(all + m_entries);
    search(m_input->text());
}

void Finder::refresh()
{
    if (!m_stale || !m_session.workspace())
        return;
    m_stale = false;
    m_session.jobs().read<QList<FinderEntry>>({u"finder"_s, tr("正在准备查找")}, *m_session.workspace(), this,
                                              workspaceEntries,
                                              [this](const Result<QList<FinderEntry>> &entries) {
                                                  if (!m_session.did(entries)) {
                                                      m_stale = true;
                                                      return;
                                                  }
                                                  m_entries = *entries;
                                                  showCommands();
                                              });
}

void Finder::search(const QString &query)
{
    m_model->setQuery(query, m_session.currentPlan(), fromCatalogue(query));
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    const bool nothing = m_model->rowCount() == 0;
    m_hint->setText(nothing ? tr("没有找到“%1”").arg(query) : tr("↑↓ 选择　Enter 前往　Esc 关闭"));
    place();
}

/// Standards of a catalogue that is too large to be listed.
QList<FinderEntry> Finder::fromCatalogue(const QString &query) const
{
    QList<FinderEntry> found;
    const CatalogueIndex::Pointer index = m_session.catalogue().index();
    if (!index || index->count() <= mostListedStandards || query.trimmed().isEmpty())
        return found;
    CatalogueFilter filter;
    filter.text = query;
    QList<StandardId> ids;
    for (const qint32 row : firstRows(*index, filter, {}, mostFromCatalogue, m_session.clock().today()))
        ids += index->idAt(row);
    for (const Standard &standard :
         standardsByIds(m_session.workspace()->reader(), ids).valueOr(QList<Standard>()))
        found += standardEntry(standard);
    return found;
}

void Finder::place()
{
    const int room = parentWidget()->width();
    const int width = std::min(widest, room - 64);
    const int row = m_list->sizeHintForRow(0);
    const int rows = std::clamp(m_model->rowCount(), 0, mostRows);
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(rows * std::max(row, 0) + 8);
    setGeometry((room - width) / 2, top, width, layout()->sizeHint().height());
}

bool Finder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            hide();
    }
    return QFrame::eventFilter(watched, event);
}

bool Finder::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(mostRows - 1);
        return true;
    case Qt::Key_PageUp:
        move(1 - mostRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        end();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // nothing else here takes the focus
    default:
        return false;
    }
}

void Finder::move(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, rows - 1);
    m_list->setCurrentIndex(m_model->index(row));
}

void Finder::choose()
{
    const FinderEntry *found = m_model->entryAt(m_list->currentIndex().row());
    if (!found)
        return;
    const FinderEntry entry = *found; // the list changes when it is followed
    end();
    if (entry.action)
        entry.action->trigger();
    else if (const std::optional<PageId> page = pageOf(entry.kind))
        m_session.follow(*page, entry.selection);
}

void Finder::end()
{
    if (!isVisible())
        return;
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    hide();
}

} // namespace gangmu
