// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sheets/html_tokens.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

struct Entity
{
    QStringView name;
    char32_t character;
};

constexpr Entity entities[] = {
    {u"amp", U'&'},       {u"lt", U'<'},       {u"gt", U'>'},       {u"quot", U'"'},     {u"apos", U'\''},
    {u"nbsp", U' '},      {u"ensp", U' '},     {u"emsp", U' '},     {u"thinsp", U' '},   {u"shy", U'\u00ad'},
    {u"mdash", U'—'},     {u"ndash", U'–'},    {u"minus", U'−'},    {u"hellip", U'…'},   {u"middot", U'·'},
    {u"bull", U'•'},      {u"lsquo", U'‘'},    {u"rsquo", U'’'},    {u"ldquo", U'“'},    {u"rdquo", U'”'},
    {u"laquo", U'«'},     {u"raquo", U'»'},    {u"times", U'×'},    {u"divide", U'÷'},   {u"plusmn", U'±'},
    {u"deg", U'°'},       {u"le", U'≤'},       {u"ge", U'≥'},       {u"ne", U'≠'},       {u"asymp", U'≈'},
    {u"equiv", U'≡'},     {u"infin", U'∞'},    {u"permil", U'‰'},   {u"micro", U'µ'},    {u"Omega", U'Ω'},
    {u"alpha", U'α'},     {u"beta", U'β'},     {u"gamma", U'γ'},    {u"mu", U'μ'},       {u"sup2", U'²'},
    {u"sup3", U'³'},      {u"frac12", U'½'},   {u"copy", U'©'},     {u"reg", U'®'},      {u"trade", U'™'},
    {u"sect", U'§'},      {u"para", U'¶'},     {u"yen", U'¥'},      {u"euro", U'€'},     {u"larr", U'←'},
    {u"rarr", U'→'},      {u"uarr", U'↑'},     {u"darr", U'↓'},     {u"hArr", U'⇔'},     {u"rArr", U'⇒'},
    {u"zwnj", U'\u200c'}, {u"zwj", U'\u200d'}, {u"lrm", U'\u200e'}, {u"rlm", U'\u200f'},
};

constexpr qsizetype longestEntity = 12;

bool isTagLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isHtmlBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

/// Behind the closing partner of the quote there, or behind the quote where it has none.
qsizetype behindQuoted(QStringView text, qsizetype at)
{
    const qsizetype end = text.indexOf(text[at], at + 1);
    return end < 0 ? at + 1 : end + 1;
}

/// The character of the entity at `at` (an ampersand), moving behind it; 0 where it is none.
char32_t entityAt(QStringView text, qsizetype &at)
{
    const QStringView rest = text.sliced(at + 1, qMin(longestEntity, text.size() - at - 1));
    const qsizetype end = rest.indexOf(u';');
    if (end < 1)
        return 0;
    const QStringView name = rest.first(end);
    char32_t found = 0;
    if (name.front() == u'#') {
        const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        bool ok = false;
        found = name.sliced(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
        if (!ok || found == 0 || found > 0x10ffff || (found >= 0xd800 && found <= 0xdfff))
            found = ok ? char32_t(QChar::ReplacementCharacter) : 0;
        if (found == 0xa0)
            found = U' ';
    } else {
        const auto *const entity = std::ranges::find(entities, name, &Entity::name);
        found = entity == std::end(entities) ? 0 : entity->character;
    }
    if (found != 0)
        at += end + 2;
    return found;
}

} // namespace

HtmlToken HtmlTokens::next()
{
    while (m_at < m_html.size()) {
        if (m_html[m_at] == u'<') {
            const QStringView rest = m_html.sliced(m_at + 1);
            if (!rest.isEmpty() && isTagLetter(rest[0]))
                return tag(false);
            if (rest.size() > 1 && rest[0] == u'/' && isTagLetter(rest[1]))
                return tag(true);
            if (skipMarkup())
                continue;
        }
        const qsizetype from = m_at;
        m_at = m_html.indexOf(u'<', m_at + 1);
        if (m_at < 0)
            m_at = m_html.size();
        HtmlToken token;
        token.kind = HtmlToken::Kind::Text;
        token.text = m_html.sliced(from, m_at - from);
        return token;
    }
    return {};
}

/// <!-- comment -->, <!declaration>, <?instruction>
bool HtmlTokens::skipMarkup()
{
    const QStringView rest = m_html.sliced(m_at);
    if (!rest.startsWith(u"<!") && !rest.startsWith(u"<?"))
        return false;
    const bool comment = rest.startsWith(u"<!--");
    const qsizetype end = comment ? rest.indexOf(u"-->", 4) : rest.indexOf(u'>');
    m_at = end < 0 ? m_html.size() : m_at + end + (comment ? 3 : 1);
    return true;
}

HtmlToken HtmlTokens::tag(bool closing)
{
    HtmlToken token;
    token.kind = closing ? HtmlToken::Kind::Close : HtmlToken::Kind::Open;
    qsizetype at = m_at + (closing ? 2 : 1);
    const qsizetype nameStart = at;
    while (at < m_html.size() && !isHtmlBlank(m_html[at]) && m_html[at] != u'>' && m_html[at] != u'/')
        ++at;
    token.name = m_html.sliced(nameStart, qMin<qsizetype>(at - nameStart, 32)).toString().toLower();
    const qsizetype attributesStart = at;
    QChar before; // a quote counts behind = alone, not in title=it's
    while (at < m_html.size() && m_html[at] != u'>') {
        const QChar c = m_html[at];
        at = before == u'=' && (c == u'"' || c == u'\'') ? behindQuoted(m_html, at) : at + 1;
        before = isHtmlBlank(c) ? before : c;
    }
    token.attributes = m_html.sliced(attributesStart, qMin(at, m_html.size()) - attributesStart);
    m_at = qMin(at + 1, m_html.size());
    if (!closing && (token.name == u"script" || token.name == u"style"))
        skipRawText(token.name);
    return token;
}

void HtmlTokens::skipRawText(const QString &name)
{
    const qsizetype end = m_html.indexOf(QString(u"</"_s + name), m_at, Qt::CaseInsensitive);
    m_at = end < 0 ? m_html.size() : end;
}

QStringView attributeOf(QStringView attributes, QStringView name)
{
    qsizetype at = 0;
    while (at < attributes.size()) {
        while (at < attributes.size() && (isHtmlBlank(attributes[at]) || attributes[at] == u'/'))
            ++at;
        const qsizetype nameStart = at;
        while (at < attributes.size() && attributes[at] != u'=' && !isHtmlBlank(attributes[at]))
            ++at;
        const QStringView found = attributes.sliced(nameStart, at - nameStart);
        while (at < attributes.size() && isHtmlBlank(attributes[at]))
            ++at;
        if (at >= attributes.size() || attributes[at] != u'=')
            continue;
        ++at;
        while (at < attributes.size() && isHtmlBlank(attributes[at]))
            ++at;
        const qsizetype valueStart = at;
        QStringView value;
        if (at < attributes.size() && (attributes[at] == u'"' || attributes[at] == u'\'')) {
            at = behindQuoted(attributes, at);
            value = attributes.sliced(valueStart + 1, qMax<qsizetype>(at - valueStart - 2, 0));
        } else {
            while (at < attributes.size() && !isHtmlBlank(attributes[at]))
                ++at;
            value = attributes.sliced(valueStart, at - valueStart);
        }
        if (found.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

void appendHtmlText(QStringView text, QString &out)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar c = text[at];
        char32_t entity = 0;
        if (c == u'&')
            entity = entityAt(text, at);
        if (entity != 0) {
            out += QChar::fromUcs4(entity);
            continue;
        }
        ++at;
        if (!isHtmlBlank(c))
            out += c == u'\u00a0' ? QChar(u' ') : c;
        else if (!out.isEmpty() && out.back() != u' ' && out.back() != u'\n')
            out += u' ';
    }
}

} // namespace gangmu
