// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/job_indicator.h"

#include "ui/shell/jobs.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace gangmu {

using namespace Qt::StringLiterals;

JobIndicator::JobIndicator(Jobs &jobs, QWidget *parent)
    : QWidget(parent),
      m_jobs(jobs),
      m_title(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_percent(new QLabel(this))
{
    setObjectName(u"jobIndicator"_s);
    m_title->setObjectName(u"jobTitle"_s);
    m_percent->setObjectName(u"jobPercent"_s);
    m_bar->setObjectName(u"jobProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(120);
    auto *cancel = new QToolButton(this);
    cancel->setObjectName(u"jobCancel"_s);
    cancel->setText(u"✕"_s);
    cancel->setToolTip(tr("取消"));
    cancel->setAccessibleName(tr("取消正在进行的工作"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_bar);
    layout->addWidget(m_percent);
    layout->addWidget(cancel);
    connect(cancel, &QToolButton::clicked, this, [this] { m_jobs.cancelJob(m_job); });
    connect(&jobs, &Jobs::shownChanged, this, &JobIndicator::follow);
    follow();
}

void JobIndicator::follow()
{
    const std::optional<Jobs::View> job = m_jobs.shown();
    setVisible(job.has_value());
    if (!job)
        return;
    m_job = job->id;
    m_title->setText(job->title);
    m_bar->setAccessibleName(job->title);
    const int percent = job->total > 0 ? int(100 * job->done / job->total) : 0;
    m_bar->setRange(0, job->total > 0 ? 100 : 0);
    m_bar->setValue(percent);
    m_percent->setText(job->total > 0 ? tr("%1%").arg(percent) : QString());
}

} // namespace gangmu
