// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/responsibility_editor.h"

#include "core/domain/terms.h"
#include "core/store/queries/organization_queries.h"
#include "core/store/verbs/organization_verbs.h"
#include "ui/inspector/section.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr ResponsibilityRole roles[] = {ResponsibilityRole::Lead, ResponsibilityRole::Participant,
                                        ResponsibilityRole::Responsible};

void fillRoles(QComboBox *box)
{
    for (ResponsibilityRole role : roles)
        box->addItem(signOf(role) + u' ' + termOf(role), int(role));
}

} // namespace

ResponsibilityEditor::ResponsibilityEditor(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_rows(new QGridLayout),
      m_name(new QLineEdit(this)),
      m_role(new QComboBox(this)),
      m_names(new QStringListModel(this))
{
    setObjectName(u"responsibilityEditor"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setColumnStretch(0, 1);
    layout->addLayout(m_rows);

    auto *addition = new QHBoxLayout;
    m_name->setObjectName(u"addOrganization"_s);
    m_name->setPlaceholderText(tr("添加单位，回车确认"));
    m_name->setAccessibleName(tr("添加责任单位"));
    auto *completer = new QCompleter(m_names, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_name->setCompleter(completer);
    m_role->setObjectName(u"addRole"_s);
    m_role->setAccessibleName(tr("新单位的角色"));
    fillRoles(m_role);
    addition->addWidget(m_name, 1);
    addition->addWidget(m_role);
    layout->addLayout(addition);
    connect(m_name, &QLineEdit::returnPressed, this, &ResponsibilityEditor::addTyped);
}

void ResponsibilityEditor::showNode(NodeId node, const QString &region)
{
    m_node = node;
    m_region = region;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const Connection &reader = m_session.workspace()->reader();
    const auto rows = nodeResponsibilities(reader, node);
    const auto all = organizations(reader);
    if (!rows || !all)
        return;
    QStringList names;
    QHash<OrganizationId, Organization> byId;
    for (const Organization &organization : *all) {
        byId.insert(organization.id, organization);
        if (organization.region == region)
            names.append(organization.name);
    }
    m_names->setStringList(names);
    for (int i = 0; i < rows->size(); ++i)
        addRow(i, rows->at(i), byId.value(rows->at(i).organization));
}

void ResponsibilityEditor::addRow(int row, const Responsibility &responsibility,
                                  const Organization &organization)
{
    auto *name = new QLabel(u"<a href=\"#\">%1</a>"_s.arg(organization.name.toHtmlEscaped()), this);
    name->setWordWrap(true);
    name->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(name, &QLabel::linkActivated, this,
            [this, id = organization.id] { m_session.select(Selection(id)); });
    auto *role = new QComboBox(this);
    role->setObjectName(u"role%1"_s.arg(row));
    role->setAccessibleName(tr("%1的角色").arg(organization.name));
    fillRoles(role);
    role->setCurrentIndex(role->findData(int(responsibility.role)));
    connect(role, &QComboBox::activated, this,
            [this, role, id = organization.id] { set(id, ResponsibilityRole(role->currentData().toInt())); });
    auto *remove = new QToolButton(this);
    remove->setObjectName(u"removeOrganization%1"_s.arg(row));
    remove->setText(u"×"_s);
    remove->setAutoRaise(true);
    remove->setToolTip(tr("从本任务中清除%1").arg(organization.name));
    remove->setAccessibleName(remove->toolTip());
    connect(remove, &QToolButton::clicked, this, [this, id = organization.id] { set(id, {}); });
    m_rows->addWidget(name, row, 0);
    m_rows->addWidget(role, row, 1);
    m_rows->addWidget(remove, row, 2);
}

void ResponsibilityEditor::set(OrganizationId organization, std::optional<ResponsibilityRole> role)
{
    m_session.did(setResponsibility(*m_session.workspace(), {m_node, organization, role}));
}

void ResponsibilityEditor::addTyped()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    Workspace &workspace = *m_session.workspace();
    auto organization = findOrganization(workspace.reader(), name, m_region);
    if (organization && organization->isNull())
        organization = createOrganization(workspace, {{}, name, m_region, OrganizationKind::Department, {}});
    if (!m_session.did(organization))
        return;
    m_name->clear();
    set(*organization, ResponsibilityRole(m_role->currentData().toInt()));
}

} // namespace gangmu
