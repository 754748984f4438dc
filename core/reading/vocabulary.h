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
    /// The lists for reading plans.
    Vocabulary();
    /// The lists of these files alone (names without path and ending).
    explicit Vocabulary(const QStringList &files);

    const QStringList &terms(const QString &name) const;
    const QSet<QString> &set(const QString &name) const;

    /// The longest term of the list that the text ends (begins) with; empty if none does.
    QString ending(QStringView text, const QString &name) const;
    QString beginning(QStringView text, const QString &name) const;
    bool containsAny(QStringView text, const QString &name) const;

private:
    struct List
    {
        QStringList terms; ///< longest first
        QSet<QString> set;
        QHash<QChar, QStringList> byFirst; ///< longest first, so that a look-up tries only what can match
        QHash<QChar, QStringList> byLast;
    };

    void load(const QString &file);
    const List &list(const QString &name) const;

    QHash<QString, List> m_lists;
};

} // namespace gangmu
