// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/verbatim.h"

#include "core/base/text.h"

#include <QHash>
#include <QSet>
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>

namespace gangmu {

namespace {

constexpr qsizetype fewestTraditional = 10; // characters; a name or two is no reason to fold a document
constexpr qsizetype longestReading = 8;     // of a syllable with its tone
constexpr qsizetype linesLooked = 60;       // a string begins on its line or soon after
constexpr qsizetype longestLineLooked = 20000;
constexpr qsizetype probe = 4; // characters by which a string is looked up in a line

/// Characters that every document of this kind has and that exist only in traditional writing.
constexpr QStringView tellTale = u"標準發國業務關實導體進與規劃單責頭門產應動經濟農區爲為";

bool isToned(QChar c)
{
    static constexpr QStringView toned = u"āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ";
    return toned.contains(c);
}

/// Length of a reading in brackets, (biāo), at i; 0 if there is none.
qsizetype readingLength(QStringView line, qsizetype i)
{
    if (line[i] != u'(' && line[i] != u'（')
        return 0;
    bool toned = false;
    for (qsizetype k = i + 1; k < line.size() && k <= i + longestReading; ++k) {
        const QChar c = line[k];
        if (c == u')' || c == u'）')
            return toned ? k + 1 - i : 0;
        toned = toned || isToned(c);
        if (!isToned(c) && !(c >= u'a' && c <= u'z') && c != u'ü' && c != u'ɡ')
            return 0;
    }
    return 0;
}

bool hasReadings(QStringView text)
{
    qsizetype found = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text::isHan(text[i - 1]) && readingLength(text, i) > 0 && ++found >= 2)
            return true;
    }
    return false;
}

bool isTraditional(QStringView text)
{
    qsizetype found = 0;
    for (QChar c : text) {
        if (tellTale.contains(c) && ++found >= fewestTraditional)
            return true;
    }
    return false;
}

/// The simplified forms of the characters of a text, one for one.
QHash<QChar, QChar> simplifiedForms(const QString &text)
{
    QHash<QChar, QChar> forms;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> convert(
        icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
    if (U_FAILURE(status) || !convert)
        return forms;
    QSet<QChar> seen;
    for (QChar c : text) {
        if (!text::isHan(c) || seen.contains(c))
            continue;
        seen.insert(c);
        icu::UnicodeString one(static_cast<UChar>(c.unicode()));
        convert->transliterate(one);
        if (one.length() == 1 && one[0] != c.unicode())
            forms.insert(c, QChar(static_cast<char16_t>(one[0])));
    }
    return forms;
}

} // namespace

QString withoutReadings(QStringView text)
{
    QString out;
    for (qsizetype i = 0; i < text.size();) {
        if (const qsizetype reading = i > 0 ? readingLength(text, i) : 0; reading > 0)
            i += reading;
        else
            out += text[i++];
    }
    return out;
}

std::optional<VerbatimText> VerbatimText::of(const QString &text)
{
    if (!hasReadings(text) && !isTraditional(text))
        return std::nullopt;
    const QHash<QChar, QChar> simplified = simplifiedForms(text);
    VerbatimText verbatim;
    const bool hasLineFeed = text.contains(u'\n');
    for (const QString &line : text.split(hasLineFeed ? u'\n' : u'\r'))
        verbatim.m_lines.append(foldLine(line, simplified));
    return verbatim;
}

VerbatimText::Line VerbatimText::foldLine(const QString &line, const QHash<QChar, QChar> &simplified)
{
    Line out;
    out.source = line;
    out.folded.reserve(line.size());
    for (qsizetype i = 0; i < line.size();) {
        const bool behindHan =
            i > 0 && (text::isHan(line[i - 1]) || line[i - 1] == u')' || line[i - 1] == u'）');
        if (const qsizetype reading = behindHan ? readingLength(line, i) : 0; reading > 0) {
            i += reading;
            continue;
        }
        out.folded.append(simplified.value(line[i], line[i]));
        out.places.append(i);
        ++i;
    }
    out.places.append(line.size());
    return out;
}

QString VerbatimText::folded() const
{
    QStringList lines;
    lines.reserve(m_lines.size());
    for (const Line &line : m_lines)
        lines.append(line.folded);
    return lines.join(u'\n');
}

/// Walks along the string and the lines from (line, at) on. Blanks and line ends of the source that the
/// reader took away may be stepped over, its own paragraph breaks too.
std::optional<QString> VerbatimText::aligned(const QString &text, qsizetype line, qsizetype at) const
{
    QString out;
    for (qsizetype i = 0; i < text.size();) {
        while (line < m_lines.size() && at >= m_lines[line].folded.size()) {
            ++line;
            at = 0;
        }
        if (line >= m_lines.size())
            return text::trimmed(QStringView(text).sliced(i)).isEmpty() ? std::optional(out) : std::nullopt;
        const Line &here = m_lines[line];
        if (here.folded[at] == text[i]) {
            out += QStringView(here.source).sliced(here.places[at], here.places[at + 1] - here.places[at]);
            ++i;
            ++at;
        } else if (text[i] == u'\n' || text[i] == u'\t') {
            out += text[i++];
        } else if (text::isBlank(here.folded[at]) || text::isPrivateUse(here.folded[at])) {
            ++at;
        } else {
            return std::nullopt;
        }
    }
    return out;
}

QString VerbatimText::restored(const QString &text, int line) const
{
    if (text.isEmpty() || line < 1)
        return text;
    const QStringView start = QStringView(text).first(qMin(probe, text.size()));
    const qsizetype end = qMin<qsizetype>(m_lines.size(), line - 1 + linesLooked);
    for (qsizetype i = line - 1; i < end; ++i) {
        const QString &folded = m_lines[i].folded;
        if (folded.size() > longestLineLooked)
            continue;
        // A number may have blanks inside that the reader took away: its first character must do.
        const QStringView first = text.size() <= probe ? start.first(1) : start;
        for (qsizetype at = folded.indexOf(first); at >= 0; at = folded.indexOf(first, at + 1)) {
            if (const auto found = aligned(text, i, at))
                return *found;
        }
    }
    return text;
}

void VerbatimText::restore(ParsedPlan &plan) const
{
    plan.title = restored(plan.title, plan.titleLine);
    for (const ParsedSkip &skip : std::as_const(plan.skipped)) {
        if (!plan.issuer.isEmpty() && skip.text.contains(plan.issuer))
            plan.issuer = restored(plan.issuer, skip.line);
        if (!plan.docNumber.isEmpty() && skip.text.contains(plan.docNumber))
            plan.docNumber = restored(plan.docNumber, skip.line);
    }
    for (ParsedSkip &skip : plan.skipped)
        skip.text = restored(skip.text, skip.line);
    for (ParsedNode &node : plan.nodes) {
        node.number = restored(node.number, node.line);
        node.title = restored(node.title, node.line);
        node.body = restored(node.body, node.line);
        node.clause = restored(node.clause, node.line);
        for (ParsedResponsibility &each : node.responsibilities)
            each.organization = restored(each.organization, node.line);
    }
    for (ParsedTarget &target : plan.targets) {
        target.text = restored(target.text, target.line);
        target.metric = restored(target.metric, target.line);
        target.unit = restored(target.unit, target.line);
    }
    for (ParsedMention &mention : plan.mentions) {
        mention.title = restored(mention.title, mention.line);
        mention.number = restored(mention.number, mention.line);
    }
    for (qsizetype i = 0; i < plan.sourceLines.size() && i < m_lines.size(); ++i)
        plan.sourceLines[i] = m_lines[i].source;
}

} // namespace gangmu
