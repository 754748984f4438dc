// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/command.h"
#include "core/sample/sample.h"

namespace gangmu::cli {

using namespace Qt::StringLiterals;

namespace {

Result<ExitCode> run(Invocation &invocation)
{
    const QString file = invocation.arguments.first();
    WorkspaceOptions options;
    options.author = qEnvironmentVariable("USER");
    GANGMU_CHECK(createSampleWorkspace(file, invocation.clock, options));
    invocation.out.line(CliText::tr("已创建示例工作区 %1。其中的示例省及其数据为虚构。").arg(file));
    return ExitCode::Ok;
}

} // namespace

Command sampleCommand()
{
    return {u"sample"_s, CliText::tr("工作区"), CliText::tr("新建一个示例工作区"), 1, 1, {}, run};
}

} // namespace gangmu::cli
