// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responsibility/renames_dialog.h"

#include "ui/shell/plain_text_edit.h"
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

QString stateText(RenameRow::State state)
{
    switch (state) {
    case RenameRow::State::Ready:
        return RenamesDialog::tr("✓ 将登记");
    case RenameRow::State::Incomplete:
        return RenamesDialog::tr("✗ 缺少名称");
    case RenameRow::State::Unknown:
        return RenamesDialog::tr("✗ 没有这个单位");
    case RenameRow::State::SameName:
        return RenamesDialog::tr("✗ 新旧同名");
    case RenameRow::State::Recorded:
        return RenamesDialog::tr("– 已经登记");
    case RenameRow::State::BadDate:
        return RenamesDialog::tr("✗ 日期不明");
    }
    return {};
}

} // namespace

RenamesDialog::RenamesDialog(Session &session, const QString &region, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_region(region),
      m_text(new PlainTextEdit(this)),
      m_preview(new QTableWidget(0, 4, this)),
      m_summary(new QLabel(this))
{
    setObjectName(u"renamesDialog"_s);
    setWindowTitle(tr("批量更名"));
    resize(720, 560);
    auto *words = new QLabel(tr("从 Excel 或 WPS 粘贴三列：原名称、新名称、日期（可空）。几个单位并成一个、"
                                "一个单位分成几个，各写一行，或用顿号隔开。"),
                             this);
    words->setObjectName(u"renamesHint"_s);
    words->setWordWrap(true);
    m_text->setObjectName(u"renamesText"_s);
    m_text->setAccessibleName(tr("更名表"));
    m_text->setPlaceholderText(tr("省质监局\t省市场监管局\t2018-11-08"));
    m_text->setTabChangesFocus(false);
    m_preview->setObjectName(u"renamesPreview"_s);
    m_preview->setAccessibleName(tr("预览"));
    m_preview->setHorizontalHeaderLabels({tr("原名称"), tr("新名称"), tr("日期"), tr("结果")});
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_preview->setTabKeyNavigation(false);
    m_preview->verticalHeader()->hide();
    m_preview->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_preview->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_preview->setColumnWidth(3, 140);
    m_summary->setObjectName(u"renamesSummary"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->setObjectName(u"renamesButtons"_s);
    m_apply = buttons->addButton(tr("登记"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"applyRenames"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(words);
    column->addWidget(m_text, 1);
    column->addWidget(m_preview, 2);
    column->addWidget(m_summary);
    column->addWidget(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &RenamesDialog::read);
    connect(&m_session, &Session::changed, this, &RenamesDialog::read);
    connect(&m_session, &Session::workspaceReplaced, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &RenamesDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    read();
}

void RenamesDialog::read()
{
    OrganizationDirectory directory;
    if (m_session.workspace()) {
        if (auto found = OrganizationDirectory::read(m_session.workspace()->reader()); m_session.did(found))
            directory = std::move(*found);
    }
    m_table = readRenames(m_text->toPlainText(), directory, m_region);
    m_preview->setRowCount(int(m_table.rows.size()));
    int ready = 0;
    for (int row = 0; row < m_table.rows.size(); ++row) {
        ready += m_table.rows[row].state == RenameRow::State::Ready ? 1 : 0;
        showRow(row, m_table.rows[row]);
    }
    m_apply->setEnabled(ready > 0);
    m_summary->setText(m_table.rows.isEmpty()
                           ? QString()
                           : tr("共%1行，可登记%2行，合为%3项变更；其余不动。正文和责任矩阵保持印发时原样。")
                                 .arg(m_table.rows.size())
                                 .arg(ready)
                                 .arg(m_table.changes.size()));
}

void RenamesDialog::showRow(int row, const RenameRow &line)
{
    const QStringList cells{line.from.join(u'、'), line.to.join(u'、'),
                            line.on.isValid() ? line.on.toString(Qt::ISODate) : QString(),
                            stateText(line.state)};
    for (int column = 0; column < cells.size(); ++column) {
        auto *item = new QTableWidgetItem(cells[column]);
        if (column == 3)
            item->setForeground(line.state == RenameRow::State::Ready      ? themeColors().done
                                : line.state == RenameRow::State::Recorded ? themeColors().muted
                                                                           : themeColors().overdue);
        m_preview->setItem(row, column, item);
    }
}

void RenamesDialog::apply()
{
    if (!m_session.workspace())
        return;
    const qsizetype count = m_table.changes.size();
    if (!m_session.did(reorganizeAll(*m_session.workspace(), m_region, m_table.changes)))
        return;
    m_session.inform(tr("已登记%1项机构变更。").arg(count));
    accept();
}

} // namespace gangmu
