// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/committee.h"
#include "core/domain/standard.h"
#include "ui/workitems/field_values.h"

#include <QWidget>

class QGridLayout;

namespace gangmu {

class LinksList;

/// The fields of a committee, and the standards and work items under it.
class CommitteeFields : public QWidget
{
    Q_OBJECT

public:
    CommitteeFields(Session &session, QWidget *parent);
    void showCommittee(const Committee &committee);

private:
    void addText(const char *name, const QString &label, QString Committee::*member, int columns = 1);
    void addDate(const char *name, const QString &label, QDate Committee::*member);
    void add(const QString &label, QWidget *field, int columns);
    void readParents();
    void readLinks();
    void showStandards(const QList<Standard> &standards);
    void commit();

    Session &m_session;
    Committee m_committee;
    QGridLayout *m_grid;
    int m_row = 0;
    int m_column = 0;
    QList<std::pair<FieldEdit *, QString Committee::*>> m_texts;
    QList<std::pair<FieldEdit *, QDate Committee::*>> m_dates;
    QComboBox *m_parent;
    LinksList *m_standards;
    LinksList *m_items;
};

} // namespace gangmu
