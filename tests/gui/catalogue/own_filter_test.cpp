// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/catalogue_field_verbs.h"
#include "tests/gui/catalogue/catalogue_fixture.h"
#include "ui/catalogue/filter_words.h"

#include <QMenu>
#include <QToolButton>

using namespace gangmu;
using namespace gangmu::test;

namespace {

/// User-defined fields in the search box, beside the table, and in filters.
class OwnFilterTest : public CataloguePageTest
{
protected:
    void openWithFields()
    {
        fill();
        keeper = addField(u"保管人"_s, FieldKind::Text);
        shelf = addField(u"馆藏"_s, FieldKind::Choice, {u"在架"_s, u"借出"_s});
        set({food, local}, shelf, u"在架"_s);
        set({guide}, shelf, u"借出"_s);
        set({guide}, keeper, u"张三"_s);
        open();
    }
    CatalogueFieldId addField(const QString &name, FieldKind kind, const QStringList &choices = {})
    {
        CatalogueField field;
        field.name = name;
        field.kind = kind;
        field.choices = choices;
        return must(createField(workspace(), field));
    }
    void set(const QList<StandardId> &standards, CatalogueFieldId field, const QString &text)
    {
        must(setFieldValue(workspace(), standards, field, text));
    }
    Workspace &workspace() { return *s.session.workspace(); }
    FacetsModel *facetsModel() const { return static_cast<FacetsModel *>(facets()->model()); }
    /// "在架 2", as shown.
    QStringList values(CatalogueFieldId field) const
    {
        const QModelIndex top = facetsModel()->indexOf(field);
        QStringList list;
        for (int row = 0; row < facetsModel()->rowCount(top); ++row)
            list += facetsModel()->index(row, 0, top).data().toString() + u' ' +
                    facetsModel()->index(row, 1, top).data().toString();
        return list;
    }
    void tickOwn(CatalogueFieldId field, const QString &text)
    {
        const QModelIndex top = facetsModel()->indexOf(field);
        facets()->expand(top);
        for (int row = 0; row < facetsModel()->rowCount(top); ++row) {
            const QModelIndex index = facetsModel()->index(row, 0, top);
            if (index.data().toString() != text)
                continue;
            facets()->scrollTo(index);
            const QRect rect = facets()->visualRect(index);
            QTest::mouseClick(facets()->viewport(), Qt::LeftButton, {}, {rect.left() + 8, rect.center().y()});
            settle();
            return;
        }
        ADD_FAILURE() << "no value " << text.toStdString();
    }
    QStringList chips() const
    {
        QStringList texts;
        for (const QToolButton *chip :
             page->findChild<QWidget *>(u"filterChips"_s)->findChildren<QToolButton *>()) {
            if (!chip->objectName().isEmpty())
                texts += chip->text().chopped(3); // without its ✕
        }
        return texts;
    }
    void find(const QString &text)
    {
        search()->setText(text);
        settle();
    }

    CatalogueFieldId keeper;
    CatalogueFieldId shelf;
};

} // namespace

TEST_F(OwnFilterTest, WithoutChoicesThePanelIsAsItIs)
{
    fill();
    addField(u"保管人"_s, FieldKind::Text);
    open();
    EXPECT_EQ(facetsModel()->rowCount(), facetCount);
    addField(u"馆藏"_s, FieldKind::Choice, {u"在架"_s});
    settle();
    EXPECT_EQ(facetsModel()->rowCount(), facetCount + 1);
    must(workspace().undo());
    settle();
    EXPECT_EQ(facetsModel()->rowCount(), facetCount);
}

TEST_F(OwnFilterTest, TypedWordsFindValuesAndFollowTheirEdits)
{
    openWithFields();
    find(u"张三"_s);
    EXPECT_EQ(shown(), QStringList{u"GB/T 1.1-2020"_s});
    find(u"在架 标准"_s);
    EXPECT_EQ(shown(), (QStringList{u"DB14/T 2578-2022"_s, u"GB 2760-2014"_s}));
    find(u"李四"_s);
    EXPECT_EQ(shown(), QStringList());
    set({local}, keeper, u"李四"_s);
    settle();
    EXPECT_EQ(shown(), QStringList{u"DB14/T 2578-2022"_s});
    set({local}, keeper, u"王五"_s); // the change does not name the standard
    settle();
    EXPECT_EQ(shown(), QStringList());
    must(workspace().undo());
    settle();
    EXPECT_EQ(shown(), QStringList{u"DB14/T 2578-2022"_s});
}

TEST_F(OwnFilterTest, ChoicesAreTickedWithCounts)
{
    openWithFields();
    EXPECT_EQ(facetsModel()->index(facetCount, 0).data().toString(), u"馆藏"_s);
    EXPECT_FALSE(facetsModel()->indexOf(keeper).isValid());
    EXPECT_EQ(values(shelf), (QStringList{u"在架 2"_s, u"借出 1"_s, u"未填 1"_s}));
    tickOwn(shelf, u"在架"_s);
    EXPECT_EQ(shown(), (QStringList{u"DB14/T 2578-2022"_s, u"GB 2760-2014"_s}));
    EXPECT_EQ(chips(), QStringList{u"馆藏：在架"_s});
    tickOwn(shelf, u"未填"_s);
    EXPECT_EQ(chips(), QStringList{u"馆藏：在架、未填"_s});
    EXPECT_EQ(shown().size(), 3);
    tick(Facet::Level, u"国家标准"_s);
    settle();
    EXPECT_EQ(shown(), QStringList{u"GB 2760-2014"_s});
    EXPECT_EQ(values(shelf), (QStringList{u"在架 1"_s, u"借出 1"_s, u"未填 0"_s}));
    // Another value for a row that is shown takes it away.
    set({food}, shelf, u"借出"_s);
    settle();
    EXPECT_EQ(shown(), QStringList());
    tickOwn(shelf, u"未填"_s);
    tickOwn(shelf, u"在架"_s);
    EXPECT_EQ(shown(), (QStringList{u"GB 2760-2014"_s, u"GB/T 1.1-2020"_s}));
    EXPECT_EQ(chips(), QStringList{u"级别：国家标准"_s});
}

TEST_F(OwnFilterTest, AFilterOfADeletedFieldLosesThatPart)
{
    openWithFields();
    tickOwn(shelf, u"在架"_s);
    tick(Facet::Level, u"国家标准"_s);
    settle();
    auto *menu = page->findChild<QMenu *>(u"savedFiltersMenu"_s);
    Q_EMIT menu->aboutToShow();
    s.dialogs.texts = {u"在架国标"_s};
    for (QAction *action : menu->actions()) {
        if (action->objectName() == u"saveFilter")
            action->trigger();
    }
    pane->setFilter({});
    settle();
    Q_EMIT menu->aboutToShow();
    menu->actions().first()->trigger();
    settle();
    EXPECT_EQ(shown(), QStringList{u"GB 2760-2014"_s});
    EXPECT_EQ(chips(), (QStringList{u"级别：国家标准"_s, u"馆藏：在架"_s, u"全部清除"_s}));

    must(editField(workspace(), {shelf, {}, u"位置"_s, FieldKind::Choice, {u"在架"_s, u"借出"_s}}));
    settle();
    EXPECT_EQ(chips()[1], u"位置：在架"_s);
    EXPECT_EQ(facetsModel()->index(facetCount, 0).data().toString(), u"位置"_s);

    must(deleteField(workspace(), shelf));
    settle();
    EXPECT_EQ(chips(), QStringList{u"级别：国家标准"_s});
    EXPECT_EQ(shown(), (QStringList{u"GB 2760-2014"_s, u"GB/T 1.1-2020"_s}));
    pane->setFilter({});
    Q_EMIT menu->aboutToShow();
    menu->actions().first()->trigger();
    settle();
    EXPECT_EQ(chips(), QStringList{u"级别：国家标准"_s});
    EXPECT_EQ(shown().size(), 2);
    EXPECT_EQ(s.errors, QStringList());
}

TEST_F(OwnFilterTest, AnotherKindBringsOrTakesTheFacet)
{
    openWithFields();
    must(editField(workspace(), {keeper, {}, u"保管人"_s, FieldKind::Choice, {u"张三"_s, u"李四"_s}}));
    settle();
    EXPECT_EQ(values(keeper), (QStringList{u"张三 1"_s, u"未填 3"_s}));
    tickOwn(keeper, u"张三"_s);
    EXPECT_EQ(shown(), QStringList{u"GB/T 1.1-2020"_s});
    must(editField(workspace(), {keeper, {}, u"保管人"_s, FieldKind::Text, {}}));
    settle();
    EXPECT_FALSE(facetsModel()->indexOf(keeper).isValid());
    EXPECT_EQ(chips(), QStringList());
    EXPECT_EQ(shown().size(), 4);
}

TEST_F(OwnFilterTest, OpenFacetsStayOpen)
{
    openWithFields();
    facets()->expand(facetsModel()->indexOf(shelf));
    addField(u"密级"_s, FieldKind::Choice, {u"内部"_s});
    settle();
    EXPECT_TRUE(facets()->isExpanded(facetsModel()->indexOf(shelf)));
    const QJsonObject layout = pane->saveLayout();
    facets()->collapseAll();
    pane->restoreLayout(layout);
    EXPECT_TRUE(facets()->isExpanded(facetsModel()->indexOf(shelf)));
    // Before it is counted.
    page.reset();
    page = std::make_unique<CataloguePage>(s.session);
    page->standards()->restoreLayout(layout);
    page->show();
    settle();
    EXPECT_TRUE(facets()->isExpanded(facetsModel()->indexOf(shelf)));
}
