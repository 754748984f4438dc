// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/icons/icons.h"

using namespace Qt::StringLiterals;

namespace gangmu {

void useIcons(bool dark)
{
    QIcon::setThemeName(dark ? u"gangmu-dark"_s : u"gangmu"_s);
}

QIcon applicationIcon()
{
    return QIcon(u":/icons/gangmu.svg"_s);
}

} // namespace gangmu
