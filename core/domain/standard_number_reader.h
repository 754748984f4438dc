// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard_number_clean.h"
#include "core/domain/standard_number_codes.h"

#include <array>

namespace gangmu {

/// A change of the clean text that would make it a number: what a refusal proposes.
struct NumberFix
{
    const char16_t *at = nullptr; ///< null: no fix
    int removed = 0;
    const char16_t *inserted = u"";
};

/// Reads one number that begins at a place of a clean text: code, serial, parts, year. What follows belongs
/// to NumberComposer. Made for one read.
class NumberReader
{
public:
    NumberRefusal read(const char16_t *begin);

    /// Behind the number when it was read; otherwise where reading stopped.
    const char16_t *end() const { return m_at; }
    StandardNumber number() const;
    NumberRepairs repairs() const { return m_repairs; }
    NumberFlags flags() const { return m_flags; }
    const std::array<NumberFix, 2> &fixes() const { return m_fixes; }
    /// The code as far as it was read, as printed.
    QStringView code() const { return QStringView(m_text.data(), m_number.m_codeEnd); }

private:
    // Codes.
    NumberRefusal readListed(int letters, quint64 packed);
    NumberRefusal readMark(const NumberCode &code, char16_t &mark);
    NumberRefusal readBehindCode(const NumberCode &code, char16_t mark);
    NumberRefusal readQualifier();
    NumberRefusal readGlued(int letters);
    NumberRefusal readLocal(int letters);
    NumberRefusal readRegion(NumberFamily family, QStringView prefix);
    NumberRefusal readEarthquake(char16_t mark);
    NumberRefusal readConstruction(char16_t mark);
    NumberRefusal readTianjin(char16_t mark);
    NumberRefusal readShanghai(int letters);
    NumberRefusal readOrganization(NumberFamily family);
    NumberRefusal readInternational(const NumberCode &first);
    char16_t takeMark();

    // Behind the code.
    void skipGap();
    NumberRefusal readSerial(unsigned options, char16_t sign = u' ');
    NumberRefusal readParts();
    NumberRefusal readYear(bool colon);
    NumberRefusal readFreeSerial(bool blanks);
    NumberRefusal readFreeBody(const char16_t *end);
    NumberRefusal readForeignSerial(const NumberCode &code, bool spaced);
    NumberRefusal readForeignYear(const NumberCode &code);
    NumberRefusal refuse(NumberRefusal why, NumberFix first = {}, NumberFix second = {});

    void put(char16_t c) { m_text[size_t(m_size++)] = c; }
    void put(QStringView text);
    void put(const char16_t *from, const char16_t *to) { put(QStringView(from, to)); }
    void put(const char *ascii);
    void putIssuer(const char *letters);
    void putMark(char16_t mark);
    void endCode() { m_number.m_codeEnd = quint8(m_size); }
    void beginSerial(char16_t sign);
    void endSerial() { m_number.m_serialEnd = quint8(m_size); }
    void setFamily(NumberFamily family);
    /// T recommended, Z guidance, none mandatory; flags what is unusual.
    void setMandate(char16_t mark);
    bool isAt(const char16_t *letters) const;

    StandardNumber m_number; // its text is in m_text until number()
    std::array<char16_t, 240> m_text;
    int m_size = 0;
    const char16_t *m_at = nullptr;
    const char16_t *m_digits = nullptr; // of the serial, in the clean text
    int m_digitCount = 0;
    const char16_t *m_lastDot = nullptr; // before the last part
    NumberRepairs m_repairs;
    NumberFlags m_flags;
    std::array<NumberFix, 2> m_fixes;
};

/// 1949 to 2099
constexpr bool isChineseYear(int year)
{
    return year >= 1949 && year <= 2099;
}
/// 1900 to 2099
constexpr bool isAnyYear(int year)
{
    return year >= 1900 && year <= 2099;
}

} // namespace gangmu
