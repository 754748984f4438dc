// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_codes.h"
#include "ui/inspector/field_edit.h"
#include "ui/shell/session.h"

#include <optional>
#include <QComboBox>
#include <QDate>

/// Values in fields: dates, numbers and choices as people type and read them.
namespace gangmu {

/// 2026-03-02, 2026.3.2, 2026年3月2日, 20260302; invalid where it is no day.
QDate parseDay(const QString &text);
/// 2026-03-02; empty for an invalid date.
QString dayText(const QDate &day);

/// A box with the terms of an enumeration; the data is its value as int.
template <class E, class F>
QComboBox *makeChoice(const QString &name, const QString &label, F &&term, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setMinimumWidth(80);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const auto &row : EnumCodes<E>::table)
        box->addItem(term(row.value), int(row.value));
    return box;
}

template <class E>
void showChoice(QComboBox *box, E value)
{
    box->setCurrentIndex(box->findData(int(value)));
}

template <class E>
E chosen(const QComboBox *box)
{
    return E(box->currentData().toInt());
}

/// A day as typed; nothing, after saying so, where it is none. Empty is the invalid date.
std::optional<QDate> readDay(Session &session, FieldEdit *field);
/// A whole number as typed, not below zero; nothing, after saying so, where it is none. Empty is 0.
std::optional<int> readNumber(Session &session, FieldEdit *field);

} // namespace gangmu
