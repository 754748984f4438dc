// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/catalogue_search.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/verbs/standard_verbs.h"
#include "tests/support/core/test_workspace.h"

namespace gangmu::test {

inline const QDate catalogueToday(2026, 3, 2);

/// A small catalogue with something of everything.
class CatalogueFixture : public testing::Test
{
protected:
    Standard make(const QString &number, const QString &title, StandardLevel level, const QString &issued)
    {
        Standard standard;
        standard.number = number;
        standard.title = title;
        standard.level = level;
        standard.issuedOn = QDate::fromString(issued, Qt::ISODate);
        return standard;
    }
    StandardId add(const Standard &standard) { return must(createStandard(*w, standard)); }
    void fill()
    {
        using namespace Qt::StringLiterals;
        Standard food = make(u"GB 2760-2014"_s, u"食品安全国家标准 食品添加剂使用标准"_s,
                             StandardLevel::National, u"2014-12-24"_s);
        food.mandate = Mandate::Mandatory;
        food.ics = u"67.220.20"_s;
        food.ccs = u"X 40"_s;
        food.committee = u"国家卫生健康委员会"_s;
        food.kind = StandardKind::Safety;
        add(food);
        Standard guide = make(u"GB/T 1.1-2020"_s, u"标准化工作导则 第1部分：标准化文件的结构和起草规则"_s,
                              StandardLevel::National, u"2020-03-31"_s);
        guide.ics = u"01.120"_s;
        guide.ccs = u"A00"_s;
        guide.committee = u"SAC/TC 286"_s;
        guide.kind = StandardKind::Basic;
        add(guide);
        Standard old = make(u"GB/T 1.1-2009"_s, u"标准化工作导则 第1部分：标准的结构和编写"_s,
                            StandardLevel::National, u"2009-06-17"_s);
        old.state = StandardState::Replaced;
        old.ics = u"01.120"_s;
        old.committee = u"SAC/TC 286"_s;
        add(old);
        Standard local =
            make(u"DB14/T 2578-2022"_s, u"地方标准复审规范"_s, StandardLevel::Local, u"2022-09-30"_s);
        local.region = u"山西省"_s;
        local.ics = u"01.120;03.120.10"_s;
        add(local);
        Standard bank = make(u"JR/T 0001-2016"_s, u"银行业 BANK X射线检测 5G 通信"_s, StandardLevel::Industry,
                             u"2016-01-08"_s);
        bank.englishTitle = u"Banking"_s;
        add(bank);
        Standard group = make(u"T/CAS 290-2017"_s, u"行业协会Ｑ１．１评价"_s, StandardLevel::Group, {});
        group.region = u"山西省"_s;
        add(group);
        index = must(CatalogueIndex::read(*must(w->openReader())));
    }
    QStringList numbers(const CatalogueRows &rows) const
    {
        QStringList list;
        for (const qint32 row : rows)
            list += must(standardById(w->reader(), index->idAt(row))).number;
        return list;
    }
    /// What is found, in the order of the numbers; the first rows and all rows must say the same.
    QStringList find(const CatalogueFilter &filter, const CatalogueOrder &order = {}) const
    {
        QStringList all = numbers(must(allRows(*index, filter, order, catalogueToday)));
        EXPECT_EQ(numbers(firstRows(*index, filter, order, 1000, catalogueToday)), all);
        EXPECT_EQ(numbers(firstRows(*index, filter, order, 2, catalogueToday)), all.mid(0, 2));
        return all;
    }
    QStringList find(const QString &text) const
    {
        CatalogueFilter filter;
        filter.text = text;
        return find(filter);
    }

    TestWorkspace w;
    CatalogueIndex::Pointer index;
};

} // namespace gangmu::test
