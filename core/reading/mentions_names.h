// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/mentions_numbers.h"

namespace gangmu {

/// Tells standards from documents by their names.
class StandardNames
{
public:
    StandardNames();

    /// Whether a title in 《》 names a standard; after is what follows the closing mark. Both in the plain
    /// form.
    bool isStandard(const QString &title, QStringView after) const;

    /// Names without title marks in an enumeration that says what it is: 制定A规范、B规程等地方标准.
    QList<TextSpan> find(QStringView plain) const;

private:
    QList<TextSpan> inClause(QStringView plain, TextSpan span) const;

    WordSet m_documentEndings;
    WordSet m_standardEndings;
    WordSet m_listVerbs;
    WordSet m_listNouns;
};

} // namespace gangmu
