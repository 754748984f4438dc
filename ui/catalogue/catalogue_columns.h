// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QSet>

class QHeaderView;
class QMenu;
class QScrollBar;
class QTableView;

namespace gangmu {

class CatalogueModel;

/// Which columns of the catalogue are shown, where, how wide, and how many of the first stay in their place
/// while the others move, column by column, under a bar. Columns are remembered by their keys: a field of the
/// users that comes back, with another file or by undo, finds its place again.
class CatalogueColumns : public QObject
{
    Q_OBJECT

public:
    CatalogueColumns(CatalogueModel *model, QTableView *view, QScrollBar *bar);

    /// Sections that are wanted, from left to right.
    QList<int> shown() const;
    bool isShown(int section) const;
    void setShown(int section, bool shown);
    int frozen() const { return m_frozen; }
    void setFrozen(int count);

    /// Hides what is not wanted and, of what moves, as many columns as the bar says.
    void layOut();
    /// Moves the bar until a section is in sight, whole if that can be.
    void bringIntoSight(int section);
    /// The section at the left of this one, where the bar hides it; brings it back. -1: none.
    int takeHiddenLeftOf(int section);

    QJsonObject save() const;
    void restore(const QJsonObject &saved);

    /// To choose columns by.
    void fillMenu(QMenu &menu);
    /// What a click on a heading offers: freezing, and the columns.
    void fillHeaderMenu(QMenu &menu, int section);

Q_SIGNALS:
    void arranged();

private:
    void addSections(int first, int last);
    void forgetSections(int first, int last);
    void move(int section, int place);
    int firstWidth(int section) const;
    int widthOf(int section) const;

    CatalogueModel *m_model;
    QTableView *m_view;
    QHeaderView *m_header;
    QScrollBar *m_bar;
    QSet<QString> m_unwanted;     ///< by key
    QHash<QString, int> m_widths; ///< pixels, by key; the header forgets those of hidden sections
    QHash<QString, int> m_places; ///< of columns that are not there
    int m_frozen = 2;
    bool m_arranging = false;
};

} // namespace gangmu
