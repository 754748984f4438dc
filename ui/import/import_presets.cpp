// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_presets.h"

#include <QCoreApplication>

namespace gangmu {

namespace {

class Presets
{
    Q_DECLARE_TR_FUNCTIONS(ImportPresets)
};

/// Columns from left to right; nothing: what the catalogue does not keep.
using Layout = QList<std::optional<StandardColumn>>;

Layout layoutOf(SheetPreset preset)
{
    using C = StandardColumn;
    const std::optional<C> none;
    switch (preset) {
    case SheetPreset::National: // 序号 标准号 是否采标 标准名称 类别 状态 发布日期 实施日期
        return {none, C::Number, none, C::Title, C::Mandate, C::State, C::IssuedOn, C::ImplementedOn};
    case SheetPreset::Industry: // 序号 标准号 标准名称 行业领域 状态 批准日期 实施日期 备案号 备案日期
        return {none,        C::Number,        C::Title,        C::Field, C::State,
                C::IssuedOn, C::ImplementedOn, C::RecordNumber, none};
    case SheetPreset::Local: // the same with 省市区 for the field
        return {none,        C::Number,        C::Title,        C::Region, C::State,
                C::IssuedOn, C::ImplementedOn, C::RecordNumber, none};
    case SheetPreset::Group: // 序号 团体名称 标准编号 标准名称 公布日期 状态
        return {none, C::Department, C::Number, C::Title, C::IssuedOn, C::State};
    }
    return {};
}

qsizetype numbersIn(const ImportMapping &mapping)
{
    return mapping.indexOf(ImportColumn{ImportColumn::Role::Column, StandardColumn::Number});
}

} // namespace

QList<SheetPreset> sheetPresets()
{
    return {SheetPreset::National, SheetPreset::Industry, SheetPreset::Local, SheetPreset::Group};
}

QString presetName(SheetPreset preset)
{
    switch (preset) {
    case SheetPreset::National:
        return Presets::tr("国家标准平台");
    case SheetPreset::Industry:
        return Presets::tr("行业标准平台");
    case SheetPreset::Local:
        return Presets::tr("地方标准平台");
    case SheetPreset::Group:
        return Presets::tr("团体标准平台");
    }
    return {};
}

ImportMapping presetMapping(SheetPreset preset, const ImportMapping &known, int columns)
{
    const Layout layout = layoutOf(preset);
    const qsizetype number = layout.indexOf(StandardColumn::Number);
    const qsizetype found = numbersIn(known);
    const qsizetype shift = found < 0 ? 0 : found - number;
    ImportMapping mapping = known;
    mapping.resize(std::max<qsizetype>(known.size(), columns));
    for (qsizetype i = 0; i < layout.size(); ++i) {
        const qsizetype at = i + shift;
        if (at < 0 || at >= mapping.size() || !layout[i])
            continue;
        const ImportColumn meaning{ImportColumn::Role::Column, *layout[i]};
        if (mapping[at].role == ImportColumn::Role::Ignore && !mapping.contains(meaning))
            mapping[at] = meaning;
    }
    return mapping;
}

} // namespace gangmu
