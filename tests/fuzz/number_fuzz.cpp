// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standard_number.h"
#include "tests/fuzz/fuzz.h"

namespace gangmu::fuzz {

QList<QByteArray> seeds()
{
    return {
        "GB/T 20485.16-2018",
        "GB 50016-2014(2018年版)",
        "GB 19083-2010/XG1-2012",
        "GB/T 19001-2016/ISO 9001:2015",
        "LS/T 1301—2022  GC/T 1801—2022",
        "SYT5704-2012",
        "GB／T　20485．16－2018",
        "DB14/T 2578-2022",
        "DB12/ 684-2016",
        "DB1401/T 12-2021",
        "DBS14/ 001-2021",
        "DBJ/T 15-101-2014",
        "DB/T 29-254-2018",
        "DB62/T 25-3063-2012",
        "DB13(J)/T 123-2015",
        "DG/TJ08-2433A-2023",
        "DGJ32/TJ 170-2014",
        "T/CSGF T/CSGF024—2023",
        "T/XCFW TG06-011.1—2023",
        "Q/CSG-GPG-GPED 2 16 016-2019",
        "QSH1020/2038-2010",
        "Q/GDW/Z 461-2010",
        "GB 50254~50259-96",
        "CECS 24-2020",
        "GSB 05-1426-2001",
        "JJG(交通) 001-2010",
        "JTG/T F20-2015",
        "JTS/T 231-2-2010",
        "ISO/IEC TS 17021-2:2012/Amd 1:2024",
        "ITU-T G.652 (11/2016)",
        "OIML R135:2004(E)",
        "BS EN ISO 9001:2015",
        "ASTM D1234-20",
        "20170425-T-469",
        "建质〔2009〕87 号",
        "《GB/T 1.1-2020》\n",
    };
}

namespace {

void understoodOnceIsUnderstoodAgain(const StandardNumber &number)
{
    for (const Dash dash : {Dash::Hyphen, Dash::Em}) {
        const QString printed = number.print(dash);
        const StandardNumberParse again = parseStandardNumber(printed);
        require(again.ok());
        require(again.number == number);
        require(!again.repairs);
        require(again.number.key() == number.key());
        require(numberKeyOf(printed) == number.key());
    }
    require(number.key().startsWith(number.undatedKey()) || !number.joint().isEmpty());
    require(!number.code().isEmpty() && !number.issuer().isEmpty() && !number.serial().isEmpty());
}

} // namespace

} // namespace gangmu::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace gangmu;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const StandardNumberParse parse = parseStandardNumber(text);
    fuzz::require(parse.ok() == !parse.number.isNull());
    if (parse.ok()) {
        fuzz::understoodOnceIsUnderstoodAgain(parse.number);
        fuzz::require(numberKeyOf(text) == parse.number.key());
    }
    for (const QString &proposal : parse.proposals)
        fuzz::require(parseStandardNumber(proposal).ok());
    for (const StandardNumberParse &each : parseStandardNumberList(text))
        fuzz::require(each.refusal != NumberRefusal::Placeholder);
    const QString compact = compactForm(text);
    fuzz::require(compactForm(compact) == compact);
    fuzz::require(compact.size() <= text.size());
    return 0;
}
