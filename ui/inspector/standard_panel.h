// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard_column.h"
#include "ui/inspector/inspector_panel.h"

#include <array>

class QComboBox;
class QFormLayout;
class QLabel;

namespace gangmu {

class FieldEdit;
class HistorySection;
class LinksList;
class ReplacementTimeline;
class Section;

/// A standard: what its number says, all its fields to edit, what it replaced and what replaces it, its
/// reviews, where plans name it and what fulfils it, its history.
class StandardPanel : public InspectorPanel
{
    Q_OBJECT

public:
    StandardPanel(Session &session, QWidget *parent);
    bool isConcerned(const ChangeNotice &notice) const override;

protected:
    void read() override;

private:
    void addField(QFormLayout *form, StandardColumn column);
    void buildOwnFields();
    void showFields(const Standard &standard);
    void showOwnFields(const Standard &standard);
    void showReplacements(const Standard &standard);
    void showReviews(const Standard &standard);
    void showLinks(const Standard &standard);
    void edit(StandardColumn column, const QString &text);
    void setReplaced(const QString &numbers);

    QLabel *m_heading;
    QLabel *m_explanation;
    std::array<FieldEdit *, size_t(standardColumnCount)> m_texts{};
    std::array<QComboBox *, size_t(standardColumnCount)> m_choices{};
    Section *m_more;
    Section *m_own; ///< user-defined fields
    QFormLayout *m_ownForm;
    QList<CatalogueField> m_ownFields;
    Section *m_chain;
    ReplacementTimeline *m_timeline;
    FieldEdit *m_replaces;
    Section *m_reviews;
    QLabel *m_reviewList;
    LinksList *m_links;
    HistorySection *m_history;
};

} // namespace gangmu
