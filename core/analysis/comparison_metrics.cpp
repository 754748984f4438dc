// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chart_text.h"
#include "core/analysis/comparison.h"

#include <QHash>

namespace gangmu {

QString metricName(const QString &key)
{
    // Keys of resources/reading/metrics.txt.
    static constexpr std::pair<const char *, const char *> names[] = {
        {"cycle_months", QT_TRANSLATE_NOOP("ChartText", "标准制定周期")},
        {"standard_age", QT_TRANSLATE_NOOP("ChartText", "标龄")},
        {"self_declaration_rate", QT_TRANSLATE_NOOP("ChartText", "企业标准自我声明公开率")},
        {"self_declarations", QT_TRANSLATE_NOOP("ChartText", "企业标准自我声明公开数")},
        {"rd_to_standard_rate", QT_TRANSLATE_NOOP("ChartText", "科技成果转化为标准的比率")},
        {"adoption_rate", QT_TRANSLATE_NOOP("ChartText", "采用国际标准比率")},
        {"energy_coverage", QT_TRANSLATE_NOOP("ChartText", "节能标准覆盖率")},
        {"agri_coverage", QT_TRANSLATE_NOOP("ChartText", "农业标准化生产普及率")},
        {"coverage_rate", QT_TRANSLATE_NOOP("ChartText", "标准覆盖率")},
        {"satisfaction", QT_TRANSLATE_NOOP("ChartText", "满意度")},
        {"agri_local_standards_cumulative", QT_TRANSLATE_NOOP("ChartText", "农业地方标准累计数")},
        {"national_standards_implemented", QT_TRANSLATE_NOOP("ChartText", "推动实施的国家标准")},
        {"international_standards_led", QT_TRANSLATE_NOOP("ChartText", "主导制定的国际标准")},
        {"national_industry_standards_led", QT_TRANSLATE_NOOP("ChartText", "主导参与的国家和行业标准")},
        {"national_standards_led", QT_TRANSLATE_NOOP("ChartText", "主导参与的国家标准")},
        {"foreign_editions", QT_TRANSLATE_NOOP("ChartText", "标准外文版")},
        {"industry_standards", QT_TRANSLATE_NOOP("ChartText", "行业标准")},
        {"local_standards", QT_TRANSLATE_NOOP("ChartText", "地方标准")},
        {"alliance_standards", QT_TRANSLATE_NOOP("ChartText", "联盟标准")},
        {"enterprise_frontrunners", QT_TRANSLATE_NOOP("ChartText", "企业标准“领跑者”")},
        {"group_standards", QT_TRANSLATE_NOOP("ChartText", "团体标准")},
        {"enterprise_standards", QT_TRANSLATE_NOOP("ChartText", "企业标准")},
        {"standards_systems", QT_TRANSLATE_NOOP("ChartText", "标准体系")},
        {"tc_secretariats_won", QT_TRANSLATE_NOOP("ChartText", "新争取的技术组织秘书处")},
        {"national_tc_hosted", QT_TRANSLATE_NOOP("ChartText", "承担的全国技术委员会")},
        {"provincial_tc", QT_TRANSLATE_NOOP("ChartText", "省级专业标准化技术委员会")},
        {"service_pilots_national", QT_TRANSLATE_NOOP("ChartText", "国家级服务业试点")},
        {"service_pilots_provincial", QT_TRANSLATE_NOOP("ChartText", "省级服务业试点")},
        {"service_pilots", QT_TRANSLATE_NOOP("ChartText", "服务业试点示范")},
        {"logistics_pilots", QT_TRANSLATE_NOOP("ChartText", "物流标准化试点")},
        {"agri_demo_national", QT_TRANSLATE_NOOP("ChartText", "国家级农业标准化示范区")},
        {"agri_demo_provincial", QT_TRANSLATE_NOOP("ChartText", "省级农业标准化示范区")},
        {"demo_area", QT_TRANSLATE_NOOP("ChartText", "示范基地面积")},
        {"demo_bases", QT_TRANSLATE_NOOP("ChartText", "标准化示范基地")},
        {"industry_pilots", QT_TRANSLATE_NOOP("ChartText", "工业领域试点示范")},
        {"demo_projects", QT_TRANSLATE_NOOP("ChartText", "标准化示范项目")},
        {"innovation_bases", QT_TRANSLATE_NOOP("ChartText", "标准创新基地")},
        {"pilot_projects", QT_TRANSLATE_NOOP("ChartText", "标准化试点示范项目")},
        {"geo_indication", QT_TRANSLATE_NOOP("ChartText", "地理标志产品")},
        {"cert_pollution_free", QT_TRANSLATE_NOOP("ChartText", "无公害农产品认证")},
        {"cert_green_food", QT_TRANSLATE_NOOP("ChartText", "绿色食品认证")},
        {"cert_organic", QT_TRANSLATE_NOOP("ChartText", "有机产品认证")},
        {"good_practice", QT_TRANSLATE_NOOP("ChartText", "标准化良好行为企业")},
        {"service_bodies", QT_TRANSLATE_NOOP("ChartText", "标准化服务机构")},
        {"research_bodies", QT_TRANSLATE_NOOP("ChartText", "标准化研究机构")},
        {"talent", QT_TRANSLATE_NOOP("ChartText", "标准化人才")},
        {"awards", QT_TRANSLATE_NOOP("ChartText", "标准化奖项")},
        {"project_standards", QT_TRANSLATE_NOOP("ChartText", "重点领域相关标准")},
        {"standards_total", QT_TRANSLATE_NOOP("ChartText", "制修订标准总数")},
    };
    static const QHash<QString, const char *> nameOf = [] {
        QHash<QString, const char *> table;
        for (const auto &[code, name] : names)
            table.insert(QString::fromLatin1(code), name);
        return table;
    }();
    const char *name = nameOf.value(key);
    return name ? ChartText::tr(name) : key;
}

} // namespace gangmu
