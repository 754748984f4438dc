// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_names.h"

#include <QCoreApplication>

namespace gangmu {

using namespace Qt::StringLiterals;

QString pageTitle(PageId page)
{
    switch (page) {
    case PageId::Overview:
        return QCoreApplication::translate("gangmu::Page", "总览");
    case PageId::Plan:
        return QCoreApplication::translate("gangmu::Page", "规划");
    case PageId::Responsibility:
        return QCoreApplication::translate("gangmu::Page", "责任");
    case PageId::System:
        return QCoreApplication::translate("gangmu::Page", "体系");
    case PageId::Catalogue:
        return QCoreApplication::translate("gangmu::Page", "目录");
    case PageId::Charts:
        return QCoreApplication::translate("gangmu::Page", "图表");
    case PageId::Checks:
        return QCoreApplication::translate("gangmu::Page", "检查");
    }
    return {};
}

QString pageIcon(PageId page)
{
    switch (page) {
    case PageId::Overview:
        return u"speedometer"_s;
    case PageId::Plan:
        return u"view-list-tree"_s;
    case PageId::Responsibility:
        return u"user-group-new"_s;
    case PageId::System:
        return u"distribute-graph-directed"_s;
    case PageId::Catalogue:
        return u"view-list-details"_s;
    case PageId::Charts:
        return u"office-chart-bar"_s;
    case PageId::Checks:
        return u"task-complete"_s;
    }
    return {};
}

QString pageKey(PageId page)
{
    switch (page) {
    case PageId::Overview:
        return u"overview"_s;
    case PageId::Plan:
        return u"plan"_s;
    case PageId::Responsibility:
        return u"responsibility"_s;
    case PageId::System:
        return u"system"_s;
    case PageId::Catalogue:
        return u"catalogue"_s;
    case PageId::Charts:
        return u"charts"_s;
    case PageId::Checks:
        return u"checks"_s;
    }
    return {};
}

} // namespace gangmu
