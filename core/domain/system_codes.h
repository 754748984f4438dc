// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/system_tree.h"

namespace gangmu {

/// How the nodes of a standards system are numbered (体系编号). A pattern is the code of the first node of
/// each level, the deepest one written out:
///
///     pattern  = first { separator digits }
///     first    = [prefix] digits | letter          where counting starts at the top, and how wide it is
///     separator= one to three signs that are neither digits nor blanks; "|" stands for "nothing between"
///     digits   = where counting starts on this level; leading zeros say how wide the number is
///
/// The last level's way repeats below it; without any, ".1" does.
///
///     101          101 102 …   101.1 101.2 …   101.1.1 …        (the default)
///     1            1 2 …       1.1 …           1.1.1 …
///     101-01       101 102 …   101-01 …        101-01-01 …
///     1|01         1 2 …       101 102 …       10101 …
///     A.1          A B … Z AA  A.1 …           A.1.1 …
///     BZ01.01      BZ01 …      BZ01.01 …       BZ01.01.01 …
class SystemCodes
{
public:
    /// InvalidArgument, with an example in the message, for what is no pattern. The empty text is the
    /// default.
    static Result<SystemCodes> parse(const QString &text);
    /// The pattern, or the default where it is none.
    static SystemCodes of(const QString &pattern);
    static QString defaultPattern();

    /// The code of the position-th (0-based) node of a level (0 at the top) below a node of that code. Empty
    /// where the node above has no code.
    QString code(const QString &above, int level, int position) const;

private:
    struct Level
    {
        QString separator;
        int start = 1;
        int width = 1;
    };

    QString m_prefix;
    bool m_letters = false;
    QList<Level> m_levels; ///< the first is the top; at least one more
};

/// One node that a renumbering gives another code.
struct CodeChange
{
    SystemNodeId node;
    QString title;
    int depth = 0;
    QString before;
    QString after;
    bool operator==(const CodeChange &) const = default;
};

/// What numbering the branch below root (null: the whole system) afresh would change, in document order. The
/// root itself keeps its code, or gets the one of its place where it has none. Conflict where a code would be
/// one that a node outside the branch has.
Result<QList<CodeChange>> renumbered(const SystemTree &tree, const SystemCodes &codes,
                                     SystemNodeId root = {});

/// A code for a new last child of parent that no node has. Empty where the parent has none.
QString freeCode(const SystemTree &tree, const SystemCodes &codes, SystemNodeId parent);

} // namespace gangmu
