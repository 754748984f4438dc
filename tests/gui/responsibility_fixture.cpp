// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/responsibility_fixture.h"

#include "core/base/rank_key.h"
#include "core/store/row_mapping.h"

#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gangmu::test {

namespace {

class PlanMaker
{
public:
    explicit PlanMaker(Edit &edit) : m_edit(edit)
    {
        Plan plan;
        plan.rank = u"V"_s;
        plan.title = u"某省标准化规划"_s;
        plan.region = u"某省"_s;
        m_plan = add<PlanId>(plan);
        for (const QString &name : {u"省质监局"_s, u"省工商局"_s, u"省农业厅"_s, u"省水利厅"_s})
            m_organizations[name] = add<OrganizationId>(Organization{{}, name, plan.region, {}, {}});
        m_organizations[u"有关部门"_s] = add<OrganizationId>(
            Organization{{}, u"有关部门"_s, plan.region, OrganizationKind::Collective, {}});
    }

    NodeId node(NodeId parent, PlanNodeKind kind, const QString &number, const QString &title,
                const QString &body = {})
    {
        PlanNode node;
        node.plan = m_plan;
        node.parent = parent;
        node.rank = initialRanks(20)[m_nodes++];
        node.kind = kind;
        node.number = number;
        node.title = title;
        node.body = body;
        node.matrixRole =
            kind == PlanNodeKind::Chapter || kind == PlanNodeKind::Box ? MatrixRole::None : MatrixRole::Row;
        return add<NodeId>(node);
    }

    void give(NodeId node, const QString &name, ResponsibilityRole role)
    {
        add<ResponsibilityId>(Responsibility{{}, node, m_organizations[name], role, m_position++});
    }

private:
    template <class Id, class T>
    Id add(const T &value)
    {
        return Id(m_edit.insert(RowMapping<T>::table, RowMapping<T>::fields(value)));
    }

    Edit &m_edit;
    PlanId m_plan;
    QHash<QString, OrganizationId> m_organizations;
    int m_nodes = 0;
    int m_position = 0;
};

} // namespace

ResponsibilityFixture::ResponsibilityFixture()
{
    must(made.openNew().run({Verb::CreateSample, {}}, [](Edit &edit) -> Result<void> {
        PlanMaker maker(edit);
        const auto lead = ResponsibilityRole::Lead;
        const auto part = ResponsibilityRole::Participant;
        const NodeId tasks = maker.node({}, PlanNodeKind::Chapter, u"一、"_s, u"主要任务"_s);
        const NodeId one = maker.node(tasks, PlanNodeKind::Item, u"1."_s, u"健全体系"_s, u"健全标准体系。"_s);
        const NodeId two = maker.node(tasks, PlanNodeKind::Item, u"2."_s, u"加强实施"_s);
        const NodeId box = maker.node({}, PlanNodeKind::Box, u"专栏1"_s, u"农业"_s);
        const NodeId three = maker.node(box, PlanNodeKind::BoxItem, {}, u"粮油"_s);
        maker.give(one, u"省质监局"_s, lead);
        maker.give(one, u"省工商局"_s, part);
        maker.give(one, u"有关部门"_s, part);
        maker.give(two, u"省工商局"_s, lead);
        maker.give(two, u"省质监局"_s, part);
        maker.give(three, u"省农业厅"_s, part);
        return {};
    }));
}

void ResponsibilityFixture::open()
{
    page = std::make_unique<ResponsibilityPage>(session);
    page->resize(990, 600);
    page->show();
    page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    view = page->findChild<MatrixView *>();
    view->setFocus();
}

std::string ResponsibilityFixture::headings() const
{
    QStringList names;
    for (int column = 0; column < view->model()->columnCount(); ++column)
        names += view->model()->headerData(column, Qt::Horizontal).toString();
    return names.join(u' ').toStdString();
}

std::string ResponsibilityFixture::shown() const
{
    const QAbstractItemModel &model = *view->model();
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        text += model.headerData(row, Qt::Vertical).toString();
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            if (model.flags(index) & Qt::ItemIsEnabled) {
                const QString mark = index.data().toString();
                text += u' ' + (mark.isEmpty() ? u"."_s : mark);
            }
        }
        text += u'\n';
    }
    return text.toStdString();
}

QModelIndex ResponsibilityFixture::cell(const char *task, const char *organization) const
{
    const QAbstractItemModel &model = *view->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(row, Qt::Vertical).toString() == QString::fromUtf8(task) &&
                model.headerData(column, Qt::Horizontal).toString() == QString::fromUtf8(organization))
                return model.index(row, column);
        }
    }
    ADD_FAILURE() << "no cell of " << task << " and " << organization;
    return {};
}

void ResponsibilityFixture::click(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, view->visualRect(index).center());
}

void ResponsibilityFixture::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(view, Qt::Key(key), modifiers);
}

void ResponsibilityFixture::clickOn(const char *name)
{
    auto *button = page->findChild<QAbstractButton *>(QLatin1String(name));
    ASSERT_TRUE(button) << name;
    QTest::mouseClick(button, Qt::LeftButton);
}

void ResponsibilityFixture::typeInto(const char *name, const QString &text)
{
    auto *edit = page->findChild<QLineEdit *>(QLatin1String(name));
    ASSERT_TRUE(edit) << name;
    edit->setText(text);
}

OrganizationId ResponsibilityFixture::organization(const QString &name) const
{
    return must(findOrganization(workspace().reader(), name, u"某省"_s));
}

} // namespace gangmu::test
