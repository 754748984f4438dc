// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/parsed_plan.h"

#include <QJsonObject>
#include <QMap>

namespace gangmu::test {

/// The facts of a plan per kind (outline, boxes, items, units, bodies, projects, tasks …), each as one line
/// of text, so that two readings of a plan can be compared as multisets.
using PlanFacts = QMap<QString, QStringList>;

PlanFacts factsOf(const ParsedPlan &plan);
PlanFacts factsOfGold(const QJsonObject &gold);

struct Score
{
    qsizetype gold = 0;
    qsizetype read = 0;
    qsizetype hits = 0;
    QStringList missing;
    QStringList extra;

    double precision() const { return read == 0 ? 1.0 : double(hits) / double(read); }
    double recall() const { return gold == 0 ? 1.0 : double(hits) / double(gold); }
};

Score compare(QStringList gold, QStringList read);

} // namespace gangmu::test
