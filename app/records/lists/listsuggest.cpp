#include "app/records/lists/listsuggest.h"

#include "app/base/text/countryname.h"
#include "app/base/text/namematch.h"
#include "app/base/text/textfold.h"
#include "app/casefile/thesaurus.h"
#include "app/records/lists/listcells.h"
#include "app/records/lists/listsql.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

using Type = ListColumn::Type;

/// A word for which there are few answers may be further off than a name among thousands.
int mayBeOff(qsizetype letters)
{
    constexpr qsizetype One = 3;
    constexpr qsizetype Two = 6;
    return letters >= Two ? 2 : letters >= One ? 1 : 0;
}

/// What a value is called, and what it is looked for by.
struct Candidate
{
    QString value; ///< what is typed instead
    QString spelling;
};

QList<Candidate> codesAsCandidates(const QString &list)
{
    QList<Candidate> all;
    for (const QString &code : codesOf(list)) {
        const QString shown = codeLabel(list, code, screenLanguage());
        all << Candidate { shown, shown } << Candidate { shown, code };
        for (const Language language : { Language::English, Language::Russian, Language::Kazakh })
            all << Candidate { shown, codeLabel(list, code, language) };
    }
    return all;
}

QList<Candidate> countriesAsCandidates(const QStringList &codes)
{
    QList<Candidate> all;
    for (const QString &code : codes) {
        const QString shown = countryName(code, screenLanguage());
        all << Candidate { shown, shown } << Candidate { shown, code };
        for (const Language language : { Language::English, Language::Russian, Language::Kazakh })
            all << Candidate { shown, countryName(code, language) };
    }
    return all;
}

/// Whole values, and the single words in them.
QList<Candidate> textsAsCandidates(const QStringList &values)
{
    QList<Candidate> all;
    for (const QString &value : values) {
        all << Candidate { value, value };
        const QStringList words = value.split(u' ', Qt::SkipEmptyParts);
        constexpr qsizetype Short = 3;
        for (const QString &word : words) {
            if (words.size() > 1 && word.size() > Short)
                all << Candidate { word, word };
        }
    }
    return all;
}

/// The best of them; null where none is near enough.
const Candidate *nearest(const QString &typed, const QList<Candidate> &known)
{
    const NameQuery query(typed);
    if (query.isEmpty())
        return nullptr;
    const QByteArray folded = foldForFilter(typed).toUtf8();
    const int most = mayBeOff(typed.size());
    const Candidate *best = nullptr;
    int bestRank = std::numeric_limits<int>::max();
    for (const Candidate &one : known) {
        const MatchKind kind = query.match(searchForm(one.spelling)).kind;
        const int off = spellingDistance(folded, foldForFilter(one.spelling).toUtf8(), most);
        // Letters off count more than how a word is met: "opne" is "open", not "to open".
        const int rank = kind != MatchKind::None && kind != MatchKind::Misspelt
            ? static_cast<int>(kind)
            : off <= most ? static_cast<int>(MatchKind::None) + off
                          : std::numeric_limits<int>::max();
        if (rank < bestRank) {
            bestRank = rank;
            best = &one;
        }
    }
    return best;
}

/// The words a filter's alternative looks for, and the signs before them.
struct Part
{
    QString signs;
    QString words;
    bool quoted = false;
};

QList<Part> partsOf(const QString &text)
{
    QStringList pieces(QString {});
    bool quoted = false;
    for (const QChar c : text) {
        quoted = quoted != (c == u'"');
        if (c == u'|' && !quoted)
            pieces << QString();
        else
            pieces.last() += c;
    }
    QList<Part> parts;
    for (const QString &piece : std::as_const(pieces)) {
        Part part;
        part.words = piece.trimmed();
        while (!part.words.isEmpty() && u"!=≠"_s.contains(part.words.front())) {
            part.signs += part.words.front();
            part.words = part.words.sliced(1).trimmed();
        }
        if (part.words.size() > 1 && part.words.startsWith(u'"') && part.words.endsWith(u'"')) {
            part.quoted = true;
            part.words = part.words.sliced(1, part.words.size() - 2);
        }
        if (!part.words.isEmpty())
            parts << part;
    }
    return parts;
}

QString written(const QList<Part> &parts)
{
    QStringList texts;
    for (const Part &part : parts) {
        const bool signs = part.words.contains(u'|') || part.words.contains(".."_L1);
        texts << part.signs + (part.quoted || signs ? u'"' + part.words + u'"' : part.words);
    }
    return texts.join(u" | "_s);
}

/// What the nearest rows of the column hold, every spelling of it.
Result<QStringList> textsNear(const Connection &connection, const ListShape &shape, int column,
                              const QString &typed, CivilDay today, const ListIndex &index)
{
    constexpr qsizetype Most = 12; // rows for each alternative
    QList<qint64> seqs;
    for (const Part &part : partsOf(typed))
        seqs << index.rowsNear(column, foldForFilter(part.words).toUtf8(),
                               mayBeOff(part.words.size()), Most);
    Statement query(connection.handle(),
                    listSelect(shape, { column }, today, {}, true) + listWhere(shape) + " AND "
                        + shape.alias + ".seq = ?1");
    QStringList texts;
    for (const qint64 seq : std::as_const(seqs)) {
        query.bind(1, seq);
        while (query.row())
            texts << query.text(1) << query.text(2).split(u'\n', Qt::SkipEmptyParts);
        if (const auto done = query.finished(); !done)
            return tl::unexpected(done.error());
    }
    texts.removeDuplicates();
    return texts;
}

Result<QList<Candidate>> candidatesOf(const Connection &connection, const ListShape &shape, int at,
                                      const QString &typed, CivilDay today, const ListIndex &index)
{
    const ListColumn &column = shape.columns.at(at);
    if (column.type == Type::Code)
        return codesAsCandidates(column.codes);
    if (column.type == Type::YesNo)
        return codesAsCandidates(u"yes_no"_s);
    if (column.type == Type::Country)
        return valuesInUse(connection, shape.table, column.key).map(countriesAsCandidates);
    if (column.type == Type::Text && column.key == "person")
        return textsNear(connection, shape, at, typed, today, index).map(textsAsCandidates);
    if (column.type != Type::Text || !column.ofRecord)
        return QList<Candidate>();
    return valuesInUse(connection, shape.table, column.key).map(textsAsCandidates);
}

/// The filter with every alternative that finds none of them written as the nearest one.
std::optional<FilterSuggestion> rewritten(const ListViewState::Filter &filter,
                                          const QList<Candidate> &known, bool coded)
{
    QList<Part> parts = partsOf(filter.text);
    FilterSuggestion suggestion { filter.key, {}, {} };
    for (Part &part : parts) {
        const QString folded = foldForFilter(part.words);
        const bool finds = std::ranges::any_of(known, [&](const Candidate &one) {
            const bool onScreen = !coded || one.spelling == one.value;
            return onScreen && foldForFilter(one.spelling).contains(folded);
        });
        const Candidate *near = finds || folded.isEmpty() ? nullptr : nearest(part.words, known);
        if (!near)
            continue;
        part.words = near->value;
        suggestion.value = near->value;
    }
    if (suggestion.value.isEmpty())
        return std::nullopt;
    suggestion.text = written(parts);
    return suggestion;
}

bool looksForWords(const QString &text)
{
    const QList<Part> parts = partsOf(text);
    return !parts.isEmpty() && std::ranges::none_of(parts, [](const Part &part) {
        return part.signs.contains(u'!') || part.signs.contains(u'≠') || part.words == u"∅";
    });
}

/// Rows with these filters; nothing where one of them is not understood or the index lacks a
/// column.
std::optional<qsizetype> rowsWith(const ListShape &shape, const ListViewState &state,
                                  CivilDay today, const ListIndex &index)
{
    const ReadQuery read = readQuery(shape, state, today);
    if (!read.problems.isEmpty() || !index.holds(read.query.columns()))
        return std::nullopt;
    return index.order(read.query).seqs.size();
}

bool isShown(const ListViewState &state, const QByteArray &key)
{
    return std::ranges::any_of(state.columns, [&key](const ListViewState::Column &column) {
        return column.key == key;
    });
}

} // namespace

QSet<int> elsewhereColumns(const ListShape &shape)
{
    QSet<int> columns;
    for (int column = 0; column < shape.columns.size(); ++column)
        columns.insert(column);
    return columns;
}

QList<FilterElsewhere> filterElsewhere(const ListShape &shape, const ListViewState &state,
                                       CivilDay today, const ListIndex &index, qsizetype most)
{
    QList<FilterElsewhere> found;
    for (const ListViewState::Filter &filter : state.filters) {
        ListViewState alone = state;
        alone.filters = { filter };
        if (!looksForWords(filter.text) || rowsWith(shape, alone, today, index) != 0)
            continue;
        for (const ListColumn &column : shape.columns) {
            if (!state.filterOf(column.key).isEmpty())
                continue;
            ListViewState moved = state;
            moved.setFilter(shape, filter.key, {});
            moved.setFilter(shape, column.key, filter.text);
            const qsizetype rows = rowsWith(shape, moved, today, index).value_or(0);
            if (rows > 0)
                found << FilterElsewhere { filter.key, column.key, filter.text, rows };
        }
    }
    std::ranges::stable_sort(found, [&state](const FilterElsewhere &a, const FilterElsewhere &b) {
        return std::pair(!isShown(state, a.to), -a.rows)
            < std::pair(!isShown(state, b.to), -b.rows);
    });
    if (!found.isEmpty() && isShown(state, found.first().to)) // then nobody needs a hidden one
        found.removeIf([&state](const FilterElsewhere &one) {
            return !isShown(state, one.to);
        });
    return found.first(std::min(most, found.size()));
}

QString nearestOf(const QString &typed, const QStringList &known)
{
    QList<Candidate> candidates;
    for (const QString &one : known)
        candidates << Candidate { one, one };
    const Candidate *near = known.contains(typed) ? nullptr : nearest(typed, candidates);
    return near ? near->value : QString();
}

std::optional<FilterSuggestion> suggestFilter(const Connection &connection, const ListShape &shape,
                                              const ListViewState &state, CivilDay today,
                                              const ListIndex &index)
{
    for (const ListViewState::Filter &filter : state.filters) {
        const int at = shape.indexOf(filter.key);
        if (at < 0)
            continue;
        const ListColumn &column = shape.columns.at(at);
        const auto known = candidatesOf(connection, shape, at, filter.text, today, index);
        if (!known || known->isEmpty())
            continue;
        const bool coded = column.type == Type::Code || column.type == Type::YesNo
            || column.type == Type::Country;
        auto suggestion = rewritten(filter, *known, coded);
        if (!suggestion)
            continue;
        ListViewState other = state;
        other.setFilter(shape, filter.key, suggestion->text);
        const ListQuery query = readQuery(shape, other, today).query;
        if (!index.holds(query.columns()))
            continue;
        suggestion->rows = index.order(query).seqs.size();
        if (suggestion->rows > 0)
            return suggestion;
    }
    return std::nullopt;
}

} // namespace habeas
