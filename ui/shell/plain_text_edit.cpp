// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plain_text_edit.h"

#include <QMimeData>

namespace gangmu {

void PlainTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (source && !source->text().isEmpty())
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace gangmu
