// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue/search_text.h"

#include "core/base/text.h"
#include "core/domain/standard_number.h"

#include <utility>

namespace gangmu {

namespace {

constexpr char16_t dot = u'.';

bool isDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool isPlain(QChar c)
{
    return text::halfWidth(c).unicode() < 0x80 || !c.isLetterOrNumber();
}

} // namespace

TitleFold::TitleFold() : m_table(0x10000)
{
    for (uint unit = 1; unit < 0x10000; ++unit) {
        const QChar c = text::halfWidth(QChar(char16_t(unit)));
        if (c == QChar(dot))
            m_table[unit] = dot;
        else if (c.isLetterOrNumber() || c.isSurrogate())
            m_table[unit] = c.toLower().unicode();
    }
}

/// next() gives the next unit, 0 at the end.
template <class Next>
void TitleFold::appendEach(std::vector<char16_t> &out, Next &&next) const
{
    const size_t begin = out.size();
    bool pendingDot = false;
    while (const char16_t unit = next()) {
        const char16_t folded = m_table[unit];
        if (folded == dot) {
            pendingDot = out.size() > begin && isDigit(out.back());
            continue;
        }
        if (pendingDot && isDigit(folded))
            out.push_back(dot);
        pendingDot = false;
        if (folded)
            out.push_back(folded);
    }
}

void TitleFold::append(std::vector<char16_t> &out, QStringView text) const
{
    appendEach(out, [at = text.utf16(), end = text.utf16() + text.size()]() mutable -> char16_t {
        while (at != end) {
            if (const char16_t unit = *at++)
                return unit;
        }
        return 0;
    });
}

void TitleFold::append(std::vector<char16_t> &out, const char *utf8, qsizetype size) const
{
    char16_t lowSurrogate = 0;
    const auto *at = reinterpret_cast<const uchar *>(utf8);
    const uchar *const end = at + size;
    const auto tail = [&](int i) { return uint(at[i] & 0x3F); };
    const auto next = [&]() -> char16_t {
        if (lowSurrogate)
            return std::exchange(lowSurrogate, u'\0');
        while (at != end) {
            const uint first = *at;
            const auto left = end - at;
            uint code = 0;
            if (first < 0x80) {
                code = first;
                at += 1;
            } else if (first >= 0xE0 && first < 0xF0 && left >= 3) {
                code = (first & 0xF) << 12 | tail(1) << 6 | tail(2);
                at += 3;
            } else if (first >= 0xC0 && first < 0xE0 && left >= 2) {
                code = (first & 0x1F) << 6 | tail(1);
                at += 2;
            } else if (first >= 0xF0 && left >= 4) {
                code = (first & 7) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3);
                at += 4;
                if (code >= 0x10000 && code < 0x110000) {
                    lowSurrogate = QChar::lowSurrogate(code);
                    return QChar::highSurrogate(code);
                }
                code = 0;
            } else {
                at += 1;
            }
            if (code > 0)
                return char16_t(code);
        }
        return 0;
    };
    appendEach(out, next);
}

std::u16string TitleFold::folded(QStringView text) const
{
    std::vector<char16_t> units;
    append(units, text);
    return {units.begin(), units.end()};
}

namespace {

struct Piece
{
    QString text;
    bool plain = false; ///< Latin letters, digits and signs
};

/// Cut at blanks, and where Latin and Chinese meet; signs stay with what they stand at.
QList<Piece> pieces(const QString &text)
{
    QList<Piece> list;
    bool blank = true;
    for (const QChar c : text) {
        if (text::isBlank(c)) {
            blank = true;
            continue;
        }
        const bool letter = c.isLetterOrNumber() || c.isSurrogate();
        const bool plain = isPlain(c) && !c.isSurrogate();
        if (blank || (letter && plain != list.last().plain))
            list.append({{}, plain});
        list.last().text += c;
        blank = false;
    }
    return list;
}

/// Nothing for what has more than letters and digits: initials have no dots.
QByteArray initialsOf(const std::u16string &folded)
{
    QByteArray initials;
    for (const char16_t unit : folded) {
        if (unit >= 0x80 || unit == dot)
            return {};
        initials += char(unit);
    }
    return initials;
}

} // namespace

SearchQuery parseSearch(const QString &text, const TitleFold &fold)
{
    SearchQuery query;
    QString joinedText;
    qsizetype joinedFrom = 0;
    const auto endJoin = [&] {
        if (query.words.size() > joinedFrom + 1) {
            if (const QByteArray number = compactForm(joinedText).toUtf8(); !number.isEmpty())
                query.joined.append({joinedFrom, query.words.size() - 1, number, fold.folded(joinedText)});
        }
        joinedText.clear();
        joinedFrom = query.words.size();
    };
    for (const Piece &piece : pieces(text)) {
        SearchWord word;
        word.title = fold.folded(piece.text);
        word.number = compactForm(piece.text).toUtf8();
        word.initials = initialsOf(word.title);
        word.own = word.title;
        // A number is a code and then digits and dashes; a dash alone is nothing to look for.
        if (!piece.plain || piece.text.front().isLetter())
            endJoin();
        joinedText += piece.text;
        if (!word.title.empty())
            query.words.append(word);
        if (!piece.plain)
            endJoin();
    }
    endJoin();
    return query;
}

} // namespace gangmu
