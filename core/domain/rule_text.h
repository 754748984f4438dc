// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace gangmu {

/// Translation context of what the rules of the domain say to people.
class RuleText
{
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

} // namespace gangmu
