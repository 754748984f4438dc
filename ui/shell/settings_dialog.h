// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;

namespace gangmu {

class Preferences;

/// Language, theme and size of type. What is chosen takes effect at once; there is nothing to confirm.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Preferences &preferences, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void follow();

    Preferences &m_preferences;
    QFormLayout *m_form;
    QComboBox *m_language;
    QComboBox *m_theme;
    QDoubleSpinBox *m_font;
    QLabel *m_note;
};

/// Opens the dialog over the window, or brings forward the one that is open.
void showSettings(Preferences &preferences, QWidget *window);

} // namespace gangmu
