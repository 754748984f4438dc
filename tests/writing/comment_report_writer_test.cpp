// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/comment_report_writer.h"

#include "core/reading/comment_rows.h"
#include "core/reading/sheets/sheet.h"
#include "tests/support/core/test_workspace.h"

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

CommentReport report()
{
    WorkItem item;
    item.title = u"谷子良种繁育技术规程"_s;
    Consultation head;
    head.drafter = u"省农业科学院"_s;
    head.contact = u"赵某甲"_s;
    head.sent = 30;
    Comment one, two;
    one.clause = u"4.1"_s;
    one.opinion = u"=改为“应”"_s; // text, never a formula
    one.organization = u"甲局"_s;
    one.disposition = CommentDisposition::Accepted;
    two.clause = u"5_x0041_"_s;
    two.opinion = u"删去\n第二句"_s;
    two.disposition = CommentDisposition::Rejected;
    two.reason = u"与现行标准一致"_s;
    return commentReport(item, head, {one, two});
}

QList<QStringList> read(const QString &path)
{
    QList<QStringList> rows;
    must(readSheet(path, {}, [&](const SheetRow &row) {
        rows += row.cells;
        return true;
    }));
    return rows;
}

} // namespace

TEST(CommentReportWriter, TheFormIsReadAgain)
{
    QTemporaryDir folder;
    for (const QString &name : {u"表.xlsx"_s, u"表.csv"_s}) {
        const QString path = folder.filePath(name);
        must(writeCommentReport(path, report()));
        const QList<QStringList> rows = read(path);
        EXPECT_EQ(rows.first().first(), u"征求意见汇总处理表"_s);
        const QList<Comment> comments = readComments(rows);
        ASSERT_EQ(comments.size(), 2) << name.toStdString();
        EXPECT_EQ(comments[0].opinion, u"=改为“应”"_s);
        EXPECT_EQ(comments[0].disposition, CommentDisposition::Accepted);
        EXPECT_EQ(comments[1].clause, u"5_x0041_"_s);
        EXPECT_EQ(comments[1].opinion, u"删去\n第二句"_s);
        EXPECT_EQ(comments[1].reason, u"与现行标准一致"_s);
    }
}

TEST(CommentReportWriter, RefusesOtherFormatsAndFolders)
{
    QTemporaryDir folder;
    EXPECT_EQ(writeCommentReport(folder.filePath(u"表.doc"_s), report()).error().code,
              ErrorCode::InvalidArgument);
    EXPECT_EQ(writeCommentReport(folder.filePath(u"无/表.xlsx"_s), report()).error().code,
              ErrorCode::NotFound);
}
