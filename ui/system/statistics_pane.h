// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/system/open_system.h"

#include <QWidget>

class QLabel;

namespace gangmu {

class ChartTableModel;
class ChartTableView;

/// The 统计表 of a system, always of the moment, with its date and counting rule below.
class StatisticsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit StatisticsPane(const OpenSystem &system, QWidget *parent = nullptr);

    const TableData &table() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    const OpenSystem &m_system;
    ChartTableModel *m_model;
    ChartTableView *m_view;
    QLabel *m_title;
    QLabel *m_foot;
    bool m_stale = true;
};

} // namespace gangmu
