// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/plan_reader.h"

#include <gtest/gtest.h>
#include <unicode/ucnv.h>

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

const QString sample =
    u"关于推进标准化的实施意见\n一、总体要求\n（一）指导思想。坚持发展。\n二、主要任务\n（一）制定标准。"
    "到2025年完成30项。\n"_s;

QByteArray gb18030(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open("gb18030", &status);
    QByteArray out(text.size() * 4 + 4, '\0');
    const int32_t size =
        ucnv_fromUChars(converter, out.data(), int32_t(out.size()),
                        reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status);
    ucnv_close(converter);
    out.truncate(size);
    return out;
}

QByteArray utf16(const QString &text, QStringEncoder::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

struct EncodingCase
{
    const char *name;
    QByteArray bytes;
    const char *encoding;
};

TEST(Decoding, everyUsualEncodingGivesTheSamePlan)
{
    const EncodingCase cases[] = {
        {"utf-8", sample.toUtf8(), "UTF-8"},
        {"utf-8 with mark", "\xef\xbb\xbf" + sample.toUtf8(), "UTF-8 (BOM)"},
        {"utf-16le with mark", "\xff\xfe" + utf16(sample, QStringEncoder::Utf16LE), "UTF-16LE"},
        {"utf-16be with mark", "\xfe\xff" + utf16(sample, QStringEncoder::Utf16BE), "UTF-16BE"},
        {"utf-16le", utf16(sample, QStringEncoder::Utf16LE), "UTF-16LE"},
        {"utf-16be", utf16(sample, QStringEncoder::Utf16BE), "UTF-16BE"},
        {"gb18030", gb18030(sample), "GB18030"},
        {"utf-8 cut in a character", sample.repeated(20).toUtf8().chopped(2), "UTF-8"}};
    for (const EncodingCase &each : cases) {
        const auto plan = readPlanBytes(each.bytes, u"a.txt"_s);
        ASSERT_TRUE(plan.ok()) << each.name << plan.error().message.toStdString();
        EXPECT_EQ(plan->encoding.toStdString(), each.encoding) << each.name;
        EXPECT_EQ(plan->title.toStdString(), "关于推进标准化的实施意见") << each.name;
        EXPECT_EQ(plan->sha256.size(), 64);
    }
}

struct ErrorCase
{
    QByteArray bytes;
    ErrorCode code;
    const char *word; ///< that the message must contain
};

TEST(Decoding, whatIsNoPlanIsNamed)
{
    const ErrorCase cases[] = {
        {"", ErrorCode::EmptyFile, "空文件"},
        {" \r\n\t ", ErrorCode::EmptyFile, "空"},
        {"\xef\xbb\xbf", ErrorCode::EmptyFile, "空"},
        {QByteArray("\xff\xd8\xff\xe0\x00\x10JFIF", 10), ErrorCode::WrongFormat, "JPEG"},
        {"\x89PNG\r\n\x1a\n", ErrorCode::WrongFormat, "PNG"},
        {"PK\x03\x04 something", ErrorCode::WrongFormat, "ZIP"},
        {"PK\x03\x04 word/document.xml", ErrorCode::WrongFormat, "Word"},
        {"%PDF-1.7", ErrorCode::WrongFormat, "PDF"},
        {"SQLite format 3", ErrorCode::WrongFormat, "数据库"},
        {QByteArray("\x01\x02\x03\x04\x00\x05\x06\x81\xff\xfe\x90", 11), ErrorCode::WrongFormat,
         "不是文本文件"},
        {"The quick brown fox.\nNothing else.\n", ErrorCode::NotAPlan, "没有找到规划的层次"},
        {u"今天天气很好。\n我们去公园。"_s.toUtf8(), ErrorCode::NotAPlan, "没有找到规划的层次"},
        {QByteArray(65 * 1024 * 1024, 'a'), ErrorCode::TooLarge, "64 MB"}};
    for (const ErrorCase &each : cases) {
        const auto plan = readPlanBytes(each.bytes, u"某文件.txt"_s);
        ASSERT_FALSE(plan.ok()) << each.word;
        EXPECT_EQ(plan.error().code, each.code) << each.word << plan.error().message.toStdString();
        EXPECT_TRUE(plan.error().message.contains(u"某文件.txt"_s));
        EXPECT_TRUE(plan.error().message.contains(QString::fromUtf8(each.word)))
            << plan.error().message.toStdString();
    }
}

TEST(Decoding, filesThatCannotBeRead)
{
    QTemporaryDir dir;
    EXPECT_EQ(readPlanFile(dir.filePath(u"absent.txt"_s)).error().code, ErrorCode::NotFound);
    EXPECT_EQ(readPlanFile(dir.path()).error().code, ErrorCode::NotAFile);
    EXPECT_EQ(readPlanText(u"  \n"_s).error().code, ErrorCode::EmptyFile);

    const QString path = dir.filePath(u"locked.txt"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(sample.toUtf8());
    file.close();
    ASSERT_TRUE(readPlanFile(path).ok());
    EXPECT_EQ(readPlanFile(path)->sourceName, u"locked.txt"_s);
#ifdef Q_OS_UNIX
    if (geteuid() != 0) {
        file.setPermissions({});
        EXPECT_EQ(readPlanFile(path).error().code, ErrorCode::NoPermission);
    }
#endif
}

TEST(Decoding, cancelledReadingSaysSo)
{
    Progress progress;
    progress.cancel();
    EXPECT_EQ(readPlanText(sample, progress).error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace gangmu
