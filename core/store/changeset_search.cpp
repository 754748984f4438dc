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

/// Behind the next id in the buffer; null for none. Ids stand there as eight big-endian bytes; at each place
/// the last two of them are looked at first.
const char *ChangesetSearch::nextId(const char *at, const char *end) const
{
    constexpr size_t lowAt = idSize - sizeof(quint16);
    for (; at + idSize <= end; ++at) {
        const auto low = qFromBigEndian<quint16>(at + lowAt);
        if ((m_lowBits[low / 64] >> (low % 64) & 1) && m_ids.contains(qFromBigEndian<quint64>(at)))
            return at + idSize;
    }
    return nullptr;
}

template <class Hit>
void ChangesetSearch::search(ChangesetSource &changeset, Hit &&hit) const
{
    size_t longest = idSize;
    for (const QByteArray &text : m_texts)
        longest = std::max(longest, size_t(text.size()));
    std::vector<char> buffer(readWhole + longest);
    const char *const begin = buffer.data();
    size_t kept = 0; // the end of the last piece: what is looked for may lie across
    qint64 before = 0;
    while (const int count = changeset.read(buffer.data() + kept, int(readWhole))) {
        const size_t size = kept + size_t(count);
        const char *const end = begin + size;
        for (const char *at = begin; (at = nextId(at, end));) {
            if (!hit(before + (at - begin)))
                return;
        }
        for (const QByteArray &text : m_texts) {
            const auto length = size_t(text.size());
            for (const char *at = begin;
                 (at = static_cast<const char *>(memmem(at, size_t(end - at), text.constData(), length)));) {
                at += length;
                if (!hit(before + (at - begin)))
                    return;
            }
        }
        kept = std::min(size, longest - 1);
        before += qint64(size - kept);
        std::memmove(buffer.data(), end - kept, kept);
    }
}

bool ChangesetSearch::hits(ChangesetSource &changeset) const
{
    bool found = false;
    search(changeset, [&](qint64) {
        found = true;
        return false;
    });
    return found;
}

qint64 ChangesetSearch::endOfHits(ChangesetSource &changeset) const
{
    qint64 last = -1;
    search(changeset, [&](qint64 end) {
        last = std::max(last, end);
        return true;
    });
    return last;
}

} // namespace gangmu
