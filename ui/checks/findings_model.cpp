// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/findings_model.h"

#include "core/analysis/checks/checks.h"
#include "ui/shell/theme.h"

#include <algorithm>
#include <QFont>
#include <QPainter>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

bool isSame(const Finding &a, const Finding &b)
{
    return a.rule == b.rule && a.node == b.node && a.target == b.target && a.organization == b.organization &&
           a.standard == b.standard && a.entry == b.entry && a.message == b.message;
}

/// The icon's shape in another colour.
QIcon coloured(const QString &name, const QColor &color)
{
    const QIcon plain = themeIcon(name);
    QIcon icon;
    for (const int size : {16, 22}) {
        for (const qreal ratio : {1.0, 2.0}) {
            QPixmap pixmap = plain.pixmap(QSize(size, size), ratio);
            if (pixmap.isNull())
                continue;
            QPainter painter(&pixmap);
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(QRect(0, 0, size, size), color);
            painter.end();
            icon.addPixmap(pixmap);
        }
    }
    return icon;
}

} // namespace

QIcon severityIcon(Severity severity)
{
    const ThemeColors &colors = themeColors();
    switch (severity) {
    case Severity::Error:
        return coloured(u"dialog-error"_s, colors.overdue);
    case Severity::Warning:
        return coloured(u"dialog-warning"_s, colors.dueSoon);
    case Severity::Note:
        return coloured(u"dialog-information"_s, colors.accent);
    }
    return {};
}

void FindingsModel::setFindings(const QList<Finding> &findings, const QHash<QString, QString> &titles)
{
    beginResetModel();
    m_findings = findings;
    m_titles = titles;
    arrange();
    endResetModel();
}

void FindingsModel::setFilter(const QString &text, const QSet<Severity> &severities)
{
    const QString trimmed = text.trimmed();
    if (trimmed == m_text && severities == m_severities)
        return;
    beginResetModel();
    m_text = trimmed;
    m_severities = severities;
    arrange();
    endResetModel();
}

bool FindingsModel::passes(const Finding &finding) const
{
    return m_severities.contains(finding.severity) &&
           (m_text.isEmpty() || finding.message.contains(m_text, Qt::CaseInsensitive) ||
            finding.rule.contains(m_text, Qt::CaseInsensitive) ||
            m_titles.value(finding.rule).contains(m_text, Qt::CaseInsensitive));
}

void FindingsModel::arrange()
{
    m_groups.clear();
    for (qsizetype i = 0; i < m_findings.size(); ++i) {
        const Finding &finding = m_findings[i];
        if (!passes(finding))
            continue;
        const auto group = std::ranges::find_if(m_groups, [&](const Group &each) {
            return each.severity == finding.severity && each.rule == finding.rule;
        });
        if (group == m_groups.end())
            m_groups.append({finding.severity, finding.rule, {i}});
        else
            group->rows.append(i);
    }
}

int FindingsModel::count(Severity severity) const
{
    return int(std::ranges::count(m_findings, severity, &Finding::severity));
}

int FindingsModel::shown() const
{
    int all = 0;
    for (const Group &group : m_groups)
        all += int(group.rows.size());
    return all;
}

const Finding *FindingsModel::findingAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_findings[m_groups[qsizetype(index.internalId()) - 1].rows[index.row()]];
}

QModelIndex FindingsModel::indexOf(const Finding &finding) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        for (int row = 0; row < m_groups[group].rows.size(); ++row) {
            if (isSame(m_findings[m_groups[group].rows[row]], finding))
                return index(row, 0, index(group, 0));
        }
    }
    return {};
}

QModelIndex FindingsModel::neighbour(const QModelIndex &from, int step) const
{
    QList<QModelIndex> all;
    qsizetype at = step > 0 ? -1 : 0;
    for (int group = 0; group < m_groups.size(); ++group) {
        const QModelIndex parent = index(group, 0);
        // On a group's own row the next one is its first finding.
        if (from.isValid() && from.internalId() == 0 && from.row() == group)
            at = step > 0 ? all.size() - 1 : all.size();
        for (int row = 0; row < m_groups[group].rows.size(); ++row) {
            if (from.isValid() && from.internalId() == quintptr(group) + 1 && from.row() == row)
                at = all.size();
            all.append(index(row, 0, parent));
        }
    }
    if (all.isEmpty())
        return {};
    return all[(at + step + all.size()) % all.size()];
}

QList<QStringList> FindingsModel::table() const
{
    QList<QStringList> rows{{tr("级别"), tr("规则"), tr("问题"), tr("原文行号")}};
    for (const Group &group : m_groups) {
        for (qsizetype row : group.rows) {
            const Finding &finding = m_findings[row];
            rows.append({severityText(finding.severity), m_titles.value(finding.rule, finding.rule),
                         finding.message, finding.line > 0 ? QString::number(finding.line) : QString()});
        }
    }
    return rows;
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex FindingsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return int(m_groups[parent.row()].rows.size());
}

int FindingsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const Finding *finding = findingAt(index))
        return findingData(*finding, index.column(), role);
    return groupData(m_groups[index.row()], index.column(), role);
}

QVariant FindingsModel::groupData(const Group &group, int column, int role) const
{
    if (column != Message)
        return {};
    if (role == Qt::DisplayRole) {
        //: severity, rule, number of findings
        return tr("%1：%2（%3）")
            .arg(severityText(group.severity), m_titles.value(group.rule, group.rule))
            .arg(group.rows.size());
    }
    if (role == Qt::DecorationRole)
        return severityIcon(group.severity);
    if (role == Qt::FontRole) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    return {};
}

QVariant FindingsModel::findingData(const Finding &finding, int column, int role) const
{
    switch (column) {
    case Message:
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return finding.message;
        if (role == Qt::AccessibleTextRole)
            return tr("%1：%2", "severity: message").arg(severityText(finding.severity), finding.message);
        return {};
    case Place:
        if (role == Qt::DisplayRole && finding.line > 0)
            return tr("第 %1 行").arg(finding.line);
        if (role == Qt::ForegroundRole)
            return themeColors().muted;
        return {};
    case Fix:
        if (!finding.fix)
            return {};
        if (role == Qt::DisplayRole)
            return finding.fix->text;
        if (role == Qt::ToolTipRole)
            return tr("点击执行，可以撤销");
        if (role == Qt::ForegroundRole)
            return themeColors().accent;
        return {};
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Message:
        return tr("问题");
    case Place:
        return tr("原文");
    case Fix:
        return tr("修正");
    default:
        return {};
    }
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.internalId() != 0)
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

} // namespace gangmu
