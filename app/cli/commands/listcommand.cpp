#include "app/actions/files/listexport.h"
#include "app/base/dates/dateprint.h"
#include "app/base/text/textfold.h"
#include "app/casefile/thesaurus.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/dates.h"
#include "app/cli/line/interruption.h"
#include "app/cli/line/listquery.h"
#include "app/cli/line/vaultaccess.h"
#include "app/cli/rows/jsonvalues.h"
#include "app/cli/rows/listrows.h"
#include "app/cli/rows/texttable.h"
#include "app/records/lists/caselist.h"
#include "app/records/lists/casenames.h"
#include "app/records/lists/listcells.h"
#include "app/records/lists/listsuggest.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct ListCommandText
{
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

/// Which lines of the whole list are wanted.
struct Window
{
    qsizetype offset = 0;
    qsizetype limit = 0;
};

struct Listing
{
    QList<ListRow> rows;
    qsizetype total = 0; ///< that match, before the window is cut out
};

QString code(Certainty certainty)
{
    return certainty == Certainty::Surely ? u"surely"_s : u"possibly"_s;
}

QString label(Certainty certainty)
{
    return certainty == Certainty::Surely ? ListCommandText::tr("surely")
                                          : ListCommandText::tr("possibly");
}

/// Only the lines whose dates lie in the days asked for, each marked with how surely.
QList<ListRow> marked(QList<ListRow> rows)
{
    rows.removeIf([](const ListRow &row) {
        return row.during == Certainty::No;
    });
    for (ListRow &row : rows) {
        row.json.insert(u"during"_s, code(row.during));
        row.columns.prepend(label(row.during));
    }
    return rows;
}

/// What ended must not read as if it went on: "1 Oct 2024 – Feb 2025".
QString lasting(const PartialDate &from, const PartialDate &until)
{
    const QString first = printDate(from, screenLanguage(), DateStyle::Short);
    if (!until.isSet() || until.edtf() == from.edtf())
        return first;
    const QString last = printDate(until, screenLanguage(), DateStyle::Short);
    const bool isStretch = until.precision() == PartialDate::Precision::Interval;
    return first + u" – "_s + (isStretch ? QString(u'(' + last + u')') : last);
}

ListRow caseRow(const CaseRow &row)
{
    QJsonObject json {
        { u"id"_s, row.id.text() },
        { u"ref"_s, row.ref },
        { u"title"_s, textJson(row.title) },
        { u"person"_s, textJson(row.personName) },
        { u"people_at_risk"_s, row.people },
        { u"country"_s, textJson(row.country) },
        { u"status"_s, textJson(row.status) },
        { u"measure"_s, textJson(row.measureType) },
        { u"measure_of"_s, textJson(row.people > 1 ? row.measureOf : row.personName) },
        { u"measure_from"_s, dateJson(row.measureFrom) },
        { u"measure_until"_s, dateJson(row.measureUntil) },
        { u"measure_may_end"_s, dateJson(row.mayEnd) },
        { u"last_hearing"_s, dateJson(row.lastHearing) },
        { u"act_by"_s, dateJson(row.actBy) },
        { u"next_due"_s, dateJson(row.nextDue) },
    };
    const Language language = screenLanguage();
    return { json,
             { row.ref, withOthers(row.personName, row.people),
               codeLabel(u"case_status"_s, row.status, language),
               row.people > 1 && !row.measureType.isEmpty()
                   ? withWhose(codeLabel(u"measure_type"_s, row.measureType, language),
                               row.measureOf)
                   : codeLabel(u"measure_type"_s, row.measureType, language),
               lasting(row.measureFrom, row.measureUntil) },
             {} };
}

/// The cases with a measure that lasted into the days, each by the surest of its measures.
Result<QHash<QUuid, Certainty>> casesHeld(const Connection &connection, const PartialDate &during)
{
    const auto measures = Repository<Measure>(connection).all();
    if (!measures)
        return tl::unexpected(measures.error());
    QHash<QUuid, Certainty> held;
    for (const Measure &measure : *measures) {
        Certainty &surest = held[measure.inCase.uuid()];
        surest = std::max(surest, lastedInto(measure.from, measure.until, during));
    }
    return held;
}

/// The cases in the order of the query; --filter keeps those that hold its words.
Result<QList<qint64>> orderOfCases(const Connection &connection, const QString &filter,
                                   const std::optional<ListOrder> &queried, CivilDay day)
{
    CaseListQuery query;
    query.today = day;
    query.text = filter;
    if (queried && filter.trimmed().isEmpty())
        return queried->seqs;
    auto order = caseOrder(connection, query);
    if (!order || !queried)
        return order;
    const QSet<qint64> found(order->cbegin(), order->cend());
    QList<qint64> both = queried->seqs;
    both.removeIf([&found](qint64 seq) {
        return !found.contains(seq);
    });
    return both;
}

Result<Listing> listCases(const Connection &connection, const QString &filter,
                          const PartialDate &during, const Window &window, CivilDay day,
                          const std::optional<ListOrder> &queried)
{
    const auto order = orderOfCases(connection, filter, queried, day);
    if (!order)
        return tl::unexpected(order.error());
    // Days choose among all cases, so that only then the window can be cut out.
    const bool all = during.isSet();
    const QList<qint64> wanted = all ? *order : order->mid(window.offset, window.limit);
    const auto rows = caseRows(connection, wanted, day);
    if (!rows)
        return tl::unexpected(rows.error());
    Listing listing;
    listing.total = order->size();
    for (const CaseRow &row : *rows)
        listing.rows << caseRow(row);
    if (all) {
        const auto held = casesHeld(connection, during);
        if (!held)
            return tl::unexpected(held.error());
        for (qsizetype i = 0; i < rows->size(); ++i)
            listing.rows[i].during = held->value(rows->at(i).id.uuid(), Certainty::No);
        const QList<ListRow> kept = marked(std::move(listing.rows));
        listing = { kept.mid(window.offset, window.limit), kept.size() };
    }
    return listing;
}

/// Only the rows of the query, in its order.
Result<QList<ListRow>> inOrder(const Connection &connection, const ListShape &shape,
                               const QList<ListRow> &rows, const ListOrder &order)
{
    const auto ids = listIds(connection, shape, order.seqs);
    if (!ids)
        return tl::unexpected(ids.error());
    QHash<QString, qsizetype> known;
    for (qsizetype i = 0; i < rows.size(); ++i)
        known.insert(rows.at(i).json.value(u"id"_s).toString(), i);
    QList<ListRow> wanted;
    for (const QUuid &id : *ids) {
        const auto at = known.constFind(id.toString(QUuid::WithoutBraces));
        if (at != known.constEnd())
            wanted << rows.at(*at);
    }
    return wanted;
}

Listing cut(QList<ListRow> rows, const QString &filter, bool during, const Window &window)
{
    const QStringList words = foldForSearch(filter).split(u' ', Qt::SkipEmptyParts);
    rows.removeIf([&words](const ListRow &row) {
        const QString text = foldForSearch(row.columns.join(u' '));
        return !std::ranges::all_of(words, [&text](const QString &word) {
            return text.contains(word);
        });
    });
    if (during)
        rows = marked(std::move(rows));
    return { rows.mid(window.offset, window.limit), rows.size() };
}

/// The lines as a file; headed by the columns' keys, as --columns takes them.
Result<Reply> csvReply(const Invocation &call, Session &session, ListSheetWish wish)
{
    for (const ListViewState::Column &column : std::as_const(wish.state.columns))
        wish.heads << QString::fromLatin1(column.key);
    const QString path = call.value(u"csv"_s);
    const Interruption interruption;
    const auto sheet = readListSheet(session.vault->connection(), wish, Interruption::progress());
    if (!sheet)
        return tl::unexpected(sheet.error());
    const auto done = writeListSheet(session, *sheet, wish.shape->name, path, call.has(u"force"_s),
                                     Interruption::progress());
    if (!done)
        return tl::unexpected(done.error());
    Reply reply;
    reply.json = { { u"what"_s, wish.shape->name },
                   { u"file"_s, path },
                   { u"rows"_s, static_cast<qint64>(sheet->rows) },
                   { u"sealed_rows"_s, static_cast<qint64>(sheet->sealedRows) },
                   { u"sealed_cells"_s, static_cast<qint64>(sheet->sealedCells) } };
    reply.text = done->words + u'\n';
    reply.notices = done->effects;
    return reply;
}

Reply replyOf(const Listing &listing, const QString &what, const Window &window,
              const QStringList &notices)
{
    QJsonArray rows;
    QList<QStringList> columns;
    for (const ListRow &row : listing.rows) {
        rows << row.json;
        columns << row.columns;
    }
    Reply reply;
    reply.notices = notices;
    reply.json = { { u"what"_s, what },
                   { u"total"_s, static_cast<qint64>(listing.total) },
                   { u"offset"_s, static_cast<qint64>(window.offset) },
                   { u"rows"_s, rows } };
    reply.text = alignedTable(columns);
    if (listing.total > listing.rows.size())
        reply.notices
            << ListCommandText::tr("%1 of %2 lines.").arg(listing.rows.size()).arg(listing.total);
    if (listing.total == 0)
        reply.text = ListCommandText::tr("Nothing to list.") + u'\n';
    return reply;
}

/// What the options ask for, as far as it can be said without the vault.
struct Asked
{
    QString what;
    CivilDay day;
    Window window;
    PartialDate during;
};

Result<> isList(const QString &what)
{
    if (listKinds().contains(what))
        return {};
    const QString near = nearestOf(what, listKinds());
    return failure(ErrorKind::Usage,
                   near.isEmpty()
                       ? ListCommandText::tr("There is no list “%1”. There are: %2.")
                             .arg(what, listKinds().join(u", "_s))
                       : ListCommandText::tr("There is no list “%1”. Did you mean “%2”? There "
                                             "are: %3.")
                             .arg(what, near, listKinds().join(u", "_s)),
                   what);
}

Result<Asked> askedBy(const Invocation &call)
{
    const Result<CivilDay> day = dayOption(call, u"on"_s);
    if (!day)
        return tl::unexpected(day.error());
    const Result<int> limit = numberOption(call, u"limit"_s, std::numeric_limits<int>::max());
    if (!limit)
        return tl::unexpected(limit.error());
    const Result<int> offset = numberOption(call, u"offset"_s, 0);
    if (!offset)
        return tl::unexpected(offset.error());
    const QString what = call.arguments.at(1);
    if (const Result<> known = isList(what); !known)
        return tl::unexpected(known.error());
    const Result<PartialDate> during = dateOption(call, u"during"_s);
    if (!during)
        return tl::unexpected(during.error());
    for (const QString &option : { u"columns"_s, u"csv"_s }) {
        if (call.has(option) && (during->isSet() || call.has(u"filter"_s)))
            return failure(ErrorKind::Usage,
                           ListCommandText::tr("With --%1, choose lines by --where.").arg(option),
                           u"--"_s + option);
    }
    if (during->isSet() && !listHasDates(what))
        return failure(
            ErrorKind::Usage,
            ListCommandText::tr("The list “%1” has no dates for --during to choose by.").arg(what),
            u"--during"_s);
    return Asked { what, *day, { *offset, *limit }, *during };
}

/// Lines chosen by column, where a file or columns are asked for the whole answer.
struct Queried
{
    ListOrder order;
    std::optional<Reply> reply = {};
};

Result<Queried> queriedBy(const Invocation &call, Session &session, const Asked &asked,
                          QStringList &notices)
{
    const Connection &connection = session.vault->connection();
    const auto shape = listNamed(asked.what);
    if (!shape)
        return tl::unexpected(shape.error());
    const auto state = queriedState(call, connection, **shape);
    if (!state)
        return tl::unexpected(state.error());
    const auto order = queriedOrder(connection, **shape, *state, asked.day, notices);
    if (!order)
        return tl::unexpected(order.error());
    const auto with = [&order](Reply reply) {
        return Queried { *order, std::move(reply) };
    };
    const auto [offset, limit] = asked.window;
    if (call.has(u"csv"_s))
        return csvReply(call, session,
                        { *shape, *state, {}, order->seqs.mid(offset, limit), asked.day })
            .map(with);
    if (call.has(u"columns"_s))
        return columnsReply(connection, **shape, *state, *order, asked.day, offset, limit)
            .map([&notices](Reply reply) {
                reply.notices = notices + reply.notices;
                return reply;
            })
            .map(with);
    return Queried { *order };
}

} // namespace

Result<Reply> listCommand(const Invocation &call)
{
    const Result<Asked> asked = askedBy(call);
    if (!asked)
        return tl::unexpected(asked.error());
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());

    const QString filter = call.value(u"filter"_s);
    const Connection &connection = session->vault->connection();
    std::optional<ListOrder> queried;
    QStringList notices;
    if (asksForQuery(call)) {
        const auto found = queriedBy(call, *session, *asked, notices);
        if (!found)
            return tl::unexpected(found.error());
        if (found->reply)
            return *found->reply;
        queried = found->order;
    }
    if (asked->what == u"cases") {
        return listCases(connection, filter, asked->during, asked->window, asked->day, queried)
            .map([&](const Listing &listing) {
                return replyOf(listing, asked->what, asked->window, notices);
            });
    }
    auto rows = listRows(*session, asked->what, asked->day, asked->during, notices);
    if (rows && queried)
        rows = inOrder(connection, *listShape(asked->what), *rows, *queried);
    if (!rows)
        return tl::unexpected(rows.error());
    return replyOf(cut(std::move(*rows), filter, asked->during.isSet(), asked->window), asked->what,
                   asked->window, notices);
}

} // namespace habeas
