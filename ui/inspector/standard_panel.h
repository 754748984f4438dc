// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard_column.h"
#include "ui/inspector/inspector_panel.h"

class QLabel;

namespace gangmu {

class HistorySection;
class LinksList;
class NumberDoctor;
class OwnFields;
class ReplacementSection;
class Section;
class StandardFields;

/// A standard: what its number says, all its fields to edit, what it replaced and what replaces it, its
/// reviews, where it stands in the systems, where plans name it and what fulfils it, its history.
class StandardPanel : public InspectorPanel
{
    Q_OBJECT

public:
    StandardPanel(Session &session, QWidget *parent);
    bool isConcerned(const ChangeNotice &notice) const override;

protected:
    void read() override;

private:
    void build();
    void showOwnFields(const Standard &standard);
    void showReplacements(const Standard &standard);
    void showReviews(const Standard &standard);
    void showSystems(const Standard &standard);
    void showLinks(const Standard &standard);
    void edit(StandardColumn column, const QString &text);
    void editOwn(CatalogueFieldId field, const QString &text);
    void setReplaced(const QList<Replacement> &replaced);
    StandardId standard() const { return StandardId(selection().id); }
    bool isWritable() const { return !workspace().isReadOnly(); }

    QLabel *m_heading;
    NumberDoctor *m_doctor;
    StandardFields *m_fields;
    OwnFields *m_own;
    ReplacementSection *m_chain;
    Section *m_reviews;
    QLabel *m_reviewList;
    Section *m_placed;
    LinksList *m_places;
    Section *m_named;
    LinksList *m_links;
    HistorySection *m_history;
};

} // namespace gangmu
