// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/standard_history.h"

#include "core/store/changeset_search.h"
#include "core/store/queries/standard_details.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/row_mapping.h"
#include "core/store/verbs/catalogue_field_verbs.h"
#include "core/store/verbs/catalogue_verbs.h"
#include "core/store/verbs/standard_verbs.h"
#include "tests/support/core/test_workspace.h"

#include <gmock/gmock.h>

using namespace gangmu;
using namespace gangmu::test;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

class StandardHistory : public testing::Test
{
protected:
    StandardHistory()
    {
        guide = make(u"GB/T 1.1-2020"_s);
        shelf = field(u"馆藏"_s, FieldKind::Choice, {u"有"_s, u"无"_s});
        price = field(u"定价"_s, FieldKind::Number);
    }
    StandardId make(const QString &number)
    {
        Standard standard;
        standard.number = number;
        standard.title = u"通用要求"_s;
        return must(createStandard(*w, standard));
    }
    CatalogueFieldId field(const QString &name, FieldKind kind, const QStringList &choices = {})
    {
        CatalogueField row;
        row.name = name;
        row.kind = kind;
        row.choices = choices;
        return must(createField(*w, row));
    }
    void set(CatalogueFieldId id, const QString &text) { must(setFieldValue(*w, {guide}, id, text)); }
    void replace(StandardId standard, const QStringList &numbers, bool partial = false)
    {
        QList<Replacement> rows;
        for (const QString &number : numbers)
            rows.append({{}, {}, number, partial});
        must(setReplacements(*w, standard, rows));
    }
    static QString end(const std::optional<ReplacementChange::Other> &other)
    {
        return other ? other->number + (other->partial ? u"(p)"_s : QString()) : u"-"_s;
    }
    /// "undo set_field_value: 馆藏 有>无; by GB/T 1.1-2020>-", newest first.
    std::vector<std::string> history(StandardId standard) const
    {
        std::vector<std::string> lines;
        for (const StandardRevision &entry : must(standardHistory(w->reader(), standard))) {
            QStringList parts;
            if (entry.row) {
                QStringList columns;
                for (const FieldChange &change : entry.row->fields)
                    columns += change.column;
                parts += entry.row->kind == ChangeKind::Inserted  ? u"made"_s
                         : entry.row->kind == ChangeKind::Deleted ? u"deleted"_s
                                                                  : columns.join(u',');
            }
            for (const OwnValueChange &change : entry.values)
                parts += u"%1 %2>%3"_s.arg(change.name, change.before, change.after);
            for (const ReplacementChange &change : entry.replacements)
                parts += u"%1 %2>%3"_s.arg(change.isReplaced ? u"by"_s : u"of"_s, end(change.before),
                                           end(change.after));
            lines.push_back(u"%1%2: %3"_s
                                .arg(entry.revision.kind == RevisionKind::Edit
                                         ? QString()
                                         : codeOf(entry.revision.kind) + u' ',
                                     codeOf(entry.revision.label.verb), parts.join(u"; "_s))
                                .toStdString());
        }
        return lines;
    }
    std::vector<std::string> newest(StandardId standard, size_t count) const
    {
        std::vector<std::string> lines = history(standard);
        lines.resize(std::min(lines.size(), count));
        return lines;
    }

    TestWorkspace w;
    StandardId guide;
    CatalogueFieldId shelf;
    CatalogueFieldId price;
};

} // namespace

TEST_F(StandardHistory, TellsOfValuesWithTheRowOnceForEachRevision)
{
    set(shelf, u"有"_s);
    set(price, u"12.50"_s);
    set(shelf, u"无"_s); // the changeset names neither the standard nor the field
    must(w->undo());
    must(w->redo());
    must(editStandards(*w, {guide}, {{{StandardColumn::Title, u"起草规则"_s}}, {}}));
    set(shelf, {});
    EXPECT_THAT(history(guide),
                ElementsAre("set_field_value: 馆藏 无>", "edit_standard: title",
                            "redo set_field_value: 馆藏 有>无", "undo set_field_value: 馆藏 无>有",
                            "set_field_value: 馆藏 有>无", "set_field_value: 定价 >12.5",
                            "set_field_value: 馆藏 >有", "create_standard: made"));
}

TEST_F(StandardHistory, KeepsOtherStandardsApart)
{
    const StandardId other = make(u"GB/T 2-2020"_s);
    must(setFieldValue(*w, {guide, other}, shelf, u"有"_s));
    must(setFieldValue(*w, {other}, shelf, u"无"_s));
    EXPECT_THAT(history(guide), ElementsAre("set_field_value: 馆藏 >有", "create_standard: made"));
    EXPECT_THAT(history(other), ElementsAre("set_field_value: 馆藏 有>无", "set_field_value: 馆藏 >有",
                                            "create_standard: made"));
}

TEST_F(StandardHistory, KnowsTheNameOfADeletedField)
{
    set(shelf, u"有"_s);
    set(price, u"8"_s);
    set(price, {});
    must(deleteField(*w, price)); // has no value any more, and so does not concern the standard
    must(deleteField(*w, shelf));
    EXPECT_THAT(history(guide),
                ElementsAre("delete_field: 馆藏 有>", "set_field_value: 定价 8>", "set_field_value: 定价 >8",
                            "set_field_value: 馆藏 >有", "create_standard: made"));
    must(w->undo());
    must(editField(*w, {shelf, {}, u"在架"_s, FieldKind::Choice, {u"有"_s}}));
    EXPECT_EQ(newest(guide, 1), std::vector<std::string>{"undo delete_field: 在架 >有"});
}

TEST_F(StandardHistory, TellsOfReplacementsAtBothEnds)
{
    const StandardId old = make(u"GB/T 1.1-2009"_s);
    replace(guide, {u"GB/T 1.1-2009"_s, u"GB/T 1.2-2002"_s});
    must(w->undo());
    must(w->redo());
    replace(guide, {u"GB/T 1.1-2009"_s}, true);
    replace(guide, {});
    EXPECT_THAT(newest(guide, 5),
                ElementsAre("set_replacement: of GB/T 1.1-2009(p)>-",
                            "set_replacement: of GB/T 1.1-2009>GB/T 1.1-2009(p); of GB/T 1.2-2002>-",
                            "redo set_replacement: of ->GB/T 1.1-2009; of ->GB/T 1.2-2002",
                            "undo set_replacement: of GB/T 1.1-2009>-; of GB/T 1.2-2002>-",
                            "set_replacement: of ->GB/T 1.1-2009; of ->GB/T 1.2-2002"));
    EXPECT_THAT(history(old), ElementsAre("set_replacement: by GB/T 1.1-2020(p)>-",
                                          "set_replacement: by GB/T 1.1-2020>GB/T 1.1-2020(p)",
                                          "redo set_replacement: by ->GB/T 1.1-2020",
                                          "undo set_replacement: by GB/T 1.1-2020>-",
                                          "set_replacement: by ->GB/T 1.1-2020", "create_standard: made"));
}

TEST_F(StandardHistory, FollowsTheNumberUnderWhichItWasReplaced)
{
    const StandardId old = make(u"GB/T 1-2009"_s);
    replace(guide, {u"GB/T 1.1-2009"_s, u"GB/T 1-2009"_s});
    must(editStandards(*w, {old}, {{{StandardColumn::Number, u"GB/T 1.1-2009"_s}}, {}}));
    replace(guide, {u"GB/T 1-2009"_s});
    EXPECT_THAT(history(old),
                ElementsAre("set_replacement: by GB/T 1.1-2020>-", "edit_standard: number,number_key",
                            "set_replacement: by ->GB/T 1.1-2020", "create_standard: made"));
}

TEST_F(StandardHistory, KnowsTheNumberOfADeletedStandard)
{
    const StandardId old = make(u"GB/T 1.1-2009"_s);
    replace(guide, {u"GB/T 1.1-2009"_s});
    replace(guide, {});
    must(deleteStandards(*w, {guide}));
    EXPECT_THAT(history(old), ElementsAre("set_replacement: by GB/T 1.1-2020>-",
                                          "set_replacement: by ->GB/T 1.1-2020", "create_standard: made"));
}

TEST_F(StandardHistory, TellsOfWhatAMergeBrings)
{
    const StandardId twin = make(u"GB/T 1.1—2020"_s);
    const StandardId old = make(u"GB/T 1.1-2009"_s);
    must(setFieldValue(*w, {twin}, price, u"9"_s));
    replace(twin, {u"GB/T 1.1-2009"_s});
    must(mergeStandards(*w, must(standardById(w->reader(), guide)), {twin}));
    EXPECT_THAT(history(guide),
                ElementsAre("merge_standards: 定价 >9; of ->GB/T 1.1-2009", "create_standard: made"));
    EXPECT_THAT(newest(old, 1), ElementsAre("merge_standards: by GB/T 1.1—2020>-; by ->GB/T 1.1-2020"));
    must(w->undo());
    EXPECT_THAT(newest(guide, 1), ElementsAre("undo merge_standards: 定价 9>; of GB/T 1.1-2009>-"));
    EXPECT_THAT(newest(twin, 2), ElementsAre("undo merge_standards: made; 定价 >9; of ->GB/T 1.1-2009",
                                             "merge_standards: deleted; 定价 9>; of GB/T 1.1-2009>-"));
}

TEST_F(StandardHistory, FindsItsRowsInALargeImport)
{
    // Where in the changeset they stand, SQLite decides; reading stops behind the last of them.
    QList<StandardId> ids;
    must(w->edit({Verb::ImportCatalogue, u"x"_s}, [&](Edit &edit) -> Result<void> {
        for (int i = 0; i < 3000; ++i) {
            Standard standard;
            standard.number = u"Q/A %1-2020"_s.arg(1000 + i);
            standard.title = u"食品安全"_s;
            ids += edit.insertAs<StandardId>(Table::Standard, RowMapping<Standard>::fields(standard));
            writeFieldValue(edit, ids.last(), price, QString::number(i));
            writeReplacements(edit, ids.last(),
                              {{{}, {}, u"Q/A %1-2020"_s.arg(1000 + (i + 1) % 3000), false}});
        }
        return {};
    }));
    for (int i = 0; i < 3000; i += 113) {
        EXPECT_THAT(
            history(ids[i]),
            ElementsAre(u"import_catalogue: made; 定价 >%1; of ->Q/A %2-2020; by ->Q/A %3-2020"_s.arg(i)
                            .arg(1000 + (i + 1) % 3000)
                            .arg(1000 + (i + 2999) % 3000)
                            .toStdString()));
    }
}

namespace {

class Bytes : public ChangesetSource
{
public:
    explicit Bytes(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    int read(char *to, int size) override
    {
        const int count = int(std::min<qsizetype>(size, m_bytes.size() - m_at));
        std::copy_n(m_bytes.constData() + m_at, count, to);
        m_at += count;
        return count;
    }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace

TEST(ChangesetSearch, FindsIdsAndTextsAlsoAcrossPieces)
{
    ChangesetSearch search;
    search.add(0x0102030405060708);
    search.add(0x1112131415160708);
    search.add(u"号码"_s);
    const auto hits = [&](const QByteArray &bytes) {
        Bytes source(bytes);
        return search.hits(source);
    };
    const QByteArray id("\x11\x12\x13\x14\x15\x16\x07\x08", 8);
    const QByteArray text = "\x03\x06"_ba + u"号码"_s.toUtf8();
    Bytes nothing({});
    EXPECT_EQ(search.endOfHits(nothing), -1);
    EXPECT_FALSE(hits({}));
    EXPECT_FALSE(hits(id.left(7)));
    EXPECT_FALSE(hits(text.mid(1))); // part of a longer text
    EXPECT_TRUE(hits(id));
    EXPECT_TRUE(hits(text));
    constexpr qsizetype piece = 1 << 20;
    for (const QByteArray &wanted : {id, text}) {
        for (qsizetype at = piece - 9; at <= piece + 1; ++at) {
            QByteArray bytes(2 * piece + 5, '\0');
            EXPECT_FALSE(hits(bytes));
            bytes.replace(at, wanted.size(), wanted);
            EXPECT_TRUE(hits(bytes)) << at;
            bytes.replace(100, wanted.size(), wanted);
            Bytes source(bytes);
            EXPECT_EQ(search.endOfHits(source), at + wanted.size());
        }
    }
}
