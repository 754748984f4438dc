// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responsibility/matrix_search.h"

#include "core/base/pinyin.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

bool isLatin(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// All names by which people may look for a column: its own, those that fell into it, their aliases.
QStringList namesOf(const ResponsibilityMatrix &matrix, int column)
{
    const MatrixColumn &shown = matrix.columns()[column];
    QStringList names{shown.name};
    for (OrganizationId member : shown.members) {
        names += matrix.directory().name(member);
        for (const OrganizationAlias &alias : matrix.directory().aliases(member))
            names += alias.name;
    }
    return names;
}

bool contains(const QString &text, const QString &needle)
{
    return text.contains(needle, Qt::CaseInsensitive) ||
           (isLatin(needle) && pinyinInitials(text).contains(needle, Qt::CaseInsensitive));
}

bool begins(const QString &text, const QString &start)
{
    return text.startsWith(start, Qt::CaseInsensitive) ||
           (isLatin(start) && pinyinInitials(text).startsWith(start, Qt::CaseInsensitive));
}

} // namespace

bool taskMatches(const ResponsibilityMatrix &matrix, int row, const QString &needle)
{
    if (needle.isEmpty())
        return true;
    const MatrixRow &task = matrix.rows()[row];
    return contains(task.title, needle) || task.number.contains(needle) ||
           task.body.contains(needle, Qt::CaseInsensitive) ||
           contains(matrix.groups()[task.group].path(), needle);
}

bool organizationMatches(const ResponsibilityMatrix &matrix, int column, const QString &needle)
{
    const QStringList names = needle.isEmpty() ? QStringList() : namesOf(matrix, column);
    return needle.isEmpty() || std::any_of(names.begin(), names.end(),
                                           [&](const QString &name) { return contains(name, needle); });
}

bool organizationBegins(const ResponsibilityMatrix &matrix, int column, const QString &text)
{
    static const QString levels = u"省市县区"_s; // allowed: levels of administration that stand in names
    const QStringList names = namesOf(matrix, column);
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return begins(name, text) ||
               (!name.isEmpty() && levels.contains(name[0]) && begins(name.mid(1), text));
    });
}

} // namespace gangmu
