// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard_number.h"
#include "core/store/queries/near_numbers.h"
#include "ui/shell/selection.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace gangmu {

class LinksList;

/// What a number says, in words; what is odd about it; for one that cannot be read the reason, with a button
/// for each way to put it right; and the rows whose numbers are nearly the same.
class NumberDoctor : public QWidget
{
    Q_OBJECT

public:
    explicit NumberDoctor(QWidget *parent = nullptr);

    void showNumber(const QString &number, const QList<NearNumber> &near, bool writable);

Q_SIGNALS:
    void taken(const QString &number); ///< a proposal
    void followed(const gangmu::Selection &target);

private:
    void showProposals(const QStringList &proposals);

    QLabel *m_text;
    QWidget *m_proposals;
    QHBoxLayout *m_buttons;
    QStringList m_shown;
    LinksList *m_near;
};

} // namespace gangmu
