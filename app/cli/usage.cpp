// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/usage.h"

#include "app/cli/cli_text.h"

namespace gangmu::cli {

using namespace Qt::StringLiterals;

namespace {

struct Code
{
    ExitCode code;
    QString meaning;
};

QList<Code> exitCodes()
{
    return {{ExitCode::Ok, CliText::tr("完成")},
            {ExitCode::Findings, CliText::tr("check 发现了错误")},
            {ExitCode::Unusable, CliText::tr("输入不可用：不存在、不是文件、为空、已损坏或格式不对")},
            {ExitCode::BadArguments, CliText::tr("参数有误")},
            {ExitCode::NoAccess, CliText::tr("没有权限、只读，或正被其他程序编辑")},
            {ExitCode::Disk, CliText::tr("磁盘已满或读写出错")},
            {ExitCode::Refused, CliText::tr("与现状冲突：文件已存在，或没有可撤销、可重做的操作")},
            {ExitCode::Internal, CliText::tr("程序内部错误")}};
}

QString optionName(const QCommandLineOption &option)
{
    const QString name = u"--"_s + option.names().first();
    return option.valueName().isEmpty() ? name : name + u' ' + option.valueName();
}

} // namespace

QString usage(const QList<Command> &commands)
{
    QStringList lines{
        CliText::tr("用法：gangmu-cli [--lang zh_CN|en] 命令 参数…"), {}, CliText::tr("命令：")};
    for (const Command &command : commands) {
        lines.append(u"  %1 %2"_s.arg(command.name, command.synopsis));
        lines.append(u"      %1"_s.arg(command.summary));
        for (const QCommandLineOption &option : command.options)
            lines.append(u"      %1  %2"_s.arg(optionName(option), option.description()));
    }
    lines += {{},
              CliText::tr("通用选项："),
              u"  --lang zh_CN|en  %1"_s.arg(CliText::tr("输出的语言，默认随系统")),
              u"  --help           %1"_s.arg(CliText::tr("显示本说明")),
              u"  --version        %1"_s.arg(CliText::tr("显示版本")),
              {},
              CliText::tr("结果写到标准输出（UTF-8），出错时在标准错误写一行说明，且什么都不改动。"),
              {},
              CliText::tr("退出码：")};
    const QList<Code> codes = exitCodes();
    for (const Code &code : codes)
        lines.append(u"  %1  %2"_s.arg(int(code.code), 2).arg(code.meaning));
    return lines.join(u'\n');
}

} // namespace gangmu::cli
