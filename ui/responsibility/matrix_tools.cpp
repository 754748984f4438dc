// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responsibility/matrix_tools.h"

#include "ui/responsibility/role_painting.h"
#include "ui/shell/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

QIcon roleIcon(ResponsibilityRole role)
{
    QPixmap pixmap(32, 32);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintRole(painter, QRectF(0, 0, 16, 16), role, 12, themeColors().role(role));
    return pixmap;
}

QToolButton *addButton(QHBoxLayout &row, QButtonGroup *group, int id, const char *name, const QString &text,
                       const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row.addWidget(button);
    if (group)
        group->addButton(button, id);
    return button;
}

} // namespace

MatrixTools::MatrixTools(QWidget *parent)
    : QWidget(parent),
      m_tools(new QButtonGroup(this)),
      m_names(new QButtonGroup(this)),
      m_tasks(new QLineEdit(this)),
      m_organizations(new QLineEdit(this)),
      m_more(new QToolButton(this))
{
    setObjectName(u"matrixTools"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(2);
    addButton(*row, m_tools, int(MatrixTool::Select), "toolSelect", tr("选择"), tr("单击只选中，不修改"));
    addButton(*row, m_tools, int(MatrixTool::Cycle), "toolCycle", tr("轮换"),
              tr("单击依次设为牵头、参加、责任、空"))
        ->setChecked(true);
    addButton(*row, m_tools, int(MatrixTool::Lead), "toolLead", tr("牵头"), tr("单击设为牵头（键 1）"));
    addButton(*row, m_tools, int(MatrixTool::Participant), "toolParticipant", tr("参加"),
              tr("单击设为参加（键 2）"));
    addButton(*row, m_tools, int(MatrixTool::Responsible), "toolResponsible", tr("责任"),
              tr("单击设为责任（键 3）"));
    addButton(*row, m_tools, int(MatrixTool::Clear), "toolClear", tr("清除"), tr("单击清除（键 0 或 Del）"));
    showIcons();
    row->addSpacing(12);
    addButton(*row, m_names, 0, "namesIssued", tr("印发时"), tr("按印发时的单位名称显示，可修改"))
        ->setChecked(true);
    addButton(*row, m_names, 1, "namesCurrent", tr("现机构"),
              tr("按现在的机构归并显示，正文不变；只供查看、复制和打印"));
    row->addSpacing(12);
    m_holes = addButton(*row, nullptr, 0, "holes", tr("空缺"), tr("只看没有牵头单位的任务和没有任务的单位"));
    row->addStretch(1);
    for (QLineEdit *edit : {m_tasks, m_organizations}) {
        edit->setClearButtonEnabled(true);
        edit->setMinimumWidth(56);
        edit->setMaximumWidth(180);
        row->addWidget(edit, 2);
        connect(edit, &QLineEdit::textChanged, this, &MatrixTools::filterChanged);
    }
    m_tasks->setObjectName(u"taskFilter"_s);
    m_tasks->setPlaceholderText(tr("筛选任务"));
    m_tasks->setAccessibleName(tr("筛选任务"));
    m_organizations->setObjectName(u"organizationFilter"_s);
    m_organizations->setPlaceholderText(tr("筛选单位"));
    m_organizations->setAccessibleName(tr("筛选单位"));
    m_organizations->setToolTip(tr("名称、别名或拼音首字母，如 szj"));
    m_more->setObjectName(u"matrixMore"_s);
    m_more->setText(tr("更多"));
    m_more->setAccessibleName(tr("更多"));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(m_more);
    connect(m_tools, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            Q_EMIT toolChanged();
    });
    connect(m_names, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT currentChanged(id == 1);
    });
    connect(m_holes, &QToolButton::toggled, this, &MatrixTools::filterChanged);
}

void MatrixTools::showIcons()
{
    for (ResponsibilityRole role : allRoles)
        m_tools->button(int(MatrixTool::Lead) + int(role))->setIcon(roleIcon(role));
}

void MatrixTools::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

QSize MatrixTools::minimumSizeHint() const
{
    return {680, QWidget::minimumSizeHint().height()};
}

void MatrixTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void MatrixTools::fit()
{
    QList<QToolButton *> buttons;
    int words = 0;
    for (ResponsibilityRole role : allRoles) {
        buttons += qobject_cast<QToolButton *>(m_tools->button(int(MatrixTool::Lead) + int(role)));
        words += fontMetrics().horizontalAdvance(buttons.last()->text());
    }
    const bool signsShown = buttons.first()->toolButtonStyle() == Qt::ToolButtonIconOnly;
    const int filter = m_organizations->minimumWidth() + layout()->spacing();
    const int all = layout()->minimumSize().width() + (signsShown ? words : 0) +
                    (m_organizations->isHidden() ? filter : 0) + 2 * 36; // filters one can read
    const auto style = width() < all ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    for (QToolButton *button : buttons)
        button->setToolButtonStyle(style);
    m_organizations->setHidden(width() < all - words && m_organizations->text().isEmpty());
}

MatrixTool MatrixTools::tool() const
{
    return MatrixTool(m_tools->checkedId());
}

void MatrixTools::setTool(MatrixTool tool)
{
    if (QAbstractButton *button = m_tools->button(int(tool)))
        button->setChecked(true);
}

bool MatrixTools::isCurrent() const
{
    return m_names->checkedId() == 1;
}

void MatrixTools::setCurrent(bool current)
{
    m_names->button(current ? 1 : 0)->setChecked(true);
}

bool MatrixTools::showsHoles() const
{
    return m_holes->isChecked();
}

QString MatrixTools::taskFilter() const
{
    return m_tasks->text().trimmed();
}

QString MatrixTools::organizationFilter() const
{
    return m_organizations->text().trimmed();
}

void MatrixTools::clearFilters()
{
    m_tasks->clear();
    m_organizations->clear();
    m_holes->setChecked(false);
}

void MatrixTools::startFilter()
{
    m_tasks->setFocus(Qt::ShortcutFocusReason);
    m_tasks->selectAll();
}

void MatrixTools::setHoles(int tasks, int organizations)
{
    m_holes->setText(tasks + organizations == 0 ? tr("空缺") : tr("空缺 %1").arg(tasks + organizations));
    m_holes->setToolTip(
        tr("%1项任务没有牵头单位，%2个单位没有任务；按下只看这些").arg(tasks).arg(organizations));
    fit();
}

void MatrixTools::setMoreMenu(QMenu *menu)
{
    m_more->setMenu(menu);
}

} // namespace gangmu
