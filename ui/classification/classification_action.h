// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard_column.h"

#include <functional>

class QAction;
class QLineEdit;

namespace gangmu {

/// Whether the cells of a column are picked from a tree.
bool isClassified(StandardColumn column);

/// Gives a line for ICS or CCS codes a button at its end, and F4, to pick a class from the tree. What is
/// picked takes the place of the code that the cursor is in; behind a separator at the end it is added. Then
/// `picked` is called.
QAction *addClassificationAction(QLineEdit *line, StandardColumn column, std::function<void()> picked);

/// The codes of a text with a code put in at a place of the cursor: "67.040; 01", 2, "13" → "13; 01".
QString withCode(const QString &text, qsizetype cursor, const QString &code);
/// The code that the cursor is in.
QString codeAtCursor(const QString &text, qsizetype cursor);

} // namespace gangmu
