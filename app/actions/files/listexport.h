#pragma once

#include "app/actions/session/progress.h"
#include "app/actions/session/session.h"
#include "app/records/lists/listviewstate.h"

#include <QList>

namespace habeas {

/// Which lines and columns of a list shall leave the vault.
struct ListSheetWish
{
    const ListShape *shape = nullptr;
    ListViewState state; ///< its columns in their order; how the lines were sorted and filtered
    QStringList heads; ///< one a column of the state
    QList<qint64> rows; ///< as listed, in their order
    CivilDay today;
    bool asTable = false; ///< for the clipboard: the cells, and no file
};

/// The same as a file for a spreadsheet, or as what a copy puts on the clipboard.
struct ListSheet
{
    QByteArray csv; ///< RFC 4180 in UTF-8 with a byte order mark
    QList<QStringList> table; ///< instead, where it was asked for: the heads, then the lines
    qsizetype rows = 0;
    qsizetype sealedRows = 0; ///< left out: sealed, of something sealed, or listed because of it
    qsizetype sealedCells = 0; ///< empty in the file: they would tell of a sealed record
};

/// Reads the lines as they are listed, without anything sealed. Where something is sealed, a cell
/// that says something else without it is empty, and so is one that names who is sealed elsewhere;
/// the next deadline of a case is the next one that is not sealed. A line that was found because
/// of it stays out. ErrorKind::Cancelled where it was stopped.
[[nodiscard]] Result<ListSheet> readListSheet(const Connection &connection,
                                              const ListSheetWish &wish,
                                              const Progress &progress = {});

/// Writes it into a file only its owner may read, whole or not at all, and puts down beside the
/// copies of documents that it left the vault; `title` is what the list is called. Refuses the
/// vault's own path and, unless told to replace it, a file that is there.
[[nodiscard]] Result<Done> writeListSheet(Session &session, const ListSheet &sheet,
                                          const QString &title, const QString &path, bool replace,
                                          const Progress &progress = {});

/// What stayed out because of a seal, in whole sentences; empty where nothing did.
[[nodiscard]] QString sealedWords(const ListSheet &sheet);

} // namespace habeas
