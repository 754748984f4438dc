// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system/diagram_export.h"

#include "core/base/in_chinese.h"
#include "ui/system/diagram_painter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetricsF>
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
    Q_DECLARE_TR_FUNCTIONS(DiagramExport)
};

constexpr double inch = 96;
constexpr double marginMm = 12;
constexpr double footHeight = 30;
constexpr double largestPicture = 20000; ///< pixels of a side; larger ones are drawn smaller

/// A diagram laid out on a canvas of its own, with its foot.
class Canvas
{
public:
    explicit Canvas(const PaperDiagram &diagram) : m_diagram(diagram)
    {
        m_look.colors = themeColors(ThemeKind::Light);
        m_look.font = QGuiApplication::font();
        m_look.font.setPixelSize(14);
        m_look.foldMarks = false;
        DiagramOptions options = diagramOptions(m_look.font);
        options.form = diagram.content.system.form;
        options.folded = diagram.folded;
        options.counts = diagram.countsShown;
        options.room = paperRoom(diagram.paper) - QSizeF(0, footHeight);
        m_layout = layoutDiagram(diagram.content, diagram.counts, options, diagramText(m_look.font));
        if (diagram.countsShown) {
            const InChinese official;
            m_foot =
                ExportText::tr("框内数字为现有数/应有数。%1").arg(systemFoot(diagram.content, diagram.asOf));
        }
        size = m_layout.size + QSizeF(4, 4);
        if (!m_foot.isEmpty())
            size.rheight() += footHeight;
    }

    void paint(QPainter &painter) const
    {
        painter.save();
        painter.translate(2, 2);
        paintDiagram(painter, m_layout, m_look, QRectF(QPointF(), m_layout.size));
        painter.restore();
        if (m_foot.isEmpty())
            return;
        QFont font = m_look.font;
        font.setPixelSize(12);
        painter.setFont(font);
        painter.setPen(m_look.colors.muted);
        const QRectF line(2, size.height() - footHeight + 8, size.width() - 4, footHeight - 8);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(m_foot, Qt::ElideRight, line.width()));
    }

    QSizeF size;

private:
    const PaperDiagram &m_diagram;
    DiagramLook m_look;
    DiagramLayout m_layout;
    QString m_foot;
};

QByteArray png(const Canvas &canvas)
{
    const double fineness =
        std::min(2.0, largestPicture / std::max(canvas.size.width(), canvas.size.height()));
    QImage image((canvas.size * fineness).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(fineness, fineness);
    canvas.paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svg(const Canvas &canvas, const PaperDiagram &diagram)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(canvas.size.toSize());
    generator.setViewBox(QRectF(QPointF(), canvas.size));
    generator.setTitle(diagram.content.system.title);
    generator.setDescription(systemFoot(diagram.content, diagram.asOf));
    QPainter painter(&generator);
    canvas.paint(painter);
    painter.end();
    return bytes;
}

QByteArray pdf(const PaperDiagram &diagram)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(diagram.content.system.title);
    writer.setCreator(QCoreApplication::applicationName());
    setPaper(writer, diagram.paper);
    printDiagram(diagram, writer);
    return bytes;
}

} // namespace

QSizeF paperRoom(const DiagramPaper &paper)
{
    QSizeF size = QPageSize::size(paper.size, QPageSize::Millimeter);
    if (paper.landscape)
        size.transpose();
    return (size - QSizeF(2 * marginMm, 2 * marginMm)) / 25.4 * inch;
}

void setPaper(QPagedPaintDevice &device, const DiagramPaper &paper)
{
    device.setPageLayout(
        QPageLayout(QPageSize(paper.size), paper.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                    QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter));
}

void printDiagram(const PaperDiagram &diagram, QPagedPaintDevice &device)
{
    const Canvas canvas(diagram);
    QPainter painter(&device);
    const QSizeF page(painter.device()->width(), painter.device()->height());
    const double full = painter.device()->logicalDpiX() / inch;
    const double factor =
        std::min({full, page.width() / canvas.size.width(), page.height() / canvas.size.height()});
    painter.translate((page.width() - canvas.size.width() * factor) / 2, 0);
    painter.scale(factor, factor);
    canvas.paint(painter);
}

Result<void> exportDiagram(const PaperDiagram &diagram, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (suffix == "png"_L1)
        bytes = png(Canvas(diagram));
    else if (suffix == "svg"_L1)
        bytes = svg(Canvas(diagram), diagram);
    else if (suffix == "pdf"_L1)
        bytes = pdf(diagram);
    else
        return Error{ErrorCode::InvalidArgument,
                     ExportText::tr("结构图只能导出为 PNG、SVG 或 PDF 文件，请换用其中一种扩展名。"),
                     suffix,
                     {}};
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    const ErrorCode code =
        file.error() == QFileDevice::PermissionsError ? ErrorCode::NoPermission : ErrorCode::Io;
    return Error{code,
                 ExportText::tr("无法写入“%1”，请换一个文件夹或检查权限。").arg(QFileInfo(path).fileName()),
                 file.errorString(), path};
}

} // namespace gangmu
