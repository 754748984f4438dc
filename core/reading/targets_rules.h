// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/targets_sentence.h"

namespace gangmu {

/// Where a quantity stands.
struct TargetSetting
{
    bool goals = false;    ///< under a heading of goals
    bool past = false;     ///< tells what was reached before
    bool preamble = false; ///< in front of the first heading
    bool dated = false;    ///< its own paragraph names a year to come
    std::optional<int> deadline;
};

enum class TargetVerdict { No, Maybe, Yes };

/// How a quantity was understood.
struct TargetReading
{
    TargetVerdict verdict = TargetVerdict::No;
    qsizetype begin = 0; ///< of the verbatim text
    qsizetype end = 0;
    QString metric;
    QString metricKey;
    QString verb; ///< the verb that carries on to the next phrase of the sentence
    Comparator comparator = Comparator::Equal;
    CountingMode counting = CountingMode::Unstated;
};

/// The sentence rules: which quantity is a target, and of what. Words come from resources/reading.
class TargetRules
{
public:
    TargetRules();

    /// carriedVerb: of the phrase before in the same sentence, empty for none. plain is the text cut into
    /// phrases.
    TargetReading read(QStringView plain, const QuantityPhrase &phrase, const TargetSetting &setting,
                       const QString &carriedVerb) const;

    QString metricKeyFor(const QString &metric, const QString &unit) const;
    QString labelVerb(QStringView plain, const QuantityPhrase &phrase) const;
    bool isBareVerb(QStringView metric) const
    {
        return !metric.isEmpty() && m_verbs.lengthAt(metric, 0) == metric.size();
    }
    CountingMode countingFor(QStringView words) const;
    bool isGoalHeading(QStringView title) const;
    bool isPastHeading(QStringView title) const;
    bool speaksOfPast(QStringView words) const { return m_past.in(words); }

private:
    struct Words;
    struct MetricRule
    {
        QString key;
        QList<QStringList> all;
        QStringList none;
        QStringList units;
    };

    void readMetrics();
    bool namesGroup(QStringView after) const;
    bool isCondition(const Words &words, const Quantity &quantity) const;
    bool isNorm(const Words &words, const Quantity &quantity) const;
    TargetVerdict judge(const Words &words, const Quantity &quantity, const TargetSetting &setting) const;
    TargetVerdict judgeNumberFirst(const Words &words, const Quantity &quantity,
                                   const TargetSetting &setting) const;
    TargetVerdict judgeNounFirst(const Words &words, const Quantity &quantity,
                                 const TargetSetting &setting) const;
    void completeMetric(QStringView plain, const QuantityPhrase &phrase, QString &metric) const;
    QString metricOf(const Words &words, const Quantity &quantity) const;

    // One set a class of target_cues.txt, which says what each is for.
    WordSet m_verbs, m_mention, m_group, m_filler, m_place, m_near, m_past, m_state, m_pastHeading,
        m_goalHeading, m_cumulative, m_new, m_grant, m_span, m_share, m_threshold, m_existence, m_tail,
        m_scene, m_norm;
    QList<MetricRule> m_metrics;
};

} // namespace gangmu
