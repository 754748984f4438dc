// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>

namespace gangmu {

/// The numbering styles of official documents, outermost first.
enum class NumberStyle {
    Volume,         ///< 第一编, 第一篇
    Chapter,        ///< 第一章
    Part,           ///< 第一节
    Chinese,        ///< 一、
    ChineseBracket, ///< （一）
    Arabic,         ///< 1.
    ArabicBracket,  ///< （1） 1）
    Circled         ///< ①
};
constexpr int numberStyleCount = 8;

struct HeadingMark
{
    NumberStyle style = NumberStyle::Chinese;
    QString number; ///< as it stands, without blanks: "一、", "(一)", "1.", "第一章"
    int value = 0;
    qsizetype length = 0; ///< characters up to where the title begins
};

/// The number at the beginning of a line, if the line begins as a heading does.
std::optional<HeadingMark> headingMark(QStringView line);

struct HeadingText
{
    QString title; ///< without the closing 。 or ：
    QString body;  ///< what follows on the same line
};

/// Splits what stands behind the number into title and run-in text.
HeadingText splitRunIn(QStringView rest);

/// A bullet at the beginning (——, --, ●, ·, ■ …): its length with the blanks behind it, 0 if none.
qsizetype bulletLength(QStringView line);

} // namespace gangmu
