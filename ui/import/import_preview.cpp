// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_preview.h"

#include "core/domain/numbering.h"
#include "core/domain/terms.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

QTableWidget *makeTable(const QString &name, const QStringList &headings, QWidget *parent)
{
    auto *table = new QTableWidget(0, int(headings.size()), parent);
    table->setObjectName(name);
    table->setHorizontalHeaderLabels(headings);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(28);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void addRow(QTableWidget *table, const QStringList &texts)
{
    const int row = table->rowCount();
    table->insertRow(row);
    for (int column = 0; column < texts.size(); ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        item->setToolTip(texts[column]);
        table->setItem(row, column, item);
    }
}

} // namespace

QString summaryText(const ImportSummary &summary)
{
    return QCoreApplication::translate("ImportPreview",
                                       "标题 %1 个，专栏 %2 个、%3 项，重大工程 %4 项，指标 %5 个，单位 %6 "
                                       "个、%7 处，文中标准 %8 项，存疑 %9 处。")
        .arg(summary.headings)
        .arg(summary.boxes)
        .arg(summary.boxItems)
        .arg(summary.majorProjects)
        .arg(summary.targets)
        .arg(summary.organizations)
        .arg(summary.mentions)
        .arg(summary.standards)
        .arg(summary.reviewNotes);
}

ImportPreview::ImportPreview(QWidget *parent)
    : QWidget(parent),
      m_message(new QLabel(this)),
      m_form(new QWidget(this)),
      m_title(new QLineEdit(m_form)),
      m_role(new QComboBox(m_form)),
      m_facts(new QLabel(m_form)),
      m_counts(new QLabel(m_form)),
      m_tabs(new QTabWidget(this)),
      m_outline(new QTreeWidget(this)),
      m_targets(makeTable(u"importTargets"_s, {tr("行"), tr("目标值"), tr("期限"), tr("指标")}, this)),
      m_notes(makeTable(u"importNotes"_s, {tr("行"), tr("类别"), tr("问题"), tr("建议")}, this))
{
    setObjectName(u"importPreview"_s);
    m_message->setObjectName(u"importMessage"_s);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setObjectName(u"importTitle"_s);
    m_title->setAccessibleName(tr("规划名称"));
    m_role->setObjectName(u"importRole"_s);
    m_role->setAccessibleName(tr("规划类别"));
    for (const auto &row : EnumCodes<PlanRole>::table)
        m_role->addItem(termOf(row.value), int(row.value));
    m_facts->setObjectName(u"importFacts"_s);
    m_facts->setWordWrap(true);
    m_counts->setObjectName(u"importCounts"_s);
    m_counts->setWordWrap(true);
    m_outline->setObjectName(u"importOutline"_s);
    m_outline->setHeaderHidden(true);
    m_outline->setUniformRowHeights(true);
    m_tabs->setObjectName(u"importTabs"_s);
    m_tabs->addTab(m_outline, tr("大纲"));
    m_tabs->addTab(m_targets, tr("指标"));
    m_tabs->addTab(m_notes, tr("存疑"));

    auto *form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("规划名称"), m_title);
    form->addRow(tr("类别"), m_role);
    form->addRow(tr("文件信息"), m_facts);
    form->addRow(tr("读出内容"), m_counts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addWidget(m_form);
    layout->addWidget(m_tabs, 1);
    const auto changed = [this] {
        Q_EMIT optionsChanged({PlanRole(m_role->currentData().toInt()), m_title->text().trimmed()});
    };
    connect(m_title, &QLineEdit::textEdited, this, changed);
    connect(m_role, &QComboBox::activated, this, changed);
}

void ImportPreview::showContent(bool visible)
{
    m_form->setVisible(visible);
    m_tabs->setVisible(visible);
    layout()->setAlignment(m_message, visible ? Qt::Alignment() : Qt::AlignTop);
}

void ImportPreview::showBusy(const QString &file)
{
    showContent(false);
    m_message->setVisible(true);
    m_message->setText(tr("正在读取 %1……").arg(file));
}

void ImportPreview::showError(const Error &error)
{
    showContent(false);
    m_message->setVisible(true);
    m_message->setText(error.message);
}

void ImportPreview::showPlan(const ParsedPlan &plan, const ImportOptions &options, const QString &warning)
{
    showContent(true);
    m_message->setVisible(!warning.isEmpty());
    m_message->setText(warning);
    m_title->setText(options.title);
    m_role->setCurrentIndex(m_role->findData(int(options.role)));
    const auto orUnknown = [](const QString &text) { return text.isEmpty() ? tr("未写明") : text; };
    const auto year = [](const std::optional<int> &value) {
        return value ? QString::number(*value) : u"？"_s;
    };
    const QString horizon = plan.startYear || plan.endYear
                                ? u"%1–%2"_s.arg(year(plan.startYear), year(plan.endYear))
                                : tr("未写明");
    m_facts->setText(tr("地区：%1；发文字号：%2；印发日期：%3；规划期：%4；编码：%5，%6 行。")
                         .arg(orUnknown(plan.region), orUnknown(plan.docNumber),
                              orUnknown(plan.issuedOn.toString(Qt::ISODate)), horizon, plan.encoding)
                         .arg(plan.sourceLines.size()));
    m_counts->setText(summaryText(summaryOf(plan)));
    fillOutline(plan);
    fillTargets(plan);
    fillNotes(plan);
    m_tabs->setTabText(1, tr("指标（%1）").arg(plan.targets.size()));
    m_tabs->setTabText(2, tr("存疑（%1）").arg(plan.reviewNotes.size()));
}

void ImportPreview::fillOutline(const ParsedPlan &plan)
{
    m_outline->clear();
    QList<QTreeWidgetItem *> items(plan.nodes.size(), nullptr);
    for (qsizetype i = 0; i < plan.nodes.size(); ++i) {
        const ParsedNode &node = plan.nodes[i];
        const bool listed = headingLevel(node.kind) > 0 || node.kind == PlanNodeKind::Box ||
                            node.kind == PlanNodeKind::BoxItem;
        if (!listed)
            continue;
        QString text = node.number + (node.kind == PlanNodeKind::Box ? u" "_s : QString()) + node.title;
        if (!node.responsibilities.isEmpty()) {
            QStringList names;
            for (const ParsedResponsibility &responsibility : node.responsibilities)
                names.append(responsibility.organization);
            text += tr("　［%1］").arg(names.join(u'、'));
        }
        // A heading below a paragraph hangs on the nearest node that is listed.
        int parent = node.parent;
        while (parent >= 0 && !items[parent])
            parent = plan.nodes[parent].parent;
        items[i] =
            parent >= 0 ? new QTreeWidgetItem(items[parent], {text}) : new QTreeWidgetItem(m_outline, {text});
        items[i]->setToolTip(0, text);
        if (node.kind == PlanNodeKind::Box || node.kind == PlanNodeKind::BoxItem)
            items[i]->setForeground(0, themeColors().muted);
    }
    m_outline->expandToDepth(1);
}

void ImportPreview::fillTargets(const ParsedPlan &plan)
{
    m_targets->setRowCount(0);
    for (const ParsedTarget &parsed : plan.targets) {
        Target target;
        target.comparator = parsed.comparator;
        target.value = parsed.value;
        target.high = parsed.high;
        target.unit = parsed.unit;
        addRow(m_targets,
               {QString::number(parsed.line), boundText(target),
                parsed.deadlineYear ? QString::number(*parsed.deadlineYear) : tr("未定"), parsed.metric});
    }
    m_targets->resizeColumnsToContents();
}

void ImportPreview::fillNotes(const ParsedPlan &plan)
{
    m_notes->setRowCount(0);
    for (const ParsedReviewNote &note : plan.reviewNotes)
        addRow(m_notes, {QString::number(note.line), termOf(note.kind), note.message, note.proposal});
    m_notes->resizeColumnsToContents();
    m_notes->setColumnWidth(2, std::min(m_notes->columnWidth(2), 320));
}

} // namespace gangmu
