// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reading/catalogue/import_fixture.h"

#include "core/store/verbs/catalogue_field_verbs.h"
#include "core/store/verbs/standard_verbs.h"

#include <gmock/gmock.h>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

using CatalogueImport = CatalogueImportTest;

TEST_F(CatalogueImport, TakesWhatItUnderstandsAndKeepsTheRest)
{
    const CatalogueSource source =
        sourceOf("标准号,中文标准名称,标准状态,发布日期,实施日期,代替标准,归口单位\n"
                 "DB14/T 2578-2022,地方标准复审规范,现行,2022-10-14,2023/1/1,,SXS/TC47\n"
                 "ＧＢ／Ｔ　１．１－２０２０,标准化工作导则,有效,2020年3月31日,20201001,GB/T 1.1-2009,\n"
                 "GB 99999-2027,将来的,,2026-01-01,2027-05-01,,\n"
                 "某地标 第7号,看不懂的号,在途,2020年,无,,\n"
                 ",只有名称,,,,,\n"
                 "GB 5-2001,,,,,,\n");
    const ImportReport report = import(source);
    EXPECT_EQ(report.counts.rows, 6);
    EXPECT_EQ(report.counts.accepted, 5);
    EXPECT_EQ(report.counts.merged, 0);
    EXPECT_EQ(report.counts.rejected, 1);
    EXPECT_EQ(report.counts.replacements, 1);
    EXPECT_TRUE(report.counts.addUp());
    ASSERT_EQ(report.rejected.size(), 1);
    EXPECT_EQ(report.rejected[0].line, 6);
    EXPECT_EQ(report.rejected[0].reason, u"没有标准号。"_s);

    const Standard local = byNumber(u"DB14/T 2578-2022"_s);
    EXPECT_EQ(local.level, StandardLevel::Local);
    EXPECT_EQ(local.mandate, Mandate::Recommended);
    EXPECT_EQ(local.implementedOn, QDate(2023, 1, 1));
    EXPECT_EQ(local.committee, u"SXS/TC47"_s);
    const Standard national = byNumber(u"GB/T 1.1-2020"_s);
    EXPECT_EQ(national.number, u"GB/T 1.1-2020"_s);
    EXPECT_EQ(national.level, StandardLevel::National);
    EXPECT_EQ(national.issuedOn, QDate(2020, 3, 31));
    const auto replaced = must(replacementsOf(w->reader(), national.id));
    ASSERT_EQ(replaced.size(), 1);
    EXPECT_EQ(replaced[0].number, u"GB/T 1.1-2009"_s);
    EXPECT_EQ(byNumber(u"GB 99999-2027"_s).state, StandardState::Published) << "comes into force later";

    const Standard odd = byNumber(u"某地标 第7号"_s);
    EXPECT_EQ(odd.number, u"某地标 第7号"_s);
    EXPECT_EQ(odd.remark, u"标准状态：在途；发布日期：2020年"_s);
    ASSERT_EQ(report.flagged.size(), 2);
    EXPECT_EQ(report.flagged[0].line, 5);
    QList<DraftProblem::Kind> kinds;
    for (const DraftProblem &problem : report.flagged[0].problems)
        kinds.append(problem.kind);
    EXPECT_THAT(kinds, testing::ElementsAre(DraftProblem::Kind::UnreadableNumber,
                                            DraftProblem::Kind::UnknownWord, DraftProblem::Kind::BadDate));
    EXPECT_EQ(report.flagged[1].problems[0].text, u"没有名称。"_s);

    // A dry run says the same, and the whole is one edit.
    must(w->undo());
    const ImportReport dry = preview(source);
    EXPECT_EQ(dry.counts, report.counts);
    EXPECT_EQ(dump(*w), QString());
}

TEST_F(CatalogueImport, TellsSumsBelowAListFromStandards)
{
    const ImportReport report = preview(sourceOf("序号,标准号,标准名称\n"
                                                 "1,GB/T 1-2020,有\n"
                                                 "2,GB/T 2-2020,\n"
                                                 "合计,2,\n"
                                                 "注：截至2026年底,,\n"));
    EXPECT_EQ(report.counts.accepted, 2);
    ASSERT_EQ(report.rejected.size(), 2);
    EXPECT_EQ(report.rejected[0].reason, u"“2”不是标准号，又没有名称，看不出是哪项标准。"_s);
    EXPECT_EQ(report.rejected[1].reason, u"既没有标准号，也没有名称。"_s);
}

TEST_F(CatalogueImport, MeetsTheSameNumberInAnySpelling)
{
    Standard ours;
    ours.number = u"GB/T 20485.16-2018"_s;
    ours.title = u"振动与冲击传感器校准方法"_s;
    ours.level = StandardLevel::National;
    ours.committee = u"SAC/TC53"_s;
    ours.id = must(createStandard(*w, ours));
    const CatalogueSource source = sourceOf("标准号,标准名称,状态,归口单位,发布日期\n"
                                            "GB/T20485.16-2018,另一名称,废止,SAC/TC 53,2018-12-28\n"
                                            "GBT 20485.16—2018,,,,\n"
                                            "GB/T 2-2016,新的,,,\n"
                                            "GB/T 2—2016,又一次,,全国紧固件标委会,\n");
    const auto counted = [](const ImportReport &report) {
        const ImportCounts &c = report.counts;
        return QList<qint64>{c.rows, c.accepted, c.merged, c.rejected, c.changed};
    };
    const QString before = dump(*w);
    const ImportReport skipped = import(source, {.duplicates = DuplicateChoice::Skip});
    EXPECT_EQ(counted(skipped), (QList<qint64>{4, 1, 3, 0, 0}));
    EXPECT_EQ(must(standardById(w->reader(), ours.id)), ours);
    ASSERT_EQ(skipped.duplicates.size(), 3);
    EXPECT_EQ(skipped.duplicates[0].ours, ours);
    EXPECT_EQ(skipped.duplicates[0].theirs.title, u"另一名称"_s);
    EXPECT_EQ(skipped.duplicates[1].firstLine, 2);
    EXPECT_EQ(skipped.duplicates[2].firstLine, 4);
    EXPECT_EQ(counted(preview(source, {.duplicates = DuplicateChoice::Skip})),
              (QList<qint64>{4, 0, 4, 0, 0}));
    must(w->undo());
    EXPECT_EQ(dump(*w), before);

    const ImportReport filled = import(source);
    EXPECT_EQ(counted(filled), (QList<qint64>{4, 1, 3, 0, 2}));
    Standard expected = ours;
    expected.issuedOn = QDate(2018, 12, 28);
    EXPECT_EQ(must(standardById(w->reader(), ours.id)), expected) << "what was there stays";
    EXPECT_EQ(byNumber(u"GB/T 2-2016"_s).committee, u"全国紧固件标委会"_s);
    EXPECT_EQ(byNumber(u"GB/T 2-2016"_s).title, u"新的"_s);
    must(w->undo());

    const ImportReport over = import(source, {.duplicates = DuplicateChoice::Overwrite});
    EXPECT_EQ(counted(over), (QList<qint64>{4, 1, 3, 0, 2}));
    expected.title = u"另一名称"_s;
    expected.state = StandardState::Withdrawn;
    expected.committee = u"SAC/TC 53"_s;
    EXPECT_EQ(must(standardById(w->reader(), ours.id)), expected);
    must(w->undo());
    EXPECT_EQ(dump(*w), before);

    // Row by row.
    const ImportReport chosen = import(
        source, {.duplicates = DuplicateChoice::Skip,
                 .rows = {{2, RowChoice::AddAnyway}, {4, RowChoice::Reject}, {5, RowChoice::Overwrite}}});
    EXPECT_EQ(counted(chosen), (QList<qint64>{4, 2, 1, 1, 0}));
    EXPECT_EQ(must(standardsByKey(w->reader(), numberKeyOf(ours.number))).size(), 2);
    EXPECT_EQ(chosen.rejected[0].reason, u"核对时选择了不导入。"_s);
    EXPECT_EQ(byNumber(u"GB/T 2-2016"_s).title, u"又一次"_s);
}

TEST_F(CatalogueImport, TurnsAwayWholeKindsOfRows)
{
    Standard ours;
    ours.number = u"GB/T 1-2020"_s;
    ours.title = u"有的"_s;
    must(createStandard(*w, ours));
    const CatalogueSource source = sourceOf("标准号,标准名称,发布日期\n"
                                            "GB/T 1-2020,有的,\n"
                                            "GB/T 2-2020,新的,尽快\n"
                                            "GB/T 3-2020,,\n"
                                            "GB/T 2-2020,重复的,\n"
                                            "GB/T 4-2020,,尽快\n");
    const auto counted = [](const ImportReport &report) {
        const ImportCounts &c = report.counts;
        EXPECT_TRUE(c.addUp());
        return QList<qint64>{c.rows, c.accepted, c.merged, c.rejected, c.flagged, c.duplicates, c.repeats};
    };
    const ImportReport plain = preview(source);
    EXPECT_EQ(counted(plain), (QList<qint64>{5, 3, 2, 0, 3, 1, 1}));
    EXPECT_EQ(plain.problems[size_t(DraftProblem::Kind::NoTitle)], 2);
    EXPECT_EQ(plain.problems[size_t(DraftProblem::Kind::BadDate)], 2);

    const CatalogueImportOptions strict{.duplicates = DuplicateChoice::Reject,
                                        .repeats = DuplicateChoice::Overwrite,
                                        .refused = {DraftProblem::Kind::NoTitle},
                                        .rows = {{6, RowChoice::Accept}}};
    const ImportReport report = preview(source, strict);
    EXPECT_EQ(counted(report), (QList<qint64>{5, 2, 1, 2, 3, 1, 1}));
    ASSERT_EQ(report.rejected.size(), 2);
    EXPECT_EQ(report.rejected[0].reason, u"目录中已有 GB/T 1-2020，核对时选择了不导入。"_s);
    EXPECT_EQ(report.rejected[1].reason, u"核对时选择了不导入此类行：没有名称。"_s);
    EXPECT_TRUE(report.rejected[1].byChoice);
    EXPECT_EQ(report.duplicates.size(), 2) << "still listed, so that the decision can be taken back";
    EXPECT_EQ(counted(import(source, strict)), counted(report));
    EXPECT_EQ(byNumber(u"GB/T 2-2020"_s).title, u"重复的"_s);
    must(w->undo());
    // A row that is turned away does not stand in the way of the next with its number.
    const ImportReport second =
        preview(source, {.repeats = DuplicateChoice::Reject, .rows = {{3, RowChoice::Reject}}});
    EXPECT_EQ(counted(second), (QList<qint64>{5, 3, 1, 1, 3, 1, 0}));
    EXPECT_EQ(preview(source, {.repeats = DuplicateChoice::Reject}).rejected[0].reason,
              u"与本表第 3 行重复，核对时选择了不导入。"_s);
}

TEST_F(CatalogueImport, FindsWhoIsReplacedByWhomWhereverTheyStand)
{
    const ImportReport report = import(sourceOf("标准号,标准名称,被以下标准代替,代替标准\n"
                                                "GB 1-2001,甲,GB 1-2011,\n"
                                                "GB 1-2011,乙,GB 1-2021,GB 1-2001\n"
                                                "GB 7-2001,丙,GB 7-2031;GB 8-2031,\n"
                                                "GB 9-2001,丁,,GB9-2001、GB 9-1991\n"));
    EXPECT_EQ(report.counts.accepted, 4);
    const Standard second = byNumber(u"GB 1-2011"_s);
    const auto replaced = must(replacementsOf(w->reader(), second.id));
    ASSERT_EQ(replaced.size(), 1) << "said twice, kept once";
    EXPECT_EQ(replaced[0].number, u"GB 1-2001"_s);
    EXPECT_EQ(byNumber(u"GB 1-2001"_s).state, StandardState::Replaced);
    EXPECT_EQ(second.remark, u"被 GB 1-2021 代替"_s);
    EXPECT_EQ(byNumber(u"GB 7-2001"_s).remark, u"被 GB 7-2031 代替；被 GB 8-2031 代替"_s);
    EXPECT_EQ(must(replacementsOf(w->reader(), byNumber(u"GB 9-2001"_s).id)).size(), 1);
    ASSERT_EQ(report.flagged.size(), 1);
    EXPECT_EQ(report.flagged[0].problems[0].text, u"标准不能代替它自己，已略去。"_s);
}

TEST_F(CatalogueImport, FillsFieldsOfOnesOwnAndRejectsHeadingsInBetween)
{
    must(createField(*w, {{}, {}, u"处室"_s, FieldKind::Text, {}}));
    must(createField(*w, {{}, {}, u"经费"_s, FieldKind::Number, {}}));
    const ImportReport report = import(sourceOf("标准号,标准名称,处室,经费\n"
                                                "GB 1-2001,甲,标准处,12.5\n"
                                                "标准号,标准名称,处室,经费\n"
                                                "GB 2-2001,乙,,很多\n"));
    EXPECT_EQ(report.counts.rows, 3);
    EXPECT_EQ(report.counts.accepted, 2);
    ASSERT_EQ(report.rejected.size(), 1);
    EXPECT_EQ(report.rejected[0].reason, u"重复的表头。"_s);
    const Standard first = byNumber(u"GB 1-2001"_s);
    EXPECT_EQ(must(fieldValues(w->reader(), {first.id}))[first.id].size(), 2);
    EXPECT_EQ(byNumber(u"GB 2-2001"_s).remark, u"经费：很多"_s);
}

TEST_F(CatalogueImport, GivesEveryRejectedRowToWhoKeepsThem)
{
    QByteArray csv("标准号,标准名称\n");
    for (int i = 0; i < 50; ++i)
        csv += ",无号\n";
    csv += "GB 1-2001,有号\n";
    QList<qint64> lines;
    const auto report =
        must(previewImport(w->reader(), sourceOf(csv), words, {.today = w.clock.today(), .listed = 3}, {},
                           [&](const RejectedRow &row) { lines.append(row.line); }));
    EXPECT_EQ(report.rejected.size(), 3);
    EXPECT_EQ(lines.size(), 50);
    EXPECT_EQ(lines.last(), 51);
    EXPECT_EQ(report.counts.rejected, 50);
}

TEST_F(CatalogueImport, StopsWhenCancelledAndLeavesNothing)
{
    QByteArray csv("标准号,标准名称\n");
    for (int i = 1; i <= 20000; ++i)
        csv += "DB14/T " + QByteArray::number(i) + "-2020,标准\n";
    const CatalogueSource source = sourceOf(csv);
    const Progress progress;
    int rows = 0;
    CatalogueSource cancelled = source;
    cancelled.read = [&](const SheetSink &sink, const Progress &given) {
        return source.read(
            [&](const SheetRow &row) {
                if (++rows == 9000)
                    progress.cancel();
                return sink(row);
            },
            given);
    };
    const auto edited = w->run({Verb::ImportCatalogue, {}}, [&](Edit &edit) -> Result<void> {
        GANGMU_TRY(done, importCatalogue(edit, cancelled, words, {.today = w.clock.today()}, progress));
        Q_UNUSED(done);
        return {};
    });
    EXPECT_EQ(edited.error().code, ErrorCode::Cancelled);
    EXPECT_LT(rows, 15000);
    EXPECT_EQ(dump(*w), QString());
}
