// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard_number.h"

/// The code lists behind numbers of standards. Facts: industry codes as on the national platform for industry
/// standards (76) with those of the older list and of engineering standards; regions as in GB/T 2260.
namespace gangmu {

/// Up to twelve letters in one integer, small ones as capitals; in the order of the alphabet for equal
/// lengths.
constexpr quint64 packedLetters(const char *letters)
{
    quint64 packed = 0;
    for (; *letters; ++letters)
        packed = packed << 5 | quint64(*letters & 31);
    return packed;
}

struct NumberCode
{
    enum Option : quint16 {
        TakesT = 1,          ///< may carry /T
        TakesZ = 2,          ///< may carry /Z
        Plain = 4,           ///< mandatory when it carries no mark
        LetterSerial = 8,    ///< letters before the digits: JTG D20, TSG Q7015
        DashParts = 16,      ///< JTS 144-1-2010
        DashSerial = 32,     ///< GSB 05-1426-2001
        Old = 64,            ///< given out no more
        Colon = 128,         ///< a colon before the year
        SpacedSerial = 256,  ///< a blank between letter and digits: OIML R 135
        ShortYear = 512,     ///< two digits of the year are printed
        BlankChain = 1024,   ///< a body behind it follows after a blank: BS EN, DIN EN ISO
        DocumentType = 2048, ///< no body but the kind of document: TS, TR, PAS
    };
    const char *letters; ///< as printed; capitals and hyphens, except GBn and Guide
    NumberFamily family;
    quint16 options;
    quint16 region; ///< GB/T 2260, for codes that belong to one place
    const char *name;
    quint64 packed;

    bool has(Option option) const { return (options & option) != 0; }
};

/// By packedLetters; null when unknown. T, Q, DB…, DG… have forms of their own and are not here, except the
/// industry code DB.
const NumberCode *findNumberCode(quint64 packed);

/// All codes of a family, in the order of the alphabet.
QList<const NumberCode *> numberCodes(NumberFamily family);

/// What an issuer's code means, in the language of the program: "医药" of YY, "国际标准化组织" of ISO; empty
/// when unknown (codes of associations and enterprises are not listed).
QString issuerName(QStringView code);

/// "山西" of 14, "太原市" of 1401; empty when unknown. Names of cities are content and stay Chinese.
QString regionName(int code);
bool isProvince(int code);
bool isCity(int code);
/// 14 of 晋; 0 for anything else. As in JJG(晋).
int provinceOfSign(char16_t sign);
/// Province of the codes that construction standards took before GB/T 2260: 4 is 山西, 8 上海. The codes that
/// both know mean the same. 0 when unknown.
int provinceOfConstructionCode(int code);

} // namespace gangmu
