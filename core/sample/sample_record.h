// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_codes.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace gangmu {

/// Thrown and caught within the reading of a file: a record that cannot be read.
struct BadSampleRecord
{
    QString detail;
};

/// One record of a file, read key by key; a key that nobody asked for is a mistake in the file.
class SampleRecord
{
public:
    explicit SampleRecord(const QJsonObject &object) : m_object(object), m_rest(object.keys()) {}

    QJsonValue value(QLatin1String key)
    {
        m_rest.removeAll(QString(key));
        return m_object.value(key);
    }
    bool has(QLatin1String key) const { return m_object.contains(key); }
    QString text(QLatin1String key) { return value(key).toString(); }
    QString needed(QLatin1String key)
    {
        QString found = text(key);
        if (found.isEmpty())
            bad(QStringLiteral("no ") + key);
        return found;
    }
    double number(QLatin1String key)
    {
        const QJsonValue found = value(key);
        if (!found.isDouble())
            bad(QStringLiteral("no number ") + key);
        return found.toDouble();
    }
    std::optional<int> year(QLatin1String key)
    {
        const QJsonValue found = value(key);
        return found.isDouble() ? std::optional(found.toInt()) : std::nullopt;
    }
    QDate date(QLatin1String key)
    {
        const QString found = text(key);
        const QDate day = QDate::fromString(found, Qt::ISODate);
        if (!found.isEmpty() && !day.isValid())
            bad(QStringLiteral("no date ") + key);
        return day;
    }
    QStringList list(QLatin1String key)
    {
        QStringList names;
        for (const auto &name : value(key).toArray())
            names += name.toString();
        return names;
    }
    template <class E>
    E code(QLatin1String key, std::optional<E> fallback = std::nullopt)
    {
        const QString found = text(key);
        const auto known = found.isEmpty() ? fallback : fromCode<E>(found);
        if (!known)
            bad(QStringLiteral("unknown ") + key);
        return *known;
    }
    void done() const
    {
        if (!m_rest.isEmpty())
            bad(QStringLiteral("unread ") + m_rest.join(u' '));
    }

private:
    [[noreturn]] void bad(const QString &what) const
    {
        throw BadSampleRecord{what + QStringLiteral(" in ") +
                              QString::fromUtf8(QJsonDocument(m_object).toJson(QJsonDocument::Compact))};
    }

    QJsonObject m_object;
    QStringList m_rest;
};

/// A value for each record of the array.
template <class T, class Read>
QList<T> readList(const QJsonValue &array, Read &&read)
{
    QList<T> values;
    for (const auto &value : array.toArray()) {
        SampleRecord record(value.toObject());
        values += read(record);
        record.done();
    }
    return values;
}

class SampleText
{
    Q_DECLARE_TR_FUNCTIONS(SampleText)
};

} // namespace gangmu
