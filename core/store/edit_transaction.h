// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/change_notice.h"
#include "core/store/changeset.h"
#include "core/store/edit.h"

#include <functional>
#include <optional>

namespace gangmu {

/// The one write path: a function writes, the session extension records, the log keeps the changeset, all in
/// one SQLite transaction. Workspace runs it on its own connection, or on one of its own for work off the GUI
/// thread; nothing else differs between the two.
struct EditTransaction
{
    const Connection &connection;
    const ColumnNames &columns;
    IdGenerator &ids;
    const Clock &clock;
    QString author;
    Progress progress = {};
    /// Asks readers on other connections to give way, so that the commit need not wait for them.
    std::function<void()> clearTheWay = {};

    /// Commits what f did. Nothing where it changed nothing. Cancelled where progress was cancelled before
    /// the commit began; then, as on any error, nothing is changed.
    Result<std::optional<ChangeNotice>> run(const EditLabel &label,
                                            const std::function<Result<void>(Edit &)> &f) const;

    /// Takes the last edit back, or does the last one taken back again. NotFound where there is none.
    Result<std::optional<ChangeNotice>> takeBack(bool undo) const;

private:
    void commit(SQLite::Transaction &transaction) const;
    void listRows(ChangeNotice &notice, const ChangesetBytes &changeset) const;
};

} // namespace gangmu
