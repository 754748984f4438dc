// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responsibility/matrix_printer.h"

#include "core/analysis/matrix_tables.h"
#include "core/domain/terms.h"
#include "ui/responsibility/role_painting.h"

#include <cmath>
#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

// All lengths in points.
constexpr double titleHeight = 26;
constexpr double legendHeight = 14;
constexpr double longestHeader = 96;
constexpr double rowHeight = 15;
constexpr double footHeight = 16;
constexpr double taskWidth = 168;
constexpr double numberWidth = 20;
constexpr double totalWidth = 24;
constexpr double narrowest = 12.5;
constexpr double widest = 26;
constexpr int letter = 9; ///< height of the type
constexpr double slant = 60;

class MatrixPrinter
{
    Q_DECLARE_TR_FUNCTIONS(MatrixPrinter)

public:
    MatrixPrinter(QPainter &painter, QPrinter &printer, const ResponsibilityModel &model)
        : m_painter(painter), m_printer(printer), m_model(model), m_roles(usedRoles(model.matrix()))
    {
        const QRectF area = printer.pageLayout().paintRect(QPageLayout::Point);
        m_width = area.width();
        m_height = area.height();
        m_painter.scale(printer.resolution() / 72.0, printer.resolution() / 72.0);
    }

    void print()
    {
        QFont font = m_painter.font();
        font.setPixelSize(letter);
        double longest = 0;
        for (int column = 0; column < m_model.columnCount(); ++column)
            longest = std::max(longest, QFontMetricsF(font).horizontalAdvance(nameOf(column)));
        m_headerHeight = std::clamp(longest * std::sin(slant * M_PI / 180) + 14, 32.0, longestHeader);
        const double room = m_width - taskWidth - double(m_roles.size()) * totalWidth;
        const int columns = m_model.columnCount();
        const int fit = std::max(1, int(room / narrowest));
        const int across = std::max(1, (columns + fit - 1) / fit);
        const int perPage = (columns + across - 1) / across;
        m_columnWidth = std::clamp(room / std::max(1, perPage), narrowest, widest);
        const double body = m_height - titleHeight - legendHeight - m_headerHeight - footHeight;
        const int lines = std::max(3, int(body / rowHeight) - int(m_roles.size()));
        const int down = std::max(1, (m_model.rowCount() + lines - 1) / lines);
        for (int part = 0; part < across; ++part) {
            for (int page = 0; page < down; ++page) {
                if (part + page > 0)
                    m_printer.newPage();
                const bool last = page == down - 1;
                printPage(page * lines, std::min(m_model.rowCount(), (page + 1) * lines), part * perPage,
                          std::min(columns, (part + 1) * perPage), last);
                text(QRectF(0, m_height - footHeight, m_width, footHeight),
                     tr("第%1页，共%2页").arg(part * down + page + 1).arg(across * down), Qt::AlignRight);
            }
        }
    }

private:
    void text(const QRectF &area, const QString &words, int alignment, bool bold = false, int size = letter)
    {
        QFont font = m_painter.font();
        font.setPixelSize(size);
        font.setBold(bold);
        m_painter.setFont(font);
        m_painter.setPen(Qt::black);
        const QString fitted = QFontMetricsF(font).elidedText(words, Qt::ElideRight, area.width());
        m_painter.drawText(area, alignment | Qt::AlignVCenter | Qt::TextSingleLine, fitted);
    }

    void line(double x1, double y1, double x2, double y2)
    {
        m_painter.setPen(QPen(QColor(150, 150, 150), 0.4));
        m_painter.drawLine(QPointF(x1, y1), QPointF(x2, y2));
    }

    void printPage(int firstRow, int lastRow, int firstColumn, int lastColumn, bool sums)
    {
        const ResponsibilityMatrix &matrix = m_model.matrix();
        text(QRectF(0, 0, m_width, titleHeight), tr("%1责任矩阵").arg(matrix.plan().title), Qt::AlignHCenter,
             true, 14);
        text(QRectF(0, titleHeight, m_width, legendHeight), legend(), Qt::AlignLeft);
        const double top = titleHeight + legendHeight + m_headerHeight;
        const double right = taskWidth + (lastColumn - firstColumn) * m_columnWidth;
        printNames(firstColumn, lastColumn, top);
        for (qsizetype i = 0; i < m_roles.size(); ++i)
            text(QRectF(right + double(i) * totalWidth, top - rowHeight, totalWidth, rowHeight),
                 termOf(m_roles[i]), Qt::AlignHCenter);
        const double end = right + double(m_roles.size()) * totalWidth;
        line(0, top, end, top);
        double y = top;
        for (int row = firstRow; row < lastRow; ++row, y += rowHeight) {
            m_model.isGroup(row) ? printGroup(row, y, end) : printRow(row, firstColumn, lastColumn, y, right);
            line(0, y + rowHeight, end, y + rowHeight);
        }
        if (sums)
            y = printSums(firstColumn, lastColumn, y, end);
        for (int column = firstColumn; column <= lastColumn; ++column) {
            const double x = taskWidth + (column - firstColumn) * m_columnWidth;
            line(x, top, x, y);
        }
    }

    QString legend() const
    {
        QStringList signs;
        for (ResponsibilityRole role : m_roles)
            signs += tr("%1 %2").arg(QString(signOf(role)), termOf(role));
        const QString words = signs.join(u"　"_s);
        const MatrixOptions &options = m_model.matrix().options();
        return options.current ? tr("%1　单位名称截至%2").arg(words, options.asOf.toString(Qt::ISODate))
                               : tr("%1　单位名称为印发时").arg(words);
    }

    QString nameOf(int column) const
    {
        return m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }

    void printNames(int first, int last, double bottom)
    {
        for (int column = first; column < last; ++column) {
            m_painter.save();
            m_painter.translate(taskWidth + (column - first + 0.5) * m_columnWidth, bottom - 3);
            m_painter.rotate(-slant);
            const double room = (m_headerHeight - 8) / std::sin(slant * M_PI / 180);
            text(QRectF(0, -rowHeight / 2, room, rowHeight), nameOf(column), Qt::AlignLeft);
            m_painter.restore();
        }
    }

    void printGroup(int row, double y, double right)
    {
        m_painter.fillRect(QRectF(0, y, right, rowHeight), QColor(236, 236, 236));
        text(QRectF(4, y, right - 8, rowHeight),
             m_model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString(), Qt::AlignLeft, true);
    }

    void printRow(int row, int firstColumn, int lastColumn, double y, double right)
    {
        const ResponsibilityMatrix &matrix = m_model.matrix();
        const int task = m_model.matrixRow(row);
        text(QRectF(0, y, numberWidth, rowHeight), QString::number(task + 1), Qt::AlignRight);
        text(QRectF(numberWidth + 4, y, taskWidth - numberWidth - 8, rowHeight),
             m_model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString(), Qt::AlignLeft);
        for (int column = firstColumn; column < lastColumn; ++column) {
            const MatrixCell cell = m_model.cellAt(m_model.index(row, column));
            const QRectF area(taskWidth + (column - firstColumn) * m_columnWidth, y, m_columnWidth,
                              rowHeight);
            if (const auto role = cell.role())
                paintRole(m_painter, area, *role, 7, Qt::black);
            if (cell.isUncertain())
                text(area.adjusted(area.width() / 2 + 3, 0, 0, 0), u"?"_s, Qt::AlignLeft);
        }
        const RoleCounts counts = matrix.rowCounts(task);
        for (qsizetype i = 0; i < m_roles.size(); ++i)
            text(QRectF(right + double(i) * totalWidth, y, totalWidth, rowHeight),
                 QString::number(counts[m_roles[i]]), Qt::AlignHCenter);
    }

    double printSums(int firstColumn, int lastColumn, double y, double right)
    {
        for (ResponsibilityRole role : m_roles) {
            text(QRectF(numberWidth + 4, y, taskWidth - numberWidth - 8, rowHeight),
                 tr("%1合计（全部任务）").arg(termOf(role)), Qt::AlignLeft);
            for (int column = firstColumn; column < lastColumn; ++column) {
                const RoleCounts counts = m_model.matrix().columnCounts(m_model.matrixColumn(column));
                text(QRectF(taskWidth + (column - firstColumn) * m_columnWidth, y, m_columnWidth, rowHeight),
                     QString::number(counts[role]), Qt::AlignHCenter, false, 7);
            }
            y += rowHeight;
            line(0, y, right, y);
        }
        return y;
    }

    QPainter &m_painter;
    QPrinter &m_printer;
    const ResponsibilityModel &m_model;
    QList<ResponsibilityRole> m_roles;
    double m_width = 0;
    double m_height = 0;
    double m_columnWidth = widest;
    double m_headerHeight = longestHeader;
};

} // namespace

void printMatrix(QPrinter &printer, const ResponsibilityModel &model)
{
    printer.setPageOrientation(QPageLayout::Landscape);
    QPainter painter(&printer);
    MatrixPrinter(painter, printer, model).print();
}

} // namespace gangmu
