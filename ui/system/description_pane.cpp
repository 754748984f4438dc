// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system/description_pane.h"

#include "core/analysis/system/system_description.h"
#include "core/store/verbs/system_verbs.h"
#include "ui/shell/plain_text_edit.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 700; ///< after the last key press, then it is stored

QWidget *withHeading(const QString &text, QWidget *below, const QList<QWidget *> &tools = {})
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(text);
    label->setProperty("muted", true);
    row->addWidget(label);
    row->addStretch();
    for (QWidget *tool : tools)
        row->addWidget(tool);
    column->addLayout(row);
    column->addWidget(below, 1);
    return pane;
}

} // namespace

DescriptionPane::DescriptionPane(Session &session, const OpenSystem &system, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_system(system),
      m_text(new PlainTextEdit),
      m_filled(new QTextBrowser),
      m_outline(new QToolButton),
      m_insert(new QToolButton),
      m_menu(new QMenu(this))
{
    setObjectName(u"systemDescription"_s);
    m_text->setObjectName(u"systemDescriptionText"_s);
    m_text->setAccessibleName(tr("编制说明"));
    m_text->setPlaceholderText(
        tr("写编制依据和目的、国内外标准概况、薄弱环节、子体系的划分、与其他体系的关系。"
           "花括号中的名称会换成当前数字，例如 {应有数}。"));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_filled->setObjectName(u"systemDescriptionFilled"_s);
    m_filled->setAccessibleName(tr("填入数字后的编制说明"));
    m_filled->setOpenLinks(false);
    m_outline->setObjectName(u"systemDescriptionOutline"_s);
    m_outline->setText(tr("插入提纲"));
    m_outline->setIcon(themeIcon(u"view-list-text"_s));
    m_outline->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_insert->setObjectName(u"systemDescriptionInsert"_s);
    m_insert->setText(tr("插入数字"));
    m_insert->setIcon(themeIcon(u"list-add"_s));
    m_insert->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_menu->setObjectName(u"systemDescriptionMenu"_s);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"systemDescriptionSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(withHeading(tr("原稿"), m_text, {m_outline, m_insert}));
    splitter->addWidget(withHeading(tr("成稿"), m_filled));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    setFocusProxy(m_text);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DescriptionPane::store);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_reading)
            m_pause.start();
    });
    connect(m_outline, &QToolButton::clicked, this, [this] {
        m_text->insertPlainText(descriptionOutline());
        m_text->setFocus();
        store();
    });
    // Not setMenu(): that would spin a loop of its own while the menu is open.
    connect(m_insert, &QToolButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_insert->mapToGlobal(QPoint(0, m_insert->height())));
    });
    connect(&system, &OpenSystem::loaded, this, &DescriptionPane::readText);
    connect(&system, &OpenSystem::updated, this, [this](const SystemDelta &delta) {
        if (delta.system)
            readText();
        else if (isVisible())
            showFilled();
    });
    readText();
}

/// Takes over the stored text, unless somebody is typing it.
void DescriptionPane::readText()
{
    const bool writable = m_session.workspace() && !m_session.workspace()->isReadOnly() && m_system.isOpen();
    m_text->setReadOnly(!writable);
    m_outline->setEnabled(writable);
    m_insert->setEnabled(writable);
    const QString stored = m_system.content().system.description;
    const bool other = m_shown != m_system.id();
    m_shown = m_system.id();
    if (m_text->toPlainText() != stored && (other || !m_pause.isActive())) {
        const QScopedValueRollback reading(m_reading, true);
        m_pause.stop();
        m_text->setPlainText(stored);
    }
    if (isVisible())
        showFilled();
}

void DescriptionPane::store()
{
    m_pause.stop();
    if (!m_system.isOpen() || m_shown != m_system.id() || m_text->isReadOnly())
        return;
    StandardsSystem row = m_system.content().system;
    if (row.description == m_text->toPlainText())
        return;
    row.description = m_text->toPlainText();
    m_session.did(editSystem(*m_session.workspace(), row));
}

QString DescriptionPane::html() const
{
    const FilledText filled = fillDescription(m_system.content(), m_system.asOf());
    QString text;
    qsizetype done = 0;
    for (const FilledText::Span &span : filled.spans) {
        text += filled.text.mid(done, span.begin - done).toHtmlEscaped();
        text +=
            u"<span class=\"%1\">%2</span>"_s.arg(span.known ? u"figure"_s : u"unknown"_s,
                                                  filled.text.mid(span.begin, span.length).toHtmlEscaped());
        done = span.begin + span.length;
    }
    text += filled.text.mid(done).toHtmlEscaped();
    QString html;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            html += u"<p>%1</p>"_s.arg(line);
    }
    return html;
}

void DescriptionPane::showFilled()
{
    const ThemeColors &colors = themeColors();
    m_filled->document()->setDefaultStyleSheet(
        u"p { margin: 0 0 8px 0; line-height: 150%; } .figure { color: %1; font-weight: 600; } "
        ".unknown { color: %2; text-decoration: underline; }"_s.arg(colors.accent.name(),
                                                                    colors.overdue.name()));
    const QString text = html();
    m_filled->setHtml(text.isEmpty() ? u"<p style=\"color: %1\">%2</p>"_s.arg(
                                           colors.muted.name(), tr("还没有编制说明。").toHtmlEscaped())
                                     : text);
}

void DescriptionPane::fillMenu()
{
    m_menu->clear();
    for (const Placeholder &each : placeholders(m_system.content(), m_system.asOf())) {
        QAction *action = m_menu->addAction(tr("%1（现为 %2）").arg(each.name, each.value.left(20)));
        connect(action, &QAction::triggered, this, [this, name = each.name] {
            m_text->insertPlainText(u'{' + name + u'}');
            m_text->setFocus();
        });
    }
}

void DescriptionPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showFilled();
}

bool DescriptionPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut && m_pause.isActive())
        store();
    return QWidget::eventFilter(watched, event);
}

} // namespace gangmu
