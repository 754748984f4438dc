// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/verbs/catalogue_verbs.h"

#include <QAbstractTableModel>
#include <QHash>

namespace gangmu {

/// Rows of the catalogue side by side, to make one of them: a line for each field that any of them has, a
/// column for each standard. Where they differ, one cell of the line is chosen by its tick. The tick above
/// says which standards take part.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// fields, values: what the users added, of these standards.
    void setStandards(const QList<Standard> &standards, const QList<CatalogueField> &fields = {},
                      const QHash<StandardId, QList<FieldValue>> &values = {});

    /// Those that take part.
    QList<Standard> taken() const;
    /// What becomes of them: the first one that takes part, with the values that are chosen.
    Standard merged() const;
    /// The values of user-defined fields that are chosen.
    QList<OwnSetting> mergedOwn() const;
    /// Whether the standards differ in the field of a line.
    bool differs(int row) const;
    int differences() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// A field of ours or of the users.
    struct Line
    {
        StandardColumn column = StandardColumn::Number;
        CatalogueFieldId own; ///< not null: this instead
        QString heading;
    };
    QString text(int standard, const Line &line) const;
    void choose();
    void setTaken(int column, bool taken);

    QList<Standard> m_standards; ///< the one that is kept first
    QList<bool> m_taken;
    QHash<StandardId, QHash<CatalogueFieldId, QString>> m_own;
    QList<Line> m_lines; ///< below the first
    QList<int> m_chosen; ///< for each line the standard whose value it takes
};

} // namespace gangmu
