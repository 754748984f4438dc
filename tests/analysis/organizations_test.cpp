// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/organization_renames.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

/// Organizations and changes by name; "2018 甲 > 乙" means that 甲 became 乙 in that year, "甲 > 乙" at an
/// unknown time.
class World
{
public:
    explicit World(const QStringList &changes)
    {
        for (const QString &line : changes) {
            const QStringList words = line.split(u' ');
            const bool dated = words.size() == 4;
            const QDate on = dated ? QDate(words[0].toInt(), 6, 1) : QDate();
            m_changes.append({OrganizationChangeId(m_changes.size() + 1),
                              idOf(words[dated ? 1 : 0]),
                              idOf(words.last()),
                              OrganizationChangeKind::Renamed,
                              on,
                              {}});
        }
    }

    OrganizationId idOf(const QString &name)
    {
        for (const Organization &organization : m_organizations) {
            if (organization.name == name)
                return organization.id;
        }
        m_organizations.append({OrganizationId(m_organizations.size() + 1), name, u"某省"_s, {}, {}});
        return m_organizations.last().id;
    }

    OrganizationDirectory directory() const { return {m_organizations, {}, m_changes}; }

    /// "乙" or "乙? 丙?" after a split.
    std::string current(const QString &name, int year)
    {
        const OrganizationId id = idOf(name);
        const OrganizationDirectory all = directory();
        QStringList names;
        for (const Successor &successor : all.current(id, QDate(year, 12, 31)))
            names += all.name(successor.organization) + (successor.uncertain ? u"?"_s : QString());
        return names.join(u' ').toStdString();
    }

private:
    QList<Organization> m_organizations;
    QList<OrganizationChange> m_changes;
};

TEST(Organizations, StaysItselfUntilTheDayOfTheChange)
{
    World world({u"2018 质监局 > 市监局"_s});
    EXPECT_EQ(world.current(u"质监局"_s, 2017), "质监局");
    EXPECT_EQ(world.current(u"质监局"_s, 2018), "市监局");
    EXPECT_EQ(world.current(u"水利厅"_s, 2018), "水利厅");
}

TEST(Organizations, ChainIsFollowedAsFarAsTheDateReaches)
{
    World world({u"2018 扶贫办 > 乡村振兴局"_s, u"2023 乡村振兴局 > 农业农村厅"_s});
    EXPECT_EQ(world.current(u"扶贫办"_s, 2020), "乡村振兴局");
    EXPECT_EQ(world.current(u"扶贫办"_s, 2024), "农业农村厅");
}

TEST(Organizations, UndatedChangesAreInForce)
{
    World world({u"经信委 > 工信厅"_s});
    EXPECT_EQ(world.current(u"经信委"_s, 2000), "工信厅");
}

TEST(Organizations, SplitIsUncertainUntilItComesTogetherAgain)
{
    World world({u"2018 食药局 > 市监局"_s, u"2018 食药局 > 药监局"_s});
    EXPECT_EQ(world.current(u"食药局"_s, 2019), "市监局? 药监局?");
    World rejoined({u"2018 甲 > 乙"_s, u"2018 甲 > 丙"_s, u"2020 乙 > 丁"_s, u"2020 丙 > 丁"_s});
    EXPECT_EQ(rejoined.current(u"甲"_s, 2019), "乙? 丙?");
    EXPECT_EQ(rejoined.current(u"甲"_s, 2021), "丁");
}

TEST(Organizations, RenamedAndRenamedBack)
{
    World world({u"2018 甲 > 乙"_s, u"2023 乙 > 甲"_s});
    EXPECT_EQ(world.current(u"甲"_s, 2017), "甲");
    EXPECT_EQ(world.current(u"甲"_s, 2020), "乙");
    EXPECT_EQ(world.current(u"甲"_s, 2024), "甲");
    EXPECT_EQ(world.current(u"乙"_s, 2024), "甲");
}

TEST(Organizations, CirclesEnd)
{
    World undated({u"甲 > 乙"_s, u"乙 > 丙"_s, u"丙 > 甲"_s});
    EXPECT_EQ(undated.current(u"甲"_s, 2024), "丙");
    World sameDay({u"2018 甲 > 乙"_s, u"2018 乙 > 甲"_s});
    EXPECT_FALSE(sameDay.current(u"甲"_s, 2024).empty());
    World oneself({u"甲 > 甲"_s});
    EXPECT_EQ(oneself.current(u"甲"_s, 2024), "甲");
}

TEST(Organizations, ManyWaysTakeLittleTime)
{
    // Every organization becomes every later one: 2^38 ways from the first to the last.
    QStringList changes;
    for (int from = 0; from < 40; ++from) {
        for (int to = from + 1; to < 40; ++to)
            changes += u"甲%1 > 甲%2"_s.arg(from).arg(to);
    }
    World world(changes);
    EXPECT_EQ(world.current(u"甲0"_s, 2024), "甲39");
}

TEST(Organizations, TwoLinesOfANarrowHeading)
{
    const struct
    {
        QString name;
        int width;
        QStringList lines;
    } table[] = {
        {u"省质监局"_s, 6, {u"省质监局"_s}},
        {u"省工业和信息化厅"_s, 6, {u"省工业和"_s, u"信息化厅"_s}},
        {u"省人力资源社会保障厅"_s, 5, {u"省人力资源"_s, u"社会保障厅"_s}},
        {u"省文化与旅游厅"_s, 5, {u"省文化与"_s, u"旅游厅"_s}},
        {u"国家能源局山西监管办公室"_s, 5, {u"国家能源局"_s, u"山西监管…"_s}},
    };
    for (const auto &row : table)
        EXPECT_EQ(twoLines(row.name, row.width), row.lines) << row.name.toStdString();
}

TEST(Organizations, DatesAsPeopleWriteThem)
{
    const std::pair<QString, QDate> table[] = {
        {u"2018-11-08"_s, {2018, 11, 8}},
        {u"2018/11/8"_s, {2018, 11, 8}},
        {u"2018.11"_s, {2018, 11, 1}},
        {u"2018年11月8日"_s, {2018, 11, 8}},
        {u"2018年"_s, {2018, 1, 1}},
        {u"２０１８"_s, {2018, 1, 1}},
        {u"2018-13-01"_s, {}},
        {u"去年"_s, {}},
        {u""_s, {}},
    };
    for (const auto &[text, date] : table)
        EXPECT_EQ(readDate(text), date) << text.toStdString();
}

/// One line per change: "省质监局+省工商局>省市场监管局 2018-11-08".
std::string changesOf(const RenameTable &table)
{
    QStringList lines;
    for (const NamedReorganization &change : table.changes)
        lines += u"%1>%2 %3"_s.arg(change.from.join(u'+'), change.to.join(u'+'),
                                   change.effectiveOn.toString(Qt::ISODate));
    return lines.join(u'\n').toStdString();
}

TEST(OrganizationRenames, LinesOfOneEventBecomeOneChange)
{
    World world({});
    for (const QString &name : {u"省质监局"_s, u"省工商局"_s, u"省食药局"_s, u"省扶贫办"_s})
        world.idOf(name);
    const RenameTable table = readRenames(u"原名称\t新名称\t日期\n"
                                          "省质监局\t省市场监管局\t2018-11-08\r\n"
                                          "省工商局\t省市场监管局\t2018年11月8日\n"
                                          "省食药局\t省市场监管局、省药监局\t2018.11\n"
                                          "\n"
                                          "省扶贫办\t省乡村振兴局\t2021\n"
                                          "省乡村振兴局\t省农业农村厅\t2023\n"_s,
                                          world.directory(), u"某省"_s);
    EXPECT_EQ(changesOf(table), "省质监局+省工商局>省市场监管局 2018-11-08\n"
                                "省食药局>省市场监管局+省药监局 2018-11-01\n"
                                "省扶贫办>省乡村振兴局 2021-01-01\n"
                                "省乡村振兴局>省农业农村厅 2023-01-01");
}

TEST(OrganizationRenames, EveryLineSaysWhatIsWrongWithIt)
{
    World world({u"2018 省经信委 > 省工信厅"_s});
    const RenameTable table = readRenames(u"省经信委\t省工信厅\t2018-06-01\n"
                                          "省经信委\t\n"
                                          "省某局\t省另局\n"
                                          "省工信厅\t省工信厅\n"
                                          "省工信厅\t省数据局\t明年\n"
                                          "省工信厅  省数据局\n"_s,
                                          world.directory(), u"某省"_s);
    using State = RenameRow::State;
    QList<State> states;
    for (const RenameRow &row : table.rows)
        states += row.state;
    EXPECT_EQ(states, (QList<State>{State::Recorded, State::Incomplete, State::Unknown, State::SameName,
                                    State::BadDate, State::Ready}));
    EXPECT_EQ(changesOf(table), "省工信厅>省数据局 ");
}

} // namespace
} // namespace gangmu
