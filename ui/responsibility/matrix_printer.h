// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/responsibility/responsibility_model.h"

class QPrinter;

namespace gangmu {

/// Prints the matrix as shown, landscape, on as many pages as it takes; each repeats title, organizations and
/// tasks. The sums stand on the last page of each run of organizations.
void printMatrix(QPrinter &printer, const ResponsibilityModel &model);

} // namespace gangmu
