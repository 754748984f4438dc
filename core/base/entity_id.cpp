// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/entity_id.h"

#include <algorithm>
#include <QDateTime>
#include <QTimeZone>

namespace gangmu {

namespace {
constexpr int randomBits = 22;
constexpr qint64 epochMs = 1577836800000; // 2020-01-01T00:00:00Z
} // namespace

IdGenerator::IdGenerator(const Clock &clock, quint64 seed) : m_clock(&clock), m_random(seed) {}

qint64 IdGenerator::next()
{
    const qint64 ms = std::max<qint64>(0, m_clock->now().toMSecsSinceEpoch() - epochMs);
    const qint64 tail = qint64(m_random() & ((quint64(1) << randomBits) - 1));
    m_last = std::max((ms << randomBits) | tail, m_last + 1);
    return m_last;
}

qint64 IdGenerator::nextBlock(qint64 count)
{
    const qint64 first = next();
    m_last = first + count - 1;
    return first;
}

} // namespace gangmu
