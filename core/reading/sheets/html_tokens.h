// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gangmu {

/// HTML as browsers and spreadsheets really write it, cut into tags and texts. Takes any input; linear time.
/// Comments, declarations, scripts and style sheets are left out.
struct HtmlToken
{
    enum class Kind { Text, Open, Close, End };
    Kind kind = Kind::End;
    QString name;           ///< of a tag, in lower case
    QStringView text;       ///< of a text, as it stands: see appendHtmlText
    QStringView attributes; ///< of an opening tag: see attributeOf

    bool is(Kind k, QStringView n) const { return kind == k && name == n; }
};

class HtmlTokens
{
public:
    explicit HtmlTokens(QStringView html) : m_html(html) {}
    HtmlToken next();
    qsizetype position() const { return m_at; }

private:
    bool skipMarkup();
    HtmlToken tag(bool closing);
    void skipRawText(const QString &name);

    QStringView m_html;
    qsizetype m_at = 0;
};

/// The value of an attribute, without its quotes; empty where it is missing.
QStringView attributeOf(QStringView attributes, QStringView name);

/// Appends a text as it is shown: entities replaced, runs of blanks as one, none at the beginning of a line.
void appendHtmlText(QStringView text, QString &out);

} // namespace gangmu
