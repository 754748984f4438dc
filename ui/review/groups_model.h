// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QSet>

class QTreeView;

namespace gangmu {

/// Values in groups with their counts, to be ticked: what a table beside it is filtered by. A ticked value
/// stays in the list where nothing has it any more.
class GroupsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Count };

    struct Value
    {
        QString key;
        QString text;
        qsizetype count = 0;
        bool operator==(const Value &) const = default;
    };

    explicit GroupsModel(const QStringList &titles, QObject *parent = nullptr);

    void setValues(int group, const QList<Value> &values);
    const QList<Value> &values(int group) const { return m_groups[group].values; }
    const QSet<QString> &ticked(int group) const { return m_groups[group].ticked; }
    void setTicked(int group, const QSet<QString> &keys);
    bool isAnyTicked() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void tickedChanged();

private:
    struct Group
    {
        QString title;
        QList<Value> values;
        QSet<QString> ticked;
    };
    const Value *valueAt(const QModelIndex &index) const;

    QList<Group> m_groups;
};

/// The tree of such a model as it stands at the left of a table.
QTreeView *makeGroupsView(GroupsModel *model, const QString &name, const QString &label, QWidget *parent);

} // namespace gangmu
