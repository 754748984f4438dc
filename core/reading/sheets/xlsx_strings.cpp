// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sheets/xlsx_strings.h"

namespace gangmu {

void XlsxStrings::opened(std::string_view name, const XmlAttributes &)
{
    if (name == "t" && m_phonetic == 0)
        wantText(true);
    else if (name == "rPh")
        ++m_phonetic;
}

void XlsxStrings::closed(std::string_view name)
{
    if (name == "t") {
        wantText(false);
    } else if (name == "rPh") {
        --m_phonetic;
    } else if (name == "si") {
        m_ends.push_back(quint32(m_bytes.size()));
        m_tooLarge = m_tooLarge || m_ends.size() > mostStrings;
        if (m_tooLarge)
            stop();
    }
}

void XlsxStrings::text(std::string_view utf8)
{
    if (m_bytes.size() + utf8.size() > mostBytes) {
        m_tooLarge = true;
        stop();
        return;
    }
    m_bytes.append(utf8);
}

} // namespace gangmu
