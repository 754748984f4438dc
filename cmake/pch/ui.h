// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the window: see core.h.
#pragma once

#include "cmake/pch/core.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QTreeView>
#include <QWidget>
