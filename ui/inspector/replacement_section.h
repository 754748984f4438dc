// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/replacement_graph.h"
#include "ui/inspector/section.h"

namespace gangmu {

class FieldEdit;
class ReplacementTimeline;

/// "代替关系": the chain of a standard as a timeline, and the numbers that it replaces, to be typed.
class ReplacementSection : public Section
{
    Q_OBJECT

public:
    explicit ReplacementSection(QWidget *parent = nullptr);

    /// chain: null where it could not be read.
    void showChain(const ReplacementChain *chain, const QList<Replacement> &replaced, bool writable);
    void revert();

Q_SIGNALS:
    void followed(gangmu::StandardId standard);
    void edited(const QList<gangmu::Replacement> &replaced);

private:
    void take(const QString &numbers);

    ReplacementTimeline *m_timeline;
    QLabel *m_problem;
    FieldEdit *m_numbers;
    QList<Replacement> m_replaced;
};

} // namespace gangmu
