// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/system_fixture.h"

#include "ui/system/diagram_export.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QSvgRenderer>
#include <QToolButton>
#include <QWheelEvent>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

class SystemDiagram : public SystemFixture
{
protected:
    void click(const QRectF &rect)
    {
        QTest::mouseClick(diagram->viewport(), Qt::LeftButton, {}, rect.center().toPoint());
    }
    static int inked(const QImage &image)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y).lightness() < 200 ? 1 : 0;
        }
        return count;
    }
};

} // namespace

TEST_F(SystemDiagram, AClickSelectsInTreeAndTable)
{
    EXPECT_EQ(diagram->diagram().boxes.size(), 4);
    click(diagram->boxRect(b->special));
    EXPECT_EQ(tree->currentNode(), b->special);
    EXPECT_EQ(rows->rowCount(), 1);
    pick(b->terms);
    EXPECT_EQ(diagram->selected(), b->terms);
    click(diagram->boxRect({})); // the system itself
    EXPECT_EQ(rows->rowCount(), 4);
    EXPECT_TRUE(tree->currentNode().isNull());
}

TEST_F(SystemDiagram, TheMarkFoldsAndSelectingUnfolds)
{
    click(diagram->foldMark(b->general));
    EXPECT_EQ(diagram->diagram().boxes.size(), 3);
    EXPECT_TRUE(diagram->boxRect(b->terms).isEmpty());
    pick(b->terms);
    EXPECT_EQ(diagram->diagram().boxes.size(), 4);
    EXPECT_FALSE(diagram->boxRect(b->terms).isEmpty());
}

TEST_F(SystemDiagram, KeysMoveFoldAndOpen)
{
    diagram->setFocus();
    diagram->showNode(b->general);
    QTest::keyClick(diagram, Qt::Key_Right);
    EXPECT_EQ(tree->currentNode(), b->special);
    QTest::keyClick(diagram, Qt::Key_Left);
    EXPECT_EQ(tree->currentNode(), b->general);
    QTest::keyClick(diagram, Qt::Key_Space);
    EXPECT_EQ(diagram->diagram().boxes.size(), 3);
    QTest::keyClick(diagram, Qt::Key_Return);
    EXPECT_EQ(page->findChild<QTabWidget *>(u"systemTabs"_s)->currentIndex(), int(SystemPage::Details));
}

TEST_F(SystemDiagram, CtrlWheelZoomsAroundTheMouse)
{
    diagram->setZoom(2);
    const QPointF at = diagram->boxRect(b->general).center();
    QWheelEvent event(at, diagram->viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(diagram->viewport(), &event);
    EXPECT_GT(diagram->zoom(), 2);
    diagram->fit();
    EXPECT_LE(diagram->zoom(), 1);
    for (const DiagramBox &box : diagram->diagram().boxes)
        EXPECT_TRUE(QRectF(diagram->viewport()->rect()).contains(diagram->boxRect(box.node)));
}

TEST_F(SystemDiagram, FollowsEditsAndForm)
{
    b->addNode(u"新类"_s);
    EXPECT_EQ(diagram->diagram().boxes.size(), 5);
    auto *form = page->findChild<QComboBox *>(u"diagramForm"_s);
    form->setCurrentIndex(2);
    Q_EMIT form->activated(2);
    EXPECT_EQ(b->content().system.form, DiagramForm::Sequence);
    EXPECT_TRUE(std::any_of(diagram->diagram().lines.begin(), diagram->diagram().lines.end(),
                            [](const DiagramLine &line) { return line.arrow; }));
    must(workspace->undo());
    EXPECT_EQ(form->currentIndex(), 0);
    page->findChild<QToolButton *>(u"diagramCounts"_s)->click();
    EXPECT_TRUE(diagram->diagram().boxes.first().count.isEmpty());
}

TEST_F(SystemDiagram, IsExportedInAllForms)
{
    for (const QString &suffix : {u"svg"_s, u"pdf"_s, u"png"_s}) {
        const QString path = t.path(u"diagram."_s + suffix);
        t.dialogs.files = {path};
        page->findChild<QAction *>(u"diagramExport_"_s + suffix)->trigger();
        ASSERT_TRUE(QFileInfo::exists(path)) << suffix.toStdString();
    }
    QFile svg(t.path(u"diagram.svg"_s));
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
    const QByteArray bytes = svg.readAll();
    QSvgRenderer renderer(bytes);
    ASSERT_TRUE(renderer.isValid());
    EXPECT_TRUE(QString::fromUtf8(bytes).contains(u"术语"_s));
    QImage drawn(renderer.defaultSize(), QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    renderer.render(&painter);
    painter.end();
    EXPECT_GT(inked(drawn), 300);
    const QImage png(t.path(u"diagram.png"_s));
    EXPECT_GT(inked(png), 1000);
    EXPECT_GT(QFileInfo(t.path(u"diagram.pdf"_s)).size(), 1000);
    const auto refused = exportDiagram({}, t.path(u"diagram.bmp"_s));
    EXPECT_EQ(refused.error().code, ErrorCode::InvalidArgument);
}
