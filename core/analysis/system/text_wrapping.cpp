// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/system/text_wrapping.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView neverFirst = u"，。、；：！？）》〉】〕”’％%,.;:!?)]}·—…";
constexpr QStringView neverLast = u"（《〈【〔“‘([{";

bool isWordPart(char32_t c)
{
    return c < 0x250 && (QChar::isLetterOrNumber(c) || c == U'-' || c == U'/' || c == U'.');
}

bool contains(QStringView set, char32_t c)
{
    return c < 0x10000 && set.contains(QChar(char16_t(c)));
}

/// Whether a line may end between these two.
bool breakable(char32_t left, char32_t right)
{
    if (contains(neverFirst, right) || contains(neverLast, left))
        return false;
    return !(isWordPart(left) && isWordPart(right));
}

} // namespace

double TextWrapping::charWidth(char32_t character) const
{
    const auto known = m_known.constFind(character);
    if (known != m_known.constEnd())
        return *known;
    const double width = m_width(QString::fromUcs4(&character, 1));
    m_known.insert(character, width);
    return width;
}

double TextWrapping::widthOf(QStringView text) const
{
    double width = 0;
    for (const char32_t character : text.toUcs4())
        width += charWidth(character);
    return width;
}

QStringList TextWrapping::wrap(const QString &text, double width, int mostLines) const
{
    const QList<uint> units = text.simplified().toUcs4();
    const auto slice = [&](qsizetype from, qsizetype to) {
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(units.constData()) + from, to - from)
            .trimmed();
    };
    QStringList lines;
    qsizetype begin = 0;
    while (begin < units.size()) {
        double used = 0;
        qsizetype end = begin;
        while (end < units.size() && (end == begin || used + charWidth(units[end]) <= width))
            used += charWidth(units[end++]);
        const bool last = lines.size() + 1 >= mostLines;
        if (end < units.size() && last) {
            const double dots = charWidth(U'…');
            while (end > begin + 1 && used + dots > width)
                used -= charWidth(units[--end]);
            lines.append(slice(begin, end) + u'…');
            return lines;
        }
        if (end < units.size()) { // back to where a line may end; a word longer than the line is cut
            qsizetype at = end;
            while (at > begin + 1 && !breakable(units[at - 1], units[at]))
                --at;
            if (at > begin + 1 || breakable(units[begin], units[begin + 1]))
                end = at;
        }
        lines.append(slice(begin, end));
        begin = end;
    }
    if (lines.isEmpty())
        lines.append(QString());
    return lines;
}

} // namespace gangmu
