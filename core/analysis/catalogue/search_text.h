// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <QByteArray>
#include <QList>
#include <QString>
#include <vector>

namespace gangmu {

/// Texts as the catalogue compares them: letters, 汉字 and digits alone, half width, small letters; of the
/// signs only a dot between digits stays. So blanks, dashes and brackets never stand between what one types
/// and what is printed.
class TitleFold
{
public:
    TitleFold();

    /// Appends the folded text.
    void append(std::vector<char16_t> &out, QStringView text) const;
    /// The same from UTF-8 (a broken sequence is left out).
    void append(std::vector<char16_t> &out, const char *utf8, qsizetype size) const;
    std::u16string folded(QStringView text) const;

private:
    template <class Next>
    void appendEach(std::vector<char16_t> &out, Next &&next) const;

    std::vector<char16_t> m_table; ///< for each unit what it becomes; 0: nothing
};

/// One thing that must be found: in a title, in a number, among the initials of a title, or in a value of a
/// user-defined field; an empty needle is not looked for there.
struct SearchWord
{
    std::u16string title;
    QByteArray number;   ///< compactForm()
    QByteArray initials; ///< small letters and digits; they find the same letters in the title, too
    std::u16string own;  ///< folded
};

/// What somebody typed, cut into the words that must all be found: at blanks, and where Latin and Chinese
/// meet.
struct SearchQuery
{
    QList<SearchWord> words;
    /// A word of letters and the digits and dashes behind it, written as one: "GB/T" "1.1" "—" "2020" may be
    /// one number. Where any number of the catalogue holds it, its words are not looked for one by one.
    /// `first` and `last` are positions in words.
    struct Joined
    {
        qsizetype first = 0;
        qsizetype last = 0;
        QByteArray number;
        std::u16string own; ///< the same as it may stand in a value, folded
    };
    QList<Joined> joined;
};
SearchQuery parseSearch(const QString &text, const TitleFold &fold);

} // namespace gangmu
