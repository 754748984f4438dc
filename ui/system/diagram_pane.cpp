// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system/diagram_pane.h"

#include "core/domain/terms.h"
#include "core/store/verbs/system_verbs.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/session.h"
#include "ui/system/diagram_view.h"

#include <QComboBox>
#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPrinter>
#include <QToolButton>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

struct PaperChoice
{
    DiagramPaper paper;
    QString text;
};
QList<PaperChoice> paperChoices()
{
    return {{{QPageSize::A3, true}, DiagramPane::tr("A3 横向")},
            {{QPageSize::A3, false}, DiagramPane::tr("A3 纵向")},
            {{QPageSize::A4, true}, DiagramPane::tr("A4 横向")},
            {{QPageSize::A4, false}, DiagramPane::tr("A4 纵向")}};
}

} // namespace

DiagramPane::DiagramPane(Session &session, const OpenSystem &system, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_system(system),
      m_view(new DiagramView(system, this)),
      m_form(new QComboBox(this)),
      m_paper(new QComboBox(this)),
      m_counts(tool(u"diagramCounts"_s, u"view-statistics"_s, tr("数量"))),
      m_zoom(new QLabel(this))
{
    setObjectName(u"diagramPane"_s);
    m_form->setObjectName(u"diagramForm"_s);
    m_form->setAccessibleName(tr("结构形式"));
    for (const auto &form : EnumCodes<DiagramForm>::table)
        m_form->addItem(termOf(form.value), int(form.value));
    m_paper->setObjectName(u"diagramPaper"_s);
    for (QComboBox *box : {m_form, m_paper})
        box->setMinimumContentsLength(6); // in a narrow page the words of the buttons' menus remain
    m_paper->setAccessibleName(tr("纸张"));
    m_paper->setToolTip(tr("按这种纸张排布，打印和导出时排满一页"));
    for (const PaperChoice &choice : paperChoices())
        m_paper->addItem(choice.text);
    m_counts->setCheckable(true);
    m_counts->setChecked(true);
    m_counts->setToolTip(tr("在框内显示现有数/应有数"));
    m_zoom->setObjectName(u"diagramZoom"_s);
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(u"400%"_s));
    m_zoom->setAlignment(Qt::AlignCenter);
    QToolButton *smaller = tool(u"diagramSmaller"_s, u"zoom-out"_s, {});
    smaller->setToolTip(tr("缩小（Ctrl+滚轮）"));
    smaller->setAccessibleName(tr("缩小"));
    QToolButton *larger = tool(u"diagramLarger"_s, u"zoom-in"_s, {});
    larger->setToolTip(tr("放大（Ctrl+滚轮）"));
    larger->setAccessibleName(tr("放大"));
    QToolButton *fit = tool(u"diagramFit"_s, u"zoom-fit-best"_s, tr("适合窗口"));
    QToolButton *exporting = tool(u"diagramExport"_s, u"document-export"_s, tr("导出图"));
    auto *menu = new QMenu(this);
    menu->setObjectName(u"diagramExportMenu"_s);
    for (const auto &[suffix, text] :
         {std::pair(u"svg"_s, tr("SVG 矢量图…")), std::pair(u"pdf"_s, tr("PDF 文件…")),
          std::pair(u"png"_s, tr("PNG 图片…"))}) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"diagramExport_"_s + suffix);
        connect(action, &QAction::triggered, this, [this, ending = suffix] { askExport(ending); });
    }

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(12, 6, 12, 6);
    tools->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_form, m_paper, m_counts})
        tools->addWidget(widget);
    tools->addStretch();
    for (QWidget *widget : std::initializer_list<QWidget *>{smaller, m_zoom, larger, fit, exporting})
        tools->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);

    connect(m_form, &QComboBox::activated, this,
            [this] { setForm(DiagramForm(m_form->currentData().toInt())); });
    connect(m_paper, &QComboBox::currentIndexChanged, this, &DiagramPane::setPaperIndex);
    connect(m_counts, &QToolButton::toggled, m_view, &DiagramView::setCountsShown);
    connect(smaller, &QToolButton::clicked, this, [this] { m_view->setZoom(m_view->zoom() / 1.25); });
    connect(larger, &QToolButton::clicked, this, [this] { m_view->setZoom(m_view->zoom() * 1.25); });
    connect(fit, &QToolButton::clicked, m_view, &DiagramView::fit);
    connect(m_view, &DiagramView::zoomChanged, this,
            [this](double zoom) { m_zoom->setText(tr("%1%").arg(qRound(zoom * 100))); });
    // Not setMenu(): that would spin a loop of its own while the menu is open.
    connect(exporting, &QToolButton::clicked, menu,
            [exporting, menu] { menu->popup(exporting->mapToGlobal(QPoint(0, exporting->height()))); });
    connect(&system, &OpenSystem::loaded, this, &DiagramPane::showForm);
    connect(&system, &OpenSystem::updated, this, &DiagramPane::showForm);
    showForm();
}

QToolButton *DiagramPane::tool(const QString &name, const QString &icon, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(themeIcon(icon));
    button->setText(text);
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    return button;
}

void DiagramPane::showForm()
{
    m_form->setEnabled(m_session.workspace() && !m_session.workspace()->isReadOnly() && m_system.isOpen());
    m_form->setCurrentIndex(m_form->findData(int(m_system.content().system.form)));
}

void DiagramPane::setForm(DiagramForm form)
{
    StandardsSystem row = m_system.content().system;
    if (!m_session.workspace() || !m_system.isOpen() || row.form == form)
        return;
    row.form = form;
    if (!m_session.did(editSystem(*m_session.workspace(), row)))
        showForm();
    m_view->fit();
}

void DiagramPane::setPaperIndex(int index)
{
    m_view->setRoom(paperRoom(paperChoices().value(index).paper));
}

PaperDiagram DiagramPane::onPaper() const
{
    PaperDiagram diagram;
    diagram.content = m_system.content();
    diagram.counts = m_system.counts();
    diagram.asOf = m_system.asOf();
    diagram.paper = paperChoices().value(m_paper->currentIndex()).paper;
    diagram.folded = m_view->folded();
    diagram.countsShown = m_counts->isChecked();
    return diagram;
}

void DiagramPane::print(QPrinter &printer) const
{
    const PaperDiagram diagram = onPaper();
    // A printer that was set up for A3 or A4 keeps that; only its direction follows the diagram.
    printer.setPageOrientation(diagram.paper.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    printDiagram(diagram, printer);
}

void DiagramPane::askExport(const QString &suffix)
{
    m_session.dialogs().saveFile(
        this,
        {tr("导出结构图"), tr("%1 文件 (*.%2)").arg(suffix.toUpper(), suffix),
         tr("%1结构图.%2", "system, suffix").arg(m_system.content().system.title, suffix), suffix},
        [this, self = QPointer(this)](const QString &path) {
            if (self && m_session.did(exportDiagram(onPaper(), path)))
                m_session.inform(tr("已存为 %1。").arg(path));
        });
}

QByteArray DiagramPane::saveLayout() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << m_paper->currentIndex() << m_counts->isChecked();
    return bytes;
}

void DiagramPane::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    stream.setVersion(QDataStream::Qt_6_4);
    int paper = 0;
    bool counts = true;
    stream >> paper >> counts;
    if (stream.status() != QDataStream::Ok)
        return;
    m_paper->setCurrentIndex(std::clamp(paper, 0, m_paper->count() - 1));
    m_counts->setChecked(counts);
}

} // namespace gangmu
