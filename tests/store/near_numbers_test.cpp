// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/near_numbers.h"

#include "core/store/queries/standard_queries.h"
#include "core/store/verbs/standard_verbs.h"
#include "tests/support/core/test_workspace.h"

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

class NearNumbers : public testing::Test
{
protected:
    StandardId make(const QString &number, const QString &title)
    {
        Standard standard;
        standard.number = number;
        standard.title = title;
        return must(createStandard(*w, standard));
    }
    QStringList near(StandardId id)
    {
        QStringList found;
        for (const NearNumber &each : must(nearNumbers(w->reader(), must(standardById(w->reader(), id)))))
            found += u"%1 %2"_s.arg(each.standard.number).arg(int(each.kind));
        return found;
    }
    static QString is(const QString &number, NearDuplicate kind)
    {
        return u"%1 %2"_s.arg(number).arg(int(kind));
    }

    TestWorkspace w;
};

} // namespace

TEST_F(NearNumbers, FindsTheSameInAnySpellingAndOtherEditions)
{
    const StandardId self = make(u"GB/T 20485.16-2018"_s, u"振动"_s);
    make(u"GBT20485.16—2018"_s, u"振动与冲击"_s);
    make(u"GB/T 20485.16-2008"_s, u"振动"_s);
    make(u"GB 20485.16-1998"_s, u"振动"_s);
    make(u"GB/T 20485.1-2008"_s, u"振动"_s);
    make(u"GB/T 20485.160-2008"_s, u"振动"_s);
    EXPECT_EQ(near(self), (QStringList{is(u"GBT20485.16—2018"_s, NearDuplicate::Same),
                                       is(u"GB/T 20485.16-2008"_s, NearDuplicate::OtherYear),
                                       is(u"GB 20485.16-1998"_s, NearDuplicate::OtherMandate)}));
}

TEST_F(NearNumbers, TakesSlipsOnlyWithTheSameTitle)
{
    const StandardId self = make(u"DB14/T 2578-2022"_s, u"复审 规范"_s);
    make(u"DB14/T 2587-2022"_s, u"复审规范"_s);
    make(u"DB14/T 2579-2022"_s, u"复审规范"_s);
    make(u"DB14/T 2577-2022"_s, u"别的"_s);
    EXPECT_EQ(near(self), (QStringList{is(u"DB14/T 2587-2022"_s, NearDuplicate::TransposedDigits),
                                       is(u"DB14/T 2579-2022"_s, NearDuplicate::OneDigit)}));
}

TEST_F(NearNumbers, KnowsZerosDivisionsAndIssuers)
{
    const StandardId zeros = make(u"YY/T 0466-2016"_s, u"甲"_s);
    make(u"YY/T 466-2016"_s, u"乙"_s);
    EXPECT_EQ(near(zeros), QStringList{is(u"YY/T 466-2016"_s, NearDuplicate::LeadingZeros)});
    const StandardId divided = make(u"GB/Z 1-2002"_s, u"丙"_s);
    make(u"GBZ 1-2002"_s, u"丁"_s);
    EXPECT_EQ(near(divided), QStringList{is(u"GBZ 1-2002"_s, NearDuplicate::OtherDivision)});
    const StandardId group = make(u"T/CAS 290-2017"_s, u"评价"_s);
    make(u"T/CSA 290-2017"_s, u"评价"_s);
    EXPECT_EQ(near(group), QStringList{is(u"T/CSA 290-2017"_s, NearDuplicate::OtherIssuer)});
}

TEST_F(NearNumbers, AnUnreadableNumberMeetsItself)
{
    const StandardId self = make(u"20485.16-2018"_s, u"甲"_s);
    make(u"20485.16－2018"_s, u"乙"_s);
    EXPECT_EQ(near(self), QStringList{is(u"20485.16－2018"_s, NearDuplicate::Same)});
}
