// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rank_key.h"

#include <QtGlobal>

namespace gangmu {

namespace {

// Digits in ASCII order. A key never ends in the lowest digit, so something always fits before it.
constexpr char digits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int base = 62;

int digitAt(const QString &key, int i, int fallback)
{
    if (i >= key.size())
        return fallback;
    const char c = key.at(i).toLatin1();
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'Z')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 36;
    return 0;
}

} // namespace

QString rankBetween(const QString &before, const QString &after)
{
    Q_ASSERT(after.isEmpty() || before < after);
    QString key;
    bool bounded = !after.isEmpty();
    for (int i = 0;; ++i) {
        const int low = digitAt(before, i, 0);
        const int high = bounded ? digitAt(after, i, base) : base;
        const int middle = (low + high) / 2;
        if (middle > low) {
            key += QLatin1Char(digits[middle]);
            return key;
        }
        key += QLatin1Char(digits[low]);
        if (low < high)
            bounded = false; // already below `after`, the rest is free
    }
}

QStringList initialRanks(int count)
{
    // A step of two or more leaves room for the key that is raised off the lowest digit.
    int width = 1;
    qint64 space = base;
    for (; space / (count + 1) < 2; space *= base)
        ++width;
    QStringList ranks;
    ranks.reserve(count);
    for (int n = 1; n <= count; ++n) {
        qint64 value = space / (count + 1) * n;
        if (value % base == 0)
            ++value;
        QString key(width, QLatin1Char('0'));
        for (int i = width - 1; i >= 0; --i) {
            key[i] = QLatin1Char(digits[value % base]);
            value /= base;
        }
        ranks.append(key);
    }
    return ranks;
}

} // namespace gangmu
