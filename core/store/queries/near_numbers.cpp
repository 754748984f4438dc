// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/near_numbers.h"

#include "core/base/text.h"
#include "core/store/queries/catalogue_queries.h"
#include "core/store/row_mapping.h"

#include <algorithm>
#include <QSet>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCandidates = 400;

/// Texts that differ from this one by one sign more, less or another, or by two neighbours that changed
/// places.
QStringList slipsOf(const QString &text, QStringView signs)
{
    QStringList out;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        for (const QChar sign : signs) {
            out.append(QString(text).insert(i, sign));
            if (i < text.size())
                out.append(QString(text).replace(i, 1, sign));
        }
        if (i < text.size())
            out.append(QString(text).remove(i, 1));
        if (i + 1 < text.size()) {
            QString turned = text;
            std::swap(turned[i], turned[i + 1]);
            out.append(turned);
        }
    }
    return out;
}

/// The number in other words: what people may have meant by it, or written for it.
class Variants
{
public:
    explicit Variants(const StandardNumber &number)
        : m_code(number.code().toString()),
          m_serial(number.serial().toString()),
          m_rest(number.parts().toString())
    {
        if (const auto year = number.year())
            m_year = u'-' + QString::number(*year);
        addOtherCodes();
        addOtherSerials();
        if (number.family() == NumberFamily::Group || number.family() == NumberFamily::Enterprise)
            addOtherIssuers(number.issuer().toString());
    }
    QSet<QString> keys;       ///< of the whole number
    QSet<QString> beginnings; ///< without the year

private:
    void add(const QString &code, const QString &serial, bool anyYear = false)
    {
        const StandardNumberParse parse = parseStandardNumber(code + u' ' + serial + m_rest + m_year);
        if (!parse.ok())
            return;
        if (anyYear)
            beginnings.insert(parse.number.undatedKey());
        else
            keys.insert(parse.number.key());
    }
    void addOtherCodes()
    {
        QString bare = m_code;
        for (const QString &mark : {u"/T"_s, u"/Z"_s, u"/"_s}) {
            if (bare.endsWith(mark)) {
                bare.chop(mark.size());
                break;
            }
        }
        for (const QString &mark : {QString(), u"/"_s, u"/T"_s, u"/Z"_s})
            add(bare + mark, m_serial, true);
        // The same signs divided otherwise.
        add(QString(m_code).remove(u'/'), m_serial);
        for (qsizetype i = 1; i < m_code.size(); ++i)
            add(QString(m_code).insert(i, u'/'), m_serial);
    }
    void addOtherSerials()
    {
        qsizetype zeros = 0;
        while (zeros + 1 < m_serial.size() && m_serial[zeros] == u'0')
            ++zeros;
        QString serial = m_serial.mid(zeros);
        constexpr int mostZeros = 4;
        for (int i = 0; i <= mostZeros; ++i, serial.prepend(u'0'))
            add(m_code, serial);
        for (const QString &slip : slipsOf(m_serial, u"0123456789"))
            add(m_code, slip);
    }
    void addOtherIssuers(const QString &issuer)
    {
        const qsizetype at = m_code.lastIndexOf(issuer);
        if (at < 0)
            return;
        for (const QString &slip : slipsOf(issuer, u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
            add(QString(m_code).replace(at, issuer.size(), slip), m_serial);
    }

    QString m_code;
    QString m_serial;
    QString m_rest;
    QString m_year;
};

QList<StandardId> candidates(const Connection &connection, const QSet<QString> &keys,
                             const QSet<QString> &beginnings, StandardId self)
{
    QList<StandardId> ids;
    const auto take = [&](Query &query) {
        while (ids.size() < mostCandidates && query.next()) {
            if (const auto id = query.id<StandardId>(0); id != self && !ids.contains(id))
                ids.append(id);
        }
        query.reset();
    };
    Query exact(connection, "SELECT id FROM standard WHERE number_key=?");
    for (const QString &key : keys)
        take(exact.bind(key));
    // Behind the undated key follow a blank, a bracket or a slash, all of them before the digits.
    Query range(connection, "SELECT id FROM standard WHERE number_key>=? AND number_key<?");
    for (const QString &key : beginnings)
        take(range.bind(key, key + u'0'));
    return ids;
}

bool isSlip(NearDuplicate kind)
{
    return kind == NearDuplicate::OtherIssuer || kind == NearDuplicate::TransposedDigits ||
           kind == NearDuplicate::OneDigit;
}

} // namespace

Result<QList<NearNumber>> nearNumbers(const Connection &connection, const Standard &standard, int most)
{
    return guarded([&]() -> Result<QList<NearNumber>> {
        const StandardNumberParse parse = parseStandardNumber(standard.number);
        QSet<QString> keys{numberKeyOf(standard.number)};
        QSet<QString> beginnings;
        if (parse.ok()) {
            const Variants variants(parse.number);
            keys += variants.keys;
            beginnings = variants.beginnings;
        }
        for (const QString &proposal : parse.proposals)
            keys.insert(numberKeyOf(proposal));
        keys.remove(QString()); // a placeholder is equal to nothing
        GANGMU_TRY(rows, standardsByIds(connection, candidates(connection, keys, beginnings, standard.id)));
        const QString title = text::compact(standard.title);
        QList<NearNumber> near;
        for (const Standard &row : std::as_const(rows)) {
            const StandardNumberParse other = parseStandardNumber(row.number);
            const NearDuplicate kind =
                parse.ok() && other.ok() ? nearDuplicate(parse.number, other.number) : NearDuplicate::Same;
            if (kind != NearDuplicate::None && (!isSlip(kind) || text::compact(row.title) == title))
                near.append({row, kind});
        }
        std::stable_sort(near.begin(), near.end(),
                         [](const NearNumber &a, const NearNumber &b) { return a.kind < b.kind; });
        if (near.size() > most)
            near.resize(most);
        return near;
    });
}

} // namespace gangmu
