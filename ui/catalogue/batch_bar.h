// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity_id.h"

#include <QFrame>
#include <QPointer>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace gangmu {

class CatalogueModel;
class Session;

/// Under the table: sets one column of all selected standards to the same value, as one edit.
class BatchBar : public QFrame
{
    Q_OBJECT

public:
    BatchBar(Session &session, CatalogueModel *model, QWidget *parent = nullptr);

    void setTargets(const QList<StandardId> &standards);
    /// Shows the bar, ready to type.
    void open();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillColumns();
    int section() const;
    QString value() const;
    void showEditor();
    void showHelp();
    void apply();

    Session &m_session;
    CatalogueModel *m_model;
    QList<StandardId> m_standards;
    QLabel *m_count;
    QComboBox *m_column;
    QLineEdit *m_text;
    QComboBox *m_choice;
    QPointer<QAction> m_pick; ///< where the column is picked from a tree
    QStackedLayout *m_editors;
    QPushButton *m_apply;
};

} // namespace gangmu
