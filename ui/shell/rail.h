// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/selection.h"

#include <QAbstractButton>
#include <QFrame>
#include <QHash>

class QButtonGroup;

namespace gangmu {

/// A page's button on the rail: icon, label below, and a mark with a number where something wants attention.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RailButton(PageId page, QWidget *parent = nullptr);

    PageId page() const { return m_page; }
    void setBadge(int count);
    int badge() const { return m_badge; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QFont labelFont() const;

    PageId m_page;
    int m_badge = 0;
    bool m_byKeys = false; ///< the focus came by keys, so it is shown
};

/// The pages at the left edge of the window.
class Rail : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(const QList<PageId> &pages, QWidget *parent = nullptr);

    void setCurrent(PageId page);
    RailButton *button(PageId page) const { return m_buttons.value(page); }

Q_SIGNALS:
    void chosen(gangmu::PageId page);

private:
    QHash<PageId, RailButton *> m_buttons;
};

} // namespace gangmu
