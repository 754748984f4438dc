// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QList>
#include <QStringView>

namespace gangmu {

/// A year or five-year period in running text and what it is there for.
struct YearMention
{
    enum class Role {
        Deadline, ///< 到2025年, 2025年底前, “十四五”末
        AsOf,     ///< 截至2020年底: what follows is the state then
        Since,    ///< 2015年以来, 自2009年
        Compared, ///< 比2020年
        Period,   ///< 2016—2020年, “十三五”期间; year is its end
        Point     ///< 2019年
    };
    Role role = Role::Point;
    qsizetype begin = 0;
    qsizetype end = 0;
    int year = 0;
};

/// Expects the plain form. Years in titles of documents are left out.
QList<YearMention> findYears(QStringView plain);

} // namespace gangmu
