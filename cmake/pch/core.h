// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for every layer of core: what most of their files use. All of <QtCore> would be slower: the
// larger the precompiled header, the longer each file takes to load it.
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <variant>
#include <vector>
