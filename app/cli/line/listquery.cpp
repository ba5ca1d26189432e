#include "app/cli/line/listquery.h"

#include "app/actions/records/viewactions.h"
#include "app/cli/rows/jsonvalues.h"
#include "app/cli/rows/texttable.h"
#include "app/records/lists/listcells.h"
#include "app/records/lists/listsuggest.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct QueryText
{
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

tl::unexpected<Error> noColumn(const ListShape &shape, const QString &key, const QString &option)
{
    QStringList keys;
    for (const ListColumn &column : shape.columns)
        keys << QString::fromLatin1(column.key);
    const QString near = nearestOf(key, keys);
    return failure(ErrorKind::Usage,
                   near.isEmpty()
                       ? QueryText::tr("The list “%1” has no column “%2”. There are: %3.")
                             .arg(shape.name, key, keys.join(u", "_s))
                       : QueryText::tr("The list “%1” has no column “%2”. Did you mean “%3”? "
                                       "There are: %4.")
                             .arg(shape.name, key, near, keys.join(u", "_s)),
                   option);
}

/// The conditions between semicolons, quotes kept together.
QStringList conditions(const QString &text)
{
    QStringList parts(QString {});
    bool quoted = false;
    for (const QChar c : text) {
        quoted = quoted != (c == u'"');
        if (c == u';' && !quoted)
            parts << QString();
        else
            parts.last() += c;
    }
    return parts;
}

Result<> takeWhere(ListViewState &state, const ListShape &shape, const QString &where)
{
    for (const QString &condition : conditions(where)) {
        const QString text = condition.trimmed();
        if (text.isEmpty())
            continue;
        const auto end = std::ranges::find_if(text, [](QChar c) {
            return !c.isLetterOrNumber() && c != u'_';
        });
        const qsizetype at = end - text.begin();
        const QString key = text.first(at);
        if (shape.indexOf(key.toLatin1()) < 0)
            return noColumn(shape, key, u"--where"_s);
        QString filter = text.sliced(at).trimmed();
        if (filter.startsWith(u'='))
            filter = filter.sliced(1).trimmed(); // it only stands between column and filter
        if (filter.isEmpty())
            return failure(ErrorKind::Usage,
                           QueryText::tr("Say what is looked for in “%1”: “%1=text”, “%1<1 May”, "
                                         "“%1=∅”.")
                               .arg(key),
                           u"--where"_s);
        state.setFilter(shape, key.toLatin1(), filter);
    }
    return {};
}

} // namespace

bool asksForQuery(const Invocation &call)
{
    return std::ranges::any_of(QStringList { u"where"_s, u"any"_s, u"sort"_s, u"descending"_s,
                                             u"view"_s, u"columns"_s, u"csv"_s },
                               [&call](const QString &option) {
                                   return call.has(option);
                               });
}

Result<const ListShape *> listNamed(const QString &what)
{
    if (const ListShape *shape = listShape(what))
        return shape;
    const QString near = nearestOf(what, listShapeNames());
    if (!near.isEmpty())
        return failure(
            ErrorKind::Usage,
            QueryText::tr("There is no list “%1” to filter. Did you mean “%2”?").arg(what, near),
            what);
    return failure(ErrorKind::Usage,
                   QueryText::tr("The list “%1” has no columns to filter by. These have: %2.")
                       .arg(what, listShapeNames().join(u", "_s)),
                   what);
}

Result<ListViewState> queriedState(const Invocation &call, const Connection &connection,
                                   const ListShape &shape)
{
    ListViewState state = plainState(shape);
    if (call.has(u"view"_s)) {
        const auto view = viewNamed(connection, shape, call.value(u"view"_s));
        if (!view)
            return tl::unexpected(view.error());
        state = view->state;
    }
    for (const QString &where : call.values(u"where"_s)) {
        if (const Result<> taken = takeWhere(state, shape, where); !taken)
            return tl::unexpected(taken.error());
    }
    state.any = state.any || call.has(u"any"_s);
    if (call.has(u"sort"_s)) {
        state.sort = call.value(u"sort"_s).toLatin1();
        state.descending = false;
        if (shape.indexOf(state.sort) < 0)
            return noColumn(shape, call.value(u"sort"_s), u"--sort"_s);
    }
    state.descending = state.descending || call.has(u"descending"_s);
    if (call.has(u"columns"_s)) {
        state.columns.clear();
        for (const QString &key : call.value(u"columns"_s).split(u',', Qt::SkipEmptyParts)) {
            const int column = shape.indexOf(key.trimmed().toLatin1());
            if (column < 0)
                return noColumn(shape, key.trimmed(), u"--columns"_s);
            state.columns << ListViewState::Column { shape.columns.at(column).key,
                                                     shape.columns.at(column).width };
        }
    }
    return state;
}

Result<ListOrder> queriedOrder(const Connection &connection, const ListShape &shape,
                               const ListViewState &state, CivilDay day, QStringList &notices)
{
    const ReadQuery read = readQuery(shape, state, day);
    if (!read.problems.isEmpty()) {
        const auto &[key, why] = read.problems.first();
        return failure(ErrorKind::Usage, QString::fromLatin1(key) + u": "_s + why, u"--where"_s);
    }
    const auto index = ListIndex::read(connection, shape, read.query.columns(), day);
    if (!index)
        return tl::unexpected(index.error());
    const ListOrder found = (*index)->order(read.query);
    if (found.seqs.isEmpty() && found.total > 0 && !read.query.filters.isEmpty()) {
        const auto meant = suggestFilter(connection, shape, state, day, **index);
        if (meant)
            notices << QueryText::tr("No line matches. Did you mean “%1=%2” (%3)?")
                           .arg(QString::fromLatin1(meant->key), meant->text)
                           .arg(meant->rows);
        const auto wide = (*index)->with(connection, elsewhereColumns(shape));
        if (!wide)
            return tl::unexpected(wide.error());
        for (const FilterElsewhere &there : filterElsewhere(shape, state, day, **wide))
            notices << QueryText::tr("Another column has lines with it: “%1=%2” (%3).")
                           .arg(QString::fromLatin1(there.to), there.text)
                           .arg(there.rows);
    }
    return found;
}

Result<Reply> columnsReply(const Connection &connection, const ListShape &shape,
                           const ListViewState &state, const ListOrder &order, CivilDay day,
                           qsizetype offset, qsizetype limit)
{
    QList<int> columns;
    for (const ListViewState::Column &column : state.columns)
        columns << shape.indexOf(column.key);
    const QList<qint64> wanted = order.seqs.mid(offset, limit);
    const auto lines = listLines(connection, shape, columns, wanted, day);
    if (!lines)
        return tl::unexpected(lines.error());
    Reply reply;
    QJsonArray rows;
    QList<QStringList> table;
    for (const ListLine &line : *lines) {
        QJsonObject json { { u"id"_s, line.id.toString(QUuid::WithoutBraces) },
                           { u"case"_s, textJson(line.ref) } };
        QStringList cells;
        for (const int column : std::as_const(columns)) {
            const ListCell cell = line.cells.value(column);
            json.insert(QString::fromLatin1(shape.columns.at(column).key),
                        textJson(cell.code.isEmpty() ? cell.text : cell.code));
            cells << cell.text;
        }
        rows << json;
        table << cells;
    }
    reply.json = { { u"what"_s, shape.name },
                   { u"total"_s, static_cast<qint64>(order.seqs.size()) },
                   { u"offset"_s, static_cast<qint64>(offset) },
                   { u"rows"_s, rows } };
    reply.text
        = order.seqs.isEmpty() ? QueryText::tr("Nothing to list.") + u'\n' : alignedTable(table);
    if (order.seqs.size() > rows.size())
        reply.notices << QueryText::tr("%1 of %2 lines.").arg(rows.size()).arg(order.seqs.size());
    return reply;
}

} // namespace habeas
