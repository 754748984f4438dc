// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace gangmu {

/// What a spreadsheet's number format makes of a number, as far as it changes what the number means: a date
/// is stored as a count of days, and 03.100 as 3.1.
struct NumberFormat
{
    enum class Kind { General, Date, Time, DateTime, Padded };
    Kind kind = Kind::General;
    int whole = 0;    ///< Padded: least digits before the point
    int fraction = 0; ///< Padded: least digits behind it
    bool operator==(const NumberFormat &) const = default;
};

/// One of the formats that have a number in place of a code (14: a date …), those of Chinese Excel included.
NumberFormat builtInFormat(int id);

/// Of a code such as yyyy"年"m"月"d"日", [$-804]yyyy/m/d, 00.000.
NumberFormat formatOfCode(QStringView code);

/// A stored number as people read it: 2022-10-14, 08:30:00, 2022-10-14 08:30:00, 03.100, 1001. What is no
/// number, or no day of the calendar, stays as it is. from1904: days are counted from 1904.
QString shownNumber(QByteArrayView stored, const NumberFormat &format, bool from1904);

} // namespace gangmu
