#include "app/records/lists/indexcolumn.h"

#include "app/base/text/countryname.h"
#include "app/base/text/textfold.h"
#include "app/casefile/lengthfield.h"
#include "app/casefile/thesaurus.h"
#include "app/records/lists/computeddays.h"
#include "app/records/lists/listindex.h"
#include "app/vault/engine.h"

#include <QCollator>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

constexpr qsizetype FoldTogether = 64; // one call of the folding rules for so many texts

/// The names a country is found by: the screen's, then its code and the English name.
QString countryText(const QString &code)
{
    const QString name = countryName(code, screenLanguage());
    const QString english = countryName(code, Language::English);
    return name + u'\n' + code + (english == name ? QString() : u'\n' + english);
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
    if (column.type == ListColumn::Type::Country)
        return countryText(value);
    if (holdsLength(column.key)) { // found by the words on the screen and by those on record
        const QString words = lengthWords(value);
        return words == value ? value : words + u'\n' + value;
    }
    if (column.type != ListColumn::Type::Law)
        return value;
    const auto law = LawReference::fromText(value);
    return law ? printLaw(*law, screenLanguage(), LawStyle::Short) + u'\n' + value : value;
}

/// By earliest possible day, then the more precise first; what is unknown last of all.
std::pair<qint64, int> dateKey(const IndexColumn &column, uint32_t row)
{
    const CellDays &days = column.days[row];
    if (days.state == CellDays::State::Unknown)
        return { std::numeric_limits<qint64>::max(), 0 };
    return { days.first, column.precisions[row] };
}

bool hasValue(const IndexColumn &column, uint32_t row)
{
    if (!column.texts.empty())
        return column.texts[row] != NoRank;
    if (!column.numbers.empty())
        return !std::isnan(column.numbers[row]);
    return column.days[row].state != CellDays::State::Unset;
}

/// The order a reader expects in the screen's language, numbers by their value. What is searched
/// for is folded much further: there J is found as Zh, here it stands under J.
QCollator shownOrder()
{
    QCollator order(QLocale(languageCode(screenLanguage())));
    order.setNumericMode(true);
    return order;
}

/// Whether one row's value comes before another's.
bool isBefore(const IndexColumn &column, const QCollator &order, uint32_t a, uint32_t b)
{
    if (!column.texts.empty())
        return order.compare(column.shownText(column.texts[a]), column.shownText(column.texts[b]))
            < 0;
    if (!column.numbers.empty())
        return column.numbers[a] < column.numbers[b];
    return dateKey(column, a) < dateKey(column, b);
}

size_t rowCount(const IndexColumn &column)
{
    return std::max({ column.texts.size(), column.numbers.size(), column.days.size() });
}

/// Ranks from the rows that have a value, in their order; equal ones share a rank.
template<class Differ>
void rankInOrder(IndexColumn &column, const std::vector<uint32_t> &order, Differ differ)
{
    column.ranks.assign(rowCount(column), NoRank);
    uint32_t rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && differ(order[i - 1], order[i]))
            ++rank;
        column.ranks[order[i]] = rank;
    }
    column.rankCount = order.empty() ? 0 : rank + 1;
}

/// The distinct texts are ranked, then every row takes its text's.
void rankTexts(IndexColumn &column)
{
    std::vector<uint32_t> order(column.ends.size());
    std::iota(order.begin(), order.end(), 0U);
    const QCollator shown = shownOrder();
    std::vector<QCollatorSortKey> keys; // one comparing costs more than both keys
    keys.reserve(order.size());
    for (const uint32_t which : order)
        keys.push_back(shown.sortKey(column.shownText(which)));
    std::ranges::sort(order, [&keys](uint32_t a, uint32_t b) {
        return keys[a].compare(keys[b]) < 0;
    });
    std::vector<uint32_t> ranks(order.size());
    column.rankCount = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i == 0 || keys[order[i - 1]].compare(keys[order[i]]) < 0)
            ++column.rankCount;
        ranks[order[i]] = column.rankCount - 1;
    }
    column.ranks.resize(column.texts.size());
    for (size_t i = 0; i < column.texts.size(); ++i)
        column.ranks[i] = column.texts[i] == NoRank ? NoRank : ranks[column.texts[i]];
}

void rankValues(IndexColumn &column)
{
    std::vector<uint32_t> order;
    for (uint32_t row = 0; row < rowCount(column); ++row) {
        if (hasValue(column, row))
            order.push_back(row);
    }
    const QCollator shown = shownOrder();
    const auto before = [&column, &shown](uint32_t a, uint32_t b) {
        return isBefore(column, shown, a, b);
    };
    std::ranges::sort(order, before);
    rankInOrder(column, order, before);
}

/// Rows that were there keep their order, which needs no comparing; each new one finds its place.
void rankAgain(IndexColumn &column, const IndexColumn &old, const std::vector<RowOrigin> &rows)
{
    std::vector<uint32_t> starts(size_t { old.rankCount } + 1, 0);
    std::vector<uint32_t> fresh;
    for (uint32_t i = 0; i < rows.size(); ++i) {
        if (rows[i].fresh && hasValue(column, i))
            fresh.push_back(i);
        else if (!rows[i].fresh && old.ranks[rows[i].row] != NoRank)
            ++starts[size_t { old.ranks[rows[i].row] } + 1];
    }
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<uint32_t> kept(starts.back());
    for (uint32_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].fresh && old.ranks[rows[i].row] != NoRank)
            kept[starts[old.ranks[rows[i].row]]++] = i;
    }
    const QCollator shown = shownOrder();
    const auto before = [&column, &shown](uint32_t a, uint32_t b) {
        return isBefore(column, shown, a, b);
    };
    std::ranges::sort(fresh, before);
    std::vector<uint32_t> order;
    order.reserve(kept.size() + fresh.size());
    auto from = kept.cbegin();
    for (const uint32_t row : fresh) {
        const auto place = std::upper_bound(from, kept.cend(), row, before);
        order.insert(order.end(), from, place);
        order.push_back(row);
        from = place;
    }
    order.insert(order.end(), from, kept.cend());
    rankInOrder(column, order, [&](uint32_t a, uint32_t b) {
        if (rows[a].fresh || rows[b].fresh)
            return before(a, b);
        return old.ranks[rows[a].row] != old.ranks[rows[b].row];
    });
}

} // namespace

/// Folds many short texts at the cost of few calls.
class ColumnFiller::Folder
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
        const QStringList folded = foldForFilter(m_waiting.join(u'\x01')).split(u'\x01');
        const bool apart = folded.size() == m_waiting.size();
        for (qsizetype i = 0; i < m_waiting.size(); ++i) {
            const QString &one = apart ? folded.at(i) : foldForFilter(m_waiting.at(i));
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

ColumnFiller::ColumnFiller(const ListColumn &column, size_t rows)
    : m_column(column)
    , m_isText(column.kind() == CellKind::Text)
    , m_made(std::make_shared<IndexColumn>())
    , m_folder(std::make_unique<Folder>(m_made->folded, m_made->ends))
{
    if (m_isText) {
        m_made->texts.assign(rows, NoRank);
    } else if (column.kind() == CellKind::Number) {
        m_made->numbers.assign(rows, std::numeric_limits<double>::quiet_NaN());
    } else {
        m_made->days.resize(rows);
        m_made->precisions.resize(rows);
    }
}

ColumnFiller::~ColumnFiller() = default;

void ColumnFiller::take(size_t row, const Statement &query)
{
    if (m_isText)
        takeText(row, query);
    else if (query.isNull(1) && m_column.type != ListColumn::Type::Date)
        return;
    else if (m_column.type == ListColumn::Type::Number)
        takeNumber(row, static_cast<double>(query.integer(1)));
    else if (m_column.type == ListColumn::Type::Day)
        takeDate(row, PartialDate::fromDay(CivilDay(query.integer(1))));
    else if (m_column.computed && query.isNull(1) && query.isNull(2)) {
        if (!query.isNull(6))
            takeDate(row, someDayWithin(CivilDay(query.integer(5)), CivilDay(query.integer(6))));
    } else if (const auto date = PartialDate::restore(query.text(1), query.text(2)); date)
        takeDate(row, *date); // a damaged one is told when its row is shown
}

std::shared_ptr<const IndexColumn> ColumnFiller::finish()
{
    m_folder->flush();
    if (m_isText)
        rankTexts(*m_made);
    else
        rankValues(*m_made);
    return m_made;
}

void ColumnFiller::takeText(size_t row, const Statement &query)
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
        m_folder->add(text);
        m_made->shown += text.section(u'\n', 0, 0).trimmed().toUtf8();
        m_made->shownEnds.push_back(static_cast<uint32_t>(m_made->shown.size()));
    }
}

void ColumnFiller::takeNumber(size_t row, double number)
{
    m_made->numbers[row] = number;
}

void ColumnFiller::takeDate(size_t row, const PartialDate &date)
{
    if (!date.isSet())
        return;
    m_made->days[row] = CellDays::of(date);
    m_made->precisions[row] = static_cast<qint8>(date.precision());
}

std::shared_ptr<const IndexColumn> renewed(const IndexColumn &old, const IndexColumn &fresh,
                                           const std::vector<RowOrigin> &rows)
{
    auto made = std::make_shared<IndexColumn>();
    made->folded = old.folded + fresh.folded;
    made->ends = old.ends;
    made->shown = old.shown + fresh.shown;
    made->shownEnds = old.shownEnds;
    for (const uint32_t end : fresh.shownEnds)
        made->shownEnds.push_back(static_cast<uint32_t>(old.shown.size()) + end);
    const auto oldBytes = static_cast<uint32_t>(old.folded.size());
    const auto oldTexts = static_cast<uint32_t>(old.ends.size());
    for (const uint32_t end : fresh.ends)
        made->ends.push_back(oldBytes + end);
    const auto take = [&rows](auto &into, const auto &kept, const auto &read) {
        if (kept.empty() && read.empty())
            return;
        into.reserve(rows.size());
        for (const RowOrigin &row : rows)
            into.push_back(row.fresh ? read[row.row] : kept[row.row]);
    };
    take(made->texts, old.texts, fresh.texts);
    for (size_t i = 0; i < made->texts.size(); ++i) {
        if (rows[i].fresh && made->texts[i] != NoRank)
            made->texts[i] += oldTexts;
    }
    take(made->numbers, old.numbers, fresh.numbers);
    take(made->days, old.days, fresh.days);
    take(made->precisions, old.precisions, fresh.precisions);
    rankAgain(*made, old, rows);
    return made;
}

} // namespace habeas
