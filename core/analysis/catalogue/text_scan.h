// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <QtGlobal>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/// Finding a text in one long buffer, sixteen places at a time: a place is looked at closely only where both
/// the first and the last unit of the needle stand. That is as fast as memory is read.
namespace gangmu::scan {

/// What a buffer has behind its end, so that whole blocks can be read.
inline constexpr qsizetype padding = 16;

namespace detail {

#ifdef __SSE2__
inline __m128i load(const void *at)
{
    return _mm_loadu_si128(static_cast<const __m128i *>(at));
}

/// One bit for each of the sixteen units from at on, and size - 1 further: both as wanted.
inline unsigned candidates(const char16_t *at, qsizetype last, __m128i firstUnit, __m128i lastUnit)
{
    const __m128i low =
        _mm_and_si128(_mm_cmpeq_epi16(load(at), firstUnit), _mm_cmpeq_epi16(load(at + last), lastUnit));
    const __m128i high = _mm_and_si128(_mm_cmpeq_epi16(load(at + 8), firstUnit),
                                       _mm_cmpeq_epi16(load(at + last + 8), lastUnit));
    return unsigned(_mm_movemask_epi8(_mm_packs_epi16(low, high)));
}
inline unsigned candidates(const char *at, qsizetype last, __m128i firstUnit, __m128i lastUnit)
{
    return unsigned(_mm_movemask_epi8(
        _mm_and_si128(_mm_cmpeq_epi8(load(at), firstUnit), _mm_cmpeq_epi8(load(at + last), lastUnit))));
}
inline __m128i everywhere(char16_t unit)
{
    return _mm_set1_epi16(short(unit));
}
inline __m128i everywhere(char unit)
{
    return _mm_set1_epi8(unit);
}
#else
/// The same without instructions of one kind of processor; compilers make blocks of it.
template <class Unit>
unsigned candidates(const Unit *at, qsizetype last, Unit firstUnit, Unit lastUnit)
{
    unsigned bits = 0;
    for (int i = 0; i < 16; ++i)
        bits |= unsigned(at[i] == firstUnit && at[i + last] == lastUnit) << i;
    return bits;
}
template <class Unit>
Unit everywhere(Unit unit)
{
    return unit;
}
#endif

} // namespace detail

/// Calls hit(place) for each place of the needle (size units, at least one) in [begin, end), in order. hit
/// returns the place from which to go on, which is behind the one it was given; end stops. Reads up to
/// `padding` units behind end.
template <class Unit, class Hit>
void forEach(const Unit *begin, const Unit *end, const Unit *needle, qsizetype size, Hit &&hit)
{
    const qsizetype last = size - 1;
    const Unit *const stop = end - last; // no needle begins here or later
    const auto firstUnit = detail::everywhere(needle[0]);
    const auto lastUnit = detail::everywhere(needle[last]);
    for (const Unit *at = begin; at < stop;) {
        unsigned bits = detail::candidates(at, last, firstUnit, lastUnit);
        const Unit *next = at + 16;
        while (bits) {
            const int i = std::countr_zero(bits);
            bits &= bits - 1;
            const Unit *const place = at + i;
            if (place >= stop)
                return;
            if (size > 2 && std::memcmp(place + 1, needle + 1, size_t(size - 2) * sizeof(Unit)) != 0)
                continue;
            const Unit *const resume = hit(place);
            if (resume >= at + 16) {
                next = resume;
                break;
            }
            bits &= ~0U << (resume - at);
        }
        at = next;
    }
}

/// Whether the needle stands in [begin, end).
template <class Unit>
bool contains(const Unit *begin, const Unit *end, const Unit *needle, qsizetype size)
{
    bool found = false;
    forEach(begin, end, needle, size, [&](const Unit *) {
        found = true;
        return end;
    });
    return found;
}

} // namespace gangmu::scan
