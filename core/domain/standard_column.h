// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard.h"

/// The columns of the catalogue as people see them: headings, texts, and what a typed text means.
namespace gangmu {

/// The codes are the columns of the table in the file, and the names in saved filters and layouts.
enum class StandardColumn {
    Number,
    Title,
    Level,
    Mandate,
    State,
    IssuedOn,
    ImplementedOn,
    Ics,
    Ccs,
    Committee,
    Department,
    Field,
    Region,
    Kind,
    EnglishTitle,
    WithdrawnOn,
    PlannedYear,
    Proposer,
    Drafters,
    Authors,
    Announcement,
    RecordNumber,
    AdoptedNumber,
    Adoption,
    ReviewedOn,
    CheckedOn,
    Source,
    Remark
};

template <>
struct EnumCodes<StandardColumn>
{
    static constexpr EnumCode<StandardColumn> table[] = {
        {StandardColumn::Number, "number"},
        {StandardColumn::Title, "title"},
        {StandardColumn::Level, "level"},
        {StandardColumn::Mandate, "mandate"},
        {StandardColumn::State, "state"},
        {StandardColumn::IssuedOn, "issued_on"},
        {StandardColumn::ImplementedOn, "implemented_on"},
        {StandardColumn::Ics, "ics"},
        {StandardColumn::Ccs, "ccs"},
        {StandardColumn::Committee, "committee"},
        {StandardColumn::Department, "department"},
        {StandardColumn::Field, "field"},
        {StandardColumn::Region, "region"},
        {StandardColumn::Kind, "kind"},
        {StandardColumn::EnglishTitle, "english_title"},
        {StandardColumn::WithdrawnOn, "withdrawn_on"},
        {StandardColumn::PlannedYear, "planned_year"},
        {StandardColumn::Proposer, "proposer"},
        {StandardColumn::Drafters, "drafters"},
        {StandardColumn::Authors, "authors"},
        {StandardColumn::Announcement, "announcement"},
        {StandardColumn::RecordNumber, "record_number"},
        {StandardColumn::AdoptedNumber, "adopted_number"},
        {StandardColumn::Adoption, "adoption"},
        {StandardColumn::ReviewedOn, "reviewed_on"},
        {StandardColumn::CheckedOn, "checked_on"},
        {StandardColumn::Source, "source"},
        {StandardColumn::Remark, "remark"},
    };
};
inline constexpr int standardColumnCount = int(StandardColumn::Remark) + 1;

/// How the values of a column are typed and compared.
enum class ColumnKind { Text, Choice, Date, Year };

ColumnKind kindOf(StandardColumn column);
/// The words of a Choice column, in the order of the enumeration; empty for the others.
QStringList choicesOf(StandardColumn column);
/// Their codes in the file, in the same order.
QStringList choiceCodes(StandardColumn column);
/// The value as people read it: dates 2026-11-21, choices in words.
QString textOf(const Standard &standard, StandardColumn column);
/// Takes a text as people type or paste it: choices by their words (国标, 强制, 在用 …) or codes, dates in
/// the usual spellings (2026-11-21, 2026/11/21, 2026.11.21, 2026年11月21日, 20261121). An empty text clears
/// what can be empty. False, with nothing changed, where the text says nothing that fits the column.
bool setText(Standard &standard, StandardColumn column, QStringView text);

/// Sets a date; of columns that hold none nothing is changed, and false is returned.
bool setDate(Standard &standard, StandardColumn column, const QDate &date);

/// The date of a text in one of the spellings above; invalid where it is none.
QDate dateFromText(QStringView text);

} // namespace gangmu
