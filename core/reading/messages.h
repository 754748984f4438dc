// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace gangmu {

/// The translation context of what the reading layer says to people; sentences are Chinese in the source.
struct ReadingText
{
    Q_DECLARE_TR_FUNCTIONS(ReadingText)
};

} // namespace gangmu
