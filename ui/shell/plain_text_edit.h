// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace gangmu {

/// A field for lines of plain text. Qt 6.4 ends the program where somebody pastes into its own one and the
/// clipboard holds no text, as it does after a fresh login; here that does nothing.
class PlainTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace gangmu
