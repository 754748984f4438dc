// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_mapping.h"
#include "core/store/verbs/catalogue_field_verbs.h"
#include "tests/analysis/catalogue/catalogue_support.h"

#include <algorithm>
#include <random>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;

namespace {

const QString food = u"GB 2760-2014"_s;
const QString guide = u"GB/T 1.1-2020"_s;
const QString oldGuide = u"GB/T 1.1-2009"_s;
const QString local = u"DB14/T 2578-2022"_s;
const QString bank = u"JR/T 0001-2016"_s;
const QString group = u"T/CAS 290-2017"_s;

/// User-defined fields in the index: of each kind one.
class OwnFieldsTest : public CatalogueFixture
{
protected:
    void SetUp() override
    {
        fill();
        note = field(u"备注二"_s, FieldKind::Text);
        price = field(u"定价"_s, FieldKind::Number);
        bought = field(u"购入日期"_s, FieldKind::Date);
        shelf = field(u"馆藏"_s, FieldKind::Choice, {u"在架"_s, u"借出"_s, u"遗失"_s});
        set({food, guide}, shelf, u"在架"_s);
        set({local}, shelf, u"借出"_s);
        set({guide}, note, u"张三 借去 Ｑ2 会议室"_s);
        set({guide}, price, u"38.50"_s);
        set({local}, bought, u"2024-05-01"_s);
        readIndex();
    }
    void readIndex() { index = must(CatalogueIndex::read(*must(w->openReader()))); }
    CatalogueFieldId field(const QString &name, FieldKind kind, const QStringList &choices = {})
    {
        CatalogueField row;
        row.name = name;
        row.kind = kind;
        row.choices = choices;
        return must(createField(*w, row));
    }
    StandardId idOf(const QString &number) const
    {
        return must(standardsByNumber(w->reader(), number)).first().id;
    }
    void set(const QStringList &numbers, CatalogueFieldId id, const QString &text)
    {
        QList<StandardId> ids;
        for (const QString &number : numbers)
            ids += idOf(number);
        must(setFieldValue(*w, ids, id, text));
    }
    /// The index with these standards as they are now.
    void update(const QStringList &numbers)
    {
        QList<StandardId> ids;
        for (const QString &number : numbers)
            ids += idOf(number);
        index = must(index->updated(*must(w->openReader()), ids));
    }
    CatalogueFilter wanting(const QSet<QString> &choices) const
    {
        CatalogueFilter filter;
        filter.own.insert(shelf, choices);
        return filter;
    }
    CatalogueFacets facets(const CatalogueFilter &filter = {}) const
    {
        return must(countFacets(*index, filter, catalogueToday));
    }
    QStringList shelfCounts(const CatalogueFilter &filter = {}) const
    {
        const CatalogueFacets counted = facets(filter);
        EXPECT_EQ(counted.own.size(), 1);
        QStringList list;
        for (const FacetValue &value : counted.own.first().values)
            list += u"%1 %2"_s.arg(value.key).arg(value.count);
        return list;
    }

    CatalogueFieldId note;
    CatalogueFieldId price;
    CatalogueFieldId bought;
    CatalogueFieldId shelf;
};

} // namespace

TEST_F(OwnFieldsTest, ValuesOfEveryKindAreFoundAsWritten)
{
    EXPECT_EQ(find(u"张三"_s), QStringList{guide});
    EXPECT_EQ(find(u"q2会议"_s), QStringList{guide});
    EXPECT_EQ(find(u"38.5"_s), QStringList{guide});
    EXPECT_EQ(find(u"2024-05-01"_s), QStringList{local});
    EXPECT_EQ(find(u"2024-05"_s), QStringList{local});
    EXPECT_EQ(find(u"在架"_s), (QStringList{food, guide}));
    EXPECT_EQ(find(u"在架借出"_s), QStringList()); // never over two values
    EXPECT_EQ(find(u"zhangsan"_s), QStringList());
}

TEST_F(OwnFieldsTest, ValuesAreFoundByInitials)
{
    EXPECT_EQ(find(u"zsjq"_s), QStringList{guide});   // 张三 借去
    EXPECT_EQ(find(u"q2hys"_s), QStringList{guide});  // Ｑ2 会议室
    EXPECT_TRUE(find(u"jc"_s).contains(local));       // 借出
    EXPECT_EQ(find(u"zjjc"_s), QStringList());        // never over two values
    EXPECT_EQ(find(u"zj spaq"_s), QStringList{food}); // 在架, and 食品安全 in the title
    EXPECT_EQ(find(u"gb zj"_s), (QStringList{food, guide}));
    set({bank}, note, u"李四"_s);
    update({bank});
    EXPECT_EQ(find(u"ls"_s), QStringList{bank}); // in the tail as well
}

TEST_F(OwnFieldsTest, WordsAreFoundInValuesTitlesAndNumbersAlike)
{
    EXPECT_EQ(find(u"在架 食品"_s), QStringList{food});
    EXPECT_EQ(find(u"张三 GB/T 1.1 2020 导则"_s), QStringList{guide});
    EXPECT_EQ(find(u"借"_s), (QStringList{local, guide}));
    EXPECT_EQ(find(u"借 在架"_s), QStringList{guide});
    EXPECT_EQ(find(u"在架 复审"_s), QStringList());
    // A number of the catalogue that is written in a value, too.
    set({bank}, note, u"见 GB/T 1.1—2020"_s);
    update({bank});
    EXPECT_EQ(find(u"GB/T 1.1-2020"_s), (QStringList{guide, bank}));
}

TEST_F(OwnFieldsTest, FollowTheirEdits)
{
    set({guide}, note, u"李四"_s);
    set({bank}, note, u"李四"_s);
    update({guide, bank});
    EXPECT_EQ(find(u"张三"_s), QStringList());
    EXPECT_EQ(find(u"李四"_s), (QStringList{guide, bank}));
    EXPECT_EQ(find(u"38.5"_s), QStringList{guide}); // what did not change is still there
    must(w->undo());
    update({bank});
    EXPECT_EQ(find(u"李四"_s), QStringList{guide});
    EXPECT_EQ(shelfCounts(), (QStringList{u"在架 2"_s, u"借出 1"_s, u" 3"_s}));
    set({bank, food}, shelf, u"遗失"_s);
    update({bank, food});
    EXPECT_EQ(shelfCounts(), (QStringList{u"在架 1"_s, u"借出 1"_s, u"遗失 2"_s, u" 2"_s}));
    EXPECT_EQ(find(wanting({u"遗失"_s})), (QStringList{food, bank}));
}

TEST_F(OwnFieldsTest, LongTextsAreSearchedToTheirEnd)
{
    QString text;
    for (int i = 0; i < 900; ++i)
        text += QString::number(1000 + i);
    set({bank}, note, text + u"末尾"_s);
    readIndex();
    EXPECT_EQ(find(u"末尾"_s), QStringList{bank});
    for (qsizetype at = 0; at + 12 <= text.size(); at += 7)
        ASSERT_EQ(find(text.mid(at, 12)), QStringList{bank}) << at;
    EXPECT_EQ(find(u"张三"_s), QStringList{guide});
}

TEST_F(OwnFieldsTest, ChoicesAreCountedInTheirOrder)
{
    const CatalogueFacets all = facets();
    ASSERT_EQ(all.own.size(), 1); // texts, numbers and dates have no facet
    EXPECT_EQ(all.own.first().field, shelf);
    EXPECT_EQ(all.own.first().title, u"馆藏"_s);
    EXPECT_EQ(shelfCounts(), (QStringList{u"在架 2"_s, u"借出 1"_s, u" 3"_s}));
    CatalogueFilter national;
    national.levels = {StandardLevel::National};
    EXPECT_EQ(shelfCounts(national), (QStringList{u"在架 2"_s, u" 1"_s}));
    // Counted without itself: what one would get by choosing another one.
    const CatalogueFilter lent = wanting({u"借出"_s});
    EXPECT_EQ(shelfCounts(lent), (QStringList{u"在架 2"_s, u"借出 1"_s, u" 3"_s}));
    EXPECT_EQ(facets(lent).passed, 1);
    EXPECT_EQ(facets(lent).of(Facet::Level), QList<FacetValue>{(FacetValue{u"local"_s, 1})});
}

TEST_F(OwnFieldsTest, ChoicesFilter)
{
    EXPECT_EQ(find(wanting({u"在架"_s})), (QStringList{food, guide}));
    EXPECT_EQ(find(wanting({u"在架"_s, u"借出"_s})), (QStringList{local, food, guide}));
    EXPECT_EQ(find(wanting({QString()})), (QStringList{oldGuide, bank, group}));
    EXPECT_EQ(find(wanting({u"没有的"_s})), QStringList());
    CatalogueFilter both = wanting({u"在架"_s});
    both.text = u"食品"_s;
    EXPECT_EQ(find(both), QStringList{food});
    const CatalogueFieldId other = field(u"密级"_s, FieldKind::Choice, {u"内部"_s});
    set({guide}, other, u"内部"_s);
    update({guide});
    both = wanting({u"在架"_s});
    both.own.insert(other, {u"内部"_s});
    EXPECT_EQ(find(both), QStringList{guide});
    EXPECT_EQ(facets().own.size(), 2);
}

TEST_F(OwnFieldsTest, AFieldThatIsGoneAsksForNothing)
{
    const CatalogueFilter filter = wanting({u"在架"_s});
    EXPECT_EQ(withoutLostFields(filter, index->fields()), filter);
    must(deleteField(*w, shelf));
    update({food, guide, local});
    EXPECT_EQ(find(filter).size(), 6);
    EXPECT_TRUE(facets(filter).own.isEmpty());
    EXPECT_EQ(facets(filter).passed, 6);
    EXPECT_TRUE(withoutLostFields(filter, index->fields()).isEmpty());
    // So does one that has no choices any more.
    CatalogueFilter text;
    text.own.insert(note, {u"张三"_s});
    EXPECT_EQ(find(text).size(), 6);
    EXPECT_TRUE(withoutLostFields(text, index->fields()).isEmpty());
}

TEST_F(OwnFieldsTest, NewNamesAndChoicesComeWithoutAnyStandard)
{
    must(editField(*w, {shelf, {}, u"位置"_s, FieldKind::Choice, {u"借出"_s, u"在架"_s}}));
    update({});
    EXPECT_EQ(facets().own.first().title, u"位置"_s);
    EXPECT_EQ(shelfCounts(), (QStringList{u"借出 1"_s, u"在架 2"_s, u" 3"_s}));
}

TEST_F(OwnFieldsTest, WithoutFieldsThereIsNothingOfThem)
{
    for (const CatalogueFieldId id : {note, price, bought, shelf})
        must(deleteField(*w, id));
    readIndex();
    EXPECT_TRUE(index->fields().isEmpty());
    EXPECT_TRUE(index->base().own.isEmpty());
    EXPECT_TRUE(facets().own.isEmpty());
    EXPECT_EQ(find(u"张三"_s), QStringList());
}

TEST(OwnFieldsFilter, GoesToJsonAndBack)
{
    CatalogueFilter filter;
    filter.own.insert(CatalogueFieldId(4611686018427387905), {u"在架"_s, QString()});
    filter.own.insert(CatalogueFieldId(7), {u"甲"_s});
    EXPECT_EQ(filter.toText(), u"{\"own\":{\"4611686018427387905\":[\"\",\"在架\"],\"7\":[\"甲\"]}}"_s);
    EXPECT_EQ(*CatalogueFilter::fromText(filter.toText()), filter);
    EXPECT_FALSE(filter.isEmpty());
    EXPECT_TRUE(CatalogueFilter::fromText(u"{\"own\": {\"7\": []}}"_s)->isEmpty());
    for (const QString &text : {u"{\"own\": []}"_s, u"{\"own\": {\"7\": \"甲\"}}"_s,
                                u"{\"own\": {\"7\": [1]}}"_s, u"{\"own\": {\"馆藏\": [\"甲\"]}}"_s})
        EXPECT_EQ(CatalogueFilter::fromText(text).error().code, ErrorCode::InvalidArgument)
            << text.toStdString();
}

TEST(OwnFields, AgreeWithLookingAtEveryRow)
{
    // Enough rows for several pieces; some values read with the base, some brought by edits.
    TestWorkspace w;
    std::mt19937 random(5);
    const auto made = [&random](const QString &letters, int most) {
        QString text;
        for (int n = int(random() % quint32(most)) + 1; n > 0; --n)
            text += letters[random() % quint32(letters.size())];
        return text;
    };
    QList<StandardId> ids;
    QList<QStringList> texts; // by row: what is looked through
    must(w->edit({Verb::ImportCatalogue, u"x"_s}, [&](Edit &edit) -> Result<void> {
        for (int i = 0; i < 20000; ++i) {
            Standard standard;
            standard.number = u"Q/A %1-2020"_s.arg(100000 + i);
            standard.title = made(u"食品安全标准"_s, 8);
            ids += edit.insertAs<StandardId>(Table::Standard, RowMapping<Standard>::fields(standard));
            texts += QStringList{standard.title};
        }
        return {};
    }));
    CatalogueField field;
    field.name = u"甲"_s;
    QList<CatalogueFieldId> fields;
    for (const QString &name : {u"甲"_s, u"乙"_s}) {
        field.name = name;
        fields += must(createField(*w, field));
    }
    const auto setSome = [&](int many, int from, int to) {
        QSet<StandardId> changed;
        must(w->edit({Verb::SetFieldValue, u"x"_s}, [&](Edit &edit) -> Result<void> {
            for (int i = 0; i < many; ++i) {
                const int row = from + int(random() % quint32(to - from));
                const QString text = made(u"食品馆藏借阅"_s, 9);
                const int which = int(random() % 2);
                writeFieldValue(edit, ids[row], fields[which], text);
                texts[row].resize(3);
                texts[row][which + 1] = text;
                changed.insert(ids[row]);
            }
            return {};
        }));
        return QList<StandardId>(changed.begin(), changed.end());
    };
    setSome(9000, 3000, 20000); // none in the first rows
    auto index = must(CatalogueIndex::read(*must(w->openReader())));
    for (int round = 0; round < 3; ++round) {
        for (const QString &typed : {u"馆"_s, u"馆藏"_s, u"食品"_s, u"食 馆藏借"_s, u"借阅借 安"_s,
                                     u"藏馆藏馆 品"_s, u"标准 借 阅 藏"_s}) {
            CatalogueFilter filter;
            filter.text = typed;
            CatalogueRows expected;
            for (qint32 i = 0; i < qint32(texts.size()); ++i) {
                const auto found = [&](const QString &word) {
                    return std::ranges::any_of(texts[i],
                                               [&](const QString &text) { return text.contains(word); });
                };
                if (std::ranges::all_of(typed.split(u' '), found))
                    expected.push_back(i);
            }
            const CatalogueRows rows = must(allRows(*index, filter, {}, catalogueToday));
            CatalogueRows places; // the rows of the tail by what they stand for
            for (const qint32 row : rows)
                places.push_back(qint32(ids.indexOf(index->idAt(row))));
            EXPECT_EQ(places, expected) << typed.toStdString();
            EXPECT_GT(expected.size(), 3U);
        }
        index = must(index->updated(*must(w->openReader()), setSome(200, 0, 20000)));
    }
}
