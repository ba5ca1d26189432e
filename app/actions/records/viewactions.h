#pragma once

#include "app/actions/session/session.h"
#include "app/casefile/listview.h"
#include "app/records/lists/listviewstate.h"

namespace habeas {

/// A view of one list, the program's own or one somebody saved.
struct KnownView
{
    QString key; ///< on the command line: "in-detention", or the saved view's name
    QString name;
    ListViewState state;
    QUuid id = {}; ///< null for those the program brings
};

/// The program's first, then the saved ones by name.
[[nodiscard]] Result<QList<KnownView>> viewsOf(const Connection &connection, const ListShape &list);
/// Keeps a view under its name; one of the same name (case folded) is replaced. Refuses an empty
/// name and that of a view the program brings.
[[nodiscard]] Result<Done> saveView(Session &session, const ListShape &list, const QString &name,
                                    const ListViewState &state);
/// Refuses a view the program brings; NotFound.
[[nodiscard]] Result<Done> deleteView(Session &session, const ListShape &list, const QString &name);
/// By key or name, case folded. NotFound names those there are.
[[nodiscard]] Result<KnownView> viewNamed(const Connection &connection, const ListShape &list,
                                          const QString &name);

} // namespace habeas
