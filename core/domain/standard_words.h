// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalogue_kinds.h"
#include "core/domain/kinds.h"

#include <optional>
#include <QDate>
#include <QStringView>

/// Words and dates as they stand in lists of standards: those of the national platforms, of older lists, our
/// own codes, and the terms of the program's language. Blanks are of no account. Any thread.
namespace gangmu {

/// 现行, 有效, 即将实施, 废止, 作废, 被代替, ACTIVE, TOBEIMP …
std::optional<StandardState> stateOfWord(QStringView word);
/// 国家标准, 国标, 行业标准 …
std::optional<StandardLevel> levelOfWord(QStringView word);
/// 强制性, 推荐性, 指导性技术文件 …
std::optional<Mandate> mandateOfWord(QStringView word);
/// 基础, 方法, 产品 …
std::optional<StandardKind> kindOfWord(QStringView word);
/// 等同, IDT, ≡, 修改采用, MOD, eqv, 非等效, NEQ …
std::optional<AdoptionDegree> adoptionOfWord(QStringView word);
std::optional<ReviewConclusion> conclusionOfWord(QStringView word);

/// A whole date: 2022-10-14, 2022/10/14, 2022.10.14, 2022年10月14日, 20221014, with or without a time after
/// it; full-width digits too. Nothing for a year or month alone.
std::optional<QDate> dateOfText(QStringView text);
/// A year between 1900 and 2100: 2022, 2022年.
std::optional<int> yearOfText(QStringView text);

} // namespace gangmu
