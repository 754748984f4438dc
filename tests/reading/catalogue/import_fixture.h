// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard_number.h"
#include "core/reading/catalogue/catalogue_import.h"
#include "core/store/queries/standard_details.h"
#include "core/store/queries/standard_queries.h"
#include "tests/support/core/test_workspace.h"

namespace gangmu::test {

/// A catalogue and sheets to bring into it.
class CatalogueImportTest : public testing::Test
{
protected:
    /// The source of some text in CSV, as the program would set it up by itself.
    CatalogueSource sourceOf(const QByteArray &csv, const QString &name = QStringLiteral("目录.csv")) const
    {
        CatalogueSource source;
        source.name = name;
        source.read = [csv, name](const SheetSink &sink, const Progress &progress) {
            return readSheetBytes(csv, name, {}, sink, progress);
        };
        QList<SheetRow> first;
        must(readSheetBytes(csv, name, {}, [&](const SheetRow &row) {
            first.append(row);
            return first.size() < 60;
        }));
        source.heading = findHeading(first, words);
        source.mapping = mappingOf(source.heading, must(catalogueFields(w->reader())));
        return source;
    }
    ImportReport preview(const CatalogueSource &source, const CatalogueImportOptions &given = {}) const
    {
        return must(previewImport(w->reader(), source, words, dated(given)));
    }
    ImportReport import(const CatalogueSource &source, const CatalogueImportOptions &given = {}) const
    {
        ImportReport report;
        must(w->run({Verb::ImportCatalogue, source.name}, [&](Edit &edit) -> Result<void> {
            GANGMU_TRY(done, importCatalogue(edit, source, words, dated(given)));
            report = done;
            return {};
        }));
        return report;
    }
    Standard byNumber(const QString &number) const
    {
        const QList<Standard> rows = must(standardsByKey(w->reader(), numberKeyOf(number)));
        EXPECT_EQ(rows.size(), 1) << number.toStdString();
        return rows.isEmpty() ? Standard() : rows.first();
    }

    TestWorkspace w;
    CatalogueWords words;

private:
    CatalogueImportOptions dated(CatalogueImportOptions options) const
    {
        if (!options.today.isValid())
            options.today = w.clock.today();
        return options;
    }
};

} // namespace gangmu::test
