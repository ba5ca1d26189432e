#include "app/records/lists/listindex.h"

#include "app/base/text/namematch.h"
#include "app/casefile/thesaurus.h"
#include "app/records/lists/indexcolumn.h"
#include "app/records/lists/listchanges.h"
#include "app/records/lists/listsql.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"
#include "app/vault/snapshot.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct ListText
{
    Q_DECLARE_TR_FUNCTIONS(Records)
};

constexpr qint64 AskEvery = 1024; // rows
constexpr qsizetype MostTaken = 2'000; // rows; reading everything costs little more
constexpr size_t MostUnused = 20'000; // texts kept that no row has any more

tl::unexpected<Error> stopped()
{
    return failure(ErrorKind::Cancelled, ListText::tr("Reading the list was stopped."));
}

/// The rows of the list with those columns; where the first parameter is bound, those in it alone.
QByteArray rowsSql(const ListShape &shape, const QList<int> &columns, CivilDay today, bool some)
{
    const QByteArray only
        = some ? " AND " + shape.alias + ".seq IN (SELECT value FROM json_each(?1))" : QByteArray();
    return listSelect(shape, columns, today, {}, true) + listWhere(shape) + only + " ORDER BY 1";
}

void bindRows(Statement &query, const std::optional<std::vector<qint64>> &seqs)
{
    if (!seqs)
        return;
    QStringList numbers;
    for (const qint64 seq : *seqs)
        numbers << QString::number(seq);
    query.bind(1, QString(u'[' + numbers.join(u',') + u']'));
}

/// Of the whole text, each of its spellings and each of their words the nearest.
int lettersOffText(std::string_view text, QByteArrayView folded, int most)
{
    constexpr char Spelling = '\x01'; // before each, where there are several
    const auto offOf = [&](size_t begin, size_t end) {
        const QByteArrayView part(text.data() + begin, static_cast<qsizetype>(end - begin));
        return qAbs(part.size() - folded.size()) > most ? most + 1
                                                        : spellingDistance(folded, part, most);
    };
    int best = most + 1;
    size_t word = 0;
    size_t spelling = 0;
    for (size_t i = 0; i <= text.size(); ++i) {
        const char c = i < text.size() ? text[i] : Spelling;
        if (c != ' ' && c != Spelling)
            continue;
        best = std::min(best, offOf(word, i));
        word = i + 1;
        if (c != Spelling)
            continue;
        best = std::min(best, offOf(spelling, i));
        spelling = i + 1;
    }
    return best;
}

} // namespace

QString codeText(const QString &codes, const QString &code)
{
    return code.isEmpty() ? QString() : codeLabel(codes, code, screenLanguage()) + u'\n' + code;
}

QSet<int> ListQuery::columns() const
{
    QSet<int> needed { sort };
    for (const ListFilter &filter : filters)
        needed.insert(filter.column);
    return needed;
}

Result<std::shared_ptr<const ListIndex>> ListIndex::read(const Connection &connection,
                                                         const ListShape &shape,
                                                         const QSet<int> &columns, CivilDay today,
                                                         const StopAsked &stop)
{
    const Snapshot snapshot(connection);
    if (!snapshot.begun())
        return tl::unexpected(snapshot.begun().error());
    ListIndex index(shape, today);
    if (const Result<> rows = index.readRows(connection); !rows)
        return tl::unexpected(rows.error());
    return index.with(connection, columns, stop);
}

Result<std::shared_ptr<const ListIndex>> ListIndex::renewed(const Connection &connection,
                                                            const QSet<int> &columns,
                                                            CivilDay today,
                                                            const StopAsked &stop) const
{
    const auto everything = [&] {
        return read(connection, *m_shape, columns, today, stop);
    };
    const bool worn = std::ranges::any_of(m_columns, [this](const auto &column) {
        return column->ends.size() > m_seqs.size() + MostUnused;
    });
    if (worn || today != m_today)
        return everything();
    Snapshot snapshot(connection);
    if (!snapshot.begun())
        return tl::unexpected(snapshot.begun().error());
    const auto touched = rowsTouchedAfter(connection, *m_shape, m_changeSet, MostTaken);
    if (!touched)
        return tl::unexpected(touched.error());
    if (!touched->isKnown)
        return everything();
    auto fresh = std::make_shared<ListIndex>(ListIndex(*m_shape, today));
    fresh->m_only = touched->seqs;
    if (const Result<> rows = fresh->readRows(connection); !rows)
        return tl::unexpected(rows.error());
    const auto taken = fresh->with(connection, QSet<int>(this->columns()).intersect(columns), stop);
    if (!taken)
        return tl::unexpected(taken.error());
    return joined(**taken, touched->seqs).with(connection, columns, stop);
}

/// The rows of this one without those that were touched, and the touched ones that are still there.
ListIndex ListIndex::joined(const ListIndex &fresh, const std::vector<qint64> &touched) const
{
    ListIndex made(*m_shape, m_today);
    made.m_changeSet = fresh.m_changeSet;
    std::vector<RowOrigin> origins;
    origins.reserve(m_seqs.size() + fresh.m_seqs.size());
    const auto take = [&](qint64 seq, uint32_t row, bool isFresh) {
        made.m_seqs.push_back(seq);
        origins.push_back({ row, isFresh });
    };
    size_t next = 0;
    for (size_t row = 0; row < m_seqs.size(); ++row) {
        for (; next < fresh.m_seqs.size() && fresh.m_seqs[next] <= m_seqs[row]; ++next)
            take(fresh.m_seqs[next], static_cast<uint32_t>(next), true);
        if (!std::ranges::binary_search(touched, m_seqs[row]))
            take(m_seqs[row], static_cast<uint32_t>(row), false);
    }
    for (; next < fresh.m_seqs.size(); ++next)
        take(fresh.m_seqs[next], static_cast<uint32_t>(next), true);
    for (auto column = fresh.m_columns.cbegin(); column != fresh.m_columns.cend(); ++column)
        made.m_columns.insert(column.key(),
                              habeas::renewed(*m_columns.value(column.key()), **column, origins));
    return made;
}

Result<std::shared_ptr<const ListIndex>>
ListIndex::with(const Connection &connection, const QSet<int> &columns, const StopAsked &stop) const
{
    auto more = std::make_shared<ListIndex>(*this);
    for (const int column : columns) {
        if (more->m_columns.contains(column))
            continue;
        auto read = readColumn(connection, column, stop);
        if (!read)
            return tl::unexpected(read.error());
        more->m_columns.insert(column, *std::move(read));
    }
    return more;
}

bool ListIndex::holds(const QSet<int> &columns) const
{
    return std::ranges::all_of(columns, [this](int column) {
        return m_columns.contains(column);
    });
}

QList<qint64> ListIndex::rowsNear(int column, const QByteArray &folded, int mostOff,
                                  qsizetype limit) const
{
    const auto at = m_columns.constFind(column);
    if (at == m_columns.cend() || folded.isEmpty())
        return {};
    const IndexColumn &held = **at;
    std::vector<std::pair<int, uint32_t>> near; // letters off, text
    for (size_t which = 0; which < held.ends.size(); ++which) {
        const int off = lettersOffText(held.text(which), folded, mostOff);
        if (off <= mostOff)
            near.emplace_back(off, static_cast<uint32_t>(which));
    }
    std::ranges::sort(near);
    near.resize(std::min(near.size(), static_cast<size_t>(limit)));
    QList<qint64> seqs;
    for (const auto &[off, which] : near) {
        const auto row = std::ranges::find(held.texts, which);
        if (row != held.texts.end())
            seqs << m_seqs[static_cast<size_t>(row - held.texts.begin())];
    }
    return seqs;
}

QSet<int> ListIndex::columns() const
{
    return { m_columns.keyBegin(), m_columns.keyEnd() };
}

Result<> ListIndex::readRows(const Connection &connection)
{
    m_changeSet = newestChangeSet(connection);
    Statement query(connection.handle(), rowsSql(*m_shape, {}, m_today, m_only.has_value()));
    bindRows(query, m_only);
    while (query.row())
        m_seqs.push_back(query.integer(0));
    return query.finished();
}

Result<std::shared_ptr<const IndexColumn>>
ListIndex::readColumn(const Connection &connection, int at, const StopAsked &stop) const
{
    const size_t count = m_seqs.size();
    ColumnFiller filler(m_shape->columns.at(at), count);
    Statement query(connection.handle(), rowsSql(*m_shape, { at }, m_today, m_only.has_value()));
    bindRows(query, m_only);
    size_t row = 0;
    qint64 seen = 0;
    while (query.row()) {
        if (++seen % AskEvery == 0 && stop && stop())
            return stopped();
        while (row < count && m_seqs[row] < query.integer(0))
            ++row;
        if (row < count && m_seqs[row] == query.integer(0)) // else it came after the rows were read
            filler.take(row, query);
    }
    if (const auto done = query.finished(); !done)
        return tl::unexpected(done.error());
    return filler.finish();
}

ListIndex::Bits ListIndex::bitsOf(const ListFilter &filter) const
{
    const IndexColumn &column = *m_columns.value(filter.column);
    Bits bits(m_seqs.size());
    if (!column.texts.empty()) {
        Bits ofText(column.ends.size());
        for (size_t i = 0; i < ofText.size(); ++i)
            ofText[i] = filter.filter.matches(column.text(i)) ? 1 : 0;
        const char ofNone = filter.filter.matches(std::string_view()) ? 1 : 0;
        for (size_t i = 0; i < bits.size(); ++i)
            bits[i] = column.texts[i] == NoRank ? ofNone : ofText[column.texts[i]];
    } else if (!column.numbers.empty()) {
        for (size_t i = 0; i < bits.size(); ++i) {
            const double number = column.numbers[i];
            bits[i] = filter.filter.matches(number == number ? std::optional(number) : std::nullopt)
                ? 1
                : 0;
        }
    } else {
        for (size_t i = 0; i < bits.size(); ++i)
            bits[i] = filter.filter.matches(column.days[i]) ? 1 : 0;
    }
    return bits;
}

ListOrder ListIndex::order(const ListQuery &query) const
{
    ListOrder answer;
    answer.total = size();
    const size_t count = m_seqs.size();
    std::vector<uint16_t> passed(count, 0);
    std::vector<Bits> bits;
    for (const ListFilter &filter : query.filters) {
        bits.push_back(bitsOf(filter));
        for (size_t i = 0; i < count; ++i)
            passed[i] = static_cast<uint16_t>(passed[i] + bits.back()[i]);
    }
    const auto filters = static_cast<int>(bits.size());
    const auto isIn = [&](int passedHere, int of) {
        return of == 0 || (query.any ? passedHere > 0 : passedHere == of);
    };
    for (const Bits &one : bits) {
        qsizetype rows = 0;
        for (size_t i = 0; i < count; ++i)
            rows += isIn(passed[i] - one[i], filters - 1) ? 1 : 0;
        answer.without << rows;
    }
    // Sorted by counting: as many buckets as there are distinct values, and one for none.
    const IndexColumn &sorted = *m_columns.value(query.sort);
    const size_t buckets = size_t { sorted.rankCount } + 1;
    const auto bucketOf = [&](size_t row) -> size_t {
        const uint32_t rank = sorted.ranks[row];
        if (rank == NoRank)
            return sorted.rankCount;
        return query.descending ? sorted.rankCount - 1 - rank : rank;
    };
    std::vector<uint32_t> starts(buckets + 1, 0);
    for (size_t i = 0; i < count; ++i) {
        if (isIn(passed[i], filters))
            ++starts[bucketOf(i) + 1];
    }
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    answer.seqs.resize(starts.back());
    for (size_t i = 0; i < count; ++i) {
        if (isIn(passed[i], filters))
            answer.seqs[starts[bucketOf(i)]++] = m_seqs[i];
    }
    return answer;
}

qsizetype ListIndex::bytes() const
{
    size_t all = m_seqs.size() * sizeof(qint64);
    for (const auto &column : m_columns) {
        all += (column->ranks.size() + column->texts.size() + column->ends.size()
                + column->shownEnds.size())
                * sizeof(uint32_t)
            + column->days.size() * sizeof(CellDays) + column->numbers.size() * sizeof(double)
            + static_cast<size_t>(column->folded.size() + column->shown.size());
    }
    return static_cast<qsizetype>(all);
}

} // namespace habeas
