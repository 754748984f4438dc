// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/system/system_content.h"

#include <QDate>

/// 编制说明: running text with figures that are filled in whenever it is shown. A placeholder is a name in
/// braces, {应有数}; the names are content of the file and stay Chinese in every language:
///
///     {体系名称} {截至} {应有数} {现有数} {待制定数} {现有率}   of the whole system; the rate in percent
///     {类目数} {层级数} {子体系数}                            nodes, levels, nodes at the top
///     {子体系}                                               titles of the nodes at the top, with 、
///     {重复列入数}                                           rows that repeat a standard
///     {国家标准应有数} {国家标准现有数} …                      the same for 国际标准, 行业标准, 地方标准,
///     团体标准,
///                                                            企业标准 and for the kinds 基础标准, 方法标准,
///                                                            …
///     {101应有数} {101现有数} {101名称} …                     of the node with that code, all below included
///
/// What is no placeholder stays as it is.
namespace gangmu {

struct Placeholder
{
    QString name; ///< without braces
    QString value;
};
/// All that are filled in, but those of single nodes, in the order above.
QList<Placeholder> placeholders(const SystemContent &content, const QDate &asOf);

/// The text with its figures, and where they stand.
struct FilledText
{
    struct Span
    {
        qsizetype begin = 0; ///< in text
        qsizetype length = 0;
        QString name;
        bool known = true; ///< false: an unknown name, left standing in its braces
    };
    QString text;
    QList<Span> spans;
};
FilledText fillDescription(const SystemContent &content, const QDate &asOf);

/// The points a 编制说明 should speak to, with the figures in their places: to begin with.
QString descriptionOutline();

} // namespace gangmu
