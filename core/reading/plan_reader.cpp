// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/plan_reader.h"

#include "core/reading/decoding.h"
#include "core/reading/document_reader.h"
#include "core/reading/messages.h"
#include "core/reading/text_document.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<ParsedPlan> readText(const QString &text, ParsedPlan source, const Progress &progress)
{
    progress.report(1, 4);
    if (progress.isCancelled())
        return cancelledReading(source.sourceName);
    if (const auto verbatim = VerbatimText::of(text))
        return readDocument(documentFromText(verbatim->folded()), std::move(source), progress, &*verbatim);
    return readDocument(documentFromText(text), std::move(source), progress);
}

} // namespace

Result<ParsedPlan> readPlanFile(const QString &path, const Progress &progress)
{
    GANGMU_TRY(bytes, readWholeFile(path));
    return readPlanBytes(bytes, QFileInfo(path).fileName(), progress);
}

Result<ParsedPlan> readPlanBytes(const QByteArray &bytes, const QString &sourceName, const Progress &progress)
{
    GANGMU_TRY(decoded, decodeText(bytes, sourceName));
    ParsedPlan source;
    source.sourceName = sourceName;
    source.format = u"txt"_s;
    source.encoding = decoded.encoding;
    source.sha256 = sha256Of(bytes);
    return readText(decoded.text, std::move(source), progress);
}

Result<ParsedPlan> readPlanText(const QString &text, const Progress &progress)
{
    ParsedPlan source;
    source.sourceName = ReadingText::tr("剪贴板");
    if (QStringView(text).trimmed().isEmpty())
        return Error{ErrorCode::EmptyFile,
                     ReadingText::tr("剪贴板里没有文字。请先在原文中选中规划正文并复制。"),
                     {},
                     {}};
    if (text.size() > largestTextFile / 2)
        return Error{ErrorCode::TooLarge,
                     ReadingText::tr("剪贴板里的文字过多，不像是一份规划文本。请只复制规划正文。"),
                     {},
                     {}};
    source.format = u"clipboard"_s;
    source.encoding = u"UTF-16"_s;
    source.sha256 = sha256Of(text.toUtf8());
    return readText(text, std::move(source), progress);
}

} // namespace gangmu
