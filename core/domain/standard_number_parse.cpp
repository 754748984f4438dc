// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standard_number_composer.h"

#include <algorithm>

namespace gangmu {

using enum NumberRefusal;

StandardNumberParse parseStandardNumber(QStringView text)
{
    return NumberComposer(text, true).result();
}

QList<StandardNumberParse> parseStandardNumberList(QStringView text)
{
    QList<StandardNumberParse> found;
    const auto take = [&found](QStringView piece) {
        StandardNumberParse parse = parseStandardNumber(piece);
        if (parse.refusal != Placeholder)
            found.append(std::move(parse));
    };
    const auto takeLines = [&](QStringView piece) {
        QList<StandardNumberParse> lines;
        for (const QStringView line : piece.split(u'\n')) {
            if (StandardNumberParse parse = parseStandardNumber(line); parse.refusal != Placeholder)
                lines.append(std::move(parse));
        }
        const bool allRead =
            std::all_of(lines.begin(), lines.end(), [](const auto &parse) { return parse.ok(); });
        if (!allRead && parseStandardNumber(piece).ok())
            take(piece); // the line feed was inside the number
        else
            found.append(lines);
    };
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !QStringView(u";；、,，").contains(text[i]))
            continue;
        const QStringView piece = text.sliced(begin, i - begin);
        begin = i + 1;
        if (piece.contains(u'\n'))
            takeLines(piece);
        else
            take(piece);
    }
    return found;
}

QString numberKeyOf(QStringView text)
{
    const NumberComposer composer(text, false);
    const StandardNumberParse &parse = composer.result();
    if (parse.ok())
        return parse.number.key();
    return parse.refusal == Placeholder ? QString() : u'?' + compactForm(text);
}

} // namespace gangmu
