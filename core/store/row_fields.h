// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/row_inserter.h"
#include "core/store/tables.h"

#include <type_traits>

/// One list of columns and members per type, described once:
///     template <class V> void describe(V &v, PlanVersion &each) { v("plan_id", each.plan); … }
/// From it come the columns to select, the reading of a row and the fields to write. For the mapping's own
/// sources only.
namespace gangmu::mapping {

using namespace Qt::StringLiterals;

inline constexpr QChar listSeparator = u'\n';

struct Columns
{
    QStringList names = {u"id"_s};
    template <class M>
    void operator()(const char *name, M &)
    {
        names.append(QLatin1String(name));
    }
    template <class F>
    void derived(const char *, F &&)
    {
    }
};

/// Reads a row whose first column is the id.
struct Reader
{
    Query &query;
    int column = 0;
    template <class M>
    void operator()(const char *, M &member)
    {
        get(++column, member);
    }
    template <class F>
    void derived(const char *, F &&)
    {
    }

    void get(int at, QString &member) { member = query.text(at); }
    void get(int at, QStringList &member)
    {
        member = query.text(at).split(listSeparator, Qt::SkipEmptyParts);
    }
    void get(int at, QDate &member) { member = query.date(at); }
    void get(int at, QDateTime &member) { member = query.dateTime(at); }
    void get(int at, int &member) { member = query.number(at); }
    void get(int at, bool &member) { member = query.number(at) != 0; }
    void get(int at, double &member) { member = query.real(at); }
    void get(int at, std::optional<int> &member) { member = query.optionalNumber(at); }
    void get(int at, std::optional<double> &member) { member = query.optionalReal(at); }
    template <class Tag>
    void get(int at, EntityId<Tag> &member)
    {
        member = query.id<EntityId<Tag>>(at);
    }
    /// An unknown code leaves the member at its default.
    template <class E>
    requires std::is_enum_v<E>
    void get(int at, E &member) { member = fromCode<E>(query.text(at)).value_or(member); }
};

struct Writer
{
    Fields fields;
    template <class M>
    void operator()(const char *name, const M &member)
    {
        fields.append({QString::fromLatin1(name), valueOf(member)});
    }
    /// A column that is computed from the others and never read back into the value.
    template <class F>
    void derived(const char *name, F &&value)
    {
        fields.append({QString::fromLatin1(name), value()});
    }

    static QVariant valueOf(const QString &member) { return member.isNull() ? u""_s : member; }
    static QVariant valueOf(const QStringList &member) { return member.join(listSeparator); }
    static QVariant valueOf(const QDate &member) { return dateValue(member); }
    static QVariant valueOf(const QDateTime &member) { return member.toString(Qt::ISODateWithMs); }
    static QVariant valueOf(int member) { return member; }
    static QVariant valueOf(bool member) { return int(member); }
    static QVariant valueOf(double member) { return member; }
    template <class T>
    static QVariant valueOf(const std::optional<T> &member)
    {
        return optionalValue(member);
    }
    template <class Tag>
    static QVariant valueOf(EntityId<Tag> member)
    {
        return idValue(member);
    }
    template <class E>
    requires std::is_enum_v<E>
    static QVariant valueOf(E member) { return codeValue(member); }
};

/// Binds a row to the statement of RowMapping::insertSql, without variants and lists: for many rows. Texts
/// are kept in buffers that live until the next row.
class Binder
{
public:
    /// derived: what the computed column holds, where the caller knows it already.
    Binder(RowBuffers &buffers, const QString *derived) : m_buffers(buffers), m_derived(derived) {}

    template <class M>
    void operator()(const char *, const M &member)
    {
        bind(member);
    }
    template <class F>
    void derived(const char *, F &&value)
    {
        m_derived ? m_buffers.text(*m_derived) : m_buffers.text(value());
    }

private:
    void bind(const QString &member) { m_buffers.text(member); }
    void bind(const QStringList &member) { m_buffers.text(member.join(listSeparator)); }
    void bind(const QDate &member) { m_buffers.date(member); }
    void bind(const QDateTime &member) { m_buffers.text(member.toString(Qt::ISODateWithMs)); }
    void bind(int member) { m_buffers.integer(member); }
    void bind(bool member) { m_buffers.integer(member); }
    void bind(double member) { m_buffers.real(member); }
    void bind(const std::optional<int> &member) { member ? m_buffers.integer(*member) : m_buffers.null(); }
    void bind(const std::optional<double> &member) { member ? m_buffers.real(*member) : m_buffers.null(); }
    template <class Tag>
    void bind(EntityId<Tag> member)
    {
        member.isNull() ? m_buffers.null() : m_buffers.integer(member.value());
    }
    template <class E>
    requires std::is_enum_v<E>
    void bind(E member) { m_buffers.code(codeOf(member)); }

    RowBuffers &m_buffers;
    const QString *m_derived;
};

/// All columns, those computed from others too.
struct AllColumns
{
    QStringList names = {u"id"_s};
    template <class M>
    void operator()(const char *name, M &)
    {
        names.append(QLatin1String(name));
    }
    template <class F>
    void derived(const char *name, F &&)
    {
        names.append(QLatin1String(name));
    }
};

inline QString insertSql(QLatin1String table, const QStringList &columns)
{
    QStringList marks;
    marks.fill(u"?"_s, columns.size());
    return u"INSERT INTO %1(%2) VALUES(%3)"_s.arg(table, columns.join(u", "), marks.join(u", "));
}

} // namespace gangmu::mapping

#define GANGMU_DEFINE_ROW_MAPPING(Type)                                                                      \
    const QString RowMapping<Type>::columns = [] {                                                           \
        mapping::Columns list;                                                                               \
        Type each;                                                                                           \
        describe(list, each);                                                                                \
        return list.names.join(u", ");                                                                       \
    }();                                                                                                     \
    Type RowMapping<Type>::read(Query &query)                                                                \
    {                                                                                                        \
        Type each;                                                                                           \
        each.id = query.id<decltype(each.id)>(0);                                                            \
        mapping::Reader reader{query};                                                                       \
        describe(reader, each);                                                                              \
        return each;                                                                                         \
    }                                                                                                        \
    Fields RowMapping<Type>::fields(const Type &value)                                                       \
    {                                                                                                        \
        mapping::Writer writer;                                                                              \
        describe(writer, value);                                                                             \
        return writer.fields;                                                                                \
    }                                                                                                        \
    QString RowMapping<Type>::insertSql()                                                                    \
    {                                                                                                        \
        mapping::AllColumns list;                                                                            \
        Type each;                                                                                           \
        describe(list, each);                                                                                \
        return mapping::insertSql(codeOf(table), list.names);                                                \
    }                                                                                                        \
    void RowMapping<Type>::bind(RowBuffers &buffers, const Type &value, const QString *derived)              \
    {                                                                                                        \
        mapping::Binder binder(buffers, derived);                                                            \
        describe(binder, value);                                                                             \
    }
