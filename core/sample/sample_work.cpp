// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_work.h"

#include "core/domain/ballot_rules.h"
#include "core/sample/sample_record.h"

#include <QFile>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

int count(SampleRecord &record, QLatin1String key)
{
    return record.has(key) ? int(record.number(key)) : 0;
}

CommitteeMember readMember(SampleRecord &record)
{
    CommitteeMember member;
    member.name = record.needed("name"_L1);
    member.role = record.code<CommitteeRole>("role"_L1);
    member.organization = record.text("organization"_L1);
    member.party = record.text("party"_L1);
    member.title = record.text("title"_L1);
    return member;
}

SampleCommittee readCommittee(SampleRecord &record)
{
    SampleCommittee row;
    row.committee.number = record.needed("number"_L1);
    row.committee.name = record.needed("name"_L1);
    row.committee.scope = record.text("scope"_L1);
    row.committee.secretariat = record.text("secretariat"_L1);
    row.committee.guidance = record.text("guidance"_L1);
    row.committee.term = record.text("term"_L1);
    row.committee.termStart = record.date("from"_L1);
    row.committee.termEnd = record.date("to"_L1);
    row.committee.remark = u"虚构示例"_s;
    row.parent = record.text("parent"_L1);
    row.members = readList<CommitteeMember>(record.value("members"_L1), readMember);
    return row;
}

/// Rows of three texts: stages (code, from, to) and documents (code, name, received).
QList<QStringList> triples(const QJsonValue &array)
{
    QList<QStringList> rows;
    for (const auto &value : array.toArray()) {
        QStringList row;
        for (const auto &text : value.toArray())
            row += text.toString();
        if (row.size() != 3 || !fromCode<Stage>(row[0]))
            throw BadSampleRecord{u"bad stage or document "_s + row.join(u' ')};
        rows += row;
    }
    return rows;
}

QDate dateOf(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid())
        throw BadSampleRecord{u"no date "_s + text};
    return date;
}

Consultation readConsultation(SampleRecord record)
{
    Consultation row;
    row.startedOn = record.date("from"_L1);
    row.endsOn = record.date("to"_L1);
    row.sent = count(record, "sent"_L1);
    row.replied = count(record, "replied"_L1);
    row.repliedWithComments = count(record, "with_comments"_L1);
    row.drafter = record.text("drafter"_L1);
    row.contact = record.text("contact"_L1);
    row.phone = record.text("phone"_L1);
    row.filledOn = record.date("filled"_L1);
    record.done();
    return row;
}

Comment readComment(SampleRecord &record)
{
    Comment row;
    row.clause = record.text("clause"_L1);
    row.opinion = record.needed("opinion"_L1);
    row.organization = record.text("organization"_L1);
    row.disposition = record.code<CommentDisposition>("disposition"_L1);
    row.reason = record.text("reason"_L1);
    return row;
}

Ballot readBallot(SampleRecord record, QString &committee)
{
    Ballot row = withUsualRules({});
    row.title = record.needed("title"_L1);
    committee = record.text("committee"_L1);
    row.openedOn = record.date("opened"_L1);
    row.closedOn = record.date("closed"_L1);
    row.members = count(record, "members"_L1);
    row.inFavour = count(record, "in_favour"_L1);
    row.against = count(record, "against"_L1);
    row.abstained = count(record, "abstained"_L1);
    record.done();
    return row;
}

SampleWorkDetail readDetail(SampleRecord &record)
{
    SampleWorkDetail row;
    row.number = record.needed("number"_L1);
    row.fields.action = record.code("action"_L1, std::optional(WorkItemAction::New));
    row.fields.revisedNumber = record.text("revised"_L1);
    if (record.has("kind"_L1))
        row.fields.kind = record.code<StandardKind>("kind"_L1);
    row.fields.proposer = record.text("proposer"_L1);
    row.fields.leadDrafter = record.text("lead"_L1);
    row.fields.coDrafters = record.text("co"_L1);
    row.fields.dueOn = record.date("due"_L1);
    row.fields.funding = record.text("funding"_L1);
    row.fields.approvalDocument = record.text("approval"_L1);
    row.fields.approvedOn = record.date("approved"_L1);
    row.fields.state = record.code("state"_L1, std::optional(WorkItemState::Active));
    row.fields.extendedTo = record.date("extended"_L1);
    row.fields.remark = record.text("remark"_L1);
    row.committee = record.text("committee"_L1);
    for (const QStringList &stage : triples(record.value("stages"_L1)))
        row.stages += {{}, {}, *fromCode<Stage>(stage[0]), dateOf(stage[1]), dateOf(stage[2]), {}};
    for (const QStringList &document : triples(record.value("documents"_L1)))
        row.documents += {{}, {}, *fromCode<Stage>(document[0]), document[1], dateOf(document[2]), {}};
    if (record.has("consultation"_L1))
        row.consultation = readConsultation(SampleRecord(record.value("consultation"_L1).toObject()));
    row.comments = readList<Comment>(record.value("comments"_L1), readComment);
    if (record.has("ballot"_L1))
        row.ballot = readBallot(SampleRecord(record.value("ballot"_L1).toObject()), row.ballotCommittee);
    return row;
}

SampleWork readWork(SampleRecord record)
{
    if (record.text("format"_L1) != "gangmu-sample-work"_L1 || record.number("version"_L1) != 1)
        throw BadSampleRecord{u"wrong format"_s};
    SampleWork work;
    (void)record.needed("region"_L1);
    work.committees = readList<SampleCommittee>(record.value("committees"_L1), readCommittee);
    work.items = readList<SampleWorkDetail>(record.value("items"_L1), readDetail);
    work.standards =
        readList<std::pair<QString, QString>>(record.value("standards"_L1), [](SampleRecord &row) {
            return std::pair(row.needed("number"_L1), row.needed("committee"_L1));
        });
    record.done();
    return work;
}

} // namespace

Result<SampleWork> readSampleWork(const QByteArray &json, const QString &name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return Error{ErrorCode::Internal, SampleText::tr("示例数据有误。"), error.errorString(), name};
    try {
        return readWork(SampleRecord(document.object()));
    } catch (const BadSampleRecord &record) {
        return Error{ErrorCode::Internal, SampleText::tr("示例数据有误。"), record.detail, name};
    }
}

Result<SampleWork> builtInSampleWork()
{
    const QString name = u"example_work"_s;
    QFile file(u":/samples/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, SampleText::tr("示例数据有误。"), file.errorString(), name};
    return readSampleWork(file.readAll(), name);
}

} // namespace gangmu
