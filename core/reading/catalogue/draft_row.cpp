// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/catalogue/draft_row.h"

#include "core/base/text.h"
#include "core/domain/standard_cell.h"
#include "core/domain/standard_number.h"
#include "core/reading/catalogue/import_text.h"
#include "core/store/verbs/catalogue_field_verbs.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

using Kind = DraftProblem::Kind;

/// Copies what an earlier cell with the same word meant.
void copyChoice(Standard &to, const Standard &from, StandardColumn column)
{
    switch (column) {
    case StandardColumn::Level:
        to.level = from.level;
        break;
    case StandardColumn::Mandate:
        to.mandate = from.mandate;
        break;
    case StandardColumn::State:
        to.state = from.state;
        break;
    case StandardColumn::Kind:
        to.kind = from.kind;
        break;
    case StandardColumn::Adoption:
        to.adoption = from.adoption;
        break;
    default:
        break;
    }
}

/// A cell that says "nothing": a dash, 无, 不详 …
bool saysNothing(QStringView text)
{
    static constexpr QStringView words[] = {u"-",  u"—",    u"——",   u"--",   u"/",
                                            u"无", u"不详", u"暂无", u"NULL", u"N/A"};
    return text.size() <= 4 && std::ranges::any_of(words, [&](QStringView word) {
               return text.compare(word, Qt::CaseInsensitive) == 0;
           });
}

} // namespace

DraftReader::DraftReader(const ImportMapping &mapping, const QStringList &headings,
                         const QList<CatalogueField> &fields, const CatalogueWords &words, const QDate &today)
    : m_mapping(mapping), m_headings(headings), m_words(words), m_today(today)
{
    for (const CatalogueField &field : fields)
        m_fields.insert(field.id, field);
}

QString DraftReader::heading(int at) const
{
    const QString text = m_headings.value(at).simplified();
    return text.isEmpty() ? ImportText::tr("第 %1 列").arg(at + 1) : text;
}

void DraftReader::note(Kind kind, int column, const QString &text)
{
    m_row.problems.append({kind, column, text});
}

void DraftReader::remember(int at, QStringView text)
{
    //: kept in the remark: heading of the column, what stood there
    m_remarks.append(ImportText::tr("%1：%2").arg(heading(at), text.toString().simplified()));
}

const DraftRow &DraftReader::read(const SheetRow &row)
{
    m_row = DraftRow();
    m_row.line = row.line;
    m_remarks.clear();
    m_numberLevel.reset();
    m_numberMandate.reset();
    const int columns = int(std::min(row.cells.size(), m_mapping.size()));
    for (int at = 0; at < columns; ++at) {
        if (m_mapping[at].role == ImportColumn::Role::Ignore)
            continue;
        const QStringView text = text::trimmed(row.cells[at]);
        if (!text.isEmpty())
            readCell(at, text);
    }
    for (const CellProblem &problem : row.problems)
        note(Kind::Cell, problem.column, problemText(problem));
    fillGaps();
    return m_row;
}

void DraftReader::readCell(int at, QStringView text)
{
    const ImportColumn &target = m_mapping[at];
    switch (target.role) {
    case ImportColumn::Role::Ignore:
        break;
    case ImportColumn::Role::Column:
        readColumn(at, target.column, text);
        break;
    case ImportColumn::Role::Replaces:
        readReplacements(at, text, m_row.replaces);
        break;
    case ImportColumn::Role::ReplacedBy:
        readReplacements(at, text, m_row.replacedBy);
        break;
    case ImportColumn::Role::Custom:
        readValue(at, target.field, text);
        break;
    }
}

void DraftReader::readColumn(int at, StandardColumn column, QStringView text)
{
    if (column == StandardColumn::Number) {
        readNumber(at, text);
        return;
    }
    if (column != StandardColumn::Title && saysNothing(text))
        return;
    if (m_row.isGiven(column)) { // a second column for the same: what differs is kept in the remark
        Standard other;
        if (!setText(other, column, text) || textOf(other, column) != textOf(m_row.standard, column))
            remember(at, text);
        return;
    }
    switch (kindOf(column)) {
    case ColumnKind::Choice:
        readChoice(at, column, text);
        return;
    case ColumnKind::Date:
    case ColumnKind::Year:
        take(at, column, text);
        return;
    case ColumnKind::Text:
        if (column == StandardColumn::AdoptedNumber)
            readAdoption(column, text);
        else if (text.contains(u'\n')) // a title in two lines of a cell is one title
            setText(m_row.standard, column, text.toString().replace(u'\n', u' '));
        else
            setText(m_row.standard, column, text);
        m_row.given.set(size_t(column));
        return;
    }
}

void DraftReader::take(int at, StandardColumn column, QStringView text)
{
    if (m_words.take(m_row.standard, column, text)) {
        m_row.given.set(size_t(column));
        return;
    }
    const QString problem = kindOf(column) == ColumnKind::Date
                                ? ImportText::tr("%1：“%2”不是完整日期，已记入备注。")
                                : ImportText::tr("%1：“%2”不是年份，已记入备注。");
    note(Kind::BadDate, at, problem.arg(heading(at), text.left(40)));
    remember(at, text);
}

void DraftReader::readAdoption(StandardColumn column, QStringView text)
{
    // "ISO 9001:2015，IDT" says two things.
    const AdoptionText adoption = adoptionFromCell(text);
    setText(m_row.standard, column, adoption.number.isEmpty() ? text : QStringView(adoption.number));
    if (adoption.degree && !m_row.isGiven(StandardColumn::Adoption)) {
        m_row.standard.adoption = *adoption.degree;
        m_row.given.set(size_t(StandardColumn::Adoption));
    }
}

void DraftReader::readNumber(int at, QStringView text)
{
    if (m_row.isGiven(StandardColumn::Number)) {
        remember(at, text);
        return;
    }
    const StandardNumberParse parsed = parseStandardNumber(text);
    if (parsed.refusal == NumberRefusal::Placeholder)
        return;
    m_row.given.set(size_t(StandardColumn::Number));
    if (!parsed.ok()) {
        m_row.standard.number = text.toString().simplified();
        m_row.key = numberKeyOf(text);
        note(Kind::UnreadableNumber, at,
             parsed.proposals.isEmpty() ? ImportText::tr("看不懂标准号“%1”，按原样收入。").arg(text.left(60))
                                        : ImportText::tr("看不懂标准号“%1”，按原样收入；可能是 %2。")
                                              .arg(text.left(60), parsed.proposals.first()));
        return;
    }
    m_row.standard.number = parsed.number.print();
    m_row.key = parsed.number.key();
    m_numberLevel = parsed.number.level();
    m_numberMandate = parsed.number.mandate();
    constexpr NumberRepairs small = NumberRepair::Width | NumberRepair::Dash | NumberRepair::Blank |
                                    NumberRepair::Case | NumberRepair::YearSign;
    if (parsed.repairs & ~small)
        note(Kind::RepairedNumber, at,
             ImportText::tr("标准号“%1”已更正为 %2。").arg(text.left(60), m_row.standard.number));
    if (parsed.flags.testFlag(NumberFlag::MandatoryLocal) ||
        parsed.flags.testFlag(NumberFlag::MandatoryIndustry))
        note(Kind::DoubtfulNumber, at,
             ImportText::tr("%1 是强制性的地方或行业标准，请核对。").arg(m_row.standard.number));
}

void DraftReader::readChoice(int at, StandardColumn column, QStringView text)
{
    // The words of a column repeat: each is understood once.
    const std::pair key(int(column), text.toString());
    auto known = m_choices.find(key);
    if (known == m_choices.end()) {
        Standard scratch;
        constexpr int mostWords = 10000;
        if (m_choices.size() > mostWords)
            m_choices.clear();
        known = m_choices.insert(key,
                                 m_words.take(scratch, column, text) ? std::optional(scratch) : std::nullopt);
    }
    if (*known) {
        copyChoice(m_row.standard, **known, column);
        m_row.given.set(size_t(column));
        return;
    }
    note(Kind::UnknownWord, at,
         ImportText::tr("%1：不认识“%2”，已记入备注。").arg(heading(at), text.left(40)));
    remember(at, text);
}

void DraftReader::readReplacements(int at, QStringView text, QStringList &into)
{
    if (saysNothing(text))
        return;
    const QList<StandardNumberParse> numbers = parseStandardNumberList(text);
    for (const StandardNumberParse &parsed : numbers) {
        if (parsed.ok()) {
            const QString number = parsed.number.print();
            if (!into.contains(number))
                into.append(number);
        }
    }
    const bool unread = std::ranges::any_of(numbers, [](const StandardNumberParse &parsed) {
        return !parsed.ok() && parsed.refusal != NumberRefusal::Placeholder;
    });
    if (!unread)
        return;
    note(Kind::Replacement, at,
         ImportText::tr("%1：“%2”中有看不懂的标准号，已记入备注。").arg(heading(at), text.left(60)));
    remember(at, text);
}

void DraftReader::readValue(int at, CatalogueFieldId id, QStringView text)
{
    const auto field = m_fields.constFind(id);
    if (field == m_fields.cend())
        return;
    const Result<QString> value = fieldValueText(*field, text.toString());
    if (value) {
        m_row.values.append({id, *value});
        return;
    }
    note(Kind::UnknownValue, at, value.error().message);
    remember(at, text);
}

void DraftReader::fillGaps()
{
    Standard &standard = m_row.standard;
    if (!m_row.isGiven(StandardColumn::Number) || m_row.key.isEmpty()) {
        m_row.rejection = m_row.isGiven(StandardColumn::Title) ? ImportText::tr("没有标准号。")
                                                               : ImportText::tr("既没有标准号，也没有名称。");
        return;
    }
    const bool unread = std::ranges::any_of(
        m_row.problems, [](const DraftProblem &p) { return p.kind == Kind::UnreadableNumber; });
    if (unread && !m_row.isGiven(StandardColumn::Title)) {
        // The sum or the notes below a list.
        m_row.rejection =
            ImportText::tr("“%1”不是标准号，又没有名称，看不出是哪项标准。").arg(standard.number.left(60));
        return;
    }
    if (!m_row.isGiven(StandardColumn::Title))
        note(Kind::NoTitle, -1, ImportText::tr("没有名称。"));
    if (!m_row.isGiven(StandardColumn::Level)) {
        if (m_numberLevel)
            standard.level = *m_numberLevel;
    }
    if (!m_row.isGiven(StandardColumn::Mandate) && m_numberMandate)
        standard.mandate = *m_numberMandate;
    if (!m_row.isGiven(StandardColumn::State)) {
        if (!m_row.replacedBy.isEmpty())
            standard.state = StandardState::Replaced;
        else if (standard.withdrawnOn.isValid() && standard.withdrawnOn <= m_today)
            standard.state = StandardState::Withdrawn;
        else if (standard.implementedOn.isValid() && standard.implementedOn > m_today)
            standard.state = StandardState::Published;
    }
    const auto dropOwn = [this](QStringList &numbers) {
        if (numbers.removeIf([this](const QString &number) { return numberKeyOf(number) == m_row.key; }) > 0)
            note(Kind::Replacement, -1, ImportText::tr("标准不能代替它自己，已略去。"));
    };
    dropOwn(m_row.replaces);
    dropOwn(m_row.replacedBy);
    if (!m_remarks.isEmpty()) {
        if (!standard.remark.isEmpty())
            m_remarks.prepend(standard.remark);
        standard.remark = m_remarks.join(ImportText::tr("；", "between remarks"));
        m_row.given.set(size_t(StandardColumn::Remark));
    }
}

} // namespace gangmu
