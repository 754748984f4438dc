// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/catalogue/catalogue_import.h"

#include "ui/import/import_presets.h"

#include <optional>
#include <QSettings>

namespace gangmu {

/// What is to be imported: a file or the clipboard, which sheet of it, where its heading is, what its columns
/// mean. A value; reading happens elsewhere.
class ImportSheet
{
public:
    /// Reads names and first rows of all sheets of a file. Any thread.
    /// Errors: as previewSheets, EmptyFile where no sheet has rows.
    static Result<ImportSheet> fromFile(const QString &path, const CatalogueWords &words,
                                        const Progress &progress);
    /// The same of copied cells: the table of a web page where there is one, else tab-separated text.
    static Result<ImportSheet> fromClipboard(const QString &html, const QString &text,
                                             const CatalogueWords &words, const Progress &progress);

    const QString &name() const { return m_name; }
    const QList<SheetPreview> &sheets() const { return m_sheets; }
    int sheet() const { return m_sheet; } ///< place in sheets()
    void setSheet(int place, const CatalogueWords &words);

    const SheetHeading &heading() const { return m_heading; }
    bool isHeadingFound() const { return m_automatic; } ///< by itself, not chosen
    /// These rows of the sheet, one or two (SheetRow::line), are the heading; 0: there is none; -1: find it
    /// again.
    void setHeadingLines(qint64 first, qint64 last, const CatalogueWords &words);

    const ImportMapping &mapping() const { return m_mapping; }
    void setMapping(const ImportMapping &mapping);
    /// What the headings say, or what somebody said the last time these headings came.
    void guessMapping(const QList<CatalogueField> &fields, const QSettings &settings);
    /// What the headings say; columns without meaning get the one they have on that platform.
    void usePreset(SheetPreset preset, const QList<CatalogueField> &fields);
    /// Whether the mapping is the one of the last time.
    bool isRemembered() const { return m_remembered; }
    /// Keeps the mapping for the next time.
    void rememberMapping(const QList<CatalogueField> &fields, QSettings &settings) const;
    /// Whether a column holds numbers: without one nothing can come in.
    bool hasNumbers() const;

    /// The first rows of the sheet, with heading.
    const QList<SheetRow> &rows() const;
    int columnCount() const;
    QString headingOf(int column) const;
    CatalogueSource source() const;

private:
    QString settingsKey() const;
    void mapByNames(const QList<CatalogueField> &fields);

    QString m_name;
    QString m_path; ///< of a file
    QString m_html; ///< of the clipboard
    QString m_text;
    QList<SheetPreview> m_sheets;
    int m_sheet = 0;
    bool m_automatic = true;
    bool m_remembered = false;
    SheetHeading m_heading;
    ImportMapping m_mapping;
};

} // namespace gangmu
