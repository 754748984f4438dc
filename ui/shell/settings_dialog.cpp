// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_dialog.h"

#include "ui/shell/preferences.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>

namespace gangmu {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(Preferences &preferences, QWidget *parent)
    : QDialog(parent),
      m_preferences(preferences),
      m_form(new QFormLayout),
      m_language(new QComboBox(this)),
      m_theme(new QComboBox(this)),
      m_font(new QDoubleSpinBox(this)),
      m_note(new QLabel(this))
{
    setObjectName(u"settingsDialog"_s);
    m_language->setObjectName(u"settingsLanguage"_s);
    m_theme->setObjectName(u"settingsTheme"_s);
    m_font->setObjectName(u"settingsFont"_s);
    m_note->setObjectName(u"settingsNote"_s);
    m_note->setProperty("muted", true);
    m_note->setWordWrap(true);
    m_language->addItem(u"中文"_s, u"zh_CN"_s); // allowed: each language in its own name
    m_language->addItem(u"English"_s, u"en"_s);
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        m_theme->addItem(QString(), int(choice));
    m_font->setRange(smallestFontPoints, largestFontPoints);
    m_font->setSingleStep(0.5);
    m_font->setDecimals(1);
    for (QWidget *field : {static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_theme),
                           static_cast<QWidget *>(m_font)}) {
        field->setMinimumWidth(200);
        auto *label = new QLabel(this);
        label->setBuddy(field);
        m_form->addRow(label, field);
    }
    m_form->setSpacing(12);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(m_form);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    retranslate();
    follow();
    connect(m_language, &QComboBox::activated, this,
            [this] { m_preferences.setLanguage(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this,
            [this] { m_preferences.setThemeChoice(ThemeChoice(m_theme->currentData().toInt())); });
    // On leaving the field: a new size of type moves the buttons under the pointer.
    connect(m_font, &QDoubleSpinBox::editingFinished, this,
            [this] { m_preferences.setFontPoints(m_font->value()); });
    connect(&preferences, &Preferences::changed, this, &SettingsDialog::follow);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("设置"));
    const std::pair<QWidget *, QString> labels[] = {
        {m_language, tr("语言(&L)：")}, {m_theme, tr("主题(&T)：")}, {m_font, tr("文字大小(&F)：")}};
    for (const auto &[field, text] : labels) {
        if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(field)))
            label->setText(text);
    }
    m_theme->setItemText(0, tr("跟随系统"));
    m_theme->setItemText(1, tr("浅色"));
    m_theme->setItemText(2, tr("深色"));
    m_font->setSuffix(tr(" 磅"));
    m_note->setText(tr("修改立即生效。"));
}

void SettingsDialog::follow()
{
    m_language->setCurrentIndex(m_language->findData(m_preferences.language()));
    m_theme->setCurrentIndex(m_theme->findData(int(m_preferences.themeChoice())));
    m_font->setValue(m_preferences.fontPoints());
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void showSettings(Preferences &preferences, QWidget *window)
{
    auto *dialog = window->findChild<SettingsDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog) {
        dialog = new SettingsDialog(preferences, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->open();
    dialog->raise();
}

} // namespace gangmu
