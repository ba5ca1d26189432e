#include "app/records/lists/listindex.h"

#include "app/base/text/textfold.h"
#include "app/casefile/thesaurus.h"
#include "app/records/lists/listsql.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <numeric>
#include <string_view>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct ListText
{
    Q_DECLARE_TR_FUNCTIONS(Records)
};

constexpr uint32_t NoRank = std::numeric_limits<uint32_t>::max();
constexpr qsizetype FoldTogether = 64; // one call of the folding rules for so many texts
constexpr qint64 AskEvery = 1024; // rows

tl::unexpected<Error> stopped()
{
    return failure(ErrorKind::Cancelled, ListText::tr("Reading the list was stopped."));
}

} // namespace

/// Texts: the distinct ones in one flat buffer, and for each row which it has. Dates: the days.
struct ListIndex::Column
{
    std::vector<uint32_t> ranks; ///< a row's place among the distinct values; NoRank: no value
    uint32_t rankCount = 0;
    QByteArray folded; ///< all distinct texts one after the other
    std::vector<uint32_t> ends; ///< where each of them ends
    std::vector<uint32_t> texts; ///< a row's text; NoRank: none
    std::vector<CellDays> days; ///< by row
    std::vector<double> numbers; ///< by row; NaN: none

    [[nodiscard]] std::string_view text(size_t which) const
    {
        const size_t begin = which == 0 ? 0 : ends[which - 1];
        return { folded.constData() + begin, ends[which] - begin };
    }
};

namespace {

/// Folds many short texts at the cost of few calls.
class Folder
{
public:
    explicit Folder(QByteArray &flat, std::vector<uint32_t> &ends)
        : m_flat(flat)
        , m_ends(ends)
    {
    }

    /// Spellings come one a line.
    void add(const QString &text)
    {
        m_waiting << QString(text).replace(u'\n', u'\x02').replace(u'\x01', u' ');
        if (m_waiting.size() >= FoldTogether)
            flush();
    }

    void flush()
    {
        if (m_waiting.isEmpty())
            return;
        const QStringList folded = foldForSearch(m_waiting.join(u'\x01')).split(u'\x01');
        const bool apart = folded.size() == m_waiting.size();
        for (qsizetype i = 0; i < m_waiting.size(); ++i) {
            const QString &one = apart ? folded.at(i) : foldForSearch(m_waiting.at(i));
            QStringList spellings = one.split(u'\x02');
            for (QString &spelling : spellings)
                spelling = spelling.trimmed();
            m_flat += spellings.join(u'\x01').toUtf8();
            m_ends.push_back(static_cast<uint32_t>(m_flat.size()));
        }
        m_waiting.clear();
    }

private:
    QByteArray &m_flat;
    std::vector<uint32_t> &m_ends;
    QStringList m_waiting;
};

/// Ranks of the rows from keys that can be compared; equal keys share one.
template<class Key, class Less>
void rankRows(std::vector<uint32_t> &ranks, uint32_t &count, const std::vector<Key> &keys,
              const std::vector<char> &has, Less less)
{
    std::vector<uint32_t> rows;
    rows.reserve(keys.size());
    for (uint32_t i = 0; i < keys.size(); ++i) {
        if (has[i])
            rows.push_back(i);
    }
    std::ranges::sort(rows, [&](uint32_t a, uint32_t b) {
        return less(keys[a], keys[b]);
    });
    ranks.assign(keys.size(), NoRank);
    count = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i > 0 && less(keys[rows[i - 1]], keys[rows[i]]))
            ++count;
        ranks[rows[i]] = count;
    }
    count = rows.empty() ? 0 : count + 1;
}

/// By earliest possible day, then the more precise first; what is unknown last of all.
struct DateKey
{
    qint64 first = 0;
    int precision = 0;

    friend auto operator<=>(const DateKey &, const DateKey &) = default;
};

DateKey keyOf(const CellDays &days, PartialDate::Precision precision)
{
    if (days.state == CellDays::State::Unknown)
        return { std::numeric_limits<qint64>::max(), 0 };
    return { days.first, static_cast<int>(precision) };
}

QString textOf(const ListColumn &column, const Statement &query, int at)
{
    if (query.isNull(at))
        return {};
    const QString value = query.text(at);
    if (column.type == ListColumn::Type::Code)
        return codeText(column.codes, value);
    if (column.type == ListColumn::Type::YesNo)
        return query.integer(at) != 0 ? codeText(u"yes_no"_s, u"yes"_s) : QString();
    if (column.type != ListColumn::Type::Law)
        return value;
    const auto law = LawReference::fromText(value);
    return law ? printLaw(*law, screenLanguage(), LawStyle::Short) + u'\n' + value : value;
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
    ListIndex index(shape, today);
    // One snapshot, so that every column has the same rows.
    const Result<> begun = execute(connection.handle(), "SAVEPOINT list");
    Result<std::shared_ptr<const ListIndex>> result;
    if (const Result<> rows = begun ? index.readRows(connection) : begun; !rows)
        result = tl::unexpected(rows.error());
    else
        result = index.with(connection, columns, stop);
    if (begun)
        std::ignore = execute(connection.handle(), "RELEASE list");
    return result;
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

QSet<int> ListIndex::columns() const
{
    return { m_columns.keyBegin(), m_columns.keyEnd() };
}

Result<> ListIndex::readRows(const Connection &connection)
{
    Statement query(connection.handle(),
                    listSelect(*m_shape, {}, m_today, {}, false) + listWhere(*m_shape)
                        + " ORDER BY 1");
    while (query.row())
        m_seqs.push_back(query.integer(0));
    return query.finished();
}

/// Fills one column row by row.
class ListIndex::Filler
{
public:
    Filler(const ListColumn &column, size_t rows)
        : m_column(column)
        , m_isText(column.kind() == CellKind::Text)
        , m_has(rows, 0)
        , m_dates(column.kind() == CellKind::Date ? rows : 0)
        , m_folder(m_made->folded, m_made->ends)
    {
        if (m_isText)
            m_made->texts.assign(rows, NoRank);
        else if (column.kind() == CellKind::Number)
            m_made->numbers.assign(rows, std::numeric_limits<double>::quiet_NaN());
        else
            m_made->days.resize(rows);
    }

    void take(size_t row, const Statement &query)
    {
        if (m_isText)
            takeText(row, query);
        else if (query.isNull(1) && m_column.type != ListColumn::Type::Date)
            return;
        else if (m_column.type == ListColumn::Type::Number)
            takeNumber(row, static_cast<double>(query.integer(1)));
        else if (m_column.type == ListColumn::Type::Day)
            takeDate(row, PartialDate::fromDay(CivilDay(query.integer(1))));
        else if (const auto date = PartialDate::restore(query.text(1), query.text(2)); date)
            takeDate(row, *date); // a damaged one is told when its row is shown
    }

    std::shared_ptr<const Column> finish()
    {
        m_folder.flush();
        if (m_isText)
            rankTexts();
        else if (m_column.kind() == CellKind::Number)
            rankRows(m_made->ranks, m_made->rankCount, m_made->numbers, m_has, std::less<>());
        else
            rankRows(m_made->ranks, m_made->rankCount, m_dates, m_has, std::less<>());
        return m_made;
    }

private:
    void takeText(size_t row, const Statement &query)
    {
        QString text = textOf(m_column, query, 1);
        if (!m_column.also.isEmpty() && !query.isNull(2))
            text += u'\n' + query.text(2);
        if (text.trimmed().isEmpty())
            return;
        const auto next = static_cast<uint32_t>(m_known.size());
        const auto found = m_known.constFind(text);
        m_made->texts[row] = found == m_known.constEnd() ? next : *found;
        if (found == m_known.constEnd()) {
            m_known.insert(text, next);
            m_folder.add(text);
        }
    }

    void takeNumber(size_t row, double number)
    {
        m_made->numbers[row] = number;
        m_has[row] = 1;
    }

    void takeDate(size_t row, const PartialDate &date)
    {
        if (!date.isSet())
            return;
        m_made->days[row] = CellDays::of(date);
        m_dates[row] = keyOf(m_made->days[row], date.precision());
        m_has[row] = 1;
    }

    /// The distinct texts are ranked, then every row takes its text's.
    void rankTexts()
    {
        std::vector<uint32_t> all(m_made->ends.size());
        std::iota(all.begin(), all.end(), 0U);
        std::vector<uint32_t> ranks;
        rankRows(ranks, m_made->rankCount, all, std::vector<char>(all.size(), 1),
                 [this](uint32_t a, uint32_t b) {
                     return compareNaturally(m_made->text(a), m_made->text(b)) < 0;
                 });
        m_made->ranks.assign(m_made->texts.size(), NoRank);
        for (size_t i = 0; i < m_made->texts.size(); ++i) {
            if (m_made->texts[i] != NoRank)
                m_made->ranks[i] = ranks[m_made->texts[i]];
        }
    }

    const ListColumn &m_column;
    bool m_isText;
    std::shared_ptr<Column> m_made = std::make_shared<Column>();
    std::vector<char> m_has;
    std::vector<DateKey> m_dates;
    QHash<QString, uint32_t> m_known;
    Folder m_folder;
};

Result<std::shared_ptr<const ListIndex::Column>>
ListIndex::readColumn(const Connection &connection, int at, const StopAsked &stop) const
{
    const size_t count = m_seqs.size();
    Filler filler(m_shape->columns.at(at), count);
    Statement query(connection.handle(),
                    listSelect(*m_shape, { at }, m_today, {}, true) + listWhere(*m_shape)
                        + " ORDER BY 1");
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
    const Column &column = *m_columns.value(filter.column);
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
    const Column &sorted = *m_columns.value(query.sort);
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
        all += (column->ranks.size() + column->texts.size() + column->ends.size())
                * sizeof(uint32_t)
            + column->days.size() * sizeof(CellDays) + column->numbers.size() * sizeof(double)
            + static_cast<size_t>(column->folded.size());
    }
    return static_cast<qsizetype>(all);
}

} // namespace habeas
