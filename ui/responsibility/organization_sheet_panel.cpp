// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responsibility/organization_sheet_panel.h"

#include "core/store/queries/target_queries.h"
#include "ui/responsibility/responsibility_model.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

OrganizationSheetPanel::OrganizationSheetPanel(Session &session, const ResponsibilityModel &model,
                                               QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(model),
      m_choice(new QComboBox(this)),
      m_text(new QTextBrowser(this))
{
    setObjectName(u"organizationPanel"_s);
    setMinimumWidth(240);
    m_choice->setObjectName(u"organizationChoice"_s);
    m_choice->setAccessibleName(tr("单位"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMaxVisibleItems(20);
    m_text->setObjectName(u"organizationSheet"_s);
    m_text->setAccessibleName(tr("单位任务清单"));
    m_text->setOpenLinks(false);
    m_text->setProperty("plain", true);
    m_text->document()->setDefaultStyleSheet(u"a { text-decoration: none }"_s);
    auto *buttons = new QHBoxLayout;
    const auto addButton = [&](const char *name, const QString &text, auto clicked) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, clicked);
        buttons->addWidget(button);
    };
    addButton("copySheet", tr("复制"), [this] { copy(); });
    addButton("printSheet", tr("打印"), [this] {
        if (const int column = m_model.matrix().columnOf(m_organization); column >= 0)
            print({column}, tr("打印单位任务清单"));
    });
    addButton("printAllSheets", tr("打印全部"), [this] {
        QList<int> busy;
        for (int column = 0; column < m_model.matrix().columns().size(); ++column) {
            if (m_model.matrix().columnCounts(column).total() > 0)
                busy.append(column);
        }
        print(busy, tr("打印全部单位任务清单"));
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_choice);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    connect(m_choice, &QComboBox::activated, this, [this](int place) {
        const OrganizationId chosen(m_choice->itemData(place).toLongLong());
        show(chosen);
        Q_EMIT picked(chosen);
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &OrganizationSheetPanel::open);
}

void OrganizationSheetPanel::show(OrganizationId organization)
{
    if (organization == m_organization)
        return;
    m_organization = organization;
    refresh();
}

void OrganizationSheetPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void OrganizationSheetPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void OrganizationSheetPanel::refresh()
{
    if (!isVisible())
        return;
    const ResponsibilityMatrix &matrix = m_model.matrix();
    m_targets.clear();
    if (m_session.workspace() && !matrix.plan().id.isNull()) {
        if (auto found = targets(m_session.workspace()->reader(), matrix.plan().id); m_session.did(found))
            m_targets = std::move(*found);
    }
    fillChoice();
    const int column = matrix.columnOf(m_organization);
    m_choice->setCurrentIndex(column);
    if (column < 0)
        m_text->setHtml(tr("<p>在矩阵中选中一个单位，这里列出它的全部任务。</p>"));
    else
        m_text->setHtml(toHtml(sheetOf(column), matrix.plan().title));
}

void OrganizationSheetPanel::fillChoice()
{
    const QList<MatrixColumn> &columns = m_model.matrix().columns();
    m_choice->clear();
    for (const MatrixColumn &column : columns)
        m_choice->addItem(column.name, column.organization.value());
}

OrganizationSheet OrganizationSheetPanel::sheetOf(int column) const
{
    return organizationSheet(m_model.matrix(), column, m_targets);
}

void OrganizationSheetPanel::copy()
{
    const ResponsibilityMatrix &matrix = m_model.matrix();
    const int column = matrix.columnOf(m_organization);
    if (column < 0)
        return;
    const OrganizationSheet sheet = sheetOf(column);
    auto *copied = new QMimeData;
    copied->setText(toPlainText(sheet, matrix.plan().title));
    copied->setHtml(toHtml(sheet, matrix.plan().title));
    QGuiApplication::clipboard()->setMimeData(copied);
    m_session.inform(tr("已复制“%1”的任务清单。").arg(sheet.name));
}

void OrganizationSheetPanel::print(const QList<int> &columns, const QString &title)
{
    QList<OrganizationSheet> sheets;
    for (int column : columns)
        sheets.append(sheetOf(column));
    if (!sheets.isEmpty())
        m_session.dialogs().choosePrinter(this, title,
                                          [sheets, plan = m_model.matrix().plan().title](QPrinter &printer) {
                                              printSheets(printer, sheets, plan);
                                          });
}

void OrganizationSheetPanel::open(const QUrl &link)
{
    const qint64 id = link.path().toLongLong();
    m_session.follow(PageId::Plan,
                     link.scheme() == "target"_L1 ? Selection(TargetId(id)) : Selection(NodeId(id)));
}

void printSheets(QPrinter &printer, const QList<OrganizationSheet> &sheets, const QString &planTitle)
{
    QString html;
    for (const OrganizationSheet &sheet : sheets)
        html += (html.isEmpty() ? u"<div>%1</div>"_s : u"<div style=\"page-break-before:always\">%1</div>"_s)
                    .arg(toHtml(sheet, planTitle));
    QTextDocument document;
    document.setDefaultStyleSheet(u"a { color: black; text-decoration: none } body { color: black }"_s);
    QFont font = QGuiApplication::font();
    font.setPointSizeF(10.5);
    document.setDefaultFont(font);
    document.setHtml(html);
    document.print(&printer);
}

} // namespace gangmu
