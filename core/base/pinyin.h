// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QString>
#include <vector>

namespace gangmu {

/// The first letters of a text's pinyin, in lower case, for finding by typing: 省市场监管局 → "sscjgj",
/// "GB/T 1.1 标准化" → "gbt11bzh". Latin letters and digits stand for themselves (full-width ones as
/// half-width), everything else is left out. Characters with several readings take the one usual in the
/// names of organizations and standards, where need be by the character beside them (行业 hy, 行政 xz).
/// Any thread; a character is looked up once per thread.
QString pinyinInitials(QStringView text);

/// The same for much text at once, unit by unit: as many bytes as the text has UTF-16 units, each the initial
/// of its character in lower case, the small Latin letter or digit itself, '\1' where there is neither, and
/// 0 for 0. Characters beyond the basic plane have none. One thread at a time; a character is looked up once
/// in its life (a few microseconds).
class PinyinLetters
{
public:
    PinyinLetters();
    ~PinyinLetters();
    void write(const char16_t *text, qsizetype size, char *letters);

private:
    char lookUp(char16_t unit);

    struct Reader;
    std::unique_ptr<Reader> m_reader;
    std::vector<char> m_letters; ///< by unit; unknown ones are looked up when they come
};

} // namespace gangmu
