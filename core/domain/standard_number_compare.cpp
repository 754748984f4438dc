// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standard_number_compare.h"

#include <utility>

namespace gangmu {

namespace {

enum class Slip { None, Transposed, One };

/// How two texts differ that are not the same; None when by more than one sign or one pair of neighbours.
Slip slipBetween(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return Slip::None;
    qsizetype same = 0;
    while (same < a.size() && a[same] == b[same])
        ++same;
    const QStringView restA = a.sliced(same);
    const QStringView restB = b.sliced(same);
    if (a.size() < b.size())
        return restA == restB.sliced(1) ? Slip::One : Slip::None;
    if (restA.isEmpty())
        return Slip::None;
    if (restA.sliced(1) == restB.sliced(1))
        return Slip::One;
    const bool transposed = restA.size() > 1 && restA[0] == restB[1] && restA[1] == restB[0] &&
                            restA.sliced(2) == restB.sliced(2);
    return transposed ? Slip::Transposed : Slip::None;
}

QStringView withoutZeros(QStringView serial)
{
    while (serial.size() > 1 && serial[0] == u'0' && serial[1].isDigit())
        serial = serial.sliced(1);
    return serial;
}

bool issuersOpen(const StandardNumber &number)
{
    return number.family() == NumberFamily::Group || number.family() == NumberFamily::Enterprise;
}

QString undatedCompact(const StandardNumber &number)
{
    return compactForm(number.code()) + compactForm(number.serial()) + compactForm(number.parts());
}

} // namespace

NearDuplicate nearDuplicate(const StandardNumber &a, const StandardNumber &b)
{
    if (a.key() == b.key())
        return NearDuplicate::Same;
    const bool sameCode = a.code() == b.code();
    const bool sameYear = a.year() == b.year();
    const bool sameBody = a.serial() == b.serial() && a.parts() == b.parts();
    if (sameCode && sameBody)
        return sameYear ? NearDuplicate::OtherEdition : NearDuplicate::OtherYear;
    if (sameBody && a.family() == b.family() && a.issuer() == b.issuer() && a.region() == b.region() &&
        a.mandate() != b.mandate())
        return NearDuplicate::OtherMandate;
    if (!sameYear)
        return NearDuplicate::None;
    if (sameCode && a.parts() == b.parts() && withoutZeros(a.serial()) == withoutZeros(b.serial()))
        return NearDuplicate::LeadingZeros;
    if (undatedCompact(a) == undatedCompact(b))
        return NearDuplicate::OtherDivision;
    if (sameBody && issuersOpen(a) && issuersOpen(b) && slipBetween(a.code(), b.code()) != Slip::None)
        return NearDuplicate::OtherIssuer;
    if (sameCode && a.parts() == b.parts()) {
        switch (slipBetween(a.serial(), b.serial())) {
        case Slip::Transposed:
            return NearDuplicate::TransposedDigits;
        case Slip::One:
            return NearDuplicate::OneDigit;
        case Slip::None:
            break;
        }
    }
    return NearDuplicate::None;
}

} // namespace gangmu
