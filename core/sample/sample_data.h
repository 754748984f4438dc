// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/organization.h"
#include "core/domain/plan.h"
#include "core/domain/standard.h"
#include "core/domain/standards_system.h"
#include "core/domain/target.h"
#include "core/domain/work_item.h"

#include <QList>
#include <QStringList>

/// The sample files under resources/samples as values without ids. Rows name each other by name, number or
/// path; see resources/samples/README.md for the format.
namespace gangmu {

struct SampleNode
{
    PlanNode node;     ///< kind, number, title, body, matrixRole, part
    int depth = 1;     ///< 1 for a top node
    QString path;      ///< numbers (or titles) from the root, joined by "/"
    QStringList leads; ///< names of organizations in order, as all of these lists
    QStringList participants;
    QStringList responsible;
};

struct SampleTarget
{
    Target target;    ///< text is composed where the file gives none
    QString nodePath; ///< empty where the target stands apart
    QString sameAs;   ///< metric of the target it repeats; empty for most
};

struct SampleActual
{
    QString metric; ///< of the target of the same plan, the first with this metric
    TargetActual actual;
};

/// A published number that belongs to no target.
struct SampleFigure
{
    QString metric;
    double value = 0;
    QString unit;
    QString asOf; ///< ISO date, year and month, or year; empty where not stated
    QString countingRule;
    QString origin;

    /// All of it in one sentence.
    QString text() const;
};

struct SamplePlan
{
    Plan plan;
    QList<SampleNode> nodes; ///< in document order
    QList<SampleTarget> targets;
    QList<SampleActual> actuals;
    QList<SampleFigure> figures;
};

struct SampleAlias
{
    QString organization;
    OrganizationAlias alias;
};

struct SampleChange
{
    QString from;
    QString to;
    OrganizationChange change;
};

struct SampleStandard
{
    Standard standard;
    QString nodePath; ///< in the first plan of the file; empty where it fulfils none
};

struct SampleWorkItem
{
    WorkItem item;
    QString nodePath;
    QString standardNumber; ///< empty until issued
};

/// A row of a system's 明细表: a standard of the same file by its number, or a planned one.
struct SampleSystemEntry
{
    SystemEntry entry; ///< a planned one with its title, kind and year
    QString standardNumber;
};

struct SampleSystemNode
{
    SystemNode node;  ///< code, title, foreign
    int depth = 1;    ///< 1 for a top node
    QString nodePath; ///< the box item of the first plan that it was made from; mostly empty
    QList<SampleSystemEntry> entries;
};

struct SampleSystem
{
    StandardsSystem system;
    QList<SampleSystemNode> nodes; ///< in document order
};

/// One file: a province.
struct SampleProvince
{
    QString region;
    QList<Organization> organizations;
    QList<SampleAlias> aliases;
    QList<SampleChange> changes;
    QList<SamplePlan> plans;
    QList<SampleStandard> standards;
    QList<SampleWorkItem> workItems; ///< those of the same title fulfil planned entries of systems
    QList<SampleSystem> systems;
};

/// Reads one sample file. An unknown code, kind or wrong format is an Internal error that names the record:
/// the files are part of the program.
Result<SampleProvince> readSampleProvince(const QByteArray &json, const QString &name);

/// All sample files that are built in: the invented province first, then the real ones.
Result<QList<SampleProvince>> builtInSample();

} // namespace gangmu
