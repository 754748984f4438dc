// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/number_doctor.h"

#include "core/domain/standard_number_terms.h"
#include "core/domain/terms.h"
#include "ui/inspector/links_list.h"
#include "ui/inspector/section.h"
#include "ui/shell/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gangmu {

using namespace Qt::StringLiterals;

NumberDoctor::NumberDoctor(QWidget *parent)
    : QWidget(parent),
      m_text(makeNote({}, this)),
      m_proposals(new QWidget(this)),
      m_buttons(new QHBoxLayout(m_proposals)),
      m_near(new LinksList(u"nearNumbers"_s, this))
{
    setObjectName(u"numberDoctor"_s);
    m_text->setObjectName(u"numberExplanation"_s);
    m_text->setTextFormat(Qt::RichText);
    m_proposals->setObjectName(u"numberProposals"_s);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setDirection(QBoxLayout::TopToBottom);
    m_buttons->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_text);
    column->addWidget(m_proposals);
    column->addWidget(m_near);
    connect(m_near, &LinksList::followed, this, &NumberDoctor::followed);
}

void NumberDoctor::showNumber(const QString &number, const QList<NearNumber> &near, bool writable)
{
    const StandardNumberParse parse = parseStandardNumber(number);
    const ThemeColors &colors = themeColors();
    const auto colored = [](const QString &text, const QColor &color) {
        return u"<span style=\"color:%1\">%2</span>"_s.arg(color.name(), text.toHtmlEscaped());
    };
    QStringList lines;
    if (parse.ok())
        lines += explain(parse.number).toHtmlEscaped();
    else
        lines += colored(tr("标准号读不懂：%1").arg(termOf(parse.refusal)), colors.overdue);
    for (const QString &flag : termsOf(parse.flags))
        lines += colored(flag, colors.dueSoon);
    QStringList proposals = parse.proposals;
    // Understood, but not written as it should be.
    if (parse.ok() && parse.number.print() != number && parse.number.print(Dash::Em) != number) {
        for (const QString &repair : termsOf(parse.repairs))
            lines += colored(repair, colors.dueSoon);
        proposals = {parse.number.print()};
    }
    m_text->setText(lines.join(u"<br>"_s));
    showProposals(writable ? proposals : QStringList());
    QList<LinksList::Row> rows;
    for (const NearNumber &each : near)
        rows.append({Selection(each.standard.id),
                     u"%1 %2"_s.arg(each.standard.number, each.standard.title.left(30)),
                     u"%1 · %2"_s.arg(termOf(each.kind), termOf(each.standard.state))});
    constexpr int most = 5;
    m_near->setRows(rows, {}, most);
    m_near->setVisible(!rows.isEmpty());
}

void NumberDoctor::showProposals(const QStringList &proposals)
{
    m_proposals->setVisible(!proposals.isEmpty());
    if (proposals == m_shown)
        return;
    m_shown = proposals;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater(); // it may be the one just clicked
        delete item;
    }
    for (qsizetype i = 0; i < proposals.size(); ++i) {
        auto *button = new QPushButton(tr("改为 %1").arg(proposals[i]), m_proposals);
        button->setObjectName(u"takeProposal%1"_s.arg(i));
        connect(button, &QPushButton::clicked, this, [this, number = proposals[i]] { Q_EMIT taken(number); });
        m_buttons->addWidget(button);
    }
}

} // namespace gangmu
