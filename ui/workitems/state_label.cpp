// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workitems/state_label.h"

#include "ui/shell/theme.h"

#include <QEvent>

namespace gangmu {

QColor toneColor(Tone tone)
{
    const ThemeColors &colors = themeColors();
    switch (tone) {
    case Tone::Plain:
        return colors.text;
    case Tone::Muted:
        return colors.muted;
    case Tone::Good:
        return colors.done;
    case Tone::Soon:
        return colors.dueSoon;
    case Tone::Bad:
        return colors.overdue;
    }
    return colors.text;
}

Tone toneOf(DelayState state)
{
    switch (state) {
    case DelayState::Open:
    case DelayState::OnTime:
        return Tone::Muted;
    case DelayState::DueSoon:
        return Tone::Soon;
    case DelayState::Overdue:
    case DelayState::DoneLate:
        return Tone::Bad;
    case DelayState::Done:
        return Tone::Good;
    }
    return Tone::Plain;
}

StateLabel::StateLabel(const QString &name, QWidget *parent) : QLabel(parent)
{
    setObjectName(name);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    paintTone();
}

void StateLabel::setState(const QString &text, Tone tone)
{
    setText(text);
    if (tone == m_tone)
        return;
    m_tone = tone;
    paintTone();
}

void StateLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // Setting the palette brings another such event, with the colour in place.
    const bool colors =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange;
    if (colors && palette().color(QPalette::WindowText) != toneColor(m_tone))
        paintTone();
}

void StateLabel::paintTone()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, toneColor(m_tone));
    setPalette(colors);
}

} // namespace gangmu
