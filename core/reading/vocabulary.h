// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace gangmu {

/// Word lists of resources/reading. A list is named "file/section", for a file without sections just "file".
/// Loading takes well under a millisecond; whoever reads a plan loads one and passes it on.
class Vocabulary
{
public:
    Vocabulary();

    const QStringList &terms(const QString &list) const;
    const QSet<QString> &set(const QString &list) const;

    /// The longest term of the list that the text ends (begins) with; empty if none does.
    QString ending(QStringView text, const QString &list) const;
    QString beginning(QStringView text, const QString &list) const;
    bool containsAny(QStringView text, const QString &list) const;

private:
    void load(const QString &file);

    QHash<QString, QStringList> m_lists; ///< longest terms first
    QHash<QString, QSet<QString>> m_sets;
};

} // namespace gangmu
