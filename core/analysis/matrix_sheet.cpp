// SPDX-License-Identifier: GPL-3.0-or-later
/// 单位任务清单: one page per organization.
#include "core/analysis/matrix_tables.h"
#include "core/analysis/matrix_text.h"
#include "core/domain/terms.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

QString lineText(const SourceRef &source)
{
    return source.line > 0 ? MatrixText::tr("原文第%1行").arg(source.line) : QString();
}

/// What follows a task: where it stands in the plan, under which name, whether it is settled.
QString remarkOf(const OrganizationSheet::Task &task)
{
    QStringList parts{task.heading};
    if (const QString line = lineText(task.source); !line.isEmpty())
        parts += line;
    if (!task.asName.isEmpty())
        parts += MatrixText::tr("原文为%1").arg(task.asName);
    if (task.uncertain)
        parts += MatrixText::tr("机构分设，待确定");
    return parts.join(MatrixText::tr("；"));
}

QString remarkOf(const OrganizationSheet::Goal &goal)
{
    QStringList parts{goal.task};
    if (const QString line = lineText(goal.source); !line.isEmpty())
        parts += line;
    return parts.join(MatrixText::tr("；"));
}

QString headingOf(ResponsibilityRole role, qsizetype count)
{
    switch (role) {
    case ResponsibilityRole::Lead:
        return MatrixText::tr("牵头任务（%1项）").arg(count);
    case ResponsibilityRole::Participant:
        return MatrixText::tr("参加任务（%1项）").arg(count);
    case ResponsibilityRole::Responsible:
        return MatrixText::tr("责任任务（%1项）").arg(count);
    }
    return {};
}

} // namespace

OrganizationSheet organizationSheet(const ResponsibilityMatrix &matrix, int column,
                                    const QList<Target> &targets)
{
    const OrganizationDirectory &directory = matrix.directory();
    const MatrixColumn &shown = matrix.columns()[column];
    OrganizationSheet sheet;
    sheet.organization = shown.organization;
    sheet.name = shown.name;
    for (const OrganizationAlias &alias : directory.aliases(shown.organization))
        sheet.otherNames += alias.name;
    for (const Successor &today : directory.current(shown.organization, matrix.options().asOf)) {
        if (today.organization != shown.organization)
            sheet.todayNames += directory.name(today.organization);
    }
    QHash<NodeId, QString> tasks;
    for (int row = 0; row < matrix.rows().size(); ++row) {
        const MatrixCell cell = matrix.cell(row, column);
        const auto role = cell.role();
        if (!role)
            continue;
        const MatrixRow &task = matrix.rows()[row];
        QStringList names;
        for (const Responsibility &responsibility : task.responsibilities) {
            if (responsibility.organization != shown.organization &&
                shown.members.contains(responsibility.organization))
                names += directory.name(responsibility.organization);
        }
        sheet.tasks[size_t(*role)].append({task.node, matrix.groups()[task.group].path(), task.number,
                                           task.title, task.source, cell.isUncertain(), names.join(u'、')});
        tasks.insert(task.node, task.number + task.title);
    }
    for (const Target &target : targets) {
        if (tasks.contains(target.node))
            sheet.goals.append({target.id, target.text, tasks.value(target.node), target.source});
    }
    return sheet;
}

QString toHtml(const OrganizationSheet &sheet, const QString &planTitle)
{
    QString html = u"<h2>%1</h2><p>%2</p>"_s.arg(sheet.name.toHtmlEscaped(), planTitle.toHtmlEscaped());
    if (!sheet.todayNames.isEmpty())
        html += u"<p>%1</p>"_s.arg(
            MatrixText::tr("现机构：%1").arg(sheet.todayNames.join(u'、')).toHtmlEscaped());
    if (!sheet.otherNames.isEmpty())
        html +=
            u"<p>%1</p>"_s.arg(MatrixText::tr("又作：%1").arg(sheet.otherNames.join(u'、')).toHtmlEscaped());
    bool empty = true;
    for (ResponsibilityRole role : allRoles) {
        const QList<OrganizationSheet::Task> &list = sheet.of(role);
        if (list.isEmpty())
            continue;
        empty = false;
        html +=
            u"<h3>%1 %2</h3><ol>"_s.arg(QString(signOf(role)), headingOf(role, list.size()).toHtmlEscaped());
        for (const OrganizationSheet::Task &task : list)
            html += u"<li><a href=\"node:%1\">%2</a><br><small>%3</small></li>"_s.arg(task.node.value())
                        .arg((task.number + task.title).toHtmlEscaped(), remarkOf(task).toHtmlEscaped());
        html += u"</ol>"_s;
    }
    if (empty)
        html += u"<p>%1</p>"_s.arg(MatrixText::tr("本规划未给该单位分配任务。").toHtmlEscaped());
    if (!sheet.goals.isEmpty()) {
        html += u"<h3>%1</h3><ol>"_s.arg(
            MatrixText::tr("相关目标（%1项）").arg(sheet.goals.size()).toHtmlEscaped());
        for (const OrganizationSheet::Goal &goal : sheet.goals)
            html += u"<li><a href=\"target:%1\">%2</a><br><small>%3</small></li>"_s.arg(goal.target.value())
                        .arg(goal.text.toHtmlEscaped(), remarkOf(goal).toHtmlEscaped());
        html += u"</ol>"_s;
    }
    return html;
}

QString toPlainText(const OrganizationSheet &sheet, const QString &planTitle)
{
    QString text = sheet.name + u'\n' + planTitle + u'\n';
    if (!sheet.todayNames.isEmpty())
        text += MatrixText::tr("现机构：%1").arg(sheet.todayNames.join(u'、')) + u'\n';
    for (ResponsibilityRole role : allRoles) {
        const QList<OrganizationSheet::Task> &list = sheet.of(role);
        if (list.isEmpty())
            continue;
        text += u'\n' + headingOf(role, list.size()) + u'\n';
        for (int i = 0; i < list.size(); ++i)
            text += u"%1. %2　%3\n"_s.arg(i + 1).arg(list[i].number + list[i].title, remarkOf(list[i]));
    }
    if (!sheet.goals.isEmpty()) {
        text += u'\n' + MatrixText::tr("相关目标（%1项）").arg(sheet.goals.size()) + u'\n';
        for (int i = 0; i < sheet.goals.size(); ++i)
            text += u"%1. %2　%3\n"_s.arg(i + 1).arg(sheet.goals[i].text, remarkOf(sheet.goals[i]));
    }
    return text;
}

} // namespace gangmu
