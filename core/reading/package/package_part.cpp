// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/package/package_part.h"

#include "core/reading/messages.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

constexpr qsizetype mostLinks = 20'000;

Error xmlError(const QString &name, const QString &path, const XmlStream &stream)
{
    const QString where = u"%1, %2:%3"_s.arg(name, path).arg(stream.line());
    switch (stream.problem()) {
    case XmlStream::Problem::DocumentType:
        return {
            ErrorCode::Hostile,
            ReadingText::tr("“%1”的内部文件 %2 带有文档类型声明（DTD），办公软件不会写出这种内容，没有读取。"
                            "请确认文件来源，或在 Excel、WPS 中打开后另存，再导入。")
                .arg(name, path),
            {},
            where};
    case XmlStream::Problem::TooDeep:
    case XmlStream::Problem::TooLarge:
        return {ErrorCode::Hostile,
                ReadingText::tr("“%1”的内部文件 %2 第 %3 行结构异常（层次过深或标记过长），没有读取。"
                                "请确认文件来源，或在 Excel、WPS 中打开后另存，再导入。")
                    .arg(name, path)
                    .arg(stream.line()),
                stream.detail(), where};
    case XmlStream::Problem::Malformed:
    case XmlStream::Problem::None:
        break;
    }
    return {ErrorCode::Damaged,
            ReadingText::tr("“%1”已损坏：内部文件 %2 第 %3 行读不下去。请重新下载或复制；若能在 Excel 或 WPS "
                            "中打开，请另存一份后再导入。")
                .arg(name, path)
                .arg(stream.line()),
            stream.detail(), where};
}

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

class LinksXml final : public XmlStream
{
public:
    explicit LinksXml(QString folder) : m_folder(std::move(folder)) {}
    QList<PartLink> links;

private:
    void opened(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || attributes.value("TargetMode") == "External")
            return;
        PartLink link;
        link.id = toQString(attributes.value("Id"));
        link.type = toQString(attributes.value("Type")).section(u'/', -1);
        QString target = toQString(attributes.value("Target"));
        target.replace(u'\\', u'/');
        link.path = QDir::cleanPath(target.startsWith(u'/') ? target.sliced(1) : m_folder + target);
        links.append(link);
        if (links.size() >= mostLinks)
            stop();
    }
    void closed(std::string_view) override {}
    void text(std::string_view) override {}

    QString m_folder; ///< with a slash at its end, or empty
};

} // namespace

Result<void> readPart(const ZipPackage &package, const QString &name, const QString &path, XmlStream &stream,
                      const Progress &progress, PartLength length)
{
    const qint64 size = package.declaredSize(path);
    qint64 done = 0;
    bool more = true;
    GANGMU_CHECK(package.read(
        path,
        [&](QByteArrayView bytes) {
            done += bytes.size();
            if (length == PartLength::Long)
                progress.report(done, qMax(size, done));
            more = stream.feed(bytes);
            return more;
        },
        progress));
    if (more)
        stream.finish();
    if (stream.problem() != XmlStream::Problem::None)
        return xmlError(name, path, stream);
    return {};
}

Result<QList<PartLink>> linksOf(const ZipPackage &package, const QString &name, const QString &part,
                                const Progress &progress)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = part.first(slash + 1);
    const QString path = folder + u"_rels/"_s + part.sliced(slash + 1) + u".rels"_s;
    if (!package.contains(path))
        return QList<PartLink>();
    LinksXml xml(folder);
    GANGMU_CHECK(readPart(package, name, path, xml, progress));
    return std::move(xml.links);
}

} // namespace gangmu
