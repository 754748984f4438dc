// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace gangmu {

/// A class of ICS (edition 7) or CCS.
struct ClassificationEntry
{
    QString code;        ///< 01.120, A00/09, A00
    QString name;        ///< Chinese
    QString englishName; ///< empty for CCS
    int parent = -1;     ///< index; -1 at the top
    int level = 0;       ///< 0-based depth
    QString initials;    ///< of the name's pinyin
};

/// The tree of a classification, from the program's own resources. Immutable; any thread.
class Classification
{
public:
    static Classification ics();
    static Classification ccs();

    /// Parents before their children.
    const QList<ClassificationEntry> &entries() const { return m_entries; }
    /// -1 where there is no such code.
    int indexOf(const QString &code) const;
    QList<int> childrenOf(int parent) const; ///< -1: the top
    /// Whether code, names or pinyin initials contain every word of the text; a code from its beginning.
    bool matches(int index, const QString &text) const;
    /// "01 综合、术语学、标准化、文献 › 01.120 标准化总则"; the code itself where it is unknown.
    QString path(const QString &code) const;

private:
    explicit Classification(const QString &resource);

    QList<ClassificationEntry> m_entries;
};

} // namespace gangmu
