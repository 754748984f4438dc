// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/sheets/catalogue_words.h"
#include "core/reading/sheets/sheet.h"

#include <bitset>
#include <optional>
#include <QHash>

/// Rows of a sheet as rows of a catalogue.
namespace gangmu {

/// What a column of the sheet holds.
struct ImportColumn
{
    enum class Role {
        Ignore,
        Column,     ///< a column of the catalogue
        Replaces,   ///< 代替标准: numbers that it replaces
        ReplacedBy, ///< 被代替: numbers that replace it
        Custom      ///< a user-defined field
    };
    Role role = Role::Ignore;
    StandardColumn column = StandardColumn::Remark;
    CatalogueFieldId field = {};
    bool operator==(const ImportColumn &) const = default;
};

/// By column of the sheet, 0-based; columns beyond it are ignored.
using ImportMapping = QList<ImportColumn>;

/// Something about a row that people should see. The row comes in all the same.
struct DraftProblem
{
    enum class Kind {
        UnreadableNumber, ///< kept as it stands
        DoubtfulNumber,   ///< understood, and worth a look: a mandatory local standard …
        RepairedNumber,   ///< had to be put right
        NoTitle,
        UnknownWord, ///< a state, level … that no list knows; the value is worked out without it
        BadDate,
        UnknownValue, ///< of a user-defined field
        Replacement,  ///< a number in 代替 that cannot be understood, or is its own
        Cell          ///< the file itself: cut, broken characters …
    };
    Kind kind = Kind::Cell;
    int column = -1; ///< of the sheet, 0-based; -1: the row as a whole
    QString text;    ///< a sentence
};
constexpr int draftProblemKinds = int(DraftProblem::Kind::Cell) + 1;

/// One row, understood as far as it can be. What is not understood stands in the remark, with its heading, so
/// that nothing is lost.
struct DraftRow
{
    qint64 line = 0; ///< of the sheet
    Standard standard;
    QString key;                                    ///< numberKeyOf(standard.number)
    std::bitset<size_t(standardColumnCount)> given; ///< columns for which the sheet has a value
    QStringList replaces;                           ///< numbers, printed
    QStringList replacedBy;
    QList<std::pair<CatalogueFieldId, QString>> values; ///< of user-defined fields, as stored
    QList<DraftProblem> problems;
    QString rejection; ///< why it cannot come in; empty: it can

    bool isGiven(StandardColumn column) const { return given.test(size_t(column)); }
};

/// Reads rows with one mapping. Keeps words it has seen, so use one for a whole sheet. One thread at a time.
class DraftReader
{
public:
    /// headings: of the columns, for messages and remarks; may be shorter than the mapping. today: what is to
    /// come into force later is published, not in force, where the sheet does not say its state.
    DraftReader(const ImportMapping &mapping, const QStringList &headings,
                const QList<CatalogueField> &fields, const CatalogueWords &words, const QDate &today);

    /// Valid until the next call.
    const DraftRow &read(const SheetRow &row);
    /// What read() gave, to keep.
    DraftRow takeRow() { return std::move(m_row); }

private:
    void readCell(int at, QStringView text);
    void readColumn(int at, StandardColumn column, QStringView text);
    void readNumber(int at, QStringView text);
    void readChoice(int at, StandardColumn column, QStringView text);
    void readAdoption(StandardColumn column, QStringView text);
    void take(int at, StandardColumn column, QStringView text);
    void readReplacements(int at, QStringView text, QStringList &into);
    void readValue(int at, CatalogueFieldId id, QStringView text);
    void fillGaps();
    void note(DraftProblem::Kind kind, int column, const QString &text);
    /// The remark keeps what could not be read.
    void remember(int at, QStringView text);
    QString heading(int at) const;

    ImportMapping m_mapping;
    QStringList m_headings;
    QHash<CatalogueFieldId, CatalogueField> m_fields;
    const CatalogueWords &m_words;
    QDate m_today;
    DraftRow m_row;
    QStringList m_remarks;
    std::optional<StandardLevel> m_numberLevel;
    std::optional<Mandate> m_numberMandate;
    /// What a word of a choice column means: a row with that value, or nothing where it is unknown.
    QHash<std::pair<int, QString>, std::optional<Standard>> m_choices;
};

} // namespace gangmu
