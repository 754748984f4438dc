// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// How names and bodies of box items look, whatever the box is made of.
namespace gangmu {

/// Short and without stops, commas or colons.
bool isBoxName(QStringView text);

/// Whether a body ends as a sentence does: what follows is a new paragraph, not a continuation.
bool isFinishedBody(QStringView body);

/// Pieces of a paragraph between wide gaps and cell breaks (U+2028).
QList<QStringView> splitAtGaps(QStringView text);

/// "能源：…" or "能源。…": the length of the name; 0 where the text does not begin so.
qsizetype boxLeadIn(QStringView text);

/// Adds a piece to a body: as a paragraph behind a finished sentence, else as its continuation.
void addBoxParagraph(QString &body, QStringView text);

} // namespace gangmu
