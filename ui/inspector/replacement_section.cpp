// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/replacement_section.h"

#include "core/domain/standard_number.h"
#include "ui/inspector/field_edit.h"
#include "ui/inspector/replacement_timeline.h"

#include <algorithm>
#include <QLabel>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

ReplacementSection::ReplacementSection(QWidget *parent)
    : Section(u"standardChain"_s, tr("代替关系"), parent),
      m_timeline(new ReplacementTimeline(this)),
      m_problem(makeNote({}, this)),
      m_numbers(new FieldEdit(u"standardReplaces"_s, tr("代替的标准号"), this))
{
    m_problem->setObjectName(u"chainProblem"_s);
    m_numbers->setPlaceholderText(tr("代替的标准号，多个以“；”隔开"));
    content()->addWidget(m_timeline);
    content()->addWidget(m_problem);
    content()->addWidget(m_numbers);
    connect(m_timeline, &ReplacementTimeline::followed, this, &ReplacementSection::followed);
    connect(m_numbers, &FieldEdit::committed, this, &ReplacementSection::take);
}

void ReplacementSection::showChain(const ReplacementChain *chain, const QList<Replacement> &replaced,
                                   bool writable)
{
    if (chain)
        m_timeline->showChain(*chain);
    m_timeline->setVisible(chain && chain->nodes.size() > 1);
    QStringList problems;
    for (const QStringList &cycle : chain ? chain->cycles : QList<QStringList>())
        problems += tr("互相代替，请改正：%1").arg(cycle.join(u" → "_s));
    if (chain && !chain->complete)
        problems += tr("代替关系过长，只显示了一部分。");
    m_problem->setText(problems.join(u'\n'));
    m_problem->setVisible(!problems.isEmpty());
    m_replaced = replaced;
    QStringList numbers;
    for (const Replacement &replacement : replaced)
        numbers += replacement.number;
    m_numbers->show(numbers.join(u'；'));
    m_numbers->setToolTip(m_numbers->text());
    m_numbers->setReadOnly(!writable);
    const int gaps = chain ? chain->gaps() : 0;
    setTitle(gaps > 0 ? tr("代替关系（%n 项不在目录中）", nullptr, gaps) : tr("代替关系"));
}

void ReplacementSection::take(const QString &numbers)
{
    QString list = numbers;
    list.replace(u';', u'；').replace(u'、', u'；');
    QList<Replacement> replaced;
    for (const QString &each : list.split(u'；', Qt::SkipEmptyParts)) {
        const QString number = each.trimmed();
        const QString key = numberKeyOf(number);
        if (number.isEmpty())
            continue;
        // What was known of it stays: that it is replaced in part.
        const auto known = std::find_if(m_replaced.cbegin(), m_replaced.cend(), [&](const Replacement &row) {
            return numberKeyOf(row.number) == key;
        });
        Replacement replacement = known == m_replaced.cend() ? Replacement() : *known;
        replacement.number = number;
        replaced += replacement;
    }
    Q_EMIT edited(replaced);
}

void ReplacementSection::revert()
{
    m_numbers->revert();
}

} // namespace gangmu
