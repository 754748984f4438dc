// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <QByteArrayView>
#include <QString>

namespace gangmu {

/// The encodings that Chinese text files come in. A byte order mark is no part of the text.
enum class TextEncoding { Utf8, Utf8Marked, Utf16LE, Utf16BE, Gb18030 };

/// As it is shown and recorded: "UTF-8", "UTF-8 (BOM)", "UTF-16LE", "UTF-16BE", "GB18030".
QString encodingName(TextEncoding encoding);

/// By the byte order mark, else UTF-16 where zero bytes say so, else UTF-8 where it is valid or nearly so
/// (cut in the middle, a few broken bytes), else GB18030. Nothing where the bytes make sense in none of them.
/// complete: these are all; otherwise half a character at the end says nothing.
std::optional<TextEncoding> guessEncoding(QByteArrayView bytes, bool complete = true);

/// Whether more than a twentieth of the beginning is control characters or broken: no text.
bool looksBinary(QStringView text);

/// Bytes as text, piece by piece: a character may lie across two pieces. Broken bytes become U+FFFD.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding);
    ~TextDecoder();
    TextDecoder(TextDecoder &&) noexcept;
    TextDecoder &operator=(TextDecoder &&) noexcept;

    /// Appends the text of these bytes. last: nothing follows, so half a character at the end is a broken
    /// one.
    void append(QByteArrayView bytes, QString &text, bool last = false);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace gangmu
