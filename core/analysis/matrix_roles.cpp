// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/matrix_roles.h"

#include "core/analysis/matrix_text.h"
#include "core/domain/terms.h"

#include <QStringList>

namespace gangmu {

using namespace Qt::StringLiterals;

QString roleHeading(ResponsibilityRole role)
{
    switch (role) {
    case ResponsibilityRole::Lead:
        return MatrixText::tr("牵头单位");
    case ResponsibilityRole::Participant:
        return MatrixText::tr("参加单位");
    case ResponsibilityRole::Responsible:
        return MatrixText::tr("责任单位");
    }
    return {};
}

RoleText parseRole(const QString &text)
{
    // Compatibility normalisation brings full-width digits to half width.
    QString word = text.normalized(QString::NormalizationForm_KC).simplified();
    for (const QString &end : {u"单位"_s, u"部门"_s}) {
        if (word.size() > end.size() && word.endsWith(end))
            word.chop(end.size());
    }
    if (word.isEmpty() || word == u"0" || word == u"-" || word == u"—")
        return {true, {}};
    static const struct
    {
        ResponsibilityRole role;
        QStringList words;
    } table[] = {
        {ResponsibilityRole::Lead, {u"●"_s, u"•"_s, u"⬤"_s, u"★"_s, u"1"_s, u"牵头"_s, u"主办"_s}},
        {ResponsibilityRole::Participant,
         {u"○"_s, u"◯"_s, u"〇"_s, u"☆"_s, u"2"_s, u"参加"_s, u"参与"_s, u"配合"_s, u"协办"_s}},
        {ResponsibilityRole::Responsible, {u"△"_s, u"▲"_s, u"3"_s, u"责任"_s, u"负责"_s}},
    };
    for (const auto &entry : table) {
        if (entry.words.contains(word) || word.compare(termOf(entry.role), Qt::CaseInsensitive) == 0)
            return {true, entry.role};
    }
    return {};
}

} // namespace gangmu
