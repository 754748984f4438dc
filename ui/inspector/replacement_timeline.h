// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/replacement_graph.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace gangmu {

/// What a standard came from and what came of it, from the oldest down to the newest along a line: a full dot
/// for what is in force, a ring for what is past, a broken one for what is not in the catalogue.
class ReplacementTimeline : public QWidget
{
    Q_OBJECT

public:
    explicit ReplacementTimeline(QWidget *parent = nullptr);
    void showChain(const ReplacementChain &chain);

Q_SIGNALS:
    void followed(gangmu::StandardId standard);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ReplacementChain m_chain;
    QList<QLabel *> m_labels; ///< one for each node
    QVBoxLayout *m_layout;
};

} // namespace gangmu
