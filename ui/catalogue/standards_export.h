// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/catalogue_search.h"
#include "core/writing/catalogue_sheet.h"
#include "ui/catalogue/export_dialog.h"

#include <QObject>

namespace gangmu {

class Session;

/// Writes a part of the catalogue to a file, off the GUI thread, and tells how it went.
class StandardsExport : public QObject
{
    Q_OBJECT

public:
    /// What is to be written. Either ids, or a filter that the index is asked with.
    struct Source
    {
        CatalogueIndex::Pointer index;
        CatalogueFilter filter;
        CatalogueOrder order;
        std::optional<QList<StandardId>> ids;
        QList<CatalogueSheetColumn> columns;
    };

    StandardsExport(Session &session, QWidget *window);

    /// Asks for the file and writes.
    void start(const Source &source, SheetFileFormat format);

private:
    void write(const Source &source, SheetFileFormat format, const QString &path);

    Session &m_session;
    QWidget *m_window;
};

} // namespace gangmu
