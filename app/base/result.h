#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace habeas {

/// Why something could not be done. The kinds matter to callers (exit codes, which page to show);
/// the message matters to the person: what happened, what was kept, what to do next.
enum class ErrorKind {
    Refused, ///< the request is not acceptable as it stands (bad input, a rule says no)
    NotFound, ///< the record, file or template asked for does not exist
    Usage, ///< a command line that is not understood
    WrongPassphrase, ///< the vault did not open with this passphrase
    NotAVault, ///< the file is something else
    Damaged, ///< the vault's bytes, history or rows contradict each other
    NewerVault, ///< written by a later version of the program
    Io, ///< the disk said no: full, read-only, unplugged
    Cancelled, ///< the person stopped it; nothing was kept
};

struct Error
{
    ErrorKind kind = ErrorKind::Refused;
    QString message; ///< one or two whole translated sentences, shown as they are
    QString detail; ///< for the log and --json; never holds a name or a passphrase
};

template<class T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, QString message,
                                                   QString detail = {})
{
    return tl::unexpected(Error { kind, std::move(message), std::move(detail) });
}

[[nodiscard]] inline tl::unexpected<Error> refused(QString message, QString detail = {})
{
    return failure(ErrorKind::Refused, std::move(message), std::move(detail));
}

} // namespace habeas
