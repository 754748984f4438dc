// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard_column.h"

#include <optional>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <variant>

/// What columns of foreign catalogues are called and what their values mean; the words are in
/// resources/reading/catalogue_headings.txt and catalogue_values.txt.
namespace gangmu {

/// What a column can hold beside the columns of the catalogue.
enum class ExtraColumn {
    Serial,        ///< 序号: counts the rows, says nothing
    Replaces,      ///< numbers that this standard replaces
    ReplacedBy,    ///< numbers that replace this one
    SystemCode,    ///< 体系编号
    SuggestedLevel ///< 宜定级别 of what is still to be made
};

template <>
struct EnumCodes<ExtraColumn>
{
    static constexpr EnumCode<ExtraColumn> table[] = {{ExtraColumn::Serial, "serial"},
                                                      {ExtraColumn::Replaces, "replaces"},
                                                      {ExtraColumn::ReplacedBy, "replaced_by"},
                                                      {ExtraColumn::SystemCode, "system_code"},
                                                      {ExtraColumn::SuggestedLevel, "suggested_level"}};
};

/// What a column of a sheet holds.
using SheetMeaning = std::variant<StandardColumn, ExtraColumn>;

/// The code that stands in remembered mappings.
QString meaningCode(const SheetMeaning &meaning);
std::optional<SheetMeaning> meaningFromCode(QStringView code);

/// Made once and passed on; loading takes about a millisecond. Any thread.
class CatalogueWords
{
public:
    CatalogueWords();

    /// Of the text of one heading cell: 发布日期, *标准号（含年代号）, chName, issue_date.
    std::optional<SheetMeaning> meaningOf(QStringView heading) const;

    /// Whether a heading says only with the one above it what it is: 名称, 编号.
    bool isGeneric(QStringView heading) const;

    /// Takes the text of a cell into the standard, as setText does, and what foreign lists write besides:
    /// codes of platforms (ACTIVE, TOBEIMP), serial numbers of days, milliseconds since 1970, a time behind a
    /// date. False, with nothing changed, where the text is not understood. A blank text changes nothing.
    bool take(Standard &standard, StandardColumn column, QStringView text) const;

private:
    QHash<QString, SheetMeaning> m_headings;
    QSet<QString> m_generic;
    QHash<StandardColumn, QHash<QString, QString>> m_values; ///< word → code
};

/// A date as lists write it: the spellings of dateFromText, with a time behind it, 44848 (days as
/// spreadsheets count them), 1665676800000 (milliseconds, Chinese time). Invalid for anything else: a year
/// alone, a month, "2022年第2号".
QDate dateFromCell(QStringView text);

/// "ISO 16063-16:2014，IDT", "MOD ISO 9001" or "等同采用 ISO 9001:2015" cut into number and degree.
struct AdoptionText
{
    QString number;
    std::optional<AdoptionDegree> degree;
    bool operator==(const AdoptionText &) const = default;
};
AdoptionText adoptionFromCell(QStringView text);

} // namespace gangmu
