// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/terms.h"
#include "core/reading/comment_rows.h"
#include "core/reading/member_rows.h"
#include "translations/translations.h"

#include <gtest/gtest.h>

using namespace gangmu;
using namespace Qt::StringLiterals;

TEST(Dispositions, AreReadWithTheirReasons)
{
    using enum CommentDisposition;
    EXPECT_EQ(parseDisposition(u"采纳"_s), (DispositionText{Accepted, {}}));
    EXPECT_EQ(parseDisposition(u"部分采纳：仅改第一句"_s),
              (DispositionText{PartlyAccepted, u"仅改第一句"_s}));
    EXPECT_EQ(parseDisposition(u"不采纳，与GB/T 1.1不一致"_s),
              (DispositionText{Rejected, u"与GB/T 1.1不一致"_s}));
    EXPECT_EQ(parseDisposition(u"未采纳。"_s), (DispositionText{Rejected, {}}));
    EXPECT_EQ(parseDisposition(u"请工作组研究"_s), (DispositionText{Open, u"请工作组研究"_s}));
    EXPECT_EQ(parseDisposition({}), DispositionText());
}

TEST(CommentRows, ByHeading)
{
    const auto rows =
        readComments({{u"征求意见汇总处理表"_s},
                      {u"序号"_s, u"提出单位"_s, u"标准章条编号"_s, u"意见内容"_s, u"处理意见及理由"_s},
                      {u"1"_s, u"甲局"_s, u"4.1"_s, u"改为“应”"_s, u"采纳"_s},
                      {u"2"_s, u"乙局"_s, u"5"_s, u"删去第二句"_s, u""_s},
                      {u""_s, u""_s, u""_s, u""_s, u""_s},
                      {u"共 2 条：采纳 1"_s}});
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].organization, u"甲局"_s);
    EXPECT_EQ(rows[0].clause, u"4.1"_s);
    EXPECT_EQ(rows[0].disposition, CommentDisposition::Accepted);
    EXPECT_EQ(rows[1].opinion, u"删去第二句"_s);
    EXPECT_EQ(rows[1].disposition, CommentDisposition::Open);
}

TEST(CommentRows, WithoutHeading)
{
    const auto rows =
        readComments({{u"1"_s, u"4.1"_s, u"改"_s, u"甲局"_s}, {u"2"_s, u"4.2"_s, u"删"_s, u"乙局"_s}});
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[1].clause, u"4.2"_s);
    EXPECT_EQ(rows[1].organization, u"乙局"_s);
    const auto plain = readComments({{u"4.1"_s, u"改"_s}, {u"全文"_s, u"无意见"_s}});
    ASSERT_EQ(plain.size(), 2);
    EXPECT_EQ(plain[0].clause, u"4.1"_s);
    const auto opinions = readComments({{u"改"_s}, {u"删"_s}});
    ASSERT_EQ(opinions.size(), 2);
    EXPECT_EQ(opinions[0].opinion, u"改"_s);
    EXPECT_TRUE(readComments({}).isEmpty());
}

TEST(MemberRows, ByHeadingAndInOrder)
{
    const auto members = readMembers({{u"序号"_s, u"姓名"_s, u"工作单位"_s, u"本会职务"_s, u"代表方"_s},
                                      {u"1"_s, u"甲"_s, u"甲院"_s, u"主任委员"_s, u"科研"_s},
                                      {u"2"_s, u"乙"_s, u"乙厂"_s, u"委员兼秘书长"_s, u"生产者"_s},
                                      {u"3"_s, u""_s, u"丙厂"_s}});
    ASSERT_EQ(members.size(), 2);
    EXPECT_EQ(members[0].role, CommitteeRole::Chair);
    EXPECT_EQ(members[0].party, u"科研"_s);
    EXPECT_EQ(members[1].role, CommitteeRole::SecretaryGeneral);
    const auto plain = readMembers({{u"甲"_s, u"副主任委员"_s, u"甲院"_s}, {u"乙"_s, u""_s, u"乙厂"_s}});
    ASSERT_EQ(plain.size(), 2);
    EXPECT_EQ(plain[0].role, CommitteeRole::ViceChair);
    EXPECT_EQ(plain[1].role, CommitteeRole::Member);
    EXPECT_EQ(plain[1].organization, u"乙厂"_s);
}

TEST(VoteRows, WithAndWithoutUnit)
{
    const auto votes = readVotes({{u"姓名"_s, u"单位"_s, u"表决意见"_s},
                                  {u"甲"_s, u"甲院"_s, u"同意"_s},
                                  {u"乙"_s, u"乙厂"_s, u"不同意"_s},
                                  {u"丙"_s, u"丙厂"_s, u""_s}});
    ASSERT_EQ(votes.size(), 3);
    EXPECT_EQ(votes[0].choice, BallotChoice::InFavour);
    EXPECT_EQ(votes[1].choice, BallotChoice::Against);
    EXPECT_FALSE(votes[2].choice);
    const auto plain = readVotes({{u"甲"_s, u"赞成"_s}, {u"乙"_s, u"弃权"_s}});
    ASSERT_EQ(plain.size(), 2);
    EXPECT_EQ(plain[0].choice, BallotChoice::InFavour);
    EXPECT_EQ(plain[0].organization, QString());
    EXPECT_EQ(plain[1].choice, BallotChoice::Abstained);
}

TEST(PastedRows, WhatTheProgramShowsIsReadInItsLanguageToo)
{
    Translations translations;
    ASSERT_TRUE(translations.use(u"en"_s));
    for (const auto &row : EnumCodes<CommitteeRole>::table)
        EXPECT_EQ(parseCommitteeRole(termOf(row.value)), row.value) << row.code;
    for (const auto &row : EnumCodes<BallotChoice>::table)
        EXPECT_EQ(parseBallotChoice(termOf(row.value)), row.value) << row.code;
    for (const auto &row : EnumCodes<CommentDisposition>::table)
        EXPECT_EQ(parseDisposition(termOf(row.value)), (DispositionText{row.value, {}})) << row.code;
    EXPECT_EQ(parseCommitteeRole(u"副主任委员"_s), CommitteeRole::ViceChair);
}
