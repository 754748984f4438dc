// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue/row_matcher.h"

#include "core/analysis/catalogue/text_scan.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// Below this share of rows left it is quicker to look at each than to scan the texts of all.
constexpr qsizetype fewInPiece = RowMatcher::pieceRows / 32;

bool holdsNumber(const CatalogueSegment *segment, const QByteArray &number)
{
    return segment && segment->rows > 0 &&
           scan::contains(segment->numbers.text(0),
                          segment->numbers.text(0) + segment->numbers.offset(segment->rows),
                          number.constData(), number.size());
}

bool isAscii(const QByteArray &text)
{
    return std::ranges::none_of(text, [](char c) { return c & 0x80; });
}

qsizetype countOf(const RowMatcher::Bits &bits)
{
    qsizetype all = 0;
    for (const quint64 word : bits)
        all += std::popcount(word);
    return all;
}

/// Whether one of the codes begins with one of these, at a dot or letter for letter.
bool beginsWithOne(const QStringList &codes, const QSet<QString> &beginnings, bool atDots)
{
    if (codes.isEmpty())
        return beginnings.contains(QString());
    return std::ranges::any_of(codes, [&](const QString &code) {
        return std::ranges::any_of(beginnings, [&](const QString &beginning) {
            return !beginning.isEmpty() && code.startsWith(beginning) &&
                   (!atDots || code.size() == beginning.size() || code[beginning.size()] == u'.');
        });
    });
}

} // namespace

PreparedFilter::PreparedFilter(const CatalogueIndex &index, const CatalogueFilter &from, const QDate &today)
    : filter(from), choiceFields(index.choiceFields())
{
    const SearchQuery query = parseSearch(from.text, index.fold());
    QList<bool> joined(query.words.size(), false);
    for (const SearchQuery::Joined &each : query.joined) {
        if (!holdsNumber(&index.base(), each.number) && !holdsNumber(index.tail(), each.number))
            continue;
        words.append({{}, each.number, {}, each.own});
        std::fill(joined.begin() + each.first, joined.begin() + each.last + 1, true);
    }
    for (qsizetype i = 0; i < query.words.size(); ++i) {
        if (!joined[i])
            words.append(query.words[i]);
    }
    // Long words leave fewer rows to look at for the others.
    std::ranges::stable_sort(words, std::greater(), [](const SearchWord &word) {
        return std::max(qsizetype(word.title.size()) * 2, word.number.size());
    });
    if (from.dueForReview)
        lastDayDue = lastDayDueForReview(today).toString(Qt::ISODate);
}

RowMatcher::RowMatcher(const CatalogueSegment &segment, const PreparedFilter &prepared, const RowBits *dead)
    : m_segment(segment),
      m_filter(prepared),
      m_dead(dead),
      m_parts(size_t(filterPartCount + prepared.choiceFields.size()))
{
    const CatalogueFilter &filter = prepared.filter;
    const auto allowCodes = [&](FilterPart part, StandardColumn column, const auto &set) {
        using E = typename std::decay_t<decltype(set)>::value_type;
        if (!set.isEmpty())
            allow(int(part), segment.column(column),
                  [&](const QString &value) { return set.contains(fromCode<E>(value).value_or(E{})); });
    };
    const auto allowValues = [&](int part, const CodeColumn &column, const QSet<QString> &set) {
        if (!set.isEmpty())
            allow(part, column, [&](const QString &value) { return set.contains(value); });
    };
    const auto allowTexts = [&](FilterPart part, StandardColumn column, const QSet<QString> &set) {
        allowValues(int(part), segment.column(column), set);
    };
    allowCodes(FilterPart::Level, StandardColumn::Level, filter.levels);
    allowCodes(FilterPart::Mandate, StandardColumn::Mandate, filter.mandates);
    allowCodes(FilterPart::State, StandardColumn::State, filter.states);
    allowCodes(FilterPart::Kind, StandardColumn::Kind, filter.kinds);
    allowTexts(FilterPart::Committee, StandardColumn::Committee, filter.committees);
    allowTexts(FilterPart::Region, StandardColumn::Region, filter.regions);
    allowTexts(FilterPart::Field, StandardColumn::Field, filter.fields);
    if (!filter.ics.isEmpty())
        allow(int(FilterPart::Ics), segment.column(StandardColumn::Ics),
              [&](const QString &value) { return beginsWithOne(icsCodes(value), filter.ics, true); });
    if (!filter.ccs.isEmpty())
        allow(int(FilterPart::Ccs), segment.column(StandardColumn::Ccs),
              [&](const QString &value) { return beginsWithOne(ccsCodes(value), filter.ccs, false); });
    if (!filter.years.isEmpty() || filter.firstYear || filter.lastYear)
        allow(int(FilterPart::Year), segment.column(StandardColumn::IssuedOn), [&](const QString &value) {
            const int year = QStringView(value).left(4).toInt();
            return (filter.years.isEmpty() || filter.years.contains(year)) &&
                   (!filter.firstYear || year >= *filter.firstYear) &&
                   (!filter.lastYear || (year > 0 && year <= *filter.lastYear));
        });
    for (qsizetype i = 0; i < prepared.choiceFields.size(); ++i) {
        const CatalogueFieldId field = prepared.choiceFields[i].id;
        allowValues(filterPartCount + int(i), segment.choice(field), filter.own.value(field));
    }
    if (filter.ids) {
        m_ids = RowBits(std::max<qsizetype>(segment.rows, 1));
        for (qsizetype row = 0; row < segment.rows; ++row) {
            if (filter.ids->contains(StandardId(segment.ids[size_t(row)])))
                m_ids.set(row);
        }
    }
    if (!prepared.lastDayDue.isEmpty()) {
        for (const QString &state : segment.column(StandardColumn::State).values())
            m_dueState.push_back(state != codeOf(StandardState::Replaced) &&
                                 state != codeOf(StandardState::Withdrawn));
        for (const QString &date : segment.column(StandardColumn::ReviewedOn).values())
            m_dueReviewed.push_back(date.isEmpty() ? 2 : date <= prepared.lastDayDue);
        for (const QString &date : segment.column(StandardColumn::IssuedOn).values())
            m_dueIssued.push_back(!date.isEmpty() && date <= prepared.lastDayDue);
    }
}

template <class Test>
void RowMatcher::allow(int part, const CodeColumn &column, Test &&test)
{
    Part &made = m_parts[size_t(part)];
    made.column = &column;
    for (const QString &value : column.values())
        made.allowed.push_back(test(value));
    if (made.allowed.empty())
        made.allowed.push_back(0);
}

void RowMatcher::matchOther(qsizetype piece, Bits &bits) const
{
    const qsizetype from = piece * pieceRows;
    const qsizetype to = std::min(from + pieceRows, m_segment.rows);
    bits.fill(0);
    for (qsizetype row = from; row < to; row += 64)
        bits[size_t(row - from) / 64] = to - row >= 64 ? ~quint64(0) : (quint64(1) << (to - row)) - 1;
    const auto keep = [&](const RowBits &set) {
        for (size_t i = 0; i < bits.size() && size_t(from) / 64 + i < set.wordCount(); ++i)
            bits[i] &= set.words()[size_t(from) / 64 + i];
    };
    if (m_dead) {
        for (size_t i = 0; i < bits.size() && size_t(from) / 64 + i < m_dead->wordCount(); ++i)
            bits[i] &= ~m_dead->words()[size_t(from) / 64 + i];
    }
    if (!m_ids.isEmpty())
        keep(m_ids);
    if (!m_dueState.empty())
        keepDue(piece, bits);
    for (const SearchWord &word : m_filter.words)
        matchWord(word, from, to, bits);
}

void RowMatcher::match(qsizetype piece, Bits &bits) const
{
    matchOther(piece, bits);
    for (int part = 0; part < partCount(); ++part) {
        if (hasPart(part))
            matchPart(part, piece, bits);
    }
}

void RowMatcher::matchWord(const SearchWord &word, qsizetype from, qsizetype to, Bits &bits) const
{
    const qsizetype left = countOf(bits);
    if (left == 0)
        return;
    if (left <= fewInPiece) {
        for (size_t i = 0; i < bits.size(); ++i) {
            quint64 kept = 0;
            forEachBit(bits[i], qsizetype(i) * 64,
                       [&](qsizetype row) { kept |= quint64(rowHas(word, from + row)) << (row % 64); });
            bits[i] = kept;
        }
        return;
    }
    Bits found{};
    const auto scanTexts = [&]<class Unit>(const auto &rows, const Unit *units, const Unit *needle,
                                           qsizetype size) {
        qsizetype row = from;
        scan::forEach(units + rows.offset(from), units + rows.offset(to), needle, size,
                      [&](const Unit *place) {
                          row = rows.rowAt(place - units, row);
                          found[size_t(row - from) / 64] |= quint64(1) << ((row - from) % 64);
                          return units + rows.offset(row + 1);
                      });
    };
    const CatalogueSegment &s = m_segment;
    // Among the initials stand the Latin letters and digits of the title themselves.
    if (!word.initials.isEmpty())
        scanTexts(s.titles, s.initials.data(), word.initials.constData(), word.initials.size());
    else if (!word.title.empty())
        scanTexts(s.titles, s.titles.text(0), word.title.data(), qsizetype(word.title.size()));
    if (!word.number.isEmpty() && !(s.plainNumbers && !isAscii(word.number)))
        scanTexts(s.numbers, s.numbers.text(0), word.number.constData(), word.number.size());
    findInOwn(word, from, to, found);
    for (size_t i = 0; i < bits.size(); ++i)
        bits[i] &= found[i];
}

/// In the values of user-defined fields.
void RowMatcher::findInOwn(const SearchWord &word, qsizetype from, qsizetype to, Bits &found) const
{
    const OwnTexts &own = m_segment.own;
    if (own.isEmpty())
        return;
    const qsizetype first = own.firstOf(from);
    const qsizetype end = own.firstOf(to);
    const auto scanUnits = [&]<class Unit>(const Unit *units, const Unit *needle, qsizetype size) {
        qsizetype at = first;
        scan::forEach(units + own.texts.offset(first), units + own.texts.offset(end), needle, size,
                      [&](const Unit *place) {
                          at = own.texts.rowAt(place - units, at);
                          const qsizetype row = qsizetype(own.rows[size_t(at)]) - from;
                          found[size_t(row) / 64] |= quint64(1) << (row % 64);
                          return units + own.texts.offset(at + 1);
                      });
    };
    if (!word.own.empty())
        scanUnits(own.texts.text(0), word.own.data(), qsizetype(word.own.size()));
    if (!word.initials.isEmpty())
        scanUnits(own.initials.data(), word.initials.constData(), word.initials.size());
}

bool RowMatcher::ownHas(const SearchWord &word, qsizetype row) const
{
    const OwnTexts &own = m_segment.own;
    if (own.isEmpty())
        return false;
    const qsizetype from = own.texts.offset(own.firstOf(row));
    const qsizetype to = own.texts.offset(own.firstOf(row + 1));
    const char16_t *const units = own.texts.text(0);
    if (!word.own.empty() &&
        scan::contains(units + from, units + to, word.own.data(), qsizetype(word.own.size())))
        return true;
    const char *const initials = own.initials.data();
    return !word.initials.isEmpty() &&
           scan::contains(initials + from, initials + to, word.initials.constData(), word.initials.size());
}

bool RowMatcher::rowHas(const SearchWord &word, qsizetype row) const
{
    const CatalogueSegment &s = m_segment;
    if (!word.initials.isEmpty()) {
        const char *initials = s.initials.data();
        if (scan::contains(initials + s.titles.offset(row), initials + s.titles.offset(row + 1),
                           word.initials.constData(), word.initials.size()))
            return true;
    } else if (!word.title.empty() && scan::contains(s.titles.text(row), s.titles.textEnd(row),
                                                     word.title.data(), qsizetype(word.title.size()))) {
        return true;
    }
    if (!word.number.isEmpty() && scan::contains(s.numbers.text(row), s.numbers.textEnd(row),
                                                 word.number.constData(), word.number.size()))
        return true;
    return ownHas(word, row);
}

void RowMatcher::matchPart(int index, qsizetype piece, Bits &bits) const
{
    const Part &part = m_parts[size_t(index)];
    const std::vector<quint8> &allowed = part.allowed;
    part.column->visit([&](const auto *codes) {
        if (!codes) {
            if (!allowed[0])
                bits.fill(0);
            return;
        }
        for (size_t i = 0; i < bits.size(); ++i) {
            if (!bits[i])
                continue;
            const auto *at = codes + piece * pieceRows + qsizetype(i) * 64;
            quint64 kept = 0;
            if (bits[i] == ~quint64(0)) {
                for (int bit = 0; bit < 64; ++bit)
                    kept |= quint64(allowed[at[bit]]) << bit;
            } else {
                forEachBit(bits[i], 0, [&](qsizetype bit) { kept |= quint64(allowed[at[bit]]) << bit; });
            }
            bits[i] = kept;
        }
    });
}

void RowMatcher::keepDue(qsizetype piece, Bits &bits) const
{
    const CodeColumn &state = m_segment.column(StandardColumn::State);
    const CodeColumn &reviewed = m_segment.column(StandardColumn::ReviewedOn);
    const CodeColumn &issued = m_segment.column(StandardColumn::IssuedOn);
    for (size_t i = 0; i < bits.size(); ++i) {
        quint64 kept = 0;
        forEachBit(bits[i], piece * pieceRows + qsizetype(i) * 64, [&](qsizetype row) {
            const quint8 since = m_dueReviewed[reviewed.code(row)];
            const bool due =
                m_dueState[state.code(row)] && (since == 2 ? m_dueIssued[issued.code(row)] != 0 : since == 1);
            kept |= quint64(due) << (row % 64);
        });
        bits[i] = kept;
    }
}

QStringList icsCodes(const QString &text)
{
    QStringList codes;
    QString code;
    const auto end = [&] {
        while (code.endsWith(u'.'))
            code.chop(1);
        if (!code.isEmpty())
            codes += code;
        code.clear();
    };
    for (const QChar c : text) {
        if (c.isDigit() || (c == u'.' && !code.isEmpty()))
            code += c;
        else
            end();
    }
    end();
    return codes;
}

QStringList ccsCodes(const QString &text)
{
    QStringList codes;
    for (const QChar c : text) {
        const QChar capital = c.toUpper();
        if (capital >= u'A' && capital <= u'Z')
            codes += QString(capital);
        else if (c.isDigit() && !codes.isEmpty() && codes.last().size() < 3)
            codes.last() += c;
    }
    return codes;
}

} // namespace gangmu
