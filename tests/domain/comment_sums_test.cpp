// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/comment_sums.h"

#include <gtest/gtest.h>

using namespace gangmu;
using namespace Qt::StringLiterals;

namespace {

Comment comment(CommentDisposition disposition, const QString &organization)
{
    Comment row;
    row.opinion = u"改"_s;
    row.disposition = disposition;
    row.organization = organization;
    return row;
}

} // namespace

TEST(CommentSums, CountsByDispositionAndUnit)
{
    using enum CommentDisposition;
    const CommentSums sums =
        commentSums({comment(Accepted, u"甲局"_s), comment(Accepted, u"甲 局"_s),
                     comment(PartlyAccepted, u"乙局"_s), comment(Rejected, {}), comment(Open, u"丙局"_s)});
    EXPECT_EQ(sums, (CommentSums{5, 2, 1, 1, 1, 3}));
    EXPECT_EQ(commentSumsText(sums),
              u"共 5 条：采纳 2，部分采纳 1，未采纳 1，待处理 1；提出意见单位 3 个。"_s);
    EXPECT_EQ(commentSums({}), CommentSums());
}

TEST(CommentSums, DoubtsWhatContradictsItself)
{
    Consultation foot;
    foot.sent = 30;
    foot.replied = 20;
    foot.repliedWithComments = 3;
    CommentSums sums;
    sums.organizations = 3;
    EXPECT_EQ(notReplied(foot), 10);
    EXPECT_TRUE(consultationDoubts(foot, sums).isEmpty());
    sums.organizations = 4;
    EXPECT_EQ(consultationDoubts(foot, sums).size(), 1);
    foot.replied = 31;
    EXPECT_EQ(notReplied(foot), 0);
    EXPECT_EQ(consultationDoubts(foot, sums).size(), 2);
    foot = {};
    foot.startedOn = QDate(2026, 3, 1);
    foot.endsOn = QDate(2026, 2, 1);
    EXPECT_EQ(consultationDoubts(foot, {}).size(), 1);
}
