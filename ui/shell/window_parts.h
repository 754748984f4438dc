// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/selection.h"

#include <functional>
#include <QList>
#include <QStringList>

class QWidget;

namespace gangmu {

class Page;
class Session;

struct PageFactory
{
    PageId id;
    std::function<Page *(Session &, QWidget *parent)> make;
};

/// What a window is put together from; whoever makes the window says it.
struct WindowParts
{
    QList<PageFactory> pages; ///< in the order of the rail
    /// Describes the selection, at the right.
    std::function<QWidget *(Session &, QWidget *parent)> inspector;
    /// Reads documents into the open workspace, after a preview.
    std::function<void(Session &, QWidget *window, const QStringList &files)> import;
    /// Brings a sheet into the catalogue, by way of the import desk; an empty path: the clipboard.
    std::function<void(Session &, QWidget *window, const QString &file)> importCatalogue;
};

/// All that the program has.
WindowParts builtInParts();

} // namespace gangmu
