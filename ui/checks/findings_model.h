// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/checks/finding.h"

#include <QAbstractItemModel>
#include <QSet>

namespace gangmu {

/// Findings under their rules: groups by severity and rule, errors first, as the checks list them.
class FindingsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Message, Place, Fix, ColumnCount };

    explicit FindingsModel(QObject *parent = nullptr) : QAbstractItemModel(parent) {}

    /// titles: what each rule looks for, by its id.
    void setFindings(const QList<Finding> &findings, const QHash<QString, QString> &titles);
    /// Shows only findings of these severities that contain the text (in message or rule).
    void setFilter(const QString &text, const QSet<Severity> &severities);

    const QList<Finding> &findings() const { return m_findings; }
    int count(Severity severity) const; ///< without regard to the filter
    int shown() const;

    /// Null for a group.
    const Finding *findingAt(const QModelIndex &index) const;
    /// The same finding as before a new check; invalid where it is gone or filtered out.
    QModelIndex indexOf(const Finding &finding) const;
    /// The finding `step` places further on in the list, round the end; from nowhere the first or last.
    QModelIndex neighbour(const QModelIndex &from, int step) const;
    /// The findings shown, as rows of text with a heading.
    QList<QStringList> table() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group
    {
        Severity severity = Severity::Error;
        QString rule;
        QList<qsizetype> rows; ///< into m_findings
    };

    void arrange();
    bool passes(const Finding &finding) const;
    QVariant groupData(const Group &group, int column, int role) const;
    QVariant findingData(const Finding &finding, int column, int role) const;

    QList<Finding> m_findings;
    QHash<QString, QString> m_titles;
    QList<Group> m_groups; ///< what passes the filter
    QString m_text;
    QSet<Severity> m_severities{Severity::Error, Severity::Warning, Severity::Note};
};

/// The icon that stands for a severity, beside its word.
QIcon severityIcon(Severity severity);

} // namespace gangmu
