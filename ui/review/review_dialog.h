// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/review_effect.h"

#include <optional>
#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace gangmu {

class EffectModel;
class GridView;
class Session;

/// One conclusion for some standards: which, when, why, and what it does to systems and targets, told before
/// it is saved as one edit. Deletes itself when it is closed.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    ReviewDialog(Session &session, const QList<StandardId> &standards, ReviewConclusion conclusion,
                 QWidget *parent);

    void done(int result) override;

private:
    QWidget *buildStandards();
    QWidget *buildForm(ReviewConclusion chosen);
    QWidget *buildEffect();
    ReviewConclusion conclusion() const;
    QList<ReviewDecision> decisions() const;
    void changed();
    void computeEffect();
    void showEffect(const ReviewEffect &effect);
    void showButton();
    void save();
    void saved(const Result<void> &result);

    Session &m_session;
    QList<StandardId> m_standards;
    QButtonGroup *m_conclusion = nullptr;
    QLineEdit *m_on = nullptr;
    QLineEdit *m_reason = nullptr;
    QCheckBox *m_createItems = nullptr;
    QLineEdit *m_year = nullptr;
    EffectModel *m_effect = nullptr;
    GridView *m_effectView = nullptr;
    QLabel *m_effectNote = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
    QTimer *m_waiting;
    std::optional<QDate> m_day; ///< as typed; nothing where it is none
    bool m_known = false;       ///< the effect shown is that of what would be saved
    bool m_saving = false;
};

} // namespace gangmu
