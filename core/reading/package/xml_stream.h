// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QByteArrayView>
#include <QString>
#include <string_view>

namespace gangmu {

/// The attributes of an element. Values are UTF-8 and valid during the call alone.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **pairs) : m_pairs(pairs) {}

    /// Of an attribute without prefix; empty where it is missing.
    std::string_view value(std::string_view name) const;
    /// By local name, of one with any prefix, such as r:id.
    std::string_view prefixedValue(std::string_view name) const;
    bool isTrue(std::string_view name) const;

private:
    const char **m_pairs; ///< name, value, …, null
};

/// XML from outside, pushed through in pieces; derive from it and take what comes. Memory does not grow with
/// the document: a declaration of document type (and with it every entity trick) is refused, as are elements
/// nested deeper than 200, and tags and parser memory beyond some megabytes.
class XmlStream
{
public:
    enum class Problem {
        None,
        Malformed, ///< no XML, or cut off
        DocumentType,
        TooDeep,
        TooLarge ///< a tag or the set of names
    };

    XmlStream();
    virtual ~XmlStream();
    XmlStream(const XmlStream &) = delete;
    XmlStream &operator=(const XmlStream &) = delete;

    /// False: read no further, because of a problem or since stop() was called.
    bool feed(QByteArrayView bytes);
    bool finish();

    Problem problem() const;
    qint64 line() const; ///< 1-based
    QString detail() const;

protected:
    /// Names are local names, without prefix.
    virtual void opened(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void closed(std::string_view name) = 0;
    /// A piece of text; only between wantText(true) and wantText(false).
    virtual void text(std::string_view utf8) = 0;

    void wantText(bool wanted);
    /// Nothing is called any more.
    void stop();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace gangmu
