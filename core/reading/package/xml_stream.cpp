// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/package/xml_stream.h"

#include <cstddef>
#include <cstdlib>
#include <expat.h>

namespace gangmu {

namespace {

constexpr int deepest = 200;
constexpr qint64 longestTag = 1 << 20; ///< bytes
constexpr size_t mostParserMemory =
    16 << 20; ///< bytes: names of elements, open tags, a tag that is not complete

/// What the parser holds. Its hooks carry no pointer of ours, so each block says whose it is.
struct Account
{
    size_t used = 0;
    bool exceeded = false;
};

struct alignas(std::max_align_t) Block
{
    Account *account;
    size_t size;
};

thread_local Account *openAccount = nullptr; ///< of the parser that is working on this thread

class AccountScope
{
public:
    explicit AccountScope(Account &account) : m_before(openAccount) { openAccount = &account; }
    ~AccountScope() { openAccount = m_before; }
    AccountScope(const AccountScope &) = delete;
    AccountScope &operator=(const AccountScope &) = delete;

private:
    Account *m_before;
};

bool charge(Account &account, size_t size)
{
    if (size > mostParserMemory || account.used + size > mostParserMemory) {
        account.exceeded = true;
        return false;
    }
    account.used += size;
    return true;
}

void *allocate(size_t size)
{
    Account &account = *openAccount;
    if (!charge(account, size))
        return nullptr;
    auto *const block = static_cast<Block *>(std::malloc(sizeof(Block) + size));
    if (!block) {
        account.used -= size;
        return nullptr;
    }
    *block = {&account, size};
    return block + 1;
}

void release(void *memory)
{
    if (!memory)
        return;
    Block *const block = static_cast<Block *>(memory) - 1;
    block->account->used -= block->size;
    std::free(block);
}

void *reallocate(void *memory, size_t size)
{
    if (!memory)
        return allocate(size);
    Block *block = static_cast<Block *>(memory) - 1;
    Account &account = *block->account;
    const size_t before = block->size;
    if (size > before && !charge(account, size - before))
        return nullptr;
    block = static_cast<Block *>(std::realloc(block, sizeof(Block) + size));
    if (!block) {
        account.used -= size > before ? size - before : 0;
        return nullptr;
    }
    account.used -= size < before ? before - size : 0;
    block->size = size;
    return block + 1;
}

std::string_view localName(const char *name)
{
    const std::string_view whole = name;
    const size_t colon = whole.rfind(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char **pair = m_pairs; *pair; pair += 2) {
        if (name == *pair)
            return pair[1];
    }
    return {};
}

std::string_view XmlAttributes::prefixedValue(std::string_view name) const
{
    for (const char **pair = m_pairs; *pair; pair += 2) {
        if (const std::string_view local = localName(*pair); local == name && local.data() != *pair)
            return pair[1];
    }
    return {};
}

bool XmlAttributes::isTrue(std::string_view name) const
{
    const std::string_view text = value(name);
    return text == "1" || text == "true" || text == "on";
}

struct XmlStream::State
{
    Account account;
    XML_Parser parser = nullptr;
    Problem problem = Problem::None;
    QString detail;
    qint64 fed = 0;
    int depth = 0;
    bool stopped = false;

    static XmlStream &of(void *data) { return *static_cast<XmlStream *>(data); }

    static void onOpen(void *data, const char *name, const char **attributes)
    {
        XmlStream &stream = of(data);
        if (++stream.m_state->depth > deepest)
            stream.m_state->refuse(Problem::TooDeep);
        else
            stream.opened(localName(name), XmlAttributes(attributes));
    }
    static void onClose(void *data, const char *name)
    {
        --of(data).m_state->depth;
        of(data).closed(localName(name));
    }
    static void onText(void *data, const char *text, int size) { of(data).text({text, size_t(size)}); }
    static void onDocumentType(void *data, const char *, const char *, const char *, int)
    {
        of(data).m_state->refuse(Problem::DocumentType);
    }

    void refuse(Problem found)
    {
        problem = found;
        stopped = true;
        XML_StopParser(parser, XML_FALSE);
    }

    bool parse(QByteArrayView bytes, bool last)
    {
        if (stopped)
            return false;
        const AccountScope scope(account);
        if (!parser) {
            problem = Problem::TooLarge;
            stopped = true;
            return false;
        }
        fed += bytes.size();
        const XML_Status status = XML_Parse(parser, bytes.data(), int(bytes.size()), last);
        if (stopped)
            return false;
        if (status != XML_STATUS_OK) {
            problem = account.exceeded ? Problem::TooLarge : Problem::Malformed;
            detail = QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(parser)));
            stopped = true;
            return false;
        }
        const qint64 at = XML_GetCurrentByteIndex(parser);
        if (!last && at >= 0 && fed - at > longestTag) {
            problem = Problem::TooLarge;
            stopped = true;
        }
        return !stopped;
    }
};

XmlStream::XmlStream() : m_state(std::make_unique<State>())
{
    const AccountScope scope(m_state->account);
    const XML_Memory_Handling_Suite memory{allocate, reallocate, release};
    m_state->parser = XML_ParserCreate_MM(nullptr, &memory, nullptr);
    if (!m_state->parser)
        return;
    XML_SetUserData(m_state->parser, this);
    XML_SetElementHandler(m_state->parser, State::onOpen, State::onClose);
    XML_SetStartDoctypeDeclHandler(m_state->parser, State::onDocumentType);
}

XmlStream::~XmlStream()
{
    const AccountScope scope(m_state->account);
    XML_ParserFree(m_state->parser);
}

bool XmlStream::feed(QByteArrayView bytes)
{
    return m_state->parse(bytes, false);
}

bool XmlStream::finish()
{
    return m_state->parse({}, true);
}

XmlStream::Problem XmlStream::problem() const
{
    return m_state->problem;
}

qint64 XmlStream::line() const
{
    return m_state->parser ? qint64(XML_GetCurrentLineNumber(m_state->parser)) : 0;
}

QString XmlStream::detail() const
{
    return m_state->detail;
}

void XmlStream::wantText(bool wanted)
{
    XML_SetCharacterDataHandler(m_state->parser, wanted ? State::onText : nullptr);
}

void XmlStream::stop()
{
    m_state->stopped = true;
    XML_StopParser(m_state->parser, XML_FALSE);
}

} // namespace gangmu
