// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/open_plan.h"
#include "ui/shell/selection.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace gangmu {

class EmptyState;
class Session;
class SourceView;

/// The documents a plan was read from. Follows the selection to the line it came from; a click on a line
/// selects what was read there. Lines are read when the panel is first seen.
class SourcePanel final : public QWidget
{
    Q_OBJECT

public:
    SourcePanel(Session &session, const OpenPlan &plan, QWidget *parent = nullptr);

    void showSelection(const Selection &selection);
    /// Where a selected thing stood in its document; line 0 where it stood nowhere.
    SourceRef sourceOf(const Selection &selection) const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    void showDocument(DocumentId id);
    void mark();
    void pick(int line, int column);
    NodeId nodeAt(int line, int column) const;

    Session &m_session;
    const OpenPlan &m_plan;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QComboBox *m_documents;
    QLabel *m_facts;
    SourceView *m_view;
    QList<SourceDocument> m_list;
    DocumentId m_shown;
    Selection m_selection;
    bool m_stale = true;
};

} // namespace gangmu
