// SPDX-License-Identifier: GPL-3.0-or-later
// Real lists, in two encodings.
#include "tests/reading/catalogue/import_fixture.h"
#include "tests/support/core/shared_data.h"

#include <QFile>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const char *name)
{
    QFile file(sharedPath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

using SharedCatalogue = CatalogueImportTest;

TEST_F(SharedCatalogue, TheSameRowsComeFromBothEncodings)
{
    GANGMU_NEEDS_SHARED("catalogue/medical_devices.csv");
    const CatalogueSource utf8 = sourceOf(bytesOf("catalogue/medical_devices.csv"));
    const CatalogueSource gb = sourceOf(bytesOf("catalogue/medical_devices.gb18030.csv"));
    const ImportReport first = import(utf8);
    EXPECT_EQ(first.counts.rows, 2141);
    EXPECT_TRUE(first.counts.addUp());
    EXPECT_EQ(first.counts.rejected, 0);
    QList<Standard> rows = must(standards(w->reader()));
    EXPECT_EQ(rows.size(), first.counts.accepted);
    for (Standard &row : rows) {
        EXPECT_FALSE(row.title.isEmpty());
        row.id = {};
    }
    // Once more: everything is there already, and nothing changes.
    const qsizetype notices = w.notices.size();
    const ImportReport again = import(gb);
    EXPECT_EQ(again.counts.merged, 2141);
    EXPECT_EQ(again.counts.changed, 0);
    EXPECT_EQ(w.notices.size(), notices);

    must(w->undo());
    const ImportReport second = import(gb);
    EXPECT_EQ(second.counts, first.counts);
    QList<Standard> others = must(standards(w->reader()));
    for (Standard &row : others)
        row.id = {};
    EXPECT_EQ(others, rows);
}

TEST_F(SharedCatalogue, MetrologyComesWithItsPredecessors)
{
    GANGMU_NEEDS_SHARED("catalogue/metrology.csv");
    const ImportReport report = import(sourceOf(bytesOf("catalogue/metrology.csv")));
    EXPECT_TRUE(report.counts.addUp());
    EXPECT_EQ(report.counts.rejected, 0);
    EXPECT_GT(report.counts.replacements, 0);
    const Standard one = byNumber(u"JJF 1149-2014"_s);
    EXPECT_EQ(one.englishTitle, u"Calibration Specification for Cardiac Defibrillators"_s);
    EXPECT_EQ(one.state, StandardState::InForce);
    EXPECT_EQ(one.issuedOn, QDate(2014, 8, 1));
}
