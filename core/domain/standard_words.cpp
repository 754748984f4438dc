// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standard_words.h"

#include "core/base/text.h"
#include "core/domain/terms.h"

#include <array>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

template <class E>
struct Word
{
    QStringView word;
    E value;
};

/// The word without blanks, in half width and capitals, so that "ＩＤＴ", " idt" and "IDT" are one.
QString folded(QStringView word)
{
    return text::halfWidth(text::compact(word)).toUpper();
}

template <class E, size_t N>
std::optional<E> find(QStringView word, const Word<E> (&words)[N])
{
    const QString wanted = folded(word);
    if (wanted.isEmpty())
        return std::nullopt;
    for (const Word<E> &each : words) {
        if (wanted == each.word)
            return each.value;
    }
    for (const EnumCode<E> &row : EnumCodes<E>::table) {
        if (wanted == folded(QString::fromLatin1(row.code)) || wanted == folded(termOf(row.value)))
            return row.value;
    }
    return std::nullopt;
}

} // namespace

std::optional<StandardState> stateOfWord(QStringView word)
{
    static constexpr Word<StandardState> words[] = {
        {u"现行", StandardState::InForce},          {u"现行有效", StandardState::InForce},
        {u"有效", StandardState::InForce},          {u"在用", StandardState::InForce},
        {u"ACTIVE", StandardState::InForce},        {u"INFORCE", StandardState::InForce},
        {u"即将实施", StandardState::Published},    {u"未实施", StandardState::Published},
        {u"已发布", StandardState::Published},      {u"发布", StandardState::Published},
        {u"未生效", StandardState::Published},      {u"TOBEIMP", StandardState::Published},
        {u"NOTIMP", StandardState::Published},      {u"UPCOMING", StandardState::Published},
        {u"废止", StandardState::Withdrawn},        {u"已废止", StandardState::Withdrawn},
        {u"作废", StandardState::Withdrawn},        {u"已作废", StandardState::Withdrawn},
        {u"失效", StandardState::Withdrawn},        {u"撤销", StandardState::Withdrawn},
        {u"ABOLISHED", StandardState::Withdrawn},   {u"ABOLISH", StandardState::Withdrawn},
        {u"REPEALED", StandardState::Withdrawn},    {u"INACTIVE", StandardState::Withdrawn},
        {u"被代替", StandardState::Replaced},       {u"被替代", StandardState::Replaced},
        {u"已被代替", StandardState::Replaced},     {u"已被替代", StandardState::Replaced},
        {u"废止转被代替", StandardState::Replaced}, {u"SUPERSEDED", StandardState::Replaced}};
    return find(word, words);
}

std::optional<StandardLevel> levelOfWord(QStringView word)
{
    static constexpr Word<StandardLevel> words[] = {
        {u"国家标准", StandardLevel::National},   {u"国标", StandardLevel::National},
        {u"国家", StandardLevel::National},       {u"行业标准", StandardLevel::Industry},
        {u"行标", StandardLevel::Industry},       {u"行业", StandardLevel::Industry},
        {u"地方标准", StandardLevel::Local},      {u"地标", StandardLevel::Local},
        {u"地方", StandardLevel::Local},          {u"团体标准", StandardLevel::Group},
        {u"团标", StandardLevel::Group},          {u"团体", StandardLevel::Group},
        {u"企业标准", StandardLevel::Enterprise}, {u"企标", StandardLevel::Enterprise},
        {u"企业", StandardLevel::Enterprise},     {u"国际标准", StandardLevel::International},
        {u"国际", StandardLevel::International}};
    return find(word, words);
}

std::optional<Mandate> mandateOfWord(QStringView word)
{
    static constexpr Word<Mandate> words[] = {{u"强制性", Mandate::Mandatory},
                                              {u"强制", Mandate::Mandatory},
                                              {u"强制性标准", Mandate::Mandatory},
                                              {u"强标", Mandate::Mandatory},
                                              {u"Q", Mandate::Mandatory},
                                              {u"推荐性", Mandate::Recommended},
                                              {u"推荐", Mandate::Recommended},
                                              {u"推荐性标准", Mandate::Recommended},
                                              {u"推标", Mandate::Recommended},
                                              {u"T", Mandate::Recommended},
                                              {u"指导性", Mandate::Guidance},
                                              {u"指导", Mandate::Guidance},
                                              {u"指导性技术文件", Mandate::Guidance},
                                              {u"标准化指导性技术文件", Mandate::Guidance},
                                              {u"Z", Mandate::Guidance}};
    return find(word, words);
}

std::optional<StandardKind> kindOfWord(QStringView word)
{
    static constexpr Word<StandardKind> words[] = {{u"基础", StandardKind::Basic},
                                                   {u"基础标准", StandardKind::Basic},
                                                   {u"方法", StandardKind::Method},
                                                   {u"方法标准", StandardKind::Method},
                                                   {u"产品", StandardKind::Product},
                                                   {u"产品标准", StandardKind::Product},
                                                   {u"过程", StandardKind::Product},
                                                   {u"过程标准", StandardKind::Product},
                                                   {u"服务", StandardKind::Product},
                                                   {u"服务标准", StandardKind::Product},
                                                   {u"产品、过程、服务", StandardKind::Product},
                                                   {u"零部件", StandardKind::Component},
                                                   {u"元器件", StandardKind::Component},
                                                   {u"零部件、元器件", StandardKind::Component},
                                                   {u"原材料", StandardKind::Material},
                                                   {u"材料", StandardKind::Material},
                                                   {u"安全", StandardKind::Safety},
                                                   {u"卫生", StandardKind::Safety},
                                                   {u"环保", StandardKind::Safety},
                                                   {u"环境保护", StandardKind::Safety},
                                                   {u"安全标准", StandardKind::Safety},
                                                   {u"卫生标准", StandardKind::Safety},
                                                   {u"安全、卫生、环保", StandardKind::Safety},
                                                   {u"管理", StandardKind::Other},
                                                   {u"管理标准", StandardKind::Other},
                                                   {u"其他", StandardKind::Other},
                                                   {u"其它", StandardKind::Other}};
    return find(word, words);
}

std::optional<AdoptionDegree> adoptionOfWord(QStringView word)
{
    static constexpr Word<AdoptionDegree> words[] = {{u"等同", AdoptionDegree::Identical},
                                                     {u"等同采用", AdoptionDegree::Identical},
                                                     {u"等同转化", AdoptionDegree::Identical},
                                                     {u"IDT", AdoptionDegree::Identical},
                                                     {u"≡", AdoptionDegree::Identical},
                                                     {u"修改", AdoptionDegree::Modified},
                                                     {u"修改采用", AdoptionDegree::Modified},
                                                     {u"等效", AdoptionDegree::Modified},
                                                     {u"等效采用", AdoptionDegree::Modified},
                                                     {u"MOD", AdoptionDegree::Modified},
                                                     {u"EQV", AdoptionDegree::Modified},
                                                     {u"=", AdoptionDegree::Modified},
                                                     {u"非等效", AdoptionDegree::NotEquivalent},
                                                     {u"非等效采用", AdoptionDegree::NotEquivalent},
                                                     {u"参照采用", AdoptionDegree::NotEquivalent},
                                                     {u"NEQ", AdoptionDegree::NotEquivalent},
                                                     {u"≈", AdoptionDegree::NotEquivalent},
                                                     {u"未采标", AdoptionDegree::None},
                                                     {u"无", AdoptionDegree::None},
                                                     {u"否", AdoptionDegree::None}};
    return find(word, words);
}

std::optional<ReviewConclusion> conclusionOfWord(QStringView word)
{
    static constexpr Word<ReviewConclusion> words[] = {{u"继续有效", ReviewConclusion::KeptInForce},
                                                       {u"有效", ReviewConclusion::KeptInForce},
                                                       {u"保留", ReviewConclusion::KeptInForce},
                                                       {u"留", ReviewConclusion::KeptInForce},
                                                       {u"修订", ReviewConclusion::Revise},
                                                       {u"修改", ReviewConclusion::Revise},
                                                       {u"修", ReviewConclusion::Revise},
                                                       {u"废止", ReviewConclusion::Withdraw},
                                                       {u"作废", ReviewConclusion::Withdraw},
                                                       {u"废", ReviewConclusion::Withdraw}};
    return find(word, words);
}

std::optional<QDate> dateOfText(QStringView text)
{
    // Three runs of digits with one sign or unit between them, or eight digits.
    constexpr int mostDigits = 8;
    std::array<int, 3> values{};
    std::array<int, 3> digits{};
    int parts = 0;
    bool inDigits = false;
    for (const QChar raw : text::trimmed(text)) {
        const QChar c = text::halfWidth(raw);
        if (c >= u'0' && c <= u'9') {
            if (!inDigits) {
                if (parts == 3)
                    break; // the time of the day
                inDigits = true;
                ++parts;
            }
            if (++digits[size_t(parts - 1)] > mostDigits)
                return std::nullopt;
            values[size_t(parts - 1)] = values[size_t(parts - 1)] * 10 + c.digitValue();
            continue;
        }
        if (parts == 0 || (parts == 3 && !inDigits && c != u':' && !text::isBlank(raw) && c != u'T'))
            return std::nullopt;
        const bool separates = u"-/.年月日—–―T"_s.contains(c) || text::isBlank(raw);
        if (!separates)
            return std::nullopt;
        if (parts == 3 && (text::isBlank(raw) || c == u'T'))
            break;
        inDigits = false;
    }
    QDate date;
    if (parts == 1 && digits[0] == mostDigits)
        date = QDate(values[0] / 10000, values[0] / 100 % 100, values[0] % 100);
    else if (parts == 3 && digits[0] == 4 && digits[1] <= 2 && digits[2] <= 2)
        date = QDate(values[0], values[1], values[2]);
    if (!date.isValid() || date.year() < 1900 || date.year() > 2200)
        return std::nullopt;
    return date;
}

std::optional<int> yearOfText(QStringView text)
{
    QString digits = text::halfWidth(text::compact(text));
    if (digits.endsWith(u'年'))
        digits.chop(1);
    bool ok = false;
    const int year = digits.toInt(&ok);
    return ok && digits.size() == 4 && year >= 1900 && year <= 2100 ? std::optional(year) : std::nullopt;
}

} // namespace gangmu
