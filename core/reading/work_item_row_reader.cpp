// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/work_item_row_reader.h"

#include "core/base/text.h"
#include "core/reading/messages.h"

#include <QRegularExpression>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

template <class E>
struct Word
{
    const char16_t *word;
    E value;
};

template <class E, size_t n>
std::optional<E> firstWord(const QString &text, const Word<E> (&words)[n])
{
    for (const Word<E> &word : words) {
        if (text.contains(QStringView(word.word)))
            return word.value;
    }
    return std::nullopt;
}

constexpr Word<Mandate> mandates[] = {
    {u"强制", Mandate::Mandatory}, {u"推荐", Mandate::Recommended}, {u"指导", Mandate::Guidance}};
constexpr Word<StandardLevel> levels[] = {
    {u"国际", StandardLevel::International}, {u"国家", StandardLevel::National},
    {u"行业", StandardLevel::Industry},      {u"地方", StandardLevel::Local},
    {u"团体", StandardLevel::Group},         {u"企业", StandardLevel::Enterprise}};
constexpr Word<StandardKind> kinds[] = {
    {u"基础", StandardKind::Basic},       {u"方法", StandardKind::Method},
    {u"零部件", StandardKind::Component}, {u"元器件", StandardKind::Component},
    {u"原材料", StandardKind::Material},  {u"安全", StandardKind::Safety},
    {u"卫生", StandardKind::Safety},      {u"环保", StandardKind::Safety},
    {u"产品", StandardKind::Product},     {u"过程", StandardKind::Product},
    {u"服务", StandardKind::Product},     {u"管理", StandardKind::Other},
    {u"其他", StandardKind::Other}};
constexpr Word<AdoptionDegree> degrees[] = {
    {u"非等效", AdoptionDegree::NotEquivalent}, {u"NEQ", AdoptionDegree::NotEquivalent},
    {u"等同", AdoptionDegree::Identical},       {u"IDT", AdoptionDegree::Identical},
    {u"修改", AdoptionDegree::Modified},        {u"MOD", AdoptionDegree::Modified}};
constexpr Word<Stage> stages[] = {{u"预阶段", Stage::Preliminary}, {u"预研", Stage::Preliminary},
                                  {u"立项", Stage::Proposal},      {u"起草", Stage::Drafting},
                                  {u"征求意见", Stage::Comment},   {u"审查", Stage::Examination},
                                  {u"批准", Stage::Approval},      {u"报批", Stage::Approval},
                                  {u"出版", Stage::Publication},   {u"发布", Stage::Publication}};
constexpr Word<WorkItemState> states[] = {{u"终止", WorkItemState::Terminated},
                                          {u"撤销", WorkItemState::Terminated},
                                          {u"延期", WorkItemState::Extended},
                                          {u"在研", WorkItemState::Active},
                                          {u"正常", WorkItemState::Active}};

/// Reads the rows of a table whose columns are known.
class RowReader
{
public:
    RowReader(const WorkItemColumns &columns, const QList<WorkItem> &stored,
              const QList<Committee> &committees, const WorkItemDefaults &defaults)
        : m_columns(columns), m_committees(committees), m_defaults(defaults)
    {
        for (const WorkItem &item : stored) {
            if (!item.number.isEmpty())
                m_byNumber.insert(keyOf(item.number), item);
            m_byTitle.insert(titleKey(item), item);
        }
    }

    WorkItemRow read(const QStringList &cells, int line)
    {
        m_cells = &cells;
        WorkItemRow row;
        row.line = line;
        const QString number = text(WorkItemColumn::Number);
        const QString title = text(WorkItemColumn::Title);
        if (isSum(cells)) {
            reject(row, ReadingText::tr("合计行，不是项目。"));
            return row;
        }
        if (title.isEmpty()) {
            reject(row, ReadingText::tr("没有项目名称。"));
            return row;
        }
        row.item.number = number;
        row.item.title = title;
        row.item.plannedYear = yearOf(row);
        const WorkItem *known = find(row.item);
        if (known) {
            // A year that the sheet does not state is a default for new ones alone.
            const std::optional<int> year =
                text(WorkItemColumn::Year).isEmpty() ? known->plannedYear : row.item.plannedYear;
            row.item = *known;
            row.item.title = title;
            row.item.plannedYear = year;
            row.item.number = number.isEmpty() ? known->number : number;
            row.decision = SheetDecision::Merge;
            row.reason = ReadingText::tr("与已有项目“%1”合并。").arg(known->title);
        } else {
            row.item.region = m_defaults.region;
        }
        fill(row);
        const QString once = known              ? u'#' + QString::number(known->id.value())
                             : number.isEmpty() ? titleKey(row.item)
                                                : keyOf(number);
        if (const auto before = m_seen.constFind(once); before != m_seen.constEnd())
            reject(row, ReadingText::tr("与第 %1 行是同一项目。").arg(*before));
        else
            m_seen.insert(once, line);
        return row;
    }

private:
    static QString keyOf(const QString &number) { return text::compact(text::halfWidth(number)).toUpper(); }
    static QString titleKey(const WorkItem &item)
    {
        return text::compact(text::halfWidth(item.title)) + u'\n' +
               (item.plannedYear ? QString::number(*item.plannedYear) : QString());
    }
    static void reject(WorkItemRow &row, const QString &reason)
    {
        row.decision = SheetDecision::Reject;
        row.reason = reason;
    }

    QString text(WorkItemColumn column) const
    {
        const auto at = m_columns.constFind(column);
        return at == m_columns.constEnd() ? QString() : m_cells->value(*at).simplified();
    }

    bool isSum(const QStringList &cells) const
    {
        static const QRegularExpression sum(u"^(合计|总计|小计|共计)"_s);
        for (const QString &cell : cells) {
            if (const QString plain = text::compact(cell); !plain.isEmpty())
                return sum.match(plain).hasMatch();
        }
        return false;
    }

    const WorkItem *find(const WorkItem &item) const
    {
        if (!item.number.isEmpty()) {
            const auto found = m_byNumber.constFind(keyOf(item.number));
            return found == m_byNumber.constEnd() ? nullptr : &*found;
        }
        const auto found = m_byTitle.constFind(titleKey(item));
        return found == m_byTitle.constEnd() ? nullptr : &*found;
    }

    std::optional<int> yearOf(WorkItemRow &row)
    {
        static const QRegularExpression year(u"^(19|20)\\d\\d"_s);
        const QString cell = text(WorkItemColumn::Year);
        if (cell.isEmpty())
            return m_defaults.year;
        if (const auto match = year.match(cell); match.hasMatch())
            return match.captured(0).toInt();
        row.doubts += ReadingText::tr("“%1”不是年份。").arg(cell);
        return m_defaults.year;
    }

    /// Sets what the cell says; a cell that says nothing leaves what is there, one that is not understood is
    /// doubted.
    template <class E, size_t n>
    void set(WorkItemRow &row, WorkItemColumn column, E &value, const Word<E> (&words)[n])
    {
        const QString cell = text(column);
        if (cell.isEmpty())
            return;
        if (const auto found = firstWord(cell, words))
            value = *found;
        else
            row.doubts += ReadingText::tr("“%1”不能识别。").arg(cell);
    }
    void set(WorkItemColumn column, QString &value) const
    {
        if (const QString cell = text(column); !cell.isEmpty())
            value = cell;
    }
    void set(WorkItemRow &row, WorkItemColumn column, QDate &value)
    {
        const QString cell = text(column);
        if (cell.isEmpty())
            return;
        const QDate date = parseDueDate(cell);
        if (date.isValid())
            value = date;
        else
            row.doubts += ReadingText::tr("“%1”不是日期。").arg(cell);
    }

    void fill(WorkItemRow &row)
    {
        WorkItem &item = row.item;
        fillAction(row);
        fillLevel(row);
        set(row, WorkItemColumn::Mandate, item.mandate, mandates);
        set(row, WorkItemColumn::Kind, item.kind, kinds);
        fillAdoption(row);
        set(WorkItemColumn::Field, item.field);
        set(WorkItemColumn::Proposer, item.proposer);
        set(WorkItemColumn::LeadDrafter, item.leadDrafter);
        set(WorkItemColumn::CoDrafters, item.coDrafters);
        set(WorkItemColumn::Funding, item.funding);
        set(WorkItemColumn::ApprovalDocument, item.approvalDocument);
        set(row, WorkItemColumn::ApprovedOn, item.approvedOn);
        fillDue(row);
        if (item.standard.isNull()) { // what is issued keeps its stage and state
            fillStage(row);
            set(row, WorkItemColumn::State, item.state, states);
        }
        set(WorkItemColumn::Remark, item.remark);
        fillCommittee(row);
    }

    void fillAction(WorkItemRow &row)
    {
        set(WorkItemColumn::RevisedNumber, row.item.revisedNumber);
        const QString cell = text(WorkItemColumn::Action);
        const bool fresh = cell.contains(u"制定") || cell.contains(u"制订") || cell.contains(u"新制") ||
                           cell.contains(u"制修订") || cell.contains(u"制、修订");
        const bool revision = cell.contains(u"修订");
        if (fresh != revision)
            row.item.action = revision ? WorkItemAction::Revision : WorkItemAction::New;
        else if (cell.isEmpty() && !row.item.revisedNumber.isEmpty())
            row.item.action = WorkItemAction::Revision;
        else if (!cell.isEmpty())
            row.doubts += ReadingText::tr("“%1”没有说明是制定还是修订。").arg(cell);
    }

    void fillLevel(WorkItemRow &row) { set(row, WorkItemColumn::Level, row.item.level, levels); }

    /// One cell may hold number and degree: "ISO 9001:2015，IDT".
    void fillAdoption(WorkItemRow &row)
    {
        static const QRegularExpression degree(
            u"[\\s,，;；、(（]*(等同|修改|非等效)?(采用)?[\\s(（]*(IDT|MOD|NEQ)?[\\s)）]*$"_s,
            QRegularExpression::CaseInsensitiveOption);
        QString number = text(WorkItemColumn::AdoptedNumber);
        const QString both = (number + u' ' + text(WorkItemColumn::Adoption)).toUpper();
        if (const auto found = firstWord(both, degrees))
            row.item.adoption = *found;
        number.remove(degree);
        if (number == u"无"_s || number == u"/"_s || number == u"-"_s)
            number.clear();
        if (!number.isEmpty())
            row.item.adoptedNumber = number;
    }

    /// A date, or a number of months from the day of the notice.
    void fillDue(WorkItemRow &row)
    {
        static const QRegularExpression months(u"^(\\d{1,2})\\s*个?月"_s);
        const QString cell = text(WorkItemColumn::Due);
        if (const auto match = months.match(cell); match.hasMatch()) {
            if (row.item.approvedOn.isValid())
                row.item.dueOn = row.item.approvedOn.addMonths(match.captured(1).toInt());
            else
                row.doubts += ReadingText::tr("“%1”没有起算日期。").arg(cell);
            return;
        }
        set(row, WorkItemColumn::Due, row.item.dueOn);
    }

    void fillStage(WorkItemRow &row)
    {
        const QString cell = text(WorkItemColumn::StageColumn);
        if (cell.isEmpty())
            return;
        const auto byCode = fromCode<Stage>(QStringView(cell).left(2));
        const auto byWord = byCode ? byCode : firstWord(cell, stages);
        if (byWord && *byWord < Stage::Publication)
            row.item.stage = *byWord;
        else if (byWord)
            row.doubts += ReadingText::tr("“%1”：请在项目中用“发布”关联标准。").arg(cell);
        else
            row.doubts += ReadingText::tr("“%1”不能识别。").arg(cell);
    }

    void fillCommittee(WorkItemRow &row)
    {
        const QString cell = text(WorkItemColumn::Committee);
        const QString key = keyOf(cell);
        if (key.isEmpty())
            return;
        for (const Committee &committee : m_committees) {
            const QString number = keyOf(committee.number);
            const QString name = keyOf(committee.name);
            if (key == number || key == name || (!number.isEmpty() && key == number + name) ||
                (!number.isEmpty() && key == name + u'(' + number + u')')) {
                row.item.committee = committee.id;
                return;
            }
        }
        row.committee = cell;
        row.doubts += ReadingText::tr("没有登记技术委员会“%1”。").arg(cell);
    }

    WorkItemColumns m_columns;
    const QList<Committee> &m_committees;
    const WorkItemDefaults &m_defaults;
    QHash<QString, WorkItem> m_byNumber;
    QHash<QString, WorkItem> m_byTitle;
    QHash<QString, int> m_seen;
    const QStringList *m_cells = nullptr;
};

} // namespace

std::function<WorkItemRow(const QStringList &, int)> workItemRowReader(const WorkItemColumns &columns,
                                                                       const QList<WorkItem> &stored,
                                                                       const QList<Committee> &committees,
                                                                       const WorkItemDefaults &defaults)
{
    return [reader = RowReader(columns, stored, committees, defaults)](
               const QStringList &cells, int line) mutable { return reader.read(cells, line); };
}

QDate parseDueDate(const QString &text)
{
    static const QRegularExpression parts(
        u"^((?:19|20)\\d\\d)(?:\\s*[-./年]\\s*(\\d{1,2}))?(?:\\s*[-./月]\\s*(\\d{1,2}))?\\s*[日月年]?\\s*(底|前|底前)?$"_s);
    const auto match = parts.match(text::halfWidth(text).trimmed());
    if (!match.hasMatch())
        return {};
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).isEmpty() ? 12 : match.captured(2).toInt();
    const QDate first(year, month, 1);
    if (!first.isValid())
        return {};
    return QDate(year, month, match.captured(3).isEmpty() ? first.daysInMonth() : match.captured(3).toInt());
}

} // namespace gangmu
