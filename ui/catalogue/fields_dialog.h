// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard.h"

#include <functional>
#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace gangmu {

class FieldEdit;
class Session;

/// The fields that the users added to their catalogue: make, name, order, delete them, say what they hold.
/// Stays open beside the window; everything is done at once and undone by Ctrl+Z, here too.
class FieldsDialog : public QDialog
{
    Q_OBJECT

public:
    FieldsDialog(Session &session, QWidget *parent);

private:
    void build();
    void connectAll();
    void read();
    void showChosen();
    void add();
    void remove();
    void move(int by);
    /// Changes the chosen field by f; shows again what is stored where that was refused.
    void change(const std::function<void(CatalogueField &)> &f);
    const CatalogueField *chosen() const;
    QString freeName() const;

    Session &m_session;
    QList<CatalogueField> m_fields;
    CatalogueFieldId m_chosen;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QWidget *m_editors;
    FieldEdit *m_name;
    QComboBox *m_kind;
    FieldEdit *m_choices;
    QLabel *m_choicesLabel;
};

} // namespace gangmu
