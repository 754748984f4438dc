// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue/catalogue_filter.h"

#include "core/analysis/catalogue/catalogue_text.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsBetweenReviews = 5;
constexpr int monthsAhead = 6;

template <class T>
QJsonArray sorted(const QSet<T> &set, auto &&toValue)
{
    QList<T> list(set.begin(), set.end());
    std::sort(list.begin(), list.end());
    QJsonArray array;
    for (const T &value : list)
        array.append(toValue(value));
    return array;
}

struct Writer
{
    QJsonObject object;

    void operator()(QLatin1String name, const QString &value)
    {
        if (!value.isEmpty())
            object.insert(name, value);
    }
    void operator()(QLatin1String name, bool value)
    {
        if (value)
            object.insert(name, true);
    }
    void operator()(QLatin1String name, const std::optional<int> &value)
    {
        if (value)
            object.insert(name, *value);
    }
    void operator()(QLatin1String name, SystemNodeId id)
    {
        if (!id.isNull())
            object.insert(name, QString::number(id.value()));
    }
    void operator()(QLatin1String name, const QSet<int> &set)
    {
        if (!set.isEmpty())
            object.insert(name, sorted(set, [](int value) { return QJsonValue(value); }));
    }
    void operator()(QLatin1String name, const QSet<QString> &set)
    {
        if (!set.isEmpty())
            object.insert(name, sorted(set, [](const QString &value) { return QJsonValue(value); }));
    }
    void operator()(QLatin1String name, const std::optional<QSet<StandardId>> &ids)
    {
        if (ids) // an empty set lets nothing through
            object.insert(
                name, sorted(*ids, [](StandardId id) { return QJsonValue(QString::number(id.value())); }));
    }
    void operator()(QLatin1String name, const QMap<CatalogueFieldId, QSet<QString>> &own)
    {
        Writer fields;
        for (auto it = own.cbegin(); it != own.cend(); ++it)
            fields(QLatin1String(QByteArray::number(it.key().value())), *it);
        if (!fields.object.isEmpty())
            object.insert(name, fields.object);
    }
    template <class E>
    requires std::is_enum_v<E>
    void operator()(QLatin1String name, const QSet<E> &set)
    {
        if (!set.isEmpty())
            object.insert(name, sorted(set, [](E value) { return QJsonValue(QString(codeOf(value))); }));
    }
};

struct Reader
{
    const QJsonObject &object;
    QString wrong; ///< the first member of the wrong kind

    void operator()(QLatin1String name, QString &member)
    {
        take(name, object.value(name), &QJsonValue::isString,
             [&](const QJsonValue &value) { member = value.toString(); });
    }
    void operator()(QLatin1String name, bool &member)
    {
        take(name, object.value(name), &QJsonValue::isBool,
             [&](const QJsonValue &value) { member = value.toBool(); });
    }
    void operator()(QLatin1String name, std::optional<int> &member)
    {
        take(name, object.value(name), &QJsonValue::isDouble,
             [&](const QJsonValue &value) { member = value.toInt(); });
    }
    void operator()(QLatin1String name, SystemNodeId &member)
    {
        take(name, object.value(name), &QJsonValue::isString,
             [&](const QJsonValue &value) { member = SystemNodeId(value.toString().toLongLong()); });
    }
    void operator()(QLatin1String name, QSet<int> &set)
    {
        each(name, &QJsonValue::isDouble, [&](const QJsonValue &value) { set.insert(value.toInt()); });
    }
    void operator()(QLatin1String name, QSet<QString> &set)
    {
        each(name, &QJsonValue::isString, [&](const QJsonValue &value) { set.insert(value.toString()); });
    }
    void operator()(QLatin1String name, std::optional<QSet<StandardId>> &ids)
    {
        if (object.contains(name))
            ids.emplace();
        each(name, &QJsonValue::isString,
             [&](const QJsonValue &value) { ids->insert(StandardId(value.toString().toLongLong())); });
    }
    void operator()(QLatin1String name, QMap<CatalogueFieldId, QSet<QString>> &own)
    {
        take(name, object.value(name), &QJsonValue::isObject, [&](const QJsonValue &value) {
            const QJsonObject fields = value.toObject();
            Reader each{fields, {}};
            for (const QString &key : fields.keys()) {
                QSet<QString> wanted;
                each(QLatin1String(key.toLatin1()), wanted);
                const CatalogueFieldId field(key.toLongLong());
                if (field.isNull())
                    each.wrong = name;
                else if (!wanted.isEmpty())
                    own.insert(field, wanted);
            }
            if (!each.wrong.isEmpty())
                wrong = name;
        });
    }
    template <class E>
    requires std::is_enum_v<E>
    void operator()(QLatin1String name, QSet<E> &set)
    {
        each(name, &QJsonValue::isString, [&](const QJsonValue &value) {
            if (const std::optional<E> known = fromCode<E>(value.toString()))
                set.insert(*known);
        });
    }

private:
    using Check = bool (QJsonValue::*)() const;
    template <class F>
    void take(QLatin1String name, const QJsonValue &value, Check check, F &&f)
    {
        if (value.isUndefined())
            return;
        if ((value.*check)())
            f(value);
        else if (wrong.isEmpty())
            wrong = name;
    }
    template <class F>
    void each(QLatin1String name, Check check, F &&f)
    {
        take(name, object.value(name), &QJsonValue::isArray, [&](const QJsonValue &value) {
            for (const auto &element : value.toArray())
                take(name, element, check, f);
        });
    }
};

/// All members with their names, for reading and writing alike.
template <class V, class F>
void describe(V &v, F &filter)
{
    v("text"_L1, filter.text);
    v("levels"_L1, filter.levels);
    v("mandates"_L1, filter.mandates);
    v("states"_L1, filter.states);
    v("kinds"_L1, filter.kinds);
    v("years"_L1, filter.years);
    v("first_year"_L1, filter.firstYear);
    v("last_year"_L1, filter.lastYear);
    v("ics"_L1, filter.ics);
    v("ccs"_L1, filter.ccs);
    v("committees"_L1, filter.committees);
    v("regions"_L1, filter.regions);
    v("fields"_L1, filter.fields);
    v("own"_L1, filter.own);
    v("due_for_review"_L1, filter.dueForReview);
    v("system_node"_L1, filter.systemNode);
    v("ids"_L1, filter.ids);
}

} // namespace

QJsonObject CatalogueFilter::toJson() const
{
    Writer writer;
    describe(writer, *this);
    return writer.object;
}

QString CatalogueFilter::toText() const
{
    return QString::fromUtf8(QJsonDocument(toJson()).toJson(QJsonDocument::Compact));
}

Result<CatalogueFilter> CatalogueFilter::fromText(const QString &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &problem);
    if (!document.isObject())
        return Error{ErrorCode::InvalidArgument,
                     CatalogueText::tr("这个筛选条件已损坏，无法使用。"),
                     problem.errorString(),
                     {}};
    const QJsonObject object = document.object();
    CatalogueFilter filter;
    Reader reader{object, {}};
    describe(reader, filter);
    if (!reader.wrong.isEmpty())
        return Error{ErrorCode::InvalidArgument,
                     CatalogueText::tr("这个筛选条件已损坏，无法使用。"),
                     reader.wrong,
                     {}};
    return filter;
}

CatalogueFilter withoutLostFields(CatalogueFilter filter, const QList<CatalogueField> &fields)
{
    filter.own.removeIf([&fields](const auto &part) {
        return std::ranges::none_of(fields, [&part](const CatalogueField &field) {
            return field.id == part.key() && field.kind == FieldKind::Choice;
        });
    });
    return filter;
}

QDate lastDayDueForReview(const QDate &today)
{
    return today.addMonths(monthsAhead).addYears(-yearsBetweenReviews);
}

bool reviewFallsDue(StandardState state, const QDate &issuedOn, const QDate &reviewedOn, const QDate &today)
{
    if (state == StandardState::Replaced || state == StandardState::Withdrawn)
        return false;
    const QDate since = reviewedOn.isValid() ? reviewedOn : issuedOn;
    return since.isValid() && since <= lastDayDueForReview(today);
}

} // namespace gangmu
