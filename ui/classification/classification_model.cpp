// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/classification/classification_model.h"

namespace gangmu {

using namespace Qt::StringLiterals;

ClassificationModel::ClassificationModel(const Classification &classification, QObject *parent)
    : QAbstractItemModel(parent),
      m_classification(classification),
      m_children(classification.entries().size() + 1)
{
    const QList<ClassificationEntry> &entries = m_classification.entries();
    for (int i = 0; i < entries.size(); ++i) {
        QList<int> &siblings = m_children[entries[i].parent + 1];
        m_rows.append(int(siblings.size()));
        siblings.append(i);
    }
}

QModelIndex ClassificationModel::indexOf(const QString &code) const
{
    const int entry = m_classification.indexOf(code);
    return entry < 0 ? QModelIndex() : createIndex(m_rows[entry], Code, quintptr(entry));
}

QString ClassificationModel::codeAt(const QModelIndex &index) const
{
    return index.isValid() ? m_classification.entries()[int(index.internalId())].code : QString();
}

QModelIndex ClassificationModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const int above = parent.isValid() ? int(parent.internalId()) : -1;
    return createIndex(row, column, quintptr(m_children[above + 1][row]));
}

QModelIndex ClassificationModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int above = m_classification.entries()[int(child.internalId())].parent;
    return above < 0 ? QModelIndex() : createIndex(m_rows[above], Code, quintptr(above));
}

int ClassificationModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return int(m_children[parent.isValid() ? int(parent.internalId()) + 1 : 0].size());
}

int ClassificationModel::columnCount(const QModelIndex &) const
{
    return columns;
}

QVariant ClassificationModel::data(const QModelIndex &index, int role) const
{
    const ClassificationEntry &entry = m_classification.entries()[int(index.internalId())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Code ? entry.code : entry.name;
    case Qt::ToolTipRole:
        return entry.englishName.isEmpty() ? entry.name : entry.name + u'\n' + entry.englishName;
    default:
        return {};
    }
}

QVariant ClassificationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Code ? tr("代码") : tr("名称");
}

ClassificationFilter::ClassificationFilter(ClassificationModel *model)
    : QSortFilterProxyModel(model), m_model(model)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
    setSourceModel(model);
}

void ClassificationFilter::setText(const QString &text)
{
    m_text = text.simplified();
    invalidateFilter();
}

bool ClassificationFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = m_model->index(row, ClassificationModel::Code, parent);
    return m_model->classification().matches(int(index.internalId()), m_text);
}

} // namespace gangmu
