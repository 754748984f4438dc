// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries/standard_details.h"
#include "core/store/queries/standard_queries.h"
#include "core/store/verbs/catalogue_field_verbs.h"
#include "core/store/verbs/catalogue_verbs.h"
#include "core/store/verbs/standard_review_verbs.h"
#include "tests/store/random_verbs.h"

namespace gangmu::test {

using namespace Qt::StringLiterals;

QStringList RandomVerbs::catalogueNames()
{
    return {u"editStandards"_s,   u"pasteStandards"_s, u"deleteStandards"_s, u"mergeStandards"_s,
            u"setReplacements"_s, u"createField"_s,    u"editField"_s,       u"deleteField"_s,
            u"setFieldValue"_s,   u"saveFilter"_s,     u"deleteFilter"_s,    u"reviewStandards"_s,
            u"moveField"_s};
}

QString RandomVerbs::catalogueStep(const QString &verb)
{
    Workspace &w = m_workspace;
    const QList<Standard> all = *standards(w.reader());
    const QList<CatalogueField> fields = *catalogueFields(w.reader());
    const auto is = [&](const char *name) { return verb == QLatin1String(name); };
    // Done or refused, both are answers.
    const auto tried = [&](const auto &result) {
        Q_UNUSED(result);
        return verb;
    };
    const auto some = [&] {
        QList<StandardId> ids;
        for (int i = 0; i < 3 && !all.isEmpty(); ++i) {
            const StandardId id = any(all).id;
            if (!ids.contains(id))
                ids.append(id);
        }
        return ids;
    };

    if (is("createField"))
        return fields.size() < 4
                   ? tried(createField(w, {{}, {}, word(), FieldKind(below(4)), {u"甲"_s, u"乙"_s}}))
                   : QString();
    if (is("editField"))
        return tried(editField(w, {any(fields).id, {}, word(), FieldKind(below(4)), {u"甲"_s}}));
    if (is("moveField"))
        return tried(moveField(w, any(fields).id, below(2) ? any(fields).id : CatalogueFieldId()));
    if (is("deleteField"))
        return tried(deleteField(w, any(fields).id));
    if (is("saveFilter"))
        return tried(saveFilter(
            w, {below(2) ? any(*savedFilters(w.reader())).id : SavedFilterId(), {}, word(), u"{}"_s}));
    if (is("deleteFilter"))
        return tried(deleteFilter(w, any(*savedFilters(w.reader())).id));
    if (all.isEmpty())
        return {};
    if (is("editStandards"))
        return tried(editStandards(w, some(),
                                   {.settings = {{StandardColumn::Title, word()},
                                                 {StandardColumn::State, below(2) ? u"废止"_s : u"现行"_s}},
                                    .planNode = {}}));
    if (is("pasteStandards"))
        return tried(pasteStandards(w, {{any(all).id, {{StandardColumn::Remark, word()}}},
                                        {{},
                                         {{StandardColumn::Number, u"DB00/T %1-2021"_s.arg(below(9999))},
                                          {StandardColumn::Title, word()}}}}));
    if (is("deleteStandards"))
        return below(2) ? tried(deleteStandards(w, some())) : QString();
    if (is("mergeStandards"))
        return tried(mergeStandards(w, any(all), some()));
    if (is("setReplacements"))
        return tried(setReplacements(
            w, any(all).id, {{{}, {}, any(all).number, below(2) == 0}, {{}, {}, any(all).number, false}}));
    if (is("setFieldValue"))
        return tried(setFieldValue(w, some(), any(fields).id, below(2) ? u"甲"_s : u"2024-05-01"_s));
    if (is("reviewStandards")) {
        QList<ReviewDecision> decisions;
        for (const StandardId id : some())
            decisions.append({id, ReviewConclusion(below(3)), QDate(2020 + below(5), 5, 1), word()});
        return tried(reviewStandards(w, decisions, {.createWorkItems = below(2) == 0}));
    }
    return {};
}

} // namespace gangmu::test
