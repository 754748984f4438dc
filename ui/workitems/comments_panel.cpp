// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workitems/comments_panel.h"

#include "core/analysis/work_items/comment_report.h"
#include "core/base/in_chinese.h"
#include "core/domain/terms.h"
#include "core/reading/comment_rows.h"
#include "core/store/queries/work_item_queries.h"
#include "core/store/verbs/comment_verbs.h"
#include "core/store/verbs/work_item_verbs.h"
#include "core/writing/comment_report_writer.h"
#include "ui/shell/column_widths.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/theme.h"
#include "ui/workitems/choice_delegate.h"
#include "ui/workitems/comments_model.h"
#include "ui/workitems/grid_view.h"
#include "ui/workitems/state_label.h"
#include "ui/workitems/table_files.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr int dayWidth = 104;

std::optional<CommentDisposition> dispositionOfKey(int key)
{
    switch (key) {
    case Qt::Key_0:
        return CommentDisposition::Open;
    case Qt::Key_1:
        return CommentDisposition::Accepted;
    case Qt::Key_2:
        return CommentDisposition::PartlyAccepted;
    case Qt::Key_3:
        return CommentDisposition::Rejected;
    default:
        return std::nullopt;
    }
}

} // namespace

CommentsPanel::CommentsPanel(Session &session, QWidget *parent)
    : WorkItemTab(session, u"commentsPanel"_s, parent),
      m_model(new CommentsModel(session, this)),
      m_grid(new GridView(u"commentsGrid"_s, tr("意见"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 12, 6);
    column->setSpacing(6);
    column->addWidget(buildHead());
    column->addWidget(buildTools());
    column->addWidget(m_grid, 1);
    column->addWidget(buildFoot());
    m_grid->setModel(m_model);
    const QStringList words =
        termsOf<CommentDisposition>([](CommentDisposition value) { return termOf(value); });
    m_grid->setItemDelegateForColumn(CommentsModel::Disposition,
                                     new ChoiceDelegate(words, tr("处理意见"), m_grid));
    setColumnWidths(*m_grid, {110, 320, 130, 84, 180, 80});
    connectGrid();
}

FieldEdit *CommentsPanel::addField(QHBoxLayout *row, const char *name, const QString &label, int width)
{
    auto *caption = new QLabel(label, this);
    caption->setProperty("muted", true);
    auto *field = new FieldEdit(QLatin1String(name), label, this);
    if (width > 0)
        field->setFixedWidth(width);
    else
        field->setMinimumWidth(48);
    caption->setBuddy(field);
    row->addWidget(caption);
    row->addWidget(field, width > 0 ? 0 : 1);
    connect(field, &FieldEdit::committed, this, &CommentsPanel::commit);
    m_writing.append(field);
    return field;
}

QWidget *CommentsPanel::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_days.append({addField(row, "consultationStart", tr("开始"), dayWidth), &Consultation::startedOn});
    m_days.append({addField(row, "consultationEnd", tr("截止"), dayWidth), &Consultation::endsOn});
    m_texts.append({addField(row, "consultationDrafter", tr("负责起草单位"), 0), &Consultation::drafter});
    m_texts.append({addField(row, "consultationContact", tr("承办人"), 72), &Consultation::contact});
    m_texts.append({addField(row, "consultationPhone", tr("电话"), 0), &Consultation::phone});
    m_days.append({addField(row, "consultationFilled", tr("填写日期"), dayWidth), &Consultation::filledOn});
    return head;
}

QWidget *CommentsPanel::buildTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const auto add = [&](const char *name, const QString &text, const QString &icon, const QString &toolTip,
                         auto clicked, bool writes = true) {
        auto *button = new QToolButton(tools);
        button->setObjectName(QLatin1String(name));
        button->setText(text);
        button->setToolTip(toolTip);
        if (!icon.isEmpty())
            button->setIcon(themeIcon(icon));
        button->setToolButtonStyle(icon.isEmpty() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::clicked, this, clicked);
        row->addWidget(button);
        if (writes)
            m_writing.append(button);
    };
    add("pasteComments", tr("粘贴意见"), u"edit-paste"_s,
        tr("从 Excel、WPS 或网页表格粘贴多条意见（Ctrl+V）"), [this] { paste(); });
    const std::pair<const char *, CommentDisposition> dispositions[] = {
        {"acceptComments", CommentDisposition::Accepted},
        {"partlyAcceptComments", CommentDisposition::PartlyAccepted},
        {"rejectComments", CommentDisposition::Rejected}};
    int key = 0;
    for (const auto &[name, disposition] : dispositions) {
        ++key;
        add(name, termOf(disposition), QString(),
            tr("选中的意见：%1（在“处理意见”列按 %2，其他列按 Alt+%2）").arg(termOf(disposition)).arg(key),
            [this, disposition = disposition] { dispose(disposition); });
    }
    add(
        "exportComments", tr("导出汇总处理表…"), u"document-export"_s, tr("导出征求意见汇总处理表"),
        [this] { exportTable(); }, false);
    m_sums = new QLabel(tools);
    m_sums->setObjectName(u"commentSums"_s);
    row->addStretch(1);
    row->addWidget(m_sums);
    return tools;
}

QWidget *CommentsPanel::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_counts.append({addField(row, "consultationSent", tr("发送单位数"), 56), &Consultation::sent});
    m_counts.append({addField(row, "consultationReplied", tr("回函单位数"), 56), &Consultation::replied});
    m_counts.append({addField(row, "consultationWithComments", tr("回函并有意见单位数"), 56),
                     &Consultation::repliedWithComments});
    m_doubts = new StateLabel(u"consultationDoubts"_s, foot);
    m_doubts->setWordWrap(true);
    row->addWidget(m_doubts, 1);
    return foot;
}

void CommentsPanel::connectGrid()
{
    connect(m_grid, &GridView::pasteRequested, this, &CommentsPanel::paste);
    connect(m_grid, &GridView::deleteRequested, this, &CommentsPanel::removeSelected);
    connect(m_grid, &GridView::keyPressed, this, [this](QKeyEvent *event, bool *handled) {
        const auto disposition = dispositionOfKey(event->key());
        const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
        const bool here =
            keys == Qt::NoModifier && m_grid->currentIndex().column() == CommentsModel::Disposition;
        if (!disposition || !(here || keys == Qt::AltModifier))
            return;
        *handled = true;
        dispose(*disposition);
    });
}

void CommentsPanel::read()
{
    m_consultation = consultation(reader(), item().id).valueOr({});
    m_consultation.workItem = item().id;
    m_model->setItem(item().id);
    for (const Text &field : m_texts)
        field.edit->show(m_consultation.*field.member);
    for (const Day &field : m_days)
        field.edit->show(dayText(m_consultation.*field.member));
    for (const Count &field : m_counts)
        field.edit->show(QString::number(m_consultation.*field.member));
    for (QWidget *widget : std::as_const(m_writing))
        widget->setEnabled(canWrite());
    showSums();
}

void CommentsPanel::showSums()
{
    const CommentSums sums = commentSums(m_model->rows());
    m_sums->setText(commentSumsText(sums));
    const QStringList doubts = consultationDoubts(m_consultation, sums);
    if (doubts.isEmpty())
        m_doubts->setState(tr("没有回函的单位数：%1").arg(notReplied(m_consultation)), Tone::Muted);
    else
        m_doubts->setState(doubts.join(QString()), Tone::Bad);
}

void CommentsPanel::commit()
{
    Consultation changed = m_consultation;
    for (const Text &field : m_texts)
        changed.*field.member = field.edit->text().trimmed();
    for (const Day &field : m_days) {
        const auto day = dayOf(field.edit);
        if (!day)
            return;
        changed.*field.member = *day;
    }
    for (const Count &field : m_counts) {
        const auto number = numberOf(field.edit);
        if (!number)
            return;
        changed.*field.member = *number;
    }
    if (changed != m_consultation)
        after(editConsultation(workspace(), changed));
}

void CommentsPanel::paste()
{
    if (!canWrite())
        return;
    const QList<Comment> pasted = readComments(clipboardRows(QGuiApplication::clipboard()->mimeData()));
    if (pasted.isEmpty()) {
        session().inform(tr("剪贴板里没有意见。请先在 Excel 或 WPS 中复制意见所在的行。"));
        return;
    }
    const auto made = pasteComments(workspace(), item().id, pasted);
    if (!after(made))
        return;
    session().inform(tr("已粘贴 %n 条意见，可撤销。", nullptr, int(made->size())));
    m_grid->goTo(m_model->index(m_model->rowOf(made->first().value()), CommentsModel::Disposition));
    m_grid->setFocus();
}

void CommentsPanel::removeSelected()
{
    QList<CommentId> chosen;
    for (int row : m_grid->selectedRowNumbers()) {
        if (!m_model->isSpare(row))
            chosen += m_model->at(row).id;
    }
    if (!chosen.isEmpty() && canWrite() && after(deleteComments(workspace(), chosen)))
        session().inform(tr("已删除 %n 条意见，可撤销。", nullptr, int(chosen.size())));
}

void CommentsPanel::dispose(CommentDisposition disposition)
{
    QList<CommentId> chosen;
    for (int row : m_grid->selectedRowNumbers()) {
        if (!m_model->isSpare(row))
            chosen += m_model->at(row).id;
    }
    if (chosen.isEmpty() || !canWrite() || !after(setDisposition(workspace(), chosen, disposition)))
        return;
    // One after the other: the next row comes up by itself.
    const QModelIndex current = m_grid->currentIndex();
    if (chosen.size() == 1 && current.isValid() && current.row() + 1 < m_model->rows().size())
        m_grid->goTo(current.siblingAtRow(current.row() + 1));
}

void CommentsPanel::exportTable()
{
    const CommentReport report = // as it is handed in
        inChinese([this] { return commentReport(item(), m_consultation, m_model->rows()); });
    saveTable(session(), this, report.title, tr("%1 %2").arg(item().title, report.title),
              [report](const QString &path) { return writeCommentReport(path, report); });
}

} // namespace gangmu
