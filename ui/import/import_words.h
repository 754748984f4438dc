// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/catalogue/catalogue_import.h"

/// What the import desk calls things. GUI thread.
namespace gangmu {

/// A few words for a kind of problem.
QString problemWord(DraftProblem::Kind kind);
QList<DraftProblem::Kind> problemKinds();

/// One word each, for cells and sentences.
QString ruleWord(DuplicateChoice rule);
QString choiceWord(RowChoice choice);
/// As it stands in a box, in the order of DuplicateChoice.
QStringList ruleTexts();

/// What becomes of a row whose number is there already, with the decisions made so far.
DuplicateChoice ruleOf(const DuplicateRow &row, const CatalogueImportOptions &decisions);
RowChoice fateOf(const DuplicateRow &row, const CatalogueImportOptions &decisions);

/// Which columns of the two sides say something else, as far as the sheet says anything.
QList<StandardColumn> differencesOf(const DuplicateRow &row);

/// "读取 9 行 = 新增 3 + 合并 4（更新 1）+ 拒收 2"
QString countsText(const ImportCounts &counts);

} // namespace gangmu
