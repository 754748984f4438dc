// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/committee.h"
#include "core/domain/work_item.h"
#include "core/store/edit.h"

#include <QList>
#include <QStringList>

/// Committees and the inner life of work items of the invented province: resources/samples/example_work.json,
/// added to what example.json holds. Rows name each other by number; see resources/samples/README.md.
namespace gangmu {

struct SampleCommittee
{
    Committee committee;
    QString parent; ///< number; empty at the top
    QList<CommitteeMember> members;
};

struct SampleWorkDetail
{
    QString number;    ///< of the work item in example.json
    WorkItem fields;   ///< what is added to it; number, title, stage and dates of planning stay
    QString committee; ///< number; empty for none
    QList<WorkItemStage> stages;
    QList<WorkItemDocument> documents;
    std::optional<Consultation> consultation;
    QList<Comment> comments;
    std::optional<Ballot> ballot;
    QString ballotCommittee;
};

struct SampleWork
{
    QList<SampleCommittee> committees;
    QList<SampleWorkDetail> items;
    QList<std::pair<QString, QString>> standards; ///< number of a standard, and of its committee
};

/// As readSampleProvince().
Result<SampleWork> readSampleWork(const QByteArray &json, const QString &name);
Result<SampleWork> builtInSampleWork();

/// Adds it to the rows of the invented province, which are there already. Throws SQLite::Exception.
void writeSampleWork(Edit &edit, const SampleWork &work);

} // namespace gangmu
