// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace gangmu {

/// A text in the form the rules read: half-width digits, simplified characters, without pinyin in brackets
/// and without characters that show nothing. Each character knows where it stood.
struct ReadableText
{
    QString plain;
    QList<qsizetype> origins; ///< one more than characters: the last is the end of the text

    qsizetype originOf(qsizetype at) const { return origins[at]; }
};

class TextReadability
{
public:
    TextReadability();
    ReadableText read(const QString &text) const;

private:
    QHash<QChar, QChar> m_simplified;
};

} // namespace gangmu
