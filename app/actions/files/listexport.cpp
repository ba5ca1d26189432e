#include "app/actions/files/listexport.h"

#include "app/actions/files/leavingcopy.h"
#include "app/actions/files/opendue.h"
#include "app/base/text/tabletext.h"
#include "app/letters/gates/sealednames.h"
#include "app/records/find/sealedtexts.h"
#include "app/records/lists/listcells.h"
#include "app/records/lists/openlist.h"
#include "app/vault/snapshot.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSet>

namespace habeas {

namespace {

struct ListExportText
{
    Q_DECLARE_TR_FUNCTIONS(ListExport)
};

constexpr QByteArrayView nextDue = "next_due"; // a column of cases
constexpr qsizetype RowsAtOnce = 32; // some milliseconds
constexpr qsizetype BytesAtOnce = 1 << 20;
constexpr qint64 TellEvery = 15; // milliseconds

tl::unexpected<Error> stopped()
{
    return failure(ErrorKind::Cancelled,
                   ListExportText::tr("The export was stopped. No file was written."));
}

class SheetReader
{
public:
    SheetReader(const Connection &connection, const ListSheetWish &wish, const Progress &progress)
        : m_connection(connection)
        , m_wish(wish)
        , m_progress(progress)
    {
        for (const ListViewState::Column &column : wish.state.columns)
            m_columns << wish.shape->indexOf(column.key);
        m_since.start();
    }

    Result<ListSheet> read()
    {
        addLine(m_wish.heads);
        const auto open = openList(m_connection, *m_wish.shape, stop(), openDue());
        if (!open)
            return answer(open.error());
        m_open = &*open;
        m_gated = !open->with.isEmpty();
        if (const Result<> ready = m_gated ? closeNames() : Result<>(); !ready)
            return answer(ready.error());
        auto rows = rowsToWrite();
        if (!rows)
            return answer(rows.error());
        m_rows = *std::move(rows);
        for (qsizetype first = 0; first < m_rows.size(); first += RowsAtOnce) {
            m_done = first;
            if (stop()())
                return stopped();
            if (const Result<> taken = take(m_rows.mid(first, RowsAtOnce)); !taken)
                return answer(taken.error());
        }
        if (!m_wish.asTable)
            m_sheet.csv = "\xEF\xBB\xBF" + m_csv.toUtf8();
        return m_sheet;
    }

private:
    static tl::unexpected<Error> answer(const Error &error)
    {
        return error.kind == ErrorKind::Cancelled ? stopped() : tl::unexpected(error);
    }

    void addLine(const QStringList &cells)
    {
        if (m_wish.asTable)
            m_sheet.table << cells;
        else
            m_csv += csvLine(cells);
    }

    [[nodiscard]] StopAsked stop()
    {
        return [this] {
            if (!m_progress || m_since.elapsed() < TellEvery)
                return false;
            const bool going = m_progress(m_done, std::max<qsizetype>(1, m_wish.rows.size()));
            m_since.restart();
            return !going;
        };
    }

    /// The next deadline is worth a computation for each case that is listed; where nothing asks
    /// for it there is none.
    [[nodiscard]] OpenDue openDue()
    {
        const auto isNextDue = [](const auto &asked) {
            return asked.key == nextDue;
        };
        if (std::ranges::none_of(m_wish.state.columns, isNextDue)
            && std::ranges::none_of(m_wish.state.filters, isNextDue))
            return {};
        return [this](const QSet<QUuid> &cases) -> Result<QSet<QUuid>> {
            const auto listed = listIds(m_connection, *m_wish.shape, m_wish.rows);
            if (!listed)
                return tl::unexpected(listed.error());
            QSet<QUuid> keys;
            for (const QUuid &id : *listed) {
                if (!cases.contains(id))
                    continue;
                if (stop()())
                    return stopped();
                const auto open = openDueOf(m_connection, Id<Case>(id), m_wish.today);
                if (!open)
                    return tl::unexpected(open.error());
                keys += *open;
            }
            return keys;
        };
    }

    /// Names that nobody may read in a text: all that are sealed, but for those that are open too.
    Result<> closeNames()
    {
        const auto texts = readSealedTexts(m_connection);
        if (!texts)
            return tl::unexpected(texts.error());
        QSet<QUuid> people;
        for (const SealedText &text : *texts) {
            if (!text.person.isNull())
                people.insert(text.person);
        }
        const auto open = openNames(m_connection, *m_open, people);
        if (!open)
            return tl::unexpected(open.error());
        QList<SealedName> names;
        for (const SealedText &text : *texts) {
            if (!open->contains(text.text))
                names << SealedName { text.text, {}, text.wholeOnly };
        }
        m_names = SealedNames(names, 0);
        for (SealedName &name : names)
            name.wholeOnly = true;
        m_wholeNames = SealedNames(names, 0);
        return {};
    }

    /// Sorted and filtered as if nothing sealed were there: a place in an order tells, too.
    Result<QList<qint64>> rowsToWrite()
    {
        if (!m_gated)
            return m_wish.rows;
        const ReadQuery query = readQuery(*m_open, m_wish.state, m_wish.today);
        const auto index
            = ListIndex::read(m_connection, *m_open, query.query.columns(), m_wish.today, stop());
        if (!index)
            return tl::unexpected(index.error());
        const QSet<qint64> listed(m_wish.rows.cbegin(), m_wish.rows.cend());
        QList<qint64> rows = (*index)->order(query.query).seqs;
        rows.removeIf([&listed](qint64 seq) {
            return !listed.contains(seq);
        });
        m_sheet.sealedRows = m_wish.rows.size() - rows.size();
        return rows;
    }

    Result<> take(const QList<qint64> &rows)
    {
        const auto lines = listLines(m_connection, *m_wish.shape, m_columns, rows, m_wish.today);
        if (!lines)
            return tl::unexpected(lines.error());
        Result<QList<ListLine>> open = *lines;
        if (m_gated)
            open = listLines(m_connection, *m_open, m_columns, rows, m_wish.today);
        if (!open)
            return tl::unexpected(open.error());
        for (qsizetype i = 0; i < lines->size(); ++i) {
            if (open->at(i).id.isNull())
                continue; // gone since it was listed
            QStringList cells;
            for (const int column : std::as_const(m_columns))
                cells << openCell(lines->at(i).cells.value(column), open->at(i).cells.value(column),
                                  m_wish.shape->columns.at(column));
            addLine(cells);
            ++m_sheet.rows;
        }
        return {};
    }

    /// Empty rather than what an earlier record says: that would pass for the latest. The next
    /// deadline that is not sealed is one all the same.
    QString openCell(const ListCell &whole, const ListCell &open, const ListColumn &column)
    {
        if (!m_gated || whole.text.isEmpty())
            return whole.text;
        if (column.key == nextDue && !open.text.isEmpty())
            return open.text;
        if (whole.text == open.text && whole.code == open.code
            && !(column.type == ListColumn::Type::Text && namesSealed(whole.text, column)))
            return whole.text;
        ++m_sheet.sealedCells;
        // Whom a case is called by stays, without those nobody may know of.
        const bool sameName = !column.beside.isEmpty() && column.type == ListColumn::Type::Text
            && (whole.code.isEmpty() ? whole.text : whole.code)
                == (open.code.isEmpty() ? open.text : open.code);
        return sameName && !namesSealed(open.text, column) ? open.text : QString();
    }

    /// In a column of names only the very name, by which alone somebody sealed could be meant: what
    /// stands there is an open record, and many people share two words of theirs. Everywhere else
    /// two words of one are enough.
    [[nodiscard]] bool namesSealed(const QString &text, const ListColumn &column) const
    {
        return (column.key == "person" ? m_wholeNames : m_names).isNamedIn(text);
    }

    const Connection &m_connection;
    const ListSheetWish &m_wish;
    const Progress &m_progress;
    QList<int> m_columns;
    const ListShape *m_open = nullptr;
    bool m_gated = false; ///< something is sealed
    SealedNames m_names;
    SealedNames m_wholeNames; ///< the same, each found only as it is written
    QList<qint64> m_rows;
    qsizetype m_done = 0;
    QElapsedTimer m_since; ///< somebody was told
    QString m_csv;
    ListSheet m_sheet;
};

Result<> writeParts(OutputFile &file, const QByteArray &bytes, const Progress &progress)
{
    for (qsizetype first = 0; first < bytes.size(); first += BytesAtOnce) {
        if (progress && !progress(first, bytes.size()))
            return stopped();
        if (const Result<> written = file.write(bytes.mid(first, BytesAtOnce)); !written)
            return written;
    }
    return {};
}

} // namespace

Result<ListSheet> readListSheet(const Connection &connection, const ListSheetWish &wish,
                                const Progress &progress)
{
    const Snapshot snapshot(connection);
    if (!snapshot.begun())
        return tl::unexpected(snapshot.begun().error());
    return SheetReader(connection, wish, progress).read();
}

Result<Done> writeListSheet(Session &session, const ListSheet &sheet, const QString &title,
                            const QString &path, bool replace, const Progress &progress)
{
    OutputFile file(session, path, replace);
    if (const Result<> written = writeParts(file, sheet.csv, progress); !written)
        return tl::unexpected(written.error());
    const QString name = QFileInfo(path).fileName();
    const auto lines = static_cast<int>(sheet.rows);
    const QString what
        = ListExportText::tr("%n line(s) of the list “%1”", nullptr, lines).arg(title);
    const QString words = ListExportText::tr("Wrote %1 outside the vault: “%2”").arg(what, name);
    auto done = keepNoted(session, file, path, { {}, what, hashOf(sheet.csv) }, words);
    if (!done)
        return done;
    done->effects << ListExportText::tr(
                         "The file “%1” is not encrypted: whoever has it can read it. The "
                         "vault's history says that it was made.")
                         .arg(name);
    if (const QString left = sealedWords(sheet); !left.isEmpty())
        done->effects.prepend(left);
    return done;
}

QString sealedWords(const ListSheet &sheet)
{
    QStringList words;
    if (sheet.sealedRows > 0)
        words << ListExportText::tr("%n line(s) are left out because of a sealed record.", nullptr,
                                    static_cast<int>(sheet.sealedRows));
    if (sheet.sealedCells > 0)
        words << ListExportText::tr("%n cell(s) are left empty: they would tell of a sealed "
                                    "record.",
                                    nullptr, static_cast<int>(sheet.sealedCells));
    return words.join(u' ');
}

} // namespace habeas
