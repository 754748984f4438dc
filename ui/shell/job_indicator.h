// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace gangmu {

class Jobs;

/// The job that takes longest: what it does, how far it is, and a button to cancel it.
class JobIndicator : public QWidget
{
    Q_OBJECT

public:
    explicit JobIndicator(Jobs &jobs, QWidget *parent = nullptr);

private:
    void follow();

    Jobs &m_jobs;
    QLabel *m_title;
    QProgressBar *m_bar;
    QLabel *m_percent;
    quint64 m_job = 0;
};

} // namespace gangmu
