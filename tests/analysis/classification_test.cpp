// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/classification.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

TEST(Classification, HasAllClassesOfCcs)
{
    const Classification ccs = Classification::ccs();
    EXPECT_EQ(ccs.childrenOf(-1).size(), 24);
    EXPECT_EQ(ccs.path(u"A00"_s), u"A 综合 › A00/09 标准化管理与一般规定 › A00 标准化、质量管理"_s);
    EXPECT_EQ(ccs.path(u"Q99999"_s), u"Q99999"_s);
}

TEST(Classification, HasAllClassesOfIcs)
{
    const Classification ics = Classification::ics();
    EXPECT_EQ(ics.childrenOf(-1).size(), 40);
    EXPECT_EQ(ics.entries().size(), 1381);
    const int general = ics.indexOf(u"01.120"_s);
    ASSERT_GE(general, 0);
    EXPECT_EQ(ics.entries()[ics.entries()[general].parent].code, u"01"_s);
    EXPECT_TRUE(ics.matches(general, u"01.1"_s));
    EXPECT_TRUE(ics.matches(general, u"standardization"_s));
    EXPECT_TRUE(ics.matches(general, u"标准化"_s));
    EXPECT_TRUE(ics.matches(general, u"bzh"_s));
    EXPECT_FALSE(ics.matches(general, u"食品"_s));
}

TEST(Classification, HasEachCodeOnceUnderItsOwnParent)
{
    for (const Classification &each : {Classification::ics(), Classification::ccs()}) {
        QSet<QString> seen;
        for (const ClassificationEntry &entry : each.entries()) {
            EXPECT_FALSE(seen.contains(entry.code)) << entry.code.toStdString();
            seen.insert(entry.code);
            if (entry.parent >= 0) {
                EXPECT_TRUE(each.entries()[entry.parent].code.front() == entry.code.front());
            }
        }
    }
}

} // namespace
} // namespace gangmu
