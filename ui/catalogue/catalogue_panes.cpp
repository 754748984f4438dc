// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogue_panes.h"

#include "ui/review/currency_pane.h"
#include "ui/review/replacement_pane.h"
#include "ui/review/review_pane.h"
#include "ui/workitems/committees_pane.h"
#include "ui/workitems/work_items_pane.h"

namespace gangmu {

using namespace Qt::StringLiterals;

QList<CataloguePane> cataloguePanes()
{
    return {
        {u"reviewPane"_s, ReviewPane::tr("复审"),
         [](Session &session, QWidget *parent) -> QWidget * { return new ReviewPane(session, parent); },
         SelectionKind::Standard},
        {u"currencyPane"_s, CurrencyPane::tr("查新"),
         [](Session &session, QWidget *parent) -> QWidget * { return new CurrencyPane(session, parent); },
         SelectionKind::Standard},
        {u"replacementPane"_s, ReplacementPane::tr("代替关系"),
         [](Session &session, QWidget *parent) -> QWidget * { return new ReplacementPane(session, parent); },
         SelectionKind::Standard},
        {u"workItemsPane"_s, WorkItemsPane::tr("制修订项目"),
         [](Session &session, QWidget *parent) -> QWidget * { return new WorkItemsPane(session, parent); },
         SelectionKind::WorkItem},
        {u"committeesPane"_s, CommitteesPane::tr("技术委员会"),
         [](Session &session, QWidget *parent) -> QWidget * { return new CommitteesPane(session, parent); },
         SelectionKind::Committee}};
}

} // namespace gangmu
