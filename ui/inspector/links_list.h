// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/selection.h"

#include <functional>
#include <QWidget>

class QVBoxLayout;

namespace gangmu {

/// A short list of things to follow, each a link with a muted remark behind it. Rebuilt when its rows differ.
class LinksList : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        Selection target;
        QString text;
        QString remark;
        bool operator==(const Row &) const = default;
    };

    LinksList(const QString &name, QWidget *parent);
    /// empty is said where there are no rows; at most `most` are shown, and how many are not.
    void setRows(const QList<Row> &rows, const QString &empty, int most = 50);

Q_SIGNALS:
    void followed(const gangmu::Selection &target);

private:
    QList<Row> m_rows;
    QString m_empty;
    QVBoxLayout *m_layout;
};

} // namespace gangmu
