// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFormLayout;

namespace gangmu {

/// Names and values to look at, one below the other.
class Facts : public QWidget
{
    Q_OBJECT

public:
    explicit Facts(QWidget *parent);

    void clear();
    /// An empty value is not shown.
    void add(const QString &name, const QString &value);

private:
    QFormLayout *m_form;
};

} // namespace gangmu
