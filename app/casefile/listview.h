#pragma once

#include "app/casefile/record.h"

namespace habeas {

/// A way to look at a list that somebody has kept: columns, sorting and filters under a name.
struct ListView : Record
{
    static constexpr RecordKind kind { "list_view", "list_views" };

    Id<ListView> id;
    QString list; ///< which list: "cases", "hearings"
    QString name;
    QString content; ///< JSON, see records/lists/listviewstate.h

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("list", self.list, required);
        visit("name", self.name, required);
        visit("content", self.content, required);
    }
};

} // namespace habeas
