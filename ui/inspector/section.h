// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace gangmu {

/// A titled part of the inspector that can be folded; whether it is folded is remembered by its name.
class Section : public QWidget
{
    Q_OBJECT

public:
    Section(const QString &name, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QVBoxLayout *content() const { return m_content; }
    bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void opened(bool open);

private:
    QToolButton *m_header;
    QWidget *m_body;
    QVBoxLayout *m_content;
};

/// What an inspector panel tells of, in bold; wraps, can be selected.
QLabel *makeHeading(const QString &name, QWidget *parent);
/// A line of small muted text that wraps.
QLabel *makeNote(const QString &text, QWidget *parent);
/// Shows at most this much of a long text, with the rest in the tooltip.
void setShortText(QLabel *label, const QString &text, qsizetype most = 200);

} // namespace gangmu
