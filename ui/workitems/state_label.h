// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stage_rules.h"

#include <QColor>
#include <QLabel>

namespace gangmu {

/// How good or bad what a word says is. The word says it, the colour helps.
enum class Tone { Plain, Muted, Good, Soon, Bad };

QColor toneColor(Tone tone);
Tone toneOf(DelayState state);

/// A word in the colour of its tone, in either theme.
class StateLabel : public QLabel
{
    Q_OBJECT

public:
    StateLabel(const QString &name, QWidget *parent);
    void setState(const QString &text, Tone tone);
    Tone tone() const { return m_tone; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintTone();

    Tone m_tone = Tone::Plain;
};

} // namespace gangmu
