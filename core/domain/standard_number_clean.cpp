// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standard_number_clean.h"

#include "core/base/text.h"

namespace gangmu {

using namespace number_text;

namespace {

/// What stands before a blank or behind it without needing it.
constexpr bool isJoint(char16_t c)
{
    return c == u'-' || c == u'/' || c == u'.' || c == u':' || c == u'~' || c == u'(' || c == u')' ||
           c == u'+';
}

constexpr bool isOrnament(char16_t c)
{
    return c == u'"' || c == u',' || c == u';' || c == u':' || c == u'.' || c == u'、' || c == u' ' ||
           c == u'[' || c == u']';
}

// Capitals of Cyrillic and Greek that look like Latin ones and come from keyboards and text recognition.
char16_t lookAlike(char16_t c)
{
    static constexpr char16_t pairs[] = u"АAВBЕEКKМMНHОOРPСCТTХXΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΧXΖZ";
    for (size_t i = 0; i + 1 < std::size(pairs) - 1; i += 2) {
        if (pairs[i] == c)
            return pairs[i + 1];
    }
    return c;
}

} // namespace

char16_t plainSign(char16_t c)
{
    if (c >= u'a' && c <= u'z')
        return char16_t(c - 32);
    switch (c) {
    case u'\\':
    case u'∕':
    case u'⁄':
    case u'／':
    case u'＼':
        return u'/';
    case u'‐':
    case u'‑':
    case u'‒':
    case u'–':
    case u'—':
    case u'―':
    case u'−':
    case u'─':
    case u'━':
    case u'﹣':
    case u'－':
    case u'ー':
        return u'-';
    case u'．':
    case u'。':
    case u'·':
    case u'•':
    case u'・':
        return u'.';
    case u'∶':
    case u'：':
        return u':';
    case u'～':
    case u'〜':
    case u'∼':
        return u'~';
    case u'〔':
    case u'【':
    case u'﹝':
    case u'［':
        return u'[';
    case u'〕':
    case u'】':
    case u'﹞':
    case u'］':
        return u']';
    case u'《':
    case u'》':
    case u'〈':
    case u'〉':
    case u'“':
    case u'”':
    case u'‘':
    case u'’':
    case u'「':
    case u'」':
    case u'『':
    case u'』':
    case u'\'':
    case u'*':
    case u'＊':
    case u'★':
    case u'☆':
        return u'"';
    case u'_':
    case u'＿':
        return u' ';
    default:
        break;
    }
    if (c < 0x80)
        return c > 0x20 && c != 0x7f ? c : u' ';
    if (c >= 0xff01 && c <= 0xff5e)
        return plainSign(char16_t(c - 0xfee0));
    if (text::isInvisible(QChar(c)))
        return 0;
    if (text::isBlank(QChar(c)))
        return u' ';
    return c < 0x0460 ? lookAlike(c) : c;
}

CleanNumberText::CleanNumberText(QStringView source)
{
    bool blank = false; // one is waiting to be written
    for (const QChar each : source) {
        const char16_t c = each.unicode();
        char16_t sign = c;
        if (!isAlnum(c) && c != u'/' && c != u'-' && c != u'.') {
            sign = plainSign(c);
            if (sign == u' ') {
                if (blank || c != u' ')
                    repairs |= NumberRepair::Blank;
                blank = true;
                continue;
            }
            if (sign != c) {
                if (sign == 0) {
                    repairs |= NumberRepair::Blank;
                    continue;
                }
                if (isLetter(sign) && c < 0x80)
                    repairs |= NumberRepair::Case;
                else if (sign == u'-')
                    repairs |= c == u'—' ? NumberRepairs() : NumberRepair::Dash;
                else if (c == u'\\')
                    repairs |= NumberRepair::Slash;
                else
                    repairs |= NumberRepair::Width;
            }
        }
        const char16_t last = size > 0 ? text[size_t(size - 1)] : u'\0';
        if (sign == u'一' && isDigit(last)) { // what text recognition makes of a dash
            sign = u'-';
            repairs |= NumberRepair::Dash;
        }
        if ((sign == u'-' || sign == u'/') && last == sign) {
            repairs |= sign == u'-' ? NumberRepair::Dash : NumberRepair::Slash;
            blank = false;
            continue;
        }
        if (size >= longest - 1) {
            tooLong = true;
            break;
        }
        if (blank) {
            blank = false;
            if (size == 0 || isJoint(last) || isJoint(sign))
                repairs |= NumberRepair::Blank;
            else
                text[size_t(size++)] = u' ';
        }
        text[size_t(size++)] = sign;
    }
    if (blank)
        repairs |= NumberRepair::Blank;
    trim();
    text[size_t(first + size)] = 0;
}

void CleanNumberText::trim()
{
    const auto at = [this](qsizetype i) { return text[size_t(first + i)]; };
    const qsizetype before = size;
    while (size > 0) {
        const char16_t head = at(0);
        const char16_t tail = at(size - 1);
        const bool lastIdle = isOrnament(tail) || (tail == u'/' && size > 1 && isDigit(at(size - 2))) ||
                              (tail == u')' && head != u'(' && !view().contains(u'('));
        if (lastIdle) {
            --size;
        } else if (isOrnament(head)) {
            ++first;
            --size;
        } else if (head == u'(' && (tail == u')' || !view().contains(u')'))) {
            ++first;
            size -= tail == u')' ? 2 : 1;
        } else {
            break;
        }
    }
    if (size != before)
        repairs |= NumberRepair::Ornament;
}

} // namespace gangmu
