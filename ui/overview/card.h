// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace gangmu {

/// A titled panel of the overview.
class Card : public QFrame
{
    Q_OBJECT

public:
    Card(const QString &name, const QString &title, QWidget *parent);
    QVBoxLayout *content() const { return m_content; }

private:
    QVBoxLayout *m_content;
};

/// A number with what it counts; a click or Enter leads there.
class NumberTile : public QFrame
{
    Q_OBJECT

public:
    NumberTile(const QString &name, const QString &caption, QWidget *parent);
    /// remark stands small under the caption; alert colours the number and is said by the remark as well.
    void setNumber(const QString &number, const QString &remark, bool alert);

Q_SIGNALS:
    void activated();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintNumber();

    QLabel *m_number;
    QLabel *m_caption;
    QLabel *m_remark;
    bool m_alert = false;
};

} // namespace gangmu
