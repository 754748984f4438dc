// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/selection.h"

#include <functional>
#include <QList>
#include <QString>

class QWidget;

namespace gangmu {

class Session;

/// A tab of the catalogue page beside the standards. Its actions (QWidget::actions) stand in the page bar
/// while it is shown.
struct CataloguePane
{
    QString key; ///< object name of the widget, and its name in the saved layout
    QString title;
    std::function<QWidget *(Session &, QWidget *parent)> make;
    /// It stays where one of these is selected; work items and committees are shown where they are listed,
    /// standards that are followed in the table of all.
    SelectionKind lists;
};

/// The tabs, in order, behind the one of the standards.
QList<CataloguePane> cataloguePanes();

} // namespace gangmu
