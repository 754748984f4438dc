// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace gangmu {

/// What went wrong and what to do next (stays until closed), or that something worked (goes by itself).
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const Error &error);
    void showMessage(const QString &text);
    QString text() const;

private:
    void present(const QString &text, bool failure, const QString &detail);

    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_copy;
    QString m_detail;
    QTimer m_timer;
};

} // namespace gangmu
