// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/catalogue_queries.h"
#include "core/store/verbs/catalogue_field_verbs.h"
#include "tests/cli/cli_fixture.h"
#include "tests/support/core/test_workspace.h"

#include <gmock/gmock.h>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

class CliCatalogue : public CliTest
{
protected:
    void writeList()
    {
        write(u"list.csv"_s, "标准号,标准名称,标准状态,发布日期,代替标准\n"
                             "GB/T 1.1-2020,标准化工作导则 第1部分,现行,2020-03-31,GB/T 1.1-2009\n"
                             "GB/T 1.1—2009,标准化工作导则 第1部分,被代替,2009-06-17,\n"
                             "DB14/T 2578-2022,地方标准复审规范,现行,2022-10-14,\n"
                             "GBT1.1-2020,,,,\n"
                             ",没有号,,,\n");
    }
    CliRun import(const QStringList &more = {})
    {
        return run(QStringList{u"catalogue"_s, u"import"_s, u"list.csv"_s, u"--into"_s, u"w.gangmu"_s} +
                   more);
    }
};

} // namespace

TEST_F(CliCatalogue, ImportsAListAndSaysWhatBecameOfEachRow)
{
    writeList();
    const CliRun dry = import({u"--dry-run"_s});
    EXPECT_EQ(dry.code, 0);
    const CliRun done = import({u"--rejected"_s, u"rejected.csv"_s});
    EXPECT_EQ(done.code, 0);
    EXPECT_EQ(done.err, QByteArray());
    EXPECT_THAT(done.out.toStdString(), HasSubstr("list.csv:6: 拒收：没有标准号。\n"));
    EXPECT_THAT(done.out.toStdString(),
                HasSubstr("list.csv：读取 5 行 = 新增 3 + 合并 1（其中更新 0）+ 拒收 1；"));
    EXPECT_EQ(dry.out, done.out);
    EXPECT_EQ(read(u"rejected.csv"_s),
              QByteArray("\xef\xbb\xbf行号,原因,标准号,标准名称,标准状态,发布日期,代替标准\r\n"
                         "6,没有标准号。,,没有号\r\n"));
    const CliRun again = import();
    EXPECT_THAT(again.out.toStdString(), HasSubstr("新增 0 + 合并 4（其中更新 0）+ 拒收 1"));
}

TEST_F(CliCatalogue, FindsByWordNumberAndInitials)
{
    writeList();
    ASSERT_EQ(import().code, 0);
    const auto found = [this](const QStringList &words) {
        const CliRun find = run(QStringList{u"catalogue"_s, u"find"_s, u"w.gangmu"_s} + words);
        EXPECT_EQ(find.code, 0) << find.err.toStdString();
        return find.out;
    };
    const QByteArray local("DB14/T 2578-2022\t现行\t2022-10-14\t地方标准复审规范\n");
    EXPECT_EQ(found({u"复审"_s}), local);
    EXPECT_EQ(found({u"db14t2578"_s}), local);
    EXPECT_EQ(found({u"dfbz"_s}), local);
    EXPECT_EQ(found({u"导则"_s}).count('\n'), 2);
    EXPECT_EQ(found({u"导则"_s, u"--limit"_s, u"1"_s}).count('\n'), 1);
    EXPECT_EQ(found({u"--filter"_s, u"{\"states\":[\"replaced\"]}"_s}).count('\n'), 1);
    EXPECT_EQ(found({u"没有这个"_s}), QByteArray());
    expectFailure({u"catalogue"_s, u"find"_s, u"w.gangmu"_s, u"x"_s, u"--limit"_s, u"0"_s}, 3,
                  "--limit 后应为正整数。");
}

TEST_F(CliCatalogue, FindsByValuesOfUserDefinedFields)
{
    writeList();
    ASSERT_EQ(import().code, 0);
    CatalogueField shelf;
    shelf.name = u"馆藏"_s;
    shelf.kind = FieldKind::Choice;
    shelf.choices = {u"在架"_s, u"借出"_s};
    {
        const SystemClock clock;
        const auto w = must(Workspace::open(path(u"w.gangmu"_s), clock));
        shelf.id = must(createField(*w, shelf));
        const auto local = must(standardsByNumber(w->reader(), u"DB14/T 2578-2022"_s));
        must(setFieldValue(*w, {local.first().id}, shelf.id, u"借出"_s));
    }
    const auto found = [this](const QStringList &words) {
        return run(QStringList{u"catalogue"_s, u"find"_s, u"w.gangmu"_s} + words).out.count('\n');
    };
    const auto filter = [](CatalogueFieldId field) {
        return u"{\"own\":{\"%1\":[\"借出\"]}}"_s.arg(field.value());
    };
    EXPECT_EQ(found({u"借出"_s, u"复审"_s}), 1);
    EXPECT_EQ(found({u"借出"_s, u"导则"_s}), 0);
    EXPECT_EQ(found({u"--filter"_s, filter(shelf.id)}), 1);
    EXPECT_EQ(found({u"--filter"_s, filter(CatalogueFieldId(77))}), 3); // a field that is not there
}

TEST_F(CliCatalogue, ExportsInEveryFormat)
{
    writeList();
    ASSERT_EQ(import().code, 0);
    const auto exported = [this](const QString &file, const QStringList &more = {}) {
        const CliRun done =
            run(QStringList{u"catalogue"_s, u"export"_s, u"w.gangmu"_s, u"--to"_s, file} + more);
        EXPECT_EQ(done.code, 0) << done.err.toStdString();
        return read(file);
    };
    const QByteArray csv = exported(u"out.csv"_s);
    EXPECT_EQ(csv.count('\n'), 4);
    EXPECT_TRUE(csv.startsWith("\xef\xbb\xbf标准号,"));
    EXPECT_TRUE(exported(u"gb.csv"_s, {u"--gb18030"_s}).contains(QByteArray::fromHex("b1ead7bc"))); // 标准
    EXPECT_TRUE(exported(u"out.xlsx"_s).startsWith("PK"));
    const QJsonArray rows = QJsonDocument::fromJson(exported(u"out.json"_s)).array();
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0][u"number"_s].toString(), u"DB14/T 2578-2022"_s);
    EXPECT_EQ(exported(u"some.csv"_s, {u"复审"_s}).count('\n'), 2);
    // What was written can be read again, and nothing is new.
    const CliRun back = run({u"catalogue"_s, u"import"_s, u"out.xlsx"_s, u"--into"_s, u"w.gangmu"_s});
    EXPECT_THAT(back.out.toStdString(), HasSubstr("读取 3 行 = 新增 0 + 合并 3（其中更新 0）+ 拒收 0"));
    expectFailure({u"catalogue"_s, u"export"_s, u"w.gangmu"_s}, 3, "请用 --to 指明要写出的文件。");
    expectFailure({u"catalogue"_s, u"export"_s, u"w.gangmu"_s, u"--to"_s, u"out.dat"_s}, 3,
                  "看不出 out.dat 的格式，请用 --xlsx、--csv、--gb18030 或 --json 指明。");
}

TEST_F(CliCatalogue, ChecksItselfAndAgainstANewerList)
{
    writeList();
    ASSERT_EQ(import().code, 0);
    const CliRun check = run({u"catalogue"_s, u"check"_s, u"w.gangmu"_s});
    EXPECT_EQ(check.code, 0);
    EXPECT_THAT(check.out.toStdString(),
                HasSubstr("GB/T 1.1-2020: 提示: 复审已到期：应不晚于 2025-03-31。 [review-overdue]\n"));
    write(u"new.csv"_s, "标准号,标准名称,标准状态\n"
                        "GB/T 1.1-2020,标准化工作导则 第1部分,废止\n"
                        "GB/T 1.1-2009,标准化工作导则 第1部分,被代替\n"
                        "GB/T 1.1-2027,标准化工作导则 第1部分,即将实施\n");
    const CliRun against = run({u"catalogue"_s, u"check"_s, u"w.gangmu"_s, u"--against"_s, u"new.csv"_s});
    EXPECT_EQ(against.code, 1);
    EXPECT_EQ(against.out, QByteArray("GB/T 1.1-2020: 已废止 状态 现行 → 废止\n"
                                      "GB/T 1.1-2020: 有新版本 GB/T 1.1-2027\n"
                                      "比对 3 行：一致 1，差异 2。\n"));
}

TEST_F(CliCatalogue, RefusesInOneLineAndLeavesNothingBehind)
{
    write(u"note.csv"_s, "早上好,今天\n天气,不错\n");
    const QByteArray before = everything();
    EXPECT_EQ(run({u"catalogue"_s, u"import"_s, u"note.csv"_s, u"--into"_s, u"w.gangmu"_s}).code, 2);
    EXPECT_EQ(everything(), before);
    expectFailure({u"catalogue"_s}, 3,
                  "catalogue 后还缺一个词，可以是：catalogue import、catalogue export、catalogue "
                  "find、catalogue check。");
    writeList();
    expectFailure({u"catalogue"_s, u"import"_s, u"list.csv"_s}, 3, "请用 --into 指明工作区文件。");
    expectFailure(
        {u"catalogue"_s, u"import"_s, u"list.csv"_s, u"--into"_s, u"w.gangmu"_s, u"--duplicates"_s, u"x"_s},
        3, "--duplicates 只能是 skip、fill 或 overwrite。");
    EXPECT_EQ(run({u"catalogue"_s, u"import"_s, u"missing.csv"_s, u"--into"_s, u"w.gangmu"_s}).code, 2);
    EXPECT_EQ(
        run({u"catalogue"_s, u"import"_s, u"list.csv"_s, u"--into"_s, u"w.gangmu"_s, u"--sheet"_s, u"7"_s})
            .code,
        3);
}
