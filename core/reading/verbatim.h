// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/parsed_plan.h"

#include <optional>

namespace gangmu {

/// Documents saved from pages that show traditional characters, or the pronunciation in brackets behind
/// characters (標(biāo)準(zhǔn)), are read as simplified text without those brackets: the rules need no
/// second vocabulary. Afterwards every string of the result is put back as it stands in the source.
class VerbatimText
{
public:
    /// Nothing where the text needs no such treatment, which is nearly always.
    static std::optional<VerbatimText> of(const QString &text);

    /// The text to read: the same lines, folded.
    QString folded() const;

    /// Puts the source's own strings into nodes, targets, mentions, metadata and lines. A string that is not
    /// found in one piece (a composed metric) stays folded.
    void restore(ParsedPlan &plan) const;

private:
    struct Line
    {
        QString source;
        QString folded;
        QList<qsizetype> places; ///< source index of each folded character, and the source's length
    };

    static Line foldLine(const QString &line, const QHash<QChar, QChar> &simplified);
    QString restored(const QString &text, int line) const;
    std::optional<QString> aligned(const QString &text, qsizetype line, qsizetype at) const;

    QList<Line> m_lines;
};

/// A text without the readings in brackets behind its characters.
QString withoutReadings(QStringView text);

} // namespace gangmu
