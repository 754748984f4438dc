// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/sheet_writer.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QSettings;

namespace gangmu {

/// What of the catalogue is written out, and how.
struct CatalogueExport
{
    enum class Rows { All, Filtered, Selected };
    Rows rows = Rows::All;
    bool allColumns = false; ///< else those that are shown, in their order
    SheetFileFormat format = SheetFileFormat::Xlsx;
};

/// Asks for it. Window-modal, deletes itself; chosen() tells. Columns and format are remembered.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// How many rows there are to choose from; -1: nothing of that kind.
    struct Counts
    {
        qint64 all = 0;
        qint64 filtered = -1;
        qint64 selected = -1;
    };
    ExportDialog(QSettings &settings, const Counts &counts, QWidget *parent);

Q_SIGNALS:
    void chosen(const gangmu::CatalogueExport &what);

private:
    void take();

    QSettings &m_settings;
    QButtonGroup *m_rows;
    QButtonGroup *m_columns;
    QComboBox *m_format;
};

} // namespace gangmu
