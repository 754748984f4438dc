// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gangmu {

/// What is known of a plan as a whole: title, document number, issuer, date, years, region, role. Open it
/// with open(); it deletes itself when it closes.
class PlanForm final : public QDialog
{
    Q_OBJECT

public:
    PlanForm(const Plan &plan, const QString &title, QWidget *parent);

Q_SIGNALS:
    void confirmed(const gangmu::Plan &plan); ///< all fields are valid

private:
    QLineEdit *line(const QString &name, const QString &label, const QString &value, const QString &example);
    /// The plan as filled in, or the sentence that says what is wrong.
    QString read(Plan &plan) const;
    void check();

    Plan m_plan;
    QLineEdit *m_title;
    QLineEdit *m_docNumber;
    QLineEdit *m_issuer;
    QLineEdit *m_issuedOn;
    QLineEdit *m_start;
    QLineEdit *m_end;
    QLineEdit *m_region;
    QLineEdit *m_remark;
    QComboBox *m_role;
    QLabel *m_problem;
    QPushButton *m_ok = nullptr;
};

} // namespace gangmu
