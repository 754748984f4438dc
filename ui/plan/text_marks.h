// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"
#include "core/domain/plan.h"
#include "core/domain/target.h"

#include <QHash>

namespace gangmu {

enum class MarkKind { Target, Organization, Standard };

/// A stretch of a text that stands for something one can select.
struct TextMark
{
    qsizetype start = 0;
    qsizetype length = 0;
    MarkKind kind = MarkKind::Target;
    qint64 id = 0; ///< TargetId, OrganizationId or MentionId
    bool operator==(const TextMark &) const = default;
};

/// Names of organizations, ready to be looked for at each place of a text.
class NameIndex
{
public:
    NameIndex() = default;
    explicit NameIndex(const QHash<QString, OrganizationId> &names);
    /// The longest name that begins at this place; null id and length 0 where there is none.
    std::pair<OrganizationId, qsizetype> at(QStringView text, qsizetype place) const;

private:
    struct Name
    {
        QString text;
        OrganizationId organization;
    };
    QHash<QChar, QList<Name>> m_byFirst; ///< longest first
};

/// Finds these things in a text. Marks come in order and do not overlap: where a target's sentence names an
/// organization or a standard, the target's mark is interrupted by it.
QList<TextMark> findMarks(const QString &text, const QList<Target> &targets, const QList<Mention> &mentions,
                          const NameIndex &names);

} // namespace gangmu
