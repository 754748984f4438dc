// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include <QPainter>
#include <QPrinter>

namespace gangmu {

void Page::print(QPrinter &printer)
{
    QPainter painter(&printer);
    const QRect area = printer.pageLayout().paintRectPixels(printer.resolution());
    const double factor = std::min(double(area.width()) / width(), double(area.height()) / height());
    painter.scale(factor, factor);
    render(&painter);
}

} // namespace gangmu
