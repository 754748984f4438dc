// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/kinds.h"

#include <optional>
#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>

/// Numbers of standards (标准号): read from any spelling, printed in one, compared by one key.
///
/// The grammar follows 标准化法 (2017), 国家标准管理办法, 行业标准管理办法, 地方标准管理办法 (1990 and 2020),
/// 团体标准管理规定 and 企业标准管理办法 with the code lists of the national platforms
/// (standard_number_codes.h):
///
///     national       GB 1234-2020, GB/T 1.1-2020, GB/Z …, GBZ(/T), GJB, GSB, GBJ
///     metrology      JJF 1149-2014, JJG(交通) 001-2010
///     industry       YY 0970-2023, YY/T 0466.1-2023, JTG D20-2017; codes of engineering standards included
///     local          DB14/T 2578-2022, DB1401/T 12-2021, DB37/ 2376-2013 (mandatory: the code ends in the
///     slash) local, food    DBS14/ 001-2021 local, works   DBJ04/T 400-2020, DBJ/T 15-101-2014,
///     DG/TJ08-2433A-2023, DB/T 29-254-2018 group          T/CAS 290-2017; CECS 21:2000 from the time before
///     group standards enterprise     Q/ABC 012-2021, Q/140000ABC 001-2015, Q/SH1020 2038-2010 international
///     ISO 9001:2015, ISO/IEC TS 17021-2:2012, ITU-T G.652-2016, OIML R 135:2004 foreign        EN
///     1234-1:2019, DIN EN ISO 9001:2015, ASTM D1234-20
///
/// Behind it may stand an amendment (/XG1-2012), an edition ((2018年版)), the number of the identical
/// international standard (/ISO 9001:2015), and the further numbers of a text that several bodies issued
/// together.
///
/// Everything here is a pure function, linear in the length of the text, and usable on any thread.
namespace gangmu {

/// Who gives the number. level() says the same in the terms of the law.
enum class NumberFamily : quint8 {
    National,
    Metrology, ///< of the state, of a ministry or of a province
    Industry,
    Local,
    LocalFood,
    LocalConstruction, ///< with the older codes of provinces, which are not those of GB/T 2260
    Group,
    Enterprise,
    International, ///< ISO, IEC, ITU, Codex, OIML …
    Foreign        ///< regional, of another state or of a society there: EN, BS, ASTM …
};

/// What had to be put right to understand a text. A clean text has none.
enum class NumberRepair : quint32 {
    Width = 1,         ///< full-width or look-alike letters, digits and signs
    Dash = 2,          ///< doubled or foreign dashes
    Blank = 4,         ///< blanks and line feeds too many, or the one behind the code missing
    Case = 8,          ///< small letters
    Slash = 16,        ///< the slash of the code lost (GBT), or one that does not belong there
    Prefix = 32,       ///< the code or the whole number stood there twice
    YearSign = 64,     ///< a colon for a dash before the year, or the other way round
    Ornament = 128,    ///< brackets, quotation marks, stops around the number; the language of ISO texts: (E)
    GroupMark = 256,   ///< T/ was missing: CECS 24-2020 is T/CECS 24-2020
    MissingDash = 512, ///< DG/TJ 082077-2021
    TwoDigitYear = 1024, ///< 89 is 1989: in Chinese numbers two digits mean 1950 to 1999
};
Q_DECLARE_FLAGS(NumberRepairs, NumberRepair)
Q_DECLARE_OPERATORS_FOR_FLAGS(NumberRepairs)

/// What is understood and allowed, but worth a look.
enum class NumberFlag : quint32 {
    MandatoryLocal = 1,    ///< by law local standards are recommended; exceptions need a legal ground
    MandatoryIndustry = 2, ///< the same for industry standards
    OldCode = 4,           ///< a code that is given out no more: GBJ, TJ, SZDB …
    UnknownRegion = 8,     ///< the city, or the older code of a province, is not in our list
    IrregularSerial = 16,  ///< a serial of the issuer's own make: TG06-011, 2 16 016
    Undated = 32,          ///< no year
};
Q_DECLARE_FLAGS(NumberFlags, NumberFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(NumberFlags)

/// Why a text is not taken for a number.
enum class NumberRefusal : quint8 {
    None,
    Placeholder,    ///< nothing, a dash, 无, None
    NotANumber,     ///< no code and no digits in the order of a number
    DocumentNumber, ///< of an official document: 建质〔2009〕87号
    PlanNumber,     ///< of a project: 20170425-T-469
    MissingCode,    ///< digits alone: 20485.16-2018
    UnknownCode,    ///< letters that no list knows
    UnknownRegion,  ///< DB99
    MissingIssuer,  ///< T/ or Q/ without a code behind
    MissingSerial,
    BadSerial,    ///< letters between the digits, too many digits
    BrokenSerial, ///< a blank inside the digits
    EmptyPart,    ///< a dot with nothing behind it: a part number may be lost
    BadYear,
    YearNotSeparated, ///< 11542010
    Range,            ///< GB 50254~50259-96
    Ambiguous,        ///< can be read in two ways, which mean different standards
    SeveralNumbers,
    LeadingText,
    TrailingText,
    TooLong
};

/// The dash before the year: hyphen in data bases, em dash (一字线) in print.
enum class Dash : quint8 { Hyphen, Em };

/// One number that was understood. A value; default-constructed it is no number (isNull).
class StandardNumber
{
public:
    bool isNull() const { return m_text.isEmpty(); }

    NumberFamily family() const { return m_family; }
    StandardLevel level() const;
    /// Nothing where the number does not say it: metrology, group, enterprise, international.
    std::optional<Mandate> mandate() const;

    /// The code as printed: "GB/T", "DB14/T", "DB12/", "T/CAS", "Q/SH1020", "ISO/IEC TS".
    QStringView code() const { return QStringView(m_text).first(m_codeEnd); }
    /// Who issued it, without region and mandate: "GB", "YY", "DB", "CAS", "SH1020", "ISO/IEC TS".
    QStringView issuer() const
    {
        return QStringView(m_text).sliced(m_issuerBegin, m_issuerEnd - m_issuerBegin);
    }
    /// Code of GB/T 2260: 14 for a province, 1401 for a city; 0 where there is none or it is not known.
    int region() const { return m_region; }
    /// "20485", "0466", "2433A", as printed.
    QStringView serial() const
    {
        return QStringView(m_text).sliced(m_serialBegin, m_serialEnd - m_serialBegin);
    }
    /// ".16", "-3-3"; empty where there is none.
    QStringView parts() const { return QStringView(m_text).sliced(m_serialEnd); }
    std::optional<int> year() const { return m_year ? std::optional<int>(m_year) : std::nullopt; }
    /// "XG1-2012", "Amd 1:2024"; several with a slash between; mostly empty.
    const QString &amendment() const { return m_amendment; }
    /// 2018 of (2018年版)
    std::optional<int> edition() const { return m_edition ? std::optional<int>(m_edition) : std::nullopt; }
    /// The international standards that it is identical with (double number, GB/T 20000.2).
    const QList<StandardNumber> &adopted() const { return m_adopted; }
    /// The further numbers of the same text.
    const QList<StandardNumber> &joint() const { return m_joint; }

    /// The one way of writing it; what parseStandardNumber reads as the same number without repairs.
    QString print(Dash dash = Dash::Hyphen) const;

    /// The same for every spelling of the number, different for different numbers, and in the order in which
    /// numbers are listed: code, then serial, parts and year by value. ASCII, except for 汉字 in codes. What
    /// it is identical with is left out, joint numbers come in one order whichever was written first. Leading
    /// zeros count (Q/SY 1003 and Q/SY 01003 are two standards).
    QString key() const;
    /// The key without year, edition and amendment: what other editions of it share. Of a joint number: that
    /// of the first. key() begins with it, then comes nothing, a blank, "(" or "/"; but not where it is joint
    /// (with a "+").
    QString undatedKey() const;

    friend bool operator==(const StandardNumber &a, const StandardNumber &b);

private:
    friend class NumberReader;
    friend class NumberComposer;

    QString singleKey() const;

    QString m_text; // as printed, without the year
    QString m_amendment;
    QList<StandardNumber> m_adopted;
    QList<StandardNumber> m_joint;
    quint16 m_region = 0;
    quint16 m_year = 0;
    quint16 m_edition = 0;
    quint8 m_issuerBegin = 0;
    quint8 m_issuerEnd = 0;
    quint8 m_codeEnd = 0;
    quint8 m_serialBegin = 0;
    quint8 m_serialEnd = 0;
    NumberFamily m_family = NumberFamily::National;
    qint8 m_level = 0;
    qint8 m_mandate = -1;
    char m_yearSign = '-';
    bool m_shortYear = false; // ASTM prints two digits
};

struct StandardNumberParse
{
    StandardNumber number; ///< null when refused
    NumberRepairs repairs;
    NumberFlags flags;
    NumberRefusal refusal = NumberRefusal::None;
    /// When refused: what may have been meant, as printed, the likeliest first; often empty. Never taken
    /// without asking.
    QStringList proposals;

    bool ok() const { return refusal == NumberRefusal::None; }
};

/// Reads a text that is meant to be one number (several only where they name one text).
StandardNumberParse parseStandardNumber(QStringView text);

/// Reads a cell that may list several numbers, as columns like 代替标准 do: separated by ; ； 、 or line
/// feeds (a line feed inside a number does not separate). One result each; empty for a placeholder.
QList<StandardNumberParse> parseStandardNumberList(QStringView text);

/// key() where the text is understood; otherwise "?" and compactForm(), so that the same unreadable text
/// meets itself; empty for a placeholder, which is equal to nothing.
QString numberKeyOf(QStringView text);

/// What search compares: capital half-width letters, digits, 汉字, "." and "-" (for every dash and for the
/// colon before a year); blanks, slashes, brackets are left out. A fragment of a number in any spelling is a
/// substring of the compact form of the number printed: "gbt20485.16" of "GB／T 20485.16—2018".
QString compactForm(QStringView text);

} // namespace gangmu
