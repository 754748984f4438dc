// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_lists.h"

#include "ui/import/import_duplicates_model.h"
#include "ui/import/import_rows_model.h"
#include "ui/import/import_sides.h"
#include "ui/import/import_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

template <class Model>
QList<qint64> selectedLines(const QTableView *view, const Model *model)
{
    QList<qint64> lines;
    for (const QModelIndex &index : view->selectionModel()->selectedRows())
        lines.append(model->row(index.row()).line);
    return lines;
}

} // namespace

ImportLists::ImportLists(RowOfLine rowOfLine, QWidget *parent)
    : QTabWidget(parent),
      m_rowOfLine(std::move(rowOfLine)),
      m_flagged(new ImportRowsModel(this)),
      m_duplicates(new ImportDuplicatesModel(this)),
      m_rejected(new ImportRowsModel(this))
{
    setObjectName(u"catalogueImportLists"_s);
    setDocumentMode(true);
    makeFlagged();
    makeDuplicates();
    makeRejected();
    connect(m_duplicates, &ImportDuplicatesModel::chosen, this,
            [this](qint64 line, std::optional<RowChoice> choice) { choose({line}, choice); });
    for (QTableView *view : {m_flaggedView, m_duplicatesView, m_rejectedView})
        connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                &ImportLists::updateButtons);
    connect(m_duplicatesView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportLists::showSides);
    clear();
}

void ImportLists::clear()
{
    m_known = false;
    m_report = {};
    m_flagged->showFlagged({});
    m_duplicates->show({});
    m_rejected->showRejected({}, {});
    m_sides->clear();
    fillKinds();
    labelTabs();
    updateButtons();
}

void ImportLists::forgetDecisions()
{
    m_decisions.rows.clear();
    m_decisions.refused.clear();
    m_refuse->setChecked(false);
    m_flagged->setDecisions(m_decisions);
    m_duplicates->setDecisions(m_decisions);
}

void ImportLists::show(const ImportReport &report, const ImportMapping &mapping)
{
    m_known = true;
    m_report = report;
    fillKinds();
    showFlagged();
    m_duplicates->show(report.duplicates);
    m_rejected->showRejected(report.rejected, mapping);
    if (!m_duplicatesView->currentIndex().isValid() && m_duplicates->rowCount() > 0)
        m_duplicatesView->setCurrentIndex(m_duplicates->index(0, 0));
    showSides();
    labelTabs();
    updateButtons();
}

void ImportLists::labelTabs()
{
    const ImportCounts &counts = m_report.counts;
    const qint64 numbers[] = {counts.flagged, counts.duplicates + counts.repeats, counts.rejected};
    const qsizetype listed[] = {m_report.flagged.size(), m_report.duplicates.size(),
                                m_report.rejected.size()};
    const QString names[] = {tr("需核对"), tr("重复"), tr("拒收")};
    for (int tab = 0; tab < 3; ++tab) {
        //: a list and how many rows are in it
        setTabText(tab, m_known ? tr("%1（%2）").arg(names[tab]).arg(numbers[tab]) : names[tab]);
        m_limits[tab]->setVisible(numbers[tab] > listed[tab]);
        m_limits[tab]->setText(tr("只列出前 %1 行").arg(listed[tab]));
    }
}

void ImportLists::fillKinds()
{
    const QVariant shown = m_kinds->currentData();
    m_kinds->clear();
    m_kinds->addItem(tr("全部问题"), -1);
    for (const DraftProblem::Kind kind : problemKinds()) {
        const qint64 rows = m_report.problems[size_t(kind)];
        // A kind that is refused stays, so that it can be let in again.
        if (rows > 0 || m_decisions.refused.contains(kind))
            m_kinds->addItem(tr("%1（%2）").arg(problemWord(kind)).arg(rows), int(kind));
    }
    m_kinds->setCurrentIndex(std::max(0, m_kinds->findData(shown)));
}

std::optional<DraftProblem::Kind> ImportLists::shownKind() const
{
    const int kind = m_kinds->currentData().toInt();
    return kind < 0 ? std::nullopt : std::optional(DraftProblem::Kind(kind));
}

void ImportLists::showFlagged()
{
    m_flagged->showFlagged(m_report.flagged, shownKind());
    const std::optional<DraftProblem::Kind> kind = shownKind();
    m_refuse->setChecked(kind && m_decisions.refused.contains(*kind));
}

void ImportLists::showSides()
{
    const int row = m_duplicatesView->currentIndex().row();
    if (row < 0 || row >= m_duplicates->rowCount()) {
        m_sides->clear();
        return;
    }
    const DuplicateRow &duplicate = m_duplicates->row(row);
    m_sides->show(duplicate, duplicate.firstLine > 0 ? m_rowOfLine(duplicate.firstLine) : duplicate.ours,
                  fateOf(duplicate, m_decisions));
}

void ImportLists::updateButtons()
{
    const bool flagged = m_flaggedView->selectionModel()->hasSelection();
    m_accept->setEnabled(flagged);
    m_reject->setEnabled(flagged);
    m_refuse->setEnabled(shownKind().has_value());
    m_rule->setEnabled(m_known);
    m_repeats->setEnabled(m_known);
    m_selected->setEnabled(m_duplicatesView->selectionModel()->hasSelection());
    const QModelIndexList rejected = m_rejectedView->selectionModel()->selectedRows();
    m_bringBack->setEnabled(std::ranges::any_of(
        rejected, [this](const QModelIndex &index) { return m_rejected->row(index.row()).byChoice; }));
    m_save->setEnabled(m_known && m_report.counts.rejected > 0);
}

void ImportLists::decide()
{
    // At once, whatever the dry run takes.
    m_flagged->setDecisions(m_decisions);
    m_duplicates->setDecisions(m_decisions);
    showSides();
    Q_EMIT decisionsChanged();
}

void ImportLists::choose(const QList<qint64> &lines, std::optional<RowChoice> choice)
{
    if (lines.isEmpty())
        return;
    for (const qint64 line : lines) {
        if (choice)
            m_decisions.rows.insert(line, *choice);
        else
            m_decisions.rows.remove(line);
    }
    decide();
}

void ImportLists::chooseFlagged(RowChoice choice)
{
    choose(selectedLines(m_flaggedView, m_flagged), choice);
}

void ImportLists::chooseDuplicates(std::optional<RowChoice> choice)
{
    choose(selectedLines(m_duplicatesView, m_duplicates), choice);
}

void ImportLists::bringBack()
{
    QList<qint64> lines;
    for (const QModelIndex &index : m_rejectedView->selectionModel()->selectedRows()) {
        if (const ImportRowsModel::Row &row = m_rejected->row(index.row()); row.byChoice)
            lines.append(row.line);
    }
    choose(lines, RowChoice::Accept);
}

} // namespace gangmu
