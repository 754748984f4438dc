// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/cli_text.h"
#include "app/cli/usage.h"

#include <algorithm>
#include <QLocale>

namespace gangmu::cli {

using namespace Qt::StringLiterals;

namespace {

void addCommonOptions(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions(
        {{{u"h"_s, u"help"_s}, {}}, {{u"v"_s, u"version"_s}, {}}, {u"lang"_s, {}, u"zh_CN|en"_s}});
}

Error badArguments(const QString &message)
{
    return {ErrorCode::InvalidArgument, message, {}, {}};
}

/// Parses, and says in our words what was wrong.
Result<void> parse(QCommandLineParser &parser, const QStringList &arguments)
{
    if (parser.parse(arguments))
        return {};
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty())
        return badArguments(CliText::tr("没有 --%1 这个选项，用 --help 查看用法。").arg(unknown.first()));
    return badArguments(CliText::tr("有选项缺少值或多了值，用 --help 查看用法。"));
}

Result<void> useLanguage(const QCommandLineParser &parser, Translations &translations)
{
    if (parser.isSet(u"lang"_s) && !translations.use(parser.value(u"lang"_s)))
        return badArguments(CliText::tr("--lang 只能是 zh_CN 或 en。"));
    return {};
}

Result<void> checkCount(const Command &command, qsizetype given)
{
    if (given < command.fewest)
        return badArguments(
            CliText::tr("%1 缺少参数。用法：gangmu-cli %1 %2").arg(command.name, command.synopsis));
    if (command.most >= 0 && given > command.most)
        return badArguments(
            CliText::tr("%1 的参数太多。用法：gangmu-cli %1 %2").arg(command.name, command.synopsis));
    return {};
}

Result<ExitCode> run(const QStringList &arguments, Translations &translations, const Clock &clock,
                     Output &out)
{
    // The command is the first argument that is no option; what follows is its own affair.
    QCommandLineParser first;
    addCommonOptions(first);
    first.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    GANGMU_CHECK(parse(first, arguments));
    GANGMU_CHECK(useLanguage(first, translations));
    QStringList rest = first.positionalArguments();
    QString name = rest.isEmpty() ? QString() : rest.takeFirst();

    // The texts of the table are in the language that was chosen by now.
    const QList<Command> table = commands();
    // Some names are two words: catalogue import.
    if (!rest.isEmpty() && std::ranges::any_of(table, [&](const Command &command) {
            return command.name == name + u' ' + rest.first();
        }))
        name += u' ' + rest.takeFirst();
    const auto found = std::ranges::find(table, name, &Command::name);
    if (!name.isEmpty() && found == table.cend()) {
        QStringList actions;
        for (const Command &command : table) {
            if (command.name.startsWith(name + u' '))
                actions.append(command.name);
        }
        if (!actions.isEmpty())
            //: a word with which commands begin, those commands
            return badArguments(CliText::tr("%1 后还缺一个词，可以是：%2。").arg(name, actions.join(u'、')));
    }
    if (!name.isEmpty() && found == table.cend())
        return badArguments(CliText::tr("没有 %1 这个命令，用 --help 查看用法。").arg(name));
    QCommandLineParser parser;
    addCommonOptions(parser);
    if (found != table.cend())
        parser.addOptions(found->options);
    GANGMU_CHECK(parse(parser, QStringList{name} + rest));
    GANGMU_CHECK(useLanguage(parser, translations));
    if (first.isSet(u"version"_s) || parser.isSet(u"version"_s)) {
        out.line(u"gangmu-cli "_s + QCoreApplication::applicationVersion());
        return ExitCode::Ok;
    }
    if (first.isSet(u"help"_s) || parser.isSet(u"help"_s)) {
        out.line(usage(commands()));
        return ExitCode::Ok;
    }
    if (name.isEmpty())
        return badArguments(CliText::tr("缺少命令，用 --help 查看用法。"));
    Invocation invocation{parser.positionalArguments(), parser, out, clock};
    GANGMU_CHECK(checkCount(*found, invocation.arguments.size()));
    return found->run(invocation);
}

} // namespace

int runCommandLine(const QStringList &arguments, Translations &translations, const Clock &clock, Output &out)
{
    translations.use(Translations::languageFor(QLocale::system()));
    const Result<ExitCode> result = run(arguments, translations, clock, out);
    // What was done before an error is told as well.
    const Result<void> flushed = out.flush();
    if (!result) {
        complain(result.error().message);
        return int(exitCodeOf(result.error()));
    }
    if (!flushed) {
        complain(flushed.error().message);
        return int(exitCodeOf(flushed.error()));
    }
    return int(*result);
}

} // namespace gangmu::cli
