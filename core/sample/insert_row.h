// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edit.h"
#include "core/store/row_mapping.h"

namespace gangmu {

template <class Id, class T>
Id insertRow(Edit &edit, const T &value)
{
    return Id(edit.insert(RowMapping<T>::table, RowMapping<T>::fields(value)));
}

} // namespace gangmu
