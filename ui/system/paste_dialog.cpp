// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system/paste_dialog.h"

#include "core/domain/terms.h"
#include "core/store/verbs/system_entry_verbs.h"
#include "ui/shell/plain_text_edit.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

QString stateText(PastedEntry::State state)
{
    switch (state) {
    case PastedEntry::State::Known:
        return PasteDialog::tr("✓ 目录中已有");
    case PastedEntry::State::Planned:
        return PasteDialog::tr("+ 列为待制定");
    case PastedEntry::State::Present:
        return PasteDialog::tr("– 本类目已列入");
    case PastedEntry::State::Repeated:
        return PasteDialog::tr("– 上文已有");
    }
    return {};
}

} // namespace

PasteDialog::PasteDialog(Session &session, SystemNodeId node, const QString &nodeName, const QString &text,
                         QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_node(node),
      m_text(new PlainTextEdit(text, this)),
      m_preview(new QTableWidget(0, 4, this)),
      m_summary(new QLabel(this))
{
    setObjectName(u"systemPasteDialog"_s);
    setWindowTitle(tr("列入“%1”").arg(nodeName));
    resize(760, 560);
    auto *words = new QLabel(
        tr("每行一项：标准号、标准号加名称，或只有名称。目录中有的按标准号列入，没有的列为待制定。"), this);
    words->setWordWrap(true);
    m_text->setObjectName(u"systemPasteText"_s);
    m_text->setAccessibleName(tr("粘贴的内容"));
    m_text->setTabChangesFocus(false);
    m_preview->setObjectName(u"systemPastePreview"_s);
    m_preview->setAccessibleName(tr("预览"));
    m_preview->setHorizontalHeaderLabels({tr("标准号"), tr("标准名称"), tr("宜定级别"), tr("结果")});
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_preview->setTabKeyNavigation(false);
    m_preview->verticalHeader()->hide();
    m_preview->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_preview->setColumnWidth(0, 170);
    m_preview->setColumnWidth(2, 90);
    m_preview->setColumnWidth(3, 140);
    m_summary->setObjectName(u"systemPasteSummary"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("列入"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"systemPasteApply"_s);
    m_apply->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(words);
    column->addWidget(m_text, 1);
    column->addWidget(m_preview, 3);
    column->addWidget(m_summary);
    column->addWidget(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteDialog::read);
    connect(&session, &Session::changed, this, &PasteDialog::read);
    connect(&session, &Session::workspaceReplaced, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasteDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    read();
    m_apply->setFocus();
}

void PasteDialog::read()
{
    m_entries.clear();
    if (m_session.workspace()) {
        const auto entries =
            readPastedEntries(m_session.workspace()->reader(), m_text->toPlainText(), m_node);
        if (m_session.did(entries))
            m_entries = *entries;
    }
    m_preview->setRowCount(int(m_entries.size()));
    int known = 0, planned = 0;
    for (int row = 0; row < m_entries.size(); ++row) {
        known += m_entries[row].state == PastedEntry::State::Known ? 1 : 0;
        planned += m_entries[row].state == PastedEntry::State::Planned ? 1 : 0;
        showLine(row, m_entries[row]);
    }
    m_apply->setEnabled(known + planned > 0);
    m_summary->setText(tr("共 %1 行：现有标准 %2 项，待制定 %3 项，略去重复 %4 项。")
                           .arg(m_entries.size())
                           .arg(known)
                           .arg(planned)
                           .arg(m_entries.size() - known - planned));
}

void PasteDialog::showLine(int row, const PastedEntry &entry)
{
    const ThemeColors &colors = themeColors();
    const QStringList cells{entry.number, entry.title, termOf(entry.entry.level), stateText(entry.state)};
    for (int column = 0; column < cells.size(); ++column) {
        auto *item = new QTableWidgetItem(cells[column]);
        item->setToolTip(column < 3 ? entry.line : cells[column]);
        if (!entry.isAdded())
            item->setForeground(colors.muted);
        else if (column == 3 && entry.state == PastedEntry::State::Known)
            item->setForeground(colors.done);
        m_preview->setItem(row, column, item);
    }
}

void PasteDialog::apply()
{
    QList<SystemEntry> entries;
    for (const PastedEntry &each : std::as_const(m_entries)) {
        if (each.isAdded())
            entries.append(each.entry);
    }
    if (!m_session.workspace())
        return;
    const auto added = addSystemEntries(*m_session.workspace(), m_node, entries);
    if (!m_session.did(added))
        return;
    accept();
    m_session.inform(tr("已列入 %1 项，可撤销。").arg(added->size()));
    Q_EMIT listed(*added);
}

} // namespace gangmu
