// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reading/sheets/sheet_rows.h"
#include "tests/support/core/shared_data.h"
#include "tests/support/core/xlsx_files.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <thread>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 memoryBar = qint64(500) << 20;

/// Bytes that a line of /proc/self/status tells; 0 where there is no such file.
qint64 statusBytes(const char *field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.sliced(qstrlen(field)).simplified().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

/// The most memory taken since this was made, what the test itself holds not included.
class MemoryWatch
{
public:
    MemoryWatch()
    {
        QFile reset(u"/proc/self/clear_refs"_s);
        if (reset.open(QIODevice::WriteOnly))
            reset.write("5");
        m_before = statusBytes("VmRSS:");
    }
    qint64 taken() const { return statusBytes("VmHWM:") - m_before; }

private:
    qint64 m_before = 0;
};

/// Counts rows and keeps none.
Result<SheetReport> count(const QByteArray &bytes, const Progress &progress = {})
{
    return readSheetBytes(
        bytes, u"目录.xlsx"_s, {}, [](const SheetRow &) { return true; }, progress);
}

TEST(HostileSheets, aZipBombIsRefused)
{
    const QByteArray bomb = xlsxOf(worksheet(QByteArray(100 << 20, ' ')));
    EXPECT_LT(bomb.size(), 3 << 20);
    const MemoryWatch memory;
    QElapsedTimer timer;
    timer.start();
    const auto read = count(bomb);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::Hostile);
    EXPECT_THAT(read.error().message.toStdString(), testing::HasSubstr("压缩炸弹"));
    EXPECT_LT(timer.elapsed(), 2000);
    EXPECT_LT(memory.taken(), 50 << 20);
}

TEST(HostileSheets, aMillionEmptyRowsCostNothing)
{
    QByteArray rows;
    rows.reserve(60 << 20);
    for (int i = 1; i <= 1'000'000; ++i)
        rows += "<row r=\"" + QByteArray::number(i) + "\" s=\"1\" ht=\"14\"><c r=\"A" +
                QByteArray::number(i) + "\" s=\"3\"/></row>";
    rows += "<row r=\"1048576\"><c><v>1</v></c></row>";
    const QByteArray bytes = xlsxOf(worksheet(rows));
    rows = QByteArray();
    const MemoryWatch memory;
    const auto read = count(bytes);
    ASSERT_TRUE(read) << read.error().message.toStdString();
    EXPECT_EQ(read->rows, 1);
    EXPECT_EQ(read->blankRows, 1'000'000);
    EXPECT_LT(memory.taken(), memoryBar);
}

TEST(HostileSheets, oneTextNamedAMillionTimesEndsInAnError)
{
    const MemoryWatch memory;
    QByteArray rows;
    for (int i = 0; i < 20'000; ++i)
        rows += "<row><c t=\"s\"><v>0</v></c></row>";
    const auto read = count(xlsxOf(worksheet(rows), "<si><t>" + QByteArray(1 << 20, 'x') + "</t></si>"));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::TooLarge);
    EXPECT_LT(memory.taken(), memoryBar);
}

TEST(HostileSheets, cellsOfAMegabyteAreRead)
{
    const QByteArray cell = "<c t=\"inlineStr\"><is><t>" + QByteArray(1 << 20, 'x') + "</t></is></c>";
    const QByteArray longer = "<c t=\"inlineStr\"><is><t>" + QByteArray((1 << 20) + 1, 'x') + "</t></is></c>";
    const Read read = readBytes(xlsxOf(worksheet("<row>" + cell + longer + "</row>")));
    ASSERT_EQ(read.rows.size(), 1);
    EXPECT_EQ(read.rows[0].cells[0].size(), 1 << 20);
    EXPECT_EQ(read.rows[0].cells[1].size(), 1 << 20);
    EXPECT_EQ(read.rows[0].problems, (QList<CellProblem>{{CellProblem::Kind::Cut, 1}}));
}

TEST(HostileSheets, aRowOfManyLongCellsIsCut)
{
    const MemoryWatch memory;
    QByteArray row;
    for (int i = 0; i < 2000; ++i)
        row += "<c t=\"s\"><v>0</v></c>";
    const Read read = readBytes(
        xlsxOf(worksheet("<row>" + row + "</row>"), "<si><t>" + QByteArray(1 << 20, 'x') + "</t></si>"));
    ASSERT_EQ(read.rows.size(), 1);
    EXPECT_THAT(read.rows[0].problems,
                testing::Contains(CellProblem{CellProblem::Kind::TooManyColumns, 1024}));
    EXPECT_LT(memory.taken(), memoryBar);
}

TEST(HostileSheets, documentTypesAreRefused)
{
    const auto read = count(xlsxOf("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>" +
                                   worksheet("<row><c><v>&b;</v></c></row>").sliced(38)));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::Hostile);
    EXPECT_THAT(read.error().message.toStdString(), testing::HasSubstr("DTD"));
}

TEST(HostileSheets, deepAndEndlessTagsAreRefused)
{
    EXPECT_EQ(count(xlsxOf(worksheet(QByteArray("<a>").repeated(1000)))).error().code, ErrorCode::Hostile);
    QByteArray noise;
    for (int i = 0; noise.size() < (3 << 20); ++i)
        noise += QByteArray::number(qint64(i) * 2654435761, 36);
    EXPECT_EQ(count(xlsxOf(worksheet("<row r=\"" + noise))).error().code, ErrorCode::Hostile);
    const MemoryWatch memory;
    QByteArray names;
    for (int i = 0; names.size() < (8 << 20); ++i)
        names += "<n" + QByteArray::number(qint64(i) * 2654435761, 36) + "/>";
    EXPECT_EQ(count(xlsxOf(worksheet(names))).error().code, ErrorCode::Hostile);
    EXPECT_LT(memory.taken(), memoryBar);
}

TEST(HostileSheets, mergedRangesWithoutEndAreBounded)
{
    QByteArray rows;
    for (int i = 0; i < 2000; ++i)
        rows += "<row><c><v>1</v></c></row>";
    QByteArray merges = "<mergeCells>";
    for (int i = 0; i < 100'000; ++i)
        merges += "<mergeCell ref=\"A1:XFD1048576\"/>";
    const auto read = count(xlsxOf(worksheet(rows, merges + "</mergeCells>")));
    ASSERT_TRUE(read) << read.error().message.toStdString();
    EXPECT_EQ(read->rows, 2000);
}

/// Cancels after a while and measures how long the answer takes.
template <class Work>
void expectQuickCancel(const Work &work)
{
    const Progress progress;
    QElapsedTimer sinceCancel;
    std::thread other([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(60));
        sinceCancel.start();
        progress.cancel();
    });
    const Result<SheetReport> read = work(progress);
    const qint64 waited = sinceCancel.isValid() ? sinceCancel.elapsed() : 0;
    other.join();
    ASSERT_FALSE(read) << "over before it could be cancelled";
    EXPECT_EQ(read.error().code, ErrorCode::Cancelled);
    EXPECT_LT(waited, 200);
}

TEST(HostileSheets, cancelIsHeardWithin200Milliseconds)
{
    QByteArray rows;
    for (int i = 0; i < 400'000; ++i)
        rows += "<row r=\"" + QByteArray::number(i + 1) + "\"><c><v>" + QByteArray::number(qint64(i) * 7919) +
                "</v></c><c t=\"s\"><v>0</v></c></row>";
    const QByteArray sheet = xlsxOf(worksheet(rows), "<si><t>标准</t></si>");
    expectQuickCancel([&](const Progress &progress) { return count(sheet, progress); });

    QByteArray strings;
    for (int i = 0; i < 800'000; ++i)
        strings += "<si><t>" + QByteArray::number(qint64(i) * 7919) + "</t></si>";
    const QByteArray texts = xlsxOf(worksheet("<row><c><v>1</v></c></row>"), strings);
    expectQuickCancel([&](const Progress &progress) { return count(texts, progress); });

    const QByteArray csv = QByteArray("GB/T 1.1-2020,标准化工作导则,2020-03-31\n").repeated(800'000);
    expectQuickCancel([&](const Progress &progress) { return count(csv, progress); });

    const QByteArray html = "<html><table>" + QByteArray("<tr><td>GB/T 1.1<td>x").repeated(1'000'000);
    expectQuickCancel([&](const Progress &progress) { return count(html, progress); });
}

TEST(HostileSheets, filesOfOtherMakersEndInRowsOrAClearError)
{
    GANGMU_NEEDS_SHARED("office");
    const QDir folder(sharedPath("office"));
    const MemoryWatch memory;
    int readable = 0;
    for (const QString &name : folder.entryList(QDir::Files)) {
        QElapsedTimer timer;
        timer.start();
        const auto sheets = sheetsOf(folder.filePath(name));
        const Read read = readFile(folder.filePath(name));
        EXPECT_LT(timer.elapsed(), 5000) << name.toStdString();
        if (read.ok) {
            ++readable;
            EXPECT_TRUE(name.endsWith(u".xlsx")) << name.toStdString();
            EXPECT_TRUE(sheets) << name.toStdString();
        } else {
            EXPECT_THAT(read.error.message.toStdString(), testing::HasSubstr(name.toStdString()));
            EXPECT_THAT(read.error.message.toStdString(), testing::HasSubstr("请"));
        }
    }
    EXPECT_GE(readable, 30);
    EXPECT_LT(memory.taken(), memoryBar);
}

} // namespace
