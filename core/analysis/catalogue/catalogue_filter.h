// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/standard.h"
#include "core/domain/standard_column.h"

#include <optional>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace gangmu {

/// Which standards of the catalogue are shown. Empty parts let everything through; a row must pass all parts,
/// and within a part one of its values.
///
/// As JSON (saved filters): an object with the members below, parts that let everything through left out:
///     {"text": "食品 安全", "levels": ["national"], "mandates": [], "states": ["in_force"], "kinds":
///     ["method"],
///      "years": [2015, 2016], "first_year": 2010, "last_year": 2020, "ics": ["67", "13.060"], "ccs": ["X"],
///      "committees": ["SAC/TC 53"], "regions": ["山西省"], "fields": ["农业"], "due_for_review": true,
///      "own": {"123456789": ["馆藏"]}, "system_node": "123456789", "ids": ["123456789"]}
/// Ids are strings: a JSON number does not hold 63 bits. Members it does not know are ignored.
struct CatalogueFilter
{
    /// Words with blanks between; every one must be found in the title, in the number in any spelling, as
    /// initials of the title's pinyin, or in a value of a user-defined field.
    QString text;
    QSet<StandardLevel> levels;
    QSet<Mandate> mandates;
    QSet<StandardState> states;
    QSet<StandardKind> kinds;
    QSet<int> years;              ///< of issue
    std::optional<int> firstYear; ///< of issue, inclusive
    std::optional<int> lastYear;
    QSet<QString> ics;        ///< beginnings of codes: "67", "67.040"; one of the row's codes must begin so
    QSet<QString> ccs;        ///< the same: "X", "X10"
    QSet<QString> committees; ///< as printed, "" for rows without one; the same below
    QSet<QString> regions;
    QSet<QString> fields;
    /// Choices of user-defined fields, "" for rows without one. A field that is not there, or that has no
    /// choices any more, lets everything through.
    QMap<CatalogueFieldId, QSet<QString>> own;
    bool dueForReview = false;           ///< see reviewFallsDue()
    SystemNodeId systemNode;             ///< kept with the filter; who applies it resolves it to ids
    std::optional<QSet<StandardId>> ids; ///< only these rows

    bool isEmpty() const { return *this == CatalogueFilter(); }
    bool operator==(const CatalogueFilter &) const = default;

    QJsonObject toJson() const;
    QString toText() const; ///< toJson() in one line, as a saved filter holds it
    /// InvalidArgument where it is no JSON object or a part is of the wrong kind.
    static Result<CatalogueFilter> fromText(const QString &json);
};

/// The filter without what it asks of fields that are not there, or that have no choices any more.
CatalogueFilter withoutLostFields(CatalogueFilter filter, const QList<CatalogueField> &fields);

/// By what rows are sorted; rows that are equal there go by number, rows that have nothing there come last.
struct CatalogueSort
{
    StandardColumn column = StandardColumn::Number;
    bool ascending = true;
    bool operator==(const CatalogueSort &) const = default;
};

/// Whether a standard is to be reviewed: it is not withdrawn or replaced, and five years (Standardization
/// Law, art. 29) since its issue or last review are over within six months from today. Without a date of
/// either it is not said to be due.
bool reviewFallsDue(StandardState state, const QDate &issuedOn, const QDate &reviewedOn, const QDate &today);
/// The last day on which what was issued or reviewed on it falls due as of today.
QDate lastDayDueForReview(const QDate &today);

} // namespace gangmu
