// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/xlsx_files.h"

#include <zip.h>

namespace gangmu::test {

QByteArray zipped(const QList<std::pair<QByteArray, QByteArray>> &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *const target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *const archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto &[name, content] : entries) {
        zip_source_t *const source =
            zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
        zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_DEFLATE, 1); // the quickest
    }
    if (zip_close(archive) != 0)
        qFatal("cannot pack");
    zip_stat_t stat;
    zip_source_stat(target, &stat);
    QByteArray bytes(qsizetype(stat.size), '\0');
    zip_source_open(target);
    zip_source_read(target, bytes.data(), stat.size);
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

QByteArray worksheet(const QByteArray &rows, const QByteArray &behind)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
           "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" +
           rows + "</sheetData>" + behind + "</worksheet>";
}

QByteArray xlsxOf(const QByteArray &sheetXml, const QByteArray &sharedStrings, const QByteArray &styles,
                  const QByteArray &workbookExtra)
{
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    QList<std::pair<QByteArray, QByteArray>> entries{
        {"_rels/.rels", "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"rId1\" Type=\"" +
                            office + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml",
         "<workbook xmlns:r=\"" + office + "\">" + workbookExtra +
             "<sheets><sheet name=\"目录\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"rId1\" Type=\"" + office +
             "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + office +
             "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/><Relationship Id=\"rId3\" Type=\"" + office +
             "/styles\" Target=\"styles.xml\"/></Relationships>"},
        {"xl/worksheets/sheet1.xml", sheetXml}};
    if (!sharedStrings.isEmpty())
        entries.append({"xl/sharedStrings.xml", "<sst>" + sharedStrings + "</sst>"});
    if (!styles.isEmpty())
        entries.append({"xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>"});
    return zipped(entries);
}

} // namespace gangmu::test
