// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/system_document.h"

#include <QStringList>

class QWidget;

namespace gangmu {

class Session;

/// What of a system is written, and how.
struct SystemExport
{
    QList<SystemPart> parts; ///< one, or several into one docx
    QString suffix;          ///< docx, xlsx, csv
    SystemNodeId root = {};  ///< of the 明细表; null: all
};

/// Asks for a file and writes it. content is what is shown now.
void exportSystem(Session &session, QWidget *parent, const SystemContent &content, const QDate &asOf,
                  const SystemExport &what);
/// The same without asking. InvalidArgument for several parts in one table.
Result<void> writeSystemFile(const SystemContent &content, const QDate &asOf, const SystemExport &what,
                             const QString &path);

} // namespace gangmu
