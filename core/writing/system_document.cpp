// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/system_document.h"

#include "core/analysis/system/system_counts.h"
#include "core/analysis/system/system_description.h"
#include "core/analysis/system/system_details.h"
#include "core/base/in_chinese.h"
#include "core/writing/docx_document.h"
#include "core/writing/messages.h"

namespace gangmu {

namespace {

void addDescription(DocxDocument &document, const SystemContent &content, const QDate &asOf)
{
    document.addTitle(WritingText::tr("%1编制说明").arg(content.system.title));
    for (const QString &line : fillDescription(content, asOf).text.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            document.addText(line.trimmed());
    }
}

void addStatistics(DocxDocument &document, const SystemContent &content, const QDate &asOf)
{
    const TableData table = statisticsTable(content, asOf);
    document.addTitle(table.title);
    document.addTable(table, {3, 1.6, 1.6, 2});
    document.addNote(systemFoot(content, asOf));
}

void addDetails(DocxDocument &document, const SystemContent &content, const QDate &asOf, SystemNodeId root)
{
    const TableData table = detailTable(content, root);
    document.addTitle(table.title);
    document.addTable(table, {0.9, 1.5, 3.4, 3.7, 1.5, 2.2, 1.8, 2.0, 2.6});
    document.addNote(systemFoot(content, asOf));
}

} // namespace

Result<void> writeSystemDocument(const SystemContent &content, const QList<SystemPart> &parts,
                                 const QDate &asOf, const QString &path, SystemNodeId root)
{
    DocxDocument document;
    for (SystemPart part : parts) {
        const InChinese official;
        document.beginSection(part == SystemPart::Details ? DocxDocument::Paper::Landscape
                                                          : DocxDocument::Paper::Portrait);
        switch (part) {
        case SystemPart::Details:
            addDetails(document, content, asOf, root);
            break;
        case SystemPart::Statistics:
            addStatistics(document, content, asOf);
            break;
        case SystemPart::Description:
            addDescription(document, content, asOf);
            break;
        }
    }
    return document.save(path);
}

} // namespace gangmu
