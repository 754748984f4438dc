// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogue_page.h"
#include "ui/charts/charts_page.h"
#include "ui/checks/checks_page.h"
#include "ui/import/catalogue_import_dialog.h"
#include "ui/import/import_dialog.h"
#include "ui/inspector/inspector.h"
#include "ui/overview/overview_page.h"
#include "ui/plan/plan_page.h"
#include "ui/responsibility/responsibility_page.h"
#include "ui/shell/window_parts.h"
#include "ui/system/system_page.h"

namespace gangmu {

namespace {

template <class P>
PageFactory page(PageId id)
{
    return {id, [](Session &session, QWidget *parent) -> Page * { return new P(session, parent); }};
}

} // namespace

WindowParts builtInParts()
{
    WindowParts parts;
    parts.pages = {page<OverviewPage>(PageId::Overview),
                   page<PlanPage>(PageId::Plan),
                   page<ResponsibilityPage>(PageId::Responsibility),
                   page<SystemPage>(PageId::System),
                   page<CataloguePage>(PageId::Catalogue),
                   page<ChartsPage>(PageId::Charts),
                   page<ChecksPage>(PageId::Checks)};
    parts.inspector = [](Session &session, QWidget *parent) -> QWidget * {
        return new Inspector(session, parent);
    };
    parts.import = openImportDialog;
    parts.importCatalogue = openCatalogueImport;
    return parts;
}

} // namespace gangmu
