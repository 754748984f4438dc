// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/kinds.h"
#include "ui/plan/text_marks.h"
#include "ui/shell/theme.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextTableFormat>

namespace gangmu {

/// How the parts of a plan look on the page: the levels of GB/T 9704 (黑体, 楷体, 仿宋) at sizes for a
/// screen, in the colours of the theme. Made anew when theme or font change; for paper made with the light
/// theme.
class TextStyle
{
public:
    explicit TextStyle(const ThemeColors &colors = themeColors());

    QTextCharFormat title() const;            ///< the plan's own title
    QTextCharFormat heading(int level) const; ///< 1 chapter, 2 section, 3 and deeper item
    QTextCharFormat body() const;
    QTextCharFormat small() const; ///< captions and what is not part of the text
    QTextCharFormat boxTitle() const;
    QTextCharFormat cell() const;
    QTextCharFormat cellName() const;
    /// The format of a mark on top of the text around it, with the link that leads to it.
    QTextCharFormat mark(const QTextCharFormat &text, MarkKind kind, qint64 id) const;
    QTextCharFormat link(const QString &href) const;

    QTextBlockFormat titleBlock() const;
    QTextBlockFormat headingBlock(int level) const;
    QTextBlockFormat bodyBlock() const; ///< first line two characters in
    QTextBlockFormat cellBlock() const;
    QTextBlockFormat smallBlock() const;
    QTextTableFormat box() const;
    QColor boxHeadGround() const { return m_colors.page; }

private:
    QTextCharFormat format(const QStringList &families, double factor, bool bold = false) const;

    ThemeColors m_colors;
    double m_points; ///< of the program's font
};

/// "target:12" and the like; the kinds of link in a page of text.
QString markLink(MarkKind kind, qint64 id);

} // namespace gangmu
