#pragma once

#include "app/base/result.h"
#include "app/records/lists/listindex.h"

#include <QList>
#include <QString>

namespace habeas {

/// How a list is looked at: what a view keeps. Plain values; equal means nothing was changed.
struct ListViewState
{
    struct Column
    {
        QByteArray key;
        int width = 0; ///< in characters

        friend bool operator==(const Column &, const Column &) = default;
    };

    struct Filter
    {
        QByteArray key;
        QString text; ///< as typed

        friend bool operator==(const Filter &, const Filter &) = default;
    };

    QList<Column> columns; ///< the shown ones, in their order
    QByteArray sort;
    bool descending = false;
    QList<Filter> filters; ///< in the order of the list's columns
    bool any = false;

    friend bool operator==(const ListViewState &, const ListViewState &) = default;

    [[nodiscard]] QString filterOf(QByteArrayView key) const;
    /// An empty text takes the filter away.
    void setFilter(const ListShape &shape, const QByteArray &key, const QString &text);
};

/// The list as it is first shown: nothing is filtered.
[[nodiscard]] ListViewState plainState(const ListShape &shape);
/// JSON, as a vault keeps it.
[[nodiscard]] QString stateText(const ListViewState &state);
/// Columns this list no longer has are left out; a text that is no view is the plain state.
[[nodiscard]] ListViewState stateFrom(const QString &text, const ListShape &shape);

/// What can be shown at once, and which filters are not understood.
struct ReadQuery
{
    ListQuery query;
    QList<QByteArray> keys; ///< of query.filters, in their order
    QList<std::pair<QByteArray, QString>> problems; ///< column and why; these filter nothing
};

[[nodiscard]] ReadQuery readQuery(const ListShape &shape, const ListViewState &state,
                                  CivilDay today);

/// A view the program brings.
struct ShippedView
{
    const char *key; ///< on the command line, for any language: "in-detention"
    const char *list;
    QString name;
    ListViewState state;
};

[[nodiscard]] QList<ShippedView> shippedViews(const QString &list);

} // namespace habeas
