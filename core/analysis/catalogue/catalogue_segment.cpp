// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue/catalogue_segment.h"

#include "core/analysis/catalogue/text_scan.h"
#include "core/base/pinyin.h"
#include "core/domain/standard_number.h"

#include <functional>
#include <QLocale>

namespace gangmu {

namespace {

/// Appends compactForm() of a number. Most numbers are plain, and there are a million of them.
void appendCompact(std::vector<char> &out, std::string_view number)
{
    const size_t begin = out.size();
    for (const char c : number) {
        const bool digit = (c >= '0' && c <= '9') || c == '.' || c == '-';
        const bool capital = c >= 'A' && c <= 'Z';
        const bool small = c >= 'a' && c <= 'z';
        if (digit || capital || small) {
            out.push_back(small ? char(c - 'a' + 'A') : c);
        } else if (c != ' ' && c != '/') {
            out.resize(begin);
            const QByteArray compact =
                compactForm(QString::fromUtf8(number.data(), qsizetype(number.size()))).toUtf8();
            out.insert(out.end(), compact.begin(), compact.end());
            return;
        }
    }
}

} // namespace

QCollator catalogueCollator()
{
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

template <class Unit>
void TextColumn<Unit>::allot(const std::vector<quint32> &lengths)
{
    const size_t rows = lengths.size();
    m_blocks.resize(rows / blockRows + 1);
    m_steps.resize(rows + 1);
    quint32 at = 0;
    for (size_t row = 0; row <= rows; ++row) {
        if (row % blockRows == 0)
            m_blocks[row / blockRows] = at;
        m_steps[row] = quint16(at - m_blocks[row / blockRows]);
        if (row < rows)
            at += lengths[row] + 1;
    }
    // Exactly as much as is needed: what a vector would keep in hand is a third of the memory.
    std::vector<Unit> units;
    units.reserve(at + scan::padding);
    units.resize(at + scan::padding);
    m_units.swap(units);
}

template class TextColumn<char16_t>;
template class TextColumn<char>;

size_t CatalogueSegment::bytes() const
{
    size_t all = ids.capacity() * sizeof(qint64) + titles.bytes() + initials.capacity() + numbers.bytes();
    for (const CodeColumn &each : columns)
        all += each.bytes();
    all += own.rows.capacity() * sizeof(quint32) + own.texts.bytes() + own.initials.capacity();
    for (const auto &[field, codes] : choices)
        all += codes.bytes();
    return all;
}

const CodeColumn &CatalogueSegment::choice(CatalogueFieldId field) const
{
    for (const auto &[each, codes] : choices) {
        if (each == field)
            return codes;
    }
    static const CodeColumn nothing = CodeColumnBuilder(0).finish(std::less<QString>());
    return nothing;
}

SegmentBuilder::SegmentBuilder(qsizetype rows, std::shared_ptr<const TitleFold> fold)
    : m_fold(std::move(fold)),
      m_letters(std::make_unique<PinyinLetters>()),
      m_segment(std::make_shared<CatalogueSegment>()),
      m_columns(size_t(codedColumnCount), CodeColumnBuilder(rows)),
      m_titleAt(size_t(rows)),
      m_titleLength(size_t(rows)),
      m_numberAt(size_t(rows)),
      m_numberLength(size_t(rows))
{
    m_segment->rows = rows;
    m_segment->ids.resize(size_t(rows));
}

SegmentBuilder::~SegmentBuilder() = default;

void SegmentBuilder::setTexts(qsizetype row, qint64 id, std::string_view number, std::string_view title)
{
    const auto at = size_t(row);
    m_segment->ids[at] = id;
    m_titleAt[at] = quint32(m_titles.size());
    m_fold->append(m_titles, title.data(), qsizetype(title.size()));
    m_titleLength[at] =
        quint32(std::min(qsizetype(m_titles.size()) - m_titleAt[at], TextColumn<char16_t>::longest));
    m_numberAt[at] = quint32(m_numbers.size());
    appendCompact(m_numbers, number);
    m_numberLength[at] =
        quint32(std::min(qsizetype(m_numbers.size()) - m_numberAt[at], TextColumn<char>::longest));
}

/// The texts in the order of the rows. What is done with is given back at once: at a million rows these are
/// the largest pieces of memory.
void SegmentBuilder::gather()
{
    CatalogueSegment &segment = *m_segment;
    segment.titles.allot(m_titleLength);
    for (qsizetype row = 0; row < segment.rows; ++row)
        std::copy_n(m_titles.data() + m_titleAt[size_t(row)], m_titleLength[size_t(row)],
                    segment.titles.text(row));
    std::vector<char16_t>().swap(m_titles);
    std::vector<quint32>().swap(m_titleAt);
    std::vector<quint32>().swap(m_titleLength);
    segment.numbers.allot(m_numberLength);
    for (qsizetype row = 0; row < segment.rows; ++row)
        std::copy_n(m_numbers.data() + m_numberAt[size_t(row)], m_numberLength[size_t(row)],
                    segment.numbers.text(row));
    segment.plainNumbers = std::ranges::none_of(m_numbers, [](char c) { return c & 0x80; });
    std::vector<char>().swap(m_numbers);
}

void SegmentBuilder::addOwn(qsizetype row, CatalogueFieldId field, FieldKind kind, std::string_view value)
{
    const size_t begin = m_own.size();
    m_fold->append(m_own, value.data(), qsizetype(value.size()));
    constexpr auto longest = size_t(TextColumn<char16_t>::longest);
    for (size_t at = begin; at < m_own.size(); at += longest - size_t(OwnTexts::overlap)) {
        const size_t length = std::min(longest, m_own.size() - at);
        m_ownPieces.push_back({quint32(row), quint32(at), quint32(length)});
        if (at + length == m_own.size())
            break;
    }
    if (kind != FieldKind::Choice)
        return;
    auto builder =
        std::ranges::find(m_choices, field, &std::pair<CatalogueFieldId, CodeColumnBuilder>::first);
    if (builder == m_choices.end())
        builder = m_choices.emplace(m_choices.end(), field, CodeColumnBuilder(m_segment->rows));
    builder->second.set(row, value);
}

void SegmentBuilder::gatherOwn()
{
    for (auto &[field, builder] : m_choices)
        m_segment->choices.emplace_back(field, builder.finish(std::less<QString>()));
    m_choices.clear();
    if (m_ownPieces.empty())
        return;
    std::ranges::stable_sort(m_ownPieces, {}, &OwnPiece::row);
    std::vector<quint32> lengths;
    lengths.reserve(m_ownPieces.size());
    OwnTexts &own = m_segment->own;
    own.rows.reserve(m_ownPieces.size());
    for (const OwnPiece &piece : m_ownPieces) {
        own.rows.push_back(piece.row);
        lengths.push_back(piece.length);
    }
    own.texts.allot(lengths);
    for (size_t i = 0; i < m_ownPieces.size(); ++i)
        std::copy_n(m_own.data() + m_ownPieces[i].at, m_ownPieces[i].length, own.texts.text(qsizetype(i)));
    std::vector<char16_t>().swap(m_own);
    std::vector<OwnPiece>().swap(m_ownPieces);
}

void SegmentBuilder::fillInitials()
{
    const auto fill = [this](const TextColumn<char16_t> &texts, std::vector<char> &initials) {
        initials.reserve(size_t(texts.size()));
        initials.resize(size_t(texts.size()));
        // Zeros between the texts end what depends on a neighbour.
        m_letters->write(texts.text(0), texts.size(), initials.data());
    };
    fill(m_segment->titles, m_segment->initials);
    if (!m_segment->own.isEmpty())
        fill(m_segment->own.texts, m_segment->own.initials);
}

std::shared_ptr<const CatalogueSegment> SegmentBuilder::finish(const QCollator &order)
{
    gather();
    gatherOwn();
    fillInitials();
    for (int i = 0; i < codedColumnCount; ++i) {
        CodeColumnBuilder &builder = m_columns[size_t(i)];
        CodeColumn &column = m_segment->columns[size_t(i)];
        switch (kindOf(codedColumns[i])) {
        case ColumnKind::Text:
            column = builder.finishByKey(
                [&](const QString &text) { return order.sortKey(text); },
                [](const QCollatorSortKey &a, const QCollatorSortKey &b) { return a.compare(b) < 0; });
            break;
        case ColumnKind::Choice: {
            // In the order of the enumeration, in which people read them.
            const QStringList codes = choiceCodes(codedColumns[i]);
            column = builder.finish([&](const QString &a, const QString &b) {
                const qsizetype left = codes.indexOf(a);
                const qsizetype right = codes.indexOf(b);
                return left != right ? left < right : a < b;
            });
            break;
        }
        case ColumnKind::Date: // as in the file: 2026-11-21
        case ColumnKind::Year:
            column = builder.finish([](const QString &a, const QString &b) { return a < b; });
            break;
        }
        builder = CodeColumnBuilder(0);
    }
    return std::move(m_segment);
}

} // namespace gangmu
