// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/catalogue/draft_row.h"

#include <QHeaderView>

class QAbstractItemView;
class QComboBox;
class QStringListModel;
class QTableView;

namespace gangmu {

/// A heading with a box in each column that says what it is read as.
class MappingHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit MappingHeader(QTableView *parent);

    /// fields: user-defined ones, to be chosen as well.
    void setFields(const QList<CatalogueField> &fields);
    void setMapping(const ImportMapping &mapping);
    const ImportMapping &mapping() const { return m_mapping; }
    /// Makes columns as wide as their first rows, within limits.
    void fitSections(const QAbstractItemView &view);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Somebody chose. A meaning that another column had is taken from it.
    void mappingChosen(const gangmu::ImportMapping &mapping);

protected:
    void updateGeometries() override;

private:
    void makeBoxes();
    void placeBoxes();
    void chosen(int column, int choice);

    QList<std::pair<QString, ImportColumn>> m_choices;
    QStringListModel *m_texts; ///< of all boxes
    ImportMapping m_mapping;
    QList<QComboBox *> m_boxes;
};

} // namespace gangmu
