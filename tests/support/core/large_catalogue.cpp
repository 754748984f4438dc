// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/large_catalogue.h"

#include "core/store/row_mapping.h"
#include "core/store/schema.h"
#include "core/store/workspace.h"

#include <QDir>
#include <random>

namespace gangmu::test {

using namespace Qt::StringLiterals;

namespace {

/// Takes its randomness from the generator's bits alone, as the large workspace does.
class Inventor
{
public:
    explicit Inventor(quint32 seed) : m_random(seed) {}

    Standard next(int i)
    {
        Standard standard;
        const int year = 1990 + below(35);
        standard.issuedOn = QDate(year, 1 + below(12), 1 + below(28));
        standard.implementedOn = standard.issuedOn.addMonths(3 + below(6));
        setNumber(standard, i, year);
        standard.title = title();
        standard.mandate = standard.level == StandardLevel::National && below(8) == 0 ? Mandate::Mandatory
                                                                                      : Mandate::Recommended;
        standard.state = below(10) < 7   ? StandardState::InForce
                         : below(2) == 0 ? StandardState::Replaced
                                         : StandardState::Withdrawn;
        standard.kind = StandardKind(below(8));
        standard.ics = u"%1.%2.%3"_s.arg(below(50) * 2 + 1, 2, 10, QChar(u'0'))
                           .arg(20 + below(12) * 10, 3, 10, QChar(u'0'))
                           .arg(below(4) * 10, 2, 10, QChar(u'0'));
        standard.ccs = u"%1%2"_s.arg(QChar(char16_t(u'A' + below(24)))).arg(below(100), 2, 10, QChar(u'0'));
        standard.committee = u"全国%1标准化技术委员会（SAC/TC %2）"_s.arg(oneOf(things)).arg(below(600) + 1);
        standard.department = u"国家%1主管部门"_s.arg(oneOf(branches));
        standard.proposer = u"%1协会"_s.arg(oneOf(things));
        standard.field = oneOf(QStringList{u"农业"_s, u"工业"_s, u"服务业"_s, u"社会事业"_s});
        standard.drafters =
            u"%1研究院、%2有限公司、%3大学"_s.arg(oneOf(things), oneOf(branches), oneOf(things));
        if (below(10) == 0)
            standard.englishTitle = u"Specification for item %1"_s.arg(below(100000));
        return standard;
    }

private:
    static inline const QStringList branches{
        u"食品"_s, u"农业"_s,     u"机械"_s, u"化工"_s, u"建筑"_s, u"医疗器械"_s, u"电力"_s,
        u"交通"_s, u"信息技术"_s, u"环境"_s, u"纺织"_s, u"煤炭"_s, u"有色金属"_s, u"旅游"_s,
        u"养老"_s, u"物流"_s,     u"消防"_s, u"气象"_s, u"水利"_s, u"林业"_s,     u"畜牧"_s,
        u"石油"_s, u"铁路"_s,     u"船舶"_s, u"航空"_s, u"测绘"_s, u"地震"_s,     u"银行"_s};
    static inline const QStringList things{
        u"添加剂"_s,   u"小麦种子"_s, u"齿轮箱"_s, u"涂料"_s,   u"混凝土"_s, u"注射器"_s,   u"变压器"_s,
        u"轮胎"_s,     u"数据接口"_s, u"污水"_s,   u"棉纱"_s,   u"瓦斯"_s,   u"铝合金"_s,   u"景区"_s,
        u"护理机构"_s, u"托盘"_s,     u"灭火器"_s, u"雷达"_s,   u"堤坝"_s,   u"苗木"_s,     u"饲料"_s,
        u"钻井液"_s,   u"钢轨"_s,     u"锚链"_s,   u"紧固件"_s, u"影像"_s,   u"监测台网"_s, u"服务网点"_s,
        u"乳制品"_s,   u"轴承"_s,     u"阀门"_s,   u"传感器"_s, u"电池"_s,   u"标识"_s,     u"包装"_s};
    static inline const QStringList aspects{
        u"中铅的"_s, u"安全"_s, u"质量"_s, u"分类与代码"_s, u"运行维护"_s, u"能效"_s, u"耐久性"_s,
        u"重复性"_s, u"术语"_s, u"储运"_s, u"数据元"_s,     u"生产过程"_s, u"设计"_s, u"施工"_s};
    static inline const QStringList ends{
        u"技术要求"_s, u"测定方法"_s, u"试验方法 第1部分：总则"_s, u"规范"_s,    u"导则"_s, u"通用技术条件"_s,
        u"评价指南"_s, u"检验规程"_s, u"第2部分：试验"_s,          u"管理规范"_s};

    int below(int bound) { return int(m_random() % quint32(bound)); }
    QString oneOf(const QStringList &list) { return list[below(int(list.size()))]; }

    void setNumber(Standard &standard, int i, int year)
    {
        static const QStringList trades{u"NY"_s, u"JB"_s, u"HG"_s, u"YY"_s, u"DL"_s, u"SN"_s, u"QB"_s};
        static const QStringList provinces{u"14"_s, u"37"_s, u"61"_s, u"63"_s, u"36"_s, u"11"_s};
        static const QStringList regions{u"山西省"_s, u"山东省"_s, u"陕西省"_s,
                                         u"青海省"_s, u"江西省"_s, u"北京市"_s};
        switch (below(10)) {
        case 0:
        case 1:
            standard.level = StandardLevel::National;
            standard.number = u"GB/T %1-%2"_s.arg(i).arg(year);
            break;
        case 2:
        case 3:
        case 4:
            standard.level = StandardLevel::Industry;
            standard.number = u"%1/T %2.%3-%4"_s.arg(oneOf(trades)).arg(i).arg(1 + below(9)).arg(year);
            break;
        case 5:
        case 6: {
            const int province = below(int(provinces.size()));
            standard.level = StandardLevel::Local;
            standard.region = regions[province];
            standard.number = u"DB%1/T %2-%3"_s.arg(provinces[province]).arg(i).arg(year);
            break;
        }
        case 7:
        case 8:
            standard.level = StandardLevel::Group;
            standard.number = u"T/CAS %1-%2"_s.arg(i).arg(year);
            break;
        default:
            standard.level = StandardLevel::Enterprise;
            standard.number = u"Q/ABC %1-%2"_s.arg(i).arg(year);
        }
    }

    QString title()
    {
        QString text = oneOf(branches) + oneOf(things);
        if (below(2) == 0)
            text += u"和"_s + oneOf(things);
        text += oneOf(aspects);
        if (below(3) == 0)
            text += u"与"_s + oneOf(aspects);
        return text + oneOf(ends);
    }

    std::mt19937 m_random;
};

} // namespace

Result<void> createLargeCatalogue(const QString &path, int standards, quint32 seed)
{
    const SystemClock clock;
    {
        GANGMU_TRY(workspace, Workspace::create(path, clock));
    }
    return guarded([&] {
        const Connection connection(path, Connection::Mode::ReadWrite);
        connection.execute(
            u"PRAGMA synchronous=OFF; PRAGMA cache_size=-200000; DROP INDEX standard_number_key"_s);
        SQLite::Transaction transaction(connection.database());
        Inventor inventor(seed);
        IdGenerator ids(clock, seed);
        std::optional<Query> insert;
        for (int i = 0; i < standards; ++i) {
            const Fields fields = RowMapping<Standard>::fields(inventor.next(i + 1));
            if (!insert) {
                QStringList columns{u"id"_s};
                for (const Field &field : fields)
                    columns += field.column;
                insert.emplace(connection, u"INSERT INTO standard(%1) VALUES(?%2)"_s.arg(
                                               columns.join(u','), u",?"_s.repeated(fields.size())));
            }
            insert->bindAt(1, ids.next());
            for (int column = 0; column < fields.size(); ++column)
                insert->bindAt(column + 2, fields[column].value);
            insert->run();
            insert->reset();
        }
        insert.reset();
        connection.execute(u"CREATE INDEX standard_number_key ON standard(number_key)"_s);
        transaction.commit();
    });
}

int benchStandards()
{
    bool set = false;
    const int wanted = qEnvironmentVariableIntValue("GANGMU_BENCH_STANDARDS", &set);
    return set ? wanted : 1'000'000;
}

QString benchFolder()
{
    QString path = QDir::temp().filePath(u"gangmu-bench"_s);
    QDir().mkpath(path);
    return path;
}

QString largeCatalogue(int standards)
{
    // Another schema makes another file.
    const QDir folder(benchFolder());
    QString path =
        folder.filePath(u"catalogue_%1_v%2.gangmu"_s.arg(standards).arg(Migrations::builtIn().latest()));
    if (QFile::exists(path))
        return path;
    const QString unfinished = path + u".part"_s;
    QFile::remove(unfinished);
    if (const auto made = createLargeCatalogue(unfinished, standards); !made)
        qFatal("%s %s", qPrintable(made.error().message), qPrintable(made.error().detail));
    QFile::rename(unfinished, path);
    return path;
}

const Connection &benchReader()
{
    static const Connection connection(largeCatalogue(benchStandards()), Connection::Mode::ReadOnly);
    return connection;
}

} // namespace gangmu::test
