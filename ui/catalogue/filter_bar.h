// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/catalogue_filter.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QToolButton;

namespace gangmu {

class FlowLayout;
class Session;

/// Above the table: the words one searches for, a chip for every other part of the filter, and the filters
/// that were saved.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(Session &session, QWidget *parent = nullptr);

    const CatalogueFilter &filter() const { return m_filter; }
    /// What it asks of user-defined fields that are not there is left out.
    void setFilter(const CatalogueFilter &filter);
    /// Puts the cursor into the search box.
    void takeFocus();
    QLineEdit *searchBox() const { return m_text; }

Q_SIGNALS:
    /// By the user, or since a user-defined field went; not by setFilter().
    void changed();

private:
    void readFields();
    void setByUser(const CatalogueFilter &filter);
    void showChips();
    void fillSaved();
    void saveAs();

    Session &m_session;
    CatalogueFilter m_filter;
    QList<CatalogueField> m_fields;
    QLineEdit *m_text;
    QToolButton *m_saved;
    QMenu *m_savedMenu;
    QWidget *m_chips;
    FlowLayout *m_chipsLayout;
};

} // namespace gangmu
