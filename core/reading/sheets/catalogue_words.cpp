// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sheets/catalogue_words.h"

#include "core/base/in_chinese.h"
#include "core/base/text.h"
#include "core/reading/vocabulary.h"

#include <array>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

const QString headingsFile = u"catalogue_headings"_s;
const QString valuesFile = u"catalogue_values"_s;

/// Half-width, in small letters, letters and digits alone.
QString headingKey(QStringView heading)
{
    QString key;
    key.reserve(heading.size());
    for (const QChar c : heading) {
        const QChar narrow = text::halfWidth(c).toLower();
        if (narrow.isLetterOrNumber())
            key += narrow;
    }
    return key;
}

QString withoutBrackets(QStringView heading)
{
    QString out;
    int depth = 0;
    for (const QChar c : heading) {
        const QChar narrow = text::halfWidth(c);
        if (narrow == u'(' || narrow == u'[' || c == u'【')
            ++depth;
        else if (narrow == u')' || narrow == u']' || c == u'】')
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            out += c;
    }
    return out;
}

QString valueKey(QStringView text)
{
    return text::compact(text::halfWidth(text)).toLower();
}

constexpr std::array valueColumns = {StandardColumn::State, StandardColumn::Mandate, StandardColumn::Level,
                                     StandardColumn::Kind, StandardColumn::Adoption};

/// Line breaks in a cell are layout: within a title they mean nothing, elsewhere they separate several
/// values.
QString withoutLineBreaks(QStringView text, StandardColumn column)
{
    if (column == StandardColumn::Remark || !text.contains(u'\n'))
        return text.toString();
    const bool title = column == StandardColumn::Title || column == StandardColumn::EnglishTitle;
    QString out;
    for (const QStringView line : text.split(u'\n')) {
        const QStringView piece = text::trimmed(line);
        if (piece.isEmpty())
            continue;
        const bool words = !out.isEmpty() && !text::isHan(out.back()) && !text::isHan(piece.front());
        if (!out.isEmpty() && (!title || words))
            out += title ? u' ' : u'、';
        out += piece;
    }
    return out;
}

/// A whole number of so many digits; -1 for anything else.
qint64 digitsOnly(QStringView text, int fewest, int most)
{
    if (text.size() < fewest || text.size() > most)
        return -1;
    qint64 number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

} // namespace

QString meaningCode(const SheetMeaning &meaning)
{
    return std::visit([](auto column) { return QString(codeOf(column)); }, meaning);
}

std::optional<SheetMeaning> meaningFromCode(QStringView code)
{
    if (const auto column = fromCode<StandardColumn>(code))
        return *column;
    if (const auto extra = fromCode<ExtraColumn>(code))
        return *extra;
    return std::nullopt;
}

CatalogueWords::CatalogueWords()
{
    const Vocabulary words({headingsFile, valuesFile});
    const auto learn = [&](const SheetMeaning &meaning) {
        for (const QString &term : words.terms(headingsFile + u'/' + meaningCode(meaning)))
            m_headings.insert(headingKey(term), meaning);
    };
    for (const EnumCode<StandardColumn> &row : EnumCodes<StandardColumn>::table)
        learn(row.value);
    for (const EnumCode<ExtraColumn> &row : EnumCodes<ExtraColumn>::table)
        learn(row.value);
    for (const QString &term : words.terms(headingsFile + u"/generic"_s))
        m_generic.insert(headingKey(term));
    for (const StandardColumn column : valueColumns) {
        const QStringList codes = choiceCodes(column);
        // setText() knows these too, but compares them one by one: too slow for a million rows.
        const QStringList usual = inChinese([column] { return choicesOf(column); });
        for (qsizetype i = 0; i < codes.size(); ++i)
            m_values[column].insert(valueKey(usual[i]), codes[i]);
        for (const QString &code : codes) {
            for (const QString &term : words.terms(u"%1/%2/%3"_s.arg(valuesFile, codeOf(column), code)))
                m_values[column].insert(valueKey(term), code);
        }
    }
}

std::optional<SheetMeaning> CatalogueWords::meaningOf(QStringView heading) const
{
    for (const QString &key : {headingKey(heading), headingKey(withoutBrackets(heading))}) {
        if (const auto found = m_headings.constFind(key); found != m_headings.constEnd())
            return *found;
    }
    return std::nullopt;
}

bool CatalogueWords::isGeneric(QStringView heading) const
{
    return m_generic.contains(headingKey(heading));
}

bool CatalogueWords::take(Standard &standard, StandardColumn column, QStringView text) const
{
    const QStringView trimmed = text::trimmed(text);
    if (trimmed.isEmpty())
        return true;
    switch (kindOf(column)) {
    case ColumnKind::Text:
        return setText(standard, column, withoutLineBreaks(trimmed, column));
    case ColumnKind::Date: {
        const QDate date = dateFromCell(trimmed);
        return date.isValid() && setDate(standard, column, date);
    }
    case ColumnKind::Year: {
        if (setText(standard, column, trimmed))
            return true;
        const QDate date = dateFromCell(trimmed);
        return date.isValid() && setText(standard, column, QString::number(date.year()));
    }
    case ColumnKind::Choice:
        break;
    }
    const auto words = m_values.constFind(column);
    if (words != m_values.constEnd()) {
        const auto code = words->constFind(valueKey(trimmed));
        if (code != words->constEnd())
            return setText(standard, column, *code);
    }
    return setText(standard, column, trimmed);
}

QDate dateFromCell(QStringView text)
{
    text = text::trimmed(text);
    if (const QDate date = dateFromText(text); date.isValid())
        return date;
    // 2022-10-14T00:00:00.000+08:00
    if (text.size() > 11 && text[10] == u'T')
        return dateFromText(text.first(10));
    constexpr qint64 firstSerial = 10'000; // 1927: smaller numbers are years and counts
    const qint64 serial = digitsOnly(text, 5, 5);
    if (serial >= firstSerial && serial < 80'000)
        return QDate(1899, 12, 30).addDays(serial);
    const qint64 milliseconds = digitsOnly(text, 12, 13);
    constexpr int hoursAhead = 8;
    if (milliseconds > 0)
        return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::OffsetFromUTC, hoursAhead * 3600).date();
    return {};
}

AdoptionText adoptionFromCell(QStringView text)
{
    struct Word
    {
        QStringView text;
        AdoptionDegree degree;
    };
    static constexpr Word words[] = {{u"非等效采用", AdoptionDegree::NotEquivalent},
                                     {u"非等效", AdoptionDegree::NotEquivalent},
                                     {u"等同采用", AdoptionDegree::Identical},
                                     {u"修改采用", AdoptionDegree::Modified},
                                     {u"等效采用", AdoptionDegree::Modified},
                                     {u"等同", AdoptionDegree::Identical},
                                     {u"修改", AdoptionDegree::Modified},
                                     {u"等效", AdoptionDegree::Modified},
                                     {u"NEQ", AdoptionDegree::NotEquivalent},
                                     {u"IDT", AdoptionDegree::Identical},
                                     {u"MOD", AdoptionDegree::Modified},
                                     {u"EQV", AdoptionDegree::Modified},
                                     {u"≡", AdoptionDegree::Identical},
                                     {u"≈", AdoptionDegree::NotEquivalent}};
    AdoptionText result;
    QString number = text::trimmed(text).toString();
    for (const Word &word : words) {
        if (const qsizetype at = number.indexOf(word.text, 0, Qt::CaseInsensitive); at >= 0) {
            result.degree = word.degree;
            number.remove(at, word.text.size());
            break;
        }
    }
    const auto isRest = [](QChar c) {
        return text::isBlank(c) || QStringView(u",，;；:：、()（）[]【】").contains(c);
    };
    QStringView rest = number;
    while (!rest.isEmpty() && isRest(rest.front()))
        rest = rest.sliced(1);
    while (!rest.isEmpty() && isRest(rest.back()))
        rest.chop(1);
    result.number = rest.toString();
    return result;
}

} // namespace gangmu
