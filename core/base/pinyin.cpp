// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"

#include <memory>
#include <QHash>
#include <unicode/coll.h>
#include <unicode/uchar.h>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

/// Readings that depend on the neighbour; the initials are those of both characters.
struct Pair
{
    char16_t first;
    char16_t second;
    char initials[3];
};
constexpr Pair pairs[] = {{u'行', u'业', "hy"}, {u'银', u'行', "yh"}, {u'重', u'庆', "cq"},
                          {u'重', u'复', "cf"}, {u'重', u'构', "cg"}, {u'重', u'新', "cx"},
                          {u'调', u'整', "tz"}, {u'调', u'节', "tj"}, {u'协', u'调', "xt"},
                          {u'增', u'长', "zz"}, {u'局', u'长', "jz"}, {u'会', u'计', "kj"},
                          {u'音', u'乐', "yy"}, {u'长', u'治', "cz"}};

/// Chinese characters sorted by pinyin by ICU, whose index marks say where each letter begins. (Its
/// transliterator would give the same, but takes a third of a second to load.)
class Initials
{
public:
    Initials()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_order.reset(icu::Collator::createInstance(icu::Locale("zh@collation=pinyin"), status));
        if (U_FAILURE(status))
            m_order.reset();
        // What one meets most often in our field, where the table has another reading first.
        m_known = {{u'重', u'z'}, {u'长', u'c'}, {u'行', u'x'}, {u'会', u'h'}, {u'省', u's'},
                   {u'厦', u'x'}, {u'乐', u'l'}, {u'调', u'd'}, {u'盛', u's'}, {u'传', u'c'}};
    }

    /// Null where the character has no reading.
    QChar of(char32_t character)
    {
        const auto found = m_known.constFind(character);
        if (found != m_known.constEnd())
            return *found;
        const QChar initial = m_order && u_hasBinaryProperty(UChar32(character), UCHAR_IDEOGRAPHIC)
                                  ? lookUp(icu::UnicodeString(UChar32(character)))
                                  : QChar();
        m_known.insert(character, initial);
        return initial;
    }

private:
    QChar lookUp(const icu::UnicodeString &text) const
    {
        QChar initial;
        for (char16_t letter = u'a'; letter <= u'z'; ++letter) {
            if (letter == u'i' || letter == u'u' || letter == u'v') // no syllable begins with these
                continue;
            const char16_t mark[] = {0xFDD0, char16_t(letter - u'a' + u'A'), 0};
            UErrorCode status = U_ZERO_ERROR;
            if (m_order->compare(icu::UnicodeString(mark), text, status) == UCOL_GREATER)
                break;
            initial = letter;
        }
        return initial;
    }

    std::unique_ptr<icu::Collator> m_order;
    QHash<char32_t, QChar> m_known;
};

const Pair *pairAt(QStringView text, qsizetype i)
{
    if (i + 1 >= text.size())
        return nullptr;
    for (const Pair &pair : pairs) {
        if (text[i] == pair.first && text[i + 1] == pair.second)
            return &pair;
    }
    return nullptr;
}

} // namespace

QString pinyinInitials(QStringView text)
{
    thread_local Initials initials;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const Pair *pair = pairAt(text, i)) {
            result += QLatin1String(pair->initials);
            ++i;
            continue;
        }
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (character >= 0xFF01 && character <= 0xFF5E) // full-width forms of ASCII
            character -= 0xFEE0;
        if (character < 0x80) {
            const QChar plain(static_cast<char16_t>(character));
            if (plain.isLetterOrNumber())
                result += plain.toLower();
        } else if (const QChar initial = initials.of(character); !initial.isNull()) {
            result += initial;
        }
    }
    return result;
}

namespace {
constexpr char unknownLetter = char(0x80);
/// Beside the letter of a character that may be read otherwise before certain others.
constexpr char pairMark = char(0x80);
} // namespace

struct PinyinLetters::Reader
{
    Initials initials;
};

PinyinLetters::PinyinLetters() : m_reader(std::make_unique<Reader>()), m_letters(0x10000, unknownLetter)
{
    m_letters[0] = 0;
}

PinyinLetters::~PinyinLetters() = default;

char PinyinLetters::lookUp(char16_t unit)
{
    char16_t character = unit;
    if (character >= 0xFF01 && character <= 0xFF5E)
        character = char16_t(character - 0xFEE0);
    char letter = 1;
    if (character < 0x80) {
        if (const QChar plain(character); plain.isLetterOrNumber())
            letter = char(plain.toLower().unicode());
    } else if (!QChar::isSurrogate(character)) {
        if (const QChar initial = m_reader->initials.of(character); !initial.isNull())
            letter = char(initial.unicode());
    }
    for (const Pair &pair : pairs) {
        if (pair.first == unit)
            letter |= pairMark;
    }
    return m_letters[unit] = letter;
}

void PinyinLetters::write(const char16_t *text, qsizetype size, char *letters)
{
    for (qsizetype i = 0; i < size; ++i) {
        char letter = m_letters[text[i]];
        if (letter == unknownLetter)
            letter = lookUp(text[i]);
        if (letter & pairMark) {
            if (const Pair *pair = pairAt({text + i, std::min<qsizetype>(2, size - i)}, 0)) {
                letters[i++] = pair->initials[0];
                letters[i] = pair->initials[1];
                continue;
            }
            letter = char(letter & ~pairMark);
        }
        letters[i] = letter;
    }
}

} // namespace gangmu
