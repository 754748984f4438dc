// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/classification.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

namespace gangmu {

/// The tree of ICS or CCS: code and name; in an English window the English name where there is one.
class ClassificationModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Code, Name, columns };

    explicit ClassificationModel(const Classification &classification, QObject *parent = nullptr);

    const Classification &classification() const { return m_classification; }
    /// Of column Code; invalid for an unknown code.
    QModelIndex indexOf(const QString &code) const;
    QString codeAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Classification m_classification;
    QList<QList<int>> m_children; ///< by index + 1
    QList<int> m_rows;            ///< of each entry among its siblings
};

/// Shows the classes that match, with all above and below them.
class ClassificationFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ClassificationFilter(ClassificationModel *model);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ClassificationModel *m_model;
    QString m_text;
};

} // namespace gangmu
