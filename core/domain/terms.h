// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/in_chinese.h"
#include "core/domain/catalogue_kinds.h"
#include "core/domain/kinds.h"
#include "core/domain/standard_column.h"
#include "core/domain/target.h"

#include <optional>
#include <QString>

/// The words and signs that people read for the enumerations and values of the domain, in the language of the
/// program. One term per concept, everywhere.
namespace gangmu {

QString termOf(PlanNodeKind value);
QString termOf(MatrixRole value);
QString termOf(PlanRole value);
QString termOf(ResponsibilityRole value);
QString termOf(Comparator value);
QString termOf(CountingMode value);
QString termOf(OrganizationKind value);
QString termOf(AliasKind value);
QString termOf(OrganizationChangeKind value);
QString termOf(StandardLevel value);
QString termOf(Mandate value);
QString termOf(StandardState value);
QString termOf(Stage value);
QString termOf(ReviewKind value);
QString termOf(ReviewState value);
QString termOf(StandardKind value);
QString termOf(AdoptionDegree value);
QString termOf(ReviewConclusion value);
QString termOf(FieldKind value);
QString termOf(DiagramForm value);
QString termOf(WorkItemAction value);
QString termOf(WorkItemState value);
QString termOf(CommitteeRole value);
QString termOf(CommentDisposition value);
QString termOf(BallotChoice value);
QString termOf(BallotBasis value);
QString termOf(StandardColumn value);

/// The value that a word stands for, in the language of the program or in Chinese; capitals do not matter.
template <class E>
std::optional<E> fromTerm(QStringView word)
{
    const auto find = [word]() -> std::optional<E> {
        for (const EnumCode<E> &row : EnumCodes<E>::table) {
            if (word.compare(termOf(row.value), Qt::CaseInsensitive) == 0)
                return row.value;
        }
        return std::nullopt;
    };
    const std::optional<E> value = find();
    return value ? value : inChinese(find);
}

/// ≥ > ≤ < = –
QString signOf(Comparator comparator);
/// ● lead, ○ participant, △ responsible
QChar signOf(ResponsibilityRole role);
/// 12,345 or 0.5: thousands separated, at most four decimals, no trailing zeros.
QString numberText(double value);
/// The bound of a target with sign and unit: "≥600项", "5–10个", ">50%". A plain number stands as printed:
/// "20项".
QString boundText(const Target &target);

} // namespace gangmu
