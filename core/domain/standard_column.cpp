// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standard_column.h"

#include "core/base/text.h"
#include "core/domain/terms.h"

#include <array>
#include <span>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// Calls f with the member that the column shows.
template <class S, class F>
auto withMember(S &standard, StandardColumn column, F &&f)
{
    switch (column) {
    case StandardColumn::Number:
        return f(standard.number);
    case StandardColumn::Title:
        return f(standard.title);
    case StandardColumn::Level:
        return f(standard.level);
    case StandardColumn::Mandate:
        return f(standard.mandate);
    case StandardColumn::State:
        return f(standard.state);
    case StandardColumn::IssuedOn:
        return f(standard.issuedOn);
    case StandardColumn::ImplementedOn:
        return f(standard.implementedOn);
    case StandardColumn::Ics:
        return f(standard.ics);
    case StandardColumn::Ccs:
        return f(standard.ccs);
    case StandardColumn::Committee:
        return f(standard.committee);
    case StandardColumn::Department:
        return f(standard.department);
    case StandardColumn::Field:
        return f(standard.field);
    case StandardColumn::Region:
        return f(standard.region);
    case StandardColumn::Kind:
        return f(standard.kind);
    case StandardColumn::EnglishTitle:
        return f(standard.englishTitle);
    case StandardColumn::WithdrawnOn:
        return f(standard.withdrawnOn);
    case StandardColumn::PlannedYear:
        return f(standard.plannedYear);
    case StandardColumn::Proposer:
        return f(standard.proposer);
    case StandardColumn::Drafters:
        return f(standard.drafters);
    case StandardColumn::Authors:
        return f(standard.authors);
    case StandardColumn::Announcement:
        return f(standard.announcement);
    case StandardColumn::RecordNumber:
        return f(standard.recordNumber);
    case StandardColumn::AdoptedNumber:
        return f(standard.adoptedNumber);
    case StandardColumn::Adoption:
        return f(standard.adoption);
    case StandardColumn::ReviewedOn:
        return f(standard.reviewedOn);
    case StandardColumn::CheckedOn:
        return f(standard.checkedOn);
    case StandardColumn::Source:
        return f(standard.source);
    case StandardColumn::Remark:
        break;
    }
    return f(standard.remark);
}

QString shown(const QString &value)
{
    return value;
}
QString shown(const QDate &value)
{
    return value.toString(Qt::ISODate);
}
QString shown(const std::optional<int> &value)
{
    return value ? QString::number(*value) : QString();
}
QString shown(StandardKind value)
{
    return value == StandardKind::Unstated ? QString() : termOf(value);
}
QString shown(AdoptionDegree value)
{
    return value == AdoptionDegree::None ? QString() : termOf(value);
}
template <class E>
requires std::is_enum_v<E> QString shown(E value)
{
    return termOf(value);
}

/// What people write where our term is another word.
template <class E>
struct Synonym
{
    const char16_t *word;
    E value;
};
constexpr Synonym<StandardLevel> levelWords[] = {
    {u"国际", StandardLevel::International}, {u"国家", StandardLevel::National},
    {u"国标", StandardLevel::National},      {u"行业", StandardLevel::Industry},
    {u"行标", StandardLevel::Industry},      {u"地方", StandardLevel::Local},
    {u"地标", StandardLevel::Local},         {u"团体", StandardLevel::Group},
    {u"团标", StandardLevel::Group},         {u"企业", StandardLevel::Enterprise},
    {u"企标", StandardLevel::Enterprise}};
constexpr Synonym<Mandate> mandateWords[] = {
    {u"强制", Mandate::Mandatory},   {u"强制性标准", Mandate::Mandatory},
    {u"推荐", Mandate::Recommended}, {u"推荐性标准", Mandate::Recommended},
    {u"指导", Mandate::Guidance},    {u"指导性技术文件", Mandate::Guidance}};
constexpr Synonym<StandardState> stateWords[] = {
    {u"未实施", StandardState::Published},    {u"现行有效", StandardState::InForce},
    {u"有效", StandardState::InForce},        {u"在用", StandardState::InForce},
    {u"已代替", StandardState::Replaced},     {u"被替代", StandardState::Replaced},
    {u"被部分代替", StandardState::Replaced}, {u"已废止", StandardState::Withdrawn},
    {u"作废", StandardState::Withdrawn}};
constexpr Synonym<StandardKind> kindWords[] = {
    {u"基础", StandardKind::Basic},      {u"方法", StandardKind::Method},
    {u"产品", StandardKind::Product},    {u"产品标准", StandardKind::Product},
    {u"管理", StandardKind::Other},      {u"零部件", StandardKind::Component},
    {u"原材料", StandardKind::Material}, {u"安全", StandardKind::Safety},
    {u"卫生", StandardKind::Safety},     {u"环保", StandardKind::Safety},
    {u"安全标准", StandardKind::Safety}, {u"其它", StandardKind::Other}};
constexpr Synonym<AdoptionDegree> adoptionWords[] = {
    {u"等同", AdoptionDegree::Identical},       {u"等同采用", AdoptionDegree::Identical},
    {u"IDT", AdoptionDegree::Identical},        {u"修改", AdoptionDegree::Modified},
    {u"修改采用", AdoptionDegree::Modified},    {u"MOD", AdoptionDegree::Modified},
    {u"非等效", AdoptionDegree::NotEquivalent}, {u"NEQ", AdoptionDegree::NotEquivalent},
    {u"等效", AdoptionDegree::Modified},        {u"EQV", AdoptionDegree::Modified}};

std::span<const Synonym<StandardLevel>> synonyms(StandardLevel)
{
    return levelWords;
}
std::span<const Synonym<Mandate>> synonyms(Mandate)
{
    return mandateWords;
}
std::span<const Synonym<StandardState>> synonyms(StandardState)
{
    return stateWords;
}
std::span<const Synonym<StandardKind>> synonyms(StandardKind)
{
    return kindWords;
}
std::span<const Synonym<AdoptionDegree>> synonyms(AdoptionDegree)
{
    return adoptionWords;
}

bool take(QString &member, QStringView text)
{
    member = text.toString();
    return true;
}
bool take(QDate &member, QStringView text)
{
    const QDate date = dateFromText(text);
    if (!date.isValid() && !text.isEmpty())
        return false;
    member = date;
    return true;
}
bool take(std::optional<int> &member, QStringView text)
{
    if (text.isEmpty()) {
        member.reset();
        return true;
    }
    if (text.endsWith(u'年'))
        text.chop(1);
    bool number = false;
    const int year = text.toInt(&number);
    if (!number || year < 1900 || year > 2200)
        return false;
    member = year;
    return true;
}
template <class E>
requires std::is_enum_v<E>
bool take(E &member, QStringView text)
{
    constexpr bool canBeEmpty = std::is_same_v<E, StandardKind> || std::is_same_v<E, AdoptionDegree>;
    if (text.isEmpty()) {
        if (canBeEmpty)
            member = E{};
        return canBeEmpty;
    }
    for (const EnumCode<E> &row : EnumCodes<E>::table) {
        if (text.compare(QLatin1String(row.code), Qt::CaseInsensitive) == 0) {
            member = row.value;
            return true;
        }
    }
    if (const std::optional<E> value = fromTerm<E>(text)) {
        member = *value;
        return true;
    }
    for (const Synonym<E> &row : synonyms(E{})) {
        if (text.compare(QStringView(row.word), Qt::CaseInsensitive) == 0) {
            member = row.value;
            return true;
        }
    }
    return false;
}

/// Calls f with a value of the enumeration that a Choice column holds.
template <class F>
QStringList withChoice(StandardColumn column, F &&f)
{
    switch (column) {
    case StandardColumn::Level:
        return f(StandardLevel{});
    case StandardColumn::Mandate:
        return f(Mandate{});
    case StandardColumn::State:
        return f(StandardState{});
    case StandardColumn::Kind:
        return f(StandardKind{});
    case StandardColumn::Adoption:
        return f(AdoptionDegree{});
    default:
        return {};
    }
}

} // namespace

ColumnKind kindOf(StandardColumn column)
{
    switch (column) {
    case StandardColumn::Level:
    case StandardColumn::Mandate:
    case StandardColumn::State:
    case StandardColumn::Kind:
    case StandardColumn::Adoption:
        return ColumnKind::Choice;
    case StandardColumn::IssuedOn:
    case StandardColumn::ImplementedOn:
    case StandardColumn::WithdrawnOn:
    case StandardColumn::ReviewedOn:
    case StandardColumn::CheckedOn:
        return ColumnKind::Date;
    case StandardColumn::PlannedYear:
        return ColumnKind::Year;
    default:
        return ColumnKind::Text;
    }
}

QStringList choicesOf(StandardColumn column)
{
    return withChoice(column, []<class E>(E) {
        QStringList list;
        for (const EnumCode<E> &row : EnumCodes<E>::table)
            list += shown(row.value);
        return list;
    });
}

QStringList choiceCodes(StandardColumn column)
{
    return withChoice(column, []<class E>(E) {
        QStringList list;
        for (const EnumCode<E> &row : EnumCodes<E>::table)
            list += QLatin1String(row.code);
        return list;
    });
}

QString textOf(const Standard &standard, StandardColumn column)
{
    return withMember(standard, column, [](const auto &member) { return shown(member); });
}

bool setText(Standard &standard, StandardColumn column, QStringView text)
{
    const QStringView trimmed = text::trimmed(text);
    return withMember(standard, column, [&](auto &member) { return take(member, trimmed); });
}

bool setDate(Standard &standard, StandardColumn column, const QDate &date)
{
    return withMember(standard, column, [&](auto &member) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, QDate>) {
            member = date;
            return true;
        } else {
            return false;
        }
    });
}

QDate dateFromText(QStringView text)
{
    const QString plain = text::halfWidth(text::trimmed(text));
    std::array<int, 3> parts{};
    std::array<int, 3> digits{};
    size_t at = 0;
    for (const QChar c : plain) {
        if (c >= u'0' && c <= u'9') {
            parts[at] = parts[at] * 10 + (c.unicode() - u'0');
            if (++digits[at] > 8)
                return {};
        } else if (c == u'日' && at == 2) {
            continue;
        } else if (c == u' ' && at == 2) {
            break; // a time of day behind the date
        } else if (c == u'-' || c == u'/' || c == u'.' || c == u'年' || c == u'月' || c == u'–') {
            if (digits[at] == 0 || ++at > 2)
                return {};
        } else {
            return {};
        }
    }
    if (at == 0 && digits[0] == 8)
        return {parts[0] / 10000, parts[0] / 100 % 100, parts[0] % 100};
    if (at != 2 || digits[0] != 4 || digits[1] > 2 || digits[2] > 2)
        return {};
    return {parts[0], parts[1], parts[2]};
}

} // namespace gangmu
