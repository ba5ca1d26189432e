#include "app/records/find/findindex.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <bit>
#include <cstring>
#include <tuple>

namespace habeas {

namespace {

struct FindText
{
    Q_DECLARE_TR_FUNCTIONS(Find)
};

constexpr qsizetype MostCases = 5; ///< shown of one person
constexpr qsizetype Enough = 10; ///< hits that need no misspelt ones beside them

QByteArrayView longest(const QList<QByteArray> &words)
{
    QByteArrayView chosen;
    for (const QByteArray &word : words) {
        if (word.size() > chosen.size())
            chosen = word;
    }
    return chosen;
}

} // namespace

QString matchReason(const Found &found)
{
    switch (found.match.kind) {
    case MatchKind::Folded:
        return FindText::tr("spelled with other letters");
    case MatchKind::Script:
        return FindText::tr("written in another script");
    case MatchKind::Inside:
        return FindText::tr("in the middle of a word");
    case MatchKind::Layout:
        return FindText::tr("on another keyboard layout: “%1”").arg(found.match.reading);
    case MatchKind::Misspelt:
        return FindText::tr("the spelling differs");
    case MatchKind::Exact:
    case MatchKind::Prefix:
    case MatchKind::None:
        break;
    }
    return {};
}

QString matchCode(MatchKind kind)
{
    switch (kind) {
    case MatchKind::Exact:
        return QStringLiteral("exact");
    case MatchKind::Prefix:
        return QStringLiteral("prefix");
    case MatchKind::Folded:
        return QStringLiteral("other_letters");
    case MatchKind::Script:
        return QStringLiteral("other_script");
    case MatchKind::Inside:
        return QStringLiteral("inside");
    case MatchKind::Layout:
        return QStringLiteral("other_layout");
    case MatchKind::Misspelt:
        return QStringLiteral("misspelt");
    case MatchKind::None:
        break;
    }
    return QStringLiteral("none");
}

QString foundKindCode(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Person:
        return QStringLiteral("person");
    case FoundKind::Case:
        return QStringLiteral("case");
    case FoundKind::Court:
        return QStringLiteral("court");
    case FoundKind::Letter:
        return QStringLiteral("letter");
    case FoundKind::Document:
        break;
    }
    return QStringLiteral("document");
}

QByteArrayView FindIndex::written(quint32 entry) const
{
    const Entry &at = m_entries[entry];
    return QByteArrayView(m_keys).sliced(at.written, at.folded - at.written - 1);
}

QByteArrayView FindIndex::folded(quint32 entry) const
{
    const Entry &at = m_entries[entry];
    return QByteArrayView(m_keys).sliced(at.folded, m_entries[entry + 1].written - at.folded - 1);
}

QString FindIndex::textOf(quint32 entry) const
{
    const Entry &at = m_entries[entry];
    return QString::fromUtf8(
        QByteArrayView(m_texts).sliced(at.text, m_entries[entry + 1].text - at.text));
}

/// The entries with these bytes in either of their forms, in order.
std::vector<quint32> FindIndex::holding(QByteArrayView needle) const
{
    std::vector<quint32> found;
    if (needle.isEmpty() || m_entries.size() < 2)
        return found;
    const char *const begin = m_keys.constData();
    const char *const end = begin + m_keys.size();
    const auto size = static_cast<size_t>(needle.size());
    const auto beyond = [](const Entry &entry, quint32 position) {
        return entry.written <= position;
    };
    auto after = m_entries.cbegin();
    for (const char *at = begin; at < end;) {
        at = static_cast<const char *>(
            memmem(at, static_cast<size_t>(end - at), needle.data(), size));
        if (at == nullptr)
            break;
        const auto offset = static_cast<quint32>(at - begin);
        // The next hit is mostly near: steps that double find it sooner than halves of all the
        // rest.
        std::ptrdiff_t step = 1;
        while (step < m_entries.cend() - after && beyond(after[step], offset))
            step *= 2;
        after = std::lower_bound(after + step / 2, std::min(after + step, m_entries.cend() - 1) + 1,
                                 offset, beyond);
        if (after == m_entries.cend())
            break;
        found.push_back(static_cast<quint32>(after - m_entries.cbegin() - 1));
        at = begin + after->written; // one hit is enough
    }
    return found;
}

/// Of words that must all stand in what is found, the one that the fewest texts seem to have, by
/// samples: looking for "pers" first, where everybody is a person, would leave everything to do.
QByteArrayView FindIndex::rarest(const QList<QByteArray> &words) const
{
    constexpr qsizetype Samples = 32;
    constexpr qsizetype SampleSize = 512;
    QByteArrayView chosen = longest(words);
    if (words.size() < 2 || m_keys.size() < Samples * SampleSize)
        return chosen;
    const auto often = [this](QByteArrayView word) {
        qsizetype count = 0;
        for (qsizetype i = 0; i < Samples; ++i) {
            const qsizetype from = (m_keys.size() - SampleSize) / Samples * i;
            count += QByteArrayView(m_keys).sliced(from, SampleSize).count(word);
        }
        return count;
    };
    qsizetype least = often(chosen);
    for (const QByteArray &word : words) {
        if (const qsizetype here = often(word); here < least) {
            least = here;
            chosen = word;
        }
    }
    return chosen;
}

void FindIndex::addDirect(const NameQuery &query, std::vector<Hit> &hits) const
{
    if (query.typed().size() == 1) {
        // Inside of nearly everything: only what begins with it, and no list of candidates.
        for (quint32 entry = 0; entry + 1 < m_entries.size(); ++entry) {
            const MatchKind kind = query.beginning(written(entry), folded(entry));
            if (kind != MatchKind::None && !isGone(entry))
                hits.push_back({ { kind }, entry });
        }
        return;
    }
    std::vector<quint32> candidates;
    QSet<QByteArrayView> lookedFor;
    const auto collect = [&](const NameQuery::Reading &reading) {
        for (const QByteArrayView word : { rarest(reading.words), rarest(reading.foldedWords) }) {
            if (word.isEmpty() || lookedFor.contains(word))
                continue;
            lookedFor.insert(word);
            const std::vector<quint32> more = holding(word);
            candidates.insert(candidates.end(), more.begin(), more.end());
        }
    };
    collect(query.asTyped());
    for (const NameQuery::Reading &other : query.otherLayouts())
        collect(other);
    std::ranges::sort(candidates);
    const auto repeated = std::ranges::unique(candidates);
    candidates.erase(repeated.begin(), repeated.end());
    for (const quint32 entry : candidates) {
        const Match match = query.match(written(entry), folded(entry));
        if (match.isFound() && !isGone(entry))
            hits.push_back({ match, entry });
    }
}

void FindIndex::addMisspelt(const NameQuery &query, std::vector<Hit> &hits) const
{
    QSet<quint32> known;
    for (const Hit &hit : hits)
        known.insert(hit.entry);
    const NameQuery::Reading &typed = query.asTyped();
    QList<QByteArray> certain; // too short to be misspelt: they stand in what is found
    for (qsizetype i = 0; i < typed.foldedWords.size(); ++i) {
        if (typed.mayBeOff(i) == 0)
            certain << typed.foldedWords.at(i);
    }
    if (!certain.isEmpty()) {
        for (const quint32 entry : holding(rarest(certain))) {
            if (!known.contains(entry) && query.isNearly(folded(entry)) && !isGone(entry))
                hits.push_back({ { MatchKind::Misspelt }, entry });
        }
        return;
    }
    for (qsizetype i = 0; i < typed.foldedWords.size(); ++i) {
        const QByteArray &wanted = typed.foldedWords.at(i);
        const int most = typed.mayBeOff(i);
        for (const Word &word : m_words) {
            if (std::abs(word.length - wanted.size()) > most
                || std::popcount(word.mask ^ typed.masks.at(i)) > 2 * most
                || known.contains(word.entry) || !query.isNearly(folded(word.entry))
                || isGone(word.entry))
                continue;
            known.insert(word.entry);
            hits.push_back({ { MatchKind::Misspelt }, word.entry });
        }
    }
}

/// The best first: how it matches, then the shorter text, people before cases before the rest.
void FindIndex::sort(std::vector<Hit> &hits, qsizetype most) const
{
    const auto key = [this](const Hit &hit) {
        const Entry &entry = m_entries[hit.entry];
        return std::tuple(hit.match.kind, m_entries[hit.entry + 1].text - entry.text, entry.kind,
                          hit.entry);
    };
    // Several entries may lead to one record: more than are wanted must be in order.
    constexpr qsizetype Spellings = 4;
    const auto sorted
        = std::min(hits.size(), static_cast<size_t>(most) * static_cast<size_t>(Spellings));
    std::partial_sort(hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(sorted), hits.end(),
                      [&key](const Hit &a, const Hit &b) {
                          return key(a) < key(b);
                      });
    hits.resize(sorted);
}

QList<Found> FindIndex::inCases(const std::vector<Hit> &hits, qsizetype most) const
{
    QList<Found> found;
    QSet<quint32> shown;
    for (const Hit &hit : hits) {
        const Entry &entry = m_entries[hit.entry];
        if (shown.contains(entry.owner))
            continue;
        shown.insert(entry.owner);
        const Owner &owner = m_owners[entry.owner];
        Found one { entry.kind, textOf(hit.entry), owner.shown, {}, owner.record, hit.match };
        if (one.shown == one.text)
            one.shown.clear();
        const QStringList refs
            = owner.refs.isEmpty() ? QStringList { QString() } : owner.refs.mid(0, MostCases);
        for (const QString &ref : refs) {
            if (found.size() == most)
                return found;
            one.caseRef = ref;
            found << one;
        }
    }
    return found;
}

QList<Found> FindIndex::find(const QString &text, qsizetype most) const
{
    const NameQuery query(text);
    if (query.isEmpty() || most <= 0)
        return {};
    std::vector<Hit> hits;
    addDirect(query, hits);
    if (static_cast<qsizetype>(hits.size()) < Enough)
        addMisspelt(query, hits);
    sort(hits, most);
    return inCases(hits, most);
}

QList<Found> FindIndex::nearest(const QString &text) const
{
    constexpr int Farthest = 3;
    constexpr qsizetype Wanted = 3;
    const NameQuery query(text);
    const QByteArray wanted = longest(query.asTyped().foldedWords).toByteArray();
    const int most = std::min(Farthest, static_cast<int>(wanted.size()) / 2);
    std::vector<std::pair<int, quint32>> near;
    for (const Word &word : m_words) {
        if (std::abs(word.length - wanted.size()) > most || isGone(word.entry))
            continue;
        int least = most + 1;
        const QList<QByteArray> words = folded(word.entry).toByteArray().split(' ');
        for (const QByteArray &name : words)
            least = std::min(least, spellingDistance(wanted, name, most));
        if (least <= most)
            near.emplace_back(least, word.entry);
    }
    std::ranges::sort(near);
    std::vector<Hit> hits;
    for (const auto &[distance, entry] : near) {
        const bool known = std::ranges::any_of(hits, [entry = entry](const Hit &hit) {
            return hit.entry == entry;
        });
        if (!known && static_cast<qsizetype>(hits.size()) < Wanted)
            hits.push_back({ { MatchKind::Misspelt }, entry });
    }
    return inCases(hits, Wanted);
}

} // namespace habeas
