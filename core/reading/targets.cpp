// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/targets.h"

#include "core/domain/review_action.h"
#include "core/reading/targets_scan.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

struct TargetText
{
    Q_DECLARE_TR_FUNCTIONS(TargetText)
};

/// Share of the pairs of neighbouring characters that two names have in common, 0 to 1.
double likeness(const QString &a, const QString &b)
{
    const auto pairs = [](const QString &text) {
        QSet<QString> result;
        for (qsizetype i = 0; i + 1 < text.size(); ++i)
            result.insert(text.mid(i, 2));
        return result;
    };
    const QSet<QString> first = pairs(a), second = pairs(b);
    if (first.isEmpty() || second.isEmpty())
        return a == b ? 1 : 0;
    QSet<QString> common = first;
    common.intersect(second);
    return 2.0 * double(common.size()) / double(first.size() + second.size());
}

/// A share or a time limit that stands twice is one target; counts of two projects may well be equal and yet
/// add up, unless their metrics say the same in as many words.
bool repeats(const ParsedTarget &target, const ParsedTarget &earlier)
{
    if (target.unit != earlier.unit || target.value != earlier.value || target.high != earlier.high ||
        target.comparator != earlier.comparator || target.deadlineYear != earlier.deadlineYear ||
        target.metricKey != earlier.metricKey)
        return false;
    const double like = likeness(target.metric, earlier.metric);
    const bool measured =
        target.unit == u"%"_s || target.unit.contains(u"月"_s) || target.unit.contains(u"日"_s);
    if (measured)
        return like >= 0.5;
    return like >= 0.85 && target.metric.size() >= 6 &&
           (target.scope == earlier.scope || target.metric.size() >= 9);
}

void linkRepeated(QList<ParsedTarget> &targets)
{
    QHash<QString, QList<int>> byFigure;
    for (int i = 0; i < targets.size(); ++i) {
        ParsedTarget &target = targets[i];
        QList<int> &same = byFigure[u"%1 %2"_s.arg(target.value).arg(target.unit)];
        for (const int earlier : std::as_const(same)) {
            if (repeats(target, targets[earlier])) {
                target.sameAs = earlier;
                break;
            }
        }
        // A handful is enough to compare with: damaged text may hold one figure a thousand times.
        if (target.sameAs < 0 && same.size() < 20)
            same.append(i);
    }
}

QString figureOf(const ParsedTarget &target)
{
    const QString value = QString::number(target.value);
    switch (target.comparator) {
    case Comparator::AtLeast:
        return u"≥ %1 %2"_s.arg(value, target.unit);
    case Comparator::MoreThan:
        return u"> %1 %2"_s.arg(value, target.unit);
    case Comparator::AtMost:
        return u"≤ %1 %2"_s.arg(value, target.unit);
    case Comparator::LessThan:
        return u"< %1 %2"_s.arg(value, target.unit);
    case Comparator::Range:
        return u"%1–%2 %3"_s.arg(value, QString::number(target.high.value_or(target.value)), target.unit);
    case Comparator::Equal:
        break;
    }
    return u"%1 %2"_s.arg(value, target.unit);
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ParsedReviewNote proposeTarget(const ParsedTarget &target)
{
    QJsonObject action{{u"action"_s, codeOf(ReviewActionKind::CreateTarget)},
                       {u"node"_s, target.node},
                       {u"text"_s, target.text},
                       {u"metric"_s, target.metric},
                       {u"comparator"_s, codeOf(target.comparator)},
                       {u"value"_s, target.value},
                       {u"unit"_s, target.unit},
                       {u"scope"_s, target.scope}};
    if (target.high)
        action.insert(u"high"_s, *target.high);
    if (target.deadlineYear)
        action.insert(u"deadline"_s, *target.deadlineYear);
    ParsedReviewNote note;
    note.kind = ReviewKind::UncertainTarget;
    note.node = target.node;
    note.line = target.line;
    note.message = TargetText::tr("“%1”可能是一项目标，读入时未能确定。").arg(target.text);
    note.proposal = TargetText::tr("新增目标：%1，%2").arg(target.metric, figureOf(target));
    note.action = compact(action);
    return note;
}

ParsedReviewNote proposeLink(int index, const ParsedTarget &target, const ParsedTarget &earlier)
{
    ParsedReviewNote note;
    note.kind = ReviewKind::RepeatedTarget;
    note.node = target.node;
    note.line = target.line;
    note.message = TargetText::tr("“%1”与第 %2 行的目标“%3”相同，合计时应只计一次。")
                       .arg(target.text, QString::number(earlier.line), earlier.text);
    note.proposal = TargetText::tr("视为同一目标：%1，%2").arg(target.metric, figureOf(target));
    note.action = compact({{u"action"_s, codeOf(ReviewActionKind::LinkTargets)},
                           {u"target"_s, index},
                           {u"same_as"_s, target.sameAs}});
    return note;
}

} // namespace

QList<ParsedTarget> findTargets(const ParsedPlan &plan)
{
    QList<ParsedTarget> targets = TargetScan(plan).certain;
    linkRepeated(targets);
    return targets;
}

QList<ParsedReviewNote> targetNotes(const ParsedPlan &plan, const QList<ParsedTarget> &targets)
{
    QList<ParsedReviewNote> notes;
    const TargetScan scan(plan);
    for (const ParsedTarget &target : scan.possible)
        notes.append(proposeTarget(target));
    for (int i = 0; i < targets.size(); ++i) {
        const int earlier = targets[i].sameAs;
        if (earlier >= 0 && earlier < i)
            notes.append(proposeLink(i, targets[i], targets[earlier]));
    }
    return notes;
}

} // namespace gangmu
