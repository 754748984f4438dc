// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/classification.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTreeView;

namespace gangmu {

class ClassificationFilter;
class ClassificationModel;

/// Chooses a class of ICS or CCS from its tree; typing filters by code, Chinese or English words and pinyin
/// initials. Window-modal, deletes itself; picked() tells the code.
class ClassificationPicker : public QDialog
{
    Q_OBJECT

public:
    ClassificationPicker(const QString &title, const Classification &classification, const QString &current,
                         QWidget *parent);

Q_SIGNALS:
    void picked(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void select(const QString &code);
    void take();

    ClassificationModel *m_model;
    ClassificationFilter *m_filter;
    QLineEdit *m_text;
    QTreeView *m_tree;
    QPushButton *m_take;
};

} // namespace gangmu
