// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_data.h"

#include "core/sample/sample_record.h"

#include <QFile>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

using Record = SampleRecord;
using BadRecord = BadSampleRecord;

QString shortNumber(double value)
{
    return QString::number(value, 'g', 12);
}

/// The target in one phrase. Content, not interface: it stays Chinese like the plans around it.
QString composedText(const Target &target)
{
    const QString value = shortNumber(target.value);
    switch (target.comparator) {
    case Comparator::AtLeast:
        return u"%1%2%3以上"_s.arg(target.metric, value, target.unit);
    case Comparator::MoreThan:
        return u"%1超过%2%3"_s.arg(target.metric, value, target.unit);
    case Comparator::AtMost:
        return u"%1%2%3以内"_s.arg(target.metric, value, target.unit);
    case Comparator::LessThan:
        return u"%1不满%2%3"_s.arg(target.metric, value, target.unit);
    case Comparator::Equal:
        return u"%1%2%3"_s.arg(target.metric, value, target.unit);
    case Comparator::Range:
        return u"%1%2—%3%4"_s.arg(target.metric, value, shortNumber(target.high.value_or(0)), target.unit);
    }
    return {};
}

SampleNode readNode(Record &record)
{
    SampleNode row;
    row.depth = int(record.number("depth"_L1));
    row.node.kind = record.code<PlanNodeKind>("kind"_L1);
    row.node.number = record.text("number"_L1);
    row.node.title = record.text("title"_L1);
    row.node.body = record.text("body"_L1);
    row.node.matrixRole = record.code<MatrixRole>("matrix"_L1, MatrixRole::None);
    row.node.part = record.year("part"_L1).value_or(1);
    row.leads = record.list("lead"_L1);
    row.participants = record.list("participants"_L1);
    row.responsible = record.list("responsible"_L1);
    return row;
}

SampleTarget readTarget(Record &record)
{
    SampleTarget row;
    row.target.metric = record.needed("metric"_L1);
    row.target.metricKey = record.text("key"_L1);
    row.target.comparator = record.code<Comparator>("comparator"_L1);
    row.target.value = record.number("value"_L1);
    if (record.has("high"_L1))
        row.target.high = record.number("high"_L1);
    row.target.unit = record.text("unit"_L1);
    row.target.deadlineYear = record.year("deadline"_L1);
    row.target.scope = record.text("scope"_L1);
    row.target.counting = record.code<CountingMode>("counting"_L1, CountingMode::Unstated);
    row.target.text = record.text("text"_L1);
    if (row.target.text.isEmpty())
        row.target.text = composedText(row.target);
    row.nodePath = record.text("node"_L1);
    row.sameAs = record.text("same_as"_L1);
    return row;
}

SampleActual readActual(Record &record)
{
    SampleActual row;
    row.metric = record.needed("target"_L1);
    row.actual.periodStart = record.date("from"_L1);
    row.actual.asOf = record.date("as_of"_L1);
    row.actual.value = record.number("value"_L1);
    row.actual.countingRule = record.text("rule"_L1);
    row.actual.origin = record.text("origin"_L1);
    return row;
}

SampleFigure readFigure(Record &record)
{
    return {record.needed("metric"_L1), record.number("value"_L1), record.text("unit"_L1),
            record.text("as_of"_L1),    record.text("rule"_L1),    record.text("origin"_L1)};
}

/// Sets each node's path from its depth; a depth that skips a level is a mistake in the file.
void setPaths(QList<SampleNode> &nodes)
{
    QStringList stack;
    for (SampleNode &row : nodes) {
        if (row.depth < 1 || row.depth > stack.size() + 1)
            throw BadRecord{u"wrong depth of "_s + row.node.number + row.node.title};
        stack.resize(row.depth - 1);
        QString step = row.node.number.isEmpty() ? row.node.title : row.node.number;
        if (row.node.part > 1)
            step += u'#' + QString::number(row.node.part);
        stack += step;
        row.path = stack.join(u'/');
    }
}

SamplePlan readPlan(Record &record, const QString &region)
{
    SamplePlan row;
    Record about(record.value("about"_L1).toObject());
    row.plan.title = about.needed("title"_L1);
    row.plan.docNumber = about.text("doc_number"_L1);
    row.plan.issuer = about.text("issuer"_L1);
    row.plan.issuedOn = about.date("issued_on"_L1);
    row.plan.startYear = about.year("start"_L1);
    row.plan.endYear = about.year("end"_L1);
    row.plan.region = region;
    row.plan.role = about.code<PlanRole>("role"_L1);
    row.plan.numberStyles = about.list("number_styles"_L1);
    row.plan.remark = about.text("remark"_L1);
    about.done();
    row.nodes = readList<SampleNode>(record.value("nodes"_L1), readNode);
    setPaths(row.nodes);
    row.targets = readList<SampleTarget>(record.value("targets"_L1), readTarget);
    row.actuals = readList<SampleActual>(record.value("actuals"_L1), readActual);
    row.figures = readList<SampleFigure>(record.value("figures"_L1), readFigure);
    return row;
}

/// A date may be known only to its month or year: then its last day counts, and the remark says so.
SampleChange readChange(Record &record)
{
    SampleChange row;
    row.from = record.needed("from"_L1);
    row.to = record.needed("to"_L1);
    row.change.kind = record.code<OrganizationChangeKind>("kind"_L1);
    row.change.remark = record.text("remark"_L1);
    const QStringList parts = record.needed("on"_L1).split(u'-');
    const int year = parts.value(0).toInt();
    if (parts.size() == 1) {
        row.change.effectiveOn = QDate(year, 12, 31);
        row.change.remark += u"仅知年份，按年末计。"_s;
    } else if (parts.size() == 2) {
        const QDate first(year, parts[1].toInt(), 1);
        row.change.effectiveOn = QDate(year, first.month(), first.daysInMonth());
        row.change.remark += u"仅知月份，按月末计。"_s;
    } else {
        row.change.effectiveOn = record.date("on"_L1);
    }
    return row;
}

SampleStandard readStandard(Record &record, const QString &region)
{
    SampleStandard row;
    row.standard.number = record.needed("number"_L1);
    row.standard.title = record.needed("title"_L1);
    row.standard.level = record.code<StandardLevel>("level"_L1);
    row.standard.mandate = record.code<Mandate>("mandate"_L1);
    row.standard.state = record.code<StandardState>("state"_L1);
    row.standard.issuedOn = record.date("issued"_L1);
    row.standard.implementedOn = record.date("implemented"_L1);
    row.standard.withdrawnOn = record.date("withdrawn"_L1);
    row.standard.plannedYear = record.year("planned"_L1);
    row.standard.field = record.text("field"_L1);
    row.standard.region = region;
    row.nodePath = record.text("node"_L1);
    return row;
}

SampleWorkItem readWorkItem(Record &record, const QString &region)
{
    SampleWorkItem row;
    row.item.number = record.needed("number"_L1);
    row.item.title = record.needed("title"_L1);
    row.item.level = record.code<StandardLevel>("level"_L1);
    row.item.mandate = record.code<Mandate>("mandate"_L1);
    row.item.stage = record.code<Stage>("stage"_L1);
    row.item.plannedYear = record.year("planned"_L1);
    row.item.field = record.text("field"_L1);
    row.item.region = region;
    row.nodePath = record.text("node"_L1);
    row.standardNumber = record.text("standard"_L1);
    return row;
}

SampleSystemEntry readSystemEntry(Record &record)
{
    SampleSystemEntry row;
    row.standardNumber = record.text("standard"_L1);
    row.entry.title = record.text("title"_L1);
    row.entry.level = record.code<StandardLevel>("level"_L1, StandardLevel::Local);
    row.entry.kind = record.code<StandardKind>("kind"_L1, StandardKind::Unstated);
    row.entry.plannedYear = record.year("planned"_L1);
    if (row.standardNumber.isEmpty() == row.entry.title.isEmpty())
        throw BadRecord{u"an entry names either a standard or a title"_s};
    return row;
}

SampleSystem readSystem(Record &record)
{
    SampleSystem row;
    row.system.title = record.needed("title"_L1);
    row.system.form = record.code<DiagramForm>("form"_L1, DiagramForm::TopDown);
    row.system.description = record.text("description"_L1);
    row.system.remark = record.text("remark"_L1);
    int depth = 0;
    row.nodes = readList<SampleSystemNode>(record.value("nodes"_L1), [&](Record &line) {
        SampleSystemNode node;
        node.depth = int(line.number("depth"_L1));
        node.node.code = line.needed("code"_L1);
        node.node.title = line.needed("title"_L1);
        node.node.foreign = line.value("foreign"_L1).toBool();
        node.nodePath = line.text("node"_L1);
        node.entries = readList<SampleSystemEntry>(line.value("entries"_L1), readSystemEntry);
        if (node.depth < 1 || node.depth > depth + 1)
            throw BadRecord{u"wrong depth of "_s + node.node.code};
        depth = node.depth;
        return node;
    });
    return row;
}

SampleProvince readProvince(Record &record)
{
    if (record.text("format"_L1) != "gangmu-sample"_L1 || record.number("version"_L1) != 1)
        throw BadRecord{u"wrong format"_s};
    SampleProvince province;
    const QString region = province.region = record.needed("region"_L1);
    province.organizations = readList<Organization>(record.value("organizations"_L1), [&](Record &row) {
        return Organization{
            {}, row.needed("name"_L1), region, row.code<OrganizationKind>("kind"_L1), row.text("remark"_L1)};
    });
    province.aliases = readList<SampleAlias>(record.value("aliases"_L1), [](Record &row) {
        return SampleAlias{row.needed("of"_L1),
                           {{}, {}, row.needed("name"_L1), row.code<AliasKind>("kind"_L1)}};
    });
    province.changes = readList<SampleChange>(record.value("changes"_L1), readChange);
    province.plans =
        readList<SamplePlan>(record.value("plans"_L1), [&](Record &row) { return readPlan(row, region); });
    province.standards = readList<SampleStandard>(record.value("standards"_L1),
                                                  [&](Record &row) { return readStandard(row, region); });
    province.workItems = readList<SampleWorkItem>(record.value("work_items"_L1),
                                                  [&](Record &row) { return readWorkItem(row, region); });
    province.systems = readList<SampleSystem>(record.value("systems"_L1), readSystem);
    record.done();
    return province;
}

} // namespace

QString SampleFigure::text() const
{
    QString sentence = u"%1：%2%3"_s.arg(metric, shortNumber(value), unit);
    if (!asOf.isEmpty())
        sentence += u"；截至%1"_s.arg(asOf);
    return sentence + u"；口径：%1；来源：%2。"_s.arg(countingRule, origin);
}

Result<SampleProvince> readSampleProvince(const QByteArray &json, const QString &name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return Error{ErrorCode::Internal, SampleText::tr("示例数据有误。"), error.errorString(), name};
    try {
        Record record(document.object());
        return readProvince(record);
    } catch (const BadRecord &record) {
        return Error{ErrorCode::Internal, SampleText::tr("示例数据有误。"), record.detail, name};
    }
}

Result<QList<SampleProvince>> builtInSample()
{
    QList<SampleProvince> provinces;
    for (const QString &name :
         {u"example"_s, u"shanxi"_s, u"shandong"_s, u"qinghai"_s, u"jiangxi"_s, u"shaanxi"_s}) {
        QFile file(u":/samples/%1.json"_s.arg(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Internal, SampleText::tr("示例数据有误。"), file.errorString(), name};
        GANGMU_TRY(province, readSampleProvince(file.readAll(), name));
        provinces += province;
    }
    return provinces;
}

} // namespace gangmu
