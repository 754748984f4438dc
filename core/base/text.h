// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Small tools for Chinese text as people really have it: every kind of blank, full and half width, brackets.
/// All functions are linear in the length of the text and usable on any thread.
namespace gangmu::text {

/// Any kind of blank, the ideographic and the no-break one included; also characters that show nothing
/// (zero-width, soft hyphen, byte order mark).
bool isBlank(QChar c);

/// Characters that occupy no place and mean nothing in Chinese text: soft hyphen, zero-width marks.
bool isInvisible(QChar c);

/// Private-use characters: what is left of a font's own glyphs, mostly ends of lines.
bool isPrivateUse(QChar c);

bool isHan(QChar c);

/// 。！？ and their half-width forms: what may end a sentence. Not . which also stands in numbers.
bool isSentenceEnd(QChar c);

/// A comma, stop, colon or semicolon of either width; not 、 and no bracket.
bool isClauseMark(QChar c);

QStringView trimmed(QStringView text);

/// Without any blank at all; the form in which texts are compared.
QString compact(QStringView text);

/// Full-width letters, digits and signs as their half-width forms (（ becomes "(", ， becomes ","); 。 and 、
/// stay.
QChar halfWidth(QChar c);
QString halfWidth(QStringView text);

/// 1 for an opening bracket or quotation mark, -1 for a closing one, 0 for anything else.
int bracketStep(QChar c);

/// Index of the round, square or tortoise-shell bracket that the bracket at `close` closes, -1 if none.
/// Looks back at most `reach` characters.
qsizetype openingOf(QStringView text, qsizetype close, qsizetype reach = 2000);

/// Columns a text takes in a fixed-width font: 2 for full-width, 1 for half-width characters.
int columns(QStringView text);

} // namespace gangmu::text
