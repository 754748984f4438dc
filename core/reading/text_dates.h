// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QDate>
#include <QString>
#include <utility>

namespace gangmu {

/// The date that a text consists of (2016年6月21日, 二〇一六年六月二十一日, 2016-06-21); invalid where it is
/// anything else.
QDate wholeDate(QStringView text);

/// The first date in a short text; invalid if there is none.
QDate dateIn(QStringView text);

/// A range of years in a title: （2016—2020年）, 2016年至2020年, also with the dash lost (20162020年).
std::optional<std::pair<int, int>> yearRangeIn(QStringView text);

/// The year of 到2020年; nothing where the text has no such phrase.
std::optional<int> targetYearIn(QStringView text);

/// A document number such as 青政办〔2016〕103号: the first in the text, verbatim; empty if none.
QString documentNumberIn(QStringView text);

} // namespace gangmu
