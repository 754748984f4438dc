// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>

/// Texts that a spreadsheet would take for a formula when it opens a CSV file, and the form in which both
/// sides keep them texts: ="…", a formula whose value is that very text. Excel and WPS show the text itself;
/// our reader takes the form apart again, so that what was written is what is read.
namespace gangmu {

/// Whether a spreadsheet would compute (or refuse) this cell: it begins with = + - @ in either width, or with
/// a tab or line end, and is not just a number.
bool looksLikeFormula(QStringView text);

/// A text as ="…", quotes doubled. A text literal in a formula holds 255 characters, so a longer one becomes
/// several, joined by &.
QString asFormulaText(QStringView text);

/// The text in a cell of the form ="…" or ="…"&"…"; nothing where the cell is anything else.
std::optional<QString> formulaText(QStringView cell);

} // namespace gangmu
