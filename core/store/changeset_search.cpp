// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changeset_search.h"

#include <algorithm>
#include <cstring>
#include <QtEndian>
#include <vector>

namespace gangmu {

namespace {

constexpr size_t readWhole = 1 << 20; // bytes
constexpr size_t idSize = sizeof(qint64);
constexpr char textType = 3;
constexpr qsizetype mostInOneByte = 0x7F;

} // namespace

void ChangesetSearch::add(qint64 id)
{
    m_ids.insert(quint64(id));
    const auto low = size_t(id & 0xFFFF);
    m_lowBits[low / 64] |= quint64(1) << (low % 64);
}

void ChangesetSearch::add(const QString &text)
{
    QByteArray stored = text.toUtf8();
    if (stored.isEmpty())
        return;
    // What stands before a text keeps a short number from being found in every longer one. The length of a
    // long text takes more bytes; it is rare enough by itself.
    if (const qsizetype size = stored.size(); size <= mostInOneByte)
        stored.prepend(char(size)).prepend(textType);
    if (!m_texts.contains(stored))
        m_texts.append(stored);
}

/// Ids stand there as eight big-endian bytes; at each place the last two of them are looked at first.
bool ChangesetSearch::holdsId(const char *begin, const char *end) const
{
    for (const char *at = begin; at + idSize <= end; ++at) {
        const auto low = qFromBigEndian<quint16>(at + idSize - sizeof(quint16));
        if ((m_lowBits[low / 64] >> (low % 64) & 1) && m_ids.contains(qFromBigEndian<quint64>(at)))
            return true;
    }
    return false;
}

bool ChangesetSearch::hits(ChangesetSource &changeset) const
{
    size_t longest = idSize;
    for (const QByteArray &text : m_texts)
        longest = std::max(longest, size_t(text.size()));
    std::vector<char> buffer(readWhole + longest);
    size_t kept = 0; // the end of the last piece: what is looked for may lie across
    while (const int count = changeset.read(buffer.data() + kept, int(readWhole))) {
        const size_t size = kept + size_t(count);
        if (holdsId(buffer.data(), buffer.data() + size))
            return true;
        for (const QByteArray &text : m_texts) {
            if (memmem(buffer.data(), size, text.constData(), size_t(text.size())))
                return true;
        }
        kept = std::min(size, longest - 1);
        std::memmove(buffer.data(), buffer.data() + size - kept, kept);
    }
    return false;
}

} // namespace gangmu
