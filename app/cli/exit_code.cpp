// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_code.h"

namespace gangmu::cli {

ExitCode exitCodeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
    case ErrorCode::NotAFile:
    case ErrorCode::EmptyFile:
    case ErrorCode::NotAPlan:
    case ErrorCode::WrongFormat:
    case ErrorCode::ForeignFile:
    case ErrorCode::NewerVersion:
    case ErrorCode::Damaged:
    case ErrorCode::Hostile:
    case ErrorCode::TooLarge:
        return ExitCode::Unusable;
    case ErrorCode::InvalidArgument:
        return ExitCode::BadArguments;
    case ErrorCode::ReadOnly:
    case ErrorCode::NoPermission:
    case ErrorCode::Busy:
        return ExitCode::NoAccess;
    case ErrorCode::DiskFull:
    case ErrorCode::Io:
        return ExitCode::Disk;
    case ErrorCode::Conflict:
    case ErrorCode::Cancelled:
        return ExitCode::Refused;
    case ErrorCode::Internal:
        break;
    }
    return ExitCode::Internal;
}

} // namespace gangmu::cli
