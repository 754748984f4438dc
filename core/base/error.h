// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gangmu {

/// What went wrong, in the kinds a caller can act on. Cancelled is no failure.
enum class ErrorCode {
    Cancelled,
    NotFound,     ///< no such file, row or organization
    NotAFile,     ///< a folder or device where a file was expected
    EmptyFile,    ///< nothing in it
    NotAPlan,     ///< readable text, but no plan
    WrongFormat,  ///< not the kind of file that was expected
    ForeignFile,  ///< a database of another program
    NewerVersion, ///< written by a newer Gangmu
    Damaged,      ///< a workspace that fails the integrity checks
    Hostile,      ///< a workspace with triggers, views or tables we did not make
    ReadOnly,     ///< opened read-only, or write-protected
    NoPermission,
    DiskFull,
    Busy, ///< somebody else holds the lock
    TooLarge,
    InvalidArgument,
    Conflict, ///< the change contradicts what is stored
    Io,
    Internal
};

/// An error for people: message is one plain sentence (what, where, what next); detail is for the log.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail; ///< technical words, e.g. what SQLite said; may be empty
    QString where;  ///< file, line, cell …; may be empty
};

inline Error invalid(const QString &message)
{
    return {ErrorCode::InvalidArgument, message, {}, {}};
}

inline Error conflict(const QString &message)
{
    return {ErrorCode::Conflict, message, {}, {}};
}

} // namespace gangmu
