// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/replacement_timeline.h"

#include "core/domain/terms.h"
#include "ui/shell/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {
constexpr int lineX = 7;
constexpr int textX = 20;
constexpr int radius = 4;
} // namespace

ReplacementTimeline::ReplacementTimeline(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"replacementTimeline"_s);
    setAccessibleName(tr("代替关系"));
    m_layout->setContentsMargins(textX, 0, 0, 0);
    m_layout->setSpacing(6);
}

void ReplacementTimeline::showChain(const ReplacementChain &chain)
{
    m_chain = chain;
    for (QLabel *label : std::as_const(m_labels)) {
        label->hide();
        label->deleteLater(); // its link may be what was followed
    }
    m_labels.clear();
    for (int i = 0; i < chain.nodes.size(); ++i) {
        const ChainNode &node = chain.nodes[i];
        const QString number = node.number.toHtmlEscaped();
        QString text = i == chain.self ? u"<b>%1</b>"_s.arg(number)
                       : node.standard.isNull()
                           ? number
                           : u"<a href=\"%1\">%2</a>"_s.arg(node.standard.value()).arg(number);
        const QString state = node.standard.isNull() ? tr("不在目录中") : termOf(node.state);
        text += u" <small>%1</small>"_s.arg(state.toHtmlEscaped());
        const bool partial = std::any_of(chain.links.begin(), chain.links.end(), [&](const ChainLink &link) {
            return link.partial && (link.older == i || link.newer == i);
        });
        if (partial && i != chain.self)
            text += u" <small>%1</small>"_s.arg(tr("（部分代替）").toHtmlEscaped());
        auto *label = new QLabel(text, this);
        label->setWordWrap(true);
        label->setToolTip(node.title);
        label->setAccessibleName(u"%1 %2 %3"_s.arg(node.number, node.title, state));
        label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(label, &QLabel::linkActivated, this,
                [this](const QString &link) { Q_EMIT followed(StandardId(link.toLongLong())); });
        m_layout->addWidget(label);
        m_labels += label;
    }
    update();
}

void ReplacementTimeline::paintEvent(QPaintEvent *)
{
    if (m_labels.isEmpty())
        return;
    const ThemeColors &colors = themeColors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto dotY = [this](const QLabel *label) { return label->y() + fontMetrics().height() / 2 + 1; };
    painter.setPen(QPen(colors.line, 2));
    painter.drawLine(lineX, dotY(m_labels.first()), lineX, dotY(m_labels.last()));
    for (int i = 0; i < m_labels.size(); ++i) {
        const ChainNode &node = m_chain.nodes[i];
        const bool standing = !node.standard.isNull() && (node.state == StandardState::InForce ||
                                                          node.state == StandardState::Published);
        const QColor color = i == m_chain.self ? colors.accent : standing ? colors.done : colors.muted;
        painter.setPen(QPen(color, 2, node.standard.isNull() ? Qt::DotLine : Qt::SolidLine));
        painter.setBrush(standing ? color : colors.panel);
        painter.drawEllipse(QPoint(lineX, dotY(m_labels[i])), radius, radius);
    }
}

} // namespace gangmu
