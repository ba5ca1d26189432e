#include "app/records/lists/listcells.h"

#include "app/base/dates/dateprint.h"
#include "app/base/text/countryname.h"
#include "app/casefile/lengthfield.h"
#include "app/casefile/thesaurus.h"
#include "app/records/lists/casenames.h"
#include "app/records/lists/computeddays.h"
#include "app/records/lists/listsql.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <QCoreApplication>
#include <QLocale>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

struct ListText
{
    Q_DECLARE_TR_FUNCTIONS(Records)
};

using Type = ListColumn::Type;

ListCell dateCell(const PartialDate &date)
{
    return { printDateOrWords(date, screenLanguage(), DateStyle::Short), {}, date };
}

ListCell computedCell(CivilDay first, CivilDay last)
{
    ListCell cell = dateCell(someDayWithin(first, last));
    cell.text = ListText::tr("%1 (computed)", "date").arg(cell.text);
    cell.computed = true;
    return cell;
}

Result<ListCell> cellAt(const Statement &row, int at, const ListColumn &column)
{
    if (column.computed && row.isNull(at) && row.isNull(at + 1) && !row.isNull(at + 5))
        return computedCell(CivilDay(row.integer(at + 4)), CivilDay(row.integer(at + 5)));
    if (row.isNull(at) && (column.type != Type::Date || row.isNull(at + 1)))
        return ListCell {};
    switch (column.type) {
    case Type::Code: {
        const QString code = row.text(at);
        const QString label = codeLabel(column.codes, code, screenLanguage());
        return ListCell { label, code, {} };
    }
    case Type::YesNo: {
        const QString code = row.integer(at) != 0 ? u"yes"_s : QString();
        const QString label
            = code.isEmpty() ? QString() : codeLabel(u"yes_no"_s, code, screenLanguage());
        return ListCell { label, code, {} };
    }
    case Type::Number: {
        const QString number = QLocale().toString(row.integer(at));
        return ListCell { number, {}, {} };
    }
    case Type::Day:
        return dateCell(PartialDate::fromDay(CivilDay(row.integer(at))));
    case Type::Date: {
        const auto date = PartialDate::restore(row.text(at), row.text(at + 1));
        if (!date)
            return failure(ErrorKind::Damaged,
                           ListText::tr("A date in this vault is not one Habeas wrote. Nothing was "
                                        "changed. Check the vault, or restore the newest backup."),
                           QString::fromLatin1(column.key));
        return dateCell(*date);
    }
    case Type::Law: {
        const auto law = LawReference::fromText(row.text(at));
        const QString words
            = law ? printLaw(*law, screenLanguage(), LawStyle::Short) : row.text(at);
        return ListCell { words, {}, {} };
    }
    case Type::Country: {
        const QString code = row.text(at);
        const QString name = countryName(code, screenLanguage());
        return ListCell { name, code, {} };
    }
    case Type::Text:
        break;
    }
    const QString text = fieldWords(column.key, row.text(at).simplified());
    return ListCell { text, {}, {} };
}

/// The cell with what stands beside it where a case has several people.
void tellBeside(const Statement &row, int at, const ListColumn &column, ListCell &cell)
{
    if (column.beside.isEmpty() || row.isNull(at))
        return;
    if (column.type == Type::Code) {
        cell.text = withWhose(cell.text, row.text(at));
        return;
    }
    if (row.integer(at) > 1)
        cell.code = cell.text;
    cell.text = withOthers(cell.text, row.integer(at));
}

} // namespace

QString ListCell::spoken() const
{
    if (!date.isSet())
        return text;
    const QString words = printDate(date, screenLanguage(), DateStyle::Long);
    return computed ? ListText::tr("%1 (computed)", "date").arg(words) : words;
}

Result<QList<ListLine>> listLines(const Connection &connection, const ListShape &shape,
                                  const QList<int> &columns, std::span<const qint64> seqs,
                                  CivilDay today)
{
    QByteArray more = ", " + shape.alias + ".id";
    more += shape.ref.isEmpty() ? QByteArray(", NULL") : ", " + shape.ref;
    Statement query(connection.handle(),
                    listSelect(shape, columns, today, more, false) + listWhere(shape) + " AND "
                        + shape.alias + ".seq = ?");
    QList<ListLine> lines;
    lines.reserve(static_cast<qsizetype>(seqs.size()));
    for (const qint64 seq : seqs) {
        ListLine line;
        line.seq = seq;
        query.bind(1, seq);
        if (query.row()) {
            line.id = query.uuid(1);
            line.ref = query.isNull(2) ? QString() : query.text(2);
            int at = 3;
            for (const int column : columns) {
                const ListColumn &shown = shape.columns.at(column);
                const auto cell = cellAt(query, at, shown);
                if (!cell)
                    return tl::unexpected(cell.error());
                at += static_cast<int>(shown.values.size());
                ListCell told = *cell;
                tellBeside(query, at, shown, told);
                line.cells.insert(column, told);
                at += shown.beside.isEmpty() ? 0 : 1;
            }
        }
        if (const auto done = query.finished(); !done)
            return tl::unexpected(done.error());
        lines << line;
    }
    return lines;
}

Result<QList<qint64>> firstOfList(const Connection &connection, const ListShape &shape, int rows)
{
    const ListColumn &sort = shape.columns.at(shape.indexOf(shape.sortKey));
    const QByteArray key = sort.type == Type::Date ? sort.values.at(2) : sort.values.at(0);
    Statement query(connection.handle(),
                    "SELECT " + shape.alias + ".seq FROM " + shape.from + sort.join
                        + listWhere(shape) + " ORDER BY "
                        + (sort.type == Type::Date ? key + " IS NULL, " : QByteArray()) + key
                        + (shape.descending ? " DESC" : "") + " LIMIT ?");
    query.bind(1, qint64 { rows });
    QList<qint64> seqs;
    while (query.row())
        seqs << query.integer(0);
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return seqs;
}

Result<qsizetype> listSize(const Connection &connection, const ListShape &shape)
{
    Statement query(connection.handle(), "SELECT count(*) FROM " + shape.from + listWhere(shape));
    const qint64 count = query.row() ? query.integer(0) : 0;
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return static_cast<qsizetype>(count);
}

Result<qint64> listSeq(const Connection &connection, const ListShape &shape, const QUuid &id)
{
    Statement query(connection.handle(), "SELECT seq FROM \"" + shape.table + "\" WHERE id = ?");
    query.bind(1, id);
    const bool found = query.row();
    const qint64 seq = found ? query.integer(0) : 0;
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    if (!found)
        return failure(ErrorKind::NotFound,
                       ListText::tr("This record is not in the vault. Look at the list again."));
    return seq;
}

Result<QStringList> valuesInUse(const Connection &connection, const QByteArray &table,
                                const QByteArray &field)
{
    QStringList values;
    const RecordShape *shape = shapeOf(table);
    if (!shape || shape->indexOf(field) < 0)
        return values;
    Statement query(connection.handle(),
                    "SELECT \"" + field + "\" FROM \"" + table + "\" WHERE deleted = 0 AND \""
                        + field + "\" IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 200");
    while (query.row())
        values << query.text(0);
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return values;
}

Result<QList<QUuid>> listIds(const Connection &connection, const ListShape &shape,
                             std::span<const qint64> seqs)
{
    Statement query(connection.handle(), "SELECT id FROM \"" + shape.table + "\" WHERE seq = ?");
    QList<QUuid> ids;
    for (const qint64 seq : seqs) {
        query.bind(1, seq);
        if (query.row())
            ids << query.uuid(0);
        if (const auto done = query.finished(); !done)
            return tl::unexpected(done.error());
    }
    return ids;
}

} // namespace habeas
