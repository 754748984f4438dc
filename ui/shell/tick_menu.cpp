// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tick_menu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace gangmu {

void TickMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!tick(actionAt(event->position().toPoint())))
        QMenu::mouseReleaseEvent(event);
}

void TickMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || !tick(activeAction()))
        QMenu::keyPressEvent(event);
}

bool TickMenu::tick(QAction *action)
{
    if (!action || !action->isCheckable())
        return false;
    if (action->isEnabled())
        action->trigger();
    return true;
}

} // namespace gangmu
