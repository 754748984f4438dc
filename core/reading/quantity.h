// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/kinds.h"
#include "core/reading/word_set.h"

#include <optional>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

/// Numbers with unit and comparator in running text. What they mean for a plan is not decided here.
namespace gangmu {

enum class UnitClass { Count, Ratio, Measure, Money, Weak };

/// One number with its unit and the words that compare it. Positions are offsets into the text searched.
struct Quantity
{
    qsizetype begin = 0; ///< with the comparing words before
    qsizetype numberBegin = 0;
    qsizetype unitEnd = 0;
    qsizetype end = 0; ///< with the comparing words behind
    double value = 0;
    std::optional<double> high; ///< upper bound of a range
    QString unit;
    UnitClass unitClass = UnitClass::Count;
    Comparator comparator = Comparator::Equal;
    bool stated = false;   ///< a word, a sign or a range decides the comparator
    bool change = false;   ///< the value is a change (提高10个百分点)
    bool spelled = false;  ///< written in Chinese numerals
    bool implicit = false; ///< no number at all: 全覆盖 stands for 100 %
};

/// The text with full-width letters, digits and signs in their half-width form and every kind of space as
/// U+0020; each character keeps its offset. Chinese punctuation stays.
QString plainForm(QStringView text);

/// Marks the characters between quotation or title marks that close within a sentence: what stands there is
/// a name. The mark itself counts as inside.
QList<bool> insideNames(QStringView plain);

/// A number at the position: digits with thousands separators and a fraction, or Chinese numerals.
struct ScannedNumber
{
    double value = 0;
    qsizetype end = 0;
    bool spelled = false;
};
std::optional<ScannedNumber> scanNumber(QStringView plain, qsizetype at);

/// Finds quantities. Knows the units and comparing words of resources/reading; time is linear in the text.
class QuantityGrammar
{
public:
    QuantityGrammar();

    /// Expects the plain form. Years, ordinals, ratios, document and standard numbers, model names and what
    /// stands in quotation or title marks are no quantities.
    QList<Quantity> find(QStringView plain) const;

    /// A quantity of a table's cell, which may lack its unit; the whole cell must be one.
    std::optional<Quantity> cell(QStringView plain, const QString &unit) const;

    std::optional<UnitClass> unitClass(const QString &unit) const;

private:
    enum class Effect { AtLeast, MoreThan, AtMost, LessThan, Equal, By, About };
    struct Unit
    {
        qsizetype end = 0;
        QString name;
        UnitClass unitClass = UnitClass::Count;
    };

    std::optional<Unit> unitAt(QStringView plain, qsizetype at) const;
    std::optional<Quantity> quantityAt(QStringView plain, qsizetype at, qsizetype &next) const;
    void compare(QStringView plain, qsizetype floor, Quantity &quantity) const;

    WordSet m_units;
    QHash<QString, UnitClass> m_classes;
    WordSet m_before;
    WordSet m_after;
    WordSet m_alone;
    QHash<QString, Effect> m_effects; // words before and behind share no spelling
};

} // namespace gangmu
