#pragma once

#include "app/cli/line/commandline.h"
#include "app/records/lists/listviewstate.h"

namespace habeas {

class Connection;

/// Whether the command asks for lines as a window shows them: filters, a view, columns.
[[nodiscard]] bool asksForQuery(const Invocation &call);
/// What --view, --where, --any, --sort, --descending and --columns ask for. Usage errors name the
/// option and the column.
[[nodiscard]] Result<ListViewState>
queriedState(const Invocation &call, const Connection &connection, const ListShape &shape);
/// The rows of that state, through the index that windows use. Refuses filters that are not
/// understood. Where there is none, `notices` says which filter may have been meant.
[[nodiscard]] Result<ListOrder> queriedOrder(const Connection &connection, const ListShape &shape,
                                             const ListViewState &state, CivilDay day,
                                             QStringList &notices);
/// The lines of a table with just these columns.
[[nodiscard]] Result<Reply> columnsReply(const Connection &connection, const ListShape &shape,
                                         const ListViewState &state, const ListOrder &order,
                                         CivilDay day, qsizetype offset, qsizetype limit);
/// The list of that name; a usage error names those there are.
[[nodiscard]] Result<const ListShape *> listNamed(const QString &what);

} // namespace habeas
