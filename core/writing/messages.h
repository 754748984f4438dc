// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace gangmu {

/// The translation context of what the writing layer says to people.
struct WritingText
{
    Q_DECLARE_TR_FUNCTIONS(WritingText)
};

} // namespace gangmu
