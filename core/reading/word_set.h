// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

/// The reader's word lists live as small text files under resources/reading, so that a term can be added
/// without touching code. A file that is missing or empty yields empty lists.
namespace gangmu {

/// Terms of :/reading/NAME.txt, one a line; "#" starts a comment, empty lines are skipped.
QStringList wordList(const QString &name);

/// The same where a line has several fields, separated by tabs or spaces.
QList<QStringList> wordRows(const QString &name);

/// Words that are looked up at a position of a text. Time of a look-up depends on the words, not on the text.
class WordSet
{
public:
    WordSet() = default;
    explicit WordSet(const QStringList &words);

    /// Length of the longest word that begins at this position; 0 for none.
    qsizetype lengthAt(QStringView text, qsizetype at) const;
    /// Length of the longest word that ends just before this position; 0 for none.
    qsizetype lengthBefore(QStringView text, qsizetype end) const;
    /// Position of the first word in the text from there on; -1 for none.
    qsizetype indexIn(QStringView text, qsizetype from = 0) const;
    /// Position behind the last word in the text; -1 for none.
    qsizetype lastEndIn(QStringView text) const;
    bool in(QStringView text) const { return indexIn(text) >= 0; }
    bool isEmpty() const { return m_byFirst.isEmpty(); }

private:
    QHash<QChar, QStringList> m_byFirst; // longest first
    QHash<QChar, QStringList> m_byLast;
};

} // namespace gangmu
