// SPDX-License-Identifier: GPL-3.0-or-later
/// What the buttons of the organizations dialog do.
#include "core/analysis/organization_renames.h"
#include "ui/responsibility/organizations_dialog.h"
#include "ui/shell/dialogs.h"

#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>

namespace gangmu {

using namespace Qt::StringLiterals;

void OrganizationsDialog::add()
{
    if (!m_session.workspace())
        return;
    m_session.dialogs().askText(this, {tr("新增单位"), tr("单位名称"), {}}, [this](const QString &name) {
        const auto made = createOrganization(*m_session.workspace(), {{}, name, region(), {}, {}});
        if (m_session.did(made))
            choose(*made);
    });
}

void OrganizationsDialog::correct()
{
    const QList<Organization> organizations = chosen();
    if (organizations.size() != 1)
        return;
    const Organization &organization = organizations.first();
    m_session.dialogs().askText(this, {tr("改正名称"), tr("单位名称"), organization.name},
                                [this, id = organization.id](const QString &name) {
                                    m_session.did(renameOrganization(*m_session.workspace(), id, name));
                                });
}

void OrganizationsDialog::merge()
{
    const QList<Organization> two = chosen();
    if (two.size() != 2)
        return;
    Dialogs::Question question;
    question.title = tr("合并写法");
    question.text = tr("“%1”和“%2”是同一单位的两种写法？保留哪一个？").arg(two[0].name, two[1].name);
    question.detail =
        tr("任务归到保留的单位，另一个名称作为别名保留。如是机构改革中的合并，请登记机构变更。");
    question.choices = {tr("保留“%1”").arg(two[0].name), tr("保留“%1”").arg(two[1].name)};
    m_session.dialogs().ask(this, question, [this, two](int kept) {
        m_session.did(mergeOrganizations(*m_session.workspace(), two[kept].id, two[1 - kept].id));
    });
}

void OrganizationsDialog::remove()
{
    const QList<Organization> organizations = chosen();
    if (organizations.size() == 1)
        m_session.did(deleteOrganization(*m_session.workspace(), organizations.first().id));
}

void OrganizationsDialog::reform()
{
    static const QRegularExpression separators(u"[、，,；;]"_s); // allowed: grammar
    Reorganization change;
    for (const Organization &organization : chosen())
        change.from.append(organization.id);
    for (const QString &name : m_to->text().split(separators)) {
        if (!name.trimmed().isEmpty())
            change.to += name.trimmed();
    }
    if (!m_on->text().trimmed().isEmpty()) {
        change.effectiveOn = readDate(m_on->text().trimmed());
        if (!change.effectiveOn.isValid()) {
            m_session.report({ErrorCode::InvalidArgument,
                              tr("“%1”不是日期，请写成 2018-11-08。").arg(m_on->text().trimmed()),
                              {},
                              {}});
            m_on->setFocus();
            return;
        }
    }
    if (m_session.workspace() && m_session.did(reorganize(*m_session.workspace(), change))) {
        m_to->clear();
        m_on->clear();
    }
}

void OrganizationsDialog::forget()
{
    if (const QListWidgetItem *item = m_changes->currentItem())
        m_session.did(deleteOrganizationChange(*m_session.workspace(),
                                               OrganizationChangeId(item->data(Qt::UserRole).toLongLong())));
}

} // namespace gangmu
