// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/message_bar.h"

#include "ui/shell/theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {
constexpr int confirmationStays = 6000; // ms
}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_copy(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_icon->setObjectName(u"messageIcon"_s);
    m_copy->setObjectName(u"messageCopy"_s);
    m_copy->setText(tr("复制详情"));
    m_copy->setIcon(themeIcon(u"edit-copy"_s));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *close = new QToolButton(this);
    close->setObjectName(u"messageClose"_s);
    close->setText(u"✕"_s);
    close->setToolTip(tr("关闭"));
    close->setAccessibleName(tr("关闭消息"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy);
    layout->addWidget(close);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::hide);
    connect(close, &QToolButton::clicked, this, &MessageBar::hide);
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->text() + u'\n' + m_detail); });
    hide();
}

void MessageBar::showError(const Error &error)
{
    const QStringList details{error.where, error.detail};
    QString detail = details.join(u'\n').trimmed();
    present(error.message, true, detail);
}

void MessageBar::showMessage(const QString &text)
{
    present(text, false, {});
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::present(const QString &text, bool failure, const QString &detail)
{
    m_detail = detail;
    m_text->setText(text);
    m_text->setToolTip(detail);
    m_copy->setVisible(!detail.isEmpty());
    m_icon->setPixmap(themeIcon(failure ? u"dialog-error"_s : u"dialog-ok-apply"_s).pixmap(16, 16));
    if (property("failure").toBool() != failure) {
        setProperty("failure", failure);
        style()->unpolish(this);
        style()->polish(this);
    }
    failure ? m_timer.stop() : m_timer.start(confirmationStays);
    show();
}

} // namespace gangmu
