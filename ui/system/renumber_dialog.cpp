// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system/renumber_dialog.h"

#include "core/store/queries/system_queries.h"
#include "ui/charts/chart_table_model.h"
#include "ui/charts/chart_table_view.h"
#include "ui/shell/session.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// "101 102 … 101.1 101.2 … 101.1.1 …"
QString sampleOf(const SystemCodes &codes)
{
    const QString first = codes.code({}, 0, 0);
    const QString second = codes.code(first, 1, 0);
    return RenumberDialog::tr("%1、%2……　%3、%4……　%5……")
        .arg(first, codes.code({}, 0, 1), second, codes.code(first, 1, 1), codes.code(second, 2, 0));
}

} // namespace

RenumberDialog::RenumberDialog(Session &session, StandardsSystemId system, SystemNodeId branch,
                               QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_system(system),
      m_branch(branch),
      m_scope(new QComboBox(this)),
      m_pattern(new QLineEdit(this)),
      m_sample(new QLabel(this)),
      m_model(new ChartTableModel(this)),
      m_summary(new QLabel(this))
{
    setObjectName(u"renumberDialog"_s);
    setWindowTitle(tr("重新编号"));
    resize(680, 560);
    m_scope->setObjectName(u"renumberScope"_s);
    m_scope->addItem(tr("整个体系"));
    const Connection &reader = session.workspace()->reader();
    if (!branch.isNull()) {
        if (const auto node = systemNodeById(reader, branch))
            m_scope->addItem(tr("“%1”以下").arg((node->code + u' ' + node->title).trimmed()));
    }
    m_pattern->setObjectName(u"renumberPattern"_s);
    m_pattern->setPlaceholderText(SystemCodes::defaultPattern());
    m_pattern->setToolTip(tr("写出各级第一个编号：101.1 表示 101、102……，下级 101.1、101.2……；"
                             "分隔号和位数照写，例如 101-01；不要分隔号写竖线，例如 1|01；字母写 A.1。"));
    if (const auto row = standardsSystemById(reader, system))
        m_pattern->setText(row->codePattern);
    m_sample->setObjectName(u"renumberSample"_s);
    m_sample->setWordWrap(true);
    auto *list = new ChartTableView(this);
    m_list = list;
    m_list->setObjectName(u"renumberList"_s);
    m_list->setAccessibleName(tr("新旧编号对照表"));
    m_list->setModel(m_model);
    m_summary->setObjectName(u"renumberSummary"_s);
    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(tr("范围(&S)"), m_scope);
    form->addRow(tr("编号规则(&P)"), m_pattern);
    form->addRow(QString(), m_sample);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *copy = buttons->addButton(tr("复制对照表"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"renumberCopy"_s);
    m_apply = buttons->addButton(tr("重新编号"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"renumberApply"_s);
    m_apply->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addLayout(form);
    column->addWidget(m_list, 1);
    column->addWidget(m_summary);
    column->addWidget(buttons);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &RenumberDialog::preview);
    connect(m_pattern, &QLineEdit::textChanged, this, &RenumberDialog::preview);
    connect(&session, &Session::changed, this, &RenumberDialog::preview);
    connect(&session, &Session::workspaceReplaced, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [this] { ChartTableView::copy(m_model->table()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &RenumberDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    preview();
    list->setColumnWidth(0, 110);
    list->setColumnWidth(1, 110);
}

Renumbering RenumberDialog::request() const
{
    return {m_system, m_scope->currentIndex() == 1 ? m_branch : SystemNodeId(), m_pattern->text().trimmed()};
}

void RenumberDialog::preview()
{
    if (!m_session.workspace())
        return;
    TableData table;
    table.title = tr("新旧编号对照表");
    table.columns = {{tr("原编号"), false}, {tr("新编号"), false}, {tr("类目"), false}};
    const auto codes = SystemCodes::parse(m_pattern->text());
    const auto changes = renumberPreview(m_session.workspace()->reader(), request());
    if (changes) {
        for (const CodeChange &change : *changes) {
            const QString indented = QString(change.depth * 2, QChar(0x3000)) + change.title;
            table.rows.append({{change.before, {}, {}}, {change.after, {}, {}}, {indented, {}, {}}});
        }
        m_summary->setText(changes->isEmpty() ? tr("编号已经符合规则，没有要改的。")
                                              : tr("将改 %1 个编号，可以撤销。").arg(changes->size()));
    } else {
        m_summary->setText(changes.error().message);
    }
    m_sample->setText(codes ? sampleOf(*codes) : QString());
    m_model->setTable(table);
    m_apply->setEnabled(changes && !changes->isEmpty());
}

void RenumberDialog::apply()
{
    if (!m_session.workspace())
        return;
    const auto changes = renumberSystem(*m_session.workspace(), request());
    if (!m_session.did(changes))
        return;
    m_session.inform(tr("已改 %1 个编号，可撤销。").arg(changes->size()));
    accept();
}

} // namespace gangmu
