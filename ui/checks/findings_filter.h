// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/checks/finding.h"

#include <array>
#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace gangmu {

/// Above the list: one switch for each severity, with its count, and a field for words.
class FindingsFilter : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsFilter(QWidget *parent = nullptr);

    void setCounts(int errors, int warnings, int notes);
    /// How many pass, of how many.
    void setShown(int shown, int all);
    QString text() const;
    QSet<Severity> severities() const;

Q_SIGNALS:
    void changed();

private:
    QToolButton *button(Severity severity) const { return m_buttons[size_t(severity)]; }

    std::array<QToolButton *, 3> m_buttons{};
    QLineEdit *m_text;
    QLabel *m_shown;
};

} // namespace gangmu
