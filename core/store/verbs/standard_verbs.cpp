// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verbs/standard_verbs.h"

#include "core/store/queries/standard_queries.h"
#include "core/store/row_mapping.h"
#include "core/store/store_text.h"
#include "core/store/verbs/standard_removal.h"

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

Result<void> check(const QString &title, const QString &number, bool needsNumber)
{
    if (title.trimmed().isEmpty())
        return Error{ErrorCode::InvalidArgument, StoreText::tr("名称不能为空。"), {}, {}};
    if (needsNumber && number.trimmed().isEmpty())
        return Error{ErrorCode::InvalidArgument,
                     StoreText::tr("已发布的标准需要标准号；尚未发布的请建为制修订项目。"),
                     {},
                     {}};
    return {};
}

/// Inserts the value as a new row, or sets the row of its id.
template <class T, class Id>
Result<Id> write(Workspace &workspace, Verb verb, const T &value, Id id)
{
    GANGMU_CHECK(workspace.run({verb, value.title}, [&](Edit &edit) -> Result<void> {
        if (id.isNull())
            id = edit.insertAs<Id>(RowMapping<T>::table, RowMapping<T>::fields(value));
        else
            edit.update(RowMapping<T>::table, id.value(), RowMapping<T>::fields(value));
        return {};
    }));
    return id;
}

template <class T>
Result<void> asVoid(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

} // namespace

Result<StandardId> createStandard(Workspace &workspace, const Standard &standard)
{
    GANGMU_CHECK(check(standard.title, standard.number, true));
    return write(workspace, Verb::CreateStandard, standard, StandardId());
}

Result<void> editStandard(Workspace &workspace, const Standard &standard)
{
    GANGMU_CHECK(check(standard.title, standard.number, true));
    return asVoid(write(workspace, Verb::EditStandard, standard, standard.id));
}

Result<void> deleteStandard(Workspace &workspace, StandardId id)
{
    GANGMU_TRY(standard, standardById(workspace.reader(), id));
    return workspace.run({Verb::DeleteStandard, standard.number}, [&](Edit &edit) -> Result<void> {
        removeStandards(edit, {id});
        return {};
    });
}

} // namespace gangmu
