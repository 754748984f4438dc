// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/title_filter.h"

#include "core/base/pinyin.h"

namespace gangmu {

bool titleMatches(const QString &title, const QString &filter)
{
    if (filter.isEmpty() || title.contains(filter, Qt::CaseInsensitive))
        return true;
    // NFKC folds full-width letters, digits and brackets to their half-width forms.
    const QString folded = filter.normalized(QString::NormalizationForm_KC).toLower();
    if (title.normalized(QString::NormalizationForm_KC).contains(folded, Qt::CaseInsensitive))
        return true;
    const bool letters = std::all_of(folded.begin(), folded.end(),
                                     [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
    return letters && pinyinInitials(title).contains(folded);
}

} // namespace gangmu
