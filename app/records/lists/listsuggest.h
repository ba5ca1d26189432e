#pragma once

#include "app/records/lists/listindex.h"
#include "app/records/lists/listviewstate.h"

#include <QStringList>

#include <optional>

namespace habeas {

class Connection;

/// The one of these that somebody may have meant by what they typed: wrong letters, another
/// keyboard layout, another script. Empty where none is near, or where it is one of them.
[[nodiscard]] QString nearestOf(const QString &typed, const QStringList &known);

/// Another way to write one filter of a list, which finds something.
struct FilterSuggestion
{
    QByteArray key; ///< its column
    QString text; ///< the filter as it would be typed
    QString value; ///< what is looked for then, in the screen's language
    qsizetype rows = 0; ///< there would be with it
};

/// Where no row passes: a filter whose words are not among the column's values, but near one of
/// them. Codes are known by their names in all languages of the program, people by the names in
/// the index, in any script, other texts by the values the vault holds most often. The index must
/// hold the columns of the state. Takes its time where there are many people: then on a worker.
[[nodiscard]] std::optional<FilterSuggestion> suggestFilter(const Connection &connection,
                                                            const ListShape &shape,
                                                            const ListViewState &state,
                                                            CivilDay today, const ListIndex &index);

/// A filter that would find something above another column.
struct FilterElsewhere
{
    QByteArray from; ///< the column it stands above
    QByteArray to;
    QString text;
    qsizetype rows = 0; ///< there would be with it there
};

/// What filterElsewhere() looks at: every column of the list.
[[nodiscard]] QSet<int> elsewhereColumns(const ListShape &shape);
/// Where no row passes: columns without a filter that hold what was typed above one where it finds
/// nothing, those with more rows first; at most `most`. A column that is not on screen only where
/// none on screen does. Columns the index does not hold are left out. What looks for something else
/// than words ("!", "∅") is not moved.
[[nodiscard]] QList<FilterElsewhere> filterElsewhere(const ListShape &shape,
                                                     const ListViewState &state, CivilDay today,
                                                     const ListIndex &index, qsizetype most = 2);

} // namespace habeas
