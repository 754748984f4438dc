// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/progress_text.h"

#include "core/domain/terms.h"

#include <cmath>
#include <QCoreApplication>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

class ProgressWords
{
    Q_DECLARE_TR_FUNCTIONS(ProgressWords)
};

QString percent(double share)
{
    return u"%1%"_s.arg(share * 100, 0, 'f', 1);
}

} // namespace

QString termOf(ProgressState state)
{
    switch (state) {
    case ProgressState::NoFigure:
        return ProgressWords::tr("尚无数据");
    case ProgressState::Reached:
        return ProgressWords::tr("已达到");
    case ProgressState::OnPace:
        return ProgressWords::tr("进度正常");
    case ProgressState::Behind:
        return ProgressWords::tr("进度滞后");
    case ProgressState::Missed:
        return ProgressWords::tr("逾期未达到");
    case ProgressState::Unpaced:
        return ProgressWords::tr("未达到");
    }
    return {};
}

QString progressText(const Target &target, const TargetProgress &progress)
{
    if (!progress.done)
        return ProgressWords::tr("目标 %1，尚无完成值。").arg(boundText(target));
    QString text = ProgressWords::tr("%1：完成 %2，目标 %3，截至 %4。")
                       .arg(termOf(progress.state), numberText(*progress.done) + target.unit,
                            boundText(target), progress.measuredOn.toString(Qt::ISODate));
    if (progress.share && progress.timeGone)
        text += ProgressWords::tr("完成率 %1，时间已过 %2。")
                    .arg(percent(*progress.share), percent(*progress.timeGone));
    if (progress.forecast && progress.state != ProgressState::Reached)
        text += ProgressWords::tr("按现有进度，期末预计 %1。")
                    .arg(numberText(std::round(*progress.forecast * 10) / 10) + target.unit);
    if (progress.neededPerQuarter && *progress.neededPerQuarter > 0)
        text += ProgressWords::tr("此后每季度需完成 %1。")
                    .arg(numberText(std::round(*progress.neededPerQuarter * 10) / 10) + target.unit);
    return text;
}

} // namespace gangmu
