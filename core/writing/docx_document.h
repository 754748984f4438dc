// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "core/base/result.h"

#include <memory>
#include <QByteArray>
#include <QList>

class QXmlStreamWriter;

namespace gangmu {

/// A text document (docx) with tables, in the look of official documents (GB/T 9704-2012): A4, title in
/// 小标宋, headings in 黑体 and 楷体, text in 仿宋, page numbers "— 1 —" at the outer edge. Fonts are named,
/// not carried: a machine without them shows its own.
class DocxDocument
{
public:
    enum class Paper { Portrait, Landscape };

    explicit DocxDocument(Paper paper = Paper::Portrait);
    ~DocxDocument();
    DocxDocument(const DocxDocument &) = delete;
    DocxDocument &operator=(const DocxDocument &) = delete;

    /// What follows stands on new pages of this paper.
    void beginSection(Paper paper);
    void addTitle(const QString &text);
    /// One paragraph: a short one that begins with 一、 stands in 黑体, with （一） in 楷体, all else in 仿宋
    /// with two characters' indent.
    void addText(const QString &text);
    /// A small line: 截至, counting rule.
    void addNote(const QString &text);
    /// The heading row is repeated on every page, rows are not broken. weights: how wide the columns are to
    /// each other; empty: all alike. A row of sums stands in 黑体.
    void addTable(const TableData &table, const QList<double> &weights = {});

    Result<QByteArray> bytes() const;
    /// Writes a file; an existing one is replaced only when the new one is whole. NoPermission or Io.
    Result<void> save(const QString &path) const;

private:
    void openParagraph(const QString &style);
    void addRun(const QString &text);
    void addRow(const TableData &table, const QList<QString> &cells, const QList<int> &widths,
                const QString &style, bool heading);

    Paper m_paper;
    bool m_begun = false; ///< something stands in this section
    QByteArray m_body;
    std::unique_ptr<QXmlStreamWriter> m_xml; ///< into m_body
};

} // namespace gangmu
