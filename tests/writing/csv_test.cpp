// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/csv.h"

#include <gmock/gmock.h>

using namespace gangmu;
using namespace Qt::StringLiterals;

TEST(Csv, QuotesOnlyWhatNeedsIt)
{
    EXPECT_EQ(csv({{u"省质监局"_s, u"3"_s}, {u"a,b"_s, u"他说“好”"_s}, {u"a\"b"_s, u"两\n行"_s}}),
              QByteArray("省质监局,3\r\n\"a,b\",他说“好”\r\n\"a\"\"b\",\"两\n行\"\r\n"));
}

TEST(Csv, KeepsEmptyCellsAndRows)
{
    EXPECT_EQ(csv({{{}, u"x"_s, {}}, {}}), QByteArray(",x,\r\n\r\n"));
    EXPECT_EQ(csv({}), QByteArray());
}

TEST(Csv, MarksUtf8ForExcel)
{
    EXPECT_EQ(csv({{u"项"_s}}, CsvMark::ByteOrderMark), QByteArray("\xef\xbb\xbf项\r\n"));
}

TEST(Csv, KeepsTextsFromBeingComputed)
{
    EXPECT_EQ(csv({{u"=1+1"_s, u"-5"_s, u"@\"x\""_s, u"—"_s}}),
              QByteArray("\"=\"\"=1+1\"\"\",-5,\"=\"\"@\"\"\"\"x\"\"\"\"\"\"\",—\r\n"));
}
