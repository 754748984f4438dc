// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QTableView;

namespace gangmu {

/// Pixels, from the first column on; a heading that needs more, as in another language, gets that.
void setColumnWidths(QTableView &view, const QList<int> &widths);

} // namespace gangmu
