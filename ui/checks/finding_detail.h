// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/checks/finding.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gangmu {

/// The finding that is current, in full: message, the line of the source, what can be done.
class FindingDetail : public QWidget
{
    Q_OBJECT

public:
    explicit FindingDetail(QWidget *parent = nullptr);

    /// sourceText: from the line of the imported document, or empty. Null clears.
    void show(const Finding *finding, const QString &ruleTitle, const QString &sourceText);

Q_SIGNALS:
    void goRequested();
    void fixRequested();

private:
    QLabel *m_icon;
    QLabel *m_rule;
    QLabel *m_message;
    QLabel *m_source;
    QPushButton *m_go;
    QPushButton *m_fix;
};

} // namespace gangmu
