// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include "core/analysis/chart_catalog.h"
#include "core/analysis/chart_table.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/workspace.h"
#include "core/writing/csv.h"
#include "ui/charts/chart_painter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

class ExportText
{
    Q_DECLARE_TR_FUNCTIONS(ChartExport)
};

/// Width of the canvas; everything else follows from it.
constexpr double canvasWidth = 1120;
constexpr double slimmest = 0.56; ///< height to width, so that few bars do not make a ribbon

/// A chart laid out on its own canvas. Fonts in pixels: a device's dots per inch change nothing.
class Canvas
{
public:
    explicit Canvas(const ChartData &chart) : m_painter(chart, themeColors(ThemeKind::Light), font())
    {
        size = {canvasWidth,
                std::ceil(std::max(canvasWidth * slimmest, m_painter.neededHeight(canvasWidth)))};
        m_painter.layout(size);
    }
    void paint(QPainter &painter) const { m_painter.paint(painter); }

    QSizeF size;

private:
    static QFont font()
    {
        QFont font = QGuiApplication::font();
        font.setPixelSize(15);
        return font;
    }
    ChartPainter m_painter;
};

Result<QByteArray> chartBytes(const ChartContent &content, const QString &suffix)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (suffix == "csv"_L1)
        return csv(plainRows(content.table) + QList<QStringList>{{}, {footText(content.chart)}},
                   CsvMark::ByteOrderMark);
    if (suffix == "png"_L1) {
        chartImage(content.chart).save(&buffer, "PNG");
        return bytes;
    }
    if (suffix == "svg"_L1) {
        const Canvas canvas(content.chart);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(canvas.size.toSize());
        generator.setViewBox(QRectF(QPointF(), canvas.size));
        generator.setTitle(content.chart.title);
        generator.setDescription(footText(content.chart));
        QPainter painter(&generator);
        canvas.paint(painter);
        painter.end();
        return bytes;
    }
    if (suffix == "pdf"_L1) {
        QPdfWriter writer(&buffer);
        writer.setTitle(content.chart.title);
        writer.setCreator(QCoreApplication::applicationName());
        const Canvas canvas(content.chart);
        const bool tall = canvas.size.height() > canvas.size.width();
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                         tall ? QPageLayout::Portrait : QPageLayout::Landscape,
                                         QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter));
        printChart(content.chart, writer);
        return bytes;
    }
    return Error{ErrorCode::InvalidArgument,
                 ExportText::tr("图表只能导出为 PNG、SVG、PDF 或 CSV 文件，请换用其中一种扩展名。"),
                 suffix,
                 {}};
}

} // namespace

QImage chartImage(const ChartData &chart)
{
    constexpr int fineness = 2;
    const Canvas canvas(chart);
    QImage image(canvas.size.toSize() * fineness, QImage::Format_RGB32);
    image.setDevicePixelRatio(fineness);
    image.fill(Qt::white);
    QPainter painter(&image);
    canvas.paint(painter);
    return image;
}

void printChart(const ChartData &chart, QPagedPaintDevice &device)
{
    const Canvas canvas(chart);
    QPainter painter(&device);
    const QRectF page(0, 0, painter.device()->width(), painter.device()->height());
    const double factor = std::min(page.width() / canvas.size.width(), page.height() / canvas.size.height());
    painter.translate((page.width() - canvas.size.width() * factor) / 2, 0);
    painter.scale(factor, factor);
    canvas.paint(painter);
}

Result<void> exportChart(const ChartContent &content, const QString &path)
{
    GANGMU_TRY(bytes, chartBytes(content, QFileInfo(path).suffix().toLower()));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    const ErrorCode code =
        file.error() == QFileDevice::PermissionsError ? ErrorCode::NoPermission : ErrorCode::Io;
    return Error{code,
                 ExportText::tr("无法写入“%1”，请换一个文件夹或检查权限。").arg(QFileInfo(path).fileName()),
                 file.errorString(), path};
}

Result<QStringList> exportCharts(const Workspace &workspace, const QString &folder, const QDate &asOf)
{
    if (!QDir().mkpath(folder))
        return Error{
            ErrorCode::Io, ExportText::tr("无法建立文件夹“%1”，请检查路径和权限。").arg(folder), {}, folder};
    GANGMU_TRY(all, plans(workspace.reader()));
    ChartOptions options;
    options.records.asOf = asOf;
    if (!all.isEmpty())
        options.plan = all.first().id;
    QStringList written;
    for (const auto &chart : EnumCodes<ChartId>::table) {
        GANGMU_TRY(content, makeChart(workspace.reader(), chart.value, options));
        if (content.chart.isEmpty())
            continue;
        const QString path = QDir(folder).filePath(QLatin1String(chart.code) + ".pdf"_L1);
        GANGMU_CHECK(exportChart(content, path));
        written.append(path);
    }
    return written;
}

} // namespace gangmu
