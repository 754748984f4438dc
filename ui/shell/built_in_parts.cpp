// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_parts.h"

#if __has_include("ui/overview/overview_page.h")
#include "ui/overview/overview_page.h"
#endif
#if __has_include("ui/plan/plan_page.h")
#include "ui/plan/plan_page.h"
#endif
#if __has_include("ui/responsibility/responsibility_page.h")
#include "ui/responsibility/responsibility_page.h"
#endif
#if __has_include("ui/charts/charts_page.h")
#include "ui/charts/charts_page.h"
#endif
#if __has_include("ui/checks/checks_page.h")
#include "ui/checks/checks_page.h"
#endif
#if __has_include("ui/inspector/inspector.h")
#include "ui/inspector/inspector.h"
#endif

namespace gangmu {

namespace {

template <class P>
[[maybe_unused]] PageFactory pageFactory(PageId id)
{
    return {id, [](Session &session, QWidget *parent) -> Page * { return new P(session, parent); }};
}

} // namespace

WindowParts builtInParts()
{
    WindowParts parts;
#if __has_include("ui/overview/overview_page.h")
    parts.pages += pageFactory<OverviewPage>(PageId::Overview);
#endif
#if __has_include("ui/plan/plan_page.h")
    parts.pages += pageFactory<PlanPage>(PageId::Plan);
#endif
#if __has_include("ui/responsibility/responsibility_page.h")
    parts.pages += pageFactory<ResponsibilityPage>(PageId::Responsibility);
#endif
#if __has_include("ui/charts/charts_page.h")
    parts.pages += pageFactory<ChartsPage>(PageId::Charts);
#endif
#if __has_include("ui/checks/checks_page.h")
    parts.pages += pageFactory<ChecksPage>(PageId::Checks);
#endif
#if __has_include("ui/inspector/inspector.h")
    parts.inspector = [](Session &session, QWidget *parent) -> QWidget * {
        return new Inspector(session, parent);
    };
#endif
    return parts;
}

} // namespace gangmu
