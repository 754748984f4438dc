// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sheets/csv_parser.h"

#include <gmock/gmock.h>

using namespace gangmu;
using namespace Qt::StringLiterals;
using Kind = CellProblem::Kind;

namespace {

struct Parsed
{
    QList<QStringList> cells;
    QList<qint64> lines;
    QList<QList<CellProblem>> problems;
};

Parsed parse(QStringView text, qsizetype piece = 0, const SheetLimits &limits = {})
{
    Parsed parsed;
    CsvParser parser(u',', limits, [&](SheetRow &row) {
        parsed.cells.append(row.cells);
        parsed.lines.append(row.line);
        parsed.problems.append(row.problems);
        return true;
    });
    const qsizetype step = piece > 0 ? piece : qMax<qsizetype>(text.size(), 1);
    for (qsizetype at = 0; at < text.size(); at += step)
        parser.feed(text.sliced(at, qMin(step, text.size() - at)));
    parser.finish();
    return parsed;
}

using Rows = QList<QStringList>;

TEST(CsvParser, splitsCellsAndRows)
{
    EXPECT_EQ(parse(u"a,b,c\n1,,3\n").cells, (Rows{{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, {}, u"3"_s}}));
    EXPECT_EQ(parse(u"a,b").cells, (Rows{{u"a"_s, u"b"_s}}));
    EXPECT_EQ(parse(u"a,").cells, (Rows{{u"a"_s}}));
    EXPECT_EQ(parse(u",a").cells, (Rows{{{}, u"a"_s}}));
    EXPECT_EQ(parse(u"").cells, Rows{});
}

TEST(CsvParser, takesEveryLineEnd)
{
    const Rows wanted{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    EXPECT_EQ(parse(u"a,b\r\nc,d\r\n").cells, wanted);
    EXPECT_EQ(parse(u"a,b\nc,d").cells, wanted);
    EXPECT_EQ(parse(u"a,b\rc,d\r").cells, wanted);
}

TEST(CsvParser, readsQuotedCells)
{
    EXPECT_EQ(parse(u"\"a,b\",\"他说“\"\"好\"\"”\",\"\"\n").cells, (Rows{{u"a,b"_s, u"他说“\"好\"”"_s}}));
    EXPECT_EQ(parse(u"\"第一行\r\n第二行\",x\n").cells, (Rows{{u"第一行\n第二行"_s, u"x"_s}}));
    EXPECT_EQ(parse(u"\"\"\"\"").cells, (Rows{{u"\""_s}}));
}

TEST(CsvParser, countsTheLinesOfTheFile)
{
    EXPECT_EQ(parse(u"a\n\"b\nb\nb\",1\r\n\nc\n").lines, (QList<qint64>{1, 2, 5, 6}));
}

TEST(CsvParser, leavesQuotesInsideACellAlone)
{
    const Parsed parsed = parse(u"5\" 管,a \"b\" c\n");
    EXPECT_EQ(parsed.cells, (Rows{{u"5\" 管"_s, u"a \"b\" c"_s}}));
    EXPECT_TRUE(parsed.problems[0].isEmpty());
}

TEST(CsvParser, keepsQuotesThatAreFollowedByText)
{
    const Parsed parsed = parse(u"1,\"十四五\"标准化规划,2021\n");
    EXPECT_EQ(parsed.cells, (Rows{{u"1"_s, u"\"十四五\"标准化规划"_s, u"2021"_s}}));
    EXPECT_EQ(parsed.problems[0], (QList<CellProblem>{{Kind::LooseQuote, 1}}));
}

TEST(CsvParser, aQuoteWithoutPartnerSwallowsNoRow)
{
    const Parsed parsed = parse(u"1,\"a,x\n2,b,y\n3,c,z\n");
    EXPECT_EQ(parsed.cells,
              (Rows{{u"1"_s, u"\"a"_s, u"x"_s}, {u"2"_s, u"b"_s, u"y"_s}, {u"3"_s, u"c"_s, u"z"_s}}));
    EXPECT_EQ(parsed.problems[0], (QList<CellProblem>{{Kind::LooseQuote, 1}}));
    EXPECT_TRUE(parsed.problems[1].isEmpty());
    EXPECT_EQ(parsed.lines, (QList<qint64>{1, 2, 3}));
}

TEST(CsvParser, aQuoteThatMeetsTheNextOnesPartnerSwallowsNoRow)
{
    const Parsed parsed = parse(u"1,\"a\n2,\"b,b\",y\n3,\"c \"\"d\"\"\",z\n");
    EXPECT_EQ(parsed.cells,
              (Rows{{u"1"_s, u"\"a"_s}, {u"2"_s, u"b,b"_s, u"y"_s}, {u"3"_s, u"c \"d\""_s, u"z"_s}}));
    EXPECT_EQ(parsed.lines, (QList<qint64>{1, 2, 3}));
}

TEST(CsvParser, doesNotCareHowTheTextIsCut)
{
    const QString text =
        u"a,\"b\r\n\"\"c\"\"\",d\r\n\"x\"y,\"\",\r\n1,\"open,2\r\n3,\"4,5\",6\r\n=\"007\",\"\r\n"_s;
    const Parsed whole = parse(text);
    for (qsizetype piece = 1; piece < 9; ++piece) {
        const Parsed cut = parse(text, piece);
        EXPECT_EQ(cut.cells, whole.cells) << piece;
        EXPECT_EQ(cut.lines, whole.lines) << piece;
        EXPECT_EQ(cut.problems, whole.problems) << piece;
    }
}

TEST(CsvParser, readsTextsThatWereKeptFromBeingFormulas)
{
    EXPECT_EQ(parse(u"=\"007\",\"=\"\"=1+1\"\"\",=1+1,=\"a\"&\"b\",=\"a\n").cells,
              (Rows{{u"007"_s, u"=1+1"_s, u"=1+1"_s, u"ab"_s, u"=\"a"_s}}));
    EXPECT_EQ(parse(u"\"=\"\"=\"\"\"\"x\"\"\"\"\"\"\",").cells, (Rows{{u"=\"x\""_s}})) << "one layer only";
}

TEST(CsvParser, cutsLongCellsAndSaysSo)
{
    const SheetLimits limits{.cell = 10};
    const Parsed parsed = parse(u"0123456789abc,\"0123456789abc\",0123456789\n", 4, limits);
    EXPECT_EQ(parsed.cells, (Rows{{u"0123456789"_s, u"0123456789"_s, u"0123456789"_s}}));
    EXPECT_EQ(parsed.problems[0], (QList<CellProblem>{{Kind::Cut, 0}, {Kind::Cut, 1}}));
}

TEST(CsvParser, leavesOutColumnsBeyondTheLimitAndSaysSo)
{
    const SheetLimits limits{.columns = 2};
    const Parsed parsed = parse(u"a,b,c,d\ne,f\n", 0, limits);
    EXPECT_EQ(parsed.cells, (Rows{{u"a"_s, u"b"_s}, {u"e"_s, u"f"_s}}));
    EXPECT_EQ(parsed.problems[0], (QList<CellProblem>{{Kind::TooManyColumns, 2}}));
    EXPECT_TRUE(parsed.problems[1].isEmpty());
}

TEST(CsvParser, stopsWhenTheTakerHasEnough)
{
    int rows = 0;
    CsvParser parser(u',', {}, [&](SheetRow &) { return ++rows < 2; });
    EXPECT_FALSE(parser.feed(u"a\nb\nc\nd\n"));
    EXPECT_FALSE(parser.finish());
    EXPECT_EQ(rows, 2);
}

TEST(CsvParser, quotesByTheThousandTakeLinearTime)
{
    QString text;
    for (int i = 0; i < 200'000; ++i)
        text += u"\"a\n"_s;
    EXPECT_GT(parse(text).cells.size(), 100'000);
}

} // namespace
