// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QHash>
#include <QStringList>

namespace gangmu {

/// Breaks Chinese text into lines. Widths come from a callback, so that core needs no fonts; each character
/// is asked for once. Between any two Han characters a line may end; Latin words and numbers stay whole where
/// they fit; closing punctuation never begins a line, an opening bracket never ends one.
class TextWrapping
{
public:
    /// Width of a character in the units of the layout.
    using CharWidth = std::function<double(const QString &character)>;

    explicit TextWrapping(CharWidth width) : m_width(std::move(width)) {}

    double widthOf(QStringView text) const;
    /// At most mostLines lines (at least one), none wider than width unless a single character is; what does
    /// not fit ends in "…".
    QStringList wrap(const QString &text, double width, int mostLines) const;

private:
    double charWidth(char32_t character) const;

    CharWidth m_width;
    mutable QHash<char32_t, double> m_known;
};

} // namespace gangmu
