// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/findings_filter.h"

#include "core/analysis/checks/checks.h"
#include "ui/checks/findings_model.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace gangmu {

using namespace Qt::StringLiterals;

FindingsFilter::FindingsFilter(QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_shown(new QLabel(this))
{
    setObjectName(u"findingsFilter"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    for (const auto &each : EnumCodes<Severity>::table) {
        auto *toggle = new QToolButton(this);
        toggle->setObjectName(u"show_"_s + QLatin1String(each.code));
        toggle->setCheckable(true);
        toggle->setChecked(true);
        toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(toggle, &QToolButton::toggled, this, &FindingsFilter::changed);
        m_buttons[size_t(each.value)] = toggle;
        row->addWidget(toggle);
    }
    m_text->setObjectName(u"findingsText"_s);
    m_text->setAccessibleName(tr("筛选问题"));
    m_text->setPlaceholderText(tr("筛选：单位、指标、标题…"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(320);
    m_text->addAction(themeIcon(u"view-filter"_s), QLineEdit::LeadingPosition);
    connect(m_text, &QLineEdit::textChanged, this, &FindingsFilter::changed);
    m_shown->setObjectName(u"findingsShown"_s);
    m_shown->setProperty("muted", true);
    row->addWidget(m_text, 1);
    row->addWidget(m_shown);
    row->addStretch();
    setCounts(0, 0, 0);
}

void FindingsFilter::setCounts(int errors, int warnings, int notes)
{
    const auto show = [this](Severity severity, int count) {
        button(severity)->setIcon(severityIcon(severity));
        //: severity and number of findings
        button(severity)->setText(tr("%1 %2").arg(severityText(severity)).arg(count));
    };
    show(Severity::Error, errors);
    show(Severity::Warning, warnings);
    show(Severity::Note, notes);
}

void FindingsFilter::setShown(int shown, int all)
{
    m_shown->setText(shown == all ? QString() : tr("显示 %1 / %2").arg(shown).arg(all));
}

QString FindingsFilter::text() const
{
    return m_text->text();
}

QSet<Severity> FindingsFilter::severities() const
{
    QSet<Severity> wanted;
    for (const auto &each : EnumCodes<Severity>::table) {
        if (button(each.value)->isChecked())
            wanted.insert(each.value);
    }
    return wanted;
}

} // namespace gangmu
