// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/finding_detail.h"

#include "core/analysis/checks/checks.h"
#include "ui/checks/findings_model.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {
constexpr int iconSize = 22;
} // namespace

FindingDetail::FindingDetail(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_rule(new QLabel(this)),
      m_message(new QLabel(this)),
      m_source(new QLabel(this)),
      m_go(new QPushButton(tr("转到规划"), this)),
      m_fix(new QPushButton(this))
{
    setObjectName(u"findingDetail"_s);
    m_icon->setObjectName(u"findingIcon"_s);
    m_rule->setObjectName(u"findingRule"_s);
    m_message->setObjectName(u"findingMessage"_s);
    m_source->setObjectName(u"findingSource"_s);
    m_go->setObjectName(u"findingGo"_s);
    m_fix->setObjectName(u"findingFix"_s);
    m_icon->setFixedSize(iconSize, iconSize);
    m_rule->setProperty("muted", true);
    m_source->setProperty("muted", true);
    for (QLabel *label : {m_rule, m_message, m_source}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_message->setWordWrap(true);
    m_source->setWordWrap(true);
    m_fix->setProperty("accent", true);

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_rule);
    words->addWidget(m_message);
    words->addWidget(m_source);
    words->addStretch();
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_fix);
    buttons->addWidget(m_go);
    buttons->addStretch();
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(16, 12, 16, 12);
    all->setSpacing(12);
    all->addWidget(m_icon, 0, Qt::AlignTop);
    all->addLayout(words, 1);
    all->addLayout(buttons);

    connect(m_go, &QPushButton::clicked, this, &FindingDetail::goRequested);
    connect(m_fix, &QPushButton::clicked, this, &FindingDetail::fixRequested);
}

void FindingDetail::show(const Finding *finding, const QString &ruleTitle, const QString &sourceText)
{
    m_go->setVisible(finding);
    m_fix->setVisible(finding && finding->fix);
    m_source->setVisible(finding && !sourceText.isEmpty());
    if (!finding) {
        m_icon->clear();
        m_rule->clear();
        m_message->setText(tr("选中一条，这里显示它的原文和可以怎样修正。"));
        return;
    }
    m_icon->setPixmap(severityIcon(finding->severity).pixmap(iconSize));
    m_go->setText(finding->standard.isNull() ? tr("转到规划")
                  : finding->entry.isNull()  ? tr("转到标准")
                                             : tr("转到体系"));
    m_rule->setText(tr("%1：%2", "severity: rule").arg(severityText(finding->severity), ruleTitle));
    m_message->setText(finding->message);
    m_source->setText(tr("原文第 %1 行：%2").arg(finding->line).arg(sourceText));
    if (finding->fix)
        m_fix->setText(finding->fix->text);
}

} // namespace gangmu
