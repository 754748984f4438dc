// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogue_panes.h"

namespace gangmu {

QList<CataloguePane> cataloguePanes()
{
    return {};
}

} // namespace gangmu
