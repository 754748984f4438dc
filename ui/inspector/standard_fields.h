// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/classification.h"
#include "core/domain/standard_column.h"

#include <array>
#include <optional>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;

namespace gangmu {

class FieldEdit;
class Section;

/// All fields of a row of the catalogue to edit, the less common ones folded away. Below codes of ICS and CCS
/// stands what they mean.
class StandardFields : public QWidget
{
    Q_OBJECT

public:
    explicit StandardFields(QWidget *parent = nullptr);

    void showStandard(const Standard &standard, bool writable);
    /// Shows what is stored instead of what was typed.
    void revert(StandardColumn column);

Q_SIGNALS:
    void edited(gangmu::StandardColumn column, const QString &text);

private:
    void addField(QFormLayout *form, StandardColumn column);
    void showClasses(StandardColumn column, const QString &text);

    std::array<FieldEdit *, size_t(standardColumnCount)> m_texts{};
    std::array<QComboBox *, size_t(standardColumnCount)> m_choices{};
    Section *m_more;
    QLabel *m_ics = nullptr; ///< what the codes mean
    QLabel *m_ccs = nullptr;
    std::optional<Classification> m_icsClasses; ///< read when first needed
    std::optional<Classification> m_ccsClasses;
};

} // namespace gangmu
