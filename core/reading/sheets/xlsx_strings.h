// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/package/xml_stream.h"

#include <string>
#include <vector>

namespace gangmu {

/// The texts that the cells of a workbook share. They are kept as UTF-8, one behind the other: a workbook of
/// a hundred thousand rows has a million of them.
class XlsxStrings final : public XmlStream
{
public:
    /// Bytes of all texts together. A file that is honest and larger exists, but not below 300 MB.
    static constexpr size_t mostBytes = size_t(192) << 20;
    static constexpr size_t mostStrings = 16 << 20;

    size_t size() const { return m_ends.size(); }
    std::string_view at(size_t index) const
    {
        const size_t start = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_bytes).substr(start, m_ends[index] - start);
    }
    /// More than the two numbers above.
    bool isTooLarge() const { return m_tooLarge; }

private:
    void opened(std::string_view name, const XmlAttributes &attributes) override;
    void closed(std::string_view name) override;
    void text(std::string_view utf8) override;

    std::string m_bytes;
    std::vector<quint32> m_ends;
    int m_phonetic = 0; ///< depth of readings that are printed above the text
    bool m_tooLarge = false;
};

} // namespace gangmu
