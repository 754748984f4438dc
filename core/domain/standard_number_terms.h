// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard_number_compare.h"

/// What people read about a number, in the language of the program.
namespace gangmu {

/// "推荐性地方标准 · 山西 · 第2578号 · 2022年发布"; empty for a null number.
QString explain(const StandardNumber &number);

QString termOf(NumberRefusal value);
QString termOf(NumberRepair value);
QString termOf(NumberFlag value);
QString termOf(NearDuplicate value);

/// One text for each that is set.
QStringList termsOf(NumberRepairs repairs);
QStringList termsOf(NumberFlags flags);

} // namespace gangmu
