// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/quantity.h"

namespace gangmu {

/// One quantity with the words that belong to it: 主导制定国家标准 | 20项以上 | （nothing）.
/// Views and offsets refer to the plain text that was cut.
struct QuantityPhrase
{
    Quantity quantity;
    qsizetype begin = 0;     ///< of the words before
    qsizetype beforeEnd = 0; ///< end of the words before; leaves out 由36个月 of 由36个月缩短至18个月
    qsizetype end = 0;       ///< of the words behind
    qsizetype clauseBegin = 0;
    qsizetype sentence = 0; ///< begin of its sentence
    bool listed = false;    ///< a bare number behind another one: 达到100项、200项
    bool bracketed = false; ///< stands in a bracket within another sentence
};

/// Cuts a text into phrases, one a quantity. Clauses end at commas, sentences at 。 and line ends; a comma of
/// thousands separates nothing. What stands in a bracket with a number is a sentence of its own.
QList<QuantityPhrase> cutPhrases(const QuantityGrammar &grammar, const QString &plain);

} // namespace gangmu
