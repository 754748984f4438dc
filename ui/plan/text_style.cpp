// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/text_style.h"

#include <QApplication>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

// The fonts that official documents ask for, then what a Linux or a Windows without them has.
const QStringList bodyFonts{u"FangSong_GB2312"_s, u"FangSong"_s, u"STFangsong"_s, u"Noto Serif CJK SC"_s};
const QStringList blackFonts{u"SimHei"_s, u"STHeiti"_s, u"Noto Sans CJK SC"_s};
const QStringList kaiFonts{u"KaiTi_GB2312"_s, u"KaiTi"_s, u"STKaiti"_s, u"AR PL UKai CN"_s,
                           u"Noto Serif CJK SC"_s};
const QStringList titleFonts{u"FZXiaoBiaoSong-B05S"_s, u"STZhongsong"_s, u"Noto Serif CJK SC"_s};

} // namespace

TextStyle::TextStyle(const ThemeColors &colors)
    : m_colors(colors), m_points(QApplication::font().pointSizeF())
{
}

QTextCharFormat TextStyle::format(const QStringList &families, double factor, bool bold) const
{
    QTextCharFormat format;
    format.setFontFamilies(families);
    format.setFontPointSize(m_points * factor);
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    format.setForeground(m_colors.text);
    return format;
}

QTextCharFormat TextStyle::title() const
{
    return format(titleFonts, 1.9, true);
}

QTextCharFormat TextStyle::heading(int level) const
{
    switch (level) {
    case 1:
        return format(blackFonts, 1.43, true);
    case 2:
        return format(kaiFonts, 1.24, true);
    default:
        return format(bodyFonts, 1.14, true);
    }
}

QTextCharFormat TextStyle::body() const
{
    return format(bodyFonts, 1.14);
}

QTextCharFormat TextStyle::small() const
{
    QTextCharFormat small;
    small.setFontPointSize(m_points * 0.95);
    small.setForeground(m_colors.muted);
    return small;
}

QTextCharFormat TextStyle::boxTitle() const
{
    return format(blackFonts, 1.08, true);
}

QTextCharFormat TextStyle::cell() const
{
    return format(bodyFonts, 1.03);
}

QTextCharFormat TextStyle::cellName() const
{
    return format(blackFonts, 1.0, true);
}

QTextCharFormat TextStyle::mark(const QTextCharFormat &text, MarkKind kind, qint64 id) const
{
    QTextCharFormat format = text;
    QColor color;
    switch (kind) {
    case MarkKind::Target:
        color = m_colors.done;
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        break;
    case MarkKind::Organization:
        color = m_colors.accent;
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        break;
    case MarkKind::Standard:
        color = m_colors.level(StandardLevel::International);
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        break;
    }
    format.setForeground(color);
    format.setUnderlineColor(color);
    format.setAnchor(true);
    format.setAnchorHref(markLink(kind, id));
    return format;
}

QTextCharFormat TextStyle::link(const QString &href) const
{
    QTextCharFormat format = small();
    format.setForeground(m_colors.accent);
    format.setAnchor(true);
    format.setAnchorHref(href);
    return format;
}

QTextBlockFormat TextStyle::titleBlock() const
{
    QTextBlockFormat block;
    block.setAlignment(Qt::AlignHCenter);
    block.setTopMargin(m_points * 1.6);
    block.setBottomMargin(m_points);
    return block;
}

QTextBlockFormat TextStyle::headingBlock(int level) const
{
    QTextBlockFormat block = bodyBlock();
    block.setTopMargin(m_points * (level == 1 ? 1.9 : level == 2 ? 1.1 : 0.4));
    block.setBottomMargin(m_points * (level == 1 ? 0.7 : 0.35));
    block.setTextIndent(level == 1 ? 0 : block.textIndent());
    return block;
}

QTextBlockFormat TextStyle::bodyBlock() const
{
    QTextBlockFormat block;
    block.setLineHeight(150, QTextBlockFormat::ProportionalHeight);
    block.setBottomMargin(m_points * 0.35);
    // Two characters of the body, in pixels of the screen.
    block.setTextIndent(2 * m_points * 1.14 * 96 / 72);
    return block;
}

QTextBlockFormat TextStyle::cellBlock() const
{
    QTextBlockFormat block;
    block.setLineHeight(135, QTextBlockFormat::ProportionalHeight);
    return block;
}

QTextBlockFormat TextStyle::smallBlock() const
{
    QTextBlockFormat block;
    block.setTopMargin(m_points * 0.2);
    block.setBottomMargin(m_points * 0.9);
    return block;
}

QTextTableFormat TextStyle::box() const
{
    QTextTableFormat table;
    table.setBorder(1);
    table.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    table.setBorderBrush(m_colors.line);
    table.setBorderCollapse(true);
    table.setCellPadding(7);
    table.setCellSpacing(0);
    table.setTopMargin(m_points * 0.8);
    table.setBottomMargin(m_points * 0.8);
    table.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    return table;
}

QString markLink(MarkKind kind, qint64 id)
{
    static constexpr const char *names[] = {"target", "organization", "mention"};
    return QLatin1String(names[int(kind)]) + u':' + QString::number(id);
}

} // namespace gangmu
