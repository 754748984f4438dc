// SPDX-License-Identifier: GPL-3.0-or-later
/// What the model says when one points at a task, an organization or a cell.
#include "core/domain/terms.h"
#include "ui/responsibility/responsibility_model.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuotation = 160;

QString paragraph(const QString &text)
{
    return u"<p style=\"margin:2px 0\">%1</p>"_s.arg(text.toHtmlEscaped());
}

} // namespace

QString ResponsibilityModel::taskToolTip(int row) const
{
    const MatrixRow &task = m_matrix.rows()[row];
    QString html = u"<b>%1</b>"_s.arg((task.number + task.title).toHtmlEscaped());
    if (!task.body.isEmpty())
        html += paragraph(task.body.size() > longestQuotation ? task.body.left(longestQuotation) + u'…'
                                                              : task.body);
    for (ResponsibilityRole role : allRoles) {
        if (const QStringList names = m_matrix.names(row, role); !names.isEmpty())
            html += paragraph(tr("%1：%2").arg(roleHeading(role), names.join(u'、')));
    }
    if (m_matrix.lacksLead(row))
        html += paragraph(tr("缺牵头单位"));
    if (task.source.line > 0)
        html += paragraph(tr("原文第%1行").arg(task.source.line));
    return html;
}

QString ResponsibilityModel::organizationToolTip(int column) const
{
    const MatrixColumn &shown = m_matrix.columns()[column];
    QString html = u"<b>%1</b>"_s.arg(shown.name.toHtmlEscaped());
    QStringList aliases;
    for (const OrganizationAlias &alias : m_matrix.directory().aliases(shown.organization))
        aliases += alias.name;
    if (!aliases.isEmpty())
        html += paragraph(tr("又作：%1").arg(aliases.join(u'、')));
    QStringList issued;
    for (OrganizationId member : shown.members) {
        if (member != shown.organization)
            issued += m_matrix.directory().name(member);
    }
    if (!issued.isEmpty())
        html += paragraph(tr("印发时：%1").arg(issued.join(u'、')));
    QStringList today;
    for (const Successor &successor :
         m_matrix.directory().current(shown.organization, m_matrix.options().asOf)) {
        if (successor.organization != shown.organization)
            today += m_matrix.directory().name(successor.organization);
    }
    if (!today.isEmpty())
        html += paragraph(tr("现机构：%1").arg(today.join(u'、')));
    const RoleCounts counts = m_matrix.columnCounts(column);
    html += counts.total() == 0 ? paragraph(tr("没有任务"))
                                : paragraph(tr("牵头%1项，参加%2项，责任%3项")
                                                .arg(counts[ResponsibilityRole::Lead])
                                                .arg(counts[ResponsibilityRole::Participant])
                                                .arg(counts[ResponsibilityRole::Responsible]));
    return html;
}

QString ResponsibilityModel::cellToolTip(int row, int column) const
{
    const MatrixRow &task = m_matrix.rows()[row];
    const MatrixColumn &shown = m_matrix.columns()[column];
    QString html = u"<b>%1</b>"_s.arg(shown.name.toHtmlEscaped());
    html += paragraph(task.number + task.title);
    for (const Responsibility &responsibility : task.responsibilities) {
        if (shown.members.contains(responsibility.organization))
            html += paragraph(tr("%1 %2：%3")
                                  .arg(QString(signOf(responsibility.role)), termOf(responsibility.role),
                                       m_matrix.directory().name(responsibility.organization)));
    }
    if (m_matrix.cell(row, column).isUncertain())
        html += paragraph(tr("原单位已分设，由谁承担需按任务确定。"));
    if (task.source.line > 0)
        html += paragraph(tr("原文第%1行").arg(task.source.line));
    return html;
}

} // namespace gangmu
