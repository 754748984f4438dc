// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

struct OptionsText
{
    Q_DECLARE_TR_FUNCTIONS(gangmu::OptionsText)
};

Error refused(const QString &message)
{
    return {ErrorCode::InvalidArgument, message, {}, {}};
}

QSize sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    if (parts.size() != 2)
        return {};
    const QSize size(parts[0].toInt(), parts[1].toInt());
    const bool sensible =
        size.width() >= 320 && size.height() >= 240 && size.width() <= 7680 && size.height() <= 4320;
    return sensible ? size : QSize();
}

} // namespace

Result<DesktopOptions> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"sample"_s, {}},
                       {u"screenshots"_s, {}, u"DIR"_s},
                       {u"charts"_s, {}, u"DIR"_s},
                       {u"size"_s, {}, u"WxH"_s},
                       {u"theme"_s, {}, u"THEME"_s},
                       {u"lang"_s, {}, u"LANGUAGE"_s},
                       {{u"h"_s, u"help"_s}, {}},
                       {{u"v"_s, u"version"_s}, {}}});
    if (!parser.parse(QStringList(u"gangmu"_s) + arguments))
        return refused(parser.errorText());
    DesktopOptions options;
    options.sample = parser.isSet(u"sample"_s);
    options.screenshots = parser.value(u"screenshots"_s);
    options.charts = parser.value(u"charts"_s);
    options.theme = parser.value(u"theme"_s);
    options.language = parser.value(u"lang"_s);
    options.help = parser.isSet(u"help"_s);
    options.version = parser.isSet(u"version"_s);
    if (parser.isSet(u"size"_s)) {
        options.size = sizeOf(parser.value(u"size"_s));
        if (options.size.isEmpty())
            return refused(OptionsText::tr("--size 要写成 宽x高，如 1366x768。"));
    }
    if (!QStringList{{}, u"light"_s, u"dark"_s}.contains(options.theme))
        return refused(OptionsText::tr("--theme 只能是 light 或 dark。"));
    if (!QStringList{{}, u"zh_CN"_s, u"en"_s}.contains(options.language))
        return refused(OptionsText::tr("--lang 只能是 zh_CN 或 en。"));
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return refused(OptionsText::tr("一次只能打开一个文件。"));
    options.file = files.value(0);
    if ((!options.screenshots.isEmpty() || !options.charts.isEmpty()) && options.file.isEmpty() &&
        !options.sample)
        return refused(OptionsText::tr("请写明工作区文件，或加上 --sample。"));
    return options;
}

QString usage()
{
    return OptionsText::tr("用法：gangmu [选项] [文件]\n"
                           "\n"
                           "打开工作区（.gangmu）；不写文件时，打开上次的工作区。\n"
                           "\n"
                           "  --sample            打开新建的示例工作区；写了文件名则存在那里\n"
                           "  --screenshots 目录  把每个页面和主要对话框存成 PNG 后退出，不需要显示器\n"
                           "  --charts 目录       把所有图表存成 PDF 后退出，不需要显示器\n"
                           "  --size 宽x高        图片大小，默认 1366x768\n"
                           "  --theme light|dark  浅色或深色\n"
                           "  --lang zh_CN|en     中文或英文\n"
                           "  --version           显示版本\n"
                           "  --help              显示本说明\n"
                           "\n"
                           "退出码：0 成功；1 文件打不开或写不出；2 用法错误。\n");
}

} // namespace gangmu
