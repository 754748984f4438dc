// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sheets/html_sheet.h"

#include "core/base/text.h"
#include "core/reading/document_reader.h"
#include "core/reading/messages.h"
#include "core/reading/sheets/html_tokens.h"
#include "core/reading/sheets/merged_cells.h"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>

namespace gangmu {

namespace {

constexpr int deepest = 64; ///< tables within tables
constexpr int mostSpanned = 65534;
constexpr qsizetype longestText = 4 << 20; ///< UTF-16 units; what is beyond no limit on cells lets through

/// Hears of the structure of the tables in a page.
class TableVisitor
{
public:
    virtual ~TableVisitor() = default;
    virtual bool goOn(qsizetype position) = 0;
    virtual void tableBegins(int table) = 0;
    virtual void tableEnds(int table) = 0;
    virtual void rowBegins(int table) = 0;
    virtual void rowEnds(int table) = 0;
    virtual void cell(int table, const QString &text, int columns, int rows) = 0;
    virtual void caption(int table, const QString &text) = 0;
    virtual bool wantsText(int table) const = 0;
};

int spanOf(const HtmlToken &token, QStringView name, int most)
{
    bool ok = false;
    const int span = attributeOf(token.attributes, name).trimmed().toInt(&ok);
    return ok ? std::clamp(span, 1, most) : 1;
}

bool breaksLine(const QString &name)
{
    static constexpr std::array<QStringView, 8> names = {u"br", u"p",  u"div", u"li",
                                                         u"h1", u"h2", u"h3",  u"dd"};
    return std::ranges::find(names, QStringView(name)) != names.end();
}

/// Follows the tags, supplying the ends that HTML lets people leave out.
class TableWalk
{
public:
    TableWalk(QStringView html, TableVisitor &visitor) : m_tokens(html), m_visitor(visitor) {}

    void run()
    {
        for (HtmlToken token = m_tokens.next(); token.kind != HtmlToken::Kind::End; token = m_tokens.next()) {
            if (!m_visitor.goOn(m_tokens.position()))
                return;
            take(token);
        }
        while (!m_open.empty())
            endTable();
    }

private:
    struct Open
    {
        int table = 0;
        int depth = 0; ///< of tables too deep to be read
        bool inRow = false;
        bool inCell = false;
        bool inCaption = false;
        int columns = 1;
        int rows = 1;
        QString text;
    };

    void take(const HtmlToken &token)
    {
        if (token.kind == HtmlToken::Kind::Text) {
            if (!m_open.empty() && m_ignored == 0)
                takeText(token.text);
            return;
        }
        const bool opens = token.kind == HtmlToken::Kind::Open;
        if (token.name == u"table") {
            opens ? beginTable() : endTable();
            return;
        }
        if (m_open.empty() || m_ignored > 0)
            return;
        Open &open = m_open.back();
        if (token.name == u"tr") {
            endRow(open);
            if (opens)
                beginRow(open);
        } else if (token.name == u"td" || token.name == u"th") {
            endCell(open);
            if (opens)
                beginCell(open, token);
        } else if (token.name == u"thead" || token.name == u"tbody" || token.name == u"tfoot") {
            endRow(open);
        } else if (token.name == u"caption") {
            endRow(open);
            open.inCaption = opens;
            if (!opens)
                m_visitor.caption(open.table, text::trimmed(open.text).toString());
            open.text.clear();
        } else if ((opens || token.name != u"br") && breaksLine(token.name)) {
            breakLine(open, token.name == u"br");
        }
    }

    void takeText(QStringView text)
    {
        Open &open = m_open.back();
        if (open.text.size() < longestText &&
            ((open.inCell && m_visitor.wantsText(open.table)) || open.inCaption))
            appendHtmlText(text.first(qMin(text.size(), longestText)), open.text);
    }

    static void breakLine(Open &open, bool always)
    {
        while (open.text.endsWith(u' '))
            open.text.chop(1);
        if (!open.text.isEmpty() && (always || !open.text.endsWith(u'\n')))
            open.text += u'\n';
    }

    void beginTable()
    {
        if (int(m_open.size()) >= deepest) {
            ++m_ignored;
            return;
        }
        m_open.push_back({});
        m_open.back().table = m_tables++;
        m_visitor.tableBegins(m_open.back().table);
    }

    void endTable()
    {
        if (m_ignored > 0) {
            --m_ignored;
            return;
        }
        if (m_open.empty())
            return;
        endRow(m_open.back());
        m_visitor.tableEnds(m_open.back().table);
        m_open.pop_back();
    }

    void beginRow(Open &open)
    {
        open.inRow = true;
        m_visitor.rowBegins(open.table);
    }

    void endRow(Open &open)
    {
        endCell(open);
        if (open.inRow)
            m_visitor.rowEnds(open.table);
        open.inRow = false;
    }

    void beginCell(Open &open, const HtmlToken &token)
    {
        if (!open.inRow)
            beginRow(open);
        open.inCell = true;
        open.inCaption = false;
        open.columns = spanOf(token, u"colspan", 1024);
        open.rows = spanOf(token, u"rowspan", mostSpanned);
        open.text.clear();
    }

    void endCell(Open &open)
    {
        if (open.inCell)
            m_visitor.cell(open.table, text::trimmed(open.text).toString(), open.columns, open.rows);
        open.inCell = false;
        open.text.clear();
    }

    HtmlTokens m_tokens;
    TableVisitor &m_visitor;
    std::vector<Open> m_open;
    int m_tables = 0;
    int m_ignored = 0; ///< open tables that lie too deep
};

/// Counts: which tables there are, and how much is in them.
class TableCensus final : public TableVisitor
{
public:
    explicit TableCensus(const Progress &progress) : m_progress(progress) {}
    QList<SheetInfo> tables;
    QList<qint64> cells; ///< with text, by table

    bool goOn(qsizetype) override { return !m_progress.isCancelled(); }
    void tableBegins(int table) override
    {
        tables.append({table, {}, 0, false});
        cells.append(0);
    }
    void tableEnds(int) override {}
    void rowBegins(int) override {}
    void rowEnds(int table) override { ++tables[table].rows; }
    void cell(int table, const QString &text, int, int) override { cells[table] += text.isEmpty() ? 0 : 1; }
    void caption(int table, const QString &text) override { tables[table].name = text; }
    bool wantsText(int) const override { return true; }

    int largest() const
    {
        return cells.isEmpty() ? -1 : int(std::ranges::max_element(cells) - cells.begin());
    }

private:
    const Progress &m_progress;
};

/// Hands the rows of one table on.
class TableRows final : public TableVisitor
{
public:
    TableRows(RowOutput &output, int table, qsizetype size)
        : m_output(output), m_builder(output.options().limits), m_table(table), m_size(size)
    {
    }

    bool goOn(qsizetype position) override
    {
        m_output.progress().report(position, m_size);
        return !m_done && m_output.goOn();
    }
    void tableBegins(int) override {}
    void tableEnds(int table) override { m_done = m_done || table == m_table; }
    void rowBegins(int table) override
    {
        if (table != m_table)
            return;
        m_builder.begin(++m_row);
        m_column = 0;
    }
    void rowEnds(int table) override
    {
        if (table != m_table || m_done)
            return;
        if (m_output.options().fillMerged)
            m_merged.fill(m_builder, m_row);
        m_done = !m_output.take(m_builder.finish());
    }
    void cell(int table, const QString &text, int columns, int rows) override
    {
        if (table != m_table)
            return;
        m_column = m_merged.freeColumn(m_column, m_row);
        m_builder.open(m_column);
        m_builder.append(text);
        if (columns > 1 || rows > 1)
            m_builder.addSpan({m_column, columns, rows});
        if (rows > 1)
            m_merged.hold(m_column, columns, m_row + rows, text);
        m_column += columns;
    }
    void caption(int, const QString &) override {}
    bool wantsText(int table) const override { return table == m_table; }

private:
    RowOutput &m_output;
    RowBuilder m_builder;
    MergedCells m_merged;
    int m_table;
    qsizetype m_size;
    qint64 m_row = 0;
    int m_column = 0;
    bool m_done = false;
};

TableCensus censusOf(QStringView html, const Progress &progress)
{
    TableCensus census(progress);
    TableWalk(html, census).run();
    return census;
}

} // namespace

Result<QList<SheetInfo>> htmlTables(QStringView html, const QString &name, const Progress &progress)
{
    TableCensus census = censusOf(html, progress);
    if (progress.isCancelled())
        return cancelledReading(name);
    return std::move(census.tables);
}

Result<QList<SheetPreview>> htmlPreviews(QStringView html, const QString &name, int rows,
                                         const Progress &progress)
{
    constexpr qsizetype mostPreviews = 50;
    const TableCensus census = censusOf(html, progress);
    QList<int> order(census.tables.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::ranges::greater(), [&](int table) { return census.cells[table]; });
    order.resize(std::min(order.size(), mostPreviews));
    std::ranges::sort(order);
    QList<SheetPreview> previews;
    for (const int table : std::as_const(order)) {
        SheetPreview preview{census.tables[table], {}};
        const SheetOptions options;
        const SheetSink sink = [&](const SheetRow &row) {
            preview.rows.append(forPreview(row));
            return preview.rows.size() < rows;
        };
        RowOutput output(name, options, sink, progress);
        TableRows wanted(output, table, html.size());
        TableWalk(html, wanted).run();
        previews.append(preview);
    }
    if (progress.isCancelled())
        return cancelledReading(name);
    return previews;
}

void readHtmlTable(QStringView html, RowOutput &output)
{
    const TableCensus census = censusOf(html, output.progress());
    if (!output.goOn())
        return;
    const int wanted = output.options().sheet;
    const int table = wanted < 0 ? census.largest() : wanted;
    if (table < 0 || table >= census.tables.size()) {
        const QString message =
            census.tables.isEmpty()
                ? ReadingText::tr("“%1”里没有表格。请选中网页或工作表中的表格，重新复制。")
                : ReadingText::tr("“%1”里没有所选的表格。请重新选择。");
        output.fail({census.tables.isEmpty() ? ErrorCode::EmptyFile : ErrorCode::InvalidArgument,
                     message.arg(output.name()),
                     {},
                     output.name()});
        return;
    }
    TableRows rows(output, table, html.size());
    TableWalk(html, rows).run();
}

} // namespace gangmu
