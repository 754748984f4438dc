// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/selection_delay.h"

#include <QTimer>
#include <QWidget>

namespace gangmu {

void selectAfterRest(QTimer *timer, const QWidget *list, std::function<void()> select)
{
    constexpr int rest = 120; // ms
    timer->setSingleShot(true);
    timer->setInterval(rest);
    QObject::connect(timer, &QTimer::timeout, list, [list, select = std::move(select)] {
        if (list->isVisible())
            select();
    });
}

} // namespace gangmu
